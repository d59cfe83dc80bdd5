import type { Plan } from '../../plan/plan.ts';
import { readText } from '../../plan/source-text.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules.ts';
import { switchedOff } from './switched-off.ts';

/** What was found, in the order of the document, and which rules the checklist switches off, with its reasons. */
export type Judgement = { findings: (Finding & { rule: string })[]; off: { rule: string; reason: string }[] };

/** Judges a checklist by every rule that its front matter does not switch off. A setting that cannot be followed is a finding itself. */
export function lint(plan: Plan, bytes: Uint8Array): Judgement {
  const { lines } = readText(bytes);
  const names = rules.map(({ name }) => name);
  const { off, wrong } = switchedOff(lines, names);
  const found = rules
    .filter(({ name }) => !off.has(name))
    .flatMap((rule) => rule.find({ plan, lines }).map((finding) => ({ rule: rule.name, ...finding })));
  const settings = wrong.map(({ line, why }) => ({
    rule: 'lint-settings',
    line,
    reason: `${why} The line switches nothing off.`,
    fix: 'Write `lint: {off: {rule-name: "why this checklist may"}}`; the names are in the documentation of lint.',
  }));
  return {
    // The sort is stable: findings of one line stay in the order of the rules.
    findings: [...settings, ...found].sort((left, right) => left.line - right.line),
    off: [...off].map(([rule, reason]) => ({ rule, reason })),
  };
}
