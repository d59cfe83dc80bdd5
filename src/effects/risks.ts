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

const risks: readonly Danger[] = [
  [
    'git',
    ({ words, plain }) =>
      plain[0] === 'add' && words.some((word) => /^(?:-[a-zA-Z]*A|--all|\.|\.\/|\*|:\/)$/.test(word)),
    'takes in whatever lies in the folder',
  ],
  ['aws', option(/^--force-new-deployment$/), 'replaces every running copy'],
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
