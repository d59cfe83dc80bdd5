import { hinted } from '../../patterns/hinted.ts';
import type { Doubt, Piece } from './piece.ts';

/**
 * Marks the commands below "# Example:" that call the program of the command above with values of their own: they show how that is filled in,
 * and are not meant to be run beside it.
 */
export function markExamples(pieces: readonly Piece[]): Piece[] {
  let shown: string | null = null;
  let last = '';
  return pieces.map((piece): Piece => {
    if (piece.kind === 'comment') shown = announces.test(piece.text) ? last : null;
    if (piece.kind !== 'command') return piece;
    const called = headOf(piece.text);
    if (shown !== null && called === shown) return { ...piece, doubt: { why: anExample, example: true } };
    last = called;
    return piece;
  });
}

/** Whether all that a unit runs shows how something else is filled in. */
export function areExamples(runs: readonly { doubt: Doubt | null }[]): boolean {
  return runs.length > 0 && runs.every(({ doubt }) => doubt?.example === true);
}

const anExample = 'The comment above it calls it an example of the command above.';

/** "Example:", "Beispiel (GitLab):": nothing but that it is one. */
const announces = hinted(
  /^(?:for )?(?:example|e\.g\.|beispiel|z\.? ?b\.|(?:par )?exemple|(?:por )?ejemplo|(?:por )?exemplo|(?:на)?пример|示例|例子?|例如|예시?|مثال)\s*(?:\([^()]{1,40}\))?\s*[:：]?$/iu,
);

/** The program and its first word: `pct rollback` of `pct rollback 53 before`. */
function headOf(text: string): string {
  return text.trim().split(/\s+/, 2).join(' ');
}
