import { check } from './check-item.ts';
import { emptyDraft } from './draft.ts';
import { textOf } from './nodes.ts';
import { plainText } from './plain-text.ts';
import type { StepDraft } from './read-walk.ts';
import type { Region } from './regions.ts';
import { type DocumentSection, isWalked } from './sections.ts';

/** A text without any mark of a task is one step done by hand, a paragraph at a time; lines behind a prompt can be copied, nothing is run. */
export function wholeDocument(sections: DocumentSection[], title: string, lastLine: number): StepDraft[] {
  const section =
    sections.find((one) => isWalked(one) && one.nodes.some((node) => node.kind === 'paragraph')) ?? sections[0];
  if (section === undefined) return [];
  const draft = emptyDraft();
  for (const node of sections.filter(isWalked).flatMap((one) => one.nodes)) {
    if (node.kind !== 'paragraph' && node.kind !== 'item') continue;
    const commands = node.lines.flatMap((line) => prompt.exec(line.text)?.[1] ?? []);
    const text = node.lines.map((line) => line.text.trim()).join('\n');
    const first = plainText(textOf({ lines: node.lines.slice(0, 1) }));
    check(draft, node, { title: first, text, copy: commands.length > 0 ? commands.join('\n') : null, condition: null });
  }
  if (draft.items.length === 0) return [];
  const region: Region = {
    title,
    line: section.line,
    endLine: lastLine,
    section,
    nodes: [],
    condition: null,
    style: 'section',
  };
  return [{ region, draft, estimate: null }];
}

/** `$ cmd`, `user@host $ cmd`, `[root@host ~]# cmd`. */
const prompt = /^\s*(?:\[?[\w.-]+@[\w.-]+[^$#]{0,40}\]?\s*)?[$#]\s+(\S.*)$/;
