import { endedWell } from '../session/failed-within.ts';
import { withoutTerminal } from '../session/how-it-ran.ts';
import type { Reading } from '../session/reading.ts';
import type { ItemState } from '../session/state.ts';
import type { Command, Confidence, Effect, Statement } from './item.ts';

/**
 * What an item's state amounts to. `ended`: exit 0 and nothing to compare, never the same as `verified` (a program compared) or
 * `attested` (a person said so). `review`: ended, and something in the output waits for a person's eyes. `kept`: goes on in the
 * background by the operator's wish.
 */
export type ItemStatus =
  | 'notStarted'
  | 'running'
  | 'kept'
  | 'review'
  | 'ended'
  | 'verified'
  | 'attested'
  | 'contradicted'
  | 'failed'
  | 'unknown'
  | 'waiting'
  | 'skipped'
  | 'overridden'
  | 'notApplicable';

/** What would run: lines of a shell, statements fed to a client, or one statement for the database. Null where nothing runs. */
export type Program =
  | ({ confidence: Confidence } & (
      | { by: 'shell'; commands: Command[]; longRunning: boolean; interactive: boolean }
      | { by: 'client'; open: Command; statements: Statement[]; interactive: boolean }
      | { by: 'database'; statement: Statement }
    ))
  | null;

/** What an operator can do with an item besides skipping, overriding and noting, which every item takes. */
export type ItemVerb = 'run' | 'attest' | 'choose' | 'wait' | 'follow';

/** What the expectations of an item ask, as far as its status needs to know. */
export type Expected = { line: number; check: string };

/** How sure the reading of an item is and why; `block`: the opening line of the block it stands in, null outside of one. */
export type Sureness = { block: number | null; confidence: Confidence; why: string; example?: true | undefined };

/** One kind of item: what it is in plain text, what it lets an operator do, what would run, and what its state amounts to. */
export type ItemDefinition<Data> = {
  verbs: readonly ItemVerb[];
  describe(item: Data): string[];
  program(item: Data): Program;
  /** Only what may run has it. */
  sureness?(item: Data): Sureness;
  /** The item of a block that somebody said is this. Only what may run has it. */
  readAs?(item: Data, reading: Reading): Data;
  /** The item where it is known that it runs on this host: what was in doubt only because it is written for that host no longer is. */
  runOn?(item: Data, host: string): Data;
  /** The item where it was said of the login it is typed into that it runs on this host, or (null) on this machine. */
  runBehind?(item: Data, host: string | null): Data;
  /** The text to take elsewhere, as written; null where there is none. */
  copy?(item: Data): string | null;
  status(state: ItemState, expected: Expected[], chosen: boolean): ItemStatus;
  /** Seconds that a wait lasts by the text; only kinds that wait have it. */
  wait?(item: Data): { minimum: number | null; maximum: number | null };
};

/** Nothing of a block that somebody does by hand, or skips, runs here. */
export function isDoneElsewhere(read: Reading | undefined): boolean {
  return read === 'byHand' || read === 'skip';
}

/** The status of an item that a person does: attested when answered. */
export function attestedStatus(state: ItemState): ItemStatus {
  if (state.answer === undefined) return 'notStarted';
  return answered[state.answer.value];
}

/** The status of an item whose last run decides, with what was compared and what a person said afterwards. */
export function runStatus(state: ItemState, expected: Expected[]): ItemStatus {
  const run = state.runs.at(-1);
  if (run === undefined) return attestedStatus(state);
  if (run.result.status === 'going') return run.kept ? 'kept' : 'running';
  if (state.answer && state.answer.seq > run.result.seq) return answered[state.answer.value];
  if (run.result.status === 'lost') return 'unknown';
  if (run.result.status === 'answered') {
    const { outcome, expectations } = run.result.end;
    return outcome.ok ? comparedStatus(expectations, expected) : 'failed';
  }
  const { stoppedByOperator, expectations, remarks } = run.result.end;
  if (!stoppedByOperator && !endedWell(run.result.end)) return 'failed';
  const compared = comparedStatus(expectations, expected);
  // Exit 0 over ERROR lines or a push that pushed nothing: a person looks before anything rests on it.
  const isDoubted = remarks.some((remark) => remark !== withoutTerminal);
  return isDoubted && compared !== 'contradicted' ? 'review' : compared;
}

const answered = {
  done: 'attested',
  asExpected: 'attested',
  notAsExpected: 'contradicted',
  notApplicable: 'notApplicable',
} as const;

function comparedStatus(compared: { outcome: string }[], expected: Expected[]): ItemStatus {
  if (compared.some(({ outcome }) => outcome === 'contradicted')) return 'contradicted';
  if (expected.length === 0) return 'ended';
  return compared.length === expected.length && compared.every(({ outcome }) => outcome === 'met')
    ? 'verified'
    : 'review';
}

/** The effect of several commands: the strongest of theirs. */
export function strongestEffect(list: readonly Effect[]): Effect {
  const order = ['shell', 'reads', 'changes', 'destroys'] as const;
  return order[Math.max(0, ...list.map((effect) => order.indexOf(effect)))] ?? 'changes';
}

/** What a program does, by the strongest of its parts. Who opens a client reads at the least. */
export function effectOf(program: NonNullable<Program>): Effect {
  if (program.by === 'shell') return strongestEffect(program.commands.map(({ effect }) => effect));
  if (program.by === 'client') return strongestEffect([...program.statements.map(({ effect }) => effect), 'reads']);
  return program.statement.effect;
}
