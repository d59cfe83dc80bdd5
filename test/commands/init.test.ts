import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInit } from '../../src/commands/init.ts';
import type { Io } from '../../src/commands/io.ts';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

const checklist = '# Deploy\n\n## [ ] 1. Go\n\n```bash\n./deploy\n```\n\n**ROLLBACK IF:** it fails\n';

type TestIo = Io & { out: string; err: string };

function folder(text: string | Uint8Array = checklist): TestIo {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'DEPLOY.md'), text);
  const io: TestIo = {
    out: '',
    err: '',
    stdout: (text) => {
      io.out += text;
    },
    stderr: (text) => {
      io.err += text;
    },
    env: {},
    cwd,
  };
  return io;
}

const stored = (io: TestIo, name = 'DEPLOY.md') => readFileSync(join(io.cwd, name), 'utf8');

test('without a name the templates are listed, the demo not among them', async () => {
  const io = folder();
  expect(await perform(['node', 'deploy-assist', 'init'], io)).toBe(0);
  expect(io.out).toMatch(/postgres-migration {2,}PostgreSQL migration/);
  expect(io.out).toMatch(/kubernetes-rollout {2,}Kubernetes rollout/);
  expect(io.out).not.toContain('Toy shop');
});

test('a template is shown, and written only when asked, never over another file', () => {
  const io = folder();
  expect(runInit('postgres-migration', {}, io)).toBe(0);
  expect(readdirSync(io.cwd)).toEqual(['DEPLOY.md']);
  runInit('postgres-migration', { write: true }, io);
  expect(io.out.startsWith(stored(io, 'postgres-migration.md'))).toBe(true);
  writeFileSync(join(io.cwd, 'postgres-migration.md'), 'mine');
  expect(() => runInit('postgres-migration', { write: true }, io)).toThrow('is there already');
  expect(() => runInit('postgress', { write: true }, io)).toThrow('neither a file here nor a template');
  expect(stored(io, 'postgres-migration.md')).toBe('mine');
});

test('what a checklist lacks is shown as a difference, and nothing is written', () => {
  const io = folder();
  expect(runInit('DEPLOY.md', {}, io)).toBe(0);
  expect(io.out).toMatch(/^--- DEPLOY\.md/m);
  expect(io.out).toMatch(/^\+\*\*Rollback procedure:\*\*$/m);
  expect(io.out).toMatch(/^\+## Sign-off$/m);
  expect(io.out).not.toMatch(/^-[^-]/m);
  expect(io.err).toContain('Nothing is written yet');
  expect(stored(io)).toBe(checklist);
});

test('with --write it is added in the line ends of the file, and not a second time', () => {
  const io = folder(checklist.replaceAll('\n', '\r\n'));
  runInit('DEPLOY.md', { write: true }, io);
  expect(stored(io)).toContain('**ROLLBACK IF:** it fails\r\n\r\n**Rollback procedure:**\r\n');
  expect(stored(io).replaceAll('\r\n', '')).not.toContain('\n');
  io.out = '';
  runInit('DEPLOY.md', {}, io);
  expect(io.out).toContain('Nothing to add.');
});

test('a checklist that has all of it is left alone', () => {
  const io = folder('# Look\n\n- [ ] Look at it\n\n## Sign-off\n\n**Name:** ____\n');
  runInit('DEPLOY.md', { write: true }, io);
  expect(io.out).toContain('Nothing to add.');
});

test('bytes that are not UTF-8 are not rewritten', () => {
  const io = folder(new Uint8Array([0x23, 0x20, 0xe9, 0x0a]));
  expect(() => runInit('DEPLOY.md', { write: true }, io)).toThrow('not UTF-8');
});
