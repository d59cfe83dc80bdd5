import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readChecklist } from '../../src/checklist/read-checklist.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { failedAttempts } from '../../src/record/failed-attempts.ts';
import { eventWords } from '../../src/record/report/event-words.ts';
import { toyDriven } from '../../src/server/clients/driven.ts';
import { openHosts } from '../../src/server/hosts.ts';
import { knownEvents } from '../../src/server/of-this-version.ts';
import { recoveringEvents } from '../../src/server/opening.ts';
import { realWorld } from '../../src/server/real-world.ts';
import { openSession } from '../../src/server/session.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { possibleProbes } from '../../src/walk/probes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { opened } from '../support/plan.ts';
import { ann, noCheckpoints } from './small-world.ts';

const hour = 3600;

/** A checklist of the project's own, and the one among the real ones that has a soak, where it is there. */
const own = `# Deploy

## [ ] 1. Check

\`\`\`bash
cat health.txt
\`\`\`

## [ ] 2. Soak (24-48 hours)

Monitor for 24-48 hours:
- [ ] Logs clean
`;
const seeds = new URL('../../../shared/seeds/', import.meta.url);
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('002')) : undefined;
const checklists: [name: string, text: Uint8Array, command: RegExp][] = [
  ['a checklist of its own', Buffer.from(own), /^cat health\.txt$/],
  ...(seed === undefined
    ? []
    : ([['a strict order of 28 steps', readFileSync(new URL(seed, seeds)), /^curl https:/]] as [
        string,
        Uint8Array,
        RegExp,
      ][])),
];

/** Both clocks of a machine, and its boot: moved by the test, so that two days pass in seconds. */
function machine() {
  const time = { at: Date.parse('2026-11-20T10:00:00.000Z'), mono: 7_000_000, boot: 'boot-1' };
  return {
    time,
    passes(seconds: number) {
      time.at += seconds * 1000;
      time.mono += seconds * 1e6;
    },
    /** The calendar goes on while the machine is off; the monotonic clock begins anew. */
    reboots(offS: number) {
      time.at += offS * 1000;
      time.mono = 20_000_000;
      time.boot = 'boot-2';
    },
    clock: {
      now: () => new Date(time.at),
      mono: () => time.mono,
      random: (length: number) => randomBytes(length),
    },
  };
}

/** A program on PATH for what the checklist asks: it answers as the file beside says. */
function standIn(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'curl'), '#!/bin/sh\nexec cat health.txt\n', { mode: 0o755 });
  return bin;
}

describe.each(checklists)('48 hours of %s', (_name, bytes, command) => {
  test('over two ends of the server and a reboot, with a failed probe between, are told truthfully', async () => {
    const folder = temporaryFolder();
    const root = join(folder, 'root');
    for (const name of ['root', 'blobs', join('state', 'runs'), 'configuration'])
      mkdirSync(join(folder, name), { recursive: true });
    const health = join(root, 'health.txt');
    writeFileSync(health, 'ok\n');
    writeFileSync(join(folder, 'checklist.md'), bytes);
    const plan = readChecklist({ bytes, path: 'DEPLOY.md', sha256: '0'.repeat(64) });
    const computer = machine();
    const serve = () => serveIn({ folder, root, plan, computer, path: standInPath });
    const standInPath = `${standIn(folder)}:${process.env['PATH']}`;
    const wait = waitOf(plan);
    const probe = probeOf(plan, command);
    let server = serve();
    await server.session.act({ do: 'startWait', ...wait }, ann);
    expect(await server.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann)).toMatchObject({
      seq: expect.any(Number),
    });
    const hours = async (count: number) => {
      for (let passed = 0; passed < count; passed++) {
        await server.ticks();
        computer.passes(hour);
      }
    };
    await hours(10);
    rmSync(health);
    await hours(1);
    writeFileSync(health, 'ok\n');
    await hours(4);
    // The server ends; for three hours nobody looks.
    server.ends();
    computer.passes(3 * hour);
    server = serve();
    await hours(10);
    server.ends();
    computer.reboots(5 * hour);
    server = serve();
    await hours(15);
    const refused = await server.session.act({ do: 'endWait', ...wait }, ann);
    expect(refused).toMatchObject({ seq: expect.any(Number) });
    const { state } = server.session;
    const ended = server.session.events().at(-1);
    expect(ended).toMatchObject({
      type: 'wait.ended',
      data: { waitedS: 48 * hour, probes: [{ everyS: hour, due: 49, made: 40, failed: 1 }] },
    });
    expect(ended?.type === 'wait.ended' && ended.data.probes?.[0]?.longestGapS).toBe(6 * hour);
    expect(failedAttempts(plan, state).map(({ words }) => words)).toEqual([expect.stringContaining('exit 1')]);
    expect(server.session.events().filter(({ type }) => type === 'session.recovered')).toMatchObject([
      { data: { rebooted: true, boot: 'boot-2' } },
    ]);
    expect(ended && eventWords({ plan, state }, ended)).toContain(
      'due 49, made 40, failed 1; longest time without it 6 h 00 min',
    );
    server.ends();
  });
});

