import { recordBlock } from '../block/record-block.ts';
import type { Recogniser } from '../draft.ts';
import { namesExpected } from '../expected/expected-names.ts';
import { addExpectation, isSample, ranNothing, sampleLanguages, sampleText } from '../expected/samples.ts';
import { type DocumentNode, nodesUntil, textOf } from '../markdown/nodes.ts';
import { boxPattern } from '../sections/sections.ts';

/** "### Expected output", or a fold of that name, below what was run: all that stands in it has to be seen there. */
export const expectedHeading: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'heading' && node?.kind !== 'html') return 0;
  if (context.purpose === 'read' || !namesExpected(node.text) || ranNothing(cursor)) return 0;
  const below = nodesUntil(nodes, at, ({ kind }) => kind === 'heading' || kind === 'html' || kind === 'rule');
  if (below.length === 0 || !below.every(isShown)) return 0;
  addExpectation(cursor, node.line, [node.text, ...below.map(sampleText)].join('\n'), below);
  for (const sample of below) if (sample.kind === 'code') recordBlock(cursor, sample, 'read');
  return below.length + 1;
};

function isShown(node: DocumentNode): boolean {
  if (node.kind === 'paragraph' || node.kind === 'table') return true;
  return node.kind === 'item'
    ? node.ordinal === null && !boxPattern.test(textOf(node))
    : node.kind === 'code' && sampleLanguages.includes(node.lang) && isSample(node);
}
