import { readFileSync } from 'node:fs';

/** The sentences of a file beside this one, a line each, with the language that a heading above them names. */
export function sentencesIn(name: string): [language: string, sentence: string][] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  let language = '';
  return lines.flatMap((line): [string, string][] => {
    if (line.startsWith('# ')) language = line.slice(2);
    return line === '' || line.startsWith('# ') ? [] : [[language, line]];
  });
}
