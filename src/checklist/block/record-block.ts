import type { Command, Statement } from '../../steps/item.ts';
import type { Context, Cursor } from '../draft.ts';
import { type CodeNode, type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { surenessOf } from '../tasks/unit-items.ts';
import { leadText } from '../text/lead.ts';
import { announcesQuestion } from './announced-keys.ts';
import type { BlockReading, RawBlock } from './block-reading.ts';
import { isForText, isQuotedForText } from './pasted-words.ts';
import { readBlock } from './read-block.ts';

/** Reads one block and notes it in the draft; what it does for the walk is the caller's business. `read` keeps it out of every lane. */
export function recordBlock(
  { nodes, at, draft, context }: Cursor,
  node: CodeNode,
  purpose: 'lane' | 'read',
): BlockReading {
  const { line, endLine, lang, content } = node;
  const lead = leadAbove(nodes, nodes[at] === node ? at : at + 1);
  const raw = { line, endLine, lang, content, heading: context.heading, lead, role: context.blockRole };
  const reading = readBlock({
    ...raw,
    open: node.open,
    given: node.given,
    kept: node.kept,
    forText: isForText(lead) || isQuotedForText(nodes, at),
    asks: asksOf(context, lead, textBelow(nodes, at)),
    inside: node.inside,
  });
  const { reads, commands, statements } = reading;
  const doubted = reading.units.find(({ doubt }) => doubt !== null && !doubt.forbidden);
  const { confidence, why } = doubted ? surenessOf(doubted, reading) : reading;
  draft.blocks.push({
    line,
    endLine,
    lang,
    step: null,
    role: context.blockRole,
    reads,
    confidence,
    why,
    commands: everythingRun(commands, statements),
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

/**
 * What a block would run, in order, whichever program takes it. Opening a client is as dangerous as its input to whoever runs it; listed, the
 * danger stands at its own line.
 */
function everythingRun(commands: Command[], statements: Statement[]): Command[] {
  const typed = statements.map((one): Command => {
    const { line, text, effect, danger = null } = one;
    const endLine = line + text.split('\n').length - 1;
    return { line, endLine, text, title: null, effect, longRunning: false, interactive: false, danger, host: null };
  });
  const fed = new Set(typed.map(({ danger }) => danger));
  const own = commands.map((command) => (fed.has(command.danger) ? { ...command, danger: null } : command));
  return [...own, ...typed].sort((left, right) => left.line - right.line);
}

/** The device that the section speaks of, else a question that the sentence above or below announces. */
function asksOf(context: Context, lead: string, below: string): RawBlock['asks'] {
  if (context.device) return 'device';
  return announcesQuestion(lead) || announcesQuestion(below) ? 'question' : undefined;
}

/** A sentence right below, what is listed there, or the lead over such a list ("Interactive prompts:"); a lead over a block speaks of that. */
function textBelow(nodes: DocumentNode[], at: number): string {
  const below = nodes[at + 1];
  const next = nodes[at + 2];
  if (below?.kind === 'item') return isTold(below) ? plainText(textOf(below)) : '';
  if (below?.kind !== 'paragraph') return '';
  // What a lead at the end is over, is done step by step.
  const isOver = next === undefined || (next.kind === 'item' && isTold(next));
  return leadText(below) === null || isOver ? plainText(textOf(below)) : '';
}

/** An item that is no work of its own. */
function isTold(item: ItemNode): boolean {
  return !boxPattern.test(textOf(item)) && !hasInlineCommand(item);
}

/** The sentence before a block: the paragraph or the item's text that it follows. */
export function leadAbove(nodes: DocumentNode[], at: number): string {
  const above = nodes[at - 1];
  if (above?.kind === 'paragraph' && /^:{3,}/.test(above.lines[0]?.text ?? '')) return '';
  if (above?.kind === 'paragraph') return plainText(leadText(above) ?? textOf(above));
  if (above?.kind === 'item') return plainText(textOf(above).replace(boxPattern, ''));
  const owner = nodes[at]?.owner;
  return owner ? plainText(textOf(owner).replace(boxPattern, '')) : '';
}
