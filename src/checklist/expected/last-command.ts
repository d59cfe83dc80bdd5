import type { Item } from '../../steps/index.ts';

/** The line of the last command that an item runs; null for items that run nothing. */
export function lastCommandLine(item: Item | undefined): number | null {
  if (item?.kind === 'command') return item.data.client?.open.line ?? item.data.commands.at(-1)?.line ?? null;
  if (item?.kind === 'query') return item.data.statement.line;
  return item?.kind === 'diff' ? item.data.command.line : null;
}

/** The text of that command. */
export function lastCommandText(item: Item | undefined): string | null {
  if (item?.kind === 'command') return item.data.commands.at(-1)?.text ?? null;
  return item?.kind === 'diff' ? item.data.command.text : null;
}
