import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a test that passes on its second go is named at the end with why it had failed; one that fails twice fails', () => {
  const runner = join(process.cwd(), 'node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'second-goes/vitest.config.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, 'run', '--config', config], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
  });
  expect(stderr.match(/^needed a second go: .*$/gm), stderr).toEqual([
    'needed a second go: goes.ts > an oven > is slow to warm up',
  ]);
  expect(stderr).toContain('  at first: it is cold');
  expect(stdout).toMatch(/1 failed \| 2 passed/);
  expect(status).toBe(1);
});
