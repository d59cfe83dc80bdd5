import { isAmongWaysBack } from '../../plan/choice-kinds.ts';
import type { Rollback } from '../../plan/plan.ts';
import { mayHaveRestored, nothingDone } from '../../session/rollback-end.ts';
import { walkedItems, walkedWords } from '../../session/walked-items.ts';
import { definitionOf } from '../../steps/index.ts';
import { isSettled, itemState, itemStatus, laneOfRollback } from '../../walk/lane.ts';
import type { LaneView } from '../../walk/walk.ts';
import { fits, rollbacksFor, type WayBack, wayBack } from '../../walk/way-back.ts';
import { type Line, labelled, line, spans, verbatim } from '../line.ts';
import { changedLines } from '../lines/changed-lines.ts';
import { marks } from '../marks.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { moved } from '../window.ts';
import { bytes, duration, plural } from '../words.ts';
import { type Ending, ending, endingBody, endingKeys, typedEnding } from './rollback-ending.ts';

/** `ending`: the procedure in hand is over, and what shows it is being typed. */
export type RollbackLocal = { is: 'list'; at: number } | Ending;
type Local = RollbackLocal;
type Here = Context<'rollback', Local>;

/** The ways back, nearest first. It opens from everywhere and runs nothing by itself; starting one needs no reason and no approval. */
export const rollbackScreen = defineScreen<'rollback', Local>({
  name: 'rollback',
  start: (view, place) => (place.ending ? ending(place.ending) : { is: 'list', at: preset(view) }),
  heading: ({ view }) =>
    view.walk.rollback ? `ROLLBACK   ${view.walk.rollback.lane.title}` : 'WAYS BACK   runs nothing',
  field: ({ local }) => local.is === 'ending',
  typed: ({ local, set }, typed) => {
    if (local.is === 'ending') set(typedEnding(local, typed));
  },
  keys: (here) => {
    const { local, view } = here;
    if (local.is === 'ending') return endingKeys(here);
    if (view.walk.rollback) return walkingKeys;
    return listed(view).length > 0 ? listKeys : listKeys.filter(({ key }) => key === 'Ctrl-C');
  },
  body: (here) => {
    if (here.local.is === 'ending') return endingBody(here);
    const { rollback } = here.view.walk;
    return rollback ? walkingBody(here.view, rollback) : listBody(here);
  },
  exit: ({ view, local }) => {
    if (local.is === 'ending') return 'Esc = back, the rollback goes on. Nothing is recorded yet.';
    return view.walk.rollback
      ? 'e ends the rollback, l leaves it. What is done stays.'
      : 'Esc = back; nothing has run.';
  },
  hint: ({ view, local }) => {
    if (local.is === 'ending') return 'What was done stays in the record.';
    return view.walk.rollback || listed(view).length === 0 ? '' : 'Starting needs no reason, no approval.';
  },
});

const listKeys: KeyBinding<'rollback', Local>[] = [
  { key: 'Enter', label: 'start it', narrow: 'start', does: start, disabled: whyNotStart },
  { key: 's', label: 'start it', does: start, disabled: whyNotStart, hidden: true },
  { key: 'Down', label: 'next', does: (here) => move(here, 1) },
  { key: 'Up', label: 'previous', does: (here) => move(here, -1) },
  { key: 'j', label: 'next', does: (here) => move(here, 1), hidden: true },
  { key: 'k', label: 'before', does: (here) => move(here, -1), hidden: true },
  {
    key: 'Ctrl-C',
    label: 'interrupt the command',
    does: interrupt,
    disabled: ({ view }) => (view.going ? undefined : 'Nothing is running.'),
    hidden: true,
  },
];

const walkingKeys: KeyBinding<'rollback', Local>[] = [
  { key: 'Enter', label: 'go on with it', narrow: 'go on', does: ({ actions }) => actions.close() },
  { key: 'e', label: 'it is over', narrow: 'over', does: (here) => end(here, 'attested'), disabled: whyNotEnd },
  { key: 'l', label: 'leave it', narrow: 'leave', does: (here) => end(here, 'left') },
  { key: 'f', label: 'it failed', narrow: 'failed', does: (here) => end(here, 'failed') },
];

function listed({ plan, walk }: View): Rollback[] {
  return rollbacksFor(plan, walk.current?.lane);
}

/** The nearest way; where that destroys and is not the step's own, the nearest that can be started and destroys nothing. */
function preset(view: View): number {
  const list = listed(view);
  const lane = view.walk.current?.lane;
  const destroys = ({ items }: Rollback) => items.some(({ effect }) => effect === 'destroys');
  const [nearest] = list;
  if (nearest === undefined || !destroys(nearest) || lane?.rollback === nearest.id) return 0;
  return Math.max(
    0,
    list.findIndex((one) => !destroys(one) && fits(one, lane)),
  );
}

