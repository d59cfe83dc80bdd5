import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { completion } from '../../src/walk/completion.ts';
import { undoneBy } from '../../src/walk/undone.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, folded, ran } from '../support/plan.ts';
import { decided, types } from './decided.ts';

const production = { environment: 'production' };
const emergency = { ...aPlan().rollbacks[0], id: 'r30', title: 'Emergency', scope: 'document' as const, owner: null };
const plan = aPlan({
  steps: [
    aStep('s1', 1, [aCommand('s1.i1', 10, './deploy staging', 'changes')], { environment: 'staging' }),
    aStep('s2', 2, [aCommand('s2.i1', 20, 'pg_dump shop > x.sql', 'changes')], production),
    aStep('s3', 3, [aCommand('s3.i1', 30, './migrate', 'changes')], { ...production, rollback: 'r31' }),
    aStep('s4', 4, [aCommand('s4.i1', 40, './verify', 'reads')], production),
    aStep('s5', 5, [aCommand('s5.i1', 50, './deploy', 'changes')], production),
    aStep('s6', 6, [aCommand('s6.i1', 60, './smoke', 'reads')], production),
  ],
  rollbacks: [
    { ...emergency, items: [aCommand('r30.i1', 31, './restore', 'destroys')] } as never,
    {
      ...emergency,
      id: 'r31',
      scope: 'step',
      owner: 30,
      items: [aCommand('r31.i1', 35, './undo', 'changes')],
    } as never,
  ],
  gates: [],
});

/** A run of the backup, which was found to change nothing but files. */
const backup = ran('s2', 's2.i1', 'b').map(
  (event): NewEvent =>
    event.type === 'run.requested' ? { ...event, data: { ...event.data, effect: 'files' } } : event,
);
const upTo5: NewEvent[] = [
  ...ran('s1', 's1.i1', 'a'),
  ...backup,
  ...ran('s3', 's3.i1', 'c'),
  ...ran('s4', 's4.i1', 'd'),
  ...ran('s5', 's5.i1', 'e', 1),
];
const back = (id: string, from: string): NewEvent[] => [
  { type: 'rollback.started', data: { rollback: id, step: from, from } },
  ...ran(id, `${id}.i1`, 'z'),
];

describe('what a way back undid', () => {
  const told = (...events: NewEvent[]) =>
    undoneBy(plan, folded(events)).map(({ lane, undone }) => `${lane.number}${undone ? '' : '?'}`);

  test('is each step of its environment that changed something, up to the one where it was started', () => {
    expect(told(...upTo5, ...back('r30', 's5'))).toEqual(['2?', '3', '4?', '5']);
  });

  test('is, for the way back of one step, that step and what changed after it', () => {
    expect(told(...upTo5, ...back('r31', 's5'))).toEqual(['3', '4?', '5']);
    expect(told(...upTo5, ...back('r31', 's3'))).toEqual(['3']);
  });

  test('is no step in which nothing was done, and nothing that a way back before it undid', () => {
    expect(told(...backup, ...back('r30', 's6'))).toEqual(['2?']);
    const ended: NewEvent = {
      type: 'rollback.ended',
      data: { rollback: 'r30', outcome: 'attested', evidence: 'as before', undone: ['s3', 's4', 's5'] },
    };
    expect(told(...upTo5, ...back('r30', 's5'), ended, ...back('r30', 's5'))).toEqual(['2?']);
  });
});

