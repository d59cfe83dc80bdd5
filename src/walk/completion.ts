import { blamedCommand, isSuccess, outcomeWords, shownTexts } from '../plan/command-outcomes.ts';
import type { EventData } from '../session/events.ts';
import { hasRestored, isUntouched, isWithoutSuccess } from '../session/rollback-end.ts';
import { type SignOffVersion, signOffVersionOf } from '../session/sign-off-version.ts';
import type { ItemState, RollbackState, RunState, SessionState, StepState } from '../session/state.ts';
import { walkedItems, walkedWords } from '../session/walked-items.ts';
import type { Item } from '../steps/index.ts';
import type { Lane } from './lane.ts';
import type { LaneStatus, LaneView, Walk } from './walk.ts';

export type Completion = {
  text: string;
  deviations: Deviation[];
  open: string[];
  result: 'complete' | 'incomplete' | 'rolled back';
};
export type Deviation = { step: string; what: string; reason: string };

/**
 * The announcement at the end: COMPLETE, COMPLETE EXCEPT n DEFERRED, COMPLETE WITH n DEVIATIONS, NOT COMPLETE: n OPEN, or ROLLED BACK, with
 * how many items of the way back were skipped. A step that was rolled back is open until it is walked again, or skipped with a reason.
 */
export function completion(walk: Walk, state: SessionState): Completion {
  const deviations = deviationsOf(walk, state);
  const open = walk.steps
    .filter((view) => !view.settled && view.status !== 'deferred')
    .map(openWords)
    .concat(witnessMissing(state));
  const deferred = walk.steps.filter((view) => view.status === 'deferred');
  if (endedRolledBack(walk, state)) return { text: rolledBackWords(state), deviations, open, result: 'rolled back' };
  if (open.length > 0) return { text: `NOT COMPLETE: ${open.length} OPEN`, deviations, open, result: 'incomplete' };
  if (deferred.length > 0)
    return { text: `COMPLETE EXCEPT ${deferred.length} DEFERRED`, deviations, open, result: 'complete' };
  if (deviations.length === 0) return { text: 'COMPLETE', deviations, open, result: 'complete' };
  const words = deviations.length === 1 ? 'DEVIATION' : 'DEVIATIONS';
  return { text: `COMPLETE WITH ${deviations.length} ${words}`, deviations, open, result: 'complete' };
}

/** A step that is open although it was done says why. */
function openWords({ lane, status, stops }: LaneView): string {
  if (status === 'rolledBack') return `${lane.title} (rolled back)`;
  const since = stops.flatMap((stop) => (stop.kind === 'item' && stop.since ? [stop.since] : [])).at(0);
  const line = lane.items.find(({ id }) => id === since?.item)?.line;
  return since === undefined ? lane.title : `${lane.title} (to be looked at again, for line ${line} ran again)`;
}

/** A session whose required witness had no receipt of it is not complete: it says so itself when it is closed. */
function witnessMissing({ closed }: SessionState): string[] {
  const missing = closed?.data.witnessMissing;
  return missing === undefined ? [] : [`witness missing (${missing.name}): ${missing.reason}`];
}

/**
 * The last thing that changed anything was a rollback: whoever deploys on after one has not rolled back. Who only looks, by the checklist's
 * own queries or commands that read, has.
 */
function endedRolledBack(walk: Walk, state: SessionState): boolean {
  const last = state.rollbacks.at(-1);
  if (last?.ended === undefined || !hasRestored(state, last)) return false;
  const { ended } = last;
  const after = Object.values(state.steps).flatMap((step) => Object.values(step.items).flatMap((item) => item.runs));
  return !after.some((run) => run.seq > ended.seq && run.request.rollback === undefined && changes(walk, run));
}

