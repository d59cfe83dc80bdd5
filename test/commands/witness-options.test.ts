import { expect, test } from 'vitest';
import { witnessesAsked } from '../../src/commands/witness-options.ts';

const table = 'postgres://db.example.org/audit';
const mine = 'postgres://mine/audit';

test('what a policy names is asked where nobody names another, and a flag goes before a variable', () => {
  const demanded = { table, required: false, timestamp: 'https://tsa.example.org' };
  expect(witnessesAsked({}, {}, demanded)).toEqual({
    witness: { url: table, required: false },
    timestamp: 'https://tsa.example.org',
  });
  const env = { DEPLOY_ASSIST_WITNESS: 'postgres://env/audit' };
  expect(witnessesAsked({ witness: mine }, env, demanded)).toMatchObject({ witness: { url: mine } });
  expect(witnessesAsked({}, env, demanded)).toMatchObject({ witness: { url: 'postgres://env/audit' } });
});

test('what a policy requires is required whatever is said, and by no other table', () => {
  const demanded = { table, required: true };
  expect(witnessesAsked({ witnessRequired: false }, {}, demanded)).toEqual({ witness: { url: table, required: true } });
  expect(witnessesAsked({ witness: table }, {}, demanded)).toMatchObject({ witness: { required: true } });
  expect(() => witnessesAsked({ witness: mine }, {}, demanded)).toThrow(/A policy requires the witness/);
  expect(() => witnessesAsked({}, {}, { required: true })).toThrow(/none is named/);
});
