import type { Note, Step } from '../plan/plan.ts';
import type { Item } from '../steps/index.ts';

/** What has to be said when the checklist is loaded: a change of the database that is written before its backup. */
export function changesBeforeBackup(steps: Step[]): Note[] {
  const environments = new Set(steps.map((step) => step.environment));
  return [...environments].flatMap((environment) => {
    const items = steps.filter((step) => step.environment === environment).flatMap((step) => step.items);
    const change = items.findIndex(
      (item) => item.effect !== 'reads' && textsOf(item).some((text) => changesDatabase.test(text)),
    );
    const backup = items.findIndex((item) => textsOf(item).some((text) => makesBackup.test(text)));
    const [changing, saving] = [items[change], items[backup]];
    if (changing === undefined || saving === undefined || backup <= change) return [];
    const why = `The database is changed at line ${changing.line}, before this backup is made. Make the backup first.`;
    return [{ line: saving.line, text: saving.title, why }];
  });
}

const changesDatabase =
  /\bmigrat(?:e|ions?)\b(?!.*\bstatus\b)|\bdb[: ]push\b|^\s*(?:ALTER|DROP|CREATE TABLE|UPDATE|DELETE|INSERT|TRUNCATE)\b/i;
const makesBackup =
  /\b(?:pg_dump(?:all)?|mysqldump|mongodump|sqlite3\b.*\.backup|db dump|create-db-snapshot|BACKUP DATABASE|redis-cli SAVE)\b|\bcp\b.*\bback-?up|\btar\b.*back-?up/i;

function textsOf(item: Item): string[] {
  if (item.kind === 'query') return [item.data.statement.text];
  if (item.kind !== 'command') return [];
  return [
    ...item.data.commands.map((command) => command.text),
    ...(item.data.client?.statements ?? []).map((one) => one.text),
  ];
}
