import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Asker, openSession } from '../../src/server/session.ts';
import type { RunResult, World } from '../../src/server/world.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { definitionOf } from '../../src/steps/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aPlan, someFacts } from '../support/plan.ts';

const ann: Asker = { actor: { id: 'ann', basis: 'login uid' }, env: {}, size: { columns: 80, rows: 24 } };
const succeeded: RunResult = {
  exit: { code: 0 },
  durationMs: 3,
  output: { root: '0'.repeat(64), length: 0 },
  commands: [],
  changed: [],
  shellState: 'saved',
  stoppedByOperator: false,
  expectations: [],
  remarks: [],
  files: [],
  cwd: '/srv',
};

type Ending = { end(result: RunResult): void; fail(error: Error): void };

/** A small world: runs start when asked and end when the test says so. */
function smallWorld() {
  const started: string[] = [];
  const endings = new Map<string, Ending>();
  const claimed = new Set<string>();
  let ids = 0;
  const world: World = {
    now: () => ({ time: '2026-11-20T02:00:00.000Z', mono: 5_000_000 }),
    newId: () => `run-${++ids}`,
    survey: async (_state, _lane, item) => {
      const program = definitionOf(item).program(item);
      if (program === null) throw new Error('nothing runs');
      return { program, env: {}, database: null, facts: { ...someFacts, environment: 'local', protected: false } };
    },
    claim: (run) => !claimed.has(run) && Boolean(claimed.add(run)),
    startRun: ({ run }) => {
      started.push(run);
      const ended = new Promise<RunResult>((end, fail) => endings.set(run, { end, fail }));
      return {
        going: {
          write: () => {},
          resize: () => {},
          signal: () => {},
          keep: () => {},
          tail: () => ({ offset: 0, bytes: new Uint8Array() }),
        },
        ended,
      };
    },
    startQuery: () => ({ cancel: () => {}, answered: new Promise(() => {}) }),
    keepValue: ({ token, environment, value, secret }) => ({
      token,
      environment,
      ...(secret ? { commitment: 'c' } : { value }),
    }),
    rememberTarget: () => {},
    suggest: () => null,
    mask: (text) => text.replaceAll('hunter2', '****'),
    output: () => ({ bytes: new Uint8Array(), length: 0 }),
    preflight: async () => ({ checks: [] }),
    signer: async () => ({ user: 'ann', principal: 'ann@web-1', key: null, source: 'none', trusted: false, fix: null }),
    wipe: () => 1,
    seal: async () => ({ folder: '/s', key: null, signature: 'unsigned', why: 'no key', verify: [] }),
  };
  return { world, started, endings, claimed };
}

function open(folder: string, small = smallWorld(), plan: Plan = aPlan()) {
  const told: SessionEvent[] = [];
  const journal = openJournal({
    path: join(folder, 'events.jsonl'),
    sid: 'TEST01',
    random: (length) => randomBytes(length),
    clock: { now: () => new Date('2026-11-20T02:00:00Z'), mono: () => 5_000_000 },
  });
  const session = openSession({
    plan,
    journal,
    world: small.world,
    listener: { events: (events) => told.push(...events), output: () => {}, command: () => {} },
  });
  return { session, told, journal, ...small };
}

const run = (item: string) => ({ do: 'run', step: 's1', item, confirm: { how: 'yes' } }) as const;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a run', () => {
  test('is on disk before it is started, and started once', async () => {
    const { session, started, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    expect(started).toEqual(['run-1']);
    expect(told.map(({ type }) => type)).toEqual(['step.entered', 'run.requested']);
  });
  test('that ended is recorded with what it gave', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    endings.get('run-1')?.end(succeeded);
    await settle();
    expect(told.at(-1)).toMatchObject({ type: 'run.ended', data: { run: 'run-1', exit: { code: 0 } } });
    expect(session.busy).toBe(false);
  });
  test('records what was typed into it before its end: keys by name, characters by number', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    session.type('run-1', Buffer.from('hunter'), ann.actor);
    session.type('run-1', Buffer.from('2\r'), ann.actor);
    session.type('run-1', Buffer.from('y'), ann.actor);
    endings.get('run-1')?.end(succeeded);
    await settle();
    expect(told.slice(2)).toMatchObject([
      { type: 'input.given', data: { run: 'run-1', text: '7 characters, Enter' } },
      { type: 'input.given', data: { text: '1 character' } },
      { type: 'run.ended' },
    ]);
    session.type('run-1', Buffer.from('too late\r'), ann.actor);
    expect(told.at(-1)?.type).toBe('run.ended');
  });
  test('whose server died is lost: never done, never failed, never started again', async () => {
    const folder = temporaryFolder();
    const first = open(folder);
    await first.session.act(run('s1.i1'), ann);
    first.journal.close();
    const second = open(folder);
    expect(second.started).toEqual([]);
    expect(second.told).toMatchObject([{ type: 'run.lost', data: { run: 'run-1' } }]);
    expect(second.session.state.steps['s1']?.items['s1.i1']?.runs[0]?.result.status).toBe('lost');
  });
  test('that somebody else has claimed is not started a second time', async () => {
    const small = smallWorld();
    small.claimed.add('run-1');
    const { session, started, told } = open(temporaryFolder(), small);
    await session.act(run('s1.i1'), ann);
    expect(started).toEqual([]);
    expect(told.at(-1)).toMatchObject({ type: 'run.lost' });
  });
  test('whose output could not be recorded is lost, with the reason', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    endings.get('run-1')?.fail(new Error('the disk is full'));
    await settle();
    expect(told.at(-1)).toMatchObject({ type: 'run.lost', data: { why: 'the disk is full' } });
  });
});

test('two clients that ask at once are decided one after the other', async () => {
  const { session, started } = open(temporaryFolder());
  const outcomes = await Promise.all([session.act(run('s1.i1'), ann), session.act(run('s1.i1'), ann)]);
  expect(started).toEqual(['run-1']);
  expect(outcomes.filter((outcome) => 'refused' in outcome)).toHaveLength(1);
});

test('a secret that an operator types into a reason does not reach the journal', async () => {
  const { session, told } = open(temporaryFolder());
  await session.act({ do: 'skip', step: 's1', reason: 'the password hunter2 is wrong' }, ann);
  expect(JSON.stringify(told)).not.toContain('hunter2');
  expect(JSON.stringify(told)).toContain('the password **** is wrong');
});

test('a state folded again from the journal equals the live one', async () => {
  const folder = temporaryFolder();
  const first = open(folder);
  await first.session.act(run('s1.i1'), ann);
  first.endings.get('run-1')?.end(succeeded);
  await settle();
  await first.session.act({ do: 'skip', step: 's2', reason: 'nothing to do here today' }, ann);
  first.journal.close();
  expect(open(folder).session.state).toEqual(first.session.state);
});

test('signing closes the session after its state was wiped', async () => {
  const { session, told } = open(temporaryFolder());
  for (const step of ['s1', 's2']) await session.act({ do: 'skip', step, reason: 'not needed in this test' }, ann);
  const outcome = await session.act({ do: 'signOff', form: [], result: 'Success' }, ann);
  expect(outcome).toMatchObject({ signed: { signature: 'unsigned' } });
  expect(told.slice(-2).map(({ type }) => type)).toEqual(['state.wiped', 'session.closed']);
});
