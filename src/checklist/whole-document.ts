import { check } from './check-item.ts';
import { isCopiedTerminal } from './copied-terminal.ts';
import { type Context, emptyDraft } from './draft.ts';
import { type DocumentNode, textOf } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readNodes } from './read-nodes.ts';
import type { StepDraft } from './read-walk.ts';
import type { Region } from './regions.ts';
import { type DocumentSection, isWalked } from './sections.ts';

/** Whether a text has no mark of a task at all: no heading, no list, no block, only paragraphs and copied terminals. */
export function isPlainText(sections: DocumentSection[]): boolean {
  return sections.every(({ level, nodes }) => level === 0 && nodes.every(isPlain));
}

function isPlain(node: DocumentNode): boolean {
  return node.kind === 'paragraph' || node.kind === 'rule' || node.kind === 'front-matter' || isCopiedTerminal(node);
}

/** A text without any mark of a task is one step done by hand, a paragraph at a time; what is copied from a terminal is read as a block. */
export function wholeDocument(
  sections: DocumentSection[],
  title: string,
  lastLine: number,
  linked?: Context['linked'],
): StepDraft[] {
  const section =
    sections.find((one) => isWalked(one) && one.nodes.some((node) => node.kind === 'paragraph')) ?? sections[0];
  if (section === undefined) return [];
  const draft = emptyDraft();
  for (const node of sections.filter(isWalked).flatMap((one) => one.nodes)) {
    const found = draft.items.length + draft.gates.length;
    readNodes([node], { ...contextOf(section, title), linked }, draft);
    if (draft.items.length + draft.gates.length > found || (node.kind !== 'paragraph' && node.kind !== 'item'))
      continue;
    const text = node.lines.map((line) => line.text.trim()).join('\n');
    const first = plainText(textOf({ lines: node.lines.slice(0, 1) }));
    check(draft, node, { title: first, text, copy: null, condition: null });
  }
  if (draft.items.length === 0) return [];
  draft.prose = [];
  const place = { title, line: section.line, endLine: lastLine, section };
  const region: Region = { ...place, nodes: [], condition: null, style: 'section' };
  return [{ region, draft, estimate: null }];
}

function contextOf(section: DocumentSection, heading: string): Context {
  const { line, environment, role } = section;
  const reading = { purpose: 'walk', blockRole: 'forward', bulletsAreTasks: false, inOption: false } as const;
  return { heading, ownerLine: line, environment, condition: null, role, ...reading, read: readNodes };
}
