import type { Role } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import type { Draft } from '../draft.ts';
import { type DocumentNode, type ItemNode, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { sentencesOf } from '../text/sentences.ts';
import { saysAnswer } from './answer-words.ts';
import { compares, toldToCheck } from './check-words.ts';
import { lastCommandLine } from './last-command.ts';
import { namedOutcome } from './named-outcome.ts';
import { saysSeen } from './shown-words.ts';

/** A text that may say what has to be seen. */
export type Said = ParagraphNode | ItemNode;

/** What is done at the text itself, what comes below it, or what was run above it. Where things are looked at, what comes right below is the look. */
export function itemFor(
  said: string,
  nodes: readonly DocumentNode[],
  at: number,
  draft: Draft,
  role: Role,
): Item | undefined {
  const node = nodes[at] as Said;
  const own = draft.items.findLast(({ line }) => line >= node.line && line <= node.endLine);
  // What is told behind a wait is seen in the block that it leads to.
  const isOver = own?.kind === 'wait' && leadsOn(nodes, at);
  if (own !== undefined && !isOver) return asksAlready(own, said, textOf(node)) ? undefined : own;
  if (!leadsOn(nodes, at) || isBeforeLead(said, textOf(node))) {
    const looked = (role === 'verify' || role === 'monitor') && toldToCheck(said) === null;
    return (
      itemBefore(draft, nodes, at, isGiven(said)) ??
      (looked ? unasked(draft, rightBehind(draft, nodes[at + 1])) : undefined)
    );
  }
  return unasked(draft, rightBehind(draft, nodes[at + 1]) ?? itemBehind(draft, node.endLine));
}

/** What a block says itself to look for is what the sentence above announced. */
function unasked({ expectations }: Draft, item: Item | undefined): Item | undefined {
  return expectations.some((one) => one.item === item?.id) ? undefined : item;
}

/** What the block right below does, also where somebody types it into a console elsewhere. */
function rightBehind({ items }: Draft, node: DocumentNode | undefined): Item | undefined {
  if (node?.kind !== 'code') return undefined;
  return items.find((item) => (runs(item) || isTyped(item)) && item.line >= node.line && item.line <= node.endLine);
}

function isTyped(item: Item): boolean {
  return item.kind === 'edit' && consoles.test(item.data.language ?? '');
}

/** Languages whose code is looked at by typing it into a console; what is configuration is changed. */
const consoles =
  /^(?:js|javascript|mongo(?:sh|db)?|ts|typescript|py|python|rb|ruby|irb|ex|elixir|iex|php|groovy|scala|r|julia|clojure|erlang|lua|kql|kusto|promql|cypher|graphql)$/i;

/** A wait, or a check that says no more than this; what is compared has a second side, and is told apart. */
function asksAlready(item: Item, said: string, text: string): boolean {
  if (item.kind !== 'check' || compares(said)) return item.kind === 'wait';
  return words(item.data.text) === words(said) || (item.data.copy === null && isTicked(said, text));
}

/** What the first sentence of something that is done by hand says is asked by its tick, but what it names apart. */
function isTicked(said: string, text: string): boolean {
  const [first = ''] = sentencesOf(text.replace(boxPattern, ''), 'apart');
  return namedOutcome(first) === null && !saysSeen(said) && plainText(first).includes(said);
}

/** "It must be `a`. Make the new one first:" over a block: only the last sentence leads to it, and one that says what is seen there. */
function isBeforeLead(said: string, text: string): boolean {
  if (!/[:：]\s*$/.test(text) || saysSeen(said) || toldToCheck(said) !== null) return false;
  return !plainText(sentencesOf(text, 'apart').at(-1) ?? '').includes(said);
}

/** A sentence that ends in a colon over a block, or that tells to check something with it, speaks of what comes. */
function leadsOn(nodes: readonly DocumentNode[], at: number): boolean {
  const node = nodes[at];
  if (nodes[at + 1]?.kind !== 'code' || (node?.kind !== 'paragraph' && node?.kind !== 'item')) return false;
  return /[:：]\s*$/.test(textOf(node)) || checks.test(words(textOf(node)));
}

const checks =
  /\brun (?:these|this|the following)\b|^(?:run|execute|verify|check|confirm|compare|make sure|ensure|prüfen|prüfe|vergleich|kontrollier|vérifi|contrôl|compar|verifi|comprob|confirm|провер|сравн|убед|检查|确认|核对|比较)/iu;

/** What runs here, or is copied to where it runs. */
const runs = (item: Item): boolean =>
  lastCommandLine(item) !== null || (item.kind === 'check' && item.data.copy !== null);

function itemBehind(draft: Draft, line: number): Item | undefined {
  return draft.items.find((item) => runs(item) && item.line > line);
}

/** What a program gives is expected of a command in an item as well; what is told to check there is a look of its own. */
function isGiven(said: string): boolean {
  return saysAnswer(said) || saysSeen(said) || isOnlyCode(said);
}

/** What the item runs that the text stands in, or the last thing that was run right above, with no more than a few sentences, its sample and the list that the text is in between. */
function itemBefore(draft: Draft, nodes: readonly DocumentNode[], at: number, inItems: boolean): Item | undefined {
  const node = nodes[at];
  const owned = node?.kind === 'item' && node.owner !== null ? itemIn(draft, node.owner) : undefined;
  if (owned !== undefined) return owned;
  let between = 0;
  for (const above of nodes.slice(Math.max(0, at - longestList), at).reverse()) {
    const item = above.kind === 'code' || (inItems && above.kind === 'item') ? itemIn(draft, above) : undefined;
    if (item !== undefined) return item;
    if (above.kind === 'heading') return undefined;
    const beside = above.kind === 'item' && node?.kind === 'item' && above.list === node.list;
    if (above.kind !== 'code' && !beside) between += 1;
    if (between >= farthest) return undefined;
  }
  return undefined;
}

/** Whether a text stands right below what was run, alone or in a list, or inside of the item that runs it. */
export function isRightBelow(nodes: readonly DocumentNode[], at: number, draft: Draft): boolean {
  const node = nodes[at];
  if (node?.kind === 'item' && node.owner !== null) return itemIn(draft, node.owner) !== undefined;
  const above = nodes
    .slice(0, at)
    .findLast((one) => one.kind !== 'item' || node?.kind !== 'item' || one.list !== node.list);
  return above?.kind === 'code' && itemIn(draft, above) !== undefined;
}

/** The last thing that a text or a block runs. */
export function itemIn({ items }: Draft, { line, endLine }: DocumentNode): Item | undefined {
  return items.findLast((item) => runs(item) && item.line >= line && item.line <= endLine);
}

const longestList = 12;
const farthest = 3;

/** "HTTP 200 Response", below what is asked for. */
export function isOnlyCode(text: string): boolean {
  return onlyCode.test(words(text));
}

const onlyCode = /^(?:(?:http|status)(?: code)?:? )?[1-5]\d\d(?: [A-Z][a-z]*){0,2}$/i;

/** The list right below a text, or inside an item; boxes are tasks, and stay them. */
export function listBelow(nodes: readonly DocumentNode[], at: number): ItemNode[] {
  const node = nodes[at];
  const first = nodes[at + 1];
  if (first?.kind !== 'item' || first.ordinal !== null || boxPattern.test(textOf(first))) return [];
  if (node?.kind === 'item' ? first.owner !== node : first.owner !== node?.owner) return [];
  return nodes.slice(at + 1).filter((one): one is ItemNode => one.kind === 'item' && one.list === first.list);
}

/** Whether something is expected already on the lines of a text. */
export function isTaken(draft: Draft, { line, endLine }: DocumentNode): boolean {
  const within = (one: { line: number }) => one.line >= line && one.line <= endLine;
  return draft.expectations.some(within);
}
