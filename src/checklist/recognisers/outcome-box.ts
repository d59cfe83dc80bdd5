import type { Item } from '../../steps/index.ts';
import { readExpectation } from '../block/expectation.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { saysGiven, saysGivenInside } from '../expected/given-words.ts';
import { isRightBelow, itemIn } from '../expected/item-beside.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import { conditionOf } from '../gates/conditions.ts';
import { readGate } from '../gates/gate-words.ts';
import { boxStyle, type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { isInCase } from '../text/in-case.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isWait } from '../waits/add-wait.ts';

/**
 * "- [ ] Returns 200" inside of the box that asks for it, beside it, or in a list right below a block: what the program gives. Where that can be compared,
 * it is expected of that run, and is not ticked as well.
 */
export const outcomeBox: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'item' || cursor.context.purpose === 'read') return 0;
  const box = boxPattern.exec(node.lines[0]?.text ?? '');
  if (box === null) return 0;
  const text = textOf(node).replace(boxPattern, '');
  const item = saysMore(cursor, node, text) ? undefined : runOf(cursor, node, text);
  const expectation = readExpectation(node.line, plainText(text), lastCommandLine(item));
  // What only an eye can tell is asked by being ticked.
  if (item === undefined || expectation.check === 'ask') return 0;
  const { draft, context } = cursor;
  const step = context.purpose === 'walk' ? '' : null;
  draft.tasks.push({ line: node.line, style: boxStyle(node), checked: /x/i.test(box[1] ?? ''), step });
  draft.prose.push(...node.lines);
  draft.expectations.push({ ...expectation, item: item.id });
  return 1;
};

/** What is more than one clause about what is seen is done, waited for or stopped at by itself. */
function saysMore({ nodes, at, context }: Cursor, node: ItemNode, text: string): boolean {
  if (nodes[at + 1]?.owner === node || blank.test(text) || sentencesOf(text, 'apart').length > 1) return true;
  if (isInCase(text) || isWait(plainText(text)) || hasInlineCommand(node, context.programs)) return true;
  return conditionOf(text) !== null || readGate(text) !== null;
}

const blank = /_{3,}/;

/** The run that a text speaks of: of the box around it, of the block right above its list, or of the box right above it. */
function runOf({ nodes, at, draft }: Cursor, node: ItemNode, text: string): Item | undefined {
  const around = node.owner === null ? undefined : itemIn(draft, node.owner);
  if (around !== undefined) return saysGivenInside(text) ? around : undefined;
  const isBelow = isRightBelow(nodes, at, draft);
  const above = isBelow ? nodes.slice(0, at).findLast(({ kind }) => kind === 'code') : besideOf(nodes[at - 1], node);
  const run = above === undefined ? undefined : itemIn(draft, above);
  // What is ticked in between leads away from it.
  if (run === undefined || run !== draft.items.at(-1)) return undefined;
  return (isBelow ? saysGivenInside : saysGiven)(text) ? run : undefined;
}

function besideOf(above: DocumentNode | undefined, { list }: ItemNode): ItemNode | undefined {
  return above?.kind === 'item' && above.list === list ? above : undefined;
}
