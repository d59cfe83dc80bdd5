import type { Call } from './call.ts';
import { dangerRule } from './danger-rules.ts';
import { databaseClient } from './database-client.ts';
import { fileDanger } from './fed-dumps.ts';
import { onlyTells } from './only-tells.ts';
import { sqlEffect } from './sql-effect.ts';

/** Why a call cannot be undone by running something again, as a short phrase; null when it is not known to destroy. */
export function dangerOf(call: Call): string | null {
  if (onlyTells(call)) return null;
  const use = databaseClient(call);
  if (use && 'sql' in use) return sqlEffect(use.sql).danger;
  if (use && !('session' in use)) return fileDanger(use);
  return dangerRule(call)?.[2] ?? null;
}
