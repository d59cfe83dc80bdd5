import { leadAbove } from '../block/record-block.ts';
import { areContrary } from '../choices/contrary.ts';
import { behindOr, namesOther } from '../choices/or-words.ts';
import { isForOtherVersion } from '../choices/other-version.ts';
import { forLackOf, offersInstead } from '../choices/other-way-words.ts';
import { namesSystem } from '../choices/system-words.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type CodeNode, type DocumentNode, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { check } from '../tasks/check-item.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { leadText } from '../text/lead.ts';

/** "Build it into the image:", a block, "Or mount it at runtime:", a block: one of them is enough. */
export const orBlocks: Recogniser = (cursor) => {
  const first = cursor.nodes[cursor.at];
  if (first?.kind !== 'code' || cursor.context.purpose === 'read') return 0;
  const other = behindReasons(cursor.nodes, cursor.at + 1);
  const reasons = cursor.nodes.slice(cursor.at + 1, other);
  if (!joinsOr(cursor.nodes, other) && !isForOtherSystem(cursor.nodes, first, other))
    return orInWords(cursor, first, reasons);
  const blocks: Option[] = [{ label: leadAbove(cursor.nodes, cursor.at), line: first.line, block: first, reasons }];
  let next = other;
  for (; joinsOr(cursor.nodes, next) || isForOtherSystem(cursor.nodes, first, next); next += 2) {
    const block = cursor.nodes[next + 1];
    const line = cursor.nodes[next]?.line ?? first.line;
    if (block?.kind === 'code') blocks.push({ label: leadAbove(cursor.nodes, next + 1), line, block });
  }
  addChoice(cursor, blocks);
  return next - cursor.at;
};

/** `line`: where the way begins, which is its lead's where that offers it. */
type Option = { label: string; line: number; block: CodeNode | ParagraphNode; reasons?: DocumentNode[] };

/** Where "Alternative:" stands behind lines that only say why the block above is the way to take; else the place given. */
function behindReasons(nodes: DocumentNode[], from: number): number {
  const [first] = nodes.slice(from - 1, from);
  const length = nodes
    .slice(from, from + mostReasons)
    .findIndex((node, at) => !isReason(node, first, nodes[from + at - 1]));
  const lead = nodes[from + length];
  return length > 0 &&
    lead?.kind === 'paragraph' &&
    (namesOther(words(textOf(lead))) || isForOtherSystem(nodes, first, from + length))
    ? from + length
    : from;
}

const mostReasons = 8;

function isReason(node: DocumentNode, block: DocumentNode | undefined, above: DocumentNode | undefined): boolean {
  if (node.kind === 'code') return node.owner === block?.owner && leadText(above) !== null && isPrinted(node);
  if (node.kind === 'paragraph')
    return node.owner === block?.owner && !namesOther(words(textOf(node))) && !namesSystem(words(textOf(node)));
  return node.kind === 'item' && node.ordinal === null && !boxPattern.test(textOf(node)) && !hasInlineCommand(node);
}

/** Below a line that leads to it: what the block above prints. */
function isPrinted({ lang }: CodeNode): boolean {
  return lang === null || /^(?:text|txt|output|log|plain(?:text)?)?$/i.test(lang);
}

/** A block, and below it "Alternatively set it in the dashboard.": the other way is told in words. */
function orInWords(cursor: Cursor, block: CodeNode, reasons: DocumentNode[]): number {
  const { nodes, at } = cursor;
  const other = nodes[at + 1 + reasons.length];
  if (other?.kind !== 'paragraph' || other.owner !== block.owner || other.quoted !== block.quoted) return 0;
  const way = wayInWords(other);
  if (way === null) return 0;
  addChoice(cursor, [
    { label: leadAbove(nodes, at), line: block.line, block, reasons },
    { label: way, line: other.line, block: other },
  ]);
  return 2 + reasons.length;
}

