import { leadAbove } from '../block/record-block.ts';
import { behindOr } from '../choices/or-words.ts';
import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type CodeNode, type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';

/** "Build it into the image:", a block, "Or mount it at runtime:", a block: one of them is enough. */
export const orBlocks: Recogniser = (cursor) => {
  const first = cursor.nodes[cursor.at];
  if (first?.kind !== 'code' || cursor.context.purpose === 'read' || !joinsOr(cursor.nodes, cursor.at + 1)) return 0;
  const blocks: Option[] = [{ label: leadAbove(cursor.nodes, cursor.at), block: first }];
  let next = cursor.at + 1;
  for (; joinsOr(cursor.nodes, next); next += 2) {
    const block = cursor.nodes[next + 1];
    if (block?.kind === 'code') blocks.push({ label: leadAbove(cursor.nodes, next + 1), block });
  }
  addChoice(cursor, blocks);
  return next - cursor.at;
};

type Option = { label: string; block: CodeNode };

/** Whether "Or …" stands here, right above another block of the same rank. */
export function joinsOr(nodes: DocumentNode[], at: number): boolean {
  const lead = nodes[at];
  const block = nodes[at + 1];
  if ((lead?.kind !== 'paragraph' && lead?.kind !== 'item') || block?.kind !== 'code') return false;
  const text = textOf(lead);
  const other = text.length < 200 && !boxPattern.test(text) ? behindOr(words(text)) : null;
  return other !== null && !/^(?:else|not)\b/i.test(other);
}

function addChoice({ draft, context }: Cursor, blocks: Option[]): void {
  const first = blocks[0]?.block;
  if (first === undefined) return;
  const id = `c${first.line}`;
  const labels = blocks.map(({ label, block }) => plainText(label || (block.content[0]?.text ?? '')).replace(/:$/, ''));
  const place = { line: first.line, endLine: blocks.at(-1)?.block.endLine ?? first.endLine };
  const title = `Choose one: ${labels.join(' / ')}`;
  const condition = context.condition;
  const askedAt = addItem(draft, { kind: 'choice', ...place, title, effect: 'reads', condition, data: { choice: id } });
  const options = blocks.map(({ block }, index) => {
    const before = draft.items.length;
    const label = labels[index] ?? '';
    context.read([block], { ...context, heading: label, inOption: true }, draft);
    const items = draft.items.slice(before).map((item) => item.id);
    return { label, line: block.line, recommended: /\brecommended\b/i.test(label), steps: [], items };
  });
  draft.choices.push({ id, line: first.line, title: plainText(context.heading), askedAt, options });
}
