/** Seconds from `minimum` to `maximum`; null where an end is open. */
type Span = { minimum: number | null; maximum: number | null };

/** "5 min", "24 to 48 h", "at least 2 h", "up to 30 s"; undefined where both ends are open. */
export function span({ minimum, maximum }: Span): string | undefined {
  if (minimum === null && maximum === null) return undefined;
  if (minimum === null) return `up to ${inWords(maximum ?? 0)}`;
  if (maximum === null) return `at least ${inWords(minimum)}`;
  if (minimum === maximum) return inWords(minimum);
  const [from = '', to = ''] = [inWords(minimum), inWords(maximum)];
  return from.split(' ')[1] === to.split(' ')[1] && from.split(' ').length === 2
    ? `${from.split(' ')[0]} to ${to}`
    : `${from} to ${to}`;
}

/** The sum of several spans: an open end adds what is known of the other one. */
export function total(spans: readonly Span[]): Span {
  return {
    minimum: spans.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0),
    maximum: spans.reduce((sum, { minimum, maximum }) => sum + (maximum ?? minimum ?? 0), 0),
  };
}

const units = [
  { seconds: 86_400, word: 'days', from: 172_800 },
  { seconds: 3600, word: 'h', from: 3600 },
  { seconds: 60, word: 'min', from: 60 },
] as const;

function inWords(seconds: number): string {
  const unit = units.find(({ from }) => seconds >= from);
  if (unit === undefined) return `${seconds} s`;
  const [whole, rest] = [Math.floor(seconds / unit.seconds), seconds % unit.seconds];
  const smaller = rest < 60 ? '' : ` ${inWords(unit.word === 'days' ? rest - (rest % 3600) : rest - (rest % 60))}`;
  return `${whole} ${unit.word}${smaller.trim() === '' || smaller.trim() === '0 s' ? '' : smaller}`;
}
