import type { Line } from './line.ts';
import type { Scene } from './scene.ts';
import type { KeyBinding } from './screen.ts';

/** The keys of the screen: the first, the safe ones, and as many of the others as fit; where some do not, help is where they are. */
export function keyRow({ keys, screen, geometry: { columns }, context, keyboard, view }: Scene): Line {
  if (keyboard !== undefined) {
    const goesOn = keyboard === view.state.shell?.shell ? 'the shell stays open' : 'the command goes on';
    const text = ` Ctrl-] takes the keyboard back   Ctrl-\\ leaves, ${goesOn}`;
    return { spans: [{ text: columns < 60 ? ' Ctrl-] keyboard back  Ctrl-\\ leaves' : text }] };
  }
  // While a field has the focus, letters are text: only named keys are shown.
  const field = screen.field?.(context) ?? false;
  const shown = keys.filter(({ hidden, key }) => !hidden && key !== '?' && (!field || key.length > 1));
  const whole = shown.map(({ label, ...binding }) => entryOf(binding, label, context));
  const all = fitting(whole, columns - (field ? 1 : helps.all.length + 1));
  if (all.length === whole.length) return rowOf(all, field ? '' : helps.all);
  const isNarrow = columns < 60;
  const some = shown.map(({ label, short = label, narrow = short, ...binding }) =>
    entryOf(binding, isNarrow ? narrow : short, context),
  );
  const rows = (field ? [''] : isNarrow ? [helps.short, helps.least] : [helps.more]).map((help) => {
    const room = columns - 1 - help.length;
    const fits = fitting(some, room);
    const hasAllNumbers = some.every((entry) => !isNumber(entry) || fits.includes(entry));
    return { help, fits: hasAllNumbers ? fits : fitting(numbersAsOne(some), room) };
  });
  // What a screen is for comes first in it: help gives it its room.
  const first = some.find(({ off }) => !off)?.key;
  const { fits, help } = rows.find((row) => row.fits.some(({ key }) => key === first)) ?? rows[0] ?? nothing;
  return rowOf(fits, help);
}

const nothing = { fits: [], help: '' };

const isNumber = ({ key }: Entry) => /^[0-9]$/.test(key);

const helps = { all: '? help', more: '? more keys', short: '? more', least: '?' };

type Entry = { key: string; text: string; off: boolean; isSafe: boolean };

type Bare = Omit<KeyBinding, 'label' | 'short' | 'narrow'>;

function entryOf({ key, disabled, isSafe = false }: Bare, label: string, context: Scene['context']): Entry {
  return { key, text: `${keyName(key)} ${label}`, isSafe, off: disabled?.(context) !== undefined };
}

/** The numbers stand beside what they say in the body: where there is no room for all of them, one entry stands for them. */
function numbersAsOne(entries: Entry[]): Entry[] {
  const numbers = entries.filter(isNumber);
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return entries;
  const one = { ...first, text: `${first.key}-${numbers.at(-1)?.key} say`, off: numbers.every(({ off }) => off) };
  return entries.flatMap((entry) => (entry === first ? [one] : numbers.includes(entry) ? [] : [entry]));
}

/** What there is room for before all else: the way back and the way out, what keeps things as they are, and what does something now; that q leaves stands above. */
const ranks: readonly ((entry: Entry) => boolean)[] = [
  ({ key }) => key === 'R',
  ({ key }) => key === 'Esc' || key === 'Ctrl-C',
  ({ isSafe }) => isSafe,
  ({ off, key }) => !off && !['Down', 'Up', 'q'].includes(key),
  ({ off, key }) => !off && key !== 'q',
  ({ off }) => !off,
  () => true,
];

/** As many as there is room for, in their order. */
function fitting(entries: Entry[], room: number): Entry[] {
  const wanted = new Set(ranks.flatMap((rank) => entries.filter(rank)));
  const taken = new Set<Entry>();
  let left = room;
  for (const entry of wanted) {
    if (entry.text.length + gap.length > left) continue;
    left -= entry.text.length + gap.length;
    taken.add(entry);
  }
  return entries.filter((entry) => taken.has(entry));
}

const gap = '  ';

function rowOf(entries: Entry[], help: string): Line {
  return {
    spans: [
      { text: ' ' },
      ...entries.map(({ text, off }) => ({ text: text + gap, tone: off ? ('dim' as const) : ('plain' as const) })),
      { text: help },
    ],
  };
}

const short: Record<string, string> = { PageUp: 'PgUp', PageDown: 'PgDn' };

/** A key as it is printed on keyboards. */
export function keyName(key: string): string {
  return short[key] ?? key;
}
