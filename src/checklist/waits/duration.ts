import { hinted, mayMatchIn, mayStandIn } from '../../patterns/hinted.ts';
import { remember } from '../../patterns/remember.ts';
/** Seconds; null where the text leaves an end open ("at least 30 minutes", "up to 2 h"). */
export type Duration = { readonly minimum: number | null; readonly maximum: number | null };

/** How long a wait is of which nobody wrote how long. */
export const untold: Duration = { minimum: null, maximum: null };

/**
 * The first duration that a text names: "~2-5 min", "24–48 hours", "1h30m", "First Hour", "30 Minuten", "10분". A written range gives both
 * ends, a plain value gives the same number twice. Null where the text names none. Libraries read "2-5 min" as 2 ms and 5 minutes.
 */
export const findDuration = remember((written): Duration | null => {
  const text = spokenOut(latinDigits(written));
  const plain = text.replace(kindsOfTime, '$1 ');
  return (/\d/.test(plain) ? countedDuration(plain) : null) ?? namedDuration(plain);
});

/** "14 clean days", "60 consecutive seconds", "one business day", "les 30 premières minutes". */
const kindsOfTime =
  /(\d\+?|\b(?:one|an?|first|next))\s+(?:premières|premiers|prochaines|primeras|primeros|primeiras|primeiros|clean|production|live|calendar|consecutive|continuous|business|working|full|whole|straight|quiet|healthy|stable)\s+(?=(?:sec|min|h(?:our|eure|ora)|d(?:ay|[ií]a)|jour|week|sem|month|se[cg]))/gi;

function countedDuration(text: string): Duration | null {
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
    const seconds = toSeconds(single[1], single[3]);
    if (seconds !== null && single[2] !== undefined) return { minimum: seconds, maximum: null };
    if (seconds !== null) return bounded(text.slice(0, single.index), seconds);
  }
  return null;
}

function namedDuration(text: string): Duration | null {
  const named = namedPattern.exec(
    text.replace(/\b(?:an?|one|the) second (?=\p{L})(?!(?:and|or|for|before|after|then|later|to|between)\b)/giu, ''),
  );
  const seconds = named ? toSeconds('1', named[1]) : null;
  return seconds === null ? null : { minimum: seconds, maximum: seconds };
}

/** "Half an hour", "ten minutes": amounts in words, in figures. */
export const spokenOut = remember((text): string => {
  const halves = halvesIn(text).reduce((left, { says, figures }) => left.replace(says, figures), text);
  const spoken = mayBeSpoken(halves)
    ? halves.replace(spokenPattern, (_, word: string) => `${spokenNumbers[word.toLowerCase()]} `)
    : halves;
  return spoken.replace(hanPattern, (said) => String(hanNumber(said)));
});

const halfHours: readonly { says: RegExp; figures: string }[] = [
  {
    says: /\b(?:half an hour|eine halbe stunde|(?:une )?demi-heure|m[ed][di]ia hora)\b|полчаса|半个?小时|半時間|半小時/giu,
    figures: '30 min',
  },
  {
    says: /\b(?:a quarter of an hour|(?:eine )?viertelstunde|un quart d['’]heure|un cuarto de hora|um quarto de hora)\b/giu,
    figures: '15 min',
  },
];

const halvesIn = mayMatchIn(halfHours, ({ says }) => says);

/** Numbers in words, by what they count. */
const amounts: readonly [number, words: string][] = [
  [1, '한'],
  [2, 'two zwei deux dos dois duas два две двух دو 두'],
  [3, 'three drei trois tres três три трёх трех سه 세'],
  [4, 'four vier quatre cuatro quatro четыре четырёх چهار'],
  [5, 'five fünf cinq cinco пять пяти پنج'],
  [6, 'six sechs seis шесть'],
  [7, 'seven sieben sept siete sete семь'],
  [8, 'eight acht huit ocho oito восемь'],
  [9, 'nine neun neuf nueve nove девять'],
  [10, 'ten zehn dix diez dez десять десяти ده'],
  [12, 'twelve zwölf douze doce doze двенадцать'],
  [15, 'fifteen fünfzehn quinze quince пятнадцать'],
  [20, 'twenty zwanzig vingt veinte vinte двадцать بیست'],
  [24, 'twenty-four vierundzwanzig'],
  [30, 'thirty dreißig trente treinta trinta тридцать سی'],
  [40, 'forty vierzig quarante cuarenta quarenta сорок'],
  [45, 'forty-five fünfundvierzig'],
  [60, 'sixty sechzig soixante sesenta sessenta шестьдесят'],
  [90, 'ninety neunzig'],
];
const spokenNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  amounts.flatMap(([amount, said]) => said.split(' ').map((word) => [word, amount])),
);

const spokenPattern = new RegExp(
  `(?<!\\p{L})(${Object.keys(spokenNumbers).join('|')})[ -](?=(?:minut|hour|hr|day|week|second|stund|tag|woche|sekund|heure|jour|semaine|hora|d[ií]a|semana|segundo|час|минут|секунд|дн|сут|недел|دقیقه|ساعت|روز|시간)\\p{L}*)`,
  'giu',
);

const mayBeSpoken = mayStandIn(spokenPattern);

/** 五分钟, 二十秒. */
const hanPattern =
  /(?<![第零一二两三四五六七八九十])([二两三四五六七八九]?十五?|[一二两三四五六七八九])(?=\s?(?:秒|分|个?小时|小時|時間|天|周))/gu;
const hanDigits = '零一二三四五六七八九';

function hanNumber(said: string): number {
  const [tens, ones] = said.includes('十') ? said.split('十') : ['0', said];
  const digit = (of: string | undefined) => (of === '两' ? 2 : Math.max(0, hanDigits.indexOf(of || '零')));
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** ۵ and ５ as 5, in place. */
function latinDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669\uff10-\uff19]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) % 16),
  );
}

