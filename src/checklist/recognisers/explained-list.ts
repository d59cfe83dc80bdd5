import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { type DocumentNode, textOf } from '../nodes.ts';
import { words } from '../plain-text.ts';
import { boxPattern } from '../sections.ts';

/** "The script will automatically:", "Conventions:", "Each section has the same shape:": the list below tells something, and nothing in it is work. */
export const explainedList: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph' || !explainsList(node)) return 0;
  const list = listBelow(cursor);
  if (list.length === 0) return 0;
  for (const one of [node, ...list])
    if (one.kind === 'paragraph' || one.kind === 'item') cursor.draft.prose.push(...one.lines);
  return list.length + 1;
};

/** Whether the last sentence of a paragraph says that the list below it only tells something. */
export function explainsList(node: DocumentNode | undefined): boolean {
  if (node?.kind !== 'paragraph') return false;
  const sentence = textOf(node)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .at(-1);
  return leads.test(words(sentence ?? ''));
}

const leads = hinted(
  inRow(
    /^/i,
    oneOf(
      inRow(
        /(?:this|the|that|it|each|every)\b[^:]{0,60}?\b/i,
        oneOf(
          /will (?:then |also )?(?:automatically|do|perform)\b/i,
          /(?:does|performs|handles|automates) (?:the following|this|these|all)|automatically (?:does|performs|handles)/i,
          /(?:follows?|has|have|shares?|uses?) the same (?:shape|structure|format|pattern|layout|order)/i,
        ),
        /[^:]{0,40}/i,
      ),
      /conventions?|legend|assumptions|terminology|definitions|where/i,
    ),
    /\s*:$/i,
  ),
);

/** The list right below with all that is in it; none when it holds boxes or blocks, which are work. */
function listBelow({ nodes, at }: Cursor): DocumentNode[] {
  const first = nodes[at + 1];
  if (first?.kind !== 'item') return [];
  let end = at + 1;
  for (let node = nodes[end]; node !== undefined && belongs(node, first.list); node = nodes[end]) end += 1;
  const list = nodes.slice(at + 1, end);
  return list.some((node) => node.kind === 'code' || (node.kind === 'item' && boxPattern.test(textOf(node))))
    ? []
    : list;
}

/** An item of the list, or what stands in one, however deep. */
function belongs(node: DocumentNode, list: number): boolean {
  if (node.kind === 'item' && node.list === list) return true;
  let { owner } = node;
  while (owner !== null && owner.list !== list) owner = owner.owner;
  return owner !== null;
}