function waitOf(plan: Plan): { step: string; item: string } {
  for (const step of plan.steps) {
    const item = step.items.find((one) => one.kind === 'wait' && one.data.minimum === 24 * hour);
    if (item) return { step: step.id, item: item.id };
  }
  throw new Error('The checklist has no soak.');
}

function probeOf(plan: Plan, command: RegExp) {
  const found = possibleProbes(plan).find(
    ({ item }) => item.kind === 'command' && item.data.commands.some(({ text }) => command.test(text)),
  );
  if (found === undefined) throw new Error('The checklist has no such command.');
  return found.probe;
}

/** The real world and a real journal behind a session, as its server has them; what the machine is, the test says. */
function serveIn(place: {
  folder: string;
  root: string;
  plan: Plan;
  computer: ReturnType<typeof machine>;
  path: string;
}) {
  const { folder, root, plan, computer, path } = place;
  const { clock, time } = computer;
  const journal = openJournal({ path: join(folder, 'events.jsonl'), sid: 'SOAK01', clock, random: clock.random });
  const world = realWorld({
    tool: 'source',
    hosts: openHosts(folder),
    folder,
    plan,
    clock,
    driven: toyDriven,
    vouching: { ask: async () => undefined, check: async () => [] },
    start: {
      session: 'SOAK01',
      tool: '0.1.0',
      checklist: join(root, 'DEPLOY.md'),
      root,
      environment: null,
      database: null,
      key: null,
      change: null,
      reason: null,
      configuration: join(folder, 'configuration'),
      env: { PATH: path, HOME: root },
      tty: null,
      previous: null,
    },
    witnesses: () => ({
      hindrance: () => undefined,
      missing: () => undefined,
      unstamped: () => undefined,
      standing: () => undefined,
      flush: async () => undefined,
    }),
    left: new Map(),
    events: () => session.events(),
  });
  const session = openSession({
    plan,
    events: knownEvents(journal.events()),
    journal,
    world,
    checkpoints: noCheckpoints,
    listener: { events: () => {}, output: () => {}, command: () => {}, trouble: () => {} },
    opening: (state) =>
      journal.size === 0
        ? { events: [openedHere(root, time.boot)], actor: ann.actor }
        : recoveringEvents(journal, state, {
            boot: time.boot,
            host: { name: 'web-1', machine: null },
            sessionKey: 'a'.repeat(64),
          }),
  });
  const idle = () => session.state.runs.count === 0 || session.tails().length === 0;
  return {
    session,
    ends: () => journal.close(),
    /** Makes what is due, and waits until it has ended. */
    ticks: async () => {
      const before = session.state.runs.count;
      session.tick();
      for (let turn = 0; turn < 500; turn++) {
        if (session.state.runs.count > before && idle()) return;
        await sleep(10);
      }
      throw new Error(`The probe was not made: ${JSON.stringify(session.events().at(-1))}`);
    },
  };
}

function openedHere(root: string, boot: string): NewEvent {
  return opened({
    checklist: { path: join(root, 'DEPLOY.md'), sha256: '0'.repeat(64), commit: null, dirty: null },
    root,
    operator: { key: null, principal: 'ann@web-1' },
    host: { name: 'web-1', machine: null, boot },
  });
}
