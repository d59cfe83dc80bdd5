import type { Plan } from '../../plan/plan.ts';
import type { SessionEvent, TargetFact } from '../../session/events.ts';
import type { Seen } from '../../session/seen.ts';
import type { SessionState } from '../../session/state.ts';
import type { KeyQuestion } from '../../signing/person.ts';
import type { Action, BlockFacts, CheckedBy, Facts } from '../../walk/action.ts';
import type { Ceremony } from '../../walk/ceremony.ts';
import type { Hold } from '../../walk/holds.ts';
import type { Unwitnessed } from '../../walk/unwitnessed.ts';

/** Spoken over the session's private socket: one JSON frame a line, UTF-8, LF. */
export const protocolVersion = 1;

/** What a client says first: which terminal it is on, and what of its environment runs need now (SSH_AUTH_SOCK and the like). */
export type Hello = {
  protocol: number;
  /** The client's own name, random: 8 hex digits. */
  client: string;
  version: string;
  tty: string | null;
  columns: number;
  rows: number;
  user: string;
  env: Record<string, string>;
  /** Came only to watch: never drives, and is never offered to. */
  watches?: boolean;
};

/** Who is attached. `from`: the address of their SSH line; `asks`: they wait for the driver to let them drive. */
export type ClientFact = {
  id: string;
  user: string;
  tty: string | null;
  from: string | null;
  drives: boolean;
  watches: boolean;
  asks: boolean;
};

/** What somebody wants about who drives. `to` names a client that asks. */
export type Wish =
  | { wish: 'ask' }
  | { wish: 'give'; to: string }
  | { wish: 'decline'; to: string }
  | { wish: 'force'; reason: string };

/** Live controls of a run: never events by themselves. */
export type Control =
  | { live: 'interrupt'; run: string; signal: 'INT' | 'TERM' | 'KILL' }
  | { live: 'keyboard'; run: string; on: boolean }
  | { live: 'input'; run: string; base64: string }
  /** A key was pressed: somebody is there. Said at most every few seconds. */
  | { live: 'here' }
  /** What somebody says to a question of a key; null: they do not want to. Kept nowhere. */
  | { live: 'key'; id: number; text: string | null }
  /** With `run`: only that run's terminal, which has the keyboard, and no other measure for what is started next. */
  | { live: 'size'; run?: string | undefined; columns: number; rows: number };

export type { KeyQuestion };

/** What a key asks while it signs, by the number that an answer names. */
export type KeyAsks = { id: number; question: KeyQuestion };

/** Questions that change nothing. */
export type Question =
  /** What running an item would mean now, or running the edited text in its place; text and outputs masked. */
  | { ask: 'look'; step: string; item: string; edited?: string }
  /** What a check of a run of unknown outcome would run, and what stands in its way. */
  | { ask: 'check'; step: string; item: string; by: CheckedBy }
  /** What is known of the block of an item whose reading is in doubt. */
  | { ask: 'block'; step: string; item: string }
  /** Bytes of a stored output, for scrolling back. */
  | { ask: 'output'; run: string; offset: number; length: number }
  /** The file an earlier step of this session made, offered for a token; `target`: what the command with the token aims at. */
  | { ask: 'suggest'; token: string; environment: string | null; target?: TargetFact }
  /** Lines of the checklist as its author wrote them, `from` and `to` included; secrets masked. */
  | { ask: 'source'; from: number; to: number }
  /** What the session rests on, before the first step. `vouch`: the driver's key is asked first to vouch for the session's, and may ask them. */
  | { ask: 'preflight'; vouch?: boolean }
  /** Who would sign, and with which key. */
  | { ask: 'signer' };

/**
 * What running an item would mean now. `refused` says what stands in its way; the facts are there all the same. `held`: it alone stands in
 * the way, and can be lifted with a reason.
 */
export type Look = { facts: Facts; needed: Ceremony | null; refused: string | null; held: Hold | null };

/** One line of the preflight: every failed check carries its fix. */
export type Preflight = {
  checks: { name: string; state: 'ok' | 'problem' | 'remark'; text: string; fix: string | null }[];
};

export type Signer = {
  user: string;
  principal: string;
  key: string | null;
  source: string;
  trusted: boolean;
  fix: string | null;
  /** The witness that the session needs and that has no receipt of it now, with the reason. */
  unwitnessed?: Unwitnessed;
};

/** What signing gave: where the record lies and how to check it. */
export type Signed = {
  folder: string;
  key: string | null;
  signature: 'signed' | 'unsigned';
  why: string | null;
  verify: string[];
  /** Of a key that deploy-assist made: the line that makes a list of keys trust it. */
  toList?: string;
  /** The end of the session, as it was recorded. */
  closed?: SessionState['closed'];
  /** The witness that the session needs and that has not seen the end of it, with the reason. */
  unwitnessed?: Unwitnessed;
  /** The authority that was asked for a time stamp and gave none, with the reason. */
  unstamped?: { name: string; why: string };
};

export type Request =
  | { hello: Hello }
  | { id: number; action: Action; seen?: Seen }
  | { id: number; question: Question }
  | { id: number; wish: Wish }
  | { control: Control }
  | { bye: true };

export type Answers = {
  look: Look;
  /** `hindrance`: what stands in its way; the facts are there all the same. */
  check: { facts: Facts; hindrance: string | null };
  block: BlockFacts;
  output: { base64: string; length: number };
  suggest: { value: string; why: string } | null;
  source: { lines: string[] };
  preflight: Preflight;
  signer: Signer;
};

export type Response =
  | {
      welcome: {
        session: string;
        folder: string;
        plan: Plan;
        events: SessionEvent[];
        clients: ClientFact[];
        you: string;
      };
    }
  | { refusedHello: string }
  | { re: number; seq: number; signed?: Signed }
  | { re: number; refused: string }
  | { re: number; answer: unknown }
  | { events: SessionEvent[] }
  /** Output of a run as it comes, already masked. `offset` counts bytes from the run's start. */
  | { live: { run: string; offset: number; base64: string } }
  /** A command of a unit ended or did not run. */
  | { command: { run: string; line: number; state: 'ended' | 'running' | 'notRun'; code?: number } }
  | { clients: ClientFact[] }
  /** What stands in the session's way just now, as a sentence: the record's disk is full. */
  | { trouble: string }
  /** The session has ended and cannot be come back to as it is; why, and what to do, in lines. */
  | { ended: string }
  /** What the key that signs asks of this client; null: nothing any more. */
  | { key: KeyAsks | null }
  /** What somebody else here did that this client has to know, as a sentence. */
  | { notice: string };
