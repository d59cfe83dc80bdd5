import { leavesChoice } from '../choices/choice-lead.ts';
import { denial } from '../choices/contrary.ts';
import { wayCounted } from '../choices/counted-words.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { type ItemNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { boxPattern, isBox } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { addWays, waysFrom } from './chosen-list.ts';
import { beginsOrAlone } from './or-list.ts';

/**
 * Boxes below "Do one of the following:", labelled "Option A" and "Option B", with a case and its opposite ("If GO:", "If NO-GO:"), or of which
 * all but the first begin with "or": ways of which exactly one is done, not tasks.
 */
export const eitherBoxes: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const first = nodes[at];
  if (first?.kind !== 'item' || context.purpose === 'read' || !isBox(first)) return 0;
  const above = nodes[at - 1];
  const lead = above?.kind === 'paragraph' && asksForOne(textOf(above)) ? textOf(above) : undefined;
  // Asked of every box: of thousands in a row, none may go through all that follow it.
  if (lead === undefined && leadsCase(first)) return oppositeCases(cursor, first);
  if (lead === undefined && !namesWay(first)) return joinedByOr(cursor, first);
  const ways = waysFrom(nodes, at, first);
  if (ways.length < 2 || !ways.every(([item]) => isBox(item))) return 0;
  if (lead === undefined && !ways.every(([item]) => namesWay(item))) return 0;
  addWays(cursor, ways, lead ?? context.heading);
  return ways.flat().length;
};

/** "- [ ] The copy of last night is there" over "- [ ] or one was made by hand". */
function joinedByOr(cursor: Cursor, first: ItemNode): number {
  const next = cursor.nodes.slice(cursor.at + 1).find((node) => node.kind === 'item' && node.list === first.list);
  if (next?.kind !== 'item' || !isBox(next) || !beginsOrAlone(next, cursor.context)) return 0;
  const [one, ...others] = waysFrom(cursor.nodes, cursor.at, first);
  const end = others.findIndex(([item]) => !isBox(item) || !beginsOrAlone(item, cursor.context));
  if (one === undefined) return 0;
  const ways = [one, ...(end === -1 ? others : others.slice(0, end))];
  addWays(cursor, ways, cursor.context.heading);
  return ways.flat().length;
}

/** A box that is nothing but a case, above what is done in it. */
function leadsCase(item: ItemNode): boolean {
  const text = words(textOf(item).replace(boxPattern, ''));
  return /[:：]$/.test(text) && leadingCondition(text) === withoutColon(text);
}

/** Of a case and its opposite, each with boxes of its own, one holds. */
function oppositeCases(cursor: Cursor, first: ItemNode): number {
  const ways = waysFrom(cursor.nodes, cursor.at, first).slice(0, 2);
  const [one, other] = ways.map(([item]) => words(textOf(item).replace(boxPattern, '')).toLowerCase());
  const holdWork = ways.every(([item, ...below]) => isBox(item) && below.length > 0);
  if (one === undefined || other === undefined || !holdWork) return 0;
  if (one === other || one.replace(denial, ' ') !== other.replace(denial, ' ')) return 0;
  addWays(cursor, ways, cursor.context.heading);
  return ways.flat().length;
}

function namesWay(item: ItemNode): boolean {
  return wayCounted(words(textOf(item).replace(boxPattern, ''))) !== null;
}

/** "Choose one reviewer" asks for something else than one of the boxes below it, and what must not be for none of them. */
function asksForOne(lead: string): boolean {
  const text = words(lead);
  return leavesChoice(text) && !/\bone (?!of\b)\p{L}|\b(?:not|never|if|unless|when|stop|abort)\b/iu.test(text);
}
