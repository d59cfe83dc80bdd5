import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differing, shellDifferences } from '../../src/commands/shell-differences.ts';
import type { Start } from '../../src/server/start.ts';
import { planOf } from '../checklist/plan-of.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A session that was opened with these variables, over a checklist that runs this. */
function session(env: Record<string, string>, command: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'state'));
  const start: Start = {
    session: 'ABC',
    tool: '0',
    checklist: '/x.md',
    root: '/',
    environment: null,
    database: null,
    key: null,
    change: null,
    reason: null,
    configuration: '/c',
    env,
    tty: null,
    previous: null,
  };
  writeFileSync(join(folder, 'state', 'start.json'), JSON.stringify(start));
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(planOf(`# X\n\n\`\`\`bash\n${command}\n\`\`\`\n`)));
  return folder;
}

test('whoever resumes is told which variables of their shell the session does not take over, by name alone', () => {
  const folder = session({ PATH: '/usr/bin', TOKEN: 'old' }, 'deploy --token "$TOKEN" --to "$WHERE"');
  const [check, ...more] = shellDifferences(folder, { env: { PATH: '/opt/bin:/usr/bin', TOKEN: 'new', OTHER: 'x' } });
  expect(more).toEqual([]);
  expect(check?.text).toMatch(/^PATH, TOKEN have other values in this shell/);
  expect(check?.text).toMatch(/fill it in .*\(f\).*begin a new session/);
  expect(check?.text).not.toMatch(/new-|old|OTHER|WHERE/);
});

test('nothing is said of what is the same, or only in the session', () => {
  const folder = session({ PATH: '/usr/bin', TOKEN: 'old' }, 'deploy "$TOKEN"');
  expect(shellDifferences(folder, { env: { PATH: '/usr/bin' } })).toEqual([]);
});

test('folders that npm put before PATH are nobody’s export', () => {
  const there = new Map([['PATH', '/usr/bin']]);
  expect(differing(['PATH'], { PATH: '/a/node_modules/.bin:/usr/bin' }, there)).toEqual([]);
  expect(differing(['PATH'], { PATH: '/a/bin:/usr/bin' }, there)).toEqual(['PATH']);
});
