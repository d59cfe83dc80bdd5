import { expect, test } from 'vitest';
import { parseSignOff } from '../../../src/record/texts/parse-sign-off.ts';
import { signOffText } from '../../../src/record/texts/sign-off-text.ts';
import { redoneEvents, signedAs } from '../redone-session.ts';

const written = await redoneEvents();

function said(version: 6 | 7): string {
  const input = signedAs(written, version);
  const notJudged = [{ step: 's2', words: 'line 16: All of them' }];
  return signOffText({ ...input, outcome: { ...input.outcome, notJudged } }) ?? '';
}

const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('not judged: '));

test('what is expected and nobody judged is signed as such, and read back in its place', () => {
  expect(lines(said(7))).toEqual([expect.stringMatching(/^not judged: .+, line 16: All of them$/)]);
  expect(parseSignOff(Buffer.from(said(7)))).toMatchObject({ ok: true });
});

test('the version before does not name it, and must not', () => {
  expect(lines(said(6))).toEqual([]);
  const forged = said(7).replace('sign-off 7', 'sign-off 6');
  expect(parseSignOff(Buffer.from(forged))).toMatchObject({ ok: false });
});
