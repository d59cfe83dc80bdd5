import { basename } from 'node:path';
import { isatty } from 'node:tty';
import type { Plan } from '../plan/plan.ts';
import type { Client } from '../server/clients/client.ts';
import type { Preflight } from '../server/clients/protocol.ts';
import { decide } from '../terminal/capabilities.ts';
import { clearFirstPaint } from './first-paint.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { backWords, linkedSession } from './linked-session.ts';
import { attach, attachNew, type How } from './open-session.ts';
import { asStarted } from './own-command.ts';
import { shellDifferences } from './shell-differences.ts';
import { readSize } from './terminal-size.ts';

export type ScreenFlags = { ascii?: boolean; color?: boolean };

/** What the terminal can do; throws `UserError` (exit 2) with what to do instead where it cannot show screens. */
export function capabilitiesOf(flags: ScreenFlags, io: Io): { charset: 'unicode' | 'ascii'; color: 0 | 1 } {
  const { ascii, color } = flags;
  // Commander sets `color` to true where nobody said --no-color: that is no wish for colours.
  const wishes = { ...(color === false ? { color } : {}), ...(ascii ? { ascii } : {}) };
  const decided = decide(io.env, {
    stdin: { isTTY: isatty(0) },
    stdout: { isTTY: isatty(1), ...readSize() },
    flags: wishes,
  });
  if (decided.mode === 'refused') {
    const [why = '', fix = ''] = decided.why.split(/ (?=Use )/);
    throw new UserError(why, { fix, exitCode: exitCodes.usage });
  }
  // Ink's colour library looks only at this variable, and only while it is loaded.
  if (decided.color === 0) process.env['FORCE_COLOR'] = '0';
  return { charset: decided.charset, color: decided.color };
}

/** Whether there is a terminal on both ends at all. */
export function hasScreen(): boolean {
  return isatty(0) && isatty(1);
}

/** Shows a session's screens until the operator leaves; says how to come back. */
export async function showSession(folder: string, flags: ScreenFlags, io: Io, how: How = {}): Promise<number> {
  const capabilities = capabilitiesOf(flags, io);
  // The screens load while the server starts.
  const screens = loadScreens();
  const client = await attach(folder, io, readSize(), how);
  const { runScreens } = await orLeave(client, screens);
  const others = how.watches ? [] : shellDifferences(folder, io);
  return show({ folder, client, others }, { runScreens, capabilities, how }, io);
}

/** Begins to load them; whoever waits for them is told where that fails. */
function loadScreens(): Promise<typeof import('../ui/mount.tsx')> {
  const screens = import('../ui/mount.tsx');
  screens.catch(() => undefined);
  return screens;
}

/** A connection that nobody uses any more would keep this process in the terminal for ever. */
async function orLeave<T>(client: Client, task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (error) {
    await client.leave();
    throw error;
  }
}

/** The same for a session that was made just now: its first screen does not wait for its server. */
export async function showNewSession(
  folder: string,
  plan: Plan,
  flags: ScreenFlags,
  io: Io,
  how: How = {},
): Promise<number> {
  const capabilities = capabilitiesOf(flags, io);
  const { client, connecting } = attachNew(folder, plan, io, readSize(), how);
  // Whoever waits for it is told below; until then nobody does.
  connecting.catch(() => undefined);
  const { runScreens } = await orLeave(client, loadScreens());
  const code = await show({ folder, client }, { runScreens, capabilities, how: {} }, io);
  await connecting;
  return code;
}

/** `others`: variables of this shell that are other than the session's, for whoever comes back to it. */
type Shown = { folder: string; client: Client; others?: Preflight['checks'] };
type Screens = {
  runScreens: typeof import('../ui/mount.tsx').runScreens;
  capabilities: ReturnType<typeof capabilitiesOf>;
  how: { watches?: boolean };
};

/** Shows one session after the other: a checklist that is followed from another one leads back to it when it is left. */
async function show(first: Shown, { runScreens, capabilities, how }: Screens, io: Io): Promise<number> {
  const waiting: string[] = [];
  const back = async (folder: string): Promise<Shown> => ({
    folder,
    client: await attach(folder, io, readSize(), how),
  });
  let shown = first;
  let says: string | undefined;
  for (;;) {
    clearFirstPaint(process.stdout);
    const { client, folder, others = [] } = shown;
    const { stdin, stdout } = process;
    const about = { client, capabilities, stdin, stdout, env: io.env, command: io.command, says, others };
    const end = await orLeave(client, runScreens(about));
    if (end.leftBecause === 'follows') {
      const next = await follow(shown, end, io);
      await client.leave();
      const refused = 'refused' in next;
      says = refused ? next.refused : undefined;
      if (!refused) waiting.push(folder);
      shown = refused ? await back(folder) : next;
      continue;
    }
    await client.leave();
    io.stdout(asStarted(`${end.summary.join('\n')}\n`, io));
    const parent = waiting.pop();
    if (parent === undefined) return codes[end.leftBecause];
    shown = await back(parent);
    says = backWords(shown.client.welcome.events);
  }
}

const codes = {
  signed: exitCodes.complete,
  quit: exitCodes.needsAnswer,
  'server gone': exitCodes.interrupted,
} as const;

/** Attaches to the session of a linked checklist; the session it is opened from takes a new one down before anything is done in it. */
async function follow(
  { folder, client }: Shown,
  { step, item }: { step: string; item: string },
  io: Io,
): Promise<Shown | { refused: string }> {
  const linked = linkedSession({ folder, step, item }, io);
  if ('refused' in linked) return linked;
  const opened = { folder: linked.folder, client: await attach(linked.folder, io, readSize()) };
  if (!linked.isNew) return opened;
  const taken = await client.act({ do: 'follow', step, item, session: basename(linked.folder) });
  if (!('refused' in taken)) return opened;
  await opened.client.leave();
  return taken;
}
