import { environmentAt } from '../plan/environment-at.ts';
import type { Item } from '../steps/index.ts';
import { wayThatSays } from '../walk/conditions.ts';
import { hostQuestion } from '../walk/host-question.ts';
import type { Lane } from '../walk/lane.ts';
import { asksReading } from '../walk/readings.ts';
import { openPlaceholders } from '../walk/values.ts';
import { asksFirst } from '../walk/walk.ts';
import { confirmPlace } from './confirming.ts';
import type { Shown } from './find-view.ts';
import { type Geometry, geometry } from './geometry.ts';
import { type Line, layOut, line } from './line.ts';
import { mainPlace, stopId } from './main-place.ts';
import type { Actions, Context, KeyBinding, Overlay, Place, Screen } from './screen.ts';
import { everywhere, forWatchers } from './screens/everywhere.ts';
import { screenOf } from './screens/index.ts';
import type { View } from './view.ts';

/** All that is drawn, and all that can be pressed, for one moment. */
export type Scene = {
  view: View;
  geometry: Geometry;
  place: Place;
  screen: Screen;
  context: Context;
  keys: KeyBinding[];
  /** The body's rows, all of them; `from` is the first on screen. */
  rows: Line[];
  from: number;
  /** Drawn below the body where a field is open and the body is longer than the screen: the field, or the next row while it is in sight. */
  pinned: Line | undefined;
  /** The row the operator moves; -1 where there is none. */
  here: number;
  keyboard: string | undefined;
};

/**
 * What belongs to the open screen and ends with it. `changedAt`: since when its keys are heard; `shown`: since when it is on the screen, and for how long it was
 * before another one lay over it. `seen`: rows of the body, from its top, that have been on screen. `here`: the row the
 * operator moves, where it was drawn last.
 */
export type OfPlace = {
  key: string;
  local: unknown;
  changedAt: number;
  shown: { since: number; beforeMs: number };
  from: number | 'end';
  seen: number;
  here: number;
};

/** For how long it has been on the screen in all, in milliseconds. */
export function shownMs({ shown: { since, beforeMs } }: OfPlace, now: number): number {
  return beforeMs + now - since;
}

/** What is open: the overlay, or what the walk shows. */
export function placeOf(view: View, overlay: Overlay | undefined, { unmapped }: Shown): Place {
  if (overlay) return confirmPlace(overlay, view.look);
  if (isToBeRead(view)) return { name: 'away' };
  return mainPlace({
    lane: view.lane,
    inHand: view.inHand,
    going: view.going?.id,
    shell: view.state.shell?.shell,
    again: view.picked?.again ?? false,
    applies: appliesIn(view),
    asksReading: asksOf(view, (lane, item) => asksReading(view.state, lane.id, item)),
    asksHost:
      view.drives && asksOf(view, (lane, item) => hostQuestion(view.plan, view.state, lane, item) !== undefined),
    asksTarget: asksTarget(view, unmapped),
    asksFirst:
      view.lane !== undefined && view.picked === undefined && asksFirst(view.walk, view.lane.lane) !== undefined,
  });
}

/** What goes on is not covered while it is only looked whether something changed. */
function isToBeRead({ away, changed, going }: View): boolean {
  return away.length > 0 || (changed === 'asked' ? going === undefined : changed.length > 0);
}

/** What was said to apply, or is said by the way that was chosen. */
function appliesIn({ plan, state, lane }: View): ReadonlySet<string> {
  const items = Object.entries(state.steps[lane?.lane.id ?? '']?.items ?? {});
  const said = items.flatMap(([id, { applies }]) => (applies ? [id] : []));
  const byWay = (lane?.lane.items ?? []).filter((item) => wayThatSays(plan, state, item) !== undefined);
  return new Set([...said, ...byWay.map(({ id }) => id)]);
}

/** What is only looked at asks nothing; what the walk comes to next does, also where it was picked. */
function asksOf({ lane, inHand, picked, walk }: View, asks: (lane: Lane, item: Item) => boolean): boolean {
  if (lane === undefined || inHand?.kind !== 'item') return false;
  const isNext =
    lane.lane.id === walk.current?.lane.id && lane.next !== undefined && stopId(lane.next) === inHand.item.id;
  const isMeant = picked === undefined || picked.again || isNext;
  return isMeant && asks(lane.lane, inHand.item);
}

