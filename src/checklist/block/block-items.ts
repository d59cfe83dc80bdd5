import type { Block } from '../../plan/plan.ts';
import { addItem, type Cursor, type Draft } from '../draft.ts';
import type { CodeNode } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { check } from '../tasks/check-item.ts';
import { addUnits, type ReadBlock } from '../tasks/unit-items.ts';
import { readComment } from './comment.ts';
import { readExpectation } from './expectation.ts';

type Builder = (cursor: Cursor, block: ReadBlock) => void;

/** Turns a block into items of the lane, by what it was read as. */
export function blockItems(cursor: Cursor, block: ReadBlock): void {
  builders[block.reading.reads](cursor, block);
}

const builders: { [Reads in Block['reads']]: Builder } = {
  shell: addUnits,
  sql: addStatements,
  transcript: addUnits,
  client: addUnits,
  mixed: addUnits,
  manual: addUnits,
  powershell: addCopy,
  chat: addChat,
  template: addUnrendered,
  text: addText,
  env: addVariables,
  config: addEdit,
  checklist: addBoxes,
};

/** What is written for a database that nothing here reaches is taken there as a whole. */
function addStatements(cursor: Cursor, block: ReadBlock): void {
  (block.reading.confidence === 'D' ? addCopy : addUnits)(cursor, block);
}

function addCopy({ draft, context }: Cursor, { node, lead, condition }: ReadBlock): void {
  const copy = contentOf(node);
  const title = titleFor(lead, context.heading);
  check(draft, node, { title, text: title, copy, condition });
}

/** A template is one thing, whatever its lines would be once it is rendered. */
function addUnrendered({ draft, context }: Cursor, { node, reading, lead, condition }: ReadBlock): void {
  const { why } = reading;
  const first = node.content[0]?.line ?? node.line;
  const place = { line: first, endLine: node.content.at(-1)?.line ?? first };
  const facts = {
    title: null,
    effect: 'changes',
    longRunning: false,
    interactive: false,
    danger: null,
    host: null,
  } as const;
  const data = { block: node.line, commands: [{ ...place, text: contentOf(node), ...facts }], client: null };
  const title = titleFor(lead, context.heading);
  addItem(draft, {
    kind: 'command',
    ...place,
    title,
    effect: 'changes',
    condition,
    data: { ...data, confidence: 'D', why },
  });
}

/** Comments of a chat block say where to type; the commands themselves are copied. */
function addChat({ draft, context }: Cursor, { node, lead, condition }: ReadBlock): void {
  const lines = node.content.map((line) => line.text.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const comments = node.content.map((line) => line.text.trim()).filter((line) => line.startsWith('#'));
  const text = comments.map((comment) => comment.replace(/^#+\s*/, '')).join('; ');
  check(draft, node, { title: titleFor(lead, context.heading), text, copy: lines.join('\n'), condition });
}

const samples =
  /\b(?:output|looks? like|should (?:see|look)|example|format|response|prints?|structure|diagram|tree)\b/i;

/** Text to send or paste is work; text that shows how something looks is reading. */
function addText(cursor: Cursor, block: ReadBlock): void {
  if (block.lead === '' || samples.test(block.lead)) cursor.draft.prose.push(...block.node.content);
  else addCopy(cursor, block);
}

function addVariables({ draft, context }: Cursor, { node, lead, condition }: ReadBlock): void {
  const variables = node.content.flatMap(({ line, text }) => {
    const found = /^\s*(?:export\s+|set\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*[=:]\s*(.*?)\s*(?:\s#.*)?$/.exec(text);
    const name = found?.[1];
    if (name === undefined || text.trim().startsWith('#')) return [];
    return [{ name, example: found?.[2] || null, secret: isSecretName(name), line }];
  });
  const title = titleFor(lead, context.heading);
  if (variables.length === 0) check(draft, node, { title, text: title, copy: contentOf(node), condition });
  else
    check(draft, node, {
      title,
      text: 'Set these where the application reads them.',
      copy: contentOf(node),
      condition,
      variables,
    });
}

/** Names whose values are hidden and kept out of the journal. */
export function isSecretName(name: string): boolean {
  return (
    /(?:TOKEN|PASS(?:WORD|WD|PHRASE)?|SECRET|KEY|CREDENTIALS?|PRIVATE|DSN)(?:$|_)/i.test(name) ||
    /DATABASE_URL|REDIS_URL|MONGO\w*_UR[IL]/i.test(name)
  );
}

function addEdit(cursor: Cursor, { node, lead, condition }: ReadBlock): void {
  const { draft, context, nodes } = cursor;
  const above = nodes.slice(Math.max(0, nodes.indexOf(node) - 4), nodes.indexOf(node));
  const texts = [
    lead,
    ...above.reverse().map((one) => (one.kind === 'paragraph' ? one.lines.map((l) => l.text).join(' ') : '')),
    context.heading,
  ];
  const file = texts.map(fileIn).find((found) => found !== null) ?? null;
  const title = titleFor(lead, context.heading);
  const place = { line: node.line, endLine: node.endLine, title, effect: 'changes' as const, condition };
  addItem(draft, {
    kind: 'edit',
    ...place,
    data: { file, language: node.lang, text: contentOf(node), block: node.line },
  });
  addExpectedInside(draft, node);
}

/** `// Expected: "PRIMARY"` in code that somebody types elsewhere. */
function addExpectedInside(draft: Draft, { content }: CodeNode): void {
  for (const { line, text } of content) {
    const comment = readComment(/(?:^|\s)(?:\/\/|#|--)\s*(\S.*)$/.exec(text)?.[1] ?? '');
    if (comment.is !== 'expectation' || !comment.labelled || comment.text === '') continue;
    draft.expectations.push({ ...readExpectation(line, comment.text, null), item: draft.items.at(-1)?.id ?? null });
  }
}

function fileIn(text: string): string | null {
  return /(?:^|[\s`"'(*])((?:[\w@.-]*\/)*[\w@.-]+\.[a-z][a-z0-9]{0,7})(?=$|[\s`"'):,*])/i.exec(text)?.[1] ?? null;
}

function addBoxes({ draft, context }: Cursor, { node, condition }: ReadBlock): void {
  for (const { line, text } of node.content) {
    const box = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(.*)$/.exec(text);
    if (!box) continue;
    const checked = box[1] !== ' ';
    const title = plainText(box[2] ?? '');
    draft.tasks.push({ line, style: 'fence', checked, step: context.purpose === 'walk' ? '' : null });
    check(draft, { line, endLine: line }, { title, text: title, copy: null, condition, claimed: checked });
  }
}

function contentOf(node: CodeNode): string {
  return node.content.map((line) => line.text).join('\n');
}

function titleFor(lead: string, heading: string): string {
  const text = plainText(lead).replace(/:$/, '');
  return text !== '' && text.length <= 120 ? text : plainText(heading);
}
