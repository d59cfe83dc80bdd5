import type { InTerminal } from '../signing/person.ts';
import type { Io } from './io.ts';

/** Whoever sits at the terminal of this process, for what a key asks; undefined where it has none: then nobody is asked. */
export function personHere(io: Io): InTerminal | undefined {
  if (!process.stdin.isTTY) return undefined;
  return { at: 'terminal', tell: (sentence) => io.stderr(`${sentence}\n`) };
}
