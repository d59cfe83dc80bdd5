import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { recordBlock } from '../block/record-block.ts';
import type { Recogniser } from '../draft.ts';
import { textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';

/** "> Tip: if it fails with …, run:" with its blocks in the same quotation: help for when something goes wrong, which nobody walks unasked. */
export const quotedAid: Recogniser = (cursor) => {
  const { nodes, at, draft, context } = cursor;
  const node = nodes[at];
  if (node?.kind !== 'paragraph' || !node.quoted || context.purpose === 'read' || !aids.test(words(textOf(node))))
    return 0;
  const end = nodes.findIndex((other, index) => index > at && !other.quoted);
  const quoted = nodes.slice(at, end < 0 ? undefined : end);
  if (!quoted.some(({ kind }) => kind === 'code')) return 0;
  quoted.forEach((other, index) => {
    const inside = { ...cursor, at: at + index, context: { ...context, blockRole: 'troubleshooting' as const } };
    if (other.kind === 'code') recordBlock(inside, other, 'read');
    else if (other.kind === 'paragraph' || other.kind === 'item') draft.prose.push(...other.lines);
  });
  return quoted.length;
};

const aids = hinted(
  inRow(
    /^(?:\p{L}{3,16}\s*[:!：]\s*)?/iu,
    /if|when|in case|should|wenn|falls|si|se|caso|если|如果|若|もし|만약|اگر/iu,
    /(?!\p{L}).*/iu,
    oneOf(
      /fail|error|problem|trouble|does(?:n['’]t| not)|cannot|can['’]t|fehl|schlägt|échou|erreur|erro|falla|ошибк|не (?:удал|работа)/iu,
      /失败|错误|エラー|失敗|오류|실패|خطا/iu,
    ),
  ),
);
