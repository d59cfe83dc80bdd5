import { callsOf } from '../../effects/command-words.ts';
import type { Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** "On the production server", and nowhere is written which one that is or how to get there. */
export const unknownHost: Rule = {
  name: 'unknown-host',
  about: 'A command is meant for another host, and nothing says which one that is.',
  find: ({ plan, lines }) => {
    const told = new Set<string>();
    const named = lines.some((text) => /\bssh\s+(?:-\S+\s+)*[\w.$<{-]+/.test(text));
    return everyCommand(plan).flatMap(({ text, line, host }) => {
      const itself = callsOf(text).calls.some((call) => call.host !== null);
      if (host === null || named || itself || /[.@:\d]/.test(host) || told.has(host)) return [];
      told.add(host);
      return [
        {
          line,
          reason: `This is meant for "${host}", and nowhere is written which machine that is or how to get there.`,
          fix: 'Write the way there once: `ssh user@host`.',
        },
      ];
    });
  },
};
