import type { Rule } from './rule.ts';

/** An expectation in words: only a person can tell whether it is met, every time. */
export const expectationByEye: Rule = {
  name: 'expectation-by-eye',
  about: 'An expectation is written so that no program can compare it.',
  find: ({ plan }) =>
    plan.expectations
      .filter(({ check }) => check === 'ask')
      .map(({ line, text }) => ({
        line,
        reason: `No program can compare "${short(text)}" with the output: it is left to the eye of whoever runs it.`,
        fix: 'Quote what must appear ("status":"ok"), compare a number (failed_jobs > 0) or two columns (old_count = new_count).',
      })),
};

function short(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
