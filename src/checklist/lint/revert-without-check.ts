import { callsOf } from '../../effects/command-words.ts';
import type { Judged, Rule } from './rule.ts';
import { backLanes, type Lane, type Run, runsOf, stepLanes } from './runs.ts';

/** `git revert; git push` at the end of a procedure: whether the old version is live again, nobody looks. */
export const revertWithoutCheck: Rule = {
  name: 'revert-without-check',
  about: 'A revert is pushed, and nothing checks afterwards that the old version is back.',
  find: ({ plan }) =>
    [...stepLanes(plan), ...backLanes(plan)].flatMap((lane) => {
      const runs = runsOf(lane);
      const revert = runs.findIndex(
        ({ text }) =>
          (says(text, /^(?:revert|reset)$/) && /\brevert\b|--hard/.test(text)) ||
          (says(text, /^checkout$/) && (lane.back || / -- /.test(text))),
      );
      const push = runs.findIndex((run, index) => revert >= 0 && index >= revert && says(run.text, /^push$/));
      const pushed = runs[push];
      if (pushed === undefined || isChecked(plan, lane, pushed, runs.slice(push + 1))) return [];
      return [
        {
          line: pushed.line,
          reason:
            'The revert is pushed here, and nothing looks afterwards: a push that was refused, or a deploy that failed, goes unseen.',
          fix: 'Add a check below it: that the remote branch holds the revert, and that the application answers.',
        },
      ];
    }),
};

function says(text: string, subcommand: RegExp): boolean {
  return callsOf(text).calls.some(({ program, plain }) => program === 'git' && subcommand.test(plain[0] ?? ''));
}

function isChecked(plan: Judged['plan'], { items }: Lane, pushed: Run, after: Run[]): boolean {
  if (after.some(({ effect }) => effect === 'reads')) return true;
  const last = Math.max(pushed.endLine, ...items.map((item) => item.endLine));
  const said = [...plan.gates, ...plan.expectations].some(({ line }) => line > pushed.line && line <= last + 3);
  const later = items.slice(items.indexOf(pushed.item) + 1);
  return said || later.some(({ kind, title }) => kind === 'check' && checks.test(title));
}

const checks = /\bverif|\bcheck|\bconfirm|\btest\b|\bhealth|\blook\b|\bmake sure|\bensure|\bvalidat/i;
