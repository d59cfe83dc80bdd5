import { addItem, type Context, type Cursor, type Draft } from '../draft.ts';
import { conditionOf } from '../gates/conditions.ts';
import type { TextLine } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { awaitedEvent } from './awaited-event.ts';
import { leadingTime } from './leading-time.ts';
import { governsTime, waitSpan } from './time-words.ts';
import { trailingWait } from './trailing-wait.ts';
import { tellsToWait } from './wait-words.ts';

/** A paragraph or a list item. */
export type Text = { line: number; endLine: number; lines: TextLine[] };
/** Where an item stands, what it is called and when it applies. */
export type Place = { line: number; endLine: number; title: string; condition: string | null };

/** "Push the tag and wait for CI to finish": after what the text says first, the wait. */
export function addTrailingWait({ draft, context }: Cursor, node: Text, text: string): void {
  const title = plainText(text);
  const found = trailingWait(title);
  if (found === null || isWait(title)) return;
  if (takesItself(draft, found)) {
    listWait(draft, node.line, found);
    return;
  }
  const tick = draft.items.at(-1);
  // What is waited for belongs to the task: it is over before the task is ticked.
  const ticks = tick?.kind === 'check' && tick.line === node.line;
  if (ticks) draft.items.pop();
  addWait(
    { draft, context },
    {
      line: node.line,
      endLine: endOfText(node),
      title: ticks ? title : found,
      condition: caseOf(text, found, context),
    },
    found,
  );
  if (ticks) addItem(draft, tick);
}

/** "Once CI has passed, push the tag", "After 14 clean days: archive it": before the task, the wait for what goes on elsewhere, or for a time. */
export function addLeadingWait({ draft, context }: Cursor, node: Text, text: string): void {
  const title = plainText(text);
  if (context.purpose !== 'walk' || isWait(title)) return;
  const found = leadingTime(title) ?? awaitedEvent(title) ?? waitAtHead(text);
  if (found === null) return;
  const place = { line: node.line, endLine: endOfText(node), title: found, condition: context.condition };
  addWait({ draft, context }, place, found);
}

/** "Let the backup finish." at the head of a task that says more. */
function waitAtHead(text: string): string | null {
  const [first = '', ...more] = sentencesOf(text, 'apart');
  const said = plainText(first).replace(/[.。]$/, '');
  return more.length > 0 && isWait(said) && !takesTime(said) ? said : null;
}

/** "Wait ten minutes, then look:" above a block is waited for before the block; elsewhere such a text is the wait itself. */
export function addWaitAbove(cursor: Cursor, node: Text, text: string): void {
  if (!isWait(plainText(text))) addLeadingWait(cursor, node, text);
  else if (!takesTime(text)) addWaitIn(cursor, node, text);
}

/** The wait that one of the sentences of a paragraph tells, as an item of its own; the paragraph is still to be read. `told`: what something takes is only told. */
export function addWaitIn({ draft, context }: Cursor, node: Text, text: string, told = false): void {
  const [first = ''] = sentencesOf(text, 'apart');
  const found = isWait(first) ? plainText(first) : (awaitedEvent(plainText(text)) ?? trailingWait(plainText(text)));
  if (context.purpose !== 'walk' || found === null) return;
  if (told && takesTime(found)) listWait(draft, node.line, found);
  else {
    const condition = caseOf(text, found, context);
    const place = { line: node.line, endLine: endOfText(node), title: found, condition };
    addWait({ draft, context }, place, found);
  }
}

/** "If the queue is not empty, wait two minutes.": in which case there is something to wait for. */
function caseOf(text: string, wait: string, { condition }: Pick<Context, 'condition'>): string | null {
  const sentences = sentencesOf(text, 'apart');
  const own = sentences.find((sentence) => plainText(sentence).includes(wait.slice(0, 20)));
  return (own === undefined ? null : conditionOf(own)) ?? condition;
}

/** "Run `make`. It takes a minute.": the time is the command's own, and over when that has ended. */
export function takesItself({ items }: Draft, text: string): boolean {
  const kind = items.at(-1)?.kind;
  return (kind === 'command' || kind === 'query') && takesTime(text);
}

/** Whether a text says how long something takes, rather than to wait. */
export function takesTime(text: string): boolean {
  return governsTime(text)?.how === 'takes';
}

/** A time that is told and not waited for. */
function listWait({ waits }: Draft, line: number, text: string): void {
  waits.push({ line, text, ...waitSpan(text) });
}

/** Whether a text tells to wait rather than to do something. */
export function isWait(title: string): boolean {
  const text = words(words(title).replace(/^\d+[.)]\s*/, ''));
  return tellsToWait(text) && !/^hold (?:a|the) (?:meeting|call|review)/i.test(text);
}

/** A wait as an item, for as long as its text says. */
export function addWait({ draft }: Pick<Cursor, 'draft' | 'context'>, place: Place, text = place.title): void {
  listWait(draft, place.line, text);
  addItem(draft, { kind: 'wait', ...place, effect: 'reads', data: { text, ...waitSpan(text) } });
}

/** The last line with text of a node. */
export function endOfText(node: Text): number {
  return node.lines.at(-1)?.line ?? node.endLine;
}
