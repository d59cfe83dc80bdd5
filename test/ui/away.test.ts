import { describe, expect, test } from 'vitest';
import type { NewEvent, SessionEvent } from '../../src/session/events.ts';
import { happenedWhileAway, lastHappened, quietWords } from '../../src/ui/away.ts';
import { ended, requested } from '../support/plan.ts';
import { aClient } from './fake-session.ts';
import { migrationPlan } from './migration-plan.ts';
import { operatorAt } from './operator.tsx';

const driver = (how: string): NewEvent => ({
  type: 'driver.changed',
  data: { client: 'c0', user: 'ann', tty: null, how },
});
const begin = requested('step-1', 'item-11', 'a');
const failed = ended('step-1', 'item-11', 'a', 1);
const me = [aClient({ id: 'c1', user: 'ann', drives: true })];

function missed(...events: NewEvent[]): string[] {
  const stored = events.map((event, at) => ({ ...event, seq: at + 1 }) as SessionEvent);
  return happenedWhileAway(stored, me).map(({ type }) => type);
}

describe('what happened while nobody was attached', () => {
  test('is what came after the last one left, with the beginning of what ended', () => {
    expect(missed(driver('attached'), begin, driver('left'), failed)).toEqual(['run.requested', 'run.ended']);
  });

  test('is not what the operator saw before leaving', () => {
    expect(missed(driver('attached'), begin, failed, driver('left'))).toEqual([]);
  });

  test('is what came after the last action where the server died with its clients', () => {
    const lost: NewEvent = { type: 'run.lost', data: { run: 'a', step: 'step-1', item: 'item-11', why: 'killed' } };
    expect(missed(driver('attached'), begin, lost)).toEqual(['run.requested', 'run.lost']);
  });

  test('is not that the session took another key, nor does that hide what was', () => {
    const named: NewEvent = { type: 'key.named', data: { key: 'k', why: 'waiting' } };
    expect(missed(driver('attached'), driver('left'), named)).toEqual([]);
    expect(missed(driver('attached'), begin, failed, named)).toEqual(['run.requested', 'run.ended']);
  });
});

test('coming back to a session that stood still says so', async () => {
  const before = [driver('attached'), driver('left')];
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight: { checks: [] } } });
  await operator.sees('Nothing happened while you were away.');
  operator.doesNotSee('RESUMING');
});

test('where it cannot be found out what changed, that is said, and not taken for nothing', async () => {
  const operator = await operatorAt({ plan: migrationPlan, before: [driver('attached'), driver('left')] });
  await operator.sees(/What changed since it was opened\s+check +what changed could not be looked at: Not known/);
});

test('a new session says nothing of it', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.sees('WILL RUN');
  operator.doesNotSee('while you were away');
});

test('a rollback started from what happened leaves it', async () => {
  const before = [driver('attached'), begin, driver('lost the line'), failed];
  const operator = await operatorAt({ plan: migrationPlan, before });
  await operator.sees('RESUMING');
  await operator.presses('R', 'Enter');
  await operator.sees('<<< ROLLBACK >>>');
  await operator.sees('WILL RUN');
  operator.doesNotSee('RESUMING');
});

const elsewhere = { name: 'target', state: 'remark', text: './x aimed at staging; now at production', fix: null };
const free = { name: 'disk', state: 'ok', text: '9 GB free', fix: null };
const poor = { name: 'signing key', state: 'remark', text: 'nobody trusts it yet', fix: null };

test('coming back to a session that stood still names what is another than before, until it is read', async () => {
  const answers = { preflight: { checks: [free, poor, elsewhere] } };
  const before = [driver('attached'), driver('left')];
  const operator = await operatorAt({ plan: migrationPlan, before, answers });
  await operator.sees('What changed since it was opened');
  await operator.sees('now at production');
  await operator.sees('Nothing ran here while you were away.');
  await operator.sees('Something is not as it was: read it before you go on.');
  operator.doesNotSee('Nothing happened');
  operator.doesNotSee('nobody trusts');
  await operator.presses('Enter');
  await operator.sees('WILL RUN');
});

test('of a checklist that was changed it is said how to see what differs, and what to do where the new text is right', async () => {
  const checklist = { name: 'checklist', state: 'problem', text: 'the file has changed', fix: null };
  const before = [driver('attached'), driver('left')];
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight: { checks: [checklist] } } });
  await operator.sees(/open the file\s+again\. What\s+differs:\s+\S+ plan \S+ --diff\s+\S+7K2F\/checklist\.md\n/);
});

test('what is another than before stands under what happened', async () => {
  const before = [driver('attached'), begin, driver('lost the line'), failed];
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight: { checks: [elsewhere] } } });
  await operator.sees(/What happened while you were away.*What changed since it was opened.*now at production/s);
});

test('until it is known whether something changed, the screen of whoever comes back is there, and no other', async () => {
  const before = [driver('attached'), driver('left')];
  let answer = (_: unknown) => {};
  const preflight = new Promise((resolve) => {
    answer = resolve;
  });
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight } });
  await operator.sees('RESUMING');
  await operator.sees('Looking whether something changed');
  operator.doesNotSee('WILL RUN');
  answer({ checks: [elsewhere] });
  await operator.sees('now at production');
});

