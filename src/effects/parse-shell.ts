import { type ParsedScript, parse } from 'unbash';
import { remember } from '../patterns/remember.ts';

/**
 * The parser for shell, kept from texts that it would run out of stack on: a thousand substitutions within each other are no command that
 * somebody wrote. Those give a script of nothing, with an error.
 */
export const parseShell = remember((source): ParsedScript => {
  if (nesting(source) <= deepest) return parse(source);
  return { ...parse(''), errors: [{ message: 'nested too deeply', pos: 0 }] };
});

/** Far above what people write, far below what the stack holds. */
const deepest = 100;

/** How deep its brackets could stand within each other at most. */
function nesting(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of source.matchAll(/[({]|[)}]/g)) {
    depth = bracket === '(' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}
