import type { Call } from './call.ts';
import type { Danger } from './named-dangers.ts';
import { onlyTells } from './only-tells.ts';
import { both, firstRule, option, without } from './program-rules.ts';

/**
 * Why somebody should look twice at a call that destroys nothing by itself, as a short phrase; null where nothing is known. It is said where the
 * call is shown, and asks for no word of its own: what it changes decides that.
 */
export function riskOf(call: Call): string | null {
  return onlyTells(call) ? null : (riskRule(call)?.[2] ?? null);
}

const unseen = 'changes infrastructure before anybody saw what that does';

const risks: readonly Danger[] = [
  [
    'git',
    ({ words, plain }) =>
      plain[0] === 'add' && words.some((word) => /^(?:-[a-zA-Z]*A|--all|\.|\.\/|\*|:\/)$/.test(word)),
    'takes in whatever lies in the folder',
  ],
  ['aws', option(/^--force-new-deployment$/), 'replaces every running copy'],
  // What the plan holds is seen by nobody before it is done.
  [
    'terraform tofu terragrunt cdktf',
    both(
      /^\S+ (?:(?:run-all|run|stack run) )?(?:apply|deploy|up)\b/,
      /^--?(?:auto-approve(?:=true)?|(?:terragrunt-)?non-interactive)$/,
    ),
    unseen,
  ],
  ['pulumi', both(/^pulumi (?:up|update|refresh)\b/, /^(?:-y|-f|--yes|--skip-preview)$/), unseen],
  [
    'cdk',
    ({ words }, line) => /^cdk deploy\b/.test(line) && /--require-approval[ =]never\b/.test(words.join(' ')),
    unseen,
  ],
  [
    /^(?:php|artisan|\.\/artisan)$/,
    both(/\b(?:migrate|db:seed)\b/, /^--force$/),
    'changes the database without its question',
  ],
  [
    'forge',
    ({ words }, line) => /^forge (?:script|create)\b/.test(line) && words.includes('--broadcast'),
    'sends transactions that nobody takes back',
  ],
  [
    'do-release-upgrade',
    without(/^-{1,2}c(?:heck-dist-upgrade-only)?$/),
    'upgrades the whole system, with no way back',
  ],
];

const riskRule = firstRule(risks);
