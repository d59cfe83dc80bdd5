import { leadAbove } from '../block/record-block.ts';
import { behindOr, namesOther } from '../choices/or-words.ts';
import { isForOtherVersion } from '../choices/other-version.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type CodeNode, type DocumentNode, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { check } from '../tasks/check-item.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';

/** "Build it into the image:", a block, "Or mount it at runtime:", a block: one of them is enough. */
export const orBlocks: Recogniser = (cursor) => {
  const first = cursor.nodes[cursor.at];
  if (first?.kind !== 'code' || cursor.context.purpose === 'read') return 0;
  const other = behindReasons(cursor.nodes, cursor.at + 1);
  if (!joinsOr(cursor.nodes, other)) return orInWords(cursor, first);
  const reasons = cursor.nodes.slice(cursor.at + 1, other);
  const blocks: Option[] = [{ label: leadAbove(cursor.nodes, cursor.at), block: first, reasons }];
  let next = other;
  for (; joinsOr(cursor.nodes, next); next += 2) {
    const block = cursor.nodes[next + 1];
    if (block?.kind === 'code') blocks.push({ label: leadAbove(cursor.nodes, next + 1), block });
  }
  addChoice(cursor, blocks);
  return next - cursor.at;
};

type Option = { label: string; block: CodeNode | ParagraphNode; reasons?: DocumentNode[] };

/** Where "Alternative:" stands behind lines that only say why the block above is the way to take; else the place given. */
function behindReasons(nodes: DocumentNode[], from: number): number {
  const [first] = nodes.slice(from - 1, from);
  const length = nodes.slice(from, from + mostReasons).findIndex((node) => !isReason(node, first));
  const lead = nodes[from + length];
  return length > 0 && lead?.kind === 'paragraph' && namesOther(words(textOf(lead))) ? from + length : from;
}

const mostReasons = 8;

function isReason(node: DocumentNode, block: DocumentNode | undefined): boolean {
  if (node.kind === 'paragraph') return node.owner === block?.owner && !namesOther(words(textOf(node)));
  return node.kind === 'item' && node.ordinal === null && !boxPattern.test(textOf(node)) && !hasInlineCommand(node);
}

/** A block, and below it "Alternatively set it in the dashboard.": the other way is told in words. */
function orInWords(cursor: Cursor, block: CodeNode): number {
  const { nodes, at } = cursor;
  const other = nodes[at + 1];
  if (other?.kind !== 'paragraph' || other.owner !== block.owner || other.quoted !== block.quoted) return 0;
  const text = textOf(other);
  const way = text.length < longest && !/[:：]$/.test(text) ? otherWay(text) : null;
  if (way === null || !/\S\s+\S|\p{Lo}{4}/u.test(way)) return 0;
  addChoice(cursor, [
    { label: leadAbove(nodes, at), block },
    { label: way, block: other },
  ]);
  return 2;
}

const longest = 200;

/** What a text says behind its "or"; null where that is no other way. */
function otherWay(text: string): string | null {
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
  return other === null ? isForOtherVersion(words(text)) : !/^(?:else|not)\b/i.test(other);
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
  const options = blocks.map(({ block, reasons = [] }, index) => {
    const before = draft.items.length;
    const label = labels[index] ?? '';
    context.read([block, ...reasons], { ...context, heading: label, inOption: true }, draft);
    if (draft.items.length === before)
      check(draft, block, { title: label, text: label, copy: null, condition: null, claimed: false });
    const items = draft.items.slice(before).map((item) => item.id);
    return { label, line: block.line, recommended: /\brecommended\b/i.test(label), steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title: plainText(context.heading), askedAt, options });
}

function firstLine(block: CodeNode | ParagraphNode): string {
  return (block.kind === 'code' ? block.content : block.lines)[0]?.text ?? '';
}
