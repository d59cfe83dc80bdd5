import { describe, expect, test } from 'vitest';
import { planSchema } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { closedAs, more, plan, refusedOf, run, said, ship, skipped, soak, stop, type Timed } from './walked-events.ts';

describe('what the walk left out', () => {
  const ask = { ...soak(), id: 's2.ask', kind: 'choice', title: 'Two ways', data: { choice: 'c9' } };
  const way = (label: string, items: string[], steps: string[] = []) => ({
    label,
    line: 15,
    recommended: false,
    steps,
    items,
  });
  const of = (askedAt: string | null, ...ways: ReturnType<typeof way>[]) =>
    planSchema.parse({
      ...plan,
      steps: plan.steps.map((step) => (step.id === 's2' ? { ...step, items: [ask, ...step.items] } : step)),
      choices: [{ id: 'c9', line: 15, title: 'Two ways', askedAt, options: ways }],
    });
  const blueOrGreen = of('s2.ask', way('Blue', [ship]), way('Green', [more]));
  const took = (option: 0 | 1, reason = 'as agreed before'): NewEvent => ({
    type: 'choice.made',
    data: { choice: 'c9', option, label: option === 0 ? 'Blue' : 'Green', reason },
  });
  const skip = skipped({ step: 's2', item: 's2.ask' });
  const end = closedAs(8);

  test.each<[string, Timed[]]>([
    ['a way that was not taken', [took(1), ...run(ship), end]],
    ['the first command of a choice that was skipped as a whole', [skip, ...run(ship), end]],
    ['work of such a way that is said to be done', [took(1), said(ship, 'done', { note: 'by the DBA' }), end]],
    ['a command that was said not to apply', [took(0), said(ship, 'notApplicable'), ...run(ship), end]],
    [
      'one of a skipped choice that was only said not to apply',
      [skip, said(ship, 'notApplicable'), said(ship, 'open'), ...run(ship), end],
    ],
  ])('is not run, nor called done: %s', (_what, events) => {
    expect(refusedOf(blueOrGreen, events)).toMatchObject({ code: 'left-out-done' });
    // Earlier versions ran it.
    expect(refusedOf(blueOrGreen, events.toSpliced(-1, 1, closedAs(7)))).toBeUndefined();
  });

  test('is not what a choice at the start decides on that nobody made', () => {
    const atStart = of(null, way('Blue', [], ['s2']), way('None', []));
    expect(refusedOf(atStart, [...run(ship), end])).toMatchObject({ code: 'left-out-done' });
    expect(refusedOf(atStart, [took(0), ...run(ship), end])).toBeUndefined();
  });

  test.each<[string, Timed[]]>([
    ['the way that was taken', [took(0), ...run(ship), end]],
    [
      'the other one, taken after it',
      [took(0), ...run(ship), took(1, 'blue does not start'), stop('clear'), ...run(more), end],
    ],
    ['one of a choice that was skipped, taken after all', [skip, took(0), ...run(ship), end]],
    [
      'one that was begun before the choice was skipped',
      [took(0), ...run(ship), skip, ...run(ship, { attempt: 2 }), end],
    ],
    [
      'what was said not to apply, and asked again',
      [took(0), said(ship, 'notApplicable'), said(ship, 'open'), ...run(ship), end],
    ],
  ])('is none of it: %s', (_what, events) => {
    expect(refusedOf(blueOrGreen, events)).toBeUndefined();
  });
});
