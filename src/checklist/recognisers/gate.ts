import { hinted } from '../../patterns/hinted.ts';
import type { Gate } from '../../plan/plan.ts';
import { addGate, type Found } from '../add-gate.ts';
import { addWaitIn } from '../add-wait.ts';
import { shoutedBan } from '../ban-words.ts';
import { bareStop } from '../bare-stop.ts';
import { clausesOf } from '../clauses.ts';
import { namesCriteria } from '../criteria/criteria-name.ts';
import { opensCase } from '../criteria/open-case.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { type GateText, mayStop, readDirectGate, readGate } from '../gate-words.ts';
import { leadText } from '../lead.ts';
import { lineOf } from '../line-of.ts';
import {
  boxStyle,
  type DocumentNode,
  type ItemNode,
  isInside,
  nodesUntil,
  type ParagraphNode,
  type TextLine,
  textOf,
} from '../nodes.ts';
import { plainText, words } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';
import { sentencesOf } from '../sentences.ts';
import { hasInlineCommand } from '../task-items.ts';
import { runsBesideStop } from '../tells-to-run.ts';

/** "DO NOT PROCEED IF …", "ROLLBACK IF …", "must be followed in exact order", in a paragraph, a quotation, a bullet or a heading. */
export const gate: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind === 'heading') return gateLines(cursor, [{ line: node.line, text: node.text }]);
  if (node?.kind === 'paragraph') {
    if (mayStop(textOf(node)) && runsBesideStop(cursor, textOf(node))) return 0;
    return openingTrigger(cursor, node) || gateLines(cursor, paragraphLines(node)) || gateSentence(cursor, node);
  }
  if (node?.kind === 'item' && node.ordinal === null && !boxPattern.test(node.lines[0]?.text ?? '')) {
    return gateLines(cursor, [{ line: node.line, text: textOf(node) }]);
  }
  return 0;
};

/** A paragraph may hold a gate a line; a sentence that is only a gate as a whole is taken as one line. */
function paragraphLines(node: ParagraphNode): TextLine[] {
  if (node.lines.some((line) => readDirectGate(line.text) !== null)) return joinedGates(node.lines);
  return [{ line: node.line, text: textOf(node) }];
}

/** A line that starts no gate continues the one above it, unless that one ended its sentence. */
function joinedGates(lines: TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const continues = last !== undefined && readDirectGate(line.text) === null && /^\s*\p{Ll}/u.test(line.text);
    if (continues && last) last.text += ` ${line.text.trim()}`;
    else joined.push({ ...line });
  }
  return joined;
}

function gateLines(cursor: Cursor, lines: TextLine[]): number {
  const readLine = lines.length > 1 ? readDirectGate : readGate;
  const found = lines.flatMap((line) => {
    const read = readLine(line.text);
    return read === null ? [] : [{ line, read }];
  });
  const last = found.at(-1);
  if (last === undefined) return 0;
  for (const line of lines.filter((one) => readLine(one.text) === null)) {
    cursor.draft.prose.push(line);
    const later = laterGate([line]);
    if (later !== null) addGate(cursor, later);
  }
  let taken = 1;
  for (const { line, read } of found) {
    const place = lineOfStop(cursor, line, read.type);
    const conditions = read.conditions.map((text) => ({ line: place, text }));
    // "If it is down, roll back:" in a way back has said when, and the list below is what is done.
    const said = read.conditions.filter((text) => !leads.test(text));
    const procedure = read.type === 'rollback' && said.length > 0 && cursor.context.purpose === 'rollback';
    const named = line === last.line && !procedure && needsList(read.type, read.conditions, line.text);
    const below = named ? conditionsOf(read.type, cursor) : [];
    if (below.length > 0) taken = below.length + 1;
    recordBoxes(cursor, below);
    addGate(cursor, {
      line: place,
      type: read.type,
      text: read.text,
      conditions: [
        ...conditions.filter(({ text }) => below.length === 0 || said.includes(text)),
        ...below.map(conditionLine),
      ],
    });
  }
  addBanBeside(
    cursor,
    found.map(({ read }) => read),
  );
  return taken;
}

/** Where the sentence begins that stops, in a line that others of its paragraph were joined to. */
function lineOfStop({ nodes, at }: Cursor, { line, text }: TextLine, type: Gate['type']): number {
  const node = nodes[at];
  const stop = sentencesOf(text, 'apart').find((sentence) => readGate(sentence)?.type === type);
  if (stop === undefined || node?.kind !== 'paragraph') return line;
  return lineOf(
    stop,
    node.lines.filter((one) => one.line >= line),
  );
}

/** "Roll back at once if, after a release:": what stands before the list says when to look at it. */
const leads = /[:：]$/;

/** "Follow it in order. DO NOT run it on a Friday.": an order holds for all and stops nothing, so the ban beside it is a stop of its own. */
function addBanBeside(cursor: Cursor, found: readonly { type: Gate['type']; text: string }[]): void {
  const line = cursor.nodes[cursor.at]?.line ?? 1;
  for (const { text } of found.filter(({ type }) => type === 'order')) {
    const ban = shoutedBan(text);
    if (ban !== null && ban !== text) addGate(cursor, { line, type: 'soft', text: ban, conditions: [] });
  }
}

/** "Watch the log. Stop if it shows an error.": a later sentence of a paragraph or a bullet that is a stop; the rest is still to be read. */
export function gateSentence(cursor: Cursor, node: ParagraphNode | ItemNode): number {
  const found = laterGate(node.lines);
  if (found === null) return 0;
  cursor.draft.prose.push(...node.lines);
  addWaitIn(cursor, node, textOf(node));
  addGate(cursor, found);
  return 1;
}

