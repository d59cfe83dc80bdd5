import type { Call } from './call.ts';
import type { Danger } from './named-dangers.ts';
import { onlyTells } from './only-tells.ts';
import { both, firstRule, option } from './program-rules.ts';

/**
 * Why somebody should look twice at a call that destroys nothing by itself, as a short phrase; null where nothing is known. It is said where the
 * call is shown, and asks for no word of its own: what it changes decides that.
 */
export function riskOf(call: Call): string | null {
  return onlyTells(call) ? null : (riskRule(call)?.phrase ?? null);
}

const risks: readonly Danger[] = [
  {
    programs: 'git',
    when: ({ words, plain }) =>
      plain[0] === 'add' && words.some((word) => /^(?:-[a-zA-Z]*A|--all|\.|\.\/|\*|:\/)$/.test(word)),
    phrase: 'takes in whatever lies in the folder',
  },
  { programs: 'aws', when: option(/^--force-new-deployment$/), phrase: 'replaces every running copy' },
  {
    programs: /^(?:php|artisan|\.\/artisan)$/,
    when: both(/\b(?:migrate|db:seed)\b/, /^--force$/),
    phrase: 'changes the database without its question',
  },
  {
    programs: 'forge',
    when: ({ words }, line) => /^forge (?:script|create)\b/.test(line) && words.includes('--broadcast'),
    phrase: 'sends transactions that nobody takes back',
  },
  {
    programs: 'do-release-upgrade',
    when: ({ words }) => !words.some((word) => /^-{1,2}c(?:heck-dist-upgrade-only)?$/.test(word)),
    phrase: 'upgrades the whole system, with no way back',
  },
];

const riskRule = firstRule(risks);
