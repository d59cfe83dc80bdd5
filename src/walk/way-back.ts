import { programTexts } from '../plan/command-outcomes.ts';
import type { Plan, Rollback } from '../plan/plan.ts';
import { dumpsOf, isDump, restoresWithoutDrop } from '../plan/restore.ts';
import { undoesRollback } from '../plan/undoes-rollback.ts';
import type { FileFact } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import { placeOfRun } from '../session/run-index.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { doubtOn } from './doubtful-file.ts';
import { fileOfOneWay, namesRestored } from './file-of-one-way.ts';
import { itemState, type Lane, laneOfStep } from './lane.ts';
import { fileName, fileNamePattern } from './stamped-file.ts';
import { filledValue, placeholdersOf } from './values.ts';

/**
 * The way back of a step. NONE: the checklist writes none. WRITTEN: there is a procedure nobody has tried here. REHEARSED: it was tried on
 * a scratch target in this session and the fingerprint matched. WILL NOT RESTORE: a known rule says it cannot bring the old state back.
 */
export type WayBack = {
  state: 'NONE' | 'WRITTEN' | 'REHEARSED' | 'WILL NOT RESTORE';
  rollback: Rollback | undefined;
  /** The file of this session that the procedure needs, when one was made in the same environment. `doubt`: why it is not to be relied on. */
  file: (FileFact & { run: string; environment: string; at: string; doubt?: string }) | undefined;
  /** The tool's own remark, never the checklist's words. */
  remark: string | undefined;
  /** What would make it restore, as the tool knows it. */
  remedy: string | undefined;
  /** What somebody prepared in its place, in their words: it stands for every step of this environment with the same way back. */
  prepared: string | undefined;
  /** What was prepared for single commands of this step alone, by what was overridden. */
  preparedHere: readonly { what: string; reason: string }[];
};

/** What is overridden when somebody says what they prepared instead: the words of the record. */
export const willNotRestore = 'The way back of this step will not restore';

/** The same for one command alone: what is prepared for it says nothing of the next one. */
export function willNotRestoreAt({ line }: Pick<Item, 'line'>): string {
  return `${willNotRestore} (line ${line})`;
}

/** What was prepared in the place of the way back, for an item: by itself, or with all that goes back the same way. */
export function preparedFor({ prepared, preparedHere }: WayBack, item: Item | undefined): string | undefined {
  const own = item && preparedHere.findLast(({ what }) => what === willNotRestoreAt(item));
  return own?.reason ?? prepared;
}

export function wayBack(plan: Plan, state: SessionState, lane: Lane | undefined): WayBack {
  const rollback = nearestRollback(plan, lane);
  if (rollback === undefined) return none;
  const environment = rollback.environment ?? lane?.environment ?? null;
  const file = fileFor(plan, state, rollback, environment);
  const lacks = fileOfOneWay(plan, state, rollback);
  if (restoresWithoutDrop(plan, rollback, dumpThatMade(state, file)).length === 0) {
    const byHand = rollback.items.every((item) => definitionOf(item).program(item) === null);
    return { ...none, state: 'WRITTEN', rollback, file, remark: byHand ? onlyWords : lacks };
  }
  return {
    state: 'WILL NOT RESTORE',
    rollback,
    file,
    remark: lacks ?? staysThere,
    remedy: lacks === undefined ? dumpAgain(plan, state, environment) : dumpOfThatName,
    prepared: preparedInstead(plan, state, lane, rollback),
    preparedHere: (lane && state.steps[lane.id]?.overridden) ?? [],
  };
}

/** The dump that is there counts as it was made, edited or not, and no more as the checklist writes it. */
function dumpThatMade(state: SessionState, file: SessionState['files'][number] | undefined) {
  const maker = file && runOf(state, file.run);
  return maker !== undefined && isDump(maker.text) ? [maker] : undefined;
}

const onlyWords = 'That way back holds no command: all of it is done by hand, outside of this program.';

const none: WayBack = {
  state: 'NONE',
  rollback: undefined,
  file: undefined,
  remark: undefined,
  remedy: undefined,
  prepared: undefined,
  preparedHere: [],
};

/** Said last: what holds for one step holds for each of its environment that would go back the same way. */
function preparedInstead(
  plan: Plan,
  state: SessionState,
  lane: Lane | undefined,
  rollback: Rollback,
): string | undefined {
  const said = plan.steps
    .filter((step) => step.environment === (lane?.environment ?? null))
    .flatMap((step) => {
      const mine = (state.steps[step.id]?.overridden ?? []).filter(({ what }) => what === willNotRestore);
      return mine.length > 0 && nearestRollback(plan, laneOfStep(plan, step))?.id === rollback.id ? mine : [];
    });
  return said.sort((one, other) => one.seq - other.seq).at(-1)?.reason;
}

/**
 * The file that the procedure would use: what its token was filled with, else the last one of that environment whose name fits the
 * token; without a token, the last one of the name that the procedure spells out, and where it spells out none, the last one that it does
 * not write over. What a way back wrote itself is no
 * backup: restoring `backup.db` over `shop.db` makes no backup of `shop.db`.
 */
