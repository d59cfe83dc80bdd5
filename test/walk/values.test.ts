import { expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import { openPlaceholders, variablesFrom } from '../../src/walk/values.ts';
import { aCommand, aPlan, aStep, aUnit } from '../support/plan.ts';

const item = aCommand('s1.i1', 10, 'psql $DATABASE_URL -f <file>', 'changes');
const plan = aPlan({
  steps: [aStep('s1', 1, [item])],
  placeholders: [
    { token: '$DATABASE_URL', lines: [10], class: 'undefined', secret: true },
    { token: '<file>', lines: [10], class: 'ask', secret: false },
  ],
});

function open(edited?: string, given: string[] = []): string[] {
  return openPlaceholders(plan, initialState, item, { environment: null, given, edited }).map(({ token }) => token);
}

test('what is written is asked for its values', () => {
  expect(open()).toEqual(['$DATABASE_URL', '<file>']);
});

test('an edited text is asked for the values that it uses itself', () => {
  expect(open('psql shop -f orders.sql')).toEqual([]);
  expect(open('psql shop -f <file>')).toEqual(['<file>']);
  expect(open('psql "${DATABASE_URL}" -f orders.sql')).toEqual(['$DATABASE_URL']);
});

test('what the shell has a value for, or the edited text sets itself, is not asked for', () => {
  expect(open('psql $DATABASE_URL -f orders.sql', ['DATABASE_URL'])).toEqual([]);
  expect(open('export DATABASE_URL=postgres://db/shop; psql $DATABASE_URL')).toEqual([]);
});

test('what a file may set that is read in the same item, before it is used, is not asked for', () => {
  expect(open('. ./.env && psql $DATABASE_URL -f orders.sql')).toEqual([]);
  expect(open('. ./.env; psql $DATABASE_URL -f <file>')).toEqual(['<file>']);
  const unit = (first: string, second: string) => {
    const own = aUnit('s1.i1', 10, 'Load', [first, second]);
    return openPlaceholders(aPlan({ ...plan, steps: [aStep('s1', 1, [own])] }), initialState, own, {
      environment: null,
      given: [],
    });
  };
  expect(unit('set -a; . ./.env; set +a', 'psql $DATABASE_URL')).toEqual([]);
  expect(unit('psql $DATABASE_URL', 'source .env')).toHaveLength(1);
});

test('from where a text takes variables that it does not name is told by its file', () => {
  expect(variablesFrom('cd /srv\nset -a; . ./.env; set +a')).toEqual({ file: './.env' });
  expect(variablesFrom('eval "$(direnv export bash)"')).toEqual({ file: null });
  expect(variablesFrom('cat .env')).toBeUndefined();
});