/** What a paragraph below a block tells of another way; null where it tells none. */
export function wayInWords(node: ParagraphNode): string | null {
  const text = textOf(node);
  const isLong = text.length >= (namesOther(words(text)) ? 2 * longest : longest);
  const way = isLong || /[:：]$/.test(text) ? null : otherWay(text);
  return way !== null && /\S\s+\S|\p{Lo}{4}/u.test(way) ? way : null;
}

const longest = 200;

/** What a text says behind its "or"; null where that is no other way. */
function otherWay(text: string): string | null {
  const lacking = text.includes('`') ? forLackOf(words(text)) : null;
  if (lacking !== null) return lacking;
  const other = boxPattern.test(text) ? null : behindOr(words(text));
  return other === null || /^(?:else|not|if|when|in case)\b/i.test(other) ? null : other;
}

/** Whether "Or …" or "For older servers, use:" stands here, right above another block of the same rank. */
export function joinsOr(nodes: DocumentNode[], at: number): boolean {
  const lead = nodes[at];
  const block = nodes[at + 1];
  if ((lead?.kind !== 'paragraph' && lead?.kind !== 'item') || block?.kind !== 'code') return false;
  const text = textOf(lead);
  if (text.length >= longest || boxPattern.test(text)) return false;
  const other = behindOr(words(text));
  if (other !== null) return !/^(?:else|not)\b/i.test(other);
  return isForOtherVersion(words(text)) || offersInstead(words(text)) || opposesLead(nodes, at);
}

/** "On macOS/Linux:" over a block, where the one above is in the language of another system. */
function isForOtherSystem(nodes: DocumentNode[], first: DocumentNode | undefined, at: number): boolean {
  const [lead, block] = nodes.slice(at, at + 2);
  if (lead?.kind !== 'paragraph' || block?.kind !== 'code' || first?.kind !== 'code') return false;
  const text = words(textOf(lead));
  return (
    isForWindows.test(first.lang ?? '') &&
    !isForWindows.test(block.lang ?? '') &&
    namesSystem(text) &&
    !/windows/i.test(text)
  );
}

const isForWindows = /^(?:powershell|pwsh|ps1?|cmd|bat(?:ch)?|dos)$/i;

/** "Otherwise:" or the opposite case, where the block above it stands below a case of its own. */
function opposesLead(nodes: DocumentNode[], at: number): boolean {
  const [lead, block, other] = nodes.slice(Math.max(0, at - 2), at + 1);
  if (lead?.kind !== 'paragraph' || block?.kind !== 'code' || other?.kind !== 'paragraph') return false;
  const [one, next] = [leadText(lead), leadText(other)];
  return lead.owner === other.owner && one !== null && next !== null && areContrary(words(one), words(next));
}

function addChoice({ draft, context }: Cursor, blocks: Option[]): void {
  const first = blocks[0]?.block;
  if (first === undefined) return;
  const id = `c${first.line}`;
  const labels = blocks.map(({ label, block }) => plainText(label || firstLine(block)).replace(/:$/, ''));
  const place = { line: first.line, endLine: blocks.at(-1)?.block.endLine ?? first.endLine };
  const title = `Choose one: ${labels.join(' / ')}`;
  const condition = context.condition;
  const askedAt = addItem(draft, { kind: 'choice', ...place, title, effect: 'reads', condition, data: { choice: id } });
  const options = blocks.map(({ block, line, reasons = [] }, index) => {
    const before = draft.items.length;
    const label = labels[index] ?? '';
    context.read([block, ...reasons], { ...context, heading: label, inOption: true }, draft);
    if (draft.items.length === before)
      check(draft, block, { title: label, text: label, copy: null, condition: null, claimed: false });
    const items = draft.items.slice(before).map((item) => item.id);
    return { label, line, recommended: /\brecommended\b/i.test(label), steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title: plainText(context.heading), askedAt, options });
}

function firstLine(block: CodeNode | ParagraphNode): string {
  return (block.kind === 'code' ? block.content : block.lines)[0]?.text ?? '';
}
