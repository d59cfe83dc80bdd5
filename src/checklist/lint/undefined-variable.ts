import type { Rule } from './rule.ts';

/** A variable that a command uses and nothing in the checklist sets. */
export const undefinedVariable: Rule = {
  name: 'undefined-variable',
  about: 'A command uses a variable that nothing in the checklist sets.',
  find: ({ plan }) =>
    plan.placeholders
      .filter((one) => one.class === 'undefined')
      .map(({ token, lines, secret }) => {
        const name = token.replace(/^\$/, '');
        const value = secret ? 'from where it is kept' : `"<${name.toLowerCase().replaceAll('_', '-')}>"`;
        return {
          line: lines[0] ?? 1,
          reason: `${token} is used here and never set: where it is empty the command does something else than it says.`,
          fix: `Set it in a step before (\`export ${name}=…\`, ${value}), or let the shell refuse: \${${name}:?}.`,
        };
      }),
};
