import { hinted } from '../patterns/hinted.ts';
import type { Item } from '../steps/index.ts';

/** Whether a command or statement looks like a change of a database: a migration, or SQL that writes. */
export function changesDatabase(text: string): boolean {
  return changes.test(text);
}

/** Whether a command makes a copy that a database or its files can be restored from. */
export function makesBackup(text: string): boolean {
  return saves.test(text);
}

/** What an item would run, one text for each command or statement. */
export function textsOf(item: Item): string[] {
  if (item.kind === 'query') return [item.data.statement.text];
  if (item.kind !== 'command') return [];
  return [
    ...item.data.commands.map((command) => command.text),
    ...(item.data.client?.statements ?? []).map((one) => one.text),
  ];
}

const changes = hinted(
  /\bmigrat(?:e|ions?)\b(?!.*\bstatus\b)|\bdb[: ]push\b|^\s*(?:ALTER|DROP|CREATE TABLE|UPDATE|DELETE|INSERT|TRUNCATE)\b/i,
);
const saves = hinted(
  /\b(?:pg_dump(?:all)?|mysqldump|mongodump|sqlite3\b.*\.backup|db dump|create-db-snapshot|BACKUP DATABASE|redis-cli SAVE)\b|\bcp\b.*\bback-?up|\btar\b.*back-?up/i,
);
