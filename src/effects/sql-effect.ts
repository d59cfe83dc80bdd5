import { hinted, hintedIn, type Pattern } from '../patterns/hinted.ts';
import type { Effect } from '../steps/item.ts';
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

/** Literals are emptied, so that words inside them are not read as keywords; quoted names stay. One pass: a literal may hold `--`. */
function withoutStrings(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*(?!!)[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"/g, (found) =>
    found.startsWith("'") ? "''" : found.startsWith('"') ? found : ' ',
  );
}

const clientReads =
  /^\s*(?:\\l\+?(?=\s|$)|\\(?:d|z|conninfo|dn|du|dt|di|df|dv|dx|dp|dT|sf|sv|timing|x|pset|echo|q)[^\s\\]*|\.(?:tables|schema|indexes|indices|databases|dbinfo|headers|mode|show|quit|exit|open(?!\s+-)|timeout|width))(?:\s|$)[^\\`]*$/i;
const keywordReads =
  /^\s*(?:PRAGMA\s+(?!wal_checkpoint|optimize|incremental|shrink)[\w.]+\s*;?\s*$|PRAGMA\s+(?:\w+\.)?(?:table_x?info|table_list|index_list|index_x?info|foreign_key_\w+|integrity_check|quick_check)\s*\([^)]*\)\s*;?\s*$|(?:SHOW|DESCRIBE|DESC|VALUES|TABLE)\b)/i;
/** Parts of a query that write, and functions that do more than give a value: of the servers, and those named for what they do. */
const hiddenWrites = hinted(
  /\bINTO\b|\(\s*(?:INSERT|UPDATE|DELETE|MERGE)\b|\b(?:setval|nextval|set_config|dblink\w*|lo_\w+|lo(?:read|write)|pg_reload_conf|pg_rotate_logfile\w*|pg_promote|pg_switch_\w+|pg_st(?:art|op)_backup|pg_backup_\w+|pg_create_\w+|pg_drop_\w+|pg_(?:wal|xlog)_replay_(?:pause|resume)|pg_logical_\w+|pg_replication_\w+|pg_copy_\w+|pg_stat_\w*reset\w*|pg_(?:try_)?advisory_\w+|pg_notify|pg_import_\w+|pg_export_snapshot|pg_file_\w+|pg_log_\w+|pg_sync_\w+|pg_restore_\w+|pg_clear_\w+|query_to_xml\w*|ts_stat|ts_rewrite|crosstab\w*|writefile|load_extension|fts3_tokenizer|gin_clean_\w+|brin_\w+|sys_exec|sys_eval|get_lock|openquery|openrowset)"?\s*\(|\b(?:edit|create|drop|delete|remove|insert|update|alter|add|truncate|purge|reset|refresh|kill|terminate|enable|disable|start|stop|run|execute|exec|schedule|unschedule|migrate|apply|move|rebuild)(?:_\w+)?"?\s*\(/i,
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
  if (hiddenWrites.test(text)) return false;
  if (clientReads.test(text)) return true;
  if (clientCommand.test(text)) return false;
  if (text.trim() === '' || keywordReads.test(text)) return true;
  if (type === 'EXPLAIN') return !/\bANALY[ZS]E\b/i.test(text);
  return type === 'SELECT' || type?.startsWith('SHOW_') === true || type === 'DESCRIBE';
}
