import { startsLikeCommand } from '../block/command-shape.ts';
import { readGate } from '../gates/gate-words.ts';
import { type DocumentNode, type ItemNode, isInside, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { isBox } from '../sections/sections.ts';
import { areContrary } from './contrary.ts';
import { wayCounted } from './counted-words.ts';
import { isMeansAlone } from './means-words.ts';
import { isRecommended } from './option-words.ts';
import { type Rival, rivalIn } from './rivals.ts';
import { isDefault } from './ways-offered.ts';

/** An item of a list with all that stands in it. */
export type Way = [ItemNode, ...DocumentNode[]];

/**
 * Items that nothing calls ways, and of which one is done: each by other means ("**Via the CLI:** …"), a case and its opposite, or of one name where one is
 * recommended ("**Cloud build (preferred):**" above "**Local build:**"). Empty where the item at this place begins none.
 */
export function unledWays(nodes: readonly DocumentNode[], at: number, first: ItemNode): Way[] {
  if (isBox(first)) return [];
  const counted = waysByCount(nodes, at, first);
  if (counted.length > 0) return counted;
  const label = labelOf(first);
  if (label === null) return contraryWays(nodes, at, first);
  const rival = rivalIn(label);
  if (isMeansAlone(label) || rival !== null) {
    const ways = waysWhile(nodes, at, first, (item) => isOtherMeans(labelOf(item), rival));
    if (ways.length > 1 && ways.some(runs) && areDistinct(ways)) return ways;
  }
  const named = waysWhile(nodes, at, first, (item) => sameName(labelOf(item), label));
  const isOne = named.length > 1 && named.every(holdsBlock) && areDistinct(named);
  return isOne && named.some(([item]) => isPreferred(textOf(item))) ? named : contraryWays(nodes, at, first);
}

/** "- **Option A**: with PM2" above "- **Option B**: with systemd", each with what it runs. */
function waysByCount(nodes: readonly DocumentNode[], at: number, first: ItemNode): Way[] {
  const word = wayCounted(words(textOf(first)));
  if (word === null) return [];
  const ways = waysWhile(nodes, at, first, (item) => wayCounted(words(textOf(item))) === word);
  const texts = new Set(ways.map(([item]) => words(textOf(item))));
  return ways.length > 1 && texts.size === ways.length && ways.every(runs) ? ways : [];
}

function isOtherMeans(label: string | null, rival: Rival | null): boolean {
  if (label === null) return false;
  return isMeansAlone(label) || (rival !== null && rivalIn(label)?.key === rival.key);
}

/** The items of the list from here on that hold, each with all that stands in it. */
function waysWhile(
  nodes: readonly DocumentNode[],
  at: number,
  first: ItemNode,
  holds: (item: ItemNode) => boolean,
): Way[] {
  const ways: Way[] = [];
  for (let next = at; next < nodes.length; next += 1) {
    const node = nodes[next];
    const way = ways.at(-1);
    if (node?.kind === 'item' && node.list === first.list) {
      if (isBox(node) || !holds(node)) break;
      if (ways.length === most) return [];
      ways.push([node]);
    } else if (node !== undefined && way !== undefined && isInside(node, way[0])) way.push(node);
    else break;
  }
  return ways;
}

/** Asked of every item of a list, however long it is. */
const most = 6;

/** "**Via the CLI:** …", "Local build: …": what an item calls itself. */
function labelOf(item: ItemNode): string | null {
  const text = textOf(item);
  const label = /^(?:\*\*|__)([^*_]{2,80}?)(?:\*\*|__)/.exec(text)?.[1] ?? /^([^:：`]{2,60})[:：]/.exec(text)?.[1];
  return label === undefined ? null : plainText(label).replace(/\s*[:：]\s*$/, '');
}

function areDistinct(ways: readonly Way[]): boolean {
  return new Set(ways.map(([item]) => labelOf(item))).size === ways.length;
}

/** Two words or more of which the first or the last is the same. */
function sameName(label: string | null, first: string): boolean {
  const [one = [], other = []] = [label ?? '', first].map(nameIn);
  if (one.length < 2 || other.length < 2) return false;
  return one.at(-1) === other.at(-1) || one[0] === other[0];
}

function nameIn(label: string): string[] {
  return label
    .replace(/[(（].*$/, '')
    .trim()
    .toLowerCase()
    .split(/\s+/);
}

function isPreferred(text: string): boolean {
  const [head = ''] = /^[^:：]{3,100}/.exec(text) ?? [];
  return isRecommended(head) || isDefault(head);
}

function contraryWays(nodes: readonly DocumentNode[], at: number, first: ItemNode): Way[] {
  if (!mayBeCase.test(textOf(first))) return [];
  let left = 2;
  const [one, other] = waysWhile(nodes, at, first, () => left-- > 0);
  if (one === undefined || other === undefined || ![one, other].every(runs)) return [];
  const texts = [one, other].map(([item]) => words(textOf(item)));
  if (texts.some((text) => readGate(text) !== null)) return [];
  const [text = '', next = ''] = [one, other].map(([item], place) => labelOf(item) ?? texts[place]);
  return areContrary(text, next) ? [one, other] : [];
}

/** Asked of every item: only what leads to something is looked at. */
const mayBeCase = /[:：,，、]/;

function runs([item, ...below]: Way): boolean {
  return (
    below.some(({ kind }) => kind === 'code') ||
    [item, ...below].some((node) => node.kind === 'item' && holdsCommand(node))
  );
}

function holdsCommand(item: ItemNode): boolean {
  const code = /`([^`]+)`/.exec(textOf(item))?.[1];
  return code !== undefined && startsLikeCommand(code);
}

function holdsBlock([, ...below]: Way): boolean {
  return below.some(({ kind }) => kind === 'code');
}
