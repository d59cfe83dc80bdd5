import type { Call } from './call.ts';
import { dangerRule } from './danger-rules.ts';
import { databaseClient } from './database-client.ts';
import { feedsFile } from './fed-dumps.ts';
import { sqlEffect } from './sql-effect.ts';

/** Why a call cannot be undone by running something again, as a short phrase; null when it is not known to destroy. */
export function dangerOf(call: Call): string | null {
  const use = databaseClient(call);
  if (use && 'sql' in use) return sqlEffect(use.sql).danger;
  if (use && 'fed' in use) return feedsFile(use.fed) ? 'restores over a live database' : null;
  return dangerRule(call)?.phrase ?? null;
}
