import { expect, test } from 'vitest';
import { readInline } from '../../../src/checklist/block/read-inline.ts';

const context = { heading: 'Deploy', taskText: 'do it' };
const read = (text: string, around = context) => readInline(text, 4, around);

test.each([
  'pnpm test',
  'git diff main..develop --stat',
  './deploy.sh',
  '../tools/bump.sh',
  'make',
  'NODE_ENV=test npm run x',
  'kubectl get pods',
  './release start --version vX.Y.Z',
  'find . -name a',
])('`%s` is a command', (text) => {
  expect(read(text)).toMatchObject({ chat: false, command: { line: 4, endLine: 4, text } });
});

test.each([
  'users',
  'is_default',
  'src/app.ts',
  '/api/health',
  'origin/main',
  'main',
  'DATABASE_URL=postgres://a',
  'GET /metrics',
  '{"a":1}',
  'dist/',
  'docker-compose.yml',
  'postgres:16',
  '--force',
  'watch mode',
  'test suite',
  'process.env.A',
  'npm',
  'SELECT 1',
])('`%s` is none', (text) => {
  expect(read(text)).toBeNull();
});

test('a slash and a word with words after it is for a chat, by hand', () => {
  expect(read('/admin sync from:a')).toMatchObject({ chat: true, confidence: 'D' });
  expect(read('/usage', { heading: 'Monitoring', taskText: 'Check the bot' })).toMatchObject({ chat: true });
  expect(read('/usage')).toBeNull();
});

test('inline code is never certain, and says where a value is missing', () => {
  expect([read('npm test')?.confidence, read('git revert <sha>')?.confidence]).toEqual(['B', 'B']);
  expect(read('git revert <sha>')?.why).toMatch(/Placeholders in it must be filled in first/);
});

test('inline commands are classified', () => {
  expect(read('railway logs')?.command).toMatchObject({ effect: 'reads', longRunning: true });
  expect(read('supabase db reset')?.command).toMatchObject({ effect: 'destroys' });
});

test('a script that is to be edited is a file, one that is to be run a command', () => {
  const read = (taskText: string) => readInline('./formula.rb', 1, { heading: '', taskText });
  expect(read('Edit `./formula.rb` by the guide')).toBeNull();
  expect(read('Add the sum in the file `./formula.rb`')).toBeNull();
  expect(read('Run `./formula.rb`')).not.toBeNull();
});
