import { geometry } from './geometry.ts';
import type { Line } from './line.ts';
import { nameOfRun, outcomeLines, outputTail } from './result.ts';
import type { View } from './view.ts';

/** How the run before this item ended, and the end of what it wrote: seen in place, for the walk has moved on by itself. */
export function lastLines(view: View, room: number): Line[] {
  const { last } = view;
  // On a wide terminal it has its own place at the right.
  if (!last || last.result.status === 'going' || geometry(view.size).right > 0) return [];
  const [first, ...rest] = outcomeLines(view, last);
  if (!first || room < 1) return [];
  const [label, ...how] = first.spans;
  const name = { text: label?.text.replace('RESULT', 'LAST  ') ?? '', tone: 'bold' as const };
  const command = { text: `  ${nameOfRun(view, last)}`, tone: 'dim' as const };
  const head: Line = { spans: [name, ...how, command], wrap: 'cut' };
  const shown = [head, ...rest, ...outputTail(view, last, Math.min(mostLastRows, room - rest.length - 3))];
  return shown.length <= room ? shown : [head];
}

const mostLastRows = 8;
