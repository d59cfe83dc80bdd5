import { introducesChoice } from '../choices/choice-lead.ts';
import { isRecommended } from '../choices/option-words.ts';
import { namesSystem } from '../choices/system-words.ts';
import { unledWays, type Way } from '../choices/unled-ways.ts';
import { isDefault, offersWays } from '../choices/ways-offered.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { type DocumentNode, type ItemNode, isInside, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern, labelOf } from '../sections/sections.ts';
import { check } from '../tasks/check-item.ts';
import { withoutColon } from '../text/ends-in-colon.ts';

/**
 * "Choose one:" over a list of ways, with what each runs below it, a list that names a system each ("Linux:", "Windows:"), or one whose items say
 * themselves that they are ways of one thing: one of them is done.
 */
export const chosenList: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  if (context.purpose === 'read') return 0;
  const ways = waysAt(nodes, at, context.heading);
  if (ways.length < 2) return 0;
  const above = nodes[at - 1];
  addWays(cursor, ways, above?.kind === 'paragraph' ? textOf(above) : context.heading);
  return ways.flat().length;
};

/** What stands in such ways. */
export function standsInWays(nodes: DocumentNode[], heading: string): ReadonlySet<DocumentNode> {
  const found = new Set<DocumentNode>();
  for (let at = 0; at < nodes.length; at += 1) {
    const inside = waysAt(nodes, at, heading).flat();
    for (const node of inside) found.add(node);
    at += Math.max(0, inside.length - 1);
  }
  return found;
}

function waysAt(nodes: DocumentNode[], at: number, heading: string): Way[] {
  const first = nodes[at];
  if (first?.kind !== 'item') return [];
  return ledWays(nodes, at, { first, heading }) ?? unledWays(nodes, at, first);
}

function ledWays(
  nodes: DocumentNode[],
  at: number,
  { first, heading }: { first: ItemNode; heading: string },
): Way[] | undefined {
  const isChosen = introducesChoice(nodes[at - 1]);
  const isOffered = nodes[at - 1] === undefined && offersWays(labelOf(heading));
  if (!isChosen && !isOffered && !(isForSystem(first) && first.ordinal === null)) return undefined;
  const ways = waysBeforeTasks(waysFrom(nodes, at, first));
  if (ways.length < 2 || ways.some(([item]) => isNoWay(item))) return undefined;
  if (isOffered) return ways.every(isHeaded) && ways.some(isMarked) ? ways : undefined;
  if (!isChosen) return ways.every(runsThere) ? ways : undefined;
  // Numbers count what is done one after the other, unless each says that it is a way.
  if (first.ordinal !== null) return ways.some(holdsWork) && ways.every(isWay) ? ways : undefined;
  return ways.some(holdsWork) || ways.every(isNamed) ? ways : undefined;
}

function isWay(way: Way): boolean {
  return holdsWork(way) || leadingCondition(words(textOf(way[0]))) !== null;
}

/** "- Blue/Green:" over what is done then. */
function isHeaded([item, ...below]: Way): boolean {
  return below.length > 0 && /[:：]$/.test(words(textOf(item)));
}

function isMarked([item]: Way): boolean {
  const text = textOf(item);
  return isDefault(text) || isRecommended(text);
}

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
  const title = withoutColon(plainText(lead));
  const last = ways.at(-1)?.at(-1);
  const place = { line: first.line, endLine: last?.endLine ?? first.endLine, title, effect: 'reads' as const };
  const askedAt = addItem(draft, { kind: 'choice', ...place, condition: context.condition, data: { choice: id } });
  const options = ways.map((way) => {
    const [item] = way;
    const label = withoutColon(plainText(textOf(item).replace(boxPattern, '')));
    const before = draft.items.length;
    context.read(way, { ...context, bulletsAreTasks: true, inOption: true }, draft);
    if (draft.items.length === before)
      check(draft, item, { title: label, text: label, copy: null, condition: null, claimed: false });
    const items = draft.items.slice(before).map((one) => one.id);
    return { label, line: item.line, recommended: isRecommended(label), steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title, askedAt, options });
}
