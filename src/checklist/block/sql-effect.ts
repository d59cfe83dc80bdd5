import type { Effect } from '../../steps/item.ts';
import { hinted, hintedIn, type Pattern } from '../hints/hinted.ts';
import { identifySql } from './identify-sql.ts';

/** What a text of SQL does, by its worst statement, and why that is dangerous. A hint: whether it reads or writes is decided by the server. */
export function sqlEffect(sql: string): { effect: Exclude<Effect, 'shell'>; danger: string | null } {
  const plain = withoutStrings(sql);
  const danger = dangers.find(({ pattern }) => pattern.test(plain))?.phrase ?? null;
  if (danger !== null) return { effect: 'destroys', danger };
  return { effect: statementsOf(plain).every(onlyReads) ? 'reads' : 'changes', danger: null };
}

/** An index can be made again from what is there: dropping one is a change. */
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
  { pattern: /\bpg_(?:terminate|cancel)_backend\b/i, phrase: 'ends sessions of other users' },
  { pattern: /\bUPDATE\s+[\w."`]+\s+SET\b(?![\s\S]*\bWHERE\b)/i, phrase: 'changes every row of a table' },
  { pattern: /^\s*\.(?:restore|read)\b/im, phrase: 'restores over a live database' },
]);

/** Literals are emptied, so that words inside them are not read as keywords; quoted names stay. */
function withoutStrings(sql: string): string {
  return sql.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");
}

const clientReads =
  /^\s*(?:\\l\+?(?=\s|$)|\\(?:d|z|conninfo|dn|du|dt|di|df|dv|dx|dp|dT|sf|sv|timing|x|pset|echo|q)\S*|\.(?:tables|schema|indexes|indices|databases|dbinfo|headers|mode|show|quit|exit|open|timeout|width))(?:\s|$)/i;
const keywordReads = /^\s*(?:PRAGMA\s+[\w.]+(?:\s*\([^)]*\))?\s*;?\s*$|(?:SHOW|DESCRIBE|DESC|VALUES|TABLE)\b)/i;
const hiddenWrites = hinted(
  /\b(?:INSERT\s+INTO|UPDATE\s+\S+\s+SET|MERGE\s+INTO|INTO\s+(?:OUTFILE|TEMP)|setval|nextval|pg_reload_conf|pg_switch_wal|pg_create_|pg_drop_|dblink|lo_import|set_config)\b/i,
);

/** Of a statement that is cut off behind its first word (`CREATE`) the library gives no type, though its own types say that there is one. */
type Identified = { text: string; type: string | undefined };

function statementsOf(sql: string): Identified[] {
  return sql
    .split(/\n(?=\s*[\\.][a-z])/i)
    .flatMap((part): readonly Identified[] =>
      clientReads.test(part) || part.trim() === '' ? [{ text: part, type: 'SELECT' }] : identifySql(part),
    );
}

function onlyReads({ text, type }: Identified): boolean {
  if (hiddenWrites.test(text)) return false;
  if (clientReads.test(text) || keywordReads.test(text)) return true;
  if (type === 'EXPLAIN') return !/\bANALY[ZS]E\b/i.test(text);
  return type === 'SELECT' || type?.startsWith('SHOW_') === true || type === 'DESCRIBE';
}
