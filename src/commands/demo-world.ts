import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toyProgram } from './demo-toy.ts';
import { UserError } from './io.ts';

/**
 * Builds what the demo deploys, in a new temporary folder: a shop whose data is an SQLite file, and a real git repository with the tag
 * `deployed`, a `main` whose migration fails half-way, and a branch `repaired`. Returns the folder.
 */
export function buildDemoWorld(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-assist-demo-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const git = (...words: string[]) => runGit(folder, words);
  write('toy', toyProgram(process.execPath));
  chmodSync(join(folder, 'toy'), 0o755);
  mkdirSync(join(folder, 'migrations'));
  mkdirSync(join(folder, '.deploy-assist'));
  write('.deploy-assist/targets.json', targets(folder));
  write('.gitignore', 'toy.db\nbackup_*\n*.log\n');
  write('migrations/1-orders.sql', firstMigration);
  git('init', '--quiet', '--initial-branch=main');
  commit(git, 'Sell things');
  git('tag', 'deployed');
  runToy(folder, 'create');
  write('migrations/2-priority.sql', brokenMigration);
  commit(git, 'Give each order a priority');
  git('checkout', '--quiet', '-b', 'repaired');
  write('migrations/2-priority.sql', repairedMigration);
  commit(git, 'Repair the migration: fill the column from the right table');
  git('checkout', '--quiet', 'main');
  return folder;
}

/** The database that the demo's checklist names, so that its environment need not be asked. */
function targets(folder: string): string {
  const known = { [`sqlite:${join(folder, 'toy.db')}`]: 'production', [`files:${folder}`]: 'production' };
  return `${JSON.stringify({ format: 'deploy-assist/targets@1', targets: known }, null, 2)}\n`;
}

function commit(git: (...words: string[]) => void, message: string): void {
  git('add', '--all');
  git(
    '-c',
    'user.name=Toy Shop',
    '-c',
    'user.email=toy@example.com',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '-m',
    message,
  );
}

function runGit(folder: string, words: string[]): void {
  try {
    execFileSync('git', words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new UserError('The demo needs git, and git did not work here.', {
      fix: 'Install git (Debian: apt-get install git), then start the demo again.',
      cause: error,
    });
  }
}

function runToy(folder: string, verb: string): void {
  execFileSync(join(folder, 'toy'), [verb], { cwd: folder, stdio: 'ignore' });
}

const firstMigration = `CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, item TEXT NOT NULL);
CREATE TABLE customers (name TEXT PRIMARY KEY, level TEXT NOT NULL);
INSERT INTO customers VALUES ('Ada', 'gold'), ('Bo', 'standard'), ('Cy', 'standard');
INSERT INTO orders (customer, item) VALUES ('Ada', 'kite'), ('Bo', 'yo-yo'), ('Cy', 'puzzle');
`;

const brokenMigration = `ALTER TABLE orders ADD COLUMN priority INTEGER;
UPDATE orders SET priority = (SELECT rank FROM client_levels WHERE client_levels.name = orders.customer);
`;

const repairedMigration = `ALTER TABLE orders ADD COLUMN priority INTEGER;
UPDATE orders SET priority = (SELECT CASE level WHEN 'gold' THEN 1 ELSE 2 END FROM customers WHERE name = orders.customer);
`;

/** The demo's checklist, as it ships with the package. */
export function demoChecklist(): { path: string; bytes: Uint8Array } {
  const path = new URL('../checklists/demo.md', import.meta.url);
  return { path: path.pathname, bytes: readFileSync(path) };
}
