import { hinted } from '../../patterns/hinted.ts';
import type { Gate } from '../../plan/plan.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate, type Found } from '../gates/add-gate.ts';
import { shoutedBan } from '../gates/ban-words.ts';
import { bareStop } from '../gates/bare-stop.ts';
import { type GateText, mayStop, readDirectGate, readGate } from '../gates/gate-words.ts';
import { type ItemNode, type ParagraphNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { runsBesideStop } from '../tasks/tells-to-run.ts';
import { clausesOf } from '../text/clauses.ts';
import { lineOf } from '../text/line-of.ts';
import { sentencesOf } from '../text/sentences.ts';
import { addWaitIn } from '../waits/add-wait.ts';
import { conditionLine, conditionsOf, recordBoxes } from './listed-conditions.ts';
import { openingTrigger, opensWayBack } from './opening-trigger.ts';

/** "DO NOT PROCEED IF …", "ROLLBACK IF …", "must be followed in exact order", in a paragraph, a quotation, a bullet or a heading. */
export const gate: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind === 'heading') return gateLines(cursor, [{ line: node.line, text: node.text }]);
  if (node?.kind === 'paragraph') {
    if (opensWayBack(cursor, node)) return 0;
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
    const said = read.conditions.filter((text) => !leads.test(text) && !pointsBelow(text));
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
  if (stop === undefined || (node?.kind !== 'paragraph' && node?.kind !== 'item')) return line;
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
const strict: ReadonlySet<Gate['type']> = new Set(['stop', 'proceed', 'rollback', 'order']);

function needsList(type: Gate['type'], conditions: string[], text: string): boolean {
  return (
    type !== 'order' && (conditions.length === 0 || conditions.some(pointsBelow) || /[:：]\s*(?:\*\*)?\s*$/.test(text))
  );
}

/** "以下任一情况", "any of the following occurs": a case that is nothing but the list below it. */
function pointsBelow(text: string): boolean {
  return text.length <= 60 && toList.test(text);
}

const toList = hinted(
  /\b(?:the following|as follows|listed below|any of these|one of these)\b|(?<!\p{L})(?:folgende[nrs]?|suivante?s?|siguientes|seguintes|следующ\p{L}+)(?!\p{L})|以下|下列|如下|次の|下記|다음|아래|(?:موارد|شرایط) زیر/iu,
);
