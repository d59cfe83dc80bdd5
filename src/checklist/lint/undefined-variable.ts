import type { Judged, Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** A variable that a command uses and nothing in the checklist sets. */
export const undefinedVariable: Rule = {
  name: 'undefined-variable',
  about: 'A command uses a variable that nothing in the checklist sets.',
  find: ({ plan }) => {
    const needed = neededNames(plan);
    return plan.placeholders
      .filter(({ class: kind, token }) => kind === 'undefined' && needed(nameOf(token)))
      .map(({ token, lines, secret }) => {
        const name = nameOf(token);
        const value = secret ? 'from where it is kept' : `"<${name.toLowerCase().replaceAll('_', '-')}>"`;
        return {
          line: lines[0] ?? 1,
          reason: `${token} is used here and never set: where it is empty the command does something else than it says.`,
          fix: `Set it in a step before (\`export ${name}=…\`, ${value}), or let the shell refuse: \${${name}:?}.`,
        };
      });
  },
};

const nameOf = (token: string) => token.replace(/^\$\{?|\}$/g, '');

/** Whether a command does more with a variable than show it; one that no command of the plan names is needed. */
function neededNames(plan: Judged['plan']): (name: string) => boolean {
  const [shown, used] = [new Set<string>(), new Set<string>()];
  for (const { text } of everyCommand(plan)) {
    const names = onlyShows.test(text) ? shown : used;
    for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) names.add(name);
  }
  return (name) => used.has(name) || !shown.has(name);
}

/** `echo $X` looks whether X has a value, which is what one would want. */
const onlyShows = /^\s*(?:echo|printf|printenv)\b[^|&;<>`(]*$/;
