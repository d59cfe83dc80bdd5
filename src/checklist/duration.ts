import { hinted } from '../patterns/hinted.ts';
/** Seconds; null where the text leaves an end open ("at least 30 minutes", "up to 2 h"). */
export type Duration = { minimum: number | null; maximum: number | null };

/**
 * The first duration that a text names: "~2-5 min", "24–48 hours", "1h30m", "First Hour", "30 Minuten", "10분". A written range gives both
 * ends, a plain value gives the same number twice. Null where the text names none. Libraries read "2-5 min" as 2 ms and 5 minutes.
 */
export function findDuration(written: string): Duration | null {
  const text = spokenOut(latinDigits(written));
  const range = rangePattern.exec(text);
  if (range) {
    const from = toSeconds(range[1], range[2] ?? range[4]);
    const to = toSeconds(range[3], range[4]);
    if (from !== null && to !== null) return { minimum: Math.min(from, to), maximum: Math.max(from, to) };
  }
  const compound = compoundPattern.exec(text);
  if (compound) {
    const seconds = toSeconds(compound[1], 'h') ?? 0;
    const total = seconds + (toSeconds(compound[2], 'min') ?? 0);
    return { minimum: total, maximum: total };
  }
  const single = singlePattern.exec(text);
  if (single) {
    const seconds = toSeconds(single[1], single[2]);
    if (seconds !== null) return bounded(text.slice(0, single.index), seconds);
  }
  const named = namedPattern.exec(
    text.replace(/\b(?:an?|one|the) second (?=\p{L})(?!(?:and|or|for|before|after|then|later|to|between)\b)/giu, ''),
  );
  const seconds = named ? toSeconds('1', named[1]) : null;
  return seconds === null ? null : { minimum: seconds, maximum: seconds };
}

/** "Half an hour", "ten minutes": amounts in words, in figures. */
function spokenOut(text: string): string {
  const halves = halfHours.reduce((left, { says, figures }) => left.replace(says, figures), text);
  return halves.replace(spokenPattern, (_, word: string) => `${spokenNumbers[word.toLowerCase()]} `);
}

const halfHours: readonly { says: RegExp; figures: string }[] = [
  {
    says: /\b(?:half an hour|eine halbe stunde|une demi-heure|m[ed][di]ia hora)\b|полчаса|半个?小时|半時間|半小時/giu,
    figures: '30 min',
  },
  {
    says: /\b(?:a quarter of an hour|(?:eine )?viertelstunde|un quart d['’]heure|un cuarto de hora|um quarto de hora)\b/giu,
    figures: '15 min',
  },
];

const spokenNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  zwei: 2,
  drei: 3,
  fünf: 5,
  zehn: 10,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  deux: 2,
  trois: 3,
  cinq: 5,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  dos: 2,
  tres: 3,
  cinco: 5,
  diez: 10,
  dez: 10,
  quince: 15,
  veinte: 20,
  treinta: 30,
};

const spokenPattern = new RegExp(
  `(?<!\\p{L})(${Object.keys(spokenNumbers).join('|')})[ -](?=(?:minut|hour|hr|day|week|second|stund|tag|woche|sekund|heure|jour|semaine|hora|d[ií]a|semana|segundo)\\p{L}*)`,
  'giu',
);

/** ۵ and ５ as 5, in place. */
function latinDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669\uff10-\uff19]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) % 16),
  );
}

