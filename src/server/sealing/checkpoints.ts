import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../journal/journal.ts';
import { CannotRecord } from '../../journal/trouble.ts';
import { checkpointFile } from '../../record/session-files.ts';
import { isLeft } from '../../session/driver-left.ts';
import type { EventType, NewEvent, SessionEvent } from '../../session/events.ts';
import { checkpointText, originOf } from '../../signing/checkpoint.ts';
import { signNote } from '../../signing/note.ts';
import type { SessionKey } from '../../signing/session-key.ts';
import { writeWhole } from '../write-whole.ts';
import { openBeside } from './beside.ts';

/** Number of lines and RFC 6962 tree head (hex) of a journal. */
export type Head = { size: number; root: string };

/** The signed tree heads of a journal, and the keys of this process that sign them. */
export type Checkpoints = {
  /** The key that signs from the start of this server on, as 64 hex digits; to be named in the first line that the server stores. */
  readonly firstKey: string;
  /** Makes what these stored events ask for. What cannot be written is told, and made by a later `tick`. */
  follow(told: readonly SessionEvent[], ports: Ports): void;
  /** One over all lines there are now; where it is there already, nothing is written. Throws `CannotRecord`. */
  make(): Head;
  /** What is due by the clock; to be called about once a second. */
  tick(ports: Ports & { waiting: boolean }): void;
};

/** Stores an event in the journal, and tells the operator what cannot be recorded now. */
export type Ports = { store(event: NewEvent): void; trouble(why: string): void };

/** Nothing at all of this is asked for in a journal that is closed. */
export function openCheckpoints(options: {
  folder: string;
  session: string;
  journal: Pick<Journal, 'size' | 'root' | 'events'>;
  /** Microseconds since the machine started. */
  mono(): number;
  newKey(): SessionKey;
}): Checkpoints {
  const { folder, session, journal, mono, newKey } = options;
  const named = openBeside(folder, journal);
  let key = newKey();
  const firstKey = key.publicKey;
  /** Named in the journal; it signs as soon as a checkpoint of the key before it says so. */
  let successor: SessionKey | undefined;
  let covered = 0;
  let madeAt = mono();
  let again: ((ports: Ports) => void) | undefined;

  function make(): Head {
    const head = { size: journal.size, root: journal.root() };
    if (head.size > covered) {
      write(head);
      covered = head.size;
      madeAt = mono();
    }
    key = successor ?? key;
    successor = undefined;
    return head;
  }

  function write(head: Head): void {
    const path = join(folder, checkpointFile(head.size));
    const beside = named.next();
    try {
      writeWhole(path, signNote(checkpointText({ session, ...head, beside }), originOf(session), key));
      named.made(head.size, beside);
    } catch (error) {
      // One that is there and perhaps not after a power cut must not have handed over to the next key.
      quietly(() => rmSync(path));
      throw error;
    }
  }

  /** The old key covers the line that names the new one, and is dropped. */
  function rotate(why: 'gate' | 'waiting', ports: Ports): void {
    const fresh = newKey();
    ports.store({ type: 'key.named', data: { key: fresh.publicKey, why } });
    successor = fresh;
    attempt(make, ports);
  }

  function attempt(act: (ports: Ports) => void, ports: Ports): void {
    again = undefined;
    try {
      act(ports);
    } catch (error) {
      if (!(error instanceof CannotRecord)) throw error;
      again = act;
      ports.trouble(`A checkpoint of the record cannot be written yet. ${error.fix}`);
    }
  }

  return {
    firstKey,
    make,
    follow(told, ports) {
      if (told.some(isGate)) attempt((now) => rotate('gate', now), ports);
      else if (told.some(isMilestone) || journal.size - covered >= mostUncovered) attempt(make, ports);
    },
    tick({ waiting, ...ports }) {
      const passed = (mono() - madeAt) / 1e6;
      if (again !== undefined) attempt(again, ports);
      else if (journal.size > covered && passed >= longestUncoveredS) attempt(make, ports);
      else if (waiting && passed >= heartbeatS) attempt((now) => rotate('waiting', now), ports);
    },
  };
}

/** Lines, and seconds, that may pass before what changed is covered. */
const mostUncovered = 64;
const longestUncoveredS = 30;
/** How often a wait or a long command is given a sign of life. */
const heartbeatS = 300;

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // It is not there, which is what was wanted, or the disk takes nothing at all: the error before says so.
  }
}

const gates: readonly EventType[] = ['gate.confirmed', 'condition.answered'];

const milestones: readonly EventType[] = [
  'session.opened',
  'session.recovered',
  'gate.refused',
  'approval.asked',
  'approval.given',
  'approval.declined',
  'choice.made',
  'rollback.started',
  'rollback.ended',
  'session.closed',
];

function isGate({ type }: SessionEvent): boolean {
  return gates.includes(type);
}

/** The start of a server names its key; whoever leaves detaches. */
function isMilestone({ type, data }: SessionEvent): boolean {
  if (type === 'key.named') return data.why === 'start';
  return milestones.includes(type) || (type === 'driver.changed' && isLeft(data.how));
}