function chosen({ view, local }: Here): Rollback | undefined {
  return local.is === 'list' ? listed(view)[local.at] : undefined;
}

function whyNotStart(here: Here): string | undefined {
  const rollback = chosen(here);
  if (rollback === undefined) return 'The checklist has no written way back.';
  if (here.view.state.closed) return 'This session is closed and signed.';
  const { current } = here.view.walk;
  if (fits(rollback, current?.lane)) return undefined;
  return `It is for ${rollback.environment}: from ${current?.lane.environment} it can be read, not started.`;
}

function start(here: Here): void {
  const { view, actions } = here;
  const rollback = chosen(here);
  // Behind the last step the way back starts from the step that was walked last.
  const from = view.walk.current?.lane.id ?? view.state.current ?? view.plan.steps.at(-1)?.id;
  if (rollback === undefined || from === undefined) return;
  void actions.act({ do: 'rollBack', rollback: rollback.id, from }).then((taken) => taken && actions.pick(rollback.id));
}

function move({ view, local, set, actions }: Here, by: number): void {
  if (local.is !== 'list') return;
  actions.scroll('start');
  set({ is: 'list', at: moved(local.at, by, listed(view).length) });
}

function interrupt({ view, actions }: Here): void {
  if (view.going) actions.control({ live: 'interrupt', run: view.going.id, signal: 'INT' });
}

function whyNotEnd({ view }: Pick<Here, 'view'>): string | undefined {
  if (!view.walk.rollback?.settled) return 'Not all of its items are done. Finish or skip them, or leave it (l).';
  return whyNotRestored(view);
}

/** Why nobody can say here that the old state is back. */
export function whyNotRestored({ state }: View): string | undefined {
  const walked = state.rollbacks.at(-1);
  return walked !== undefined && !mayHaveRestored(state, walked) ? nothingDone : undefined;
}

function end({ set }: Here, outcome: 'attested' | 'failed' | 'left'): void {
  set(ending(outcome));
}

/** Counts what applies, by its mark: nothing of the ways that were not chosen. What did not end well is counted as the record does. */
function progress({ state }: View, { stops }: LaneView): string {
  const statuses = stops.flatMap((stop) =>
    stop.kind === 'item' && stop.status !== 'notApplicable' ? [stop.status] : [],
  );
  const done = statuses.filter((status) => isSettled(status) && status !== 'skipped' && status !== 'overridden').length;
  const walked = state.rollbacks.at(-1);
  const others = walked ? walkedItems(state, walked) : { failed: 0, unknown: 0, skipped: 0 };
  return `of ${plural(statuses.length, 'item')} ${walkedWords({ ...others, done })}`;
}

function listBody({ view, local, columns }: Here): Line[] {
  const list = listed(view);
  if (list.length === 0 || local.is !== 'list')
    return [
      line(' THIS CHECKLIST HAS NO WRITTEN WAY BACK.', 'bold', { hang: 1 }),
      line(
        ' So nothing can be started here, and nothing has run. Esc goes back; q leaves, and keeps the session.',
        'plain',
        {
          hang: 1,
        },
      ),
    ];
  const rollback = list[local.at];
  const going = view.going?.text.split('\n')[0];
  return [
    ...(going === undefined
      ? []
      : [line(` "${going}" is still running. Ctrl-C here interrupts it.`, 'warn', { hang: 1 }), line()]),
    ...list.flatMap((one, index) => entry(view, one, index === local.at)),
    line(` ${'-'.repeat(Math.max(1, columns - 2))}`, 'dim', { hang: 1 }),
    ...(rollback ? details(view, rollback) : []),
    line(),
    // Long after long work: what there is to be started must not be pushed out of sight by it.
    ...changedLines(view),
  ];
}

function entry(view: View, rollback: Rollback, isChosen: boolean): Line[] {
  const lane = view.walk.current?.lane;
  const { state, file } = backOf(view, rollback);
  const readOnly = fits(rollback, lane) ? '' : '  can be read, not started';
  const made = file && `file ${bytes(file.bytes)}, ${duration(view.now - Date.parse(file.at))} old`;
  // Why stands with the way in hand: several of them use one file.
  const doubt = file?.doubt === undefined ? [] : [{ text: ', IN DOUBT', tone: 'bad' as const }];
  return [
    { ...spans(isChosen ? ' > ' : '   ', { text: rollback.title, tone: isChosen ? 'bold' : 'plain' }), hang: 5 },
    {
      ...spans(
        '     ',
        { text: state, tone: state === 'WILL NOT RESTORE' ? 'bad' : 'plain' },
        `  ${near(view, rollback)}${made ? `  ${made}` : ''}`,
        ...doubt,
        readOnly,
      ),
      hang: 5,
    },
  ];
}

