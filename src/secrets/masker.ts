import { type Automaton, createAutomaton } from './automaton.ts';
import { formsOf } from './forms.ts';
import { createScanner, type Scanner } from './scanner.ts';
import { shapes } from './shapes.ts';

export type Masker = {
  /** From now on this value is masked as well, also in streams that are already going. */
  add(value: string): void;
  /** The text with `****` for every known value and everything that has the shape of a secret. */
  text(text: string): string;
  /** The same for bytes that come in pieces of any size: what is masked does not depend on where the pieces end. */
  stream(): Scanner;
};

/**
 * Masks these values, in the forms of `forms.ts`, and the shapes of `shapes.ts`. Everything else comes out byte for byte, whether or not
 * it is UTF-8. Time is linear in the input. A stream holds back at most the length of the longest value, or about 1,000 bytes.
 * Values shorter than 4 characters are not masked.
 */
export function createMasker(values: Iterable<string>): Masker {
  const forms = new Set<string>();
  let automaton: Automaton | undefined;

  function add(value: string): void {
    const before = forms.size;
    for (const form of formsOf(value)) forms.add(form);
    if (forms.size > before) automaton = undefined;
  }

  function current(): Automaton {
    automaton ??= createAutomaton(forms, shapes);
    return automaton;
  }

  for (const value of values) add(value);
  return {
    add,
    text(text) {
      const scanner = createScanner(current);
      const masked = scanner.push(Buffer.from(text, 'utf8'));
      return Buffer.concat([masked, scanner.flush()]).toString('utf8');
    },
    stream: () => createScanner(current),
  };
}
