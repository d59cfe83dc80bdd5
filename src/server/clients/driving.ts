import { CannotRecord } from '../../journal/trouble.ts';
import { left } from '../../session/driver-left.ts';
import type { EventData } from '../../session/events.ts';
import type { Session } from '../session.ts';
import type { Actor } from './asker.ts';
import type { Hello, Response, Wish } from './protocol.ts';

/** Somebody attached to the session. Times in microseconds of the monotonic clock. */
export type Member = {
  id: string;
  hello: Hello;
  actor: Actor;
  saidGoodbye: boolean;
  asks: boolean;
  /** When a key of theirs was last heard of. */
  heardAt: number;
};

export type Answer = { seq: number } | { refused: string };

/** Who of those attached drives: one at most. Whoever begins to is in the record before they do. */
export type Driving = {
  readonly driver: Member | undefined;
  joined(member: Member): void;
  left(member: Member): void;
  wish(member: Member, wish: Wish): Answer;
};

type Options = {
  session(): Session;
  mono(): number;
  /** Free text without the secrets that are known. */
  mask(text: string): string;
  members: readonly Member[];
  send(member: Member, response: Response): void;
  tellAll(response: Response): void;
  /** Somebody begins to drive. */
  onDrives(member: Member): void;
  /** Everybody is told who is here and who drives. */
  onChange(): void;
};

/** A driver who was not heard of for so long can be replaced without being asked. */
const silentUs = 120_000_000;
/** How long to wait before a driver that could not be recorded is tried again. */
const againMs = 2000;

export function openDriving(options: Options): Driving {
  const { session, members, send } = options;
  let driver: Member | undefined;
  let later: NodeJS.Timeout | undefined;

  function drive(
    member: Member,
    how: string,
    more: Pick<EventData<'driver.changed'>, 'from' | 'reason'> = {},
  ): boolean {
    clearTimeout(later);
    try {
      if (session().state.closed === undefined)
        session().record([{ type: 'driver.changed', data: { ...nameOf(member), how, ...more } }], member.actor);
      driver = member;
      options.onDrives(driver);
      driver.asks = false;
      driver.heardAt = options.mono();
      return true;
    } catch (error) {
      if (!(error instanceof CannotRecord)) throw error;
      options.tellAll({ trouble: `Nobody can begin to drive before that is in the record. ${error.fix}` });
      return false;
    } finally {
      options.onChange();
    }
  }

  function driveNext(how: string): void {
    const able = members.filter(({ hello }) => !hello.watches);
    // Whoever asked has waited for it.
    const next = able.find(({ asks }) => asks) ?? able[0];
    if (driver === undefined && next && !drive(next, how)) later = setTimeout(() => driveNext(how), againMs);
  }

  /** Nobody drives from here on: whoever comes back is told what happened since. */
  function recordLeft(member: Member): void {
    if (session().state.closed !== undefined) return;
    try {
      const how = member.saidGoodbye ? left.goodbye : left.lost;
      session().record([{ type: 'driver.changed', data: { ...nameOf(member), how } }], member.actor);
    } catch (error) {
      // A disk that is full must not keep anybody from leaving; what is told on the way back only begins earlier.
      if (!(error instanceof CannotRecord)) throw error;
    }
  }

  function change(to: Member, how: string, reason?: string): Answer {
    const from = driver && { client: driver.id, user: driver.hello.user };
    const done = drive(to, how, { ...(from ? { from } : {}), ...(reason === undefined ? {} : { reason }) });
    return done ? { seq: session().state.size } : { refused: 'That could not be recorded: nothing has changed.' };
  }

  /** The one who asks, where the one who answers may answer. */
  function asking(member: Member, to: string): { asker: Member } | { refused: string } {
    if (member !== driver) return { refused: 'Only who drives answers that.' };
    const asker = members.find(({ id, asks }) => id === to && asks);
    return asker ? { asker } : { refused: 'They do not ask any more.' };
  }

  const wishes: { [W in Wish['wish']]: (member: Member, wish: Extract<Wish, { wish: W }>) => Answer } = {
    ask: (member) => {
      if (driver === undefined) return change(member, 'attached');
      member.asks = true;
      send(driver, { notice: `${whoIs(member)} asks to drive. W shows who is here: give it, or keep it.` });
      options.onChange();
      return { seq: session().state.size };
    },
    give: (member, { to }) => {
      const found = asking(member, to);
      return 'refused' in found ? found : change(found.asker, 'asked');
    },
    decline: (member, { to }) => {
      const found = asking(member, to);
      if ('refused' in found) return found;
      found.asker.asks = false;
      send(found.asker, { notice: `${whoIs(member)} goes on driving.` });
      options.onChange();
      return { seq: session().state.size };
    },
    force: (member, { reason }) => {
      const refused = driver && notSilent(driver, options.mono());
      return refused === undefined ? change(member, 'forced', options.mask(reason)) : { refused };
    },
  };

  return {
    get driver() {
      return driver;
    },
    joined: (member) => {
      if (driver === undefined && !member.hello.watches) driveNext('attached');
      else options.onChange();
    },
    left: (member) => {
      if (member === driver) {
        driver = undefined;
        driveNext('the driver left');
        if (driver === undefined) recordLeft(member);
      }
      options.onChange();
    },
    wish: (member, wish) => {
      if (member.hello.watches)
        return { refused: 'You came to watch. To drive, come with `deploy-assist resume` instead.' };
      if (member === driver && (wish.wish === 'ask' || wish.wish === 'force')) return { refused: 'You drive already.' };
      const handler = wishes[wish.wish] as (member: Member, wish: Wish) => Answer;
      return handler(member, wish);
    },
  };
}

/** Why the wheel cannot be taken from somebody by force; undefined when they were silent for long enough. */
function notSilent(driver: Member, mono: number): string | undefined {
  const silent = mono - driver.heardAt;
  if (silent >= silentUs) return undefined;
  const seconds = (us: number) => Math.max(1, Math.ceil(us / 1_000_000));
  return `${whoIs(driver)} pressed a key ${seconds(silent)} s ago. Ask first; by force it goes after two silent minutes, in ${seconds(silentUs - silent)} s.`;
}

function nameOf({ id, hello }: Member): Pick<EventData<'driver.changed'>, 'client' | 'user' | 'tty'> {
  return { client: id, user: hello.user, tty: hello.tty };
}

/** Two people can share an account: their terminals tell them apart. */
function whoIs({ hello }: Member): string {
  return hello.tty === null ? hello.user : `${hello.user} (${hello.tty.replace('/dev/', '')})`;
}
