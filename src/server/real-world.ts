import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readingRemembered, rememberReading } from '../host/remembered-readings.ts';
import type { Plan } from '../plan/plan.ts';
import { readText } from '../plan/source-text.ts';
import { blockDigest } from '../record/block-digest.ts';
import { secretsOf } from '../secrets/known.ts';
import { createMasker } from '../secrets/masker.ts';
import type { SessionEvent } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import { readings } from '../session/reading.ts';
import type { RunState } from '../session/state.ts';
import { realApprovals } from './approvals/approvals.ts';
import { type Driven, DrivenByAnother } from './clients/driven.ts';
import { lastTargets } from './facts/last-targets.ts';
import { thereOf } from './facts/other-host.ts';
import { preflight } from './facts/preflight.ts';
import { suggestFile } from './facts/suggest.ts';
import { shellNow, survey } from './facts/survey.ts';
import { targetReader } from './facts/targets.ts';
import { readFollowed } from './followed.ts';
import type { Hosts } from './hosts.ts';
import type { machineClock } from './machine-clock.ts';
import { thisHost } from './opening.ts';
import { followCommandRun, startCommandRun } from './runs/command-run.ts';
import { shortage } from './runs/disk-room.ts';
import { startLookAroundShell } from './runs/look-around.ts';
import { startDatabaseQuery } from './runs/query-run.ts';
import { takeFingerprint } from './runs/take-fingerprint.ts';
import { seal } from './sealing/seal.ts';
import { signerOf } from './sealing/signer.ts';
import type { Vouching } from './sealing/vouching.ts';
import type { Witnesses } from './sealing/witness.ts';
import type { Start } from './start.ts';
import { openVault } from './vault.ts';
import { filesToWipe, wipeState } from './wipe-state.ts';
import type { Prepared, World } from './world.ts';

