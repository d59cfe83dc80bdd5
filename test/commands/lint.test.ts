import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { runLint } from '../../src/commands/lint.ts';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

function folder(): Io & { out: string } {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'bad.md'),
    '# Stop\n\n- [ ] Stop it: `kill -9 4711`\n\n## Troubleshooting\n\n```bash\npkill -9 api\n```\n',
  );
  writeFileSync(join(cwd, 'good.md'), '# Look\n\n- [ ] Look at the shop\n');
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

test('a finding has its line, its rule, the reason and the fix; the end counts them', () => {
  const io = folder();
  expect(runLint(['bad.md'], {}, io)).toBe(0);
  expect(io.out).toContain('bad.md:8  kill-by-force\n  Signal 9 leaves no time');
  expect(io.out).toMatch(/\n {2}Fix: Stop the service by its own command/);
  expect(io.out).toMatch(/bad\.md: \d findings \(2 kill-by-force/);
});

test('several files are judged in one call, as one array in JSON', () => {
  const io = folder();
  expect(runLint(['good.md', 'bad.md'], { json: true }, io)).toBe(0);
  const findings = JSON.parse(io.out);
  expect(findings).toContainEqual({
    file: 'bad.md',
    line: 8,
    rule: 'kill-by-force',
    reason: expect.any(String),
    fix: expect.any(String),
  });
  expect(new Set(findings.map(({ file }: { file: string }) => file))).toEqual(new Set(['bad.md']));
});

test('only --strict turns findings into an exit code', () => {
  expect(runLint(['bad.md'], { strict: true }, folder())).toBe(1);
  expect(runLint(['good.md'], { strict: true }, folder())).toBe(0);
});

test('the command line takes several files, and refuses a file that is not there', async () => {
  const io = folder();
  expect(await perform(['node', 'deploy-assist', 'lint', '--strict', 'good.md', 'bad.md'], io)).toBe(1);
  expect(io.out).toContain('good.md: nothing found');
  expect(await perform(['node', 'deploy-assist', 'lint', 'none.md'], io)).toBe(2);
  expect(await perform(['node', 'deploy-assist', 'lint'], io)).toBe(2);
});

test('a file that cannot be read does not keep the others from being judged', async () => {
  const io = folder();
  let said = '';
  const stderr = (text: string) => {
    said += text;
  };
  const code = await perform(['node', 'deploy-assist', 'lint', '--strict', 'missing.md', 'bad.md'], {
    ...io,
    stdout: io.stdout,
    stderr,
  });
  expect(io.out).toContain('bad.md:8  kill-by-force');
  expect(said).toMatch(/^missing\.md is not there\.\nFix: /);
  expect(code).toBe(2);
});
