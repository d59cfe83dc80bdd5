import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Disk, disk as realDisk } from '../../src/journal/disk.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Asker } from '../../src/server/clients/asker.ts';
import { knownEvents } from '../../src/server/of-this-version.ts';
import type { Checkpoints } from '../../src/server/sealing/checkpoints.ts';
import { type Opening, openSession } from '../../src/server/session.ts';
import type { QueryResult, RunResult, ShellResult, World } from '../../src/server/world.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { definitionOf } from '../../src/steps/index.ts';
import { aPlan, someFacts } from '../support/plan.ts';

export const ann: Asker = { actor: { id: 'ann', basis: 'login uid' }, env: {}, size: { columns: 80, rows: 24 } };
export const succeeded: RunResult = {
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

type Ending<Result = RunResult> = { end(result: Result): void; fail(error: Error): void };

/** A small world: runs start when asked and end when the test says so. */
export function smallWorld() {
  const started: string[] = [];
  const endings = new Map<string, Ending>();
  const answers = new Map<string, Ending<QueryResult>>();
  const shells = new Map<string, Ending<ShellResult>>();
  const claimed = new Set<string>();
  /** Both clocks, moved by the test. */
  const clock = { at: Date.parse('2026-11-20T02:00:00.000Z'), mono: 5_000_000 };
  const passes = (seconds: number) => {
    clock.at += seconds * 1000;
    clock.mono += seconds * 1e6;
  };
  let ids = 0;
  const world: World = {
    now: () => ({ time: new Date(clock.at).toISOString(), mono: clock.mono }),
    newId: () => `run-${++ids}`,
    survey: async (_state, _lane, item) => {
      const program = definitionOf(item).program(item);
      if (program === null) throw new Error('nothing runs');
      return { program, env: {}, database: null, facts: { ...someFacts, environment: 'local', protected: false } };
    },
    find: async (host) => ({ there: { name: host, user: 'deploy', machine: null, boot: null } }),
    fingerprint: () => undefined,
    shortage: () => undefined,
    silentWitness: () => undefined,
    drive: () => [],
    claim: (run) => !claimed.has(run) && Boolean(claimed.add(run)),
    followRun: () => undefined,
    leftOutput: () => undefined,
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
    startShell: ({ shell }) => ({
      going: {
        write: () => {},
        resize: () => {},
        signal: () => {},
        keep: () => {},
        tail: () => ({ offset: 0, bytes: new Uint8Array() }),
      },
      ended: new Promise((end, fail) => shells.set(shell, { end, fail })),
    }),
    startQuery: ({ run }) => ({
      cancel: () => {},
      answered: new Promise((end, fail) => answers.set(run, { end, fail })),
    }),
    keepValue: ({ token, environment, value, secret }) => ({
      token,
      environment,
      ...(secret ? { commitment: 'c' } : { value }),
    }),
    rememberTarget: () => {},
    block: () => ({ sha256: 'b'.repeat(64), remembered: null, trouble: null }),
    rememberReading: () => {},
    suggest: () => null,
    mask: (text) => text.replaceAll('hunter2', '****'),
    output: () => ({ bytes: new Uint8Array(), length: 0 }),
    followed: () => ({ refused: 'There is no other session in this small world.' }),
    source: (from, to) => ['# Deploy', '', 'Look first.'].slice(from - 1, to),
    preflight: async () => ({ checks: [] }),
    vouch: async () => undefined,
    unwitnessed: async () => undefined,
    unstamped: () => undefined,
    signer: async () => ({ user: 'ann', principal: 'ann@web-1', key: null, source: 'none', trusted: false, fix: null }),
    approvals: {
      make: () => {
        throw new Error('Nobody else is in this small world.');
      },
      checkAnswer: async () => ({ is: 'refused', refused: 'Nobody else is in this small world.' }),
      check: async () => ({ is: 'refused', refused: 'Nobody else is in this small world.' }),
      keep: () => {},
    },
    toWipe: () => 1,
    wipe: () => {},
    seal: async () => ({ folder: '/s', key: null, signature: 'unsigned', why: 'no key', verify: [] }),
  };
  return { world, started, endings, answers, shells, claimed, clock, passes };
}

/** None are made: what a session stores is then what was decided, and nothing beside it. */
export const noCheckpoints: Checkpoints = {
  firstKey: '',
  follow: () => {},
  make: () => ({ size: 0, root: '' }),
  tick: () => {},
};

/** A session in a small world, over a real journal; `disk` stands in for a failing one. */
export function openSmall(
  folder: string,
  small = smallWorld(),
  plan: Plan = aPlan(),
  disk: Disk = realDisk,
  opening?: () => Opening,
) {
  const told: SessionEvent[] = [];
  const troubles: string[] = [];
  const journal = openJournal({
    path: join(folder, 'events.jsonl'),
    sid: 'TEST01',
    disk,
    random: (length) => randomBytes(length),
    clock: { now: () => new Date(small.clock.at), mono: () => small.clock.mono },
  });
  const session = openSession({
    plan,
    events: knownEvents(journal.events()),
    journal,
    world: small.world,
    checkpoints: noCheckpoints,
    ...(opening ? { opening } : {}),
    listener: {
      events: (events) => told.push(...events),
      output: () => {},
      command: () => {},
      trouble: (why) => troubles.push(why),
    },
  });
  return { session, told, troubles, journal, ...small };
}
