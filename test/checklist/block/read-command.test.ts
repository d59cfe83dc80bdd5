import { expect, test } from 'vitest';
import { readCommand } from '../../../src/checklist/block/read-command.ts';

test('a comment that announces a question is believed', () => {
  const interactive = (comments: string[]) => readCommand('npm run db:push', { comments, host: null }).interactive;
  expect(interactive(['When prompted: select "Yes"'])).toBe(true);
  expect(interactive(['Pushes the schema'])).toBe(false);
});

test('a command runs on the host that it names itself, else on the one that stands around it', () => {
  const host = (text: string) => readCommand(text, { comments: [], host: 'web-1' }).host;
  expect(host('ssh db-1 uptime')).toBe('db-1');
  expect(host('uptime')).toBe('web-1');
});
