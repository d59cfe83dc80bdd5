import type { Answers } from '../../server/clients/protocol.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { type Asked, askOnce, notAsked } from '../asked.ts';
import { line } from '../line.ts';
import { numberedLines } from '../lines/numbered-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';

/** `whole`: the whole file, beside the lines of the step. */
type Local = { source: Asked<Answers['source']>; whole: boolean };
type Here = Context<'written', Local>;

/** The step in the checklist's own lines, whatever was made of them, opened where the item in hand stands. */
export const writtenScreen = defineScreen<'written', Local>({
  name: 'written',
  start: (_view, { whole = false }) => ({ source: notAsked<Answers['source']>(), whole }),
  opened: askSource,
  tick: askSource,
  keys: () => [wholeKey],
  heading: (here) => {
    const span = spanOf(here);
    return `AS WRITTEN${span ? `  file line ${span.from}-${span.to}` : ''}`;
  },
  exit: () => 'Esc = back. This is the text of the checklist; nothing runs here.',
  body: (here) => {
    const { source } = here.local;
    const span = spanOf(here);
    if (!span) return [line(' There is no such step.')];
    if (source.now.is === 'refused')
      return [line(` The checklist cannot be read: ${source.now.why}`, 'warn', { hang: 1 })];
    if (source.now.is !== 'there') return [line(' The checklist is being read.', 'dim')];
    return numberedLines(source.now.answer.lines, span, here.place.line);
  },
});

/** What belongs to no step is nowhere else. */
const wholeKey: KeyBinding<'written', Local> = {
  key: 'a',
  label: 'the whole file, or this step',
  looks: true,
  does: (here) => {
    const local = { source: notAsked<Answers['source']>(), whole: !here.local.whole };
    here.actions.scroll('start');
    here.set(local);
    askSource({ ...here, local });
  },
};

function askSource(here: Here): void {
  const { local, actions } = here;
  const span = spanOf(here);
  if (span)
    askOnce(
      local.source,
      () => actions.ask<'source'>({ ask: 'source', ...span }),
      () => actions.scroll(0),
    );
}

type Span = { from: number; to: number };

/** A way back ends with its last item: where its section does is not in the plan. */
function spanOf({ view: { plan }, place: { step: id }, local }: Here): Span | undefined {
  if (local.whole) return { from: 1, to: plan.source.lines };
  const step = plan.steps.find((one) => one.id === id);
  if (step) return { from: step.line, to: step.endLine };
  const lane: Lane | undefined = findLane(plan, id);
  return lane && { from: lane.line, to: Math.max(lane.line, ...lane.items.map(({ endLine }) => endLine)) };
}
