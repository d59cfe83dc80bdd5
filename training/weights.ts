import { nameOf, traitsOf } from '../src/checklist/likeness/traits.ts';
import { learn } from './learn.ts';
import type { Sample } from './samples.ts';

/** What is asked of a text; the weights stand in this order. */
const questions: ((labels: readonly string[]) => boolean)[] = [
  (labels) => labels.includes('strict') || labels.includes('soft'),
  (labels) => labels.includes('strict'),
  (labels) => labels.includes('expected'),
];

/** The weights that all samples give, as the source text of `src/checklist/likeness/weights.ts`. */
export function weightsOf(samples: readonly Sample[]): string {
  return `// Made by \`npm run train\` from training/samples: a trait a line, with its weights in tenths; nothing stands for none, and a blank
// at the head for the first word of the line above.
export const weights = \`
${tableOf(samples).join('\n')}
\`;
`;
}

/** The lines of the table: the bias first. What few samples have tells nothing, and what hardly weighs is left out. */
export function tableOf(samples: readonly Sample[]): string[] {
  const { words, lexicon } = openLexicon();
  const read = samples.map(({ labels, text }) => ({ labels, ...traitsOf(text, lexicon) }));
  const keys = frequent(read.map(({ known }) => known));
  const places = new Map(keys.map((key, at) => [key, at]));
  const rows = read.map(({ labels, known, count }) => ({
    labels,
    count,
    traits: known.flatMap((key) => places.get(key) ?? []),
  }));
  const learned = questions.map((is) =>
    learn(
      rows.map(({ labels, ...row }) => ({ ...row, is: is(labels) })),
      keys.length,
    ),
  );
  const traits = keys
    .map((key, at) => ({
      name: nameOf(key, (id) => words[id] ?? ''),
      weights: learned.map(({ weights }) => tenths(weights[at])),
    }))
    .filter(({ weights }) => weights.some((one) => Math.abs(one) >= least))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const table = [{ name: 'bias', weights: learned.map(({ bias }) => tenths(bias)) }, ...traits];
  return table.map((one, at) => lineOf(one, table[at - 1]?.name ?? ''));
}

function lineOf({ name, weights }: { name: string; weights: readonly number[] }, above: string): string {
  const first = firstOf(name);
  const written = name !== first && first === firstOf(above) ? name.slice(first.length) : name;
  const numbers = weights.map((one) => one || '').join(' ');
  return `${written}\t${numbers.trimEnd()}`;
}

function firstOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** A lexicon that takes in every word. */
function openLexicon() {
  const words = [''];
  const ids = new Map<string, number>();
  const lexicon = (word: string) => {
    const id = ids.get(word) ?? words.push(word) - 1;
    ids.set(word, id);
    return id;
  };
  return { words, lexicon };
}

function tenths(weight = 0): number {
  return Math.round(weight * 10) + 0;
}

function frequent(texts: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>();
  for (const keys of texts) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([key]) => key);
}

const fewest = 5;
const least = 3;
