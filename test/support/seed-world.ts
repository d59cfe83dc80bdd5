import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';
import { ownLoopback } from './free-port.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

/** What a deploy of the imagined backend needs: a repository with a remote, three databases, and programs on PATH. */
export type SeedWorld = {
  /** Where the operator stands: the root of the git repository. */
  repository: string;
  /** The bare repository that `origin` names. */
  remote: string;
  /** Complete environment for the operator's terminal. */
  env: Record<string, string>;
  postgres: PostgresServer;
  /** Folder of the stand-ins' state. */
  state: string;
  /** Calls of stand-ins so far, one line each: program, arguments, DATABASE_URL. */
  calls(): string[];
  /** Makes the services that the curl stand-in plays answer 503, or well again. */
  setHealthy(healthy: boolean): void;
  /** Makes the next migrations fail, by a statement that PostgreSQL refuses. */
  breakMigration(): void;
  git(...args: string[]): string;
};

/** Rows in each database, so that a count tells which database answered. */
export const clientsIn = { jobrun_dev: 3, jobrun_staging: 12, jobrun_prod: 240 } as const;

/**
 * Builds the world. The checklist it is made for names ports and hosts (5432 under example.com, 3000 on this machine); libpq and the stand-ins
 * reach them here, through PGHOSTADDR and STANDIN_ADDRESS, at a loopback address that is this world's own.
 */
export async function buildSeedWorld(): Promise<SeedWorld> {
  const folder = temporaryFolder('deploy-assist-world-');
  const names = Object.keys(clientsIn);
  const postgres = await startPostgres({ databases: [...names, 'test_db'], port: 5432, address: ownLoopback() });
  for (const [database, clients] of Object.entries(clientsIn)) fill(postgres, database, clients);
  const state = join(folder, 'stand-in-state');
  const env = makeEnvironment(folder, state, postgres);
  const repository = join(folder, 'jobrun');
  const remote = join(folder, 'jobrun.git');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, env, encoding: 'utf8' }).trim();
  makeRepository(repository, remote, git);
  writeFileSync(join(state, 'backend.log'), '2025-11-12T09:00:00Z INFO  Server ready on port 3000\n');
  return {
    repository,
    remote,
    env,
    postgres,
    state,
    git,
    calls: () => linesOf(join(state, 'calls')),
    setHealthy(healthy) {
      if (healthy) rmSync(join(state, 'unhealthy'), { force: true });
      else writeFileSync(join(state, 'unhealthy'), '');
    },
    breakMigration() {
      writeFileSync(
        join(repository, migrationFile),
        'ALTER TABLE "clients" ADD COLUMN "onboardingComplete" nonsense;\n',
      );
    },
  };
}

/** A checklist that is not part of the project, or undefined where it is not beside it. Its number is its file's first digits. */
export function seedChecklist(file: string): string | undefined {
  const path = fileURLToPath(new URL(`../../../shared/seeds/${file}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}

const parts = fileURLToPath(new URL('./seed-world/', import.meta.url));
const standIns = fileURLToPath(new URL('./stand-ins', import.meta.url));
const migrationFile = 'apps/backend/prisma/migrations/20251112090000_align_schema_with_production/migration.sql';

function fill(postgres: PostgresServer, database: string, clients: number): void {
  postgres.run(database, readFileSync(join(parts, 'old-schema.sql'), 'utf8'));
  postgres.run(
    database,
    `INSERT INTO clients (id, name, phone) SELECT 'c' || n, 'Client ' || n, '+4155501' || n FROM generate_series(1, ${clients}) n;
     INSERT INTO onboarding_states (id, customer_id, step) SELECT 'o' || n, 'c' || n, 'phone' FROM generate_series(1, ${clients}) n;`,
  );
}

/** A home of its own, so that neither the tester's git nor keys nor sessions play a part. */
function makeEnvironment(folder: string, state: string, postgres: PostgresServer): Record<string, string> {
  const home = join(folder, 'home');
  for (const made of [state, join(home, '.ssh'), join(folder, 'run')])
    mkdirSync(made, { recursive: true, mode: 0o700 });
  const key = join(home, '.ssh/id_ed25519');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'operator@example.com', '-f', key]);
  return {
    HOME: home,
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    DEPLOY_ASSIST_LOCKS: join(folder, 'run'),
    USER: 'operator',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    CI: 'false',
    TZ: 'UTC',
    PATH: [standIns, postgres.bin, process.env.PATH ?? ''].join(delimiter),
    PGHOSTADDR: postgres.host,
    PGUSER: postgres.user,
    PAGER: 'cat',
    GIT_EDITOR: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    STANDIN_STATE: state,
    STANDIN_ADDRESS: postgres.host,
  };
}

function makeRepository(repository: string, remote: string, git: (...args: string[]) => string): void {
  mkdirSync(join(repository, 'apps/backend/prisma'), { recursive: true });
  cpSync(join(parts, 'schema.prisma'), join(repository, 'apps/backend/prisma/schema.prisma'));
  writeFileSync(join(repository, 'apps/backend/server.js'), 'console.log("backend 1.4.0");\n');
  writeFileSync(join(repository, '.gitignore'), 'backup_*.sql\nlogs/\nnode_modules/\n');
  git('init', '-q', '-b', 'main');
  git('config', '--global', 'user.name', 'Olga Operator');
  git('config', '--global', 'user.email', 'operator@example.com');
  git('add', '.');
  git('commit', '-q', '-m', 'Release 1.4.0');
  git('tag', 'v1.4.0');
  git('branch', 'production');
  git('init', '-q', '--bare', '-b', 'main', remote);
  git('remote', 'add', 'origin', remote);
  git('push', '-q', 'origin', 'main', 'production');

  mkdirSync(join(repository, migrationFile, '..'), { recursive: true });
  cpSync(join(parts, 'migration.sql'), join(repository, migrationFile));
  writeFileSync(join(repository, 'apps/backend/server.js'), 'console.log("backend 1.5.0");\n');
  git('add', '.');
  git('commit', '-q', '-m', 'Align the schema with production');
  git('branch', '-f', 'production', 'main');
  rmSync(join(repository, '..', 'stand-in-state/calls'), { force: true });
  rmSync(join(repository, '..', 'stand-in-state/pushes'), { force: true });
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}
