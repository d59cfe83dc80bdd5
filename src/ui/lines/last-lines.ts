import type { RunState } from '../../session/state.ts';
import { findLane } from '../../walk/lane.ts';
import { restOfParts } from '../../walk/two-places.ts';
import { geometry } from '../geometry.ts';
import { type Line, labelled, layOut } from '../line.ts';
import { lookLines, nameOfRun, outcomeLines, outputTail } from '../result.ts';
import type { View } from '../view.ts';

/**
 * Whether the last run has to do with what is in hand: it is of this item; or of this step, and nobody settled it another way; or it is
 * the last thing that happened at all. Anything else would be taken for a result of what is in hand.
 */
export function isAboutThis({ last, lane, inHand, state }: View): boolean {
  if (last === undefined || last.result.status === 'going') return false;
  // Behind the last step nothing is in hand that it could be taken for.
  if (lane === undefined) return true;
  const step = state.steps[last.step];
  const settled = step?.skipped ?? step?.items[last.item]?.overridden ?? step?.items[last.item]?.skipped;
  if (inHand?.kind === 'item' && inHand.item.id === last.item) return true;
  return (last.step === lane?.lane.id && settled === undefined) || isLastOfAll(state, last.result.seq);
}

/** What a database was after the run is looked at by the session itself: nobody has gone on by that. */
function isLastOfAll({ size, databases }: View['state'], seq: number): boolean {
  return size - databases.filter(({ last }) => last.seq > seq).length <= seq;
}

/** How the run before this item ended, and the end of what it wrote: seen in place, for the walk has moved on by itself. */
export function lastLines(view: View, room: number): Line[] {
  const { last } = view;
  // On a wide terminal it has its own place at the right.
  if (!last || !isAboutThis(view) || geometry(view.size).right > 0) return [];
  const [first, ...others] = outcomeLines(view, last);
  const rest = [...others, ...restLines(view, last), ...lookLines(view.plan, last.item)];
  if (!first || room < 1) return [];
  const [label, ...how] = first.spans;
  const name = { text: label?.text.replace('RESULT', 'LAST  ') ?? '', tone: 'bold' as const };
  // What there is no room for is not cut in the middle of what matters.
  const command = { text: view.size.columns < 60 ? '' : `  ${nameOfRun(view, last)}`, tone: 'dim' as const };
  const head: Line = { spans: [name, ...how, command], wrap: 'cut' };
  const output = outputTail(view, last, Math.min(mostLastRows, room - rest.length - 3));
  const shown = [head, ...rest, ...output];
  const hasOutput = (view.runs.get(last.id)?.length ?? 0) > 0;
  if (layOut(shown, view.size.columns).length <= room && (output.length > 0 || !hasOutput)) return shown;
  // What is asked here is often about what it wrote.
  const key = { text: '  l: output', tone: 'bold' as const };
  return [hasOutput ? { spans: [name, ...how, key, command], wrap: 'cut' } : head];
}

/** The walk has moved on, and a part of what it left is still to be run in another place. */
function restLines({ plan, state }: View, { step, item: id }: RunState): Line[] {
  const lane = findLane(plan, step);
  const item = lane?.items.find((one) => one.id === id);
  const rest = lane && item && restOfParts({ plan, state }, lane, item);
  if (rest === undefined) return [];
  return [labelled('REST', [{ text: `not run yet: ${rest}  (t, Enter, g, then E)`, tone: 'warn' }])];
}

const mostLastRows = 8;
