import type { Expectation } from '../../plan/plan.ts';
import type { Rule } from './rule.ts';

/** An expectation in words: only a person can tell whether it is met, every time. */
export const expectationByEye: Rule = {
  name: 'expectation-by-eye',
  about: 'An expectation is written so that no program can compare it.',
  find: ({ plan }) => {
    const byEye = plan.expectations.filter((one) => one.check === 'ask' && one.command !== null && saysSomething(one));
    // What is expected of one command is judged in one look, and mended in one place.
    return [...Map.groupBy(byEye, ({ item, command, line }) => `${item ?? line} ${command}`).values()].map((group) => ({
      line: group[0]?.line ?? 1,
      reason: `No program can compare ${quoted(group)} with the output: it is left to the eye of whoever runs it.`,
      fix: 'Quote what must appear ("status":"ok"), compare a number (failed_jobs > 0) or two columns (old_count = new_count).',
    }));
  },
};

/** A bracket of a pasted answer, and "no errors", which the exit code tells, leave nothing to compare. */
function saysSomething({ text }: Expectation): boolean {
  return /\p{L}/u.test(text) && !/^\W*no (?:[\w-]+ )?errors?\W*$/i.test(text);
}

function quoted(group: readonly Expectation[]): string {
  const texts = group.slice(0, most).map(({ text }) => `"${short(text)}"`);
  const rest = group.length - texts.length;
  return rest > 0 ? `${texts.join(', ')} and ${rest} more` : texts.join(' and ');
}

const most = 2;

function short(text: string): string {
  const said = text.split('\n').filter((one) => /\p{L}/u.test(one));
  const [lead = '', first] = said;
  const line = first !== undefined && /:\W*$/.test(lead) ? first.replace(/^\W*(?=\w)/, '') : lead;
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
