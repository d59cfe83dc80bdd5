import type { Plan } from '../plan/plan.ts';
import { gateWithoutProcedure } from './lint/gate-without-procedure.ts';

/** Lines to be put behind a 1-based line of the checklist (0: before the first). */
export type Addition = { after: number; lines: string[] };

/**
 * What a checklist lacks that can be added without knowing what it is for: an empty way back at the end of each step whose stop says to
 * roll back and writes no procedure, and a form to sign. Only headings and blanks: what they hold is the author's to write.
 */
export function missingParts(plan: Plan, lines: readonly string[]): Addition[] {
  return [...missingProcedures(plan, lines), ...missingForm(plan, lines)];
}

/** The lines with the additions in their places. */
export function withAdditions(lines: readonly string[], additions: readonly Addition[]): string[] {
  const at = (after: number) => additions.filter((one) => one.after === after).flatMap((one) => one.lines);
  return [...at(0), ...lines.flatMap((line, index) => [line, ...at(index + 1)])];
}

function missingProcedures(plan: Plan, lines: readonly string[]): Addition[] {
  const told = new Set(gateWithoutProcedure.find({ plan, lines }).map(({ line }) => line));
  const begun = ({ line, endLine }: Plan['steps'][number]) =>
    lines.slice(line - 1, endLine).some((text) => lead.test(text));
  const steps = plan.steps.filter((step) => step.gates.some((line) => told.has(line)) && !begun(step));
  return steps.map(({ line, endLine }) => ({
    after: lastText(lines, line, endLine),
    lines: ['', procedure, '', '<!-- Write the commands that take this step back, in a block. -->'],
  }));
}

const procedure = '**Rollback procedure:**';
/** Somebody began to write one, or it was added before and is still empty. */
const lead = /^\W*roll ?-?back procedure\b/i;

/** At the end of the step, so that nothing which stands there becomes part of the way back. */
function lastText(lines: readonly string[], first: number, last: number): number {
  let line = last;
  while (line > first && /^\s*(?:-{3,}|\*{3,}|_{3,})?\s*$/.test(lines[line - 1] ?? '')) line -= 1;
  return line;
}

function missingForm(plan: Plan, lines: readonly string[]): Addition[] {
  if (plan.signOff.length > 0) return [];
  const blank = '_________________';
  const names = [...new Set(plan.steps.flatMap(({ environment }) => environment ?? []))];
  const form = [
    `**Deployed by:** ${blank}`,
    `**Date:** ${blank}`,
    ...(names.length > 1 ? [`**Environment:** ${names.map((name) => `☐ ${name}`).join('  ')}`] : []),
    '**Result:** ☐ Success  ☐ Rolled Back',
    `**Notes:** ${blank}`,
  ];
  return [{ after: lines.length, lines: ['', '---', '', '## Sign-off', '', ...form] }];
}
