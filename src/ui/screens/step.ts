import { gateWords } from '../../plan/gate-words.ts';
import type { RunState } from '../../session/state.ts';
import { definitionOf } from '../../steps/index.ts';
import { itemState } from '../../walk/lane.ts';
import { type LeftOut, leftOut } from '../../walk/left-out.ts';
import type { LaneView, Stop } from '../../walk/walk.ts';
import { goTo, whyNotTo } from '../go-to.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { classLines } from '../lines/class-lines.ts';
import { saysLines } from '../lines/prose-lines.ts';
import { stopId } from '../main-place.ts';
import { marks } from '../marks.ts';
import { resultLines } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { countedName } from '../step-name.ts';
import type { View } from '../view.ts';
import { moved } from '../window.ts';

/** `at`: the item or stop that is chosen, by its place in the step. */
type Local = { at: number };
type Here = Context<'step', Local>;

/** A step as it stands, only looked at: its items with what came of each. Nothing is recorded, and the walk stays where it is. */
export const stepScreen = defineScreen<'step', Local>({
  name: 'step',
  start: () => ({ at: 0 }),
  runs: (here) => runOfStop(here.view, here.place.step, chosen(here))?.id,
  keys: (here) => [...againKeys(here), ...keys],
  heading: (here) => {
    const lane = laneOf(here)?.lane;
    return `LOOKING AT  ${lane ? countedName(lane, here.view.plan.steps.length) : ''}`;
  },
  exit: ({ view }) => {
    const next = view.walk.current?.lane.number;
    return `Esc = back${next ? `; the walk stays at step ${next}` : ''}. Looking records nothing.`;
  },
  hint: (here) =>
    laneOf(here)?.settled ? 'This step is done. g takes what is chosen up again.' : 'This step is open: o goes there.',
  body: (here) => {
    const lane = laneOf(here);
    if (!lane) return [line(' There is no such step.')];
    const mine = here.view.state.steps[lane.lane.id];
    return [
      labelled('STATUS', `${marks[lane.status].word}  (file line ${lane.lane.line})`),
      ...saysLines({ ...here.view, lane }, {}),
      ...because(mine?.skipped?.reason ?? mine?.deferred?.reason),
      ...lane.stops.flatMap((stop, at) => stopLines(here, lane, stop, at === here.local.at)),
    ];
  },
});

function laneOf({ view, place }: Pick<Here, 'view' | 'place'>): LaneView | undefined {
  return view.walk.steps.find(({ lane }) => lane.id === place.step);
}

function chosen(here: Here): Stop | undefined {
  return laneOf(here)?.stops[here.local.at];
}

function runOfStop(view: View, step: string, stop: Stop | undefined): RunState | undefined {
  return stop?.kind === 'item' ? itemState(view.state, step, stop.item.id).runs.at(-1) : undefined;
}

const keys: KeyBinding<'step', Local>[] = [
  { key: 'Down', label: 'next', does: (here) => move(here, 1) },
  { key: 'Up', label: 'before', does: (here) => move(here, -1) },
  { key: 'j', label: 'next', hidden: true, does: (here) => move(here, 1) },
  { key: 'k', label: 'before', hidden: true, does: (here) => move(here, -1) },
  {
    key: 'l',
    label: 'its output',
    disabled: (here) => (runOfStop(here.view, here.place.step, chosen(here)) ? undefined : 'This has not run.'),
    does: (here) => {
      const run = runOfStop(here.view, here.place.step, chosen(here));
      if (run) here.actions.openOver({ name: run.result.status === 'answered' ? 'table' : 'output', run: run.id });
    },
  },
  {
    key: 'v',
    label: 'as written',
    does: ({ actions, place }) => actions.openOver({ name: 'written', step: place.step }),
  },
  {
    key: 'o',
    label: 'go there',
    narrow: 'go',
    disabled: (here) =>
      laneOf(here)?.settled
        ? 'This step is done. g takes an item of it in hand again.'
        : whyNotTo(laneOf(here), here.view),
    does: (here) => {
      const lane = laneOf(here);
      if (lane) goTo(lane, here.view, here.actions);
    },
  },
];

