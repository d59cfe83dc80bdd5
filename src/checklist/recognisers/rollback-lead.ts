import { addFindings, type Context, type Cursor, emptyDraft, nameDraft, type Recogniser } from '../draft.ts';
import { readGate } from '../gate-words.ts';
import { isNumberedLead, leadText } from '../lead.ts';
import type { DocumentNode } from '../nodes.ts';
import { words } from '../plain-text.ts';
import { environmentOfItems } from '../rollback-environment.ts';
import { boxPattern } from '../sections.ts';

/** "If the tool fails, do it by hand:" is another way forward, so a failure alone leads nowhere back. */
const leads =
  /^(?:emergency |manual |full |quick |how to |to )?(?:roll(?:ing)?[- ]?back|revert|back-?out|undo|откат|ロールバック|롤백|回滚)(?: (?:procedures?|steps?|plan|commands?|instructions?|process|option))?(?: \([^)]*\))?\s*:?$|^to (?:roll ?back|revert)\b[^.]{0,60}:$|^if [^.]{0,60}\bfails?\b[^.]{0,40}\b(?:roll(?:ing)? ?back|revert|restore)\b[^.]{0,40}:$/i;

/** "Rollback procedure:" inside a step: what follows is the step's way back and never part of the walk. */
export const rollbackLead: Recogniser = (cursor) => {
  const text = leadText(cursor.nodes[cursor.at]);
  if (text === null || cursor.context.purpose !== 'walk' || !leads.test(words(text))) return 0;
  const region = regionBelow(cursor);
  if (!region.some((node) => node.kind === 'code' || node.kind === 'item')) return 0;
  addRollback(cursor, words(text).replace(/:$/, ''), region);
  return region.length + 1;
};

/** Until the next heading, rule, stop, box or numbered line: what comes after those goes forward again. */
function regionBelow({ nodes, at }: Cursor): DocumentNode[] {
  const ends = (node: DocumentNode) =>
    node.kind === 'heading' ||
    (node.kind === 'rule' && node.owner === null) ||
    isNumberedLead(node) ||
    (node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '')) ||
    (node.kind === 'paragraph' && node.lines.some((line) => readGate(line.text) !== null));
  const end = nodes.findIndex((node, index) => index > at && ends(node));
  return nodes.slice(at + 1, end < 0 ? undefined : end);
}

function addRollback({ nodes, at, draft, context }: Cursor, title: string, region: DocumentNode[]): void {
  const line = nodes[at]?.line ?? 1;
  const id = `r${line}`;
  const inside: Context = { ...context, heading: title, purpose: 'rollback', blockRole: 'rollback', inOption: false };
  const found = emptyDraft();
  context.read(region, inside, found);
  const own = nameDraft(found, id, 'rollback');
  addFindings(draft, { ...own, gates: own.gates.map((gate) => ({ ...gate, step: null })) });
  const blocks = own.blocks.map((block) => block.line);
  const environment = context.environment ?? environmentOfItems(own.items);
  draft.rollbacks.push({
    id,
    title,
    line,
    owner: context.ownerLine,
    blocks,
    scope: 'step',
    environment,
    items: own.items,
  });
}
