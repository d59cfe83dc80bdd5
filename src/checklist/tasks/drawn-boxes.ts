import { inRow, oneOf } from '../../patterns/joined.ts';
import type { DocumentNode, ItemNode, ParagraphNode, TextLine } from '../markdown/nodes.ts';
import { meaningOf } from '../sections/heading-words.ts';
import { boxPattern } from '../sections/sections.ts';

/**
 * Boxes that are drawn ("☐ Tell the team", "□ 确认备份") or written as no renderer reads them ("-[ ] Tell", "[] Tell", "[ ] Tell" without a bullet)
 * become boxes as markdown writes them, in items and at the head of lines that stand together. "☐ yes ☐ no" is a question, and a line of a form for signing is one of its answers: they stay as they are.
 */
export function withDrawnBoxes(nodes: DocumentNode[]): DocumentNode[] {
  let signs = false;
  return nodes.flatMap((node) => {
    if (node.kind === 'heading') signs = meaningOf(node.text) === 'sign-off';
    if (node.kind === 'item') markItem(node);
    return node.kind === 'paragraph' && !signs && node.lines.some(isDrawn) ? itemsOf(node) : [node];
  });
}

function markItem(node: ItemNode): void {
  const first = node.lines[0];
  if (first === undefined || boxPattern.test(first.text) || !isDrawn(first)) return;
  first.text = marked(first.text);
  node.drawn = true;
}

/** The lines before the first box stay a paragraph; each box takes the lines up to the next. */
function itemsOf(node: ParagraphNode): DocumentNode[] {
  const before: TextLine[] = [];
  const items: ItemNode[] = [];
  for (const line of node.lines) {
    const last = items.at(-1);
    if (isDrawn(line)) items.push(itemOf(node, line));
    else if (last === undefined) before.push(line);
    else {
      last.lines.push(line);
      last.endLine = line.line;
    }
  }
  const lead = before.at(-1);
  return [...(lead === undefined ? [] : [{ ...node, lines: before, endLine: lead.line }]), ...items];
}

function itemOf({ line: list, owner, quoted }: ParagraphNode, { line, text }: TextLine): ItemNode {
  const depth = owner === null ? 0 : owner.depth + 1;
  const lines = [{ line, text: marked(text) }];
  // Lists are numbered from 0 on; this one has no number.
  return { kind: 'item', line, endLine: line, owner, quoted, lines, ordinal: null, depth, list: -list, drawn: true };
}

function isDrawn({ text }: TextLine): boolean {
  return mayDraw(text) && box.test(text) && !question.test(text);
}

/** Most lines begin with a letter, and Western texts have none beyond these. */
function mayDraw(text: string): boolean {
  const [first = ''] = text.trimStart();
  return first >= '\u2500' || '[(-*+•'.includes(first);
}

function marked(text: string): string {
  return text.replace(box, (all) => (ticked.test(all) ? '[x] ' : '[ ] '));
}

const glyphs = '☐☑☒□▢◻◽⬜🔲❏❐❑❒';
/** "-[ ]", "[]", "[ ]Do it", "[✓]", "[-]", "( )": what a renderer takes for text, and its author for a box. */
const box = inRow(
  /^\s*/u,
  oneOf(
    /[☐☑☒□▢◻◽⬜🔲❏❐❑❒]\uFE0F?\s*(?=\S)/u,
    /(?:[-*+•]\s*)?\[\s?[xX✓✔√]?\s?\](?:\s+(?=\S)|(?=\p{L}))/u,
    /\[[-~/>]\]\s+(?=\S)/u,
    /\(\s?\)\s+(?=\p{L})/u,
  ),
);
const question = new RegExp(
  `[${glyphs}][^${glyphs}]*[${glyphs}]|(?:\\[[ xX]?\\]|\\( ?\\)).*(?:\\[[ xX]?\\]|\\( ?\\))`,
  'u',
);
const ticked = /[☑☒xX✓✔√]/u;