test('once it was there to be read it stays until it is left, also where nothing changed', async () => {
  const before = [driver('attached'), driver('left')];
  let answer = (_: unknown) => {};
  const preflight = new Promise((resolve) => {
    answer = resolve;
  });
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight } });
  await operator.sees('Looking whether something changed');
  await operator.waits(3000);
  answer({ checks: [free] });
  await operator.sees('Nothing changed since it was opened.');
  await operator.sees('RESUMING');
  await operator.presses('Enter');
  await operator.sees('WILL RUN');
});

test('a command that goes on is named, with what it seems to wait for', async () => {
  const before = [driver('attached'), begin, driver('left')];
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight: { checks: [elsewhere] } } });
  await operator.sees(/RUNNING .*since .*WAITS .*What changed since it was opened/s);
  operator.doesNotSee('Nothing happened');
  await operator.presses('Enter');
  await operator.sees('type into it');
});

test('whoever goes on before that is not called back', async () => {
  const before = [driver('attached'), driver('left')];
  let answer = (_: unknown) => {};
  const preflight = new Promise((resolve) => {
    answer = resolve;
  });
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight } });
  await operator.sees('Looking whether something changed');
  await operator.presses('Enter');
  await operator.sees('WILL RUN');
  answer({ checks: [elsewhere] });
  await operator.waits(100);
  await operator.sees('WILL RUN');
});

test('v shows what a command that ended meanwhile wrote, and comes back', async () => {
  const before = [driver('attached'), begin, driver('lost the line'), failed];
  const operator = await operatorAt({ plan: migrationPlan, before });
  await operator.sees('v its output');
  await operator.presses('v');
  await operator.sees('OUTPUT');
  await operator.sees('exit 1');
  await operator.presses('Esc');
  await operator.sees('RESUMING');
});

test('that the key does not vouch for this start is no change; V asks it, and it is said what came of it', async () => {
  const undelegated = { name: 'session key', state: 'remark', text: 'undelegated: it has a passphrase', fix: null };
  const checks = [undelegated];
  const before = [driver('attached'), driver('left')];
  const operator = await operatorAt({ plan: migrationPlan, before, answers: { preflight: { checks } } });
  await operator.sees('YOUR KEY   undelegated: it has a passphrase. V asks it.');
  operator.doesNotSee('What changed');
  checks.length = 0;
  await operator.presses('V');
  await operator.sees('YOUR KEY   vouches for this start of the session');
});

test('a new session has nothing to compare with', async () => {
  const operator = await operatorAt({ plan: migrationPlan, answers: { preflight: { checks: [elsewhere] } } });
  await operator.sees('WILL RUN');
  operator.doesNotSee('What changed since');
});

test('a command that goes on is no nothing', () => {
  const stored = (...events: NewEvent[]) => events.map((event, at) => ({ ...event, seq: at + 1 }) as SessionEvent);
  expect(quietWords(stored(driver('attached'), begin))).toContain('The command goes on');
  expect(quietWords(stored(driver('attached'), begin, failed))).toBe('Nothing happened while you were away.');
});

test('the last thing that happened is none that only coming back has told', () => {
  const at = (event: NewEvent, seq: number) =>
    ({ ...event, seq, time: `2026-11-20T0${seq}:00:00.000Z` }) as SessionEvent;
  const lost: NewEvent = { type: 'run.lost', data: { run: 'a', step: 'step-1', item: 'item-11', why: 'killed' } };
  const data = { droppedBytes: 0, boot: 'b', rebooted: true };
  const rebooted: NewEvent = { type: 'session.recovered', data };
  const before = { time: '2026-11-20T01:30:00.000Z', mono: 1 };
  const recovered = [{ ...data, seq: 5, before, at: '2026-11-20T05:00:00.000Z', mono: 0 }];
  expect(lastHappened([at(begin, 1), at(lost, 5)], { recovered: [] })).toBe('2026-11-20T01:00:00.000Z');
  expect(lastHappened([at(rebooted, 5)], { recovered })).toBe(before.time);
  expect(lastHappened([], { recovered })).toBeUndefined();
});

test('of a command on another host a new server knows nothing before it has asked there', () => {
  const stored = (...events: NewEvent[]) => events.map((event, at) => ({ ...event, seq: at + 1 }) as SessionEvent);
  const there = { name: 'web', user: 'ann', machine: null, boot: null };
  const far = { ...begin, data: { ...begin.data, host: 'web-01', there } } as NewEvent;
  const start: NewEvent = { type: 'key.named', data: { key: 'ab'.repeat(32), why: 'start' } };
  expect(quietWords(stored(start, far))).toContain('The command goes on');
  expect(quietWords(stored(far, start))).toBe(
    'The session server had ended: what became of the command on web-01 is asked there.',
  );
  expect(quietWords(stored(begin, start))).toContain('The command goes on');
});