/** `ROLLED BACK, 1 OF 3 ITEMS FAILED, 1 SKIPPED`: of those items that the operator came to. */
function rolledBackWords(state: SessionState): string {
  const last = state.rollbacks.at(-1);
  if (last === undefined || signOffVersionOf(state) < 3) return 'ROLLED BACK';
  const { done, ...others } = walkedItems(state, last);
  const all = done + others.failed + others.unknown + others.skipped;
  const told = notDone
    .filter(({ of }) => others[of] > 0)
    .map(({ of, word }, at) => `${others[of]}${at === 0 ? ` OF ${all} ITEMS` : ''} ${word}`);
  const items = told.map((words) => `, ${words}`).join('');
  return `ROLLED BACK${items}${state.closed?.data.witnessMissing === undefined ? '' : ', WITNESS MISSING'}`;
}

const notDone = [
  { of: 'failed', word: 'FAILED' },
  { of: 'unknown', word: 'OF UNKNOWN OUTCOME' },
  { of: 'skipped', word: 'SKIPPED' },
] as const;

/** What nobody can place, and what was edited before it ran, may have changed anything. */
function changes({ steps }: Walk, { step, item, request }: RunState): boolean {
  const lane = steps.find((view) => view.lane.id === step)?.lane;
  const effect = lane?.items.find(({ id }) => id === item)?.effect;
  return request.written !== undefined || (effect !== 'reads' && effect !== 'shell');
}

/** What was done another way than written, with the reason given: skipped, overridden, out of order, ended early, edited. */
function deviationsOf(walk: Walk, state: SessionState): Deviation[] {
  const version = signOffVersionOf(state);
  const lanes = [...walk.steps.map(({ lane }) => lane), ...(version < 3 ? [] : walk.waysBack)];
  return [
    ...lanes.flatMap((lane) => {
      const mine = state.steps[lane.id];
      const step = placeName(lane);
      return mine === undefined
        ? []
        : laneDeviations(lane, mine, version).map(([what, reason]) => ({ step, what, reason }));
    }),
    ...(version < 4 ? [] : putOff(walk, state)),
    ...(version < 3 ? [] : notRestored(walk, state)),
  ];
}

/** Steps that were deferred and never done: whoever signs "except 1 deferred" has to be told which one, and why. */
function putOff({ steps, waysBack }: Walk, state: SessionState): Deviation[] {
  const lanes = [...steps.filter(({ status }) => status === 'deferred').map(({ lane }) => lane), ...waysBack];
  return lanes.flatMap((lane) => {
    const deferred = state.steps[lane.id]?.deferred;
    return deferred === undefined
      ? []
      : [{ step: placeName(lane), what: `deferred until ${deferred.until} (${lane.title})`, reason: deferred.reason }];
  });
}

/** Ways back in which something was done and that did not bring the old state back, or of which only a person says that they did. */
function notRestored({ waysBack }: Walk, state: SessionState): Deviation[] {
  return state.rollbacks.flatMap((rollback) => {
    const how = howNotBack(state, rollback);
    if (how === undefined) return [];
    const { id, ended } = rollback;
    const lane = waysBack.find((one) => one.id === id);
    const what = `${how} (${walkedWords(walkedItems(state, rollback))})`;
    return [{ step: lane?.title ?? id, what, reason: ended?.evidence ?? '' }];
  });
}

function howNotBack(state: SessionState, rollback: RollbackState): string | undefined {
  const { ended } = rollback;
  if (ended === undefined || isUntouched(state, rollback)) return undefined;
  if (!hasRestored(state, rollback)) return notBack[ended.outcome];
  return isWithoutSuccess(state, rollback) ? 'way back of which nothing ended well, attested all the same' : undefined;
}

const notBack = {
  left: 'way back left before its end',
  failed: 'way back did not bring the old state back',
  attested: 'way back in which nothing was done',
  restored: 'way back in which nothing was done',
} as const;

function placeName({ number, title }: Lane): string {
  return number === null ? title : `step ${number}`;
}

type Found = [what: string, reason: string];

