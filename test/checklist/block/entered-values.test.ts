import { expect, test } from 'vitest';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

const asked = (content: string, lang: string | null = 'bash') =>
  readBlock(rawBlock(lang, content)).placeholders.map(({ token, class: kind }) => [token, kind]);

test('records and tables of hosts in a fence for a shell ask for what their brackets describe', () => {
  expect(
    asked('# Zone of the shop\nMX Record: @ → [Address of Mail] (TTL: 600)\nTXT Record: @ → [Proof for Mail]'),
  ).toEqual([
    ['[Address of Mail]', 'ask'],
    ['[Proof for Mail]', 'ask'],
  ]);
  expect(asked('# For the test\n[New Shop Address] shop.test\n[New Shop Address] www.shop.test')).toEqual([
    ['[New Shop Address]', 'ask'],
  ]);
});

test('the arguments of a call made elsewhere are asked for', () => {
  expect(
    asked('Console apply_change(\n  name: "0007_stock",\n  body: <Text of changes/0007_stock.sql>\n)', null),
  ).toEqual([['<Text of changes/0007_stock.sql>', 'ask']]);
});

test('messages and samples keep their brackets', () => {
  expect(asked('Subject: [Shop Name] is open\nDear <first name>,\nall is well.', null)).toEqual([]);
  expect(asked('State: [Not Started]\nHost: <none>', 'text')).toEqual([]);
  expect(asked('Result: [link Text Here](https://shop.test/a)\nDone: all of it')).toEqual([]);
});

test('a file of settings is waiting for what it calls to replace', () => {
  expect(asked("shop:\n  next: 'REPLACE_WITH_NEXT_NUMBER'", 'yaml')).toEqual([['REPLACE_WITH_NEXT_NUMBER', 'ask']]);
});

test('for Windows a path to somewhere is asked for, and what asks is known', () => {
  const reading = readBlock(rawBlock('powershell', '$env:STORE="C:\\\\path\\\\to\\\\shop.jks"\nnpm run sign:prompted'));
  expect(reading.placeholders.map(({ token }) => token)).toEqual(['C:\\\\path\\\\to\\\\shop.jks']);
  expect(reading.commands.map(({ interactive }) => interactive)).toEqual([false, true]);
});