/** What Korean sets behind a word. */
const after = '(?:간|동안)?(?:이|을|은|의)?';

/** Seconds of one unit, with the spellings of the languages that checklists are written in. Letters alone are case-sensitive: 3D is not three days. */
const units: readonly [seconds: number, spellings: readonly string[], letters: readonly string[]][] = [
  [
    1,
    ['seconds?', 'secs?', 'sekunden?', 'secondes?', 'segundos?', 'секунд[ыау]?', 'сек', `초${after}`, 'ثانیه'],
    ['s'],
  ],
  [60, ['minutes?', 'mins?', 'minuten?', 'minutos?', 'минут[ыау]?', 'мин', `분${after}`, 'دقیقه'], ['m']],
  [3600, ['hours?', 'hrs?', 'stunden?', 'heures?', 'horas?', 'часов|часа?', `시간${after}`, 'ساعت'], ['h']],
  [86_400, ['days?', 'tagen?|tage?', 'jours?', 'd[ií]as?', 'дней|дня|день|сут(?:ок|ки)', `일${after}`, 'روز'], ['d']],
  [604_800, ['weeks?', 'wochen?', 'semaines?', 'semanas?', 'недел[яиью]', `주${after}`, 'هفته'], ['w']],
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
  'iu',
);
const singlePattern = new RegExp(`${before}${number}(\\+)?[\\s-]*${unit}`, 'iu');
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
  const known = secondsOf(name);
  return known !== undefined && Number.isFinite(value) ? Math.round(value * known) : null;
}

/** The seconds of a unit by its name: few names come again and again. */
const secondsOf = remember((name): number | undefined => {
  const isNamed = (spellings: readonly string[]) =>
    spellings.some((spelling) => new RegExp(`^(?:${spelling})$`, 'iu').test(name));
  const known =
    units.find(([, spellings, short]) => short.includes(name) || isNamed(spellings)) ??
    unspaced.find(([, spellings]) => isNamed(spellings));
  return known?.[0];
});

function bounded(textBefore: string, seconds: number): Duration {
  if (most.test(textBefore)) return { minimum: null, maximum: seconds };
  if (least.test(textBefore)) return { minimum: seconds, maximum: null };
  return { minimum: seconds, maximum: seconds };
}

const most =
  /(?<!\p{L})(?:up to|at most|max(?:imum)?|within|less than|bis zu|höchstens|maximal|jusqu['’]à|au plus|at[ée]|hasta|до)\s*[:~]?\s*$|(?:最多|最大|最長|최대|حداکثر|تا)\s*$/iu;
const least =
  /(?<!\p{L})(?:at least|min(?:imum)?|more than|mindestens|au moins|pelo menos|al menos|m[íi]nim[oa](?: de)?|не менее)\s*(?:of\s*)?[:~]?\s*$|(?:至少|最低|최소|حداقل)\s*$/iu;

/** The seconds of a command that only waits, `sleep 5m`; null of any other. */
export function sleepSeconds(text: string): number | null {
  const match = sleeps.exec(text);
  return match ? (findDuration(`${match[1]}${match[2] || 's'}`)?.minimum ?? null) : null;
}

/** At the head or at the end of a line, and not inside of a loop. */
const sleeps =
  /(?:^|^(?!.*\bdo\b).*(?:&&|;))\s*sleep\s+(\d+(?:\.\d+)?)([smhd]?)\s*(?:$|(?<=^\s*sleep\s+\S+\s*)(?:&&|;))/;
