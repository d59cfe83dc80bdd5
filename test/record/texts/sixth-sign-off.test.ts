import { expect, test } from 'vitest';
import { parseSignOff } from '../../../src/record/texts/parse-sign-off.ts';
import { signOffText } from '../../../src/record/texts/sign-off-text.ts';
import { stopOfAll } from '../../support/plan.ts';
import { redoneEvents, signedAs } from '../redone-session.ts';

const written = await redoneEvents();

function said(version: 5 | 6): string {
  const input = signedAs(written, version);
  const { plan } = input;
  return signOffText({ ...input, plan: { ...plan, gates: [stopOfAll, ...plan.gates] } }) ?? '';
}

const notAsked = (text: string) => text.split('\n').filter((line) => line.startsWith('not asked: '));

test('a stop of the whole checklist that nobody was asked at is signed as such, and read back in its place', () => {
  expect(notAsked(said(6))).toEqual([
    'not asked: line 2: "No release on a holiday": it stands at no step of the walk and in no way back',
  ]);
  expect(parseSignOff(Buffer.from(said(6)))).toMatchObject({ ok: true });
});

test('the version before does not name it, and must not', () => {
  expect(notAsked(said(5))).toEqual([]);
  const forged = said(6).replace('sign-off 6', 'sign-off 5');
  expect(parseSignOff(Buffer.from(forged))).toMatchObject({ ok: false });
});
