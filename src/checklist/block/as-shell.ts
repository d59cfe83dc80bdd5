import { classifyCommand } from '../../effects/classify-command.ts';
import type { Command, Statement } from '../../steps/item.ts';
import { splitShell } from './split-shell.ts';

/**
 * What the lines of a statement are to a shell, for whoever says that their block is one. Nothing is taken to be more harmless than it was
 * as SQL.
 */
export function asShell({ line, text, effect, danger = null }: Statement): Command[] {
  const lines = text.split('\n').map((one, at) => ({ line: line + at, text: one }));
  return splitShell(lines).pieces.flatMap((piece): Command[] => {
    if (piece.kind !== 'command') return [];
    const { line: from, endLine, text: command } = piece;
    const found = classifyCommand(command);
    const own = found.effect !== 'destroys' && effect !== 'reads' ? { effect, danger } : {};
    return [{ line: from, endLine, text: command, title: null, ...found, ...own }];
  });
}