/**
 * Whether it has to be asked which environment the target in hand is. What is only looked at asks nothing, and a command that still lacks
 * values aims at nothing that is there.
 */
function asksTarget({ look, drives, picked, plan, state, lane, inHand }: View, unmapped: ReadonlySet<string>): boolean {
  if (look === undefined || look.facts.targetMapped || !drives) return false;
  // What only looks at a service takes Enter whatever that is for, and a question for each look is one too many; M says it all the same.
  if (look.facts.target.kind === 'service' && look.facts.effect === 'reads') return false;
  const item = inHand?.kind === 'item' ? inHand.item : undefined;
  const where = { environment: environmentAt(lane?.lane, item), given: look.facts.given };
  if (item && openPlaceholders(plan, state, item, where).length > 0) return false;
  return (picked === undefined || picked.again) && !unmapped.has(look.facts.target.key);
}

/** The name of a place with what it is about: when it changes, the screen starts anew. */
export function placeKey(view: View, place: Place): string {
  const inHand = view.inHand?.kind === 'item' ? view.inHand.item.id : view.inHand?.gate.id;
  return place.name === 'walk' ? `walk ${view.lane?.lane.id} ${inHand}` : JSON.stringify(place);
}

export function sceneOf(
  view: View,
  place: Place,
  mine: OfPlace,
  {
    isOver,
    actions,
    set,
    keyboard,
  }: { isOver: boolean; actions: Actions; set(local: unknown): void; keyboard: string | undefined },
): Scene {
  const screen = screenOf(place.name);
  const whole = geometry(view.size);
  const bare: Context = { view, place, isOver, local: mine.local, actions, set, ...whole.body, seenAll: false };
  const rows = layOut(screen.body(bare), whole.body.columns);
  const field = fieldRow(screen, bare, rows, mine.seen);
  const where = field < 0 || rows.length <= whole.body.rows ? whole : withoutLastRow(whole);
  const last = Math.max(0, rows.length - where.body.rows);
  const here = rows.findIndex((row) => row.here);
  const asked = mine.from === 'end' ? last : Math.min(mine.from, last);
  const from = here === mine.here ? asked : Math.min(last, inSight(asked, here, where.body.rows));
  const seen = seenAfter(mine.seen, { from, geometry: where });
  const context: Context = { ...bare, ...where.body, seenAll: seen >= rows.length };
  const unseen = new Set(rows.slice(seen).flatMap(({ answeredBy }) => answeredBy ?? []));
  const all = screen.keys(context).map((key) => (unseen.has(key.key) ? unanswerable(key) : key));
  const own = view.drives ? all : forWatchers(place, all);
  const keys = [
    ...own,
    ...everywhere(place, { isOver, picked: view.picked !== undefined }).filter(
      ({ key }) => !own.some((mine) => mine.key === key),
    ),
  ];
  const below = from + where.body.rows;
  const isInSight = field >= from && field < below;
  const pinned = where === whole ? undefined : ((isInSight ? rows[below] : rows[field]) ?? line());
  return { view, geometry: where, place, screen, context, keys, rows, from, pinned, here, keyboard };
}

/** The row in which one types or chooses by its number; -1 where there is none, or where it opens only once all was on screen. */
function fieldRow(screen: Screen, bare: Context, rows: Line[], seen: number): number {
  if (screen.opensWhenSeen && seen < rows.length) return -1;
  const isTyping = screen.field?.(bare) ?? false;
  return rows.findIndex((row) => row.field || (isTyping && row.spans.some(({ tone }) => tone === 'cursor')));
}

function withoutLastRow(where: Geometry): Geometry {
  return { ...where, body: { ...where.body, rows: Math.max(1, where.body.rows - 1) } };
}

/** Nobody answers what they have not read. */
function unanswerable(key: KeyBinding): KeyBinding {
  return { ...key, disabled: () => 'What it answers was not on screen yet. PageDown shows it.' };
}

/** The first row to draw so that the moved one is on screen: by half a page, for a one-row scroll repaints every row. */
function inSight(from: number, here: number, rows: number): number {
  if (here < 0 || (here >= from && here < from + rows)) return from;
  return Math.max(0, here - Math.floor(rows / 2));
}

/** Rows seen so far: what is jumped over has not been on screen. */
export function seenAfter(before: number, { from, geometry: where }: Pick<Scene, 'from' | 'geometry'>): number {
  return from <= before ? Math.max(before, from + where.body.rows) : before;
}
