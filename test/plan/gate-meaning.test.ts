import { expect, test } from 'vitest';
import { isDemand } from '../../src/plan/gate-meaning.ts';

const conditions = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));

test.each([
  ['only after the backup', 'soft', conditions('only if the preview looks right'), true],
  ['CRITICAL: the rules were reviewed', 'soft', [], true],
  ['the lead approves', 'approval', [], true],
  ['a case that is named', 'soft', conditions('If production has important data'), false],
  ['ein Fall', 'soft', conditions('Falls Daten da sind'), false],
  ['6-7/8 | with reservations', 'soft', conditions('Passed: 6-7/8'), false],
  ['only below a limit', 'soft', conditions('Errors: < 1 %'), true],
  ['DO NOT PROCEED IF', 'proceed', conditions('the backup is empty'), false],
  ['ROLLBACK IF', 'rollback', conditions('errors appear'), false],
  ['STOP IF', 'stop', [], false],
] as const)('%s', (text, type, list, demanded) => {
  expect(isDemand({ type, text, conditions: [...list] })).toBe(demanded);
});

test('a stop that says itself what has to be so is asked for that, whatever its type', () => {
  expect(isDemand({ type: 'proceed', text: 'Go on only if it is hot', conditions: [], demand: true })).toBe(true);
});
