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
import type { Context } from '../screen.ts';
import type { View } from '../view.ts';
import { bytes, duration, plural } from '../words.ts';
import type { Ending } from './rollback-ending.ts';

/** `ending`: the procedure in hand is over, and what shows it is being typed. */
export type RollbackLocal = { is: 'list'; at: number } | Ending;

/** What the screen of the ways back is told. */
export type Here = Context<'rollback', RollbackLocal>;

/** The ways back that can be chosen, in their order. */
export function listed({ plan, walk }: View): Rollback[] {
  return rollbacksFor(plan, walk.current?.lane);
}

/** The way back that the cursor stands on. */
export function chosen({ view, local }: Here): Rollback | undefined {
  return local.is === 'list' ? listed(view)[local.at] : undefined;
}

/** Why nobody can say here that the old state is back. */
export function whyNotRestored({ state }: View): string | undefined {
  const walked = state.rollbacks.at(-1);
  return walked !== undefined && !mayHaveRestored(state, walked) ? nothingDone : undefined;
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

/** The ways back to choose from, and what the chosen one does. */
export function listBody({ view, local, columns }: Here): Line[] {
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
  const byHand = definitionOf(item).program(item) === null;
  // In front: on a narrow screen what stands behind a long command may be below the edge.
  const destroys = !byHand && item.effect === 'destroys' ? 'DESTROYS  ' : '';
  return [
    labelled(`${mark}${number}`, `${destroys}${title}${byHand ? '  (by hand)' : ''}`, 4 + mark.length),
    ...linesBelow(title === first ? rest : [first, ...rest]),
  ];
}

function linesBelow(lines: readonly string[]): Line[] {
  return lines.length === 0 ? [] : verbatim(lines.join('\n'), 6);
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
