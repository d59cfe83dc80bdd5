import { variablesOf } from '../block/variables.ts';
import type { Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** `rm -rf $CACHE/`, where nothing sets CACHE: it becomes `rm -rf /`. */
export const rmOfUnset: Rule = {
  name: 'rm-of-unset',
  about: 'A recursive delete begins with a variable that nothing sets.',
  find: ({ plan }) => {
    const unset = new Set(
      plan.placeholders.filter((one) => one.class === 'undefined').map(({ token }) => token.slice(1)),
    );
    return everyCommand(plan).flatMap(({ text, line }) => {
      if (!recursive.test(text)) return [];
      const name = variablesOf(text).uses.find((use) => unset.has(use.name) && startsPath(text, use.name))?.name;
      if (name === undefined) return [];
      return [
        {
          line,
          reason: `Nothing sets ${name}: where it is empty this deletes from the root of the disk.`,
          fix: `Let the shell refuse an empty value: \${${name}:?}, and quote it.`,
        },
      ];
    });
  },
};

const recursive = /\brm\s+(?:-\S+\s+)*-[a-zA-Z]*[rR]|\brm\s+--recursive/;

function startsPath(text: string, name: string): boolean {
  return new RegExp(`\\s["']?\\$\\{?${name}\\}?["']?/`).test(text);
}
