import type { Plan } from './plan.ts';

/** Lines of the file, the first and the last one included; both count from 1. */
export type Lines = { from: number; to: number };

/**
 * The lines that no step, way back, stop, choice, heading or field of the form holds: they are read, and shown nowhere but in the text as
 * written. Empty lines are among them, for a plan does not know which those are.
 */
export function outsideSteps(plan: Plan): Lines[] {
  const held = heldLines(plan);
  const outside: Lines[] = [];
  for (let line = 1; line <= plan.source.lines; line++) {
    if (held.some(({ from, to }) => line >= from && line <= to)) continue;
    const last = outside.at(-1);
    if (last?.to === line - 1) last.to = line;
    else outside.push({ from: line, to: line });
  }
  return outside;
}

function heldLines({ steps, rollbacks, gates, choices, sections, signOff }: Plan): Lines[] {
  const single = [...gates, ...choices.flatMap((one) => [one, ...one.options]), ...sections, ...signOff];
  return [
    ...steps.map(({ line, endLine }) => ({ from: line, to: endLine })),
    ...rollbacks.map(({ line, items }) => ({ from: line, to: Math.max(line, ...items.map(({ endLine }) => endLine)) })),
    ...single.map(({ line }) => ({ from: line, to: line })),
  ];
}
