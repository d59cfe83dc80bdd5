import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openJournal } from '../journal/journal.ts';
import { planSchema } from '../plan/plan.ts';
import { restoreTerminal } from '../terminal/restore.ts';
import { attachClients } from './attached.ts';
import { machineClock } from './machine-clock.ts';
import { openingEvents, recoveringEvents, whoAttached } from './opening.ts';
import { holdLock, socketPath } from './place.ts';
import { realWorld } from './real-world.ts';
import { sentenceOf } from './sentence-of.ts';
import { openSession } from './session.ts';
import { readStart } from './start.ts';
import { demandWalked } from './walked-bytes.ts';

/** The session server: a detached process that owns the journal, the running commands and the timers of one session. */
async function serve(folder: string): Promise<void> {
  const lock = holdLock(folder);
  if (lock === undefined) return;
  const start = readStart(folder);
  mkdirSync(join(folder, 'state', 'runs'), { recursive: true, mode: 0o700 });
  const clock = machineClock();
  const journal = openJournal({ path: join(folder, 'events.jsonl'), sid: start.session, clock, random: clock.random });
  demandWalked(folder, journal.events());
  const plan = planSchema.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));
  const world = realWorld({ folder, start, plan, clock, events: () => session.events() });
  const server = createServer();
  let idle: NodeJS.Timeout | undefined;
  function endWhenIdle(): void {
    clearTimeout(idle);
    // A moment's grace: a client that starts the server connects only after the socket is there.
    idle = setTimeout(() => {
      if (attached.count > 0 || session.busy) return;
      server.close();
      journal.close();
      rmSync(socketPath(folder), { force: true });
      lock?.release();
      // A closed session is never served again: nothing of what was not for the record stays behind.
      if (session.state.closed) rmSync(join(folder, 'state'), { recursive: true, force: true });
    }, graceMs);
  }

  const attached = attachClients({
    session: () => session,
    world,
    name: start.session,
    folder,
    operator: whoAttached,
    onLost: (tty) => {
      restoreTerminal(
        tty,
        `deploy-assist: the screen ended, the session goes on. Come back with:\n  deploy-assist resume ${start.session}`,
      );
    },
    onChange: () => endWhenIdle(),
  });
  const session = openSession({
    plan,
    journal,
    world,
    listener: {
      events: (events) => {
        attached.tell({ events });
        endWhenIdle();
      },
      output: (run, offset, bytes) =>
        attached.tell({ live: { run, offset, base64: Buffer.from(bytes).toString('base64') } }),
      command: (run, outcome) => attached.tell({ command: { run, ...outcome } }),
      trouble: (trouble) => attached.tell({ trouble }),
    },
  });
  const opening =
    journal.size === 0 ? await openingEvents({ folder, start, plan }) : recoveringEvents(journal, session.state);
  session.record(opening.events, opening.actor);

  server.on('connection', (socket) => attached.accept(socket));
  rmSync(socketPath(folder), { force: true });
  server.listen(socketPath(folder), () => endWhenIdle());
}

const graceMs = 3000;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('This is the session server; deploy-assist starts it by itself.\n');
  process.exitCode = 2;
} else {
  // The terminal of whoever started the session may go away: that must not end the session.
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT'] as const) process.on(signal, () => undefined);
  const failed = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const sentence = sentenceOf(error);
    try {
      process.stderr.write(`${new Date().toISOString()} ${text}\n`);
      writeFileSync(join(folder, 'state', 'trouble'), sentence, { mode: 0o600 });
    } catch {
      // Where the disk is full there is no place to say so.
    }
    process.exit(1);
  };
  // A journal that somebody else wrote to, or a mistake of this program: what is not known to be right does not go on.
  process.on('uncaughtException', failed);
  serve(folder).catch(failed);
}
