import { callsOf } from '../../effects/command-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from './rule.ts';
import { andLines, type Run, runsOf, stepLanes } from './runs.ts';

/** Something that cannot be undone by running something again, and no stop between it and what went before. */
export const destructiveWithoutGate: Rule = {
  name: 'destructive-without-gate',
  about: 'A command destroys something, and nothing says what must hold before it.',
  find: ({ plan }) =>
    stepLanes(plan).flatMap((lane, index) => {
      const bare = runsOf(lane).filter(
        (run) => run.effect === 'destroys' && !onlyBuildOutput(run) && !isGuarded(plan, run, index),
      );
      // One stop before the first of them guards all that its step destroys in this way.
      return [...Map.groupBy(bare, ({ danger }) => danger ?? 'destroys data')].map(([danger, runs]) => ({
        line: runs[0]?.line ?? lane.line,
        reason: `This ${danger}${andLines(runs)}, and no stop stands before it.`,
        fix: 'Write "**DO NOT PROCEED IF:** …" before it, with what must not be the case.',
      }));
    }),
};

/** A stop earlier in its step, or at the end of the step before. */
function isGuarded(plan: Plan, { lane, item }: Run, index: number): boolean {
  const before = new Set(lane.items.slice(0, lane.items.indexOf(item)).map(({ id }) => id));
  const previous = plan.steps[index - 1];
  const last = previous?.items.at(-1)?.id ?? null;
  return plan.gates.some(
    ({ step, after, line }) =>
      (step === lane.id && (after === null ? line < item.line : before.has(after))) ||
      (previous !== undefined && step === previous.id && after === last),
  );
}

/** What the next build makes again. */
function onlyBuildOutput({ text, sql }: Run): boolean {
  if (sql) return false;
  const removing = callsOf(text).calls.filter(({ program }) => program !== 'cd');
  const output =
    /^(?:\.\/)?(?:[\w.-]+\/)*(?:dist|build|out|target|coverage|node_modules|\.next|\.cache|__pycache__|tmp)(?:\/\*?)?$/;
  return removing.every(
    ({ program, plain }) => program === 'rm' && plain.length > 0 && plain.every((path) => output.test(path)),
  );
}
