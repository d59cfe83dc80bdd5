import type { Value } from './words.ts';

/** A program's words, told apart: options with their values by name, and the rest in order. */
export interface Arguments {
  readonly options: ReadonlyMap<string, Value>;
  readonly rest: readonly Value[];
}

/**
 * Reads a program's words getopt's way. `valued` names the options that take a value: letters, and long names; an option
 * that is not in it is a flag. `--name=value` and `-pvalue` are understood.
 */
export function readArguments(
  words: readonly Value[],
  valued: { readonly letters: string; readonly names: readonly string[] },
): Arguments {
  const options = new Map<string, Value>();
  const rest: Value[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === '--') return { options, rest: [...rest, ...words.slice(index + 1)] };
    const option = optionOf(word, valued);
    if (option === undefined) rest.push(word);
    else if (option.value !== undefined) options.set(option.name, option.value);
    else if (option.wantsValue) {
      index += 1;
      const value = words[index];
      if (value !== undefined) options.set(option.name, value);
    } else options.set(option.name, { ...word, text: '' });
  }
  return { options, rest };
}

interface Option {
  readonly name: string;
  readonly value?: Value;
  readonly wantsValue: boolean;
}

function optionOf(
  word: Value,
  valued: { readonly letters: string; readonly names: readonly string[] },
): Option | undefined {
  const [, long, , longValue] = /^--([\w-]+)(=(.*))?$/s.exec(word.text) ?? [];
  if (long !== undefined) {
    return longValue === undefined
      ? { name: long, wantsValue: valued.names.includes(long) }
      : { name: long, value: { ...word, text: longValue }, wantsValue: true };
  }
  const [, letters] = /^-([A-Za-z0-9].*)$/s.exec(word.text) ?? [];
  if (letters === undefined) return undefined;
  const at = [...letters].findIndex((letter) => valued.letters.includes(letter));
  if (at === -1) return { name: letters[0] ?? '', wantsValue: false };
  const value = letters.slice(at + 1);
  const name = letters[at] ?? '';
  return value === '' ? { name, wantsValue: true } : { name, value: { ...word, text: value }, wantsValue: true };
}
