import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import {
  type Answer,
  type Change,
  type Database,
  PAGE_ROWS,
  type QueryOptions,
  type QueryResult,
  type StatementOptions,
  type Trouble,
} from './query.ts';
import { readSqlite } from './sqlite-pages.ts';
import { isTransactionControl, withoutLeadingComments } from './statement-words.ts';

/**
 * An SQLite file. Reading opens it read-only each time; changes share one connection, so that a checklist's own BEGIN
 * holds until its COMMIT. A file that is not there is refused, never created: a typing error must not look like success.
 */
export function openSqlite(path: string, now: () => number): Database {
  const state: State = { path, now, writer: undefined, changeOpen: false };
  return {
    dialect: 'sqlite',
    display: path,
    query: async (sql, options) => query(state, sql, options),
    begin: async (sql, options) => begin(state, sql, options),
    close: async () => state.writer?.close(),
  };
}

interface State {
  readonly path: string;
  readonly now: () => number;
  writer: DatabaseSync | undefined;
  /** A change waits for its commit or rollback. */
  changeOpen: boolean;
}

async function query(state: State, sql: string, options: QueryOptions): Promise<QueryResult> {
  if (options.mode === 'read') return read(state, sql, options);
  const change = begin(state, sql, options);
  if (change.state !== 'open') return change.result;
  const committed = await change.commit();
  return committed.ok ? change.result : committed;
}

function read(state: State, sql: string, options: QueryOptions): QueryResult {
  if (isTransactionControl(sql))
    return refusal(
      'not-a-read',
      'This begins or ends a transaction: it reads nothing, and was not run. Run it as a change.',
    );
  // A read-only connection still writes the copy of VACUUM INTO.
  if (/^(vacuum|attach)\b/i.test(withoutLeadingComments(sql)))
    return refusal('8', 'VACUUM and ATTACH are not readings, and were not run. Run them as a change.');
  const started = state.now();
  const missing = missingFile(state);
  if (missing) return missing;
  const shared = state.writer?.isTransaction ? state.writer : undefined;
  try {
    const database = shared ?? new DatabaseSync(state.path, { readOnly: true, timeout: Math.ceil(options.timeoutMs) });
    try {
      if (shared) shared.exec('PRAGMA query_only = on');
      return run(state, database, sql, options);
    } finally {
      if (shared) shared.exec('PRAGMA query_only = off');
      else database.close();
    }
  } catch (error) {
    return sqliteTrouble(error, state, started);
  }
}

function begin(state: State, sql: string, options: StatementOptions): Change {
  if (state.changeOpen)
    return failed(
      refusal(
        'change-open',
        'An earlier change of this file still waits to be committed or rolled back. Decide that first; nothing ran.',
      ),
      true,
    );
  const missing = missingFile(state);
  if (missing) return failed(missing, true);
  const started = state.now();
  try {
    state.writer ??= new DatabaseSync(state.path, { timeout: Math.ceil(options.timeoutMs) });
    if (isTransactionControl(sql) || OUTSIDE_TRANSACTIONS.test(withoutLeadingComments(sql)))
      return directly(state, state.writer, sql, options);
    return bracketed(state, state.writer, sql, options);
  } catch (error) {
    return failed(sqliteTrouble(error, state, started), true);
  }
}

/** SQLite refuses these inside a transaction, or quietly ignores them there (PRAGMA foreign_keys). */
const OUTSIDE_TRANSACTIONS = /^(vacuum|attach|detach|pragma)\b/i;

function directly(state: State, writer: DatabaseSync, sql: string, options: StatementOptions): Change {
  const result = run(state, writer, sql, options);
  return result.ok ? { state: 'done', transactional: false, result } : failed(result, false);
}

function bracketed(state: State, writer: DatabaseSync, sql: string, options: StatementOptions): Change {
  const bracket = writer.isTransaction ? SAVEPOINT : TRANSACTION;
  writer.exec(bracket.open);
  const result = run(state, writer, sql, options);
  if (!result.ok) {
    writer.exec(bracket.rollback);
    return failed(result, true);
  }
  state.changeOpen = true;
  const decide = async (closing: string) => {
    const started = state.now();
    state.changeOpen = false;
    try {
      writer.exec(closing);
      return { ok: true as const, durationMs: state.now() - started };
    } catch (error) {
      return sqliteTrouble(error, state, started);
    }
  };
  return {
    state: 'open',
    transactional: true,
    result,
    commit: () => decide(bracket.commit),
    rollback: () => decide(bracket.rollback),
  };
}

const TRANSACTION = { open: 'BEGIN IMMEDIATE', commit: 'COMMIT', rollback: 'ROLLBACK' };
const SAVEPOINT = {
  open: 'SAVEPOINT deploy_assist',
  commit: 'RELEASE deploy_assist',
  rollback: 'ROLLBACK TO deploy_assist; RELEASE deploy_assist',
};

const failed = (result: Trouble, transactional: boolean): Change => ({ state: 'failed', transactional, result });

const refusal = (code: string, message: string): Trouble => ({ ok: false, code, message, durationMs: 0 });

function missingFile(state: State): Trouble | undefined {
  if (existsSync(state.path)) return undefined;
  return {
    ...refusal('14', `There is no database file ${state.path}. Nothing ran.`),
    hint: 'Check the path and the folder; a new database is created with sqlite3.',
  };
}

function run(
  state: State,
  database: DatabaseSync,
  sql: string,
  options: StatementOptions & Partial<QueryOptions>,
): Answer | Trouble {
  const started = state.now();
  try {
    const deadline = started + options.timeoutMs;
    const pages = readSqlite(database, sql, options.pageRows ?? PAGE_ROWS, options.eachPage, () => {
      if (options.signal?.aborted) throw new Error('Stopped by the operator. Nothing was kept.');
      if (state.now() > deadline)
        throw new Error(`No end within ${options.timeoutMs / 1000} s, so it was stopped. Nothing was kept.`);
    });
    return { ok: true, ...pages, durationMs: state.now() - started };
  } catch (error) {
    return sqliteTrouble(error, state, started);
  }
}

function sqliteTrouble(error: unknown, state: State, started: number): Trouble {
  const { message = String(error), errcode } = error as { message?: string; errcode?: number };
  const primary = errcode === undefined ? undefined : errcode & 0xff;
  const explained = primary === undefined ? undefined : EXPLAINED[primary]?.(message, state.path);
  return {
    ok: false,
    code: String(errcode ?? 'sqlite'),
    message: explained ?? message,
    durationMs: state.now() - started,
  };
}

/** By primary result code. https://www.sqlite.org/rescode.html */
const EXPLAINED: Readonly<Record<number, (message: string, path: string) => string>> = {
  5: (_, path) => `Another program holds ${path} locked. Nothing was changed; stop it, or try again.`,
  8: (message) => `This was run as a reading, and it would change data (${message}). Nothing was changed.`,
  14: (message, path) => `${path} cannot be opened (${message}). Check that you may read it and its folder.`,
  26: (_, path) => `${path} is not an SQLite database.`,
};
