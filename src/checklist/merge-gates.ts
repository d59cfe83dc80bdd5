import type { Block, Gate } from '../plan/plan.ts';

/** How far above a stop in prose the comment that says the same may stand. */
const reach = 6;

/** A stop in a block's comment that the prose right below repeats is the same stop: the prose one stays and remembers the line. */
export function mergeGates(gates: Gate[], blocks: Block[]): Gate[] {
  const sorted = [...gates].sort((left, right) => left.line - right.line);
  const isComment = (gate: Gate) => blocks.some((block) => block.line < gate.line && gate.line < block.endLine);
  const merged = new Set<Gate>();
  const kept = sorted.map((gate) => {
    if (isComment(gate)) return gate;
    const same = sorted.filter((other) => isComment(other) && repeats(other, gate));
    for (const other of same) merged.add(other);
    return { ...gate, mergedLines: [...gate.mergedLines, ...same.map((other) => other.line)] };
  });
  return kept.filter((gate) => !merged.has(gate));
}

function repeats(comment: Gate, gate: Gate): boolean {
  const close = comment.line < gate.line && gate.line - comment.line <= reach && comment.step === gate.step;
  const alike = comment.type === gate.type || (hard.has(comment.type) && hard.has(gate.type));
  return close && alike;
}

const hard = new Set<Gate['type']>(['proceed', 'stop', 'rollback']);
