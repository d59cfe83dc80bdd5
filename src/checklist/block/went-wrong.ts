import { oneOf } from '../../patterns/joined.ts';
import type { Piece } from './piece.ts';

/**
 * Marks the commands of a copied terminal that went wrong when their author typed them: the shell did not know the word, the program
 * complained, somebody pressed Ctrl-C, or what it printed stands on its line. They were copied with the rest, and are not meant.
 */
export function markWentWrong(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at): Piece => {
    if (piece.kind !== 'command') return piece;
    const next = pieces[at + 1];
    const printed = next?.kind === 'output' ? next.text.trim() : '';
    const found = reasons.find(({ holds }) => holds(piece.text, printed));
    return found === undefined ? piece : { ...piece, doubt: { why: found.why(printed) } };
  });
}

const reasons: readonly { holds: (typed: string, printed: string) => boolean; why: (printed: string) => string }[] = [
  {
    holds: (typed) => /\^C\s*$/.test(typed),
    why: () => 'Its author broke it off with Ctrl-C where it was copied from.',
  },
  {
    holds: (typed) => /\S\s{8,}\S/.test(typed.replace(/"[^"]*"|'[^']*'/g, '""').replace(/\s#\s.*$/, '')),
    why: () => 'What it printed stands on its line.',
  },
  {
    holds: (_typed, printed) => complaint.test(printed),
    why: (printed) => `It failed where it was copied from: "${printed.slice(0, longestQuoted)}".`,
  },
];

const longestQuoted = 100;

const complaint = oneOf(
  /: (?:command )?not found\.*$|: No such file or directory$|: Permission denied\.?$|syntax error/,
  /^(?:bash|zsh|sh|-bash): |^error: |^Error: |^Error from server\b|^fatal: /,
  /\b[Uu]nknown (?:command|flag|option|shorthand)\b|^[Uu]sage: |is not recognized as/,
);
