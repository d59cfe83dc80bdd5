import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PolicyWitness } from '../host/policy.ts';
import type { Plan } from '../plan/plan.ts';
import { type Client, connectClient } from '../server/clients/client.ts';
import { addressIn, definedVariables, driverVariables } from '../server/clients/driver-variables.ts';
import { earlyClient } from '../server/clients/early-client.ts';
import { isServed, socketPath } from '../server/place.ts';
import { diskTrouble, sentenceOf } from '../server/sentence-of.ts';
import { type Start, writeStart } from '../server/start.ts';
import { configurationFolder, sessionsFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import type { ReadPlan } from './read-plan.ts';
import { demandInSight, serverTrouble } from './server-trouble.ts';
import { takeNumber } from './session-number.ts';
import { demandFree } from './take-over.ts';
import { terminalName } from './terminal-name.ts';
import { version } from './version.ts';
import { type WitnessOptions, witnessesAsked } from './witness-options.ts';

export type SessionOptions = WitnessOptions &
  Partial<Pick<Start, 'change' | 'reason' | 'said' | 'policy'>> & {
    /** Who outside the host is to see it, by the policies. */
    demandedWitness?: PolicyWitness;
    environment?: string;
    database?: string;
    key?: string;
    root?: string;
    /** The session and the item that its checklist is opened from. */
    parent?: { session: string; step: string; item: string };
    /** A toy in a folder of its own: it keeps nobody else from anything. */
    toy?: boolean;
    /** The reason to begin although another session drives there. */
    takeOver?: string;
  };

/** Makes the folder of a new session in `place`: the bytes walked, the plan they are read as, and what its server starts from. */
export function createSession(read: ReadPlan, options: SessionOptions, io: Io, place = sessionsFolder(io.env)): string {
  demandFree(read, options, io);
  // A toy is nobody's deploy.
  const witnesses = options.toy ? {} : witnessesAsked(options, io.env, options.demandedWitness);
  const session = newSessionName();
  const folder = join(place, session);
  try {
    mkdirSync(join(folder, 'state', 'runs'), { recursive: true, mode: 0o700 });
    mkdirSync(join(folder, 'blobs'), { mode: 0o700 });
    writeFileSync(join(folder, 'checklist.md'), read.bytes, { mode: 0o600 });
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(read.plan), { mode: 0o600 });
    const start: Start = {
      session,
      tool: version,
      ...(io.command === undefined ? {} : { command: io.command }),
      checklist: read.path,
      root: options.root ?? io.cwd,
      environment: options.environment ?? null,
      database: options.database ?? null,
      key: options.key ?? null,
      change: options.change ?? null,
      reason: options.reason ?? null,
      ...(options.said === undefined ? {} : { said: options.said }),
      ...(options.policy === undefined ? {} : { policy: options.policy }),
      configuration: configurationFolder(io.env),
      env: definedVariables(io.env),
      tty: terminalName(),
      ...witnesses,
      ...(options.toy ? { toy: true } : {}),
      ...(options.toy ? { previous: null } : takeNumber(place, session)),
      ...(options.parent === undefined ? {} : { parent: options.parent }),
    };
    writeStart(folder, start);
  } catch (error) {
    throw new UserError(`A session cannot be kept in ${folder}: ${sentenceOf(error)}`, {
      fix: 'Free space or permissions there, or set XDG_STATE_HOME to another folder.',
      cause: error,
    });
  }
  return folder;
}

/** `watches`: to follow it only, never to drive. `takeOver`: the reason to drive an environment that another session drives. */
export type How = { watches?: boolean; takeOver?: string };

/** Attaches to a session; starts its server first when none runs. */
export async function attach(
  folder: string,
  io: Io,
  size: { columns: number; rows: number },
  { client = newClientName(), watches = false, takeOver }: How & { client?: string } = {},
): Promise<Client> {
  const hello = {
    client,
    watches,
    version,
    tty: terminalName(),
    ...size,
    user: userInfo().username,
    env: driverVariables(io.env),
  };
  const first = await tryConnect(folder, hello);
  if (first) return first;
  if (takeOver === undefined) demandInSight(folder);
  let server = startServer(folder, io, takeOver);
  for (let waitMs = 5; waitMs < 2000; waitMs = Math.ceil(waitMs * 1.2)) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const client = await tryConnect(folder, hello);
    if (client) return client;
    if (existsSync(join(folder, 'state', 'trouble'))) break;
    // The one before was just ending: it still held the lock, so that the new one left it alone.
    if (server.exitCode === 0 && !isServed(folder)) server = startServer(folder, io, takeOver);
  }
  throw serverTrouble(folder);
}

/**
 * Attaches to a session that was made just now. The client is there at once, so that its first frame is drawn while the server starts;
 * `connecting` rejects with a `UserError` when it does not.
 */
export function attachNew(
  folder: string,
  plan: Plan,
  io: Io,
  size: { columns: number; rows: number },
  how: How = {},
): { client: Client; connecting: Promise<Client> } {
  const you = newClientName();
  const connecting = attach(folder, io, size, { ...how, client: you });
  const me = { id: you, user: userInfo().username, tty: terminalName(), from: addressIn(io.env) };
  const clients = [{ ...me, drives: true, watches: false, asks: false }];
  const welcome = { session: basename(folder), folder, plan, events: [], clients, you };
  return { client: earlyClient(connecting, welcome), connecting };
}

function newClientName(): string {
  return randomBytes(4).toString('hex');
}

/** Detached and in a session of its own, so that nothing that happens to this terminal reaches it. */
function spawnServer(folder: string, io: Io, takeOver: string | undefined): ChildProcess {
  rmSync(join(folder, 'state', 'trouble'), { force: true });
  const log = openSync(join(folder, 'state', 'log'), 'a', 0o600);
  const entry = fileURLToPath(new URL('./server.js', import.meta.url));
  const child = spawn(process.execPath, [entry, folder, version, ...(takeOver === undefined ? [] : [takeOver])], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...definedVariables(io.env), ...compiledFolder() },
    cwd: '/',
  });
  child.unref();
  return child;
}

/** The server is compiled but once, as its client is. Node names the folder with one inside it that is of its own version. */
function compiledFolder(): { NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

function startServer(...[folder, io, takeOver]: Parameters<typeof spawnServer>): ChildProcess {
  try {
    return spawnServer(folder, io, takeOver);
  } catch (error) {
    const trouble = diskTrouble(error);
    if (trouble === undefined) throw error;
    throw new UserError(trouble.message, { fix: trouble.fix, exitCode: exitCodes.preflight, cause: error });
  }
}

async function tryConnect(folder: string, hello: Parameters<typeof connectClient>[1]): Promise<Client | undefined> {
  try {
    return await connectClient(socketPath(folder), hello);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error instanceof Error
      ? new UserError(error.message, {
          fix: 'Use the deploy-assist of the version that serves this session.',
          cause: error,
        })
      : error;
  }
}

/** Six characters that nobody mixes up when reading them aloud. */
function newSessionName(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
