import { type Line, layOut, line, spans } from './line.ts';
import { isAboutThis } from './lines/last-lines.ts';
import { marks } from './marks.ts';
import { resultLines } from './result.ts';
import { bareTitle } from './step-name.ts';
import type { View } from './view.ts';

/** The steps around the current one, each with its mark, its number and its title: what is left of the body on wide terminals. */
export function outlinePane(view: View, columns: number, rows: number): Line[] {
  return windowed(outlineLines(view), currentIndex(view), rows).flatMap((one) => layOut([one], columns).slice(0, 1));
}

/** What the last run in this step gave: right of the body on wide terminals. */
export function evidencePane(view: View, columns: number, rows: number): Line[] {
  const { last } = view;
  if (last === undefined || !isAboutThis(view))
    return [line(' LAST RESULT', 'bold'), line(' nothing ran here yet', 'dim')];
  return layOut([line(' LAST RESULT', 'bold'), ...resultLines(view, last, rows - 6)], columns).slice(0, rows);
}

/** One line a step. The mark tells where each stands; `>` is where the operator is. */
function outlineLines({ walk, lane }: View): Line[] {
  return walk.steps.map((step) => {
    const here = step.lane.id === lane?.lane.id;
    const { mark, tone } = marks[step.status];
    return {
      ...spans(
        here ? ' > ' : '   ',
        { text: mark, tone },
        { text: ` ${step.lane.number} ${bareTitle(step.lane.number, step.lane.title)}`, tone: here ? 'bold' : 'plain' },
      ),
      wrap: 'cut' as const,
    };
  });
}

function currentIndex({ walk, lane }: View): number {
  return Math.max(
    0,
    walk.steps.findIndex((step) => step.lane.id === lane?.lane.id),
  );
}

/** The part of a list around one of its lines; it moves by half a page at its edge, so that few rows are repainted. */
export function windowed<T>(list: T[], at: number, rows: number): T[] {
  if (list.length <= rows) return list;
  const half = Math.max(1, Math.floor(rows / 2));
  const page = Math.max(0, Math.floor(at / half) - (at % half === at ? 0 : 1)) * half;
  const from = Math.min(page, list.length - rows);
  return list.slice(from, from + rows);
}
