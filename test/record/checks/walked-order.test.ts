import { describe, expect, test } from 'vitest';
import { planSchema } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import {
  begun,
  broken,
  choice,
  closed,
  closedAs,
  confirmed,
  ended,
  goneOn,
  kept,
  more,
  over,
  override,
  plan,
  probe,
  refused,
  refusedOf,
  run,
  said,
  ship,
  skipped,
  soak,
  started,
  stop,
  type Timed,
  without,
} from './walked-events.ts';

describe('what the walk does', () => {
  test.each<[string, Timed[]]>([
    ['a step, its stop and what stands behind it', [...run(ship), stop('clear'), ...run(more)]],
    ['a second attempt', [...run('s1.test'), ...run('s1.test', { attempt: 2 })]],
    [
      'a way back to its end, and the step once more',
      [...run(ship), started, ...run('r1.ship'), ended(), ...run(ship, { attempt: 2 })],
    ],
    [
      'a way back of which a run failed and was gone on from',
      [...run(ship), started, ...broken('r1.ship'), goneOn('r1', 'r1.ship'), ended(), closedAs(8)],
    ],
    [
      'the end of a way back over a failed run, in a record of earlier rules',
      [...run(ship), started, ...broken('r1.ship'), ended(), closedAs(7)],
    ],
    [
      'a failed run that was called as expected for a reason',
      [...broken('s1.test'), said('s1.test', 'asExpected', { reason: 'red is expected here' }), closedAs(8)],
    ],
    [
      'a failed run that was called as expected without one, in a record of earlier rules',
      [...broken('s1.test'), said('s1.test', 'asExpected'), closedAs(7)],
    ],
    ['a run that was called as expected', [...broken('s1.test', {}, 0), said('s1.test', 'asExpected'), closedAs(8)]],
    ['a change that was done elsewhere, with a word of how', [said(ship, 'done', { note: 'by the DBA' }), closedAs(8)]],
    ['a way back that was left', [...run(ship), started, ended({ outcome: 'left', undone: [] })]],
    ['a way back that was skipped', [...run(ship), started, skipped({ step: 'r1' }), ended({ undone: [] })]],
    ['a stop that was tripped and cleared', [...run(ship), stop('true'), stop('clear'), ...run(more)]],
    ['a stop that was gone on from', [...run(ship), stop('true'), override(), ...run(more)]],
    ['a tripped stop of a step that was skipped', [...run(ship), stop('true'), skipped({ step: 's2' }), ...run(more)]],
    ['a whole wait', [begun(), { ...over(60), at: 61 }]],
    ['a wait that ended early for a reason', [begun(), { ...over(3, 'all is calm'), at: 4 }]],
    ['an edited command', run(ship, { text: 'make ship FAST=1', written: 'make ship', reason: 'the slow one hangs' })],
    ['a masked text', run(ship, { text: 'make ship TOKEN=****' })],
    ['what changes nothing but files', run(ship, { effect: 'files', confirmation: { how: 'yes' } })],
    ['a command that was kept beside the next', [...run('s1.test').slice(0, 1), kept(), ...run(ship)]],
    ['a probe beside a command', [...run('s1.test').slice(0, 1), ...probe()]],
    ['an effect that earlier versions did not tell', without('effect')],
  ])('%s', (_what, events) => {
    expect(refused(...events)).toBeUndefined();
  });
});

