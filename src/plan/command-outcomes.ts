import type { EventData, Exit } from '../session/events.ts';
import { endedWell, type FailedWithin } from '../session/failed-within.ts';
import type { RunState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { shownText } from '../steps/item.ts';
import { itemAsRead } from './plan-as-read.ts';
import { partWords, withinLines } from './within-words.ts';

/**
 * One command of a run, or one statement that a client was fed. `line` is its line of the checklist, `text` what ran, masked as in the
 * record; `code` counts as a shell does, 128 and the number for a signal. `blamed`: the run failed, and this is the command that failed.
 */
export type CommandOutcome = {
  line: number;
  text: string;
  blamed: boolean;
} & ({ state: 'ended'; code: number; within?: FailedWithin } | { state: 'running' } | { state: 'notRun' });

/** Where the item of a run is looked for: a plan, or one lane of it. */
type Places = { steps: readonly { items: Item[] }[]; rollbacks: readonly { items: Item[] }[] };

/** What became of each command of a run that ended, in the order of the checklist. Empty for a run of one command, and while it is not known. */
export function commandOutcomes(plan: Places, run: RunState): CommandOutcome[] {
  if (run.result.status !== 'ended' || run.result.end.commands.length < 2) return [];
  const { commands } = run.result.end;
  const texts = textsOf(plan, run, commands.length);
  const blamed = isFailed(run) ? blamedAt(commands) : -1;
  return commands.map(({ line, state, code, failedWithin: within }, index) => ({
    line,
    text: texts[index] ?? '',
    blamed: index === blamed,
    ...(state === 'ended' ? { state, code: code ?? 0, ...(within && { within }) } : { state }),
  }));
}

/** The command that made a run of several fail. Undefined where there is only one, and where none is to blame. */
export function blamedCommand(plan: Places, run: RunState): CommandOutcome | undefined {
  return commandOutcomes(plan, run).find(({ blamed }) => blamed);
}

/** `exit 0`, `exit 0, but pg_dump ended with 1`, `exit 1`, `not run`, `running`. */
export function outcomeWords(outcome: CommandOutcome): string {
  if (outcome.state === 'ended')
    return `exit ${outcome.code}${outcome.within === undefined ? '' : `, but ${partWords(outcome.within)}`}`;
  return outcome.state === 'notRun' ? 'not run' : 'running';
}

/** Whether a run ended without success: an exit that is not 0, or an exit 0 that left commands undone or a part of a pipe failed. What the operator stopped did not fail. */
export function isFailed({ result }: RunState): boolean {
  if (result.status === 'answered') return !result.end.outcome.ok;
  if (result.status !== 'ended' || result.end.stoppedByOperator) return false;
  return !endedWell(result.end);
}

/** Whether a run gives no ground to go on: it failed, contradicted what the checklist expects, or nobody knows how it ended. */
export function isBad(run: RunState): boolean {
  const { result } = run;
  if (result.status === 'going') return false;
  if (result.status === 'lost' || isFailed(run)) return true;
  return result.end.expectations.some(({ outcome }) => outcome === 'contradicted');
}

/** How a run that failed ended, where `exit` are the words for its exit code or signal: of exit 0, what speaks against it. */
export function failureWords(end: Pick<EventData<'run.ended'>, 'exit' | 'commands'>, exit: string): string {
  const [within] = withinLines(end);
  if (within !== undefined) return within;
  return isSuccess(end.exit) ? `${exit} before all of its commands ran` : exit;
}

export function isSuccess(exit: Exit): boolean {
  return 'code' in exit && exit.code === 0;
}

type Ended = EventData<'run.ended'>['commands'];

/** The first with an exit that is not 0, or in whose pipe a part failed; else the last that was begun, for there the unit was left. */
function blamedAt(commands: Ended): number {
  const failed = commands.findIndex(
    ({ state, code, failedWithin }) => state === 'ended' && (code !== 0 || failedWithin !== undefined),
  );
  return failed >= 0 ? failed : commands.findLastIndex(({ state }) => state !== 'notRun');
}

/** The text of a run is that of its commands, one below the other: it is cut where the plan says that they end. */
function textsOf(plan: Places, run: RunState, count: number): string[] {
  const item = itemOf(plan, run.request.probe?.item ?? run.item);
  const written = item === undefined ? [] : writtenFor(item, count);
  if (run.request.written !== undefined || written.length !== count) return [run.text];
  const lines = run.text.split('\n');
  const lengths = written.map((text) => text.split('\n').length);
  // A value that was masked over a line's end: the text as written is the nearest to what ran.
  if (lengths.reduce((sum, length) => sum + length, 0) !== lines.length) return written;
  return lengths.map((length) => lines.splice(0, length).join('\n'));
}

/** A statement that was said to be for the shell ran as the commands that its lines are there. */
function writtenFor(item: Item, count: number): string[] {
  const own = shownTexts(item);
  return own.length === count ? own : shownTexts(itemAsRead(item, 'shell'));
}

/** What runs of an item, each command and statement by itself, as the checklist has it; empty where nothing runs. */
export function programTexts(item: Item): string[] {
  return partsOf(item).map(({ text }) => text);
}

/** The same as it may be printed: with its secrets masked. */
export function shownTexts(item: Item): string[] {
  return partsOf(item).map(shownText);
}

function partsOf(item: Item): { text: string; shown?: string | undefined }[] {
  const program = definitionOf(item).program(item);
  if (program === null) return [];
  if (program.by === 'database') return [program.statement];
  return program.by === 'shell' ? program.commands : [program.open, ...program.statements];
}

/** The item with this id, of a step or of a way back. */
export function itemOf({ steps, rollbacks }: Places, id: string): Item | undefined {
  return [...steps, ...rollbacks].flatMap(({ items }) => items).find((item) => item.id === id);
}
