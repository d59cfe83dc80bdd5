import type { Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** A variable that a command uses and nothing in the checklist sets. */
export const undefinedVariable: Rule = {
  name: 'undefined-variable',
  about: 'A command uses a variable that nothing in the checklist sets.',
  find: ({ plan }) => {
    const commands = everyCommand(plan);
    return plan.placeholders
      .filter((one) => one.class === 'undefined')
      .filter(({ token }) => {
        const using = commands.filter(({ text }) => text.includes(token));
        return using.length === 0 || !using.every(({ text }) => onlyShows.test(text));
      })
      .map(({ token, lines, secret }) => {
        const name = token.replace(/^\$/, '');
        const value = secret ? 'from where it is kept' : `"<${name.toLowerCase().replaceAll('_', '-')}>"`;
        return {
          line: lines[0] ?? 1,
          reason: `${token} is used here and never set: where it is empty the command does something else than it says.`,
          fix: `Set it in a step before (\`export ${name}=…\`, ${value}), or let the shell refuse: \${${name}:?}.`,
        };
      });
  },
};

/** `echo $X` looks whether X has a value, which is what one would want. */
const onlyShows = /^\s*(?:echo|printf|printenv)\b[^|&;<>`(]*$/;
