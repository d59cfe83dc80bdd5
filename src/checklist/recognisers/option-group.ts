import { introducesChoice } from '../choices/choice-lead.ts';
import { wayCounted } from '../choices/counted-words.ts';
import { isRecommended, type OptionLabel, optionLabel } from '../choices/option-words.ts';
import type { Tab } from '../choices/tabs.ts';
import { wayKind } from '../choices/way-kind.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { isBox } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';

/** "Option A" and "Option B" as headings of one level or as bold lines: a choice of which exactly one is done. */
export const optionGroup: Recogniser = (cursor) => {
  const starts = optionStarts(cursor.nodes, cursor.at);
  if (starts.length < 2 || cursor.context.purpose === 'read') return 0;
  const end = groupEnd(cursor.nodes, starts.at(-1)?.at ?? cursor.at);
  addChoice(cursor, starts, end);
  return end - cursor.at;
};

/** What stands in such options, their names included. */
export function standsInOptions(nodes: DocumentNode[]): ReadonlySet<DocumentNode> {
  const found = new Set<DocumentNode>();
  for (let at = 0; at < nodes.length; at += 1) {
    const starts = optionStarts(nodes, at);
    if (starts.length < 2) continue;
    const end = groupEnd(nodes, starts.at(-1)?.at ?? at);
    for (const node of nodes.slice(at, end)) found.add(node);
    at = end - 1;
  }
  return found;
}

type Start = { at: number; line: number; option: OptionLabel };

function startAt(nodes: DocumentNode[], at: number, listed: boolean): (Start & { kind: string }) | null {
  const node = nodes[at];
  if (node?.kind === 'paragraph' && node.tab !== undefined) return tabAt(node, node.tab, at);
  const text = titleOf(node);
  const read = text === null ? null : optionLabel(text);
  const own = read === null || !holdsOf(read.family, node) ? null : read;
  if (node === undefined || text === null) return null;
  const option = own ?? (listed ? listedLabel(text) : wayLabel(text, node));
  if (option === null) return null;
  const kind = node.kind === 'heading' ? `heading ${node.level}` : `${kindOf(node)} ${node.owner?.line ?? ''}`;
  return { at, line: node.line, option, kind: `${kind} ${option.family}` };
}

function tabAt({ line }: DocumentNode, { label, row }: Tab, at: number): Start & { kind: string } {
  return { at, line, option: { family: 'tab', label, recommended: isRecommended(label) }, kind: `tab ${row}` };
}

/** States of things are known by their headings: "**Case 1:** …" may be one of many to try. A means is known by its line. */
function holdsOf(family: string, node: DocumentNode | undefined): boolean {
  if (family === 'case') return node?.kind === 'heading';
  return family !== 'means' || node?.kind !== 'heading';
}

function kindOf(node: DocumentNode): string {
  return node.kind === 'html' ? 'fold' : 'lead';
}

function titleOf(node: DocumentNode | undefined): string | null {
  if (node?.kind === 'heading') return node.text;
  if (node?.kind === 'html') return isPlatformFold(node.text) ? node.text : null;
  return leadText(node) ?? wayInLine(node);
}

/** `<summary>macOS</summary>` beside `<summary>Linux</summary>`: what is folded away holds for one system. */
function isPlatformFold(summary: string): boolean {
  const family = optionLabel(summary)?.family;
  return family === 'platform' || family === 'option';
}

/** "Option A: delete the old zone": a line that names a way by its letter or number and says what it is. */
function wayInLine(node: DocumentNode | undefined): string | null {
  if (node?.kind !== 'paragraph') return null;
  const text = textOf(node);
  return text.length <= longestWay && wayCounted(words(text)) !== null && /^[^:：]{3,30}[:：]\s*\S/.test(words(text))
    ? text
    : null;
}

const longestWay = 160;

/** A line that says what it is a way of by its means or its manner alone, or a heading by its means: "If it runs with systemd". */
function wayLabel(text: string, node: DocumentNode): OptionLabel | null {
  const label = withoutColon(words(text));
  const kind = node.kind === 'paragraph' || node.kind === 'heading' ? wayKind(label) : null;
  if (node.kind === 'heading' && kind !== 'means') return null;
  return kind === null ? null : { family: kind, label, recommended: isRecommended(label) };
}

function listedLabel(text: string): OptionLabel | null {
  const label = plainText(text).replace(/:$/, '');
  return /^(?:\*\*|__)/.test(text) ? { family: 'listed', label, recommended: /\brecommended\b/i.test(label) } : null;
}

