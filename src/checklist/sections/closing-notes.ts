import { hinted } from '../../patterns/hinted.ts';
import type { Gate, Step } from '../../plan/plan.ts';
import type { DocumentNode, TextLine } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { type DocumentSection, isWalked } from './sections.ts';

/**
 * What a checklist tells behind its last step, in sections in which nothing is done ("Closing notes"): lines that stand at no step and would be
 * seen by nobody. Without what stops the walk, which is asked.
 */
export function closingNotes(
  sections: readonly DocumentSection[],
  last: Pick<Step, 'endLine'>,
  gates: readonly Gate[],
): TextLine[] {
  const asked = new Set(gates.flatMap(({ line, conditions }) => [line, ...conditions.map((one) => one.line)]));
  return sections
    .filter((section) => section.line > last.endLine && tells(section))
    .flatMap(({ nodes }) => nodes)
    .flatMap(linesOf)
    .filter(({ line, text }) => text !== '' && !asked.has(line));
}

/** A bullet stays one: of several each is a thing of its own. */
function linesOf(node: DocumentNode): TextLine[] {
  if (node.kind !== 'paragraph' && node.kind !== 'item') return [];
  const lines = node.lines.map(({ line, text }) => ({ line, text: plainText(text) }));
  return node.kind === 'item' ? lines.map((one, at) => (at === 0 ? { ...one, text: `- ${one.text}` } : one)) : lines;
}

function tells(section: DocumentSection): boolean {
  const { nodes, role, title } = section;
  if (nodes.some(({ kind }) => kind === 'code')) return false;
  return isWalked(section) || (role === 'reference' && namesNotes.test(words(title)));
}

const namesNotes = hinted(
  /(?<!\p{L})(?:notes?|remarks?|reminders?|hinweise?|anmerkungen|bemerkungen|remarques?|notas?|observaciones|observações|примечани\p{L}+|заметк\p{L}+|замечани\p{L}+)(?!\p{L})|备注|備考|注意事项|注意事項|참고|یادداشت/iu,
);
