import { classOf, classWords, toFill } from '../../plan/class-of.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import type { Reading } from '../../session/reading.ts';
import type { Item } from '../../steps/index.ts';
import { findLane, itemState } from '../../walk/lane.ts';
import { openPlaceholders } from '../../walk/values.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';

/** How sure the reading of an item in a lane is, with the reason, and what somebody said it is. Nothing where it is certain. */
export function classLines(view: View, item: Item, lane = view.lane?.lane.id ?? ''): Line[] {
  const sure = classOf(view.plan, item);
  if (sure === undefined || sure.confidence === 'A') return [];
  const why = stillTrue(view, item, lane, sure.why);
  const said = sure.confidence === 'C' ? saidLines(view, item, lane) : [];
  return why === '' ? said : [labelled('CLASS', `${sure.confidence}, ${classWords[sure.confidence]}: ${why}`), ...said];
}

/** What was to be filled in is said as long as something is. */
export function stillTrue({ plan, state, look }: View, item: Item, lane: string, why: string): string {
  const environment = environmentAt(findLane(plan, lane), item);
  const isOpen = openPlaceholders(plan, state, item, { environment, given: look?.facts.given ?? [] }).length > 0;
  return isOpen ? why : why.replace(toFill, '').trim();
}

function saidLines({ state }: View, item: Item, lane: string): Line[] {
  const said = itemState(state, lane, item.id).reading;
  if (said === undefined) return [];
  const memory = said.remembered === undefined ? '' : `, remembered from ${said.remembered.slice(0, 10)}`;
  return [
    labelled('READ AS', `${readingWords[said.answer]}: ${said.by} said so at ${clockTime(said.at)}${memory} (b)`),
  ];
}

export const readingWords: Record<Reading, string> = {
  shell: 'shell',
  database: 'database',
  both: 'shell and database',
  byHand: 'by hand',
  skip: 'skip',
};
