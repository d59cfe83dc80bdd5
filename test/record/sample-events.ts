import { hash } from 'node:crypto';
import type { NewEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { initialState } from '../../src/session/state.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { checklist, planText, samplePlan } from './sample-plan.ts';

const target = { kind: 'host', key: 'host:here', display: 'here' };

/** A run as it is asked for. */
export function requested(run: string, place: { step: string; item: string; text: string }, attempt = 1): NewEvent {
  return {
    type: 'run.requested',
    data: {
      run,
      ...place,
      attempt,
      cwd: '/srv/parcel',
      host: 'build-1',
      environment: place.step === 's1' ? 'staging' : 'production',
      target,
      variables: [],
      programs: [{ name: 'make', path: '/usr/bin/make', sha256: null }],
      confirmation: place.step === 's1' ? { how: 'key' } : { how: 'phrase', phrase: 'production 2', tookMs: 2100 },
    },
  };
}

/** The end of a run, with the output's blob. */
export function ended(
  run: string,
  place: { step: string; item: string },
  code: number,
  output: { root: string; length: number },
): NewEvent {
  return {
    type: 'run.ended',
    data: {
      run,
      ...place,
      exit: { code },
      durationMs: 1234,
      output: { root: output.root, length: output.length },
      commands: [{ line: 7, state: 'ended', code }],
      changed: [],
      shellState: 'saved',
      stoppedByOperator: false,
      expectations: [],
      remarks: [],
      files: [],
      cwd: '/srv/parcel',
    },
  };
}

const opened = (key: string | null, sessionKey: string): NewEvent => ({
  type: 'session.opened',
  data: {
    format: 'deploy-assist/journal@1',
    tool: 'deploy-assist 0.1.0',
    checklist: { path: 'ship.md', sha256: hash('sha256', checklist, 'hex'), commit: 'c0ffee', dirty: false },
    root: '/srv/parcel',
    environment: 'production',
    operator: {
      user: 'ada',
      uid: 1000,
      loginUid: 1000,
      sudoUser: null,
      ssh: null,
      tty: '/dev/pts/3',
      key,
      principal: 'ada@example.org',
    },
    host: { name: 'build-1', machine: null, boot: null },
    git: { head: 'c0ffee', branch: 'main', dirty: false },
    previous: null,
    sessionKey,
    change: 'CHG-7',
  },
});

/** The events of a finished walk, without the end. `blob` stores an output and says its name. */
export async function sampleEvents(
  blob: (text: string) => Promise<{ root: string; length: number }>,
  key: string | null,
  sessionKey = 'a'.repeat(64),
): Promise<NewEvent[]> {
  const test = { step: 's1', item: 's1.test' };
  const ship = { step: 's2', item: 's2.ship' };
  return [
    opened(key, sessionKey),
    { type: 'plan.bound', data: { sha256: hash('sha256', planText, 'hex'), steps: 2, items: 4, gates: 1 } },
    { type: 'step.entered', data: { step: 's1' } },
    requested('run-1', { ...test, text: 'make test' }),
    ended('run-1', test, 2, await blob('compiling\n\u001b[31m1 test failed\u001b[0m\n')),
    requested('run-2', { ...test, text: 'make test' }, 2),
    ended('run-2', test, 0, await blob(`${'all is well, or so it says\n'.repeat(400)}done`)),
    { type: 'check.answered', data: { step: 's1', items: ['s1.told'], answer: 'done', note: 'in the channel' } },
    requested('run-3', { step: 's1', item: 's1.count', text: 'SELECT owner, n FROM parcels' }),
    {
      type: 'query.answered',
      data: {
        run: 'run-3',
        step: 's1',
        item: 's1.count',
        outcome: {
          ok: true,
          columns: [
            { name: 'owner', type: 'text' },
            { name: 'n', type: 'int4' },
          ],
          rows: [
            ['ada | eve', '3'],
            [null, '4'],
          ],
          rowCount: 2,
          more: false,
          command: 'SELECT',
        },
        durationMs: 12,
        readOnly: true,
        expectations: [],
      },
    },
    { type: 'step.entered', data: { step: 's2' } },
    { type: 'gate.refused', data: { step: 's2', item: 's2.ship', typed: 'production', why: 'one word is missing' } },
    {
      type: 'gate.confirmed',
      data: { step: 's2', item: 's2.ship', phrase: 'production 2', tookMs: 2100, attempts: 2 },
    },
    requested('run-4', { ...ship, text: 'make ship' }),
    ended('run-4', ship, 0, await blob('')),
    {
      type: 'step.overridden',
      data: { step: 's2', gate: 'g18', what: 'stop condition overridden', reason: 'the red light\nis the power lamp' },
    },
    { type: 'state.wiped', data: { files: 3 } },
  ];
}

/** The end as the walk would give it after these events. */
export function closing(events: readonly NewEvent[], result = 'Success'): NewEvent {
  const stored = events.map((event, index) => ({ ...event, ...envelope, seq: index + 1 }));
  const completion = outcomeOf(samplePlan, fold(stored, initialState)).text;
  const form = [{ line: 20, label: 'Shipped by:', answer: 'Ada: with\\care' }];
  return { type: 'session.closed', data: { form, result, completion } };
}

const envelope = { epoch: 1, time: '2026-01-01T00:00:00.000Z', mono: 0, actor: { id: 'ada', basis: 'login' } };
