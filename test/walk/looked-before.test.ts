import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import { completion } from '../../src/walk/completion.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, clear, folded, ran, requested } from '../support/plan.ts';

const box = (id: string, line: number, copy: string | null = null): Item => ({
  ...{ id, line, endLine: line, title: id, effect: 'reads', condition: null, kind: 'check' },
  data: { text: id, claimed: false, copy, variables: [] },
});
const items = [
  box('first', 9),
  aCommand('move', 10, './migrate', 'changes'),
  aCommand('status', 12, 'migrate status', 'reads'),
  box('moved', 13),
  aCommand('start', 15, './start', 'changes'),
  aCommand('health', 17, 'curl /health', 'reads'),
  box('up', 18),
  box('told', 19, '/say it is up'),
];
const expected = { line: 16, text: 'ok', command: 17, item: 'health', check: 'ask' as const, parts: [] };
const stop = {
  ...{ id: 'g20', line: 20, type: 'stop' as const, text: 'it is down', conditions: [], step: 's1', after: 'up' },
  ...{ rollback: null, mergedLines: [] },
};
const plan = aPlan({ steps: [aStep('s1', 1, items)], gates: [stop], expectations: [expected] });

const said = (item: string, answer: 'done' | 'asExpected' | 'notApplicable' = 'done'): NewEvent => ({
  type: 'check.answered',
  data: { step: 's1', items: [item], answer },
});
const run = (item: string, id: string) => ran('s1', item, id);
const all = folded([
  ...[said('first'), ...run('move', 'a'), ...run('status', 'b'), said('moved'), ...run('start', 'c')],
  ...[...run('health', 'd'), said('health', 'asExpected'), said('up'), clear('s1', 'g20'), said('told')],
]);

function openIn(state: SessionState): string[] {
  const { steps } = walk(plan, state);
  return (steps[0]?.stops ?? []).flatMap((one) => {
    if (one.status !== 'notStarted' && one.status !== 'open') return [];
    return [one.kind === 'item' ? one.item.id : one.gate.id];
  });
}

describe('what was looked at before its work was done again', () => {
  test('is asked again, the stop behind it too; what stands above it, and what was only told, is not', () => {
    expect(openIn(all)).toEqual([]);
    expect(openIn(folded(run('start', 'e'), all))).toEqual(['health', 'up', 'g20']);
    expect(openIn(folded(run('move', 'e'), all))).toEqual(['moved', 'health', 'up', 'g20']);
  });

  test('is asked again for a box whose command only reads, and for no other one', () => {
    expect(openIn(folded(run('status', 'e'), all))).toEqual(['moved', 'g20']);
    expect(openIn(folded(run('health', 'e'), all))).toEqual(['up', 'g20']);
  });

  test('is said by the run that took it away, and holds until it is looked at again', () => {
    const again = folded(run('start', 'e'), all);
    const found = walk(plan, again).steps[0]?.stops.find((one) => one.kind === 'item' && one.item.id === 'up');
    expect(found).toMatchObject({ status: 'notStarted', since: { id: 'e' } });
    const looked = folded([...run('health', 'f'), said('health', 'asExpected'), said('up'), clear('s1', 'g20')], again);
    expect(openIn(looked)).toEqual([]);
    expect(openIn(folded([said('up')], again))).toEqual(['health', 'g20']);
  });

  test('is no part of a walk that is complete', () => {
    const end = (state: SessionState) => completion(walk(plan, state), state);
    expect(end(all).text).toBe('COMPLETE');
    expect(end(folded(run('start', 'e'), all))).toMatchObject({
      text: 'NOT COMPLETE: 1 OPEN',
      open: ['Step 1 (to be looked at again, for line 15 ran again)'],
    });
  });

  test('stays what it is where it was skipped or does not apply, and while it runs again', () => {
    const skip = { type: 'step.skipped', data: { step: 's1', item: 'up', reason: 'not in this release' } } as const;
    expect(openIn(folded([skip, ...run('start', 'e')], all))).toEqual(['health', 'g20']);
    expect(openIn(folded([said('up', 'notApplicable'), ...run('start', 'e')], all))).toEqual(['health', 'g20']);
    const going = folded([...run('start', 'e'), requested('s1', 'health', 'f')], all);
    const status = walk(plan, going).steps[0]?.stops.find((one) => one.kind === 'item' && one.item.id === 'health');
    expect(status?.status).toBe('running');
  });

  test('counts in a session that was closed by earlier rules, as it did then', () => {
    const again = folded(run('start', 'e'), all);
    const closed = { form: [], result: 'Success', completion: 'COMPLETE', signOff: 4 as const };
    expect(openIn(folded([{ type: 'session.closed', data: closed }], again))).toEqual(['g20']);
    expect(openIn(folded([{ type: 'session.closed', data: { ...closed, signOff: 5 } }], again))).toContain('up');
  });
});
