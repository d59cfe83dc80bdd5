import type { Item } from '../../steps/index.ts';
import { recordBlock } from '../block/record-block.ts';
import type { Recogniser } from '../draft.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import { addExpectation, isSample, sampleText } from '../expected/samples.ts';

/** A fence of output right below the block that is run, with no word between them: what that prints. */
export const printedSample: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const [above, node] = [nodes[at - 1], nodes[at]];
  if (node?.kind !== 'code' || above?.kind !== 'code' || context.purpose === 'read' || !isSample(node)) return 0;
  const item = draft.items.at(-1);
  if (item === undefined || item.line < above.line || !mayPrint(item, node.lang)) return 0;
  recordBlock(cursor, node, 'read');
  addExpectation(cursor, node.line, sampleText(node), [node]);
  return 1;
};

/** Below what changes something, data may be what is to be put there; below an editor any text may. */
function mayPrint(item: Item, language: string | null): boolean {
  if (
    lastCommandLine(item) === null ||
    (item.kind === 'command' && item.data.commands.some(({ interactive }) => interactive))
  )
    return false;
  return outputs.includes(language) || (data.includes(language) && item.effect === 'reads');
}

const outputs: readonly (string | null)[] = ['text', 'txt', 'output', 'console', 'plaintext', 'log'];
const data: readonly (string | null)[] = [null, 'json'];