/** Takes the chosen item in hand: it is run with all that its first run took, or ticked anew. */
function againKeys(here: Here): KeyBinding<'step', Local>[] {
  const ran = runOfStop(here.view, here.place.step, chosen(here)) !== undefined;
  const label = ran ? 'run it again' : saidNotToApply(here).length > 0 ? 'ask again' : 'take it in hand';
  const narrow = ran ? 'again' : 'take';
  const again = { disabled: whyNotAgain, does: takeInHand };
  const left = leftOutAt(here);
  const first = left?.by === 'choice' ? wayKey(left) : { key: 'g', label, narrow, ...again };
  return [first, { key: 'Enter', label, hidden: true, ...again }];
}

/** To the way that what is chosen belongs to: choosing it there takes it up. */
function wayKey({ choice, option }: Extract<LeftOut, { by: 'choice' }>): KeyBinding<'step', Local> {
  return {
    key: 'c',
    label: 'look at this way',
    narrow: 'way',
    disabled: ({ view }) => (view.state.closed ? 'This session is signed and closed.' : undefined),
    does: ({ actions }) => actions.openOver({ name: 'option', choice, option }),
  };
}

function whyNotAgain({ view, ...here }: Here): string | undefined {
  if (view.state.closed) return 'This session is signed and closed.';
  if (view.walk.rollback) return 'A rollback is being walked. End or leave it first (R).';
  if (view.going) return 'A command is running. Wait for its end, or interrupt it.';
  const stop = chosen({ view, ...here });
  if (stop?.kind === 'item') {
    const left = leftOutAt({ view, ...here });
    return left?.by === 'choice' ? left.words : undefined;
  }
  return 'A stop is answered where the walk comes to it: what stands before it, run again, opens it.';
}

/** The chosen item, with those for which the same key said that they do not apply: what was said by mistake is asked again. */
function saidNotToApply(here: Here): string[] {
  const left = leftOutAt(here);
  return left?.by === 'condition' ? left.items : [];
}

function leftOutAt(here: Here): LeftOut | undefined {
  const [lane, stop] = [laneOf(here), chosen(here)];
  return lane && stop?.kind === 'item' ? leftOut(here.view.plan, here.view.state, lane.lane, stop.item) : undefined;
}

function takeInHand(here: Here): void {
  const { place, actions } = here;
  const stop = chosen(here);
  if (stop?.kind !== 'item') return;
  const items = saidNotToApply(here);
  if (items.length > 0) {
    void here.actions.act({ do: 'answer', step: place.step, items, answer: 'open' });
    return;
  }
  const runs = definitionOf(stop.item).program(stop.item) !== null;
  if (runs) actions.retry(place.step, stop.item.id);
  else actions.pick(place.step, stop.item.id);
}

function move(here: Here, by: number): void {
  here.set({ at: moved(here.local.at, by, laneOf(here)?.stops.length ?? 0) });
}

function stopLines({ view, place }: Here, { lane }: LaneView, stop: Stop, here: boolean): Line[] {
  const { mark, tone, word } = marks[stop.status];
  const title = stop.kind === 'gate' ? `STOP: ${gateWords(stop.gate)}` : (stop.item.title.split('\n')[0] ?? '');
  const head: Line = {
    ...spans(
      here ? ' > ' : '   ',
      { text: mark, tone },
      { text: ` ${title}`, tone: here ? 'bold' : 'plain' },
      { text: `  ${word}`, tone: 'dim' },
    ),
    hang: 7,
    here,
  };
  if (!here) return [head];
  const run = runOfStop(view, place.step, stop);
  const sure = stop.kind === 'item' ? classLines(view, stop.item, lane.id) : [];
  return [head, ...sure, ...because(reasonOf(view, lane.id, stop)), ...(run ? resultLines(view, run, resultRows) : [])];
}

/** The end of what an item wrote, beside it; `l` shows all. */
const resultRows = 6;

function because(reason: string | undefined): Line[] {
  return reason === undefined ? [] : [labelled('REASON', reason)];
}

function reasonOf({ state }: View, step: string, stop: Stop): string | undefined {
  const id = stopId(stop);
  if (stop.kind === 'gate') return state.steps[step]?.gates[id]?.overridden?.reason;
  const item = itemState(state, step, id);
  return item.skipped?.reason ?? item.overridden?.reason;
}