/** The way back's state as if this procedure were the nearest one. */
function backOf({ plan, state, walk }: View, rollback: Rollback) {
  const lane = walk.current?.lane ?? laneOfRollback(rollback);
  return wayBack(plan, state, { ...lane, rollback: rollback.id });
}

function near({ walk, plan }: View, { id, scope, environment, afterLoss }: Rollback): string {
  const own = walk.current?.lane.rollback === id;
  const owner = plan.steps.find((step) => step.rollback === id);
  const reach = {
    step: own ? "this step's own" : owner ? `of step ${owner.number}` : "another step's",
    section: 'for this part',
    document: afterLoss ? 'after a loss' : 'emergency, for all',
  }[scope];
  return environment === null ? reach : `${reach}, ${environment}`;
}

function details(view: View, rollback: Rollback): Line[] {
  const { file, remark, prepared } = backOf(view, rollback);
  const lane = laneOfRollback(rollback);
  return [
    ...(file ? [fileLine(file)] : []),
    ...(remark === undefined ? [] : [labelled('NOTE', `deploy-assist says, not the checklist: ${remark}`)]),
    ...(prepared === undefined ? [] : [labelled('PREPARED', prepared)]),
    ...oneOfLines(view, rollback),
    line(` ${plural(lane.items.length, 'item')}, from line ${rollback.line}:`, 'plain', { hang: 1 }),
    ...lane.items.flatMap((item, index) => itemLines(String(index + 1), item, '')),
  ];
}

/** Those that the checklist writes beside it, of which one is gone. */
function oneOfLines({ plan }: View, { line: own }: Rollback): Line[] {
  const choice = plan.choices.find((one) => isAmongWaysBack(one) && one.options.some(({ line: at }) => at === own));
  const others = choice?.options.filter(({ line: at }) => at !== own) ?? [];
  return others.length === 0
    ? []
    : [labelled('OR', others.map(({ label, line: at }) => `${label} (line ${at})`).join('; '))];
}

function fileLine({ path, bytes: size, doubt }: NonNullable<WayBack['file']>): Line {
  return doubt === undefined
    ? labelled('FILE', `${path} (${bytes(size)}, made in this session)`)
    : labelled('FILE', [{ text: `${path}, ${bytes(size)}: ` }, { text: doubt, tone: 'bad' }]);
}

/** What ran of an item in this walk of the way back: as it was filled in or edited, and no more as it is written. */
function ranText({ state }: View, { lane }: LaneView, item: Rollback['items'][number]): string | undefined {
  const started = state.rollbacks.at(-1)?.seq ?? 0;
  return itemState(state, lane.id, item.id).runs.findLast(({ seq }) => seq > started)?.text;
}

function itemLines(number: string, item: Rollback['items'][number], mark: string, ran?: string): Line[] {
  const written = definitionOf(item).describe(item);
  const [first = '', ...rest] = ran?.split('\n') ?? written;
  const title = item.title === written[0] ? first : item.title;
  const runs =
    definitionOf(item).program(item) === null ? '  (by hand)' : item.effect === 'destroys' ? '  (DESTROYS)' : '';
  return [
    labelled(`${mark}${number}`, `${title}${runs}`, 4 + mark.length),
    ...(title === first && rest.length === 0 ? [] : verbatim([first, ...rest].join('\n'), 6)),
  ];
}

/** A procedure that is being walked: its items with their marks, and how it ends. */
export function walkingBody(view: View, rollback: LaneView): Line[] {
  const started = view.state.rollbacks.at(-1)?.startedAt;
  return [
    line(
      ` The deploy is HELD. Started ${started ? duration(view.now - Date.parse(started)) : ''} ago; ${progress(view, rollback)}.`,
    ),
    line(),
    ...rollback.lane.items.flatMap((item, index) => {
      const { mark } = marks[itemStatus(view.plan, view.state, rollback.lane, item)];
      return itemLines(String(index + 1), item, `${mark} `, ranText(view, rollback, item));
    }),
    line(),
    rollback.settled
      ? line(` ${whyNotRestored(view) ?? whatIsLeft}`, 'bold', { hang: 1 })
      : line(' Enter goes on with it. l leaves it and goes back to the deploy.', 'plain', { hang: 1 }),
  ];
}

const whatIsLeft = 'Nothing of it is left to do. Look whether the old state is back, then press e.';
