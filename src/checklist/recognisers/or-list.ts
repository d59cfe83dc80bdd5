import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { type ItemNode, textOf } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';
import { addTask } from '../task-items.ts';

/** List items that end in "or": each is a way of its own, and one is enough. */
export const orList: Recogniser = (cursor) => {
  const isJoined = (item: ItemNode) => /(?:,|;|\s)\s*(?:\*\*)?or(?:\*\*)?\s*[.:;]?$/i.test(textOf(item));
  const first = cursor.nodes[cursor.at];
  if (first?.kind !== 'item' || cursor.context.purpose === 'read' || !isJoined(first)) return 0;
  const items = siblings(cursor);
  const joined = items.slice(0, -1);
  if (joined.length === 0 || !joined.every(isJoined)) return 0;
  addChoice(cursor, items);
  return items.length;
};

function siblings({ nodes, at }: Cursor): ItemNode[] {
  const first = nodes[at];
  if (first?.kind !== 'item' || boxPattern.test(first.lines[0]?.text ?? '')) return [];
  const items: ItemNode[] = [];
  for (let next = at; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (node?.kind !== 'item' || node.list !== first.list) break;
    items.push(node);
  }
  return items;
}

function addChoice(cursor: Cursor, items: ItemNode[]): void {
  const { draft, context, nodes, at } = cursor;
  const first = items[0];
  if (first === undefined) return;
  const id = `c${first.line}`;
  const above = nodes[at - 1];
  const title = above?.kind === 'paragraph' ? plainText(textOf(above)).replace(/:$/, '') : plainText(context.heading);
  const place = { line: first.line, endLine: items.at(-1)?.endLine ?? first.line, title, effect: 'reads' as const };
  const askedAt = addItem(draft, { kind: 'choice', ...place, condition: context.condition, data: { choice: id } });
  const options = items.map((item) => {
    const before = draft.items.length;
    const label = plainText(textOf(item)).replace(/[,;]?\s*\bor\s*$/i, '');
    addTask(cursor, item, label);
    return {
      label,
      line: item.line,
      recommended: false,
      steps: [],
      items: draft.items.slice(before).map((one) => one.id),
    };
  });
  draft.choices.push({ id, line: first.line, title, askedAt, options });
}