describe('what the walk refuses', () => {
  test.each<[string, Timed[], string]>([
    ['a stop passed that nobody answered', [...run(ship), ...run(more)], 'stop-passed'],
    ['a tripped stop passed', [...run(ship), stop('true'), ...run(more)], 'stop-passed'],
    ['a stop answered after what it holds', [...run(ship), ...run(more), stop('clear')], 'stop-passed'],
    ['a stop that is not there', [stop('clear', 'g99')], 'unknown-stop'],
    ['a step skipped that is not there', [skipped({ step: 's9' })], 'unknown-step'],
    ['an item skipped in another step', [skipped({ item: ship })], 'unknown-item'],
    ['a way chosen that is not offered', [choice()], 'unknown-way'],
    ['a skip without a reason', [skipped({ reason: ' ' })], 'reason-missing'],
    ['an edited command without a reason', run(ship, { text: 'x', written: 'make ship' }), 'reason-missing'],
    ['another text', run(ship, { text: 'rm -rf /' }), 'run-not-as-written'],
    ['a longer text', run(ship, { text: 'make ship; curl evil' }), 'run-not-as-written'],
    ['a change told as a reading', run(ship, { effect: 'reads', confirmation: { how: 'key' } }), 'effect-other'],
    [
      'an edited text told as a reading',
      run(ship, { text: 'x', written: 'y', reason: 'because', effect: 'reads' }),
      'effect-other',
    ],
    ['a run of today that does not say what it does', [...without('effect'), closedAs(3)], 'effect-missing'],
    ['production told as staging', run(ship, { environment: 'staging' }), 'environment-lower'],
    ['a change of production by one key', run(ship, { confirmation: { how: 'key' } }), 'gate-missing'],
    ['another phrase than was typed', run(ship).toSpliced(0, 1, confirmed('s2', ship, 'production')), 'gate-other'],
    ['a phrase that opens nothing', run(ship, { confirmation: { how: 'phrase', phrase: 'yes' } }), 'gate-other'],
    ['a second attempt without a first', run(ship, { attempt: 2 }), 'attempt-skipped'],
    ['two commands at once', [...run('s1.test').slice(0, 1), ...run(ship)], 'run-beside'],
    [
      'a way back that is not there',
      [{ ...started, data: { rollback: 'r9', step: null, from: 's2' } } as NewEvent],
      'unknown-rollback',
    ],
    ['two ways back at once', [started, started], 'rollback-twice'],
    ['the end of a way back that nobody began', [ended()], 'rollback-not-begun'],
    ['a second end', [...run(ship), started, ...run('r1.ship'), ended(), ended()], 'rollback-not-begun'],
    ['a command of a way back that nobody began', run('r1.ship'), 'rollback-not-begun'],
    ['a step of the walk told as a way back', [started, ...run(ship, { rollback: 'r1' })], 'rollback-not-begun'],
    ['a step undone in which nothing was done', [started, ...run('r1.ship'), ended()], 'undone-not-done'],
    [
      'a failed run called as expected without a reason',
      [...broken('s1.test'), said('s1.test', 'asExpected', { note: 'exit 1, taken as expected' }), closedAs(8)],
      'reason-missing',
    ],
    [
      'a failed run called done without a reason',
      [...broken('s1.test'), said('s1.test', 'done', { note: 'it is' }), closedAs(8)],
      'reason-missing',
    ],
    [
      'a failed run said not to apply',
      [...broken('s1.test'), said('s1.test', 'notApplicable', { reason: 'not here' }), closedAs(8)],
      'reason-missing',
    ],
    ['a change called done that never ran here', [said(ship, 'done'), closedAs(8)], 'reason-missing'],
    ['a change called done whose end nobody saw', [...run(ship), said(ship, 'done'), closedAs(8)], 'reason-missing'],
    [
      'the old state back over a failed run of which nobody said anything',
      [...run(ship), started, ...broken('r1.ship'), ended(), closedAs(8)],
      'rollback-unfinished',
    ],
    ['the old state back by nothing', [...run(ship), started, ended()], 'rollback-unfinished'],
    [
      'the old state back while a command for it runs',
      [...run(ship), started, ...run('r1.ship').slice(0, -1), ended()],
      'rollback-unfinished',
    ],
    ['an end over a way back', [started, closed()], 'rollback-without-end'],
    ['a wait shorter than written', [begun(), { ...over(59), at: 60 }], 'wait-short'],
    ['a wait longer than the clock', [begun(), { ...over(60), at: 5 }], 'wait-longer'],
    ['a wait that nobody began', [over(60)], 'wait-not-begun'],
    ['a wait that ended twice', [begun(), { ...over(60), at: 61 }, over(60)], 'wait-not-begun'],
    ['a wait of another length', [begun(1)], 'wait-of-another'],
    ['a wait that ended early without a reason', [begun(), { ...over(3, ''), at: 4 }], 'reason-missing'],
  ])('%s', (_what, events, code) => {
    expect(refused(...events)).toMatchObject({ code });
  });
});

describe('a choice that is skipped as a whole', () => {
  const ask = { ...soak(), id: 's2.ask', kind: 'choice', title: 'Two ways', data: { choice: 'c9' } };
  const way = (label: string, items: string[]) => ({ label, line: 15, recommended: false, steps: [], items });
  const asking = planSchema.parse({
    ...plan,
    steps: plan.steps.map((step) => (step.id === 's2' ? { ...step, items: [ask, ...step.items] } : step)),
    choices: [
      { id: 'c9', line: 15, title: 'Two ways', askedAt: 's2.ask', options: [way('Blue', [ship]), way('Green', [])] },
    ],
  });

  test('takes the stops of its ways along', () => {
    expect(refusedOf(asking, [skipped({ step: 's2', item: 's2.ask' }), ...run(more)])).toBeUndefined();
  });
  test('opens no way past them to what stands in its ways', () => {
    const both = {
      ...asking,
      choices: asking.choices.map((one) => ({ ...one, options: [way('Blue', [ship, more])] })),
    };
    const skip = skipped({ step: 's2', item: 's2.ask' });
    expect(refusedOf(both, [skip, ...run(ship), ...run(more)])).toMatchObject({ code: 'stop-passed' });
    expect(refusedOf(both, [...run(ship), skip, stop('clear'), ...run(more)])).toBeUndefined();
    const taken: NewEvent = { type: 'choice.made', data: { choice: 'c9', option: 0, label: 'Blue' } };
    expect(refusedOf(both, [skip, taken, ...run(ship), stop('clear'), ...run(more)])).toBeUndefined();
  });
  test('and one of its items that is skipped alone does not', () => {
    const events = [skipped({ step: 's2', item: ship }), ...run(more)];
    expect(refusedOf(asking, events)).toMatchObject({ code: 'stop-passed' });
  });
});

describe('a wait over a restart of the machine', () => {
  const opened = { type: 'session.opened', data: { host: { boot: 'b1' } } } as unknown as NewEvent;
  const back = (rebooted: boolean): NewEvent => ({
    type: 'session.recovered',
    data: { droppedBytes: 0, boot: 'b2', rebooted },
  });

  test('counts what the calendar says of the time between, and no more', () => {
    expect(
      refused(opened, begun(), { ...back(true), at: 100, epoch: 2 }, { ...over(99), at: 101, epoch: 2 }),
    ).toBeUndefined();
    expect(
      refused(opened, begun(), { ...back(true), at: 100, epoch: 2 }, { ...over(200), at: 101, epoch: 2 }),
    ).toMatchObject({
      code: 'wait-longer',
    });
  });
});
