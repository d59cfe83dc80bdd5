import { realpathSync } from 'node:fs';
import { strictest } from '../../host/environment.ts';
import {
  type Claim,
  type Claimant,
  claim,
  claimsFolder,
  otherClaim,
  type Place,
  release,
} from '../../host/environment-claims.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import type { Plan } from '../../plan/plan.ts';
import { visible } from '../../record/visible.ts';
import type { NewEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { walk } from '../../walk/walk.ts';

type Env = Record<string, string | undefined>;

/** Another session drives the environment that this one would work in. The message says which and who; `fix` what can be done. */
export class DrivenByAnother extends Error {
  override name = 'DrivenByAnother';
  readonly fix: string;

  constructor(other: Claim) {
    super(drivenWords(other));
    this.fix = fixWords(other);
  }
}

/** The environments that this session drives, as all sessions of this host see them. A toy's environments are nobody else's. */
export type Driven = {
  /** What keeps this session from working there, for the decision. */
  hindrance(environment: string): { what: string; remedy: string } | undefined;
  /**
   * Makes it this session's; `force`: the reason to do so although another session has it, for which an event is given back.
   * @throws DrivenByAnother where another has it and there is no reason
   */
  take(environment: string, force?: string): NewEvent[];
  /** Somebody begins to drive: they are named to others, and what was let go of is taken again where it is free. */
  drivenBy(who: Pick<Claimant, 'user' | 'tty' | 'from'>): void;
  /** Nobody is here and nothing runs: others may go on in these environments. */
  rest(): void;
};

export function openDriven(options: {
  checklist: string;
  /** The path that was given; `-` for a pipe. */
  path: string;
  session: string;
  who: Pick<Claimant, 'user' | 'tty' | 'from'>;
  env: Env;
  now(): string;
  /** Told when claims cannot be kept at all: work goes on, and nobody is warned of anybody. */
  onTrouble(why: string): void;
}): Driven {
  const { checklist, session } = options;
  const folder = claimsFolder(options.env);
  const file = fileAt(options.path);
  const since = new Map<string, string>();
  let { who } = options;
  const place = (environment: string): Place => ({ folder, checklist, file, environment });
  const claimIt = (environment: string, force?: string): ReturnType<typeof claim> | undefined => {
    const claimant = { session, ...who, since: since.get(environment) ?? options.now() };
    try {
      return claim(place(environment), claimant, force);
    } catch (error) {
      options.onTrouble(`${folder} takes no claims: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  return {
    hindrance: (environment) => {
      const other = otherClaim(place(environment), session);
      if (other === undefined) return undefined;
      const remedy = `Attach to that session instead; or go on with a reason (o): this one then drives ${environment}, and that one stops before its next command.`;
      return { what: drivenWords(other), remedy };
    },
    take: (environment, force) => {
      if (since.has(environment) && otherClaim(place(environment), session) === undefined) return [];
      const done = claimIt(environment, force);
      if (done === undefined) return [];
      if ('held' in done) throw new DrivenByAnother(done.held);
      since.set(environment, done.taken.since);
      if (done.from === undefined) return [];
      const { session: from, user, tty, from: address, since: theirs } = done.from;
      const data = { environment, from: { session: from, user, tty, address, since: theirs }, reason: force ?? '' };
      return [{ type: 'environment.taken', data }];
    },
    drivenBy: (fresh) => {
      who = fresh;
      for (const environment of since.keys()) claimIt(environment);
    },
    rest: () => {
      for (const environment of since.keys()) release(place(environment), session);
    },
  };
}

/** A session over a toy: what it drives is in a folder of its own. */
export const toyDriven: Driven = {
  hindrance: () => undefined,
  take: () => [],
  drivenBy: () => undefined,
  rest: () => undefined,
};

/** Where a session is about to work: the environment of the step it stands in, raised by `--env`; UNKNOWN where neither says. */
export function environmentAhead(plan: Plan, state: SessionState, flag: string | null): string {
  const { current } = walk(plan, state);
  const item = current?.next?.kind === 'item' ? current.next.item : undefined;
  const said = [environmentAt(current?.lane, item), flag].filter((one) => typeof one === 'string');
  return said.length === 0 ? 'unknown' : said.reduce(strictest);
}

/** The session that drives where a new one would begin; undefined where the way is free. */
export function drivenAlready({
  env,
  path,
  ...place
}: {
  env: Env;
  checklist: string;
  path: string;
  environment: string;
}): DrivenByAnother | undefined {
  const other = otherClaim({ ...place, folder: claimsFolder(env), file: fileAt(path) }, '');
  return other && new DrivenByAnother(other);
}

/** The file behind the links that lead to it; as named where it is gone. */
function fileAt(path: string): string | undefined {
  if (path === '-') return undefined;
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function drivenWords({ session, environment, user, tty, from, since, reason }: Claim): string {
  const place = [from === null ? 'on this host' : `from ${from}`, tty === null ? '' : `(${tty.replace('/dev/', '')})`];
  const who = `${user} since ${since.slice(0, 16).replace('T', ' ')} UTC, ${place.filter(Boolean).join(' ')}`;
  const taken = reason === null ? '' : `, taken over because: ${reason}`;
  return visible(
    `Another session drives this environment: ${session} drives ${environment} of this checklist: ${who}${taken}`,
  );
}

function fixWords({ session, user }: Claim): string {
  return visible(
    `Attach to it: deploy-assist watch ${session}, or resume ${session} (it is a session of ${user}). To take over from it: --take-over 'REASON', which goes into the record.`,
  );
}