/** Seconds of one unit, with the spellings of the languages that checklists are written in. Letters alone are case-sensitive: 3D is not three days. */
const units: readonly [seconds: number, spellings: readonly string[], letters: readonly string[]][] = [
  [1, ['seconds?', 'secs?', 'sekunden?', 'secondes?', 'segundos?', 'секунд[ыау]?', 'сек', '초간?', 'ثانیه'], ['s']],
  [60, ['minutes?', 'mins?', 'minuten?', 'minutos?', 'минут[ыау]?', 'мин', '분간?', 'دقیقه'], ['m']],
  [3600, ['hours?', 'hrs?', 'stunden?', 'heures?', 'horas?', 'часов|часа?', '시간', 'ساعت'], ['h']],
  [86_400, ['days?', 'tagen?|tage?', 'jours?', 'd[ií]as?', 'дней|дня|день|сут(?:ок|ки)', '일간?', 'روز'], ['d']],
  [604_800, ['weeks?', 'wochen?', 'semaines?', 'semanas?', 'недел[яиью]', '주간?', 'هفته'], ['w']],
];

/** Units of scripts that set no blank behind a word; a lone 日 is a date. */
const unspaced: readonly [seconds: number, spellings: readonly string[]][] = [
  [1, ['秒钟?', '秒間']],
  [60, ['分钟', '分鐘', '分間', '分']],
  [3600, ['小时', '小時', '個小時', '个小时', '時間']],
  [86_400, ['天', '日間']],
  [604_800, ['週間', '周', '星期']],
];

const spelled = units.flatMap(([, spellings]) => spellings).join('|');
const letters = units.flatMap(([, , short]) => short).join('');
const number = '(\\d+(?:[.,]\\d+)?)';
const end = '(?![\\p{L}\\p{N}])';
const joined = unspaced.flatMap(([, spellings]) => spellings).join('|');
const unit = `((?:${spelled})${end}|(?:${joined})|[${letters}]${end})`;
const before = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.:/_-])';
const rangePattern = new RegExp(
  `${before}${number}\\s*${unit}?\\s*(?:-|–|—|~|〜|～|to|bis|à|a|до|至|到|から|تا)\\s*${number}[\\s-]*${unit}`,
  'u',
);
const singlePattern = new RegExp(`${before}${number}[\\s-]*${unit}`, 'iu');
const compoundPattern = new RegExp(`${before}${number}\\s*h(?:ours?)?\\s*(\\d+)\\s*m(?:in(?:utes?)?)?${end}`, 'iu');
const namedPattern = hinted(
  new RegExp(`(?:first|one|an?|next|last|eine?|erste[nr]?|une?|first)\\s+((?:${spelled})${end})`, 'iu'),
);

/** "24 hours of watching", "30 минут": a text that begins with a duration rather than with a number that counts. */
export function beginsWithDuration(text: string): boolean {
  return leadingPattern.test(text);
}

const leadingPattern = new RegExp(`^\\d+(?:\\s*[-–]\\s*\\d+)?\\s*${unit}`, 'iu');

function toSeconds(amount: string | undefined, name: string | undefined): number | null {
  if (amount === undefined || name === undefined) return null;
  const value = Number(amount.replace(',', '.'));
  const isNamed = (spellings: readonly string[]) =>
    spellings.some((spelling) => new RegExp(`^(?:${spelling})$`, 'iu').test(name));
  const known =
    units.find(([, spellings, short]) => short.includes(name) || isNamed(spellings)) ??
    unspaced.find(([, spellings]) => isNamed(spellings));
  return known && Number.isFinite(value) ? Math.round(value * known[0]) : null;
}

function bounded(textBefore: string, seconds: number): Duration {
  if (/\b(?:up to|at most|max(?:imum)?|within|less than)\s*[:~]?\s*$/i.test(textBefore))
    return { minimum: null, maximum: seconds };
  if (/\b(?:at least|min(?:imum)?|more than)\s*(?:of\s*)?[:~]?\s*$/i.test(textBefore))
    return { minimum: seconds, maximum: null };
  return { minimum: seconds, maximum: seconds };
}

/** The seconds of a command that only waits, `sleep 5m`; null of any other. */
export function sleepSeconds(text: string): number | null {
  const match = /^\s*sleep\s+(\d+(?:\.\d+)?)([smhd]?)\s*$/.exec(text);
  return match ? (findDuration(`${match[1]}${match[2] || 's'}`)?.minimum ?? null) : null;
}
