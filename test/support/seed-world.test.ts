import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { needsPostgres } from './postgres.ts';
import { needs } from './programs.ts';
import { buildSeedWorld, clientsIn, type SeedWorld } from './seed-world.ts';
import { openTerminal } from './terminal.ts';

const missing = [needsPostgres(), needs('ssh-keygen', 'openssh-client'), needs('git', 'git')];
const note = missing.map((need) => need.note).join('');

describe.skipIf(missing.some((need) => need.missing))(`the world that a checklist is walked in${note}`, () => {
  let world: SeedWorld;
  beforeAll(async () => {
    world = await buildSeedWorld();
  });

  test('has three databases that hosts under example.com reach', () => {
    for (const [database, clients] of Object.entries(clientsIn)) {
      const { stdout } = bash(`psql ${url(database)} -Atc 'SELECT count(*) FROM clients'`);
      expect(stdout).toBe(`${clients}\n`);
    }
  });

  test('migrates for real, once, with what Prisma prints', () => {
    const deploy = `export DATABASE_URL=${url('jobrun_staging')}; cd apps/backend; npx prisma migrate deploy`;
    const first = bash(deploy);
    expect(first.stdout).toContain('Applying migration `20251112090000_align_schema_with_production`');
    expect(first.stdout).toContain('All migrations have been successfully applied.');
    expect(bash(deploy).stdout).toContain('No pending migrations to apply.');
    const filled = `SELECT count("clientId") = count(customer_id) FROM onboarding_states`;
    expect(world.postgres.run('jobrun_staging', filled)).toBe('t\n');
    const { stdout } = bash(`psql ${url('jobrun_staging')} -c '\\dT BillingStatus'`);
    expect(stdout).toContain('billingstatus');
    expect(world.calls()).toContain(`npx prisma migrate deploy DATABASE_URL=${url('jobrun_staging')}`);
  });

  test('migrates a developer database only in a terminal', async () => {
    const env = { ...world.env, DATABASE_URL: url('jobrun_dev') };
    const piped = spawnSync('npx', ['prisma', 'migrate', 'dev'], { cwd: world.repository, env, encoding: 'utf8' });
    expect(piped.stderr).toContain('non-interactive');
    const terminal = openTerminal({
      command: 'npx',
      args: ['prisma', 'migrate', 'dev', '--name', 'x'],
      cwd: world.repository,
      env,
    });
    await terminal.sees('Your database is now in sync with your schema.');
    expect(await terminal.exited).toBe(0);
  });

  test('reports a failed migration as Prisma does, and refuses to go on after it', () => {
    world.breakMigration();
    const deploy = `export DATABASE_URL=${url('jobrun_prod')}; npx prisma migrate deploy`;
    const failed = bash(deploy);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('Error: P3018');
    expect(failed.stderr).toContain('Database error code: 42704');
    expect(bash(deploy).stderr).toContain('Error: P3009');
    world.git('checkout', '-q', '.');
  });

  test('takes pushes into its remote and notes them', () => {
    const { stderr, status } = bash('git push origin production');
    expect({ stderr, status }).toEqual({ stderr: expect.stringContaining('production -> production'), status: 0 });
    expect(world.git('ls-remote', 'origin', 'production')).toContain(world.git('rev-parse', 'production'));
    expect(readFileSync(join(world.state, 'pushes'), 'utf8')).toMatch(/^origin production [0-9a-f]+\n$/);
  });

  test('has services that are well until told otherwise', () => {
    const ask = "curl -s -w ' %{http_code}' https://api.yourapp.com/health";
    expect(bash(ask).stdout).toBe('{"status":"ok"} 200');
    world.setHealthy(false);
    expect(bash(ask).stdout).toContain('503');
    world.setHealthy(true);
  });

  test('has a backend whose restarts pm2 counts', () => {
    const restarted = bash('pm2 stop backend; pm2 start backend');
    expect(restarted.stdout).toMatch(/│ backend .*│ stopped .*│ backend .*│ online/s);
    expect(bash('pm2 restart nothing')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing not found'),
    });
  });

  test('starts a backend for development that answers and writes its log', async () => {
    const port = String(await freePort());
    const terminal = openTerminal({
      command: 'npm',
      args: ['run', 'dev'],
      cwd: world.repository,
      env: { ...world.env, PORT: port },
    });
    await terminal.sees(`Server ready on port ${port}`);
    expect(bash(`curl http://localhost:${port}/health`).stdout).toBe('{"status":"ok"}');
    bash(`curl -X POST http://localhost:${port}/sms`);
    expect(readFileSync(join(world.repository, 'logs/backend.log'), 'utf8')).toContain('SystemGate');
    await terminal.presses('Ctrl-C');
    await terminal.exited;
    expect(bash(`curl http://localhost:${port}/health`).status).toBe(7);
  });

  test('asks before a schema is pushed, and takes the answer from the keys', async () => {
    const terminal = openTerminal({ command: 'pnpm', args: ['db:push'], cwd: world.repository, env: world.env });
    await terminal.sees('❯ No, abort');
    await terminal.presses('Down');
    await terminal.sees('❯ Yes');
    await terminal.presses('Enter');
    await terminal.sees('[✓] Changes applied');
    expect(await terminal.exited).toBe(0);
  });

  function bash(script: string) {
    const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
      cwd: world.repository,
      env: world.env,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  }

  function url(database: string): string {
    return `postgresql://staging.example.com:${world.postgres.port}/${database}`;
  }
});
