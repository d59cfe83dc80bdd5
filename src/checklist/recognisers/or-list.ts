import { hinted } from '../../patterns/hinted.ts';
import { behindOrIn } from '../choices/or-words.ts';
import { addItem, type Context, type Cursor, type Recogniser } from '../draft.ts';
import { type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { addTask } from '../tasks/task-items.ts';

/** List items that end in "or", or of which all but the first begin with "or": each is a way of its own, and one is enough. */
export const orList: Recogniser = (cursor) => {
  const first = cursor.nodes[cursor.at];
  if (first?.kind !== 'item' || cursor.context.purpose === 'read') return 0;
  if (!(endsInOr(first) || beginsEither(first) || nextBeginsOr(cursor, first))) return 0;
  const items = siblings(cursor);
  const rest = items.slice(1);
  const joined = endsInOr(first)
    ? items.slice(0, -1).every(endsInOr)
    : rest.every(beginsEither(first) ? beginsOr : (item) => beginsOrAlone(item, cursor.context));
  if (rest.length === 0 || !joined) return 0;
  addChoice(cursor, items);
  return items.length;
};

function endsInOr(item: ItemNode): boolean {
  return /(?:,|;|\s)\s*(?:\*\*)?(?:or|oder|ou|o|или|либо|или же)(?:\*\*)?\s*[.:;]?$/i.test(textOf(item));
}

const either = '(?:either|entweder|soit|ou bien|ya sea|bien sea|o bien|либо|要么|или)';
const or = '(?:or|oder|ou|ou bien|o|o bien|или|либо|要么|或者)';
const eithers = hinted(new RegExp(String.raw`^(?:\*\*)?${either}(?!\p{L})`, 'iu'));
const ors = hinted(new RegExp(String.raw`^(?:\*\*)?(?:${or}|${either})(?!\p{L})`, 'iu'));

function nextBeginsOr({ nodes, at, context }: Cursor, { list }: ItemNode): boolean {
  const next = nodes[at + 1];
  return next?.kind === 'item' && next.list === list && beginsOrAlone(next, context);
}

/** Whether an item, with or without a box, offers another way than the one above it. */
export function beginsOrAlone(item: ItemNode, { spanish = false }: Context): boolean {
  return behindOrIn(words(textOf(item).replace(boxPattern, '')), spanish) !== null;
}

function beginsEither(item: ItemNode): boolean {
  return eithers.test(textOf(item));
}

function beginsOr(item: ItemNode): boolean {
  return ors.test(textOf(item));
}

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
    const label = plainText(textOf(item)).replace(/[,;]?\s+(?:or|oder|ou|o|или|либо)\s*$/i, '');
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
