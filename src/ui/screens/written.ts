import type { Answers } from '../../server/protocol.ts';
import { findLane, type Lane } from '../../walk/lane.ts';
import { type Asked, askOnce, notAsked } from '../asked.ts';
import { line } from '../line.ts';
import { numberedLines } from '../numbered-lines.ts';
import { type Context, defineScreen } from '../screen.ts';
import type { View } from '../view.ts';

type Local = { source: Asked<Answers['source']> };
type Here = Context<'written', Local>;

/** The step in the checklist's own lines, whatever was made of them, opened where the item in hand stands. */
export const writtenScreen = defineScreen<'written', Local>({
  name: 'written',
  start: () => ({ source: notAsked<Answers['source']>() }),
  opened: askSource,
  tick: askSource,
  keys: () => [],
  heading: ({ view, place }) => {
    const span = spanOf(view, place.step);
    return `AS WRITTEN${span ? `  file line ${span.from}-${span.to}` : ''}`;
  },
  exit: () => 'Esc = back. This is the text of the checklist; nothing runs here.',
  body: ({ view, place, local: { source } }) => {
    const span = spanOf(view, place.step);
    if (!span) return [line(' There is no such step.')];
    if (source.now.is === 'refused')
      return [line(` The checklist cannot be read: ${source.now.why}`, 'warn', { hang: 1 })];
    if (source.now.is !== 'there') return [line(' The checklist is being read.', 'dim')];
    return numberedLines(source.now.answer.lines, span, place.line);
  },
});

function askSource({ view, place, local, actions }: Here): void {
  const span = spanOf(view, place.step);
  if (span)
    askOnce(
      local.source,
      () => actions.ask<'source'>({ ask: 'source', ...span }),
      () => actions.scroll(0),
    );
}

type Span = { from: number; to: number };

/** A way back ends with its last item: where its section does is not in the plan. */
function spanOf({ plan }: View, id: string): Span | undefined {
  const step = plan.steps.find((one) => one.id === id);
  if (step) return { from: step.line, to: step.endLine };
  const lane: Lane | undefined = findLane(plan, id);
  return lane && { from: lane.line, to: Math.max(lane.line, ...lane.items.map(({ endLine }) => endLine)) };
}
