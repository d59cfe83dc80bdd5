import type pg from 'pg';
import { connectClient } from './postgres-client.ts';
import { readPages } from './postgres-pages.ts';
import type { PostgresSettings } from './postgres-settings.ts';
import { connectionTrouble, serverTrouble } from './postgres-trouble.ts';
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
import { isTransactionControl } from './statement-words.ts';

/** A PostgreSQL database over one connection, made on first use and again after a loss. */
export function openPostgres(settings: PostgresSettings, now: () => number): Database {
  const state: State = { settings, now, client: undefined, queue: Promise.resolve(), changeOpen: false };
  return {
    dialect: 'postgres',
    display: `db ${settings.database}@${settings.host}:${settings.port}`,
    query: (sql, options) => inTurn(state, () => query(state, sql, options)),
    begin: (sql, options) => inTurn(state, () => begin(state, sql, options)),
    close: () => inTurn(state, async () => void (await state.client?.end())),
  };
}

interface State {
  readonly settings: PostgresSettings;
  readonly now: () => number;
  client: pg.Client | undefined;
  queue: Promise<unknown>;
  /** A change waits for its commit or rollback. */
  changeOpen: boolean;
}

function inTurn<T>(state: State, work: () => Promise<T>): Promise<T> {
  const turn = state.queue.then(work, work);
  state.queue = turn.catch(() => undefined);
  return turn;
}

async function query(state: State, sql: string, options: QueryOptions): Promise<QueryResult> {
  if (options.mode === 'read') return await read(state, sql, options);
  const begun = await beginNow(state, sql, options);
  if (begun.state !== 'open') return begun.result;
  const committed = await finish(state, begun.bracket.commit);
  return committed.ok ? { ...begun.result, durationMs: begun.result.durationMs + committed.durationMs } : committed;
}

/** Reading is the server's decision: no parser tells `WITH d AS (DELETE …)` from a query. */
async function read(state: State, sql: string, options: QueryOptions): Promise<QueryResult> {
  if (isTransactionControl(sql)) {
    return {
      ok: false,
      code: 'not-a-read',
      durationMs: 0,
      message: 'This begins or ends a transaction: it reads nothing, and was not sent. Run it as a change.',
    };
  }
  return await onClient(state, async (client) => {
    const bracket = bracketFor(client, 'READ ONLY', options.timeoutMs);
    for (const opening of bracket.open) await client.query(opening);
    try {
      return await guarded(state, client, sql, options);
    } finally {
      for (const closing of bracket.rollback) await client.query(closing);
    }
  });
}

async function begin(state: State, sql: string, options: StatementOptions): Promise<Change> {
  const begun = await beginNow(state, sql, options);
  if (begun.state !== 'open') return begun;
  const { bracket, ...open } = begun;
  state.changeOpen = true;
  const decide = (closings: readonly string[]) =>
    inTurn(state, async () => {
      state.changeOpen = false;
      return await finish(state, closings);
    });
  return { ...open, commit: () => decide(bracket.commit), rollback: () => decide(bracket.rollback) };
}

type Begun =
  | Exclude<Change, { state: 'open' }>
  | { readonly state: 'open'; readonly transactional: true; readonly result: Answer; readonly bracket: Bracket };

async function beginNow(state: State, sql: string, options: StatementOptions): Promise<Begun> {
  if (state.changeOpen) {
    return failed({
      ok: false,
      code: 'change-open',
      durationMs: 0,
      message:
        'An earlier change on this connection still waits to be committed or rolled back. Decide that first; nothing was sent.',
    });
  }
  if (isTransactionControl(sql)) return await directly(state, sql, options);
  const opened = await onClient(state, async (client) => {
    const bracket = bracketFor(client, 'READ WRITE', options.timeoutMs);
    for (const opening of bracket.open) await client.query(opening);
    const result = await guarded(state, client, sql, options);
    if (result.ok) return { ...result, bracket };
    for (const closing of bracket.rollback) await client.query(closing);
    return result;
  });
  if (!opened.ok)
    return CANNOT_BE_IN_A_TRANSACTION.has(opened.code) ? await directly(state, sql, options) : failed(opened);
  const { bracket, ...result } = opened;
  return { state: 'open', transactional: true, result, bracket };
}

/** 25001: VACUUM, CREATE INDEX CONCURRENTLY, ALTER SYSTEM …; 2D000: a procedure that commits by itself. Asking the server needs no list. */
const CANNOT_BE_IN_A_TRANSACTION: ReadonlySet<string> = new Set(['25001', '2D000']);

const failed = (result: Trouble): Begun => ({ state: 'failed', transactional: true, result });

async function directly(state: State, sql: string, options: StatementOptions): Promise<Begun> {
  const result = await onClient(state, async (client) => {
    const inside = client.getTransactionStatus() !== 'I';
    if (!inside) await client.query(`SET statement_timeout = ${Math.ceil(options.timeoutMs)}`);
    try {
      return await guarded(state, client, sql, options);
    } finally {
      if (!inside) await client.query('RESET statement_timeout');
    }
  });
  return result.ok
    ? { state: 'done', transactional: false, result }
    : { state: 'failed', transactional: false, result };
}

