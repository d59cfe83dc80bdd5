import { expect, test } from 'vitest';
import { fileWord } from '../../src/record/file-word.ts';

test('a name of ASCII stands as it is, and what a file name cannot hold everywhere is written in hex', () => {
  expect(fileWord('ann+ops@example.org')).toBe('ann+ops@example.org');
  expect(fileWord('../a b')).toBe('..%2fa%20b');
  expect(fileWord('carol@about.new')).toBe('carol@about%2enew');
});

test('two long names that begin alike have two files, in a bounded number of characters', () => {
  const department = '某某股份有限公司基础设施与平台运维事业部第一值班组';
  const [one, other] = [`${department}张三`, `${department}李四`].map(fileWord);
  expect(one).not.toBe(other);
  expect([one?.length, other?.length]).toEqual([150, 150]);
  expect(fileWord(`${'x'.repeat(150)}1`)).not.toBe(fileWord(`${'x'.repeat(150)}2`));
  expect(fileWord('x'.repeat(150))).toBe('x'.repeat(150));
});
