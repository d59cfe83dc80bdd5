import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { strictest } from '../host/environment.ts';
import { fileCommit, gitFacts } from '../host/git.ts';
import { hostIdentity, operatorIdentity } from '../host/identity.ts';
import type { Journal } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import type { EventData, NewEvent, SessionEvent } from '../session/events.ts';
import { hostNow } from '../session/host-now.ts';
import type { SessionState } from '../session/state.ts';
import { loginKey } from '../signing/login-key.ts';
import { authorityName } from '../signing/time-stamp.ts';
import { type Actor, tool } from './clients/asker.ts';
import type { Hello } from './clients/protocol.ts';
import { operatorKey, principalOf } from './sealing/signer.ts';
import { witnessName } from './sealing/witness.ts';
import type { Opening } from './session.ts';
import type { Start } from './start.ts';

/** The first two events: who opened the session over which bytes and where, and the plan that they are walked by. */
export async function openingEvents({
  folder,
  start,
  plan,
  boot,
  sessionKey,
}: {
  folder: string;
  start: Start;
  plan: Plan;
  boot: string | null;
  /** The key that signs checkpoints from here on. */
  sessionKey: string;
}): Promise<Opening> {
  const ports = identityPorts(start.env, start.tty);
  const { basis, ...who } = operatorIdentity(ports);
  const host = { ...hostIdentity(ports), boot };
  const [git, commit, key] = await Promise.all([
    gitFacts(start.root),
    checklistCommit(start.checklist),
    operatorKey(start, {}),
  ]);
  const opened: NewEvent = {
    type: 'session.opened',
    data: {
      format: 'deploy-assist/journal@1',
      tool: start.tool,
      checklist: {
        path: start.checklist,
        sha256: plan.source.sha256,
        commit: commit?.commit ?? null,
        dirty: commit?.dirty ?? null,
      },
      root: start.root,
      environment: openedFor(start, plan),
      operator: {
        ...who,
        key: key.ok ? key.key.fingerprint : null,
        principal: principalOf(start, host.name, who.user),
      },
      host,
      git: git?.head ? { head: git.head, branch: git.branch, dirty: git.dirty } : null,
      previous: start.previous,
      ...(start.number === undefined ? {} : { number: start.number }),
      sessionKey,
      ...(start.witness && { witness: { name: witnessName(start.witness.url), required: start.witness.required } }),
      ...(start.timestamp && { timeStamping: authorityName(start.timestamp) }),
      ...(start.parent === undefined ? {} : { parent: start.parent }),
      ...(start.change === null ? {} : { change: start.change }),
      ...(start.reason === null ? {} : { reason: start.reason }),
      ...start.said,
      ...(start.policy === undefined ? {} : { policy: start.policy }),
    },
  };
  const bound: NewEvent = {
    type: 'plan.bound',
    data: {
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, 'plan.json')))
        .digest('hex'),
      steps: plan.steps.length,
      items: plan.steps.reduce((sum, step) => sum + step.items.length, 0),
      gates: plan.gates.length,
    },
  };
  return { events: [opened, bound], actor: { id: who.user, basis } };
}

/** What `--env` names, which never lowers what the checklist as a whole is for (`environment:` of the front matter). */
function openedFor({ environment }: Pick<Start, 'environment'>, { declared, steps }: Plan): string | null {
  const [only, ...others] = new Set(steps.map((step) => step.environment));
  const named = declared?.environment ?? (others.length > 0 ? null : (only ?? null));
  if (named === null) return environment;
  return environment === null ? named : strictest(named, environment);
}

/** The host on which a server comes back, and what it takes over from a server that cannot be seen from there. */
export type Back = {
  boot: string | null;
  host: { name: string; machine: string | null };
  takenOver?: EventData<'session.recovered'>['takenOver'];
};

/**
 * What is said when a server comes back to a journal: the key that it signs checkpoints with; bytes that were cut off, whether the machine was
 * started anew in between or is another one, and whether the server before may live on there. `otherTool`: the version, where it is another.
 */
export function recoveringEvents(
  journal: Pick<Journal, 'recovered'>,
  state: SessionState,
  { boot, host, takenOver, sessionKey, otherTool }: Back & { sessionKey: string; otherTool?: string },
): Opening {
  const before = state.recovered.findLast((one) => one.boot !== null)?.boot ?? state.opened?.data.host.boot ?? null;
  const rebooted = before !== null && boot !== null && before !== boot;
  const droppedBytes = journal.recovered?.dropped ?? 0;
  if (state.closed) return { events: [], actor: tool };
  const named: NewEvent = {
    type: 'key.named',
    data: { key: sessionKey, why: 'start', ...(otherTool ? { tool: otherTool } : {}) },
  };
  const moved = isElsewhere(hostNow(state), host);
  if (droppedBytes === 0 && !rebooted && !moved && takenOver === undefined) return { events: [named], actor: tool };
  const found = { ...(moved ? { host } : {}), ...(takenOver ? { takenOver } : {}) };
  const recovered: NewEvent = { type: 'session.recovered', data: { droppedBytes, boot, rebooted, ...found } };
  return { events: [recovered, named], actor: tool };
}

/** The version that a session was last gone on with. */
export function lastTool(events: readonly SessionEvent[]): string | undefined {
  const told = events.flatMap(({ type, data }) =>
    (type === 'session.opened' || type === 'key.named') && data.tool !== undefined ? [data.tool] : [],
  );
  return told.at(-1);
}

/** By its id, where both tell one, and by its name: a host that was given another name is looked for under the old one. */
export function isElsewhere(before: Back['host'] | undefined, { name, machine }: Back['host']): boolean {
  return before !== undefined && (before.name !== name || isAnother(before.machine, machine));
}

function isAnother(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** This machine, and the kernel's name for this boot of it; null for what it does not tell. */
export function thisHost(): Pick<Back, 'boot' | 'host'> {
  const { boot, ...host } = hostIdentity(identityPorts({}, null));
  return { boot, host };
}

/** Who a client is, for the record. */
export function whoAttached({ env, tty }: Pick<Hello, 'env' | 'tty'>): Actor {
  const { user, basis } = operatorIdentity({ ...identityPorts(env, tty), env });
  return { id: user, basis };
}

function identityPorts(env: Record<string, string>, tty: string | null): Parameters<typeof operatorIdentity>[0] {
  const { username, uid } = userInfo();
  return { env, user: { username, uid }, hostname: hostname(), tty, loginKey, read: readText };
}

function readText(path: string): string | undefined {
  try {
    // One of the names comes from a login's environment: a pipe there would be waited for.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // Not every machine keeps all of these files.
    return undefined;
  }
}

async function checklistCommit(path: string) {
  return path === '-' ? undefined : fileCommit(path);
}
