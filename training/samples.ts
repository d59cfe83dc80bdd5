import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as checklists have it, what it asks for (`strict`, `soft`, `wait`, `expected`; `none` alone), and its language. */
export type Sample = { labels: readonly string[]; language: string; text: string };

/** All that is learned from: the samples, and the sentences of the tests that are told by their words. */
export function allSamples(root: string): Sample[] {
  const sentences = Object.entries(labelsOfSentences).flatMap(([name, label]) =>
    sentencesOf(readFileSync(join(root, 'test/checklist/sentences', name), 'utf8'), label),
  );
  // Each of them was once taken wrongly, or nearly so: they count three times.
  return [...readSamples(join(root, 'training/samples')), ...sentences, ...sentences, ...sentences];
}

const labelsOfSentences: Record<string, string> = {
  'no-stops.txt': 'none',
  'no-waits.txt': 'none',
  'stops.txt': 'soft',
  'strict-stops.txt': 'strict',
  'waits.txt': 'wait',
};

/** A sentence a line, with its language in a heading above. */
function sentencesOf(list: string, label: string): Sample[] {
  let language = '';
  return list.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) language = line.slice(2);
    return line === '' || line.startsWith('# ') ? [] : [{ labels: [label], language, text: line }];
  });
}

/** The samples of a folder: `labels TAB language TAB text` on each line of its files; several labels are joined by `+`. */
export function readSamples(folder: string): Sample[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => samplesOf(readFileSync(join(folder, name), 'utf8')));
}

function samplesOf(table: string): Sample[] {
  return table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [labels = '', language = '', text = ''] = row.split('\t');
      return { labels: labels.split('+'), language, text };
    });
}