/** The first strict stop among the clauses of a text, and the sentences behind the first one. What only says to stop does so in the case before it. */
export function laterGate(lines: readonly TextLine[]): Found | null {
  const sentences = sentencesOf(textOf({ lines: [...lines] }), 'apart');
  if (sentences.length > mostSentences) return null;
  for (const [at, sentence] of sentences.entries()) {
    const said = [
      ...(sentences.length === 1 ? [] : [sentence]),
      ...(mayStop(sentence) ? clausesOf(plainText(sentence)) : []),
    ];
    for (const part of said) {
      const read = readGate(part);
      if (read !== null && strict.has(read.type)) return foundAt(lineOf(part, lines), read);
    }
    if (at === 0 || !bareStop.test(words(sentence))) continue;
    const line = lineOf(sentence, lines);
    const text = words((sentences[at - 1] ?? '').replace(boxPattern, '')).replace(/[.。!！]$/, '');
    return { line, type: 'stop', text: words(sentence), conditions: [{ line, text }] };
  }
  return null;
}

function foundAt(line: number, { type, text, conditions }: GateText): Found {
  return { line, type, text, conditions: conditions.map((one) => ({ line, text: one })) };
}

const mostSentences = 6;
const strict: ReadonlySet<Gate['type']> = new Set(['stop', 'proceed', 'rollback']);

function needsList(type: Gate['type'], conditions: string[], text: string): boolean {
  return type !== 'order' && (conditions.length === 0 || /:\s*(?:\*\*)?\s*$/.test(text));
}

/** What is looked at before a stop in a soft voice stands below its lead, where it is no work; a bullet is one beside others. */
export function conditionsOf(type: Gate['type'], cursor: Cursor): DocumentNode[] {
  const node = cursor.nodes[cursor.at];
  const below = node?.kind === 'item' ? listInside(cursor, node) : listBelow(cursor);
  if (type !== 'soft') return below;
  const isTask = (one: DocumentNode) => one.kind === 'item' && boxPattern.test(one.lines[0]?.text ?? '');
  return below.some(isTask) ? [] : below;
}

/** The bullets in a bullet that leads to them. */
function listInside({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>, node: ItemNode): DocumentNode[] {
  const inside = nodesUntil(nodes, at, (one) => !isInside(one, node));
  return inside.every((one) => one.kind === 'item') ? inside : [];
}

/** The list that follows directly: its items are the conditions. */
export function listBelow({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>): DocumentNode[] {
  const first = nodes[at + 1];
  if (first?.kind !== 'item' || first.owner !== (nodes[at]?.owner ?? null)) return [];
  let end = at + 1;
  while (end < nodes.length) {
    const node = nodes[end];
    if (node?.kind !== 'item' || (node.list !== first.list && node.depth <= first.depth)) break;
    end += 1;
  }
  return nodes.slice(at + 1, end);
}

/** The same, or the table that follows directly. */
export function conditionsBelow({ nodes, at }: Pick<Cursor, 'nodes' | 'at'>): DocumentNode[] {
  const first = nodes[at + 1];
  return first?.kind === 'table' && first.owner === (nodes[at]?.owner ?? null) ? [first] : listBelow({ nodes, at });
}

/** What a node under a stop says of when: an item, or the rows of a table. */
export function conditionsIn(node: DocumentNode): TextLine[] {
  if (node.kind === 'item') return [conditionLine(node)];
  if (node.kind !== 'table') return [];
  return node.rows.map(({ line, cells }) => ({ line, text: cells.map(plainText).filter(Boolean).join(' | ') }));
}

/** Boxes that are the conditions of a stop are no tasks, and listed as what they are. */
export function recordBoxes({ draft }: Pick<Cursor, 'draft'>, nodes: readonly DocumentNode[]): void {
  for (const node of nodes) {
    const box = node.kind === 'item' ? boxPattern.exec(node.lines[0]?.text ?? '') : null;
    if (node.kind === 'item' && box !== null)
      draft.tasks.push({ line: node.line, style: boxStyle(node), checked: /x/i.test(box[1] ?? ''), step: null });
  }
}

/** A list item as a condition: its words without a box. */
export function conditionLine(node: DocumentNode): TextLine {
  const text = node.kind === 'item' ? textOf(node).replace(boxPattern, '') : '';
  return { line: node.line, text: plainText(text) };
}

/** "**If a critical issue is found at any point:**", "Use it if any of these holds:" and "Triggers:" at the head of a way back say when it is taken. */
function openingTrigger(cursor: Cursor, node: ParagraphNode): number {
  const { context, draft } = cursor;
  const text = words(textOf(node)).replace(/[:：]$/, '');
  const lead = leadText(node);
  if (context.purpose !== 'rollback' || draft.items.length > 0) return 0;
  const [, name = lead ?? '', rest = text] = /^([^:：]{2,40})[:：]\s+(\S.*)$/u.exec(text) ?? [];
  const leadsToCases = (lead !== null && opensCase(lead)) || namesCriteria(name);
  if (!leadsToCases && (lead === null || !saysWhen.test(text))) return 0;
  const listed = leadsToCases ? listBelow(cursor) : [];
  const below = listed.some((one) => one.kind === 'item' && one.ordinal !== null && hasInlineCommand(one))
    ? []
    : listed;
  recordBoxes(cursor, below);
  const conditions = below.length > 0 ? below.map(conditionLine) : [{ line: node.line, text: rest }];
  addGate(cursor, { line: node.line, type: 'rollback', text, conditions });
  return 1 + below.length;
}

const saysWhen = hinted(
  /^(?:(?:execute|use|run|do|start|trigger|apply|follow)(?: this| it)? )?(?:only )?(?:if|when|in case)\b/i,
);
