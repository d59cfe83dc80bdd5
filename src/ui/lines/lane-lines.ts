import { gateWords } from '../../plan/gate-words.ts';
import type { LaneView, Stop } from '../../walk/walk.ts';
import { type Line, line, spans } from '../line.ts';
import { stopId } from '../main-place.ts';
import { marks } from '../marks.ts';
import { bareTitle } from '../step-name.ts';
import type { View } from '../view.ts';

/**
 * Where the operator is: section, the step before, this step with a few of its stops, the step after. Never more than `room` lines: what
 * will run comes first. The outline itself is at the left on wide terminals and behind `t` on narrow ones.
 */
export function laneLines(view: View, room: number): Line[] {
  const { lane, walk, size, charset } = view;
  if (!lane || leastLaneRows(view) === 0) return [];
  const at = walk.steps.findIndex((step) => step.lane.id === lane.lane.id);
  const wide = size.columns >= 150;
  const neighbour = (by: number) => {
    const step = wide || at < 0 ? undefined : walk.steps[at + by];
    return step ? [stepLine(step, false)] : [];
  };
  const own = (stops: number) => [...(wide ? [] : [stepLine(lane, true)]), ...stopLines(view, stops)];
  const rule = line((charset === 'unicode' ? '─' : '-').repeat(30), 'dim');
  const fullest = [...sectionLine(view), ...neighbour(-1), ...own(mostStops), ...neighbour(1), rule];
  return (
    [fullest, [...own(mostStops), rule], [...own(2), rule], [...own(0), rule]].find((list) => list.length <= room) ?? []
  );
}

/** The rows that it has to have; none where the terminal is too narrow for it. */
export function leastLaneRows({ size }: View): number {
  return size.columns < 60 ? 0 : 3;
}

const mostStops = 5;

function sectionLine({ plan, lane }: View): Line[] {
  const id = plan.steps.find((step) => step.id === lane?.lane.id)?.section;
  const section = plan.sections.find((one) => one.id === id);
  // A step made of a heading is its own section: its title is in the next line already.
  return section && section.title !== lane?.lane.title ? [line(`   ${section.title}`, 'dim', { wrap: 'cut' })] : [];
}

function stepLine({ lane, status }: LaneView, here: boolean): Line {
  const { mark, tone } = marks[status];
  const title = lane.number === null ? ` ${lane.title}` : ` ${lane.number} ${bareTitle(lane.number, lane.title)}`;
  return {
    ...spans(here ? ' > ' : '   ', { text: mark, tone }, { text: title, tone: here ? 'bold' : 'plain' }),
    wrap: 'cut',
  };
}

/** The stops around the one in hand; a step of one item is its own line already. */
function stopLines({ lane, inHand }: View, room: number): Line[] {
  const stops = lane?.stops ?? [];
  if (!inHand || stops.length < 2) return [];
  const at = stops.findIndex((stop) => stopId(stop) === stopId(inHand));
  const from = Math.max(0, Math.min(at - 1, stops.length - room));
  return stops.slice(from, from + room).map((stop) => stopLine(stop, stop === stops[at]));
}

function stopLine(stop: Stop, here: boolean): Line {
  const { mark, tone } = marks[stop.status];
  const title = stop.kind === 'gate' ? stopName(stop.gate) : stop.item.title;
  const effect = stop.kind === 'item' ? effects[stop.item.effect] : '';
  const name = { text: ` ${title}`, tone: here ? ('bold' as const) : ('plain' as const) };
  return {
    ...spans(here ? '     > ' : '       ', { text: mark, tone }, name, effect),
    wrap: 'cut',
    ...(effect === '' ? {} : { keepsEnd: true }),
  };
}

/** Says that it is a stop, once. */
function stopName(gate: Parameters<typeof gateWords>[0]): string {
  const words = gateWords(gate);
  return /^stop\b/i.test(words) ? words : `STOP: ${words}`;
}

const effects = { shell: '', reads: '', changes: '  CHANGES', destroys: '  DESTROYS' };
