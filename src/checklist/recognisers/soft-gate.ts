import { hinted } from '../../patterns/hinted.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { labelledExpectation } from '../expected/expectation-words.ts';
import { namesAim, tellsAim } from '../gates/aim-words.ts';
import { forbids, shoutedBan } from '../gates/ban-words.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { readGate } from '../gates/gate-words.ts';
import { likelyStop } from '../gates/likely-stop.ts';
import { saysOnlyIf } from '../gates/only-if.ts';
import { announcesRules, isBan, readSoftGate, type SoftGate, type SoftGateKind } from '../gates/soft-gate-words.ts';
import { isToldByTick } from '../gates/stops/told-by-tick.ts';
import { type DocumentNode, type ItemNode, type ParagraphNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern, isBox } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { runsBesideStop } from '../tasks/tells-to-run.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';
import { lineOf } from '../text/line-of.ts';
import { addWaitIn, isWait } from '../waits/add-wait.ts';
import { addSoftGate } from './add-soft-gate.ts';
import { gateSentence } from './gate.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';
import { stopsHere } from './stops-here.ts';

/** Bans, approvals, "only after …" and second looks in a paragraph, a quotation or a plain list item. What tells to run something stays work. */
export const softGate: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph' && node?.kind !== 'item') return 0;
  if (node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '')) return 0;
  const lines = withoutMark(node.lines);
  const text = textOf({ lines });
  if (listsBans(cursor, node)) return addBans(cursor, node);
  const found = stopIn(cursor, node, text);
  if (found === null) return isPlainBullet(cursor, node) ? gateSentence(cursor, node) : 0;
  const { kind, part } = found;
  if (part && node.kind === 'paragraph' && runsBesideStop(cursor, text)) return 0;
  const listed = endsInColon(text) && kind !== 'look' ? conditionsBelow(cursor) : [];
  // The rest of a paragraph of which one sentence stops is still to be read.
  if (part) cursor.draft.prose.push(...node.lines);
  if (part || kind === 'order' || kind === 'look') addWaitIn(cursor, node, text);
  addSoftGate(cursor, kind, part ? found.text : text, lineOf(found.from, lines), listed.map(conditionLine));
  return 1 + listed.length;
};

/** The soft stop that a text is, or one of its sentences (`part`). */
function stopIn(cursor: Cursor, node: ParagraphNode | ItemNode, text: string): (SoftGate & { part: boolean }) | null {
  const said: SoftGate | null = isRule(cursor, text)
    ? { kind: 'ban', text: words(text), from: text }
    : (banIn(cursor, text) ?? readSoftGate(text) ?? likelyIn(cursor, text));
  if (said === null || (said.kind === 'order' && isCaseOfWayBack(cursor, said.text))) return null;
  if (said.kind === 'ban' && isNothing.test(said.text) && expects(text)) return null;
  const part = said.text !== words(text);
  return stopsHere(cursor, node, said, part) ? { ...said, part } : null;
}

/** "Take the old oven only if the new one is cold", in a way back: in which case that is done. At its head "only if" says what comes first. */
function isCaseOfWayBack({ context }: Cursor, text: string): boolean {
  return context.purpose === 'rollback' && saysOnlyIf(text.slice(1));
}

