import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Facts } from '../../src/walk/action.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { dumped } from '../support/dumped.ts';
import { aCommand, aPlan, aStep, folded, ran, someFacts } from '../support/plan.ts';
import { backedUp, decided, types } from './decided.ts';

test('a phrase that was mistyped is the first thing done in its step where nothing was: the step is entered before', () => {
  const mistype = { do: 'mistype', step: 's1', item: 's1.i1', typed: 'prod', why: 'not the phrase' } as const;
  expect(types(decided(mistype))).toEqual(['step.entered', 'gate.refused']);
  const entered = folded([{ type: 'step.entered', data: { step: 's1' } }]);
  expect(types(decided(mistype, entered))).toEqual(['gate.refused']);
});

describe('a rollback', () => {
  test('of another environment can be read, not started', () => {
    const plan = aPlan({ steps: [aStep('s1', 1, [], { environment: 'staging' })] });
    expect(types(decided({ do: 'rollBack', rollback: 'r30', from: 's1' }, initialState, plan))).toMatch(
      /can be read here, not started/,
    );
  });
  test('needs neither reason nor approval to start', () => {
    expect(types(decided({ do: 'rollBack', rollback: 'r30', from: 's2' }))).toEqual(['rollback.started']);
  });
  test('is not announced as restored with an item open', () => {
    const state = folded([{ type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } }]);
    expect(types(decided({ do: 'endRollback', rollback: 'r30', outcome: 'restored', evidence: '' }, state))).toMatch(
      /Not all of its items/,
    );
  });
  const started = folded([{ type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } }]);
  const end = (outcome: 'attested' | 'left' | 'failed', evidence: string, state: SessionState) =>
    types(decided({ do: 'endRollback', rollback: 'r30', outcome, evidence }, state));
  test('of which nothing was done brought nothing back, and can be left with a reason', () => {
    const passed = folded(
      [{ type: 'step.skipped', data: { step: 'r30', item: 'r30.i1', reason: 'no file' } }],
      started,
    );
    expect(end('attested', 'as before', passed)).toMatch(/Nothing of this way back was done/);
    expect(end('left', 'no', passed)).toMatch(/needs a reason of at least 10 characters/);
    expect(end('left', 'the file is gone', passed)).toEqual(['rollback.ended']);
  });
  test('is left half way with a reason, and untouched without', () => {
    const half = folded(ran('r30', 'r30.i1', 'a'), started);
    expect(end('left', '1 of 2', half)).toMatch(/needs a reason of at least 10 characters/);
    expect(end('left', 'no time left', half)).toEqual(['rollback.ended']);
    expect(end('left', '', started)).toEqual(['rollback.ended']);
    expect(end('attested', '1204 orders', half)).toEqual(['rollback.ended']);
  });
  test('is said to be back, or not, in words as long as a reason', () => {
    const half = folded(ran('r30', 'r30.i1', 'a'), started);
    expect(end('attested', 'y', half)).toMatch(/needs a reason of at least 10 characters/);
    expect(end('failed', 'no', half)).toMatch(/needs a reason of at least 10 characters/);
    expect(end('failed', 'half of the rows', half)).toEqual(['rollback.ended']);
  });
});

describe('what holds a change', () => {
  const dumps = aPlan();
  const [first, ...others] = dumps.steps;
  const [way, ...ways] = dumps.rollbacks;
  const plan = {
    ...dumps,
    steps: [
      { ...first, items: [...(first?.items ?? []), aCommand('s1.i9', 13, 'pg_dump shop > shop.sql', 'changes')] },
      ...others,
    ],
    rollbacks: [{ ...way, items: [aCommand('r30.i9', 31, 'psql shop < shop.sql', 'destroys')] }, ...ways],
  } as Plan;
  const ready = folded([...ran('s1', 's1.i9', 'd')], backedUp);
  const mismatch = { is: 'contradicted', found: 'db test', expected: 'a production target', fix: 'Set it.' } as const;
  const overridden = (...whats: string[]) =>
    folded(
      whats.map(
        (what) => ({ type: 'step.overridden', data: { step: 's2', what, reason: `because of ${what}` } }) as const,
      ),
      ready,
    );
  const tried = (state: SessionState) =>
    types(
      decided(
        { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } },
        state,
        plan,
        {
          ...someFacts,
          mismatch,
        },
      ),
    );
  const target = 'db test; a production target';
  const back = 'The way back of this step will not restore';

  test('is overridden one by one, each with a reason of its own', () => {
    expect(tried(ready)).toMatch(/^db test; a production target\. Set it\.$/);
    expect(tried(overridden(target))).toMatch(
      /^The way back of this step will not restore \(line 20\)\. A plain pg_dump/,
    );
    expect(tried(overridden(target, back))).toContain('run.requested');
  });
  test('is not overridden by going to the step out of order', () => {
    expect(tried(overridden('out of order'))).toMatch(/^db test/);
  });
  test('is a quotation mark of a word processor, until the command is repaired or a reason given', () => {
    const text = 'git commit -m “done”';
    const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'yes' } } as const;
    const facts: Facts = { ...someFacts, confidence: 'C', environment: 'staging', protected: false };
    const held = types(decided(run, initialState, aPlan(), { ...facts, text }));
    expect(held).toMatch(/holds typographic double quotes, .* Press E: it is repaired/);
    const repaired = 'git commit -m "done"';
    expect(
      types(
        decided({ ...run, edited: { text: repaired, reason: 'plain quotes were meant' } }, initialState, aPlan(), {
          ...facts,
          text: repaired,
        }),
      ),
    ).toContain('run.requested');
  });
  test('is a deviation each', () => {
    const { deviations } = outcomeOf(plan, overridden('out of order', target, back));
    expect(deviations.map(({ what }) => what)).toEqual(['out of order', target, back]);
  });
});

