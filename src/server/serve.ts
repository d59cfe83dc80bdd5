import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../journal/journal.ts';
import { CannotRecord } from '../journal/trouble.ts';
import type { Plan } from '../plan/plan.ts';
import { isSigned } from '../record/is-signed.ts';
import { createSessionKey } from '../signing/session-key.ts';
import { restoreTerminal } from '../terminal/restore.ts';
import { openApprovalDesk } from './approvals/approval-desk.ts';
import { openAgentLink } from './clients/agent-link.ts';
import { attachClients } from './clients/attached.ts';
import { environmentAhead, openDriven, toyDriven } from './clients/driven.ts';
import { addressIn, definedVariables } from './clients/driver-variables.ts';
import { openHosts } from './hosts.ts';
import type { MachineClock } from './machine-clock.ts';
import { knownEvents, knownPlan } from './of-this-version.ts';
import { type Back, lastTool, openingEvents, recoveringEvents, whoAttached } from './opening.ts';
import { holdLock, servedOutOfSight, socketPath } from './place.ts';
import { realWorld } from './real-world.ts';
import { leftOutputs } from './runs/left-output.ts';
import { createLiveOutput } from './runs/live-output.ts';
import { openCheckpoints } from './sealing/checkpoints.ts';
import { operatorKey } from './sealing/signer.ts';
import { openVouching } from './sealing/vouching.ts';
import { witnessesOf } from './sealing/witness.ts';
import { openSession } from './session.ts';
import { readStart, type Start } from './start.ts';
import { CannotGoOn, type PlaceTrouble, placeWords, watchFolder } from './vanished.ts';
import { demandWalked } from './walked-bytes.ts';

/** What a server takes from the machine and a test may give instead: its clocks, the boot they belong to, and its name. */
export type Machine = Pick<Back, 'boot' | 'host'> & {
  clock: MachineClock;
  /** The version of deploy-assist. */
  tool: string;
  takeOver?: string | undefined;
};