/** The world of a session on this machine: its shell, its databases, its files, its clocks. */
export function realWorld(options: {
  folder: string;
  start: Start;
  plan: Plan;
  clock: ReturnType<typeof machineClock>;
  /** The version of deploy-assist. */
  tool: string;
  driven: Driven;
  vouching: Vouching;
  hosts: Hosts;
  /** What a server that died left of the outputs of runs and shells. */
  left: ReadonlyMap<string, { root: string; length: number }>;
  events(): readonly SessionEvent[];
  /** Of whom the journal is shown to; asked once the session is open. */
  witnesses(): Pick<Witnesses, 'hindrance' | 'missing' | 'standing' | 'flush' | 'unstamped'>;
}): World {
  const { folder, start, plan, clock, driven, hosts } = options;
  const stateFolder = join(folder, 'state');
  const addresses = [start.database, start.witness?.url, start.timestamp].map((url) => ['', url ?? ''] as const);
  const masker = createMasker(secretsOf([...Object.entries(start.env), ...addresses]));
  const vault = openVault(stateFolder, masker);
  const targets = targetReader(start, masker);
  const place = {
    stateFolder,
    start,
    plan,
    host: hostname(),
    hosts,
    masker,
    vault,
    targets,
    digests: new Map<string, string>(),
  };
  const stateOf = ({ far }: Prepared) => (far ? hosts.stateFolder(far.place.line.host) : stateFolder);
  return {
    now: () => ({ time: clock.now().toISOString(), mono: clock.mono() }),
    newId: () => Buffer.from(clock.random(6)).toString('hex'),
    survey: async (state, lane, item, how) => {
      const found = await survey(place, state, lane, item, how);
      const other = driven.hindrance(found.facts.environment);
      return other === undefined ? found : { ...found, facts: { ...found.facts, driven: other } };
    },
    find: async (host) => {
      const met = await hosts.meet(host);
      return 'refused' in met ? met : { there: thereOf(met) };
    },
    fingerprint: ({ reach }) => reach && takeFingerprint(reach, masker),
    silentWitness: () => {
      const witnesses = options.witnesses();
      return witnesses.standing()?.isDown ? witnesses.hindrance() : undefined;
    },
    shortage: () => shortage(folder) ?? options.witnesses().hindrance(),
    drive: (environment, force) => {
      try {
        return driven.take(environment, force);
      } catch (error) {
        if (error instanceof DrivenByAnother) return { refused: `${error.message}. ${error.fix}` };
        throw error;
      }
    },
    claim: (run) => claim(join(stateFolder, 'runs', run)),
    startRun: (order, sink) => {
      const { far } = order.prepared;
      const cwd = far ? undefined : (order.cwd ?? shellNow(place).cwd);
      return startCommandRun({ ...order, cwd }, sink, {
        folder,
        stateDir: stateOf(order.prepared),
        masker,
        firstEnv: start.env,
      });
    },
    followRun: (order, sink) => {
      const { host } = order;
      return followCommandRun(order, sink, {
        folder,
        stateDir: hosts.stateFolder(host),
        masker,
        line: hosts.lineTo(host),
      });
    },
    leftOutput: (id) => options.left.get(id),
    startShell: (order, sink) => {
      const stateDir = stateOf(order.prepared);
      return startLookAroundShell(order, sink, { folder, stateDir, masker, firstEnv: start.env });
    },
    startQuery: (order) => startDatabaseQuery(order, { masker, env: Object.fromEntries(shellNow(place).variables) }),
    keepValue: (value) => vault.keep(value),
    rememberTarget: (key, environment) => targets.remember(key, environment),
    block: (from, to) => {
      const sha256 = blockDigest(linesOf(folder), from, to);
      return { sha256, ...readingRemembered(start.configuration, sha256, readings) };
    },
    rememberReading: (sha256, reading) => keepReading(start.configuration, sha256, reading),
    suggest: (state, asked) => suggestFile(plan, state, asked),
    mask: (text) => masker.text(text),
    output: (state, run, offset, length) => {
      const stored = outputOf(runOf(state, run));
      if (stored === undefined) return { bytes: new Uint8Array(), length: 0 };
      return readPart(join(folder, 'blobs', stored.root), offset, length);
    },
    followed: (session, { step, item }) => readFollowed(folder, session, { session: start.session, step, item }),
    source: (from, to) =>
      linesOf(folder)
        .slice(Math.max(0, from - 1), to)
        .map((line) => masker.text(line)),
    preflight: async (state, { env, version }) => {
      const events = options.events();
      const opened = events.find((event) => event.type === 'session.opened');
      const { variables } = shellNow(place);
      return preflight({
        start,
        plan,
        folder,
        driverEnv: env,
        variables,
        git: opened?.data.git ?? null,
        opened: opened && { host: opened.data.host, user: opened.data.operator.user },
        here: { host: thisHost().host, user: userInfo().username },
        openedWith: opened?.data.operator.key ?? null,
        version,
        served: options.tool,
        targets: () => lastTargets(place, state, events),
        vouching: options.vouching,
        witness: async () => {
          await Promise.race([options.witnesses().flush(), sleep(longestForWitnessMs, undefined, { ref: false })]);
          return options.witnesses().standing();
        },
      });
    },
    vouch: (env, person) => options.vouching.ask(env, person),
    signer: (state, env) => signerOf(start, env, state.opened?.data.operator.key ?? null),
    approvals: realApprovals({ folder, start, plan, clock, mask: (text) => masker.text(text) }),
    unwitnessed: async ({ now }) => {
      const witnesses = options.witnesses();
      if (now) return witnesses.hindrance() === undefined ? undefined : witnesses.missing();
      await witnesses.flush();
      return witnesses.missing();
    },
    unstamped: () => options.witnesses().unstamped(),
    toWipe: () => filesToWipe(stateFolder).length,
    wipe: () => wipeState(folder),
    seal: (state, journal, { env, person }) =>
      seal({ folder, start, plan, state, events: options.events(), journal, driverEnv: env, person }),
  };
}

function linesOf(folder: string): string[] {
  return readText(readFileSync(join(folder, 'checklist.md'))).lines;
}

function keepReading(...[configuration, sha256, reading]: Parameters<typeof rememberReading>): void {
  try {
    rememberReading(configuration, sha256, reading);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`It is recorded what the block is, but it cannot be remembered for later sessions: ${why}`);
  }
}

/** Exclusive create: whoever makes the file starts the run, and nobody else ever does. */
function claim(path: string): boolean {
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** What is recorded of a run's output: all of it, or what had come when nobody knew any more how it went on. */
function outputOf(run: RunState | undefined): { root: string } | undefined {
  if (run?.result.status === 'ended') return run.result.end.output;
  return run?.result.status === 'lost' ? run.result.output : undefined;
}

function readPart(path: string, offset: number, length: number): { bytes: Uint8Array; length: number } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(length, 1024 * 1024));
    const read = readSync(file, bytes, 0, bytes.length, offset);
    return { bytes: bytes.subarray(0, read), length: statSync(path).size };
  } finally {
    closeSync(file);
  }
}

/** A witness that cannot be reached in silence holds the look before the first step no longer than this. */
const longestForWitnessMs = 2000;