test('a way back that will not restore holds each change, until somebody says once which other one is prepared', () => {
  const production = { environment: 'production', rollback: 'r30' };
  const dump = aCommand('s1.i1', 10, 'pg_dump $SHOP > shop.sql', 'reads');
  const [one, two] = [aCommand('s2.i1', 20, './migrate', 'changes'), aCommand('s3.i1', 25, './deploy', 'changes')];
  const back = { id: 'r30', title: 'Restore', line: 30, owner: null, blocks: [], scope: 'document' as const };
  const plan = aPlan({
    steps: [aStep('s1', 1, [dump]), aStep('s2', 2, [one], production), aStep('s3', 3, [two], production)],
    gates: [],
    rollbacks: [{ ...back, environment: null, items: [aCommand('r30.i1', 31, 'psql $SHOP < shop.sql', 'destroys')] }],
  });
  const migrate = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } } as const;
  const deploy = { do: 'run', step: 's3', item: 's3.i1', confirm: { how: 'phrase', phrase: 'production 3' } } as const;
  const held = decided(migrate, initialState, plan);
  if (!('refused' in held)) throw new Error('it was not held');
  expect(held.refused).toMatch(/will not restore/);
  const what = 'The way back of this step will not restore';
  const overridden = { step: 's2', what, reason: 'a snapshot of the disk was made' };
  const said = folded([{ type: 'step.overridden', data: overridden }]);
  expect(types(decided(migrate, said, plan))).toContain('run.requested');
  expect(types(decided(deploy, said, plan))).toContain('run.requested');
  const forOne = folded([{ type: 'step.overridden', data: { ...overridden, what: `${what} (line 20)` } }]);
  expect(types(decided(migrate, forOne, plan))).toContain('run.requested');
  expect(types(decided(deploy, forOne, plan))).toMatch(/will not restore \(line 25\)/);
  const other = folded([{ type: 'step.overridden', data: { ...overridden, what: 'out of order' } }]);
  expect(types(decided(deploy, other, plan))).toMatch(/will not restore/);
});

test.each([
  ['./scripts/check-env.sh', false],
  ['bun run ${HOME}/core/scripts/check-env.sh', false],
  ['npm run verify && ls', false],
  ['npm run verify && ./deploy.sh', true],
  ['./check-and-migrate.sh', true],
  ['./check.sh > report.txt', true],
  ['./deploy.sh', true],
])('a program that is called a check is not held by a way back that will not restore: %s', (text, isHeld) => {
  const back = { id: 'r30', title: 'Restore', line: 30, owner: null, blocks: [], scope: 'document' as const };
  const plan = aPlan({
    steps: [
      aStep('s1', 1, [aCommand('s1.i1', 10, 'pg_dump $SHOP > shop.sql', 'reads')]),
      aStep('s2', 2, [aCommand('s2.i1', 20, text, 'changes')], { environment: 'production', rollback: 'r30' }),
    ],
    gates: [],
    rollbacks: [{ ...back, environment: null, items: [aCommand('r30.i1', 31, 'psql $SHOP < shop.sql', 'destroys')] }],
  });
  const run = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } } as const;
  const found = types(decided(run, initialState, plan, { ...someFacts, text }));
  if (isHeld) expect(found).toMatch(/will not restore/);
  else expect(found).toContain('run.requested');
});

describe('a way back whose written dump will not restore does not hold', () => {
  const back = { id: 'r30', title: 'Restore', line: 30, owner: null, blocks: [], scope: 'document' as const };
  const plan = aPlan({
    steps: [
      aStep('s1', 1, [aCommand('s1.i1', 10, 'pg_dump shop > shop_1.sql', 'reads')]),
      aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')], { environment: 'production', rollback: 'r30' }),
    ],
    gates: [],
    rollbacks: [{ ...back, environment: null, items: [aCommand('r30.i1', 31, 'psql shop < before.sql', 'destroys')] }],
  });
  const run = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } } as const;
  const tried = (state: SessionState, facts: Partial<Facts> = {}) =>
    types(decided(run, state, plan, { ...someFacts, ...facts }));

  test('where a dump of the name that it restores lies there and drops', () => {
    expect(tried(initialState)).toMatch(/will not restore.* One made outside of here counts after L\./);
    expect(tried(initialState, { dropping: ['before.sql'] })).toContain('run.requested');
  });

  test('where the session dumped the database that is changed so that it drops, under whatever name; not a plain one', () => {
    const dump = (text: string) =>
      folded(
        dumped('d', '/srv/shop_1.sql', someFacts.target).map((event) =>
          event.type === 'run.requested' ? { ...event, data: { ...event.data, text } } : event,
        ),
      );
    expect(tried(dump('pg_dump --clean --if-exists shop > shop_1.sql'))).toContain('run.requested');
    expect(tried(dump('pg_dump shop > shop_1.sql'))).toMatch(/will not restore/);
    const other = { kind: 'postgres', key: 'postgres://db/orders', display: 'db orders@db' };
    expect(tried(dump('pg_dump --clean shop > shop_1.sql'), { target: other })).toMatch(/will not restore/);
  });
});
