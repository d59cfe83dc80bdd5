import type { Command } from '../../steps/item.ts';
import { readInline } from '../block/read-inline.ts';
import { type Context, type Cursor, type Draft, emptyDraft } from '../draft.ts';
import { isCopiedTerminal } from '../markdown/copied-terminal.ts';
import { type DocumentNode, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readNodes } from '../read-nodes.ts';
import type { StepDraft } from '../read-walk.ts';
import { addStepRollback } from '../rollbacks/step-rollback.ts';
import { check } from '../tasks/check-item.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { meaningOf } from './heading-words.ts';
import type { Region } from './regions.ts';
import { type DocumentSection, isBox, isWalked } from './sections.ts';

/** Whether a text has no mark of a task at all: no heading, no number, no block, mostly paragraphs and copied terminals. */
export function isPlainText(sections: DocumentSection[]): boolean {
  const nodes = sections.flatMap((section) => section.nodes);
  const bullets = nodes.filter(isBullet).length;
  const mostlyText = bullets * 2 < nodes.length;
  return (
    mostlyText && sections.every(({ level }) => level === 0) && nodes.every((node) => isPlain(node) || isBullet(node))
  );
}

function isBullet(node: DocumentNode): boolean {
  return node.kind === 'item' && node.ordinal === null && !isBox(node);
}

function isPlain(node: DocumentNode): boolean {
  return node.kind === 'paragraph' || node.kind === 'rule' || node.kind === 'front-matter' || isCopiedTerminal(node);
}

/** A text without any mark of a task is one step done by hand, a paragraph at a time; what is copied from a terminal is read as a block. */
export function wholeDocument(
  sections: DocumentSection[],
  title: string,
  lastLine: number,
  linked?: Context['linked'],
): StepDraft[] {
  const section =
    sections.find((one) => isWalked(one) && one.nodes.some((node) => node.kind === 'paragraph')) ?? sections[0];
  if (section === undefined) return [];
  const draft = emptyDraft();
  for (const node of sections.filter(isWalked).flatMap((one) => one.nodes)) {
    const items = draft.items.length;
    const stops = draft.gates.length;
    const context = { ...contextOf(section, title), linked };
    if (node.kind === 'paragraph' && goesBack({ nodes: [node], at: 0, draft, context }, node)) continue;
    readNodes([node], context, draft);
    if (draft.items.length > items || (node.kind !== 'paragraph' && node.kind !== 'item')) continue;
    if (draft.gates.length === stops || node.lines.some(({ text }) => commandIn(text) !== null)) addByHand(draft, node);
  }
  if (draft.items.length === 0) return [];
  draft.prose = [];
  const place = { title, line: section.line, endLine: lastLine, section };
  const region: Region = { ...place, nodes: [], condition: null, style: 'section' };
  return [{ region, draft, estimate: null }];
}

/**
 * A paragraph, done by hand. Lines in it that are commands by their first words are what is copied, and are known as such: nobody said
 * that they are to be run here.
 */
function addByHand(draft: Draft, { lines, line, endLine }: Pick<ParagraphNode, 'line' | 'endLine' | 'lines'>): void {
  const text = lines.map((one) => one.text.trim()).join('\n');
  const first = plainText(textOf({ lines: lines.slice(0, 1) }));
  const runs = lines.flatMap((one) => commandIn(one.text, one.line) ?? []);
  for (const { effect, danger, longRunning, interactive, ...of } of runs)
    draft.inlineCommands.push({ line: of.line, text: of.text, step: '', effect, danger, longRunning, interactive });
  const copy = runs.length > 0 ? runs.map((one) => one.text).join('\n') : null;
  check(draft, { line, endLine }, { title: first, text, copy, condition: null });
}

function commandIn(text: string, line = 1): Command | null {
  const read = readInline(text, line, { heading: '', taskText: '' });
  return read === null || read.chat ? null : read.command;
}

/** "If it all goes wrong:" over the lines of one paragraph: a way back, done by hand. */
function goesBack(cursor: Cursor, { lines }: ParagraphNode): boolean {
  const [lead, ...rest] = lines;
  const first = rest[0];
  if (lead === undefined || first === undefined || !/^.{4,60}[:：]$/.test(lead.text.trim())) return false;
  const title = withoutColon(plainText(lead.text));
  if (meaningOf(title) !== 'rollback') return false;
  const place = { line: first.line, endLine: rest.at(-1)?.line ?? first.line, lines: rest };
  addStepRollback(cursor, title, (_inside, found) => addByHand(found, place));
  return true;
}

function contextOf(section: DocumentSection, heading: string): Context {
  const { line, environment, role } = section;
  const reading = { purpose: 'walk', blockRole: 'forward', bulletsAreTasks: false, inOption: false } as const;
  return { heading, ownerLine: line, environment, condition: null, role, ...reading, read: readNodes };
}
