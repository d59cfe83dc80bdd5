import { hinted, hintedIn, type Pattern } from '../patterns/hinted.ts';
import { inRow, oneOf } from '../patterns/joined.ts';
import type { Effect } from '../steps/item.ts';
import { identifySql } from './identify-sql.ts';
import { callsOnlyKnown } from './sql-functions.ts';

/** What a text of SQL does, by its worst statement, and why that is dangerous. A hint: whether it reads or writes is decided by the server. */
export function sqlEffect(sql: string): { effect: Exclude<Effect, 'shell'>; danger: string | null } {
  const plain = withoutStrings(sql);
  const danger = dangers.find(({ pattern }) => pattern.test(plain))?.phrase ?? null;
  if (danger !== null) return { effect: 'destroys', danger };
  return { effect: statementsOf(plain).every(onlyReads) ? 'reads' : 'changes', danger: null };
}

/**
 * An index can be made again from what is there: dropping one is a change. SQL Server applies a log, and ends a restore, only where a restore
 * is going on already.
 */
const dangers: readonly { pattern: Pattern; phrase: string }[] = hintedIn([
  { pattern: /\bDROP\s+DATABASE\b/i, phrase: 'drops a database' },
  { pattern: /\bDROP\s+SCHEMA\b/i, phrase: 'drops a schema with everything in it' },
  { pattern: /(?:^|[;\s])DROP\s+TABLE\b/i, phrase: 'drops a table' },
  { pattern: /\bDROP\s+COLUMN\b/i, phrase: 'drops a column with its values' },
  {
    pattern:
      /(?:^|[;(\s])DROP\s+(?:OWNED|ROLE|USER|VIEW|MATERIALIZED|TRIGGER|FUNCTION|TYPE|SEQUENCE|EXTENSION|POLICY|CONSTRAINT|TABLESPACE)\b/i,
    phrase: 'drops a part of the database',
  },
  { pattern: /(?:^|[;\s])TRUNCATE\b/i, phrase: 'empties a table' },
  { pattern: /\bDELETE\s+FROM\s+\S+\s*(?:;|$)/i, phrase: 'deletes every row of a table' },
  { pattern: /\bDELETE\s+FROM\b/i, phrase: 'deletes rows' },
  {
    pattern: /\bpg_(?:terminate|cancel)_backend\b|\bWITH\s+ROLLBACK\s+IMMEDIATE\b/i,
    phrase: 'ends sessions of other users',
  },
  {
    pattern: /(?:^|[;\s])(?:RESET\s+(?:MASTER|(?:SLAVE|REPLICA)\s+ALL)|PURGE\s+(?:BINARY|MASTER)\s+LOGS)\b/i,
    phrase: 'deletes the log that copies are fed from',
  },
  { pattern: /\bUPDATE\s+[\w."`]+\s+SET\b(?![\s\S]*\bWHERE\b)/i, phrase: 'changes every row of a table' },
  {
    pattern: /^\s*\.(?:restore|read)\b|\bRESTORE\s+DATABASE\s[^;]*?\sFROM\b/im,
    phrase: 'restores over a live database',
  },
  { pattern: /\b(?:ALLOW_DATA_LOSS|\w+_ALLOW_DATA_LOSS)\b/i, phrase: 'may lose data' },
  {
    pattern:
      /\b(?:EXEC|EXECUTE|CALL)\s+[\w.[\]"]*(?:(?<=[\s.[\]"_])(?:delete|drop|purge|truncate|wipe|erase|reset|restore))(?![a-z])/i,
    phrase: 'calls a procedure that restores or deletes, by its name',
  },
]);

/** Literals are emptied, so that words inside them are not read as keywords; quoted names stay. One pass: a literal may hold `--`. */
function withoutStrings(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*(?!!)[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"/g, (found) =>
    found.startsWith("'") ? "''" : found.startsWith('"') ? found : ' ',
  );
}

const clientReads = inRow(
  /^\s*/i,
  oneOf(
    /\\l\+?(?=\s|$)|\\(?:d|z|conninfo|dn|du|dt|di|df|dv|dx|dp|dT|sf|sv|timing|x|pset|echo|q)[^\s\\]*/i,
    /\.(?:tables|schema|indexes|indices|databases|dbinfo|headers|mode|show|quit|exit|open(?!\s+-)|timeout|width)/i,
  ),
  /(?:\s|$)[^\\`]*$/i,
);
const pragmaReads =
  /^\s*PRAGMA\s+(?:(?!wal_checkpoint|optimize|incremental|shrink)[\w.]+|(?:\w+\.)?(?:table_x?info|table_list|index_list|index_x?info|foreign_key_\w+|integrity_check|quick_check)\s*\([^)]*\))\s*;?\s*$/i;
const keywordReads = /^\s*(?:SHOW|DESCRIBE|DESC|VALUES|TABLE)\b/i;
/** Parts of a query that write, or hold what they read against others. */
const hiddenWrites = hinted(
  /\bINTO\b|\(\s*(?:INSERT|UPDATE|DELETE|MERGE)\b|\bFOR\s+(?:NO\s+KEY\s+)?(?:KEY\s+)?(?:UPDATE|SHARE)\b|\bLOCK\s+IN\s+SHARE\b/i,
);
/** Commands of the client inside a query: those that only say how the answer is shown. Others run programs or write files. */
const clientCommand = /\\(?!(?:gx?|G|gset|crosstabview)\s*(?:;|$))|\bINTO\s+(?:OUTFILE|DUMPFILE)\b/im;

/** Of a statement that is cut off behind its first word (`CREATE`) the library gives no type, though its own types say that there is one. */
type Identified = { text: string; type: string | undefined };

function statementsOf(sql: string): Identified[] {
  return sql
    .split(/\n(?=\s*[\\.][a-z])|(?<=^[^\S\n]*[\\.][a-z][^\n]*)\n/im)
    .flatMap((part): readonly Identified[] =>
      clientReads.test(part) || part.trim() === '' ? [{ text: part, type: 'SELECT' }] : identifySql(part),
    );
}

function onlyReads({ text, type }: Identified): boolean {
  if (clientReads.test(text) || pragmaReads.test(text)) return true;
  if (hiddenWrites.test(text) || !callsOnlyKnown(text)) return false;
  if (clientCommand.test(text)) return false;
  if (text.trim() === '' || keywordReads.test(text)) return true;
  if (type === 'EXPLAIN') return !/\bANALY[ZS]E\b/i.test(text);
  return type === 'SELECT' || type?.startsWith('SHOW_') === true || type === 'DESCRIBE';
}