async function finish(state: State, closings: readonly string[]): Promise<{ ok: true; durationMs: number } | Trouble> {
  const started = state.now();
  const lost = (): Trouble => ({
    ok: false,
    code: 'outcome-unknown',
    durationMs: state.now() - started,
    message: `The connection to ${place(state.settings)} was lost before the server confirmed. Whether the change was kept is unknown.`,
    hint: 'Look at the data with a query before running it again.',
  });
  const client = state.client;
  if (client === undefined || client.getTransactionStatus() === null) return lost();
  try {
    for (const closing of closings) {
      const { command } = await client.query(closing);
      if (closing === 'COMMIT' && command !== 'COMMIT')
        return {
          ...lost(),
          code: 'rolled-back',
          message: 'The server answered COMMIT with ROLLBACK: an error came before it. Nothing was kept.',
        };
    }
    return { ok: true, durationMs: state.now() - started };
  } catch (error) {
    const trouble = serverTrouble(error, state.now() - started, state.settings);
    if (trouble.code !== 'connection-lost') return trouble;
    state.client = undefined;
    return lost();
  }
}

interface Bracket {
  readonly open: readonly string[];
  readonly commit: readonly string[];
  readonly rollback: readonly string[];
}

/** Inside a transaction that the checklist itself began, a savepoint takes the place of a transaction of our own. */
function bracketFor(client: pg.Client, access: 'READ ONLY' | 'READ WRITE', timeoutMs: number): Bracket {
  const timeout = `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)}`;
  const status = client.getTransactionStatus();
  if (status === 'I') return { open: [`BEGIN ${access}`, timeout], commit: ['COMMIT'], rollback: ['ROLLBACK'] };
  if (status === 'E') return { open: [], commit: [], rollback: [] }; // the server refuses all but ROLLBACK, and says so
  const readOnly = access === 'READ ONLY' ? ['SET LOCAL transaction_read_only = on'] : [];
  return {
    open: ['SAVEPOINT deploy_assist', timeout, ...readOnly],
    commit: ['RELEASE SAVEPOINT deploy_assist'],
    rollback: ['ROLLBACK TO SAVEPOINT deploy_assist', 'RELEASE SAVEPOINT deploy_assist'],
  };
}

async function onClient<T extends { ok: true }>(
  state: State,
  work: (client: pg.Client) => Promise<T | Trouble>,
): Promise<T | Trouble> {
  const started = state.now();
  if (state.client === undefined || state.client.getTransactionStatus() === null) {
    try {
      state.client = await connectClient(state.settings, CONNECT_TIMEOUT_MS);
      forgetWhenLost(state, state.client);
    } catch (error) {
      return connectionTrouble(error, state.now() - started, state.settings);
    }
  }
  try {
    return await work(state.client);
  } catch (error) {
    const trouble = serverTrouble(error, state.now() - started, state.settings);
    if (trouble.code === 'connection-lost') state.client = undefined;
    return trouble;
  }
}

const CONNECT_TIMEOUT_MS = 10_000;

function forgetWhenLost(state: State, client: pg.Client): void {
  client.on('end', () => {
    if (state.client === client) state.client = undefined;
  });
}

/** Runs the statement with two ways out that do not need the server: the signal, and silence past its own limit. */
async function guarded(
  state: State,
  client: pg.Client,
  sql: string,
  options: StatementOptions & Partial<QueryOptions>,
): Promise<QueryResult> {
  const { signal } = options;
  const started = state.now();
  const stop = () => void cancel(state, client);
  const silent = setTimeout(() => client.connection.stream.destroy(), options.timeoutMs + SILENCE_MS);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted) throw Object.assign(new Error('stopped before it was sent'), { code: '57014' });
    const pages = await readPages(client, sql, options.pageRows ?? PAGE_ROWS, options.eachPage);
    return { ok: true, ...pages, durationMs: state.now() - started };
  } catch (error) {
    const trouble = serverTrouble(error, state.now() - started, state.settings, {
      stopped: signal?.aborted === true,
      timeoutMs: options.timeoutMs,
    });
    if (trouble.code === 'connection-lost') throw error;
    return trouble;
  } finally {
    clearTimeout(silent);
    signal?.removeEventListener('abort', stop);
  }
}

const SILENCE_MS = 5_000;

/** Over a second connection, since the protocol's own cancel request would go unencrypted. */
async function cancel(state: State, client: pg.Client): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  try {
    const second = await connectClient(state.settings, CONNECT_TIMEOUT_MS);
    await second.query('SELECT pg_cancel_backend($1)', [processID]);
    await second.end();
  } catch {
    client.connection.stream.destroy();
  }
}

const place = (settings: PostgresSettings): string => `${settings.host}:${settings.port}`;
