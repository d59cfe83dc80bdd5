import { introducesChoice } from '../choices/choice-lead.ts';
import { isRecommended } from '../choices/option-words.ts';
import { namesSystem } from '../choices/system-words.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type DocumentNode, type ItemNode, isInside, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { check } from '../tasks/check-item.ts';

/** "Choose one:" over a list of ways, with what each runs below it, or a list that names a system each ("Linux:", "Windows:"): one of them is done. */
export const chosenList: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const first = nodes[at];
  if (first?.kind !== 'item' || context.purpose === 'read' || first.ordinal !== null) return 0;
  const isChosen = introducesChoice(nodes[at - 1]);
  if (!isChosen && !isForSystem(first)) return 0;
  const ways = waysBeforeTasks(waysFrom(nodes, at, first));
  if (ways.length < 2 || ways.some(([item]) => isNoWay(item))) return 0;
  if (isChosen ? !ways.some(holdsWork) && !ways.every(isNamed) : !ways.every(runsThere)) return 0;
  const above = nodes[at - 1];
  addWays(cursor, ways, above?.kind === 'paragraph' ? textOf(above) : context.heading);
  return ways.flat().length;
};

export type Way = [ItemNode, ...DocumentNode[]];

/** A box behind ways without one is what is done after them, though markdown counts it into their list. */
function waysBeforeTasks(ways: Way[]): Way[] {
  const end = ways.findIndex(([item]) => boxPattern.test(item.lines[0]?.text ?? ''));
  return end > 0 ? ways.slice(0, end) : ways;
}

/** The items of the list, each with all that stands in it. */
export function waysFrom(nodes: DocumentNode[], at: number, first: ItemNode): Way[] {
  const ways: Way[] = [];
  for (const node of nodes.slice(at)) {
    const way = ways.at(-1);
    if (node.kind === 'item' && node.list === first.list) ways.push([node]);
    else if (way !== undefined && isInside(node, way[0])) way.push(node);
    else break;
  }
  return ways;
}

/** Boxes are tasks, and what only points at a heading is no way by itself. */
function isNoWay(item: ItemNode): boolean {
  return boxPattern.test(item.lines[0]?.text ?? '') || /\]\(#[^)]*\)/.test(textOf(item));
}

function isForSystem(item: ItemNode): boolean {
  return namesSystem(words(textOf(item)));
}

function runsThere([item, ...below]: Way): boolean {
  return isForSystem(item) && below.some((node) => node.kind === 'code');
}

/** Bold names, or something to run: a list of remarks below such a sentence is no choice. */
function holdsWork([item, ...below]: Way): boolean {
  return below.some((node) => node.kind === 'code') || /^(?:\*\*|__)|`[^`]+ [^`]+`/.test(textOf(item));
}

/** "- no restore: only the old version": a name with what it means. */
function isNamed([item]: Way): boolean {
  return /^[^:：`.]{3,50}[:：]\s*\S/u.test(textOf(item));
}

/** A choice among these ways; what `lead` says is its title. A way with nothing to do in it is done by hand. */
export function addWays({ draft, context }: Cursor, ways: Way[], lead: string): void {
  const first = ways[0]?.[0];
  if (first === undefined) return;
  const id = `c${first.line}`;
  const title = plainText(lead).replace(/\s*[:：]$/, '');
  const last = ways.at(-1)?.at(-1);
  const place = { line: first.line, endLine: last?.endLine ?? first.endLine, title, effect: 'reads' as const };
  const askedAt = addItem(draft, { kind: 'choice', ...place, condition: context.condition, data: { choice: id } });
  const options = ways.map((way) => {
    const [item] = way;
    const label = plainText(textOf(item).replace(boxPattern, '')).replace(/\s*[:：]$/, '');
    const before = draft.items.length;
    context.read(way, { ...context, bulletsAreTasks: true, inOption: true }, draft);
    if (draft.items.length === before)
      check(draft, item, { title: label, text: label, copy: null, condition: null, claimed: false });
    const items = draft.items.slice(before).map((one) => one.id);
    return { label, line: item.line, recommended: isRecommended(label), steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title, askedAt, options });
}
