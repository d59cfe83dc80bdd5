import type { Rollback } from '../../plan/plan.ts';
import { fits } from '../../walk/way-back.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { moved } from '../window.ts';
import { ending, endingBody, endingKeys, typedEnding } from './rollback-ending.ts';
import {
  chosen,
  type Here,
  listBody,
  listed,
  type RollbackLocal,
  walkingBody,
  whyNotRestored,
} from './rollback-lines.ts';

/** The ways back, nearest first. It opens from everywhere and runs nothing by itself; starting one needs no reason and no approval. */
export const rollbackScreen = defineScreen<'rollback', RollbackLocal>({
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

const listKeys: KeyBinding<'rollback', RollbackLocal>[] = [
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

const walkingKeys: KeyBinding<'rollback', RollbackLocal>[] = [
  { key: 'Enter', label: 'go on with it', narrow: 'go on', does: ({ actions }) => actions.close() },
  { key: 'e', label: 'it is over', narrow: 'over', does: (here) => end(here, 'attested'), disabled: whyNotEnd },
  { key: 'l', label: 'leave it', narrow: 'leave', does: (here) => end(here, 'left') },
  { key: 'f', label: 'it failed', narrow: 'failed', does: (here) => end(here, 'failed') },
];

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

function end({ set }: Here, outcome: 'attested' | 'failed' | 'left'): void {
  set(ending(outcome));
}
