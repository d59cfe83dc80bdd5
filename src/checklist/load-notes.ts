import { environmentAt } from '../plan/environment-at.ts';
import type { Note, Step } from '../plan/plan.ts';
import { changesDatabase, makesBackup, textsOf } from './database-work.ts';

/** What has to be said when the checklist is loaded: a change of the database that is written before its backup. */
export function changesBeforeBackup(steps: Step[]): Note[] {
  const all = steps.flatMap((step) => step.items.map((item) => ({ item, environment: environmentAt(step, item) })));
  const environments = new Set(all.map(({ environment }) => environment));
  return [...environments].flatMap((environment) => {
    const items = all.filter((one) => one.environment === environment).map(({ item }) => item);
    const change = items.findIndex(
      (item) => item.effect !== 'reads' && textsOf(item).some((text) => changesDatabase(text)),
    );
    const backup = items.findIndex((item) => textsOf(item).some((text) => makesBackup(text)));
    const [changing, saving] = [items[change], items[backup]];
    if (changing === undefined || saving === undefined || backup <= change) return [];
    const why = `The database is changed at line ${changing.line}, before this backup is made. Make the backup first.`;
    return [{ line: saving.line, text: saving.title, why }];
  });
}
