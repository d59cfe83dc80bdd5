import { addItem, type Cursor, type Recogniser } from '../draft.ts';
import { boxStyle, type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { check } from '../tasks/check-item.ts';
import { leadText } from '../text/lead.ts';

/** Boxes under a question ("Is data lost? [ ] No [ ] Yes, …") or a status: answers of which one holds, not tasks. */
export const answerGroup: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  const question = node?.kind === 'heading' ? node.text : leadText(node);
  if (question === null || question === undefined || cursor.context.purpose === 'read') return 0;
  const boxes = boxesBelow(cursor);
  if (boxes.length < 2 || !isAnswered(words(question), boxes)) return 0;
  addChoice(cursor, plainText(question).replace(/:$/, ''), boxes);
  return boxes.length + 1;
};

function boxesBelow({ nodes, at }: Cursor): ItemNode[] {
  const first = nodes[at + 1];
  if (first?.kind !== 'item') return [];
  const isBox = (node: DocumentNode): node is ItemNode =>
    node.kind === 'item' && node.list === first.list && boxPattern.test(node.lines[0]?.text ?? '');
  const boxes: ItemNode[] = [];
  for (let below = at + 1; below < nodes.length; below += 1) {
    const node = nodes[below];
    if (node === undefined || !isBox(node)) break;
    boxes.push(node);
  }
  return boxes;
}

const answers = /^(?:yes|no|none|not|partial(?:ly)?|maybe|n\/a|ja|nein|oui|non|s[ií]|não|да|нет)\b/i;

function isAnswered(question: string, boxes: ItemNode[]): boolean {
  const labels = boxes.map((box) => words(textOf(box).replace(boxPattern, '')));
  if (/^(?:[\w-]+ )?(?:status|decision|result|outcome)\s*:?$/i.test(question)) return true;
  const asks = /\?\s*$/.test(question) || /\b(?:required|needed)\s*:$/i.test(question);
  return asks && labels.some((label) => answers.test(label));
}

function addChoice({ draft, context }: Cursor, question: string, boxes: ItemNode[]): void {
  const first = boxes[0];
  if (first === undefined) return;
  const id = `c${first.line}`;
  const place = { line: first.line, endLine: boxes.at(-1)?.endLine ?? first.line, effect: 'reads' as const };
  const askedAt = addItem(draft, {
    kind: 'choice',
    ...place,
    title: question,
    condition: context.condition,
    data: { choice: id },
  });
  const options = boxes.map((box) => {
    const label = plainText(textOf(box).replace(boxPattern, ''));
    const checked = /^\[x/i.test(box.lines[0]?.text ?? '');
    draft.tasks.push({ line: box.line, style: boxStyle(box), checked, step: null });
    const item = check(draft, box, { title: label, text: question, copy: null, condition: null, claimed: checked });
    return { label, line: box.line, recommended: false, steps: [], items: [item] };
  });
  draft.choices.push({ id, line: first.line, title: question, askedAt, options });
}