function laneDeviations({ items, gates }: Lane, lane: StepState, version: SignOffVersion): Found[] {
  return [
    ...(lane.skipped ? [['skipped', lane.skipped.reason] satisfies Found] : []),
    ...(lane.overridden ?? []).map(({ what, reason }): Found => [what, reason]),
    ...gates.flatMap(({ id, text, approvals }): Found[] => {
      const reason = lane.gates[id]?.overridden?.reason;
      const what = approvals === undefined ? 'stop condition overridden' : 'no second person';
      return reason === undefined ? [] : [[`${what} (${text})`, reason]];
    }),
    ...gates.flatMap(({ id, text }) =>
      (lane.gates[id]?.takenBack ?? []).map(
        ({ condition, reason }): Found => [`stop was tripped, and taken back (${condition ?? text})`, reason],
      ),
    ),
    ...items.flatMap((item) => {
      const mine = lane.items[item.id];
      return mine === undefined ? [] : itemDeviations(item, mine, version);
    }),
  ];
}

/** Each names the item: a step has several, and whoever signs must know which. */
function itemDeviations(item: Item, mine: ItemState, version: SignOffVersion): Found[] {
  const title = nameOf(item);
  const edited = mine.runs.filter((run) => run.request.written !== undefined);
  const early = mine.wait?.ended?.early;
  return [
    ...(mine.skipped ? [[`item skipped (${title})`, mine.skipped.reason] satisfies Found] : []),
    ...(mine.overridden
      ? [[`went on (${failedName(item, mine.runs.at(-1))})`, mine.overridden.reason] satisfies Found]
      : []),
    ...saidOfFailure(item, mine),
    ...(early === undefined ? [] : [[`wait ended early (${title})`, early] satisfies Found]),
    ...edited.map(
      ({ request: { text, reason = '' } }): Found => [
        `command edited (${title}${version < 4 ? '' : `; what ran instead: ${text.split('\n').join(' / ')}`})`,
        reason,
      ],
    ),
  ];
}

/** A run that failed, and that somebody called done or as expected for a reason. */
function saidOfFailure(item: Item, { answer, runs }: ItemState): Found[] {
  if (answer?.reason === undefined) return [];
  const last = runs.at(-1);
  const end = last?.result.status === 'ended' && last.result.end.commands.length < 2 ? endWords(last.result.end) : [];
  const what = [failedName(item, last), ...end].join(', ');
  const as = answer.value === 'asExpected' ? 'as expected' : 'done';
  const outcome = answer.expected === undefined ? '' : `: "${answer.expected.text}", line ${answer.expected.line}`;
  return [[`did not end well, called ${as} all the same${outcome} (${what})`, answer.reason]];
}

function endWords({ exit }: EventData<'run.ended'>): string[] {
  if (isSuccess(exit)) return [];
  return ['code' in exit ? `exit ${exit.code}` : `ended by signal ${exit.signal}`];
}

/** The title, with the first command behind it where the title is words: "In production" alone would be several items. */
function nameOf(item: Item, command = shownTexts(item)[0]): string {
  const [title = ''] = item.title.split('\n');
  const [first = ''] = (command ?? '').split('\n');
  const isOwn = first === '' || shownTexts(item)[0]?.split('\n')[0] === title;
  return isOwn ? first || title : `${title}: ${first}`;
}

/** What was gone on from: of several commands the one that failed, with its line and its exit. */
function failedName(item: Item, run: RunState | undefined): string {
  const blamed = run && blamedCommand({ steps: [{ items: [item] }], rollbacks: [] }, run);
  return blamed ? `${nameOf(item, blamed.text)}, line ${blamed.line}, ${outcomeWords(blamed)}` : nameOf(item);
}

/** Steps by status, for the counts in row 2. */
export function countStatuses(walk: Walk): Partial<Record<LaneStatus, number>> {
  const counts: Partial<Record<LaneStatus, number>> = {};
  for (const { status } of walk.steps) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