describe('what a way back undid by what it ran', () => {
  const steps = [
    ['cp /srv/shop.db /srv/shop.db.backup.1', 'changes'],
    ['git pull origin main', 'changes'],
    ['pnpm install', 'changes'],
    ['pnpm build', 'changes'],
    ['pnpm db:push', 'changes'],
    ['UPDATE orders SET priority = 10', 'changes'],
    ['pm2 start shop', 'changes'],
    ['curl http://127.0.0.1:4000/health', 'reads'],
    ['./after', 'changes'],
  ] as const;
  const runAs = (at: string, item: string, text: string, effect: 'changes' | 'reads', environment = 'production') =>
    ran(at, item, item).map(
      (event): NewEvent =>
        event.type === 'run.requested' ? { ...event, data: { ...event.data, text, effect, environment } } : event,
    );
  const several = aPlan({
    steps: steps.map(([text, effect], at) =>
      aStep(`s${at + 1}`, at + 1, [aCommand(`s${at + 1}.i1`, at + 1, text, effect)]),
    ),
    rollbacks: [{ ...emergency, environment: null, items: [aCommand('r30.i1', 31, './restore', 'destroys')] } as never],
    gates: [],
  });
  const walked = steps.flatMap(([text, effect], at) => runAs(`s${at + 1}`, `s${at + 1}.i1`, text, effect));
  const started: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's9', from: 's9' } };
  const undone = (...events: NewEvent[]) =>
    undoneBy(several, folded([...walked, started, ...events])).flatMap(({ lane, undone }) =>
      undone ? [lane.number] : [],
    );

  test('is of the database what changed the database, and never its backup', () => {
    expect(undone(...runAs('r30', 'r30.i1', 'cp /srv/shop.db.backup.1 /srv/shop.db', 'changes'))).toEqual([5, 6]);
  });

  test('is of the code what changed the code', () => {
    expect(undone(...runAs('r30', 'r30.i1', 'git revert abc\ngit push\npnpm build', 'changes'))).toEqual([2, 4]);
  });

  test('is all that it is for where nobody can tell from its words what it touches', () => {
    expect(undone(...runAs('r30', 'r30.i1', './restore', 'changes'))).toEqual([2, 3, 4, 5, 6, 7, 9]);
    const ticked: NewEvent = {
      type: 'check.answered',
      data: { step: 'r30', items: ['r30.i1'], answer: 'done' },
    };
    expect(undone(ticked)).toEqual([2, 3, 4, 5, 6, 7, 9]);
  });

  test('is only what its commands name where one of several ways was chosen in it', () => {
    const items = [aCommand('r30.i1', 31, './restore', 'destroys'), aCommand('r30.i2', 32, './rebuild', 'changes')];
    const options = items.map(({ id, line }) => ({ label: id, line, recommended: false, steps: [], items: [id] }));
    const chosen: NewEvent = { type: 'choice.made', data: { choice: 'c31', option: 0, label: 'r30.i1' } };
    const ways = aPlan({
      ...several,
      rollbacks: [{ ...emergency, environment: null, items } as never],
      choices: [{ id: 'c31', line: 30, title: 'Either', askedAt: 'r30.i1', options }],
    });
    const undoneIn = (...events: NewEvent[]) =>
      undoneBy(ways, folded([...walked, started, chosen, ...events])).flatMap(({ lane, undone }) =>
        undone ? [lane.number] : [],
      );
    expect(undoneIn(...runAs('r30', 'r30.i1', './restore', 'changes'))).toEqual([]);
    expect(undoneIn(...runAs('r30', 'r30.i1', 'git revert abc', 'changes'))).toEqual([2]);
    expect(undoneIn({ type: 'check.answered', data: { step: 'r30', items: ['r30.i1'], answer: 'done' } })).toEqual([]);
  });

  test('is nothing where it only looked, or went to another environment', () => {
    expect(undone(...runAs('r30', 'r30.i1', 'pm2 list', 'reads'))).toEqual([]);
    expect(undone(...runAs('r30', 'r30.i1', 'git revert abc', 'changes', 'staging'))).toEqual([]);
  });
});

describe('the end of a way back', () => {
  const walked = folded([...upTo5, ...back('r30', 's5')]);
  const end = { do: 'endRollback', rollback: 'r30', evidence: 'all as before' } as const;

  test('opens every step that it undid again, and the walk goes on at the first of them', () => {
    const decision = decided({ ...end, outcome: 'attested' }, walked, plan);
    if ('refused' in decision) throw new Error(decision.refused);
    expect(decision).toMatchObject([{ data: { undone: ['s3', 's5'] } }]);
    const state = folded(decision, walked);
    const view = walk(plan, state);
    expect(view.steps.map(({ status }) => status)).toEqual([
      'ended',
      'ended',
      'rolledBack',
      'ended',
      'rolledBack',
      'notStarted',
    ]);
    expect(view.current?.lane.id).toBe('s3');
    expect(completion(view, state).open).toHaveLength(3);
  });

  test('leaves what whoever was there says was not undone', () => {
    const said = decided({ ...end, outcome: 'attested', undone: ['s3'] }, walked, plan);
    expect(said).toMatchObject([{ data: { undone: ['s3'] } }]);
    expect(types(decided({ ...end, outcome: 'attested', undone: ['s1'] }, walked, plan))).toMatch(
      /Step 1 .* cannot be undone by it/,
    );
  });

  test('of one that failed or was left undid what is said, and nothing unsaid', () => {
    const failed = { ...end, outcome: 'failed' } as const;
    expect(decided(failed, walked, plan)).toMatchObject([{ data: expect.not.objectContaining({ undone: [] }) }]);
    const decision = decided({ ...failed, undone: ['s5'] }, walked, plan);
    if ('refused' in decision) throw new Error(decision.refused);
    const view = walk(plan, folded(decision, walked));
    expect(view.steps.map(({ status }) => status)).toContain('rolledBack');
    expect(view.steps[2]?.status).toBe('ended');
  });
});