function fileFor(plan: Plan, state: SessionState, rollback: Rollback, environment: string | null) {
  const procedures = new Set(plan.rollbacks.map(({ id }) => id));
  const made = state.files.filter(
    (one) =>
      (environment === null || one.environment === environment) &&
      !procedures.has(placeOfRun(state.runs, one.run)?.step ?? ''),
  );
  const tokens = rollback.items.flatMap((item) => placeholdersOf(plan, item)).map(({ token }) => token);
  const filled = tokens.map((token) => filledValue(state, token, environment)?.value);
  const patterns = tokens.flatMap((token) => fileNamePattern(token) ?? []);
  const spelled = patterns.length === 0 ? namesRestored(rollback) : [];
  const texts = rollback.items.flatMap(programTexts);
  const named = (path: string) =>
    patterns.some((pattern) => pattern.test(fileName(path))) ||
    spelled.includes(fileName(path)) ||
    (patterns.length + spelled.length === 0 && !texts.some((text) => writesOver(text, fileName(path))));
  const said = made.findLast(({ path }) => filled.includes(path));
  return withDoubts(plan, state, said ? [said] : made.filter(({ path }) => named(path)));
}

/** The last of them that nothing speaks against; where there is none, the last one and what speaks against it. */
function withDoubts(plan: Plan, state: SessionState, files: SessionState['files']) {
  const sound = files.findLast((file) => doubtOn(plan, state, file) === undefined);
  if (sound) return sound;
  const last = files.at(-1);
  const doubt = last && doubtOn(plan, state, last);
  return last && { ...last, ...(doubt === undefined ? {} : { doubt }) };
}

/** Whether a command writes over a file of that name: behind `>`, or last in a copy. What is overwritten is no backup of itself. */
function writesOver(text: string, name: string): boolean {
  return text.split(/[;|&\n]/).some((command) => {
    const words = command.trim().split(/\s+|(?<=>)/);
    const copies = /^(?:sudo\s+)?(?:cp|mv|install|rsync|ln)\s/.test(command.trim());
    return words.some(
      (word, at) => fileName(word) === name && (words[at - 1]?.endsWith('>') || (copies && at === words.length - 1)),
    );
  });
}

/** The step's own procedure, else the section's, else the emergency one of its environment; in that order of nearness. */
export function rollbacksFor(plan: Plan, lane: Lane | undefined): Rollback[] {
  const own = plan.rollbacks.filter((rollback) => rollback.id === lane?.rollback);
  const rest = plan.rollbacks.filter((rollback) => rollback.id !== lane?.rollback && rollback.scope !== 'step');
  const others = plan.rollbacks.filter((rollback) => rollback.id !== lane?.rollback && rollback.scope === 'step');
  return [
    ...own,
    ...rest.filter((rollback) => fits(rollback, lane)),
    ...rest.filter((rollback) => !fits(rollback, lane)),
    ...others,
  ];
}

/** A procedure carries an environment: from staging the production emergency can be read, not started. */
export function fits(rollback: Rollback, lane: Lane | undefined): boolean {
  return (
    rollback.environment === null ||
    lane === undefined ||
    lane.environment === null ||
    rollback.environment === lane.environment
  );
}

/** The procedure that a lane goes back by: its own, else the nearest one of its environment. */
export function nearestRollback(plan: Plan, lane: Lane | undefined): Rollback | undefined {
  if (lane === undefined) return undefined;
  // A procedure that is being walked is its own way back.
  const own = plan.rollbacks.find(({ id }) => id === lane.rollback || id === lane.id);
  const leadsBack = (one: Rollback) => one.scope !== 'step' && !one.afterLoss && !undoesRollback(one);
  return own ?? plan.rollbacks.find((rollback) => leadsBack(rollback) && fits(rollback, lane));
}

const staysThere =
  'A plain pg_dump does not drop what is there: restoring over the live database leaves changed tables and rows as they are.';

const dumpOfThatName =
  'Make a dump of that name before, with `pg_dump --clean --if-exists`: a plain one does not drop what is there.';

function dumpAgain(plan: Plan, state: SessionState, environment: string | null): string {
  const options = 'Make the dump again with `pg_dump --clean --if-exists`';
  const steps = plan.steps.filter(({ items }) => dumpsOf(items).length > 0);
  const made = steps.filter(({ id, items }) =>
    items.some((item) => dumpsOf([item]).length > 0 && itemState(state, id, item.id).runs.length > 0),
  );
  const candidates = made.length > 0 ? made : steps;
  const step = candidates.findLast((one) => one.environment === environment) ?? candidates.at(-1);
  if (step === undefined) return `${options}.`;
  return made.length > 0
    ? `${options}. Step ${step.number} made it: it can be looked at (t) and run again, changed first (E).`
    : `No dump is made yet. Step ${step.number} makes it: go there first (t), and change it to \`pg_dump --clean --if-exists\` before it runs (E).`;
}
