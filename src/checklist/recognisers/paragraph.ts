import type { Recogniser } from '../draft.ts';
import { textOf } from '../nodes.ts';
import { words } from '../plain-text.ts';
import { addTask, hasInlineCommand, isWait } from '../task-items.ts';
import { addTaskGate } from './soft-gate.ts';

/** A sentence that tells to run something ("Run `…`") is an item; other text explains. */
export const paragraph: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph') return 0;
  const text = textOf(node);
  const tells = /^(?:then |now |next,? |finally,? )?(?:run|execute|start|launch|type|use)\b/i.test(words(text));
  if (cursor.context.purpose !== 'read' && tells && !/:$/.test(text) && hasInlineCommand(node)) {
    addTaskGate(cursor, text, 'before');
    addTask(cursor, node, text);
  } else if (cursor.context.purpose !== 'read' && text.length < longestWait && isWait(words(text))) {
    addTask(cursor, node, text);
  } else cursor.draft.prose.push(...node.lines);
  return 1;
};

/** What is longer explains. */
const longestWait = 140;

/** Headings inside a step, rules, comments and plain tables: nothing to do in them. */
export const quiet: Recogniser = ({ nodes, at, draft }) => {
  const node = nodes[at];
  if (node?.kind === 'heading') draft.prose.push({ line: node.line, text: node.text });
  return 1;
};