/** "No crumbs", and no "Never". */
const isNothing = hinted(
  /^(?:no|none|zero|kein\p{L}*|aucun\p{L}*|pas d[e'’]|nenhum\p{L}*|ning[úu]n\p{L}*|sin|sem|нет|ни одн\p{L}+|никаких)(?!\p{L})|^(?:无|没有|不存在)/iu,
);

/** "Expected: no crumbs on the floor …": seen, and not asked about. */
function expects(text: string): boolean {
  const said = plainText(text);
  return (labelledExpectation(said) ?? expected.exec(said)?.[1] ?? '') !== '';
}

const expected = hinted(/^expect(?:ed|ation)\b(?! to\b)[^:：]{0,40}[:：]\s*(\S.*)$/isu);

/** What tells to wait is waited for, and what it is all for asks for nothing. In a way back its steps are in order anyway. */
function likelyIn({ context }: Cursor, text: string): SoftGate | null {
  if (namesAim(context.heading) || tellsAim(text)) return null;
  const likely = likelyStop(text);
  if (likely === null || isWait(plainText(text))) return null;
  return context.purpose === 'rollback' && likely.kind === 'order' ? null : likely;
}

/** A box is ticked, which says as much; what is done in a case only is asked about as that. */
function likelyBefore(cursor: Cursor, text: string): SoftGate | null {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'item' || isBox(node)) return null;
  const likely = likelyIn(cursor, text);
  return likely !== null && leadingCondition(likely.text) === null ? likely : null;
}

/** A bullet that is read, and not done. */
function isPlainBullet({ context }: Cursor, node: ParagraphNode | ItemNode): node is ItemNode {
  return node.kind === 'item' && node.ordinal === null && !context.bulletsAreTasks && !hasInlineCommand(node);
}

/** What stands below `[!IMPORTANT]` is a sentence of its own. */
function withoutMark(lines: TextLine[]): TextLine[] {
  return lines.length > 1 && /^\[!\w+\]$/.test(lines[0]?.text.trim() ?? '') ? lines.slice(1) : lines;
}

/** "**NEVER:**" over a list, where things are done: each line of it is forbidden. */
function listsBans(cursor: Cursor, node: DocumentNode): boolean {
  const lead = leadText(node);
  return cursor.context.purpose === 'walk' && lead !== null && forbids(lead) && listBelow(cursor).length > 0;
}

function addBans(cursor: Cursor, node: DocumentNode & { lines: ItemNode['lines'] }): number {
  const listed = listBelow(cursor);
  addSoftGate(cursor, 'ban', textOf(node), node.line, listed.map(conditionLine));
  if (listed.some((one) => isBox(one) && says.test(conditionLine(one).text))) return 1;
  recordBoxes(cursor, listed);
  return 1 + listed.length;
}

/** "[ ] Will not restart the proxy" is ticked; "[ ] Restart the proxy" is not to be done. */
const says = hinted(
  /\b(?:not|never|no|won['’]t|avoided|nicht|kein\p{L}*|nie|pas|jamais|n[ãa]o|nunca)\b|(?<!\p{L})(?:не|нет)(?!\p{L})|不|未|没有|ない|ません|않|نمی/iu,
);

/** A sentence that is shouted, in a step or above it. */
function banIn({ context }: Cursor, text: string): SoftGate | null {
  const ban = context.purpose === 'walk' ? shoutedBan(text) : null;
  return ban === null ? null : { kind: 'ban', text: ban, from: ban };
}

/** "Never go live without:" and a list: what it names are its conditions, unless the list is work. */
function conditionsBelow(cursor: Cursor): DocumentNode[] {
  const below = listBelow(cursor);
  const isWork = (node: DocumentNode) =>
    node.kind !== 'item' ||
    boxPattern.test(node.lines[0]?.text ?? '') ||
    node.ordinal !== null ||
    hasInlineCommand(node);
  return below.some(isWork) ? [] : below;
}

/** The soft stop that the text of a task asks for, in front of the task; `after`: a stop that is asked once the task is done. */
export function addTaskGate(cursor: Cursor, text: string, place: 'before' | 'after'): void {
  const line = cursor.nodes[cursor.at]?.line ?? 1;
  const ban = banIn(cursor, text)?.text;
  // A box that is nothing but the ban is ticked; in a box about something else it is read before that is done.
  if (ban !== undefined && ban !== words(text) && readGate(text) === null) {
    if (place === 'before') addSoftGate(cursor, 'ban', ban, line);
    return;
  }
  const found = readSoftGate(text) ?? likelyBefore(cursor, text);
  const node = cursor.nodes[cursor.at];
  if (found !== null && node?.kind === 'item' && isBox(node) && isToldByTick(found, text)) return;
  const kind = found?.kind;
  // In a way back nothing is asked beside its steps; what it forbids is told all the same.
  if (kind === 'ban' && cursor.context.purpose === 'rollback' && place === 'before' && readGate(text) === null)
    addBanOfWayBack(cursor, text);
  // A box that says to look again is that look.
  if (kind === undefined || kind === 'look' || cursor.context.purpose !== 'walk' || readGate(text) !== null) return;
  if (entries.has(kind) === (place === 'before')) addSoftGate(cursor, kind, text, line);
}

function addBanOfWayBack(cursor: Cursor, text: string): void {
  const node = cursor.nodes[cursor.at];
  const found = readSoftGate(text);
  if (found !== null && node?.kind === 'item') addSoftGate(cursor, 'ban', found.text, lineOf(found.from, node.lines));
}

/** Stops that are asked before what they speak of. */
const entries: ReadonlySet<SoftGateKind> = new Set(['order', 'skip', 'applies']);

function isRule({ context }: Cursor, text: string): boolean {
  return (announcesRules(context.heading) && isBan(text)) || forbids(context.heading);
}
