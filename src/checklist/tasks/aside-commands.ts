import { hinted } from '../../patterns/hinted.ts';
import type { Cursor } from '../draft.ts';
import { type TableNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { hasInlineCommand, inlineCommands } from './task-items.ts';

/** Commands that a text which is only read tells, or any other in brackets: known, and no part of the walk. */
export function recordAside({ draft, context }: Cursor, lines: TextLine[]): void {
  const [first] = lines;
  const tells =
    inBrackets.test(textOf({ lines })) || (context.purpose === 'read' && hasInlineCommand({ lines }, context.programs));
  if (first === undefined || !tells) return;
  for (const { line, text, read } of inlineCommands({ ...first, endLine: first.line, lines }, context)) {
    const { effect, danger, longRunning, interactive } = read.command;
    if (!read.chat && /\s/.test(text))
      draft.inlineCommands.push({ line, text, step: null, effect, danger, longRunning, interactive });
  }
}

/** The same of the cells of a table. */
export function recordCells(cursor: Cursor, { rows }: TableNode): void {
  for (const { line, cells } of rows) for (const text of cells) recordAside(cursor, [{ line, text }]);
}

/** "The network is there (`docker network ls`).": what shows or makes it so stands in brackets behind it. */
const inBrackets = hinted(
  /[(（](?:`[^`\s]+ [^`]+`(?:,|\s(?:and|then|or|und|oder|et|ou|y|e|o|и|или)\s)?\s?)+[)）]\W*$/iu,
);
