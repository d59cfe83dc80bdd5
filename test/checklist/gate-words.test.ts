import { describe, expect, test } from 'vitest';
import { readGate, splitConditions } from '../../src/checklist/gate-words.ts';

describe('readGate', () => {
  test.each([
    ['**DO NOT PROCEED IF:** disk full, no backup', 'proceed', ['disk full', 'no backup']],
    ['Do not continue until the copy is checked', 'proceed', ['until the copy is checked']],
    ['**⚠️ STOP DEPLOYMENT IF:** it is empty', 'stop', ['it is empty']],
    ['ABORT IF the load rises', 'stop', ['the load rises']],
    ['**ROLLBACK IF:** errors', 'rollback', ['errors']],
    ['**IMMEDIATE ROLLBACK IF:**', 'rollback', []],
    ['Initiate rollback if: users complain', 'rollback', ['users complain']],
    ['⚠️ STOP AND ROLLBACK if it fails', 'rollback', ['it fails']],
    ['Bei Fehler: Rollback!', 'rollback', ['Bei Fehler']],
    ['If any check fails, STOP.', 'stop', ['If any check fails']],
    ['**Rollback triggers:**', 'rollback', []],
    ['If the copy is empty, do not continue', 'proceed', ['If the copy is empty']],
    ['**GATE:** all tests green', 'soft', []],
    ['This must be followed in exact order.', 'order', []],
    ['Ask a maintainer to approve the build', 'approval', []],
  ])('%s', (text, type, conditions) => {
    expect(readGate(text)).toMatchObject({ type, conditions });
  });

  test.each([
    'Stop the service',
    'Rollback procedure:',
    'Do not use spaces',
    'Roll back the change',
    'If it stops, start it again',
    'If it hangs, stop the old service',
  ])('"%s" stops nothing', (text) => {
    expect(readGate(text)).toBeNull();
  });
});

test('conditions split at commas outside brackets', () => {
  expect(splitConditions('a fails (once, twice), b is empty; c.')).toEqual([
    'a fails (once, twice)',
    'b is empty',
    'c',
  ]);
});
