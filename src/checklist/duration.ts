/** Seconds; null where the text leaves an end open ("at least 30 minutes", "up to 2 h"). */
export type Duration = { minimum: number | null; maximum: number | null };

/**
 * The first duration that a text names: "~2-5 min", "24–48 hours", "1h30m", "First Hour", "30 Minuten", "10분". A written range gives both
 * ends, a plain value gives the same number twice. Null where the text names none. Libraries read "2-5 min" as 2 ms and 5 minutes.
 */
export function findDuration(text: string): Duration | null {
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
  const named = namedPattern.exec(text);
  const seconds = named ? toSeconds('1', named[1]) : null;
  return seconds === null ? null : { minimum: seconds, maximum: seconds };
}

/** Seconds of one unit, with the spellings of the languages that checklists are written in. Letters alone are case-sensitive: 3D is not three days. */
const units: readonly [seconds: number, spellings: readonly string[], letters: readonly string[]][] = [
  [1, ['seconds?', 'secs?', 'sekunden?', 'secondes?', 'segundos?', 'секунд[ыау]?', 'сек', '秒', '초'], ['s']],
  [60, ['minutes?', 'mins?', 'minuten?', 'minutos?', 'минут[ыау]?', 'мин', '分钟', '分鐘', '分', '분'], ['m']],
  [3600, ['hours?', 'hrs?', 'stunden?', 'heures?', 'horas?', 'часов|часа?', '小时', '小時', '時間', '시간'], ['h']],
  [86_400, ['days?', 'tagen?|tage?', 'jours?', 'd[ií]as?', 'дней|дня|день|сут(?:ок|ки)', '天', '日間', '일'], ['d']],
  [604_800, ['weeks?', 'wochen?', 'semaines?', 'semanas?', 'недел[яиью]', '周', '週間', '주'], ['w']],
];

const spelled = units.flatMap(([, spellings]) => spellings).join('|');
const letters = units.flatMap(([, , short]) => short).join('');
const number = '(\\d+(?:[.,]\\d+)?)';
const end = '(?![\\p{L}\\p{N}])';
const unit = `((?:${spelled})${end}|[${letters}]${end})`;
const before = '(?<![\\p{L}\\p{N}.:/_-])';
const rangePattern = new RegExp(
  `${before}${number}\\s*${unit}?\\s*(?:-|–|—|~|to|bis|à|до)\\s*${number}[\\s-]*${unit}`,
  'u',
);
const singlePattern = new RegExp(`${before}${number}[\\s-]*${unit}`, 'iu');
const compoundPattern = new RegExp(`${before}${number}\\s*h(?:ours?)?\\s*(\\d+)\\s*m(?:in(?:utes?)?)?${end}`, 'iu');
const namedPattern = new RegExp(
  `(?:first|one|an?|next|last|eine?|erste[nr]?|une?|first)\\s+((?:${spelled})${end})`,
  'iu',
);

/** "24 hours of watching", "30 минут": a text that begins with a duration rather than with a number that counts. */
export function beginsWithDuration(text: string): boolean {
  return leadingPattern.test(text);
}

const leadingPattern = new RegExp(`^\\d+(?:\\s*[-–]\\s*\\d+)?\\s*${unit}`, 'iu');

function toSeconds(amount: string | undefined, name: string | undefined): number | null {
  if (amount === undefined || name === undefined) return null;
  const value = Number(amount.replace(',', '.'));
  const known = units.find(
    ([, spellings, short]) =>
      short.includes(name) || spellings.some((spelling) => new RegExp(`^(?:${spelling})$`, 'iu').test(name)),
  );
  return known && Number.isFinite(value) ? Math.round(value * known[0]) : null;
}

function bounded(textBefore: string, seconds: number): Duration {
  if (/\b(?:up to|at most|max(?:imum)?|within|less than)\s*[:~]?\s*$/i.test(textBefore))
    return { minimum: null, maximum: seconds };
  if (/\b(?:at least|min(?:imum)?|more than)\s*(?:of\s*)?[:~]?\s*$/i.test(textBefore))
    return { minimum: seconds, maximum: null };
  return { minimum: seconds, maximum: seconds };
}
