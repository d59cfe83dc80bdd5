import type { WitnessTable } from '../../database/witness-table.ts';
import type { SessionEvent } from '../../session/events.ts';
import type { Unwitnessed } from '../../walk/unwitnessed.ts';
import { sentenceOf } from '../sentence-of.ts';
import { type Journaled, testify } from './testify.ts';

/** How a witness stands before anything is run: undefined `why` where it has answered; `isDown`: it was asked, and did not. */
export type WitnessStanding = { name: string; required: boolean; why: string | undefined; isDown: boolean };

/** Shows the journal of a session to a witness outside the host while it is walked. */
export type Witnessing = {
  /** These events are on disk. */
  stored(events: readonly SessionEvent[]): void;
  /** Shows what is due; to be called about once a second. */
  tick(): void;
  /** Why nothing may be started now: the witness is required and did not answer. */
  hindrance(): string | undefined;
  /** The witness that is required and has not seen all there is, with the reason; to be asked behind `flush`. */
  missing(): Unwitnessed | undefined;
  /** How it stands, where there is one. */
  standing(): WitnessStanding | undefined;
  /** Whether there are lines that it has not seen, and that it may see. */
  readonly busy: boolean;
  /** Shows it all there is, now; done when it answered or did not. */
  flush(): Promise<void>;
};

export type WitnessingOptions = {
  session: string;
  /** Without the password. */
  display: string;
  required: boolean;
  open(): Promise<WitnessTable>;
  journal(): Journaled;
  /** Takes what it answered. */
  keep(receipts: string[]): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told once when it stops to answer, and once when it answers again. */
  trouble(why: string): void;
};

/** A witness that is down never holds anything up unless it is required; it is asked again every five seconds. */
export function openWitnessing(options: WitnessingOptions): Witnessing {
  const { session, display, required } = options;
  let table: WitnessTable | undefined;
  let seen = 0;
  let waiting: { since: number; events: number; urgent: boolean } | undefined;
  let asking: Promise<void> | undefined;
  let failed: { why: string; at: number } | undefined;
  let answered = false;

  async function ask(): Promise<void> {
    waiting = undefined;
    try {
      if (table === undefined) {
        table = await options.open();
        const before = await table.own(session);
        options.keep(before);
        seen = sizeOf(before.at(-1));
      }
      const receipts = await testify(table, { session, seen }, options.journal());
      options.keep(receipts);
      seen = sizeOf(receipts.at(-1)) || seen;
      if (failed !== undefined) options.trouble(`The witness ${display} answers again.`);
      [failed, answered] = [undefined, true];
    } catch (error) {
      const why = sentenceOf(error);
      if (failed === undefined) options.trouble(troubleWords(display, error, required));
      failed = { why, at: options.now() };
      waiting ??= { since: options.now(), events: 0, urgent: true };
      table?.close().catch(() => undefined);
      table = undefined;
    }
  }

  function start(): Promise<void> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  const isDue = (): boolean => {
    if (waiting === undefined) return false;
    if (failed !== undefined) return options.now() - failed.at >= retryMs;
    return waiting.urgent || waiting.events >= mostEvents || options.now() - waiting.since >= longestMs;
  };
  const startWhenDue = (): void => {
    if (isDue() && asking === undefined) void start();
  };

  const whyNot = (): string => failed?.why ?? (answered ? 'it has not seen all of it yet' : 'it has not answered yet');

  return {
    stored(events) {
      waiting ??= { since: options.now(), events: 0, urgent: false };
      waiting.events += events.length;
      waiting.urgent ||= events.some(({ type }) => urgent.has(type));
      startWhenDue();
    },
    tick: startWhenDue,
    hindrance() {
      if (!required || (answered && failed === undefined)) return undefined;
      return `Nothing is started: this session needs its witness ${display}, and ${whyNot()}. It is asked every few seconds; try again when it is reachable.`;
    },
    missing() {
      const all = answered && failed === undefined && waiting === undefined && asking === undefined;
      return !required || all ? undefined : { name: display, why: whyNot(), seen };
    },
    standing: () => ({
      name: display,
      required,
      why: answered && failed === undefined ? undefined : whyNot(),
      isDown: failed !== undefined,
    }),
    get busy() {
      return asking !== undefined || (waiting !== undefined && failed === undefined);
    },
    async flush() {
      await asking;
      if (waiting !== undefined) await start();
    },
  };
}

const mostEvents = 64;
const longestMs = 30_000;
const retryMs = 5000;

/** What a later reader asks first when it was: decisions of people, and beginnings and ends. */
const urgent: ReadonlySet<string> = new Set([
  'session.opened',
  'plan.bound',
  'choice.made',
  'condition.answered',
  'gate.confirmed',
  'approval.asked',
  'approval.given',
  'approval.declined',
  'step.overridden',
  'rollback.started',
  'rollback.ended',
  'environment.taken',
  'session.recovered',
  'session.closed',
]);

function sizeOf(receipt: string | undefined): number {
  if (receipt === undefined) return 0;
  const { size } = JSON.parse(receipt) as { size: number };
  return size;
}

function troubleWords(display: string, error: unknown, required: boolean): string {
  const what = required
    ? 'Nothing is started until it answers.'
    : 'The session goes on; what it sees later it marks as late.';
  const code = sqlState(error);
  const how = code === undefined ? 'does not answer' : 'answers, and takes nothing';
  const fix = code === undefined ? undefined : fixes[code];
  return [`The witness ${display} ${how}: ${sentenceOf(error)}.`, ...(fix === undefined ? [] : [fix]), what].join(' ');
}

/** The code of an error that PostgreSQL itself gave: who says no did answer. */
function sqlState(error: unknown): string | undefined {
  const isServers = error instanceof Error && 'severity' in error && 'code' in error;
  return isServers && typeof error.code === 'string' ? error.code : undefined;
}

const noTable = 'It has no such table yet: deploy-assist witness --sql prints what makes it.';

/** What whoever keeps it does, by the code of PostgreSQL's error. */
const fixes: Readonly<Record<string, string>> = {
  '42501': 'Whoever keeps it lets your role in: GRANT deploy_assist_runner TO it.',
  '42P01': noTable,
  '3F000': noTable,
};
