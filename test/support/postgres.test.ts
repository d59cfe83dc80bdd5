import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { patienceMs } from './patience.ts';
import { needsPostgres, startPostgres } from './postgres.ts';

const server = needsPostgres();

describe.skipIf(server.missing)(`a PostgreSQL server for tests${server.note}`, () => {
  test('starts on a free port with the databases asked for, and stops', async () => {
    const postgres = await startPostgres({ databases: ['first', 'second'] });
    expect(postgres.run('second', 'SELECT current_database()').trim()).toBe('second');
    const data = postgres.run('first', 'SHOW data_directory').trim();
    expect(postgres.run('first', 'SHOW listen_addresses').trim()).toBe('127.0.0.1');
    expect(existsSync(dirname(data))).toBe(true);
    postgres.stop();
    expect(() => postgres.run('first', 'SELECT 1')).toThrow(/refused|failed/);
  });

  test('is gone with its data when the process that started it is killed', async () => {
    const source = new URL('./postgres.ts', import.meta.url);
    const script = `import { startPostgres } from '${source}';
      const postgres = await startPostgres({ databases: [] });
      console.log(postgres.run('postgres', 'SHOW data_directory'));
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, VITEST: undefined },
    });
    const data = await new Promise<string>((resolve) =>
      starter.stdout.once('data', (said) => resolve(String(said).trim())),
    );
    expect(existsSync(dirname(data))).toBe(true);
    starter.kill('SIGKILL');
    await vi.waitFor(() => expect(existsSync(dirname(data))).toBe(false), { timeout: patienceMs });
  });

  test('a wrong statement is an error with what psql said', async () => {
    const postgres = await startPostgres({ databases: [] });
    expect(() => postgres.run('postgres', 'SELECT nothing_like_this')).toThrow(
      /column "nothing_like_this" does not exist/,
    );
  });
});
