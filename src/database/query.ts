/**
 * One open database. Connections are made on first use and again after a loss; every failure, a refused connection
 * included, comes back as a value. One statement runs at a time: calls wait for each other.
 */
export interface Database {
  readonly dialect: Dialect;
  /** For people: `db NAME@HOST:PORT` or the file's path; never a password. */
  readonly display: string;
  /**
   * Runs one statement. `read` cannot change anything: PostgreSQL is asked for a READ ONLY transaction that is always
   * rolled back, SQLite is opened read-only. `write` commits when the statement succeeds.
   */
  query(sql: string, options: QueryOptions): Promise<QueryResult>;
  /** Runs one statement in a transaction and leaves the decision to the caller. */
  begin(sql: string, options: StatementOptions): Promise<Change>;
  close(): Promise<void>;
}

export type Dialect = 'postgres' | 'sqlite';

export interface StatementOptions {
  /** The server stops the statement after this many milliseconds. */
  readonly timeoutMs: number;
  /** Rows of the answer that are kept, 200 unless told. */
  readonly pageRows?: number;
  /** Aborting it cancels the statement on the server. SQLite answers synchronously and looks at it between rows. */
  readonly signal?: AbortSignal;
}

export interface QueryOptions extends StatementOptions {
  readonly mode: 'read' | 'write';
  /** When given, all pages are read and handed over one by one, the first included; the answer keeps the first. */
  readonly eachPage?: (rows: readonly Row[]) => void;
}

/** Values as the server's own text; null is null. */
export type Row = readonly (string | null)[];

export interface Column {
  readonly name: string;
  /** The server's name of the type; for SQLite the declared one, which may be empty. */
  readonly type: string;
}

export interface Answer {
  readonly ok: true;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows affected by a change; rows read so far by a query, all of them unless `more`. */
  readonly rowCount: number;
  readonly more: boolean;
  /** First word or words of what ran, as the server names it: SELECT, UPDATE, CREATE TABLE. */
  readonly command: string;
  readonly durationMs: number;
}

export interface Trouble {
  readonly ok: false;
  readonly message: string;
  /** SQLSTATE, an SQLITE_ number, a system code such as ECONNREFUSED, or one of our own in lower case. */
  readonly code: string;
  readonly hint?: string;
  /** 1-based character of the statement where the server saw the error. */
  readonly position?: number;
  readonly durationMs: number;
}

export type QueryResult = Answer | Trouble;

/**
 * A statement that has run and waits for a decision. When `state` is `failed`, nothing was kept; when it is `done`, the
 * statement could not run inside a transaction (VACUUM, CREATE INDEX CONCURRENTLY, COMMIT …) and stands already.
 */
export type Change =
  | {
      readonly state: 'open';
      readonly transactional: true;
      readonly result: Answer;
      commit(): Decided;
      rollback(): Decided;
    }
  | { readonly state: 'done'; readonly transactional: false; readonly result: Answer }
  | { readonly state: 'failed'; readonly transactional: boolean; readonly result: Trouble };

type Decided = Promise<{ readonly ok: true; readonly durationMs: number } | Trouble>;

/** Rows kept of an answer when the caller names no number. */
export const PAGE_ROWS = 200;
