import { parseStrictly } from '../../effects/parse-strictly.ts';
import type { Rule } from './rule.ts';
import { andLines, shellCommands } from './runs.ts';

/** A command that a shell refuses as it stands. */
export const shellError: Rule = {
  name: 'shell-error',
  about: 'A shell does not accept a command as it stands.',
  find: ({ plan }) =>
    plan.blocks
      .filter(({ reads }) => ['shell', 'transcript', 'client', 'mixed'].includes(reads))
      .map((block) => shellCommands(block).filter(({ text }) => parseStrictly(text) === null))
      .filter((refused) => refused.length > 0)
      .map((refused) => ({
        line: refused[0]?.line ?? 1,
        reason: `A shell does not accept this${andLines(refused)}: a quotation, a bracket, a loop or a heredoc is not closed, or it is no command.`,
        fix: 'Try it with `bash -n`; write what is no command as a comment or outside of the block.',
      })),
};
