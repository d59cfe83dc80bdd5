import { startsLikeCommand } from '../command-shape.ts';
import { looksLikeSql } from '../facts.ts';
import type { Recogniser } from '../kinds.ts';
import { opensClient } from '../opens-client.ts';
import { but } from '../reason.ts';

/** A client opened without a command: what follows is its input. Or shell and SQL in one block. */
export const client: Recogniser = (facts) => {
  const { label, code, sqlLike, prompted } = facts;
  if ((label !== 'sql' && label !== 'shell' && label !== 'console' && label !== null) || prompted > 0) return null;
  const commands = code.filter((text) => isCommand(text, label === 'sql'));
  const statements = label === 'sql' ? code.length - commands.length : sqlLike;
  if (statements === 0) {
    if (label !== 'sql' || commands.length === 0) return null;
    return {
      reads: 'shell',
      confidence: 'A',
      why: 'It is labelled as SQL, but every line calls a client in the shell.',
    };
  }
  if (commands.length === 0) return null;
  const opening = code.findIndex((text) => isCommand(text, label === 'sql') && opensClient(text));
  const first = code.findIndex((text) => !isCommand(text, label === 'sql') && looksLikeSql(text));
  const shellAfter = code
    .slice(Math.max(first, 0))
    .some((text) => isCommand(text, label === 'sql') && !/^\s*(?:exit|quit)\b/.test(text));
  if (opening >= 0 && opening < first && !shellAfter)
    return {
      reads: 'client',
      confidence: 'C',
      why: 'It opens a database client; the lines after it are the input of that client, one statement at a time.',
    };
  const why = label === 'sql' ? but(facts, commands.length, 'for a shell') : but(facts, statements, 'SQL');
  return { reads: 'mixed', confidence: 'C', why };
};

/** Statements for a database, whatever the label says. */
export const sql: Recogniser = (facts) => {
  const { label, code, sqlLike } = facts;
  if (label === 'sql') return { reads: 'sql', confidence: 'A', why: 'It is labelled as SQL.' };
  if (label === 'env' || label === 'markdown' || label === 'text' || sqlLike === 0) return null;
  if (label === null)
    return startsWithSql(code) ? { reads: 'sql', confidence: 'B', why: 'It has no label, but begins like SQL.' } : null;
  return { reads: 'sql', confidence: 'C', why: but(facts, sqlLike, 'SQL') };
};

/** In SQL fences only database clients count as commands, and whatever could not be SQL. */
export function isCommand(text: string, inSql: boolean): boolean {
  if (looksLikeSql(text)) return false;
  if (!inSql) return startsLikeCommand(text);
  return /^\s*(?:\$ )?(?:(?:sudo|railway run|docker exec|docker compose exec|kubectl exec|heroku|npx|PG\w+=\S+)\s.*)?(?:psql|sqlite3|mysql|mariadb|duckdb|cockroach|sqlcmd|pg_dump|pg_restore|mysqldump|createdb|dropdb|redis-cli|mongosh?)(?:\s|$)/.test(
    text,
  );
}

function startsWithSql(code: readonly string[]): boolean {
  return looksLikeSql(code[0] ?? '');
}
