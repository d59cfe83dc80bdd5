import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { runPlanDiff } from '../../src/commands/plan-diff.ts';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

const checklist = (command: string) => `## [ ] 1. Go\n\n\`\`\`bash\n${command}\n\`\`\`\n\n**STOP IF:** it fails\n`;

function folder(): Io & { out: string } {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'old.md'), checklist('./deploy web'));
  writeFileSync(join(cwd, 'new.md'), checklist('./deploy web api'));
  const io: Io & { out: string } = {
    out: '',
    stdout: (text) => {
      io.out += text;
    },
    stderr: () => undefined,
    env: {},
    cwd,
  };
  return io;
}

test('what changed is told under the title of its step, with what it was', async () => {
  const io = folder();
  expect(await perform(['node', 'deploy-assist', 'plan', 'new.md', '--diff', 'old.md'], io)).toBe(0);
  expect(io.out).toBe(
    [
      'old.md -> new.md: 0 added, 0 removed, 1 changed, 0 moved',
      '',
      '      1. Go',
      '    4:     ~ command  ./deploy web api   (was line 4)',
      '                  was ./deploy web',
      '',
    ].join('\n'),
  );
});

test('two versions that do the same say so', () => {
  const io = folder();
  expect(runPlanDiff('new.md', 'new.md', {}, io)).toBe(0);
  expect(io.out).toContain(
    'No step, command, stop, expectation, value or field to sign differs, and no text of a step.',
  );
});

test('the JSON names its format, both versions and the changes', () => {
  const io = folder();
  runPlanDiff('new.md', 'old.md', { json: true }, io);
  expect(JSON.parse(io.out)).toMatchObject({
    format: 'deploy-assist/plan-diff@1',
    old: { path: 'old.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    new: { path: 'new.md' },
    changes: [{ what: 'command', change: 'changed', lane: '1. Go', line: 4, oldLine: 4 }],
  });
});

test('of a command of several lines those that differ are marked', () => {
  const io = folder();
  writeFileSync(join(io.cwd, 'old.md'), checklist('cd api\n./deploy web'));
  writeFileSync(join(io.cwd, 'new.md'), checklist('cd api\n./deploy web api'));
  runPlanDiff('new.md', 'old.md', {}, io);
  expect(io.out.split('\n').slice(2, -1)).toEqual([
    '      1. Go',
    '    4:     ~ command  (was line 4)',
    '                      cd api',
    '                    - ./deploy web',
    '                    + ./deploy web api',
  ]);
});