/** Serves one session: owns its journal, its running commands and its timers, until nothing is left to do. */
export async function serve(folder: string, { clock, boot, host, tool, takeOver }: Machine): Promise<void> {
  const unseen = servedOutOfSight(folder);
  const lock = holdLock(folder, { outOfSight: takeOver !== undefined });
  if (lock === undefined) return;
  const start = readStart(folder);
  mkdirSync(join(folder, 'state', 'runs'), { recursive: true, mode: 0o700 });
  const journal = openJournal({ path: join(folder, 'events.jsonl'), sid: start.session, clock, random: clock.random });
  const events = knownEvents(journal.events());
  demandWalked(folder, events);
  const plan = knownPlan(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const now = () => clock.now().toISOString();
  const driven = start.toy ? toyDriven : openDriven({ ...drivenPorts(start, plan), now });
  const hosts = openHosts(folder);
  const checkpoints = openCheckpoints({
    folder,
    session: start.session,
    journal,
    mono: clock.mono,
    newKey: createSessionKey,
  });
  const vouching = openVouching({
    folder,
    findKey: (env) => operatorKey(start, env, session.state.opened?.data.operator.key),
    delegation: () => ({
      session: start.session,
      epoch: journal.epoch,
      genesis: journal.genesis,
      key: checkpoints.firstKey,
      journal: { size: journal.size, root: journal.root() },
    }),
  });
  const world = realWorld({
    folder,
    start,
    plan,
    clock,
    tool,
    driven,
    vouching,
    hosts,
    left: await leftOutputs(folder, events),
    events: () => session.events(),
    witnesses: () => witnesses,
  });
  const agent = openAgentLink(folder);
  const server = createServer();
  const sockets = new Set<Socket>();
  let idle: NodeJS.Timeout | undefined;
  let ticking: NodeJS.Timeout | undefined;
  let came = false;
  function endWhenIdle(): void {
    clearTimeout(idle);
    if (came && attached.count === 0 && !session.busy) driven.rest();
    // A moment's grace: a client that starts the server connects only after the socket is there.
    idle = setTimeout(() => {
      if (attached.count > 0 || session.busy) return;
      // What is stored last is what a witness is for. It answers, or not, within seconds.
      if (witnesses.busy) return void witnesses.flush().then(endWhenIdle);
      clearInterval(ticking);
      server.close();
      // Nobody of them said hello yet: they are served by a server that is started anew, not by one without a journal.
      for (const socket of sockets) socket.destroy();
      coverTheRest();
      journal.close();
      rmSync(socketPath(folder), { force: true });
      agent.remove();
      desk.clear();
      driven.rest();
      hosts.end();
      lock?.release();
      // What is signed is never served again: nothing of what was not for the record stays behind.
      if (session.state.closed && isSigned(folder)) rmSync(join(folder, 'state'), { recursive: true, force: true });
    }, graceMs);
  }

  /** A command that ended while nobody was here may be the last thing for days. */
  function coverTheRest(): void {
    try {
      if (session.state.closed === undefined) session.checkpoint();
    } catch (error) {
      // What is recorded stays recorded; the next start of the server covers it.
      if (!(error instanceof CannotRecord)) throw error;
    }
  }

  /** Without its folder, or its lock, a session cannot go on here; whoever is here is told before the line closes. */
  function endFor(why: CannotGoOn): void {
    clearInterval(ticking);
    server.close();
    driven.rest();
    attached.tell({ ended: why.message });
    setTimeout(() => {
      throw why;
    }, partingMs);
  }

  const attached = attachClients({
    session: () => session,
    world,
    name: start.session,
    folder,
    agent,
    operator: whoAttached,
    onLost: (tty) => {
      restoreTerminal(
        tty,
        `deploy-assist: the screen ended, the session goes on. Come back with:\n  ${start.command ?? 'deploy-assist'} resume ${start.session}`,
      );
    },
    onDrives: ({ env, tty, user }) => {
      came = true;
      driven.drivenBy({ user, tty, from: addressIn(env) });
      if (session.state.closed === undefined) void vouching.ask(env);
    },
    onChange: () => endWhenIdle(),
  });
  const live = createLiveOutput({
    send: (run, offset, bytes) =>
      attached.tell({ live: { run, offset, base64: Buffer.from(bytes).toString('base64') } }),
    later: setTimeout,
  });
  const witnesses = witnessesOf({
    folder,
    start,
    journal: () => ({
      size: journal.size,
      root: journal.root(),
      storedAt: session.state.last?.time ?? now(),
      openedAt: session.state.opened?.at ?? now(),
    }),
    now: () => clock.now().getTime(),
    trouble: (trouble) => attached.tell({ trouble }),
  });
  const takenOver = unseen && takeOver !== undefined ? { from: unseen.where, reason: takeOver } : undefined;
  const otherTool = lastTool(events) === tool ? {} : { otherTool: tool };
  const named = { boot, host, sessionKey: checkpoints.firstKey, ...otherTool, ...(takenOver && { takenOver }) };
  const begun = journal.size === 0 ? await openingEvents({ folder, start, plan, ...named }) : undefined;
  const session = openSession({
    opening: (state) => {
      const opening = begun ?? recoveringEvents(journal, state, named);
      const taken = driven.take(environmentAhead(plan, state, start.environment), takeOver);
      if (taken.length === 0 && takenOver === undefined) return opening;
      // This process has the environment of whoever started it: they gave the reason.
      const actor = whoAttached({ env: definedVariables(process.env), tty: null });
      return { events: [...opening.events, ...taken], actor };
    },
    plan,
    events,
    journal,
    world,
    checkpoints,
    listener: {
      events: (events) => {
        live.flush();
        attached.tell({ events });
        // In a later turn: while the session opens, its state is not there to be shown yet.
        setImmediate(() => witnesses.stored(events));
        endWhenIdle();
      },
      output: live.push,
      command: (run, outcome) => attached.tell({ command: { run, ...outcome } }),
      trouble: (trouble) => attached.tell({ trouble }),
    },
  });
  const desk = openApprovalDesk({
    folder,
    name: start.session,
    env: start.env,
    state: () => session.state,
    act: session.act,
    trouble: (trouble) => attached.tell({ trouble }),
  });
  // Only now: on a busy machine it takes longer than a tick to find out what a session is opened with.
  const isGone = watchFolder(folder);
  let told: PlaceTrouble | undefined;
  ticking = setInterval(() => {
    session.tick();
    witnesses.tick();
    void desk.tick();
    const gone = isGone();
    const trouble = lock?.wasTaken ? 'taken over' : gone ? 'gone' : undefined;
    if (trouble && !session.running) endFor(new CannotGoOn(trouble, folder, start.session));
    else if (trouble !== told) attached.tell({ trouble: placeWords(folder, trouble) });
    told = trouble;
  }, tickMs);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    attached.accept(socket);
  });
  rmSync(socketPath(folder), { force: true });
  server.listen(socketPath(folder), () => endWhenIdle());
}

const graceMs = 3000;
/** What was written last still reaches the clients. */
const partingMs = 300;
/** Probes are due to the second. */
const tickMs = 1000;

function drivenPorts(start: Start, plan: Plan): Omit<Parameters<typeof openDriven>[0], 'now'> {
  return {
    checklist: plan.source.sha256,
    path: start.checklist,
    session: start.session,
    who: { user: userInfo().username, tty: start.tty, from: addressIn(start.env) },
    env: process.env,
    onTrouble: (why) => process.stderr.write(`${why}\n`),
  };
}
