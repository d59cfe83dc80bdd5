import { expect, test } from 'vitest';
import { findings } from '../../src/commands/review.ts';

test('a string as dice would make it looks like a secret, also as the name of a folder', () => {
  expect(findings('token kR7v2Qm9XwTz4BnVc8LpYd3F here')).toEqual(['kR7v… (24 characters)']);
  expect(findings('/srv/kR7v2Qm9XwTz4BnVc8LpYd3F/log')).toEqual(['/srv… (33 characters)']);
});

test('a path with the few random letters of a temporary folder does not', () => {
  expect(findings('{"root":"/tmp/da-e2e-9W2zQ7/home/work"}')).toEqual([]);
});
