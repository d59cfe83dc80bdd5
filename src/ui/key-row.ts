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
  const more = field ? '' : columns < 60 ? helps.short : helps.more;
  const some = shown.map(({ label, short = label, ...binding }) => entryOf(binding, short, context));
  const room = columns - 1 - more.length;
  const fits = fitting(some, room);
  const hasAllNumbers = some.every((entry) => !isNumber(entry) || fits.includes(entry));
  return rowOf(hasAllNumbers ? fits : fitting(numbersAsOne(some), room), more);
}

const isNumber = ({ key }: Entry) => /^[0-9]$/.test(key);

const helps = { all: '? help', more: '? more keys', short: '? more' };

type Entry = { key: string; text: string; off: boolean; isSafe: boolean };

type Bare = Omit<KeyBinding, 'label' | 'short'>;

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

/** As many as there is room for, in their order: what leads back or stops before what is pressed first, and that before all others. */
function fitting(entries: Entry[], room: number): Entry[] {
  // Where Esc leads back, that is the way out; elsewhere the way back comes first.
  const isOut = ({ key }: Entry) => key === 'Esc' || key === 'Ctrl-C';
  const out = entries.filter(isOut);
  const ranks = [isOut, ({ key }: Entry) => out.length === 0 && key === 'R', ({ isSafe }: Entry) => isSafe, () => true];
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
