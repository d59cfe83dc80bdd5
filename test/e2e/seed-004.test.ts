import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { isBuilt } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { seedChecklist } from '../support/seed-world.ts';
import { drive, signOff } from './drive.ts';
import { aHome, type Home } from './home.ts';
import { expectOnlyCommandsRan, itemsOf, linesRun, openWalk } from './open-walk.ts';

const checklist = seedChecklist('004-sqlite-pm2-credentials.md') ?? '';
const sqlite3 = needs('sqlite3', 'sqlite3');
const [choice, push, script] = [77, 86, 95];

describe.skipIf(!isBuilt || checklist === '' || sqlite3.missing)(
  `a migration of an SQLite file (needs the build)${sqlite3.note}`,
  { concurrent: true },
  () => {
    test('a copy that fails leaves every row; the walk goes to its end and is signed', {
      timeout: 600_000,
    }, async () => {
      const { home, database, repository } = stackLens();
      const walk = await openWalk(home, checklist);
      expect(await walk.reads()).toContain('CLAIMS 17 boxes ticked by the author: claims only, walked all the same.');
      await walk.presses('Enter');
      expect(await walk.reads()).toMatch(/All of these are ticked in the file.* > \[ \] Priority field added/);
      await drive(walk, {
        choice: ({ line }) => (line === choice ? 1 : 0),
        applies: () => true,
        value: (token) => (token === '/path/to/stacklens.db' ? database : repository),
        item: ({ line }) => (line <= 142 ? 'run' : 'skip'),
      });

      const requested = walk.recorded('run.requested').find(({ item }) => item === itemAt(walk.plan(), script));
      const ended = walk.recorded('run.ended').find(({ run }) => run === requested?.run);
      expect(requested).toMatchObject({
        confirmation: { how: 'phrase', phrase: 'api_credentials' },
        programs: [{ name: 'sqlite3' }],
      });
      expect(requested?.target.display).toBe(`sqlite ${database}`);
      expect(ended?.exit).toEqual({ code: 1 });
      expect(ended?.commands.map(({ state }) => state)).toEqual([
        ...['ended', 'ended', 'ended'],
        ...['notRun', 'notRun', 'notRun', 'notRun', 'notRun'],
      ]);
      expect(rows(database)).toBe(3);

      const filled = walk.recorded('values.filled').flatMap(({ values }) => values.map(({ token }) => token));
      expect(filled).toEqual(['/path/to/stacklens.db', '/path/to/StackLens-AI-Deploy']);
      expect(Math.max(...walk.plan().steps.map(({ line }) => line))).toBeLessThan(417);
      expectOnlyCommandsRan(walk);
      await signOff(walk, 'Ann Example', /^Success/);
      expect(walk.place.run(['verify']).stdout).toMatch(/\b(VALID|UNTRUSTED)\b/);
      expect(walk.recorded('session.closed')[0]?.form.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Deployed By', 'Verification Status', 'Rollback Status']),
      );
    });

    test('a push that asks gets the keyboard, and gives it back', { timeout: 300_000 }, async () => {
      const { home, database, repository } = stackLens();
      const walk = await openWalk(home, checklist);
      await walk.presses('Enter');
      await drive(walk, {
        choice: () => 0,
        value: (token) => (token === '/path/to/stacklens.db' ? database : repository),
        item: ({ line }) => (line > push ? 'stop' : line >= choice ? 'run' : 'skip'),
        running: ({ line }, { terminal, presses, until, state }) => {
          if (line !== push) return undefined;
          return (async () => {
            await terminal.sees('❯ No, abort');
            await presses('Down');
            expect(terminal.screen()).toContain('❯ No, abort');
            await presses('i');
            await terminal.sees('give it the keyboard');
            await presses('y');
            await terminal.sees('YOUR KEYS GO TO THE COMMAND');
            await presses('Down');
            await terminal.sees('❯ Yes, I want to execute all statements');
            await presses('Ctrl-]');
            expect(terminal.screen()).not.toContain('YOUR KEYS GO TO THE COMMAND');
            await presses('i');
            await terminal.sees('give it the keyboard');
            await presses('y', 'Enter');
            const before = state().size;
            await until(({ size }) => size >= before);
          })();
        },
      });
      expect(readFileSync(join(home.standIns, 'answers'), 'utf8')).toBe('yes\n');
      expect(walk.recorded('input.given').map(({ text }) => text)).toEqual(['Down, Enter']);
      expect(linesRun(walk)).not.toContain(script);
      expectOnlyCommandsRan(walk);
    });
  },
);

function itemAt(plan: Parameters<typeof itemsOf>[0], line: number): string | undefined {
  return itemsOf(plan).find((item) => item.line === line)?.id;
}

/** The application: a database without the new column, a repository with a remote, and a running process. */
function stackLens(): { home: Home; database: string; repository: string } {
  const home = aHome();
  const database = join(home.work, 'data/stacklens.db');
  mkdirSync(dirname(database));
  const made = new DatabaseSync(database);
  made.exec(`CREATE TABLE users (id integer PRIMARY KEY);
    CREATE TABLE api_credentials (id integer PRIMARY KEY, name text, provider text, api_key text, api_secret text, endpoint text,
      is_active integer, is_global integer, user_id integer, rate_limit integer, usage_count integer, current_month_usage integer,
      last_used integer, created_at integer, updated_at integer);
    INSERT INTO api_credentials (name, provider, is_active, is_global, usage_count, current_month_usage, created_at, updated_at)
      VALUES ('one', 'gemini', 1, 1, 0, 0, 1, 1), ('two', 'groq', 1, 1, 0, 0, 1, 1), ('three', 'openai', 1, 1, 0, 0, 1, 1);`);
  made.close();
  const repository = join(home.work, 'StackLens');
  const remote = join(dirname(home.work), 'stacklens.git');
  mkdirSync(repository);
  const env = { ...process.env, ...home.env };
  const git = (...words: string[]) => execFileSync('git', words, { cwd: repository, env });
  git('init', '-q', '--bare', '-b', 'main', remote);
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'Release');
  git('remote', 'add', 'origin', remote);
  git('push', '-q', 'origin', 'main');
  writeFileSync(join(home.standIns, 'pm2'), `stacklens-api online 0 ${Math.floor(Date.now() / 1000)}\n`);
  return { home, database, repository };
}

function rows(database: string): number {
  const opened = new DatabaseSync(database, { readOnly: true });
  const counted = opened.prepare('SELECT count(*) AS count FROM api_credentials').get();
  opened.close();
  return Number(counted?.count);
}
