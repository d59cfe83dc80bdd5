import { readBlock } from './block/read-block.ts';
import type { BlockReading } from './block-reading.ts';
import type { Cursor } from './draft.ts';
import { leadText } from './lead.ts';
import { type CodeNode, type DocumentNode, textOf } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { boxPattern } from './sections.ts';

/** Reads one block and notes it in the draft; what it does for the walk is the caller's business. `read` keeps it out of every lane. */
export function recordBlock(
  { nodes, at, draft, context }: Cursor,
  node: CodeNode,
  purpose: 'lane' | 'read',
): BlockReading {
  const { line, endLine, lang, content } = node;
  const lead = leadAbove(nodes, nodes[at] === node ? at : at + 1);
  const reading = readBlock({ line, endLine, lang, content, heading: context.heading, lead, role: context.blockRole });
  const { reads, confidence, why, commands, statements } = reading;
  draft.blocks.push({
    line,
    endLine,
    lang,
    step: null,
    role: context.blockRole,
    reads,
    confidence,
    why,
    commands,
    statements,
  });
  draft.notes.push(...reading.notes);
  if (purpose === 'lane') {
    draft.placeholders.push(...reading.placeholders);
    draft.assigns.push(...reading.assigns);
    if (context.purpose !== 'read') draft.uses.push(...reading.uses);
  }
  return reading;
}

/** The sentence before a block: the paragraph or the item's text that it follows. */
export function leadAbove(nodes: DocumentNode[], at: number): string {
  const above = nodes[at - 1];
  if (above?.kind === 'paragraph') return plainText(leadText(above) ?? textOf(above));
  if (above?.kind === 'item') return plainText(textOf(above).replace(boxPattern, ''));
  const owner = nodes[at]?.owner;
  return owner ? plainText(textOf(owner).replace(boxPattern, '')) : '';
}
