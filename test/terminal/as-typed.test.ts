import { expect, test } from 'vitest';
import { asTyped } from '../../src/terminal/as-typed.ts';

const said = (text: string) => Buffer.from(asTyped(Buffer.from(text))).toString();

test.each([
  '/home/ann/.local/state/deploy-assist/sessions/AVQPXA/state/units/216a2ab9a3af/command-1',
  '/home/Ann Baker/state/units/run-1/open',
  '/tmp/deploy-assist.216a2ab9a3af/command-0',
])('what bash says of %s it says as of what is typed, by the line of the checklist', (file) => {
  expect(said(`mixing\n${file}: line 7: fooo: command not found\r\nück\n`)).toBe(
    'mixing\nbash: line 7: fooo: command not found\r\nück\n',
  );
});

test('of a function that an earlier command defined the line is of no file that anybody wrote', () => {
  const path = '/srv/state/units/216a2ab9a3af/seed.sh';
  expect(said(`${path}: line 123: fooo: command not found\n`)).toBe('bash: fooo: command not found\n');
});

test.each([
  './bake.sh: line 7: fooo: command not found\n',
  '/srv/units/list: line 7 is odd\n',
  'in /x/units/a/command-1 lies it\n',
])('what others print stays as it is: %j', (text) => {
  const bytes = Buffer.from(text);
  expect(asTyped(bytes)).toBe(bytes);
});
