import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { CheckedBy, Facts } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { checksOf, databaseVariable, lostRun, possibleChecks } from '../../src/walk/decide-check.ts';
import { itemState, itemStatus, laneOfStep } from '../../src/walk/lane.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, ended, folded, requested, someFacts } from '../support/plan.ts';

const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'c1' };
const [step] = [aStep('s1', 1, [aCommand('s1.i1', 10, './migrate', 'changes'), aCommand('s1.i2', 12, 'ls', 'reads')])];
const other = aStep('s2', 2, [aCommand('s2.i1', 20, 'curl -f http://shop/health', 'reads')]);
const plan = aPlan({ steps: [other, step], gates: [] });
const at = { step: 's1', item: 's1.i1' };
const lost: NewEvent[] = [
  requested('s1', 's1.i1', 'a'),
  { type: 'run.lost', data: { run: 'a', ...at, why: 'the server was killed' } },
];
const reading: Facts = { ...someFacts, effect: 'reads' };
const typed: CheckedBy = { query: 'select count(*) from orders' };

function decided(by: CheckedBy, events: NewEvent[] = lost, facts: Facts = reading) {
  return decide({ plan, state: folded(events), now, facts }, { do: 'check', ...at, by });
}

function refusal(...given: Parameters<typeof decided>): string {
  const decision = decided(...given);
  return 'refused' in decision ? decision.refused : '';
}

test('a check is filed beside the run of unknown outcome, which stays the last of its item', () => {
  const decision = decided(typed);
  if ('refused' in decision) throw new Error(decision.refused);
  expect(decision.at(-1)).toMatchObject({ type: 'run.requested', data: { ...at, run: 'c1', checks: 'a', attempt: 1 } });
  const asked = folded([...lost, ...decision]);
  expect(walk(plan, asked).going.map(({ id }) => id)).toEqual(['c1']);
  const found = folded([...lost, ...decision, ended('s1', 's1.i1', 'c1', 0)]);
  expect(itemState(found, 's1', 's1.i1').runs.map(({ id }) => id)).toEqual(['a']);
  expect(checksOf(found, { id: 'a', ...at })).toMatchObject([{ id: 'c1', result: { status: 'ended' } }]);
  expect(itemStatus(plan, found, laneOfStep(plan, step), step.items[0] as never)).toBe('unknown');
});

test('a check that would aim elsewhere by then than the screen said is not made', () => {
  const asked = (aimed: Facts['target']) =>
    decide({ plan, state: folded(lost), now, facts: reading }, { do: 'check', ...at, by: typed, aimed });
  expect(asked(reading.target)).not.toHaveProperty('refused');
  expect(asked({ kind: 'postgres', key: 'postgres://db/shop_copy', display: 'db shop_copy@db' })).toEqual({
    refused:
      'Nothing was started: the screen said db shop_copy@db, and it would run on db shop@db now. Look at the target, then press again.',
  });
});

test('a check whose own end nobody saw decides nothing, and another can be made', () => {
  const first = decided(typed);
  if ('refused' in first) throw new Error(first.refused);
  const events = [...lost, ...first, { type: 'run.lost', data: { run: 'c1', ...at, why: 'again' } } as NewEvent];
  expect(lostRun(plan, folded(events), at)?.id).toBe('a');
  const second = decided(typed, events);
  expect(second).toMatchObject([{ type: 'run.requested', data: { checks: 'a', attempt: 2 } }]);
});

test('there is nothing to find out where the outcome is known, or was decided on', () => {
  const nothing = 'Nothing to find out here: no run of this item has an unknown outcome.';
  expect(refusal(typed, [])).toBe(nothing);
  expect(refusal(typed, [requested('s1', 's1.i1', 'a'), ended('s1', 's1.i1', 'a', 1)])).toBe(nothing);
  const said: NewEvent = { type: 'check.answered', data: { step: 's1', items: ['s1.i1'], answer: 'done' } };
  expect(refusal(typed, [...lost, said])).toBe(nothing);
});

test('an item of the checklist can be a check when it only reads; those of the same step are offered first', () => {
  expect(possibleChecks(plan, at).map(({ probe }) => probe.item)).toEqual(['s1.i2', 's2.i1']);
  const probe = { step: 's1', item: 's1.i2' };
  expect(decided({ probe })).toMatchObject([{ type: 'step.entered' }, { data: { checks: 'a', probe } }]);
  expect(refusal({ probe: at })).toMatch(/^That is the command itself whose outcome is unknown/);
  expect(possibleChecks(plan, probe).map((one) => one.probe.item)).toEqual(['s2.i1']);
  expect(refusal({ probe: { step: 's1', item: 'none' } })).toBe('That command is not in this checklist.');
});

test('a typed command whose words destroy is refused, and so is an empty one', () => {
  const dropping: Facts = { ...someFacts, effect: 'destroys', danger: 'drops a table' };
  expect(refusal({ command: 'psql -c "drop table orders"' }, lost, dropping)).toBe(
    'This drops a table, and a check only reads. To change something, run the item again (r) or look around (i).',
  );
  expect(refusal({ command: ' ' })).toBe('Nothing is typed yet.');
  expect(refusal({ command: 'systemctl restart shop' }, lost, someFacts)).toMatch(
    /^A check only reads, and it is not sure that this does/,
  );
  expect(decided({ command: 'tail -5 migrate.log' })).toHaveLength(2);
});

test('nothing is checked while a command runs or somebody looks around, nor on a target that contradicts its section', () => {
  const shell: NewEvent = { type: 'shell.opened', data: { shell: 'w', ...at, cwd: '/srv', host: 'web-1' } };
  expect(refusal(typed, [...lost, shell])).toMatch(/^A shell to look around in is open/);
  expect(refusal(typed, [...lost, requested('s1', 's1.i2', 'b')])).toMatch(/is still running/);
  const wrong = {
    is: 'contradicted',
    found: 'The target is staging',
    expected: 'PRODUCTION',
    fix: 'Export it.',
  } as const;
  expect(refusal(typed, lost, { ...reading, mismatch: wrong })).toBe('The target is staging; PRODUCTION. Export it.');
});

test('a change of unknown outcome is called done only with what shows it; of what only reads one key says so', () => {
  const says = (item: string, note?: string) => {
    const run = [requested('s1', item, 'a'), { type: 'run.lost', data: { run: 'a', step: 's1', item, why: 'killed' } }];
    const said = {
      do: 'answer' as const,
      step: 's1',
      items: [item],
      answer: 'done' as const,
      ...(note ? { note } : {}),
    };
    const decision = decide({ plan, state: folded(run as NewEvent[]), now }, said);
    return 'refused' in decision ? decision.refused : decision.at(-1)?.type;
  };
  expect(says('s1.i1')).toMatch(/^Calling a change done of which no run was seen/);
  expect(says('s1.i1', 'the table is there')).toBe('check.answered');
  expect(says('s1.i2')).toBe('check.answered');
});

test('a typed query asks the database that the lost command named by a variable', () => {
  const run = lostRun(plan, folded(lost), at);
  if (!run) throw new Error('no run');
  const target = { kind: 'postgres', key: 'k', display: 'd', variable: 'STAGING_DATABASE_URL' };
  expect(databaseVariable({ ...run, request: { ...run.request, target } })).toBe('STAGING_DATABASE_URL');
  expect(databaseVariable({ ...run, request: { ...run.request, target: { ...target, kind: 'git' } } })).toBeUndefined();
});