/** The options from here on: of the same kind as the first, until something of higher rank or another lead. */
function optionStarts(nodes: DocumentNode[], at: number): Start[] {
  if (titleOf(nodes[at]) === null) return [];
  // "Choose one of the following:" makes the bold lines below it options.
  const listed = nodes[at - 1]?.kind === 'paragraph' && introducesChoice(nodes[at - 1]);
  const first = startAt(nodes, at, listed);
  if (first === null) return [];
  const starts: Start[] = [first];
  for (let next = at + 1; next < nodes.length; next += 1) {
    const start = startAt(nodes, next, listed);
    if (start?.kind === first.kind) starts.push(start);
    else if (endsOption(nodes, starts.at(-1)?.at ?? at, next)) break;
  }
  return firmFamilies.has(first.option.family) || runApart(nodes, starts) ? starts : [];
}

/** Those that call themselves ways, or are called so by the line above them. */
const firmFamilies: ReadonlySet<string> = new Set(['option', 'named way', 'for', 'platform', 'case', 'tab', 'listed']);

/** Means and manners are ways where something is run in one of them, and no boxes are ticked. */
function runApart(nodes: DocumentNode[], starts: readonly Start[]): boolean {
  const inside = nodes.slice(starts[0]?.at, groupEnd(nodes, starts.at(-1)?.at ?? 0));
  const isApart = new Set(starts.map(({ option }) => option.label.toLowerCase())).size === starts.length;
  return isApart && inside.some(({ kind }) => kind === 'code') && !inside.some(isBox);
}

function endsOption(nodes: DocumentNode[], start: number, at: number): boolean {
  const first = nodes[start];
  const node = nodes[at];
  if (first === undefined || node === undefined) return true;
  if (first.kind === 'paragraph' && first.tab !== undefined) return node.line > first.tab.end;
  if (first.kind === 'heading') return node.kind === 'heading' && node.level <= first.level;
  if (node.kind === 'heading' || node.kind === 'rule') return true;
  // A fold ends with its own tag; another fold beside it is the next way.
  if (first.kind === 'html') return isClosed(nodes[at - 1]) && node.kind !== 'html';
  return node.owner === first.owner && /^(?:\*\*|__)/.test(leadText(node) ?? '');
}

function isClosed(node: DocumentNode | undefined): boolean {
  return node?.kind === 'html' && node.closes;
}

function groupEnd(nodes: DocumentNode[], last: number): number {
  let end = last + 1;
  let code = false;
  while (end < nodes.length && !endsOption(nodes, last, end) && !(code && isAfterwards(nodes, last, end))) {
    code ||= nodes[end]?.kind === 'code';
    end += 1;
  }
  return end;
}

/** Under bold lines nothing marks the end of the last option: text behind its block is meant for all of them. */
function isAfterwards(nodes: DocumentNode[], last: number, at: number): boolean {
  const start = nodes[last];
  const node = nodes[at];
  if (start?.kind === 'paragraph' && start.tab !== undefined) return false;
  return (
    start?.kind !== 'heading' && node?.owner === start?.owner && (node?.kind === 'paragraph' || node?.kind === 'item')
  );
}

function addChoice({ nodes, draft, context }: Cursor, starts: Start[], end: number): void {
  const first = starts[0];
  if (first === undefined) return;
  const id = `c${first.line}`;
  const title = `Choose one: ${starts.map(({ option }) => option.label).join(' / ')}`;
  const place = { line: first.line, endLine: nodes[end - 1]?.endLine ?? first.line };
  const askedAt = addItem(draft, {
    kind: 'choice',
    ...place,
    title,
    effect: 'reads',
    condition: null,
    data: { choice: id },
  });
  const options = starts.map(({ at, line, option }, index) => {
    const before = draft.items.length;
    const content = nodes.slice(at + 1, starts[index + 1]?.at ?? end);
    const lead = nodes[at];
    // "**For minor releases:** push the branch …": what stands behind the label is still to be read.
    if (lead?.kind === 'paragraph' && textOf(lead).length > option.label.length + 8) draft.prose.push(...lead.lines);
    context.read(content, { ...context, heading: option.label, inOption: true }, draft);
    if (draft.items.length === before) addByHand(draft, nodes[at], option.label);
    const items = draft.items.slice(before).map((item) => item.id);
    return { label: option.label, line, recommended: option.recommended, steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title: plainText(context.heading), askedAt, options });
}

function addByHand(draft: Cursor['draft'], node: DocumentNode | undefined, label: string): void {
  const place = { line: node?.line ?? 1, endLine: node?.endLine ?? 1 };
  const data = { text: label, claimed: false, copy: null, variables: [] };
  addItem(draft, { kind: 'check', ...place, title: label, effect: 'reads', condition: null, data });
}
