import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../../src/shell/client-unit.ts';
import type { RunRequest } from '../../src/shell/run.ts';
import { needsPostgres, startPostgres } from '../support/postgres.ts';
import { ended, newShell } from './fixture.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe.skipIf(!has('sqlite3'))('sqlite3, one statement at a time (needs the Debian package sqlite3)', () => {
  test('a table that could not be copied is not dropped: no row is lost', async () => {
    const shell = newShell();
    await shell.run(['sqlite3 app.db "CREATE TABLE old(id, name); INSERT INTO old VALUES (1, 2), (3, 4);"']);
    const end = await ended(
      shell.start([], {
        unit: client('sqlite3 app.db', [
          'CREATE TABLE fresh(id, name, email); -- the new shape',
          'INSERT INTO fresh\n  SELECT id, name, email\n  FROM old;',
          'DROP TABLE old;',
        ]),
      }),
    );
    expect(end.states).toBe('0 0 1 notRun');
    expect(end.exit).toEqual({ code: 1 });
    expect(end.output).toContain('no such column: email');
    expect((await shell.run(['sqlite3 app.db "SELECT count(*) FROM old"'])).output).toBe('2\n');
  });

  test('a column in double quotes that is not there is an error, not a text in every row', async () => {
    const shell = newShell();
    await shell.run(['sqlite3 app.db "CREATE TABLE old(id, name); INSERT INTO old VALUES (1, 2), (3, 4);"']);
    const end = await ended(
      shell.start([], {
        unit: client('sqlite3 app.db', [
          'CREATE TABLE fresh(id, priority integer);',
          'INSERT INTO fresh SELECT "id", "priority" FROM old;',
          'DROP TABLE old;',
        ]),
      }),
    );
    expect(end.states).toBe('0 0 1 notRun');
    expect(end.output).toMatch(/^(Parse error|Error).*no such column: priority/);
    expect((await shell.run(['sqlite3 app.db "SELECT count(*) FROM old"'])).output).toBe('2\n');
  });

  test('reports each statement, with comments, meta commands and a last statement without semicolon', async () => {
    const shell = newShell();
    const started = shell.start([], {
      unit: client('F="a b.db"; sqlite3 "$F"', [
        'CREATE TABLE t(a);\n-- a comment; with a semicolon\n',
        '.tables',
        "INSERT INTO t VALUES ('x;\ny');",
        'SELECT count(*) FROM t -- how many',
      ]),
    });
    const end = await ended(started);
    expect(end).toMatchObject({ states: '1 notRun notRun notRun notRun' });
    const named = await ended(
      shell.start([], {
        unit: client('sqlite3 "a b.db"', [
          'CREATE TABLE t(a);\n-- a comment; with a semicolon\n',
          '.tables',
          "INSERT INTO t VALUES ('x;\ny');",
          'SELECT count(*) FROM t -- how many',
        ]),
      }),
    );
    expect(named).toMatchObject({ states: '0 0 0 0 0', exit: { code: 0 }, shellState: 'saved', output: 't\n1\n' });
  });

  test('the variables of the shell open the client, and a client that cannot open runs nothing', async () => {
    const shell = newShell();
    await shell.run(['DB=x.db']);
    expect((await ended(shell.start([], { unit: client('sqlite3 "$DB"', ['SELECT 41+1;']) }))).output).toBe('42\n');
    const end = await ended(
      shell.start([], { unit: client('sqlite3 /nowhere/x.db', ['CREATE TABLE t(a);', 'SELECT 1;']) }),
    );
    expect(end.exit).not.toEqual({ code: 0 });
    expect(end.states).toMatch(/notRun$/);
  });

  test('Ctrl-C ends the statement that runs', async () => {
    const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT count(*) FROM n;';
    const started = newShell().start([], { unit: client('sqlite3 app.db', ["SELECT 'ready';", endless, 'SELECT 2;']) });
    await started.sees('ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
    started.run.signal('INT');
    const end = await ended(started);
    expect(end.states).toMatch(/^0 0 \d+ notRun$/);
    expect(end.states).not.toBe('0 0 0 notRun');
  });
});

const server = needsPostgres();

test.skipIf(server.missing)(`psql stops at the first error${server.note}`, async () => {
  const postgres = await startPostgres({ databases: ['scratch'] });
  try {
    const end = await ended(
      newShell().start([], {
        env: { DB: postgres.url('scratch'), PATH: `${postgres.bin}:${process.env['PATH']}` },
        unit: client('psql "$DB"', ['\\set x 1', 'SELECT 1\n  AS one;', 'SELECT nothing FROM nowhere;', 'SELECT 2;']),
      }),
    );
    expect(end.states).toBe('0 0 0 3 notRun');
  } finally {
    postgres.stop();
  }
});

test('a client that cannot report back is not fed at all, and says so', async () => {
  const end = await ended(newShell().start([], { unit: client('cat', ['DROP TABLE users;']) }));
  expect(end).toMatchObject({ exit: { code: 1 }, states: '1 notRun' });
  expect(end.output).toContain('nothing was run');
  expect(end.output).not.toContain('DROP');
});

test.each([
  ['psql -U me app', true],
  ['PGPASSWORD=x psql app', true],
  ['/usr/bin/sqlite3 a.db', true],
  ['env PGUSER=x mysql app', true],
  ['docker exec -it db psql app', false],
  ['sudo -u postgres psql', false],
  ['ssh host sqlite3 a.db', false],
])('%s can be fed one statement at a time: %s', (open, can) => {
  expect(clientOf(open) !== undefined).toBe(can);
});

function client(open: string, statements: string[]): RunRequest['unit'] {
  return {
    kind: 'client',
    open: { line: 20, text: open },
    statements: statements.map((text, index) => ({ line: 21 + index, text })),
  };
}
