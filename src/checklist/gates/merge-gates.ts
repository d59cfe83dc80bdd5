import type { Block, Gate } from '../../plan/plan.ts';

/** How far above a stop in prose the comment that says the same may stand. */
const reach = 6;

/** A stop in a block's comment that the prose right below repeats is the same stop: the prose one stays and remembers the line. */
export function mergeGates(gates: Gate[], blocks: Block[]): Gate[] {
  const sorted = [...gates].sort((left, right) => left.line - right.line);
  const comments = commentsAmong(sorted, blocks);
  const merged = new Set<Gate>();
  const kept = sorted.map((gate, index) => {
    if (comments.has(gate)) return gate;
    const above = sorted.slice(Math.max(0, index - reach), index);
    const same = above.filter((other) => comments.has(other) && repeats(other, gate));
    for (const other of same) merged.add(other);
    return { ...gate, mergedLines: [...gate.mergedLines, ...same.map((other) => other.line)] };
  });
  return kept.filter((gate) => !merged.has(gate));
}

/** The gates that stand inside a block; both lists are in the order of the document. */
function commentsAmong(gates: Gate[], blocks: Block[]): Set<Gate> {
  const sorted = [...blocks].sort((left, right) => left.line - right.line);
  const found = new Set<Gate>();
  let at = 0;
  for (const gate of gates) {
    while (at < sorted.length && (sorted[at]?.endLine ?? 0) < gate.line) at += 1;
    const block = sorted[at];
    if (block !== undefined && block.line < gate.line && gate.line < block.endLine) found.add(gate);
  }
  return found;
}

function repeats(comment: Gate, gate: Gate): boolean {
  const close = comment.line < gate.line && gate.line - comment.line <= reach && comment.step === gate.step;
  const alike = hard.has(comment.type) && hard.has(gate.type);
  return close && alike;
}

const hard = new Set<Gate['type']>(['proceed', 'stop', 'rollback']);
