import type { Call } from '../../effects/call.ts';
import { callsOf } from '../../effects/command-words.ts';
import type { Command } from '../../steps/item.ts';
import type { Rule } from './rule.ts';
import { shellCommands } from './runs.ts';

/** One start command several times in a block, each time with other flags: meant as a choice, read as one after the other. */
export const unmarkedChoice: Rule = {
  name: 'unmarked-choice',
  about: 'Variants of one start command stand in a block, and nothing says that one is to be chosen.',
  find: ({ plan }) => {
    const chosen = new Set(plan.choices.flatMap((choice) => choice.options.map(({ line }) => line)));
    return plan.blocks.flatMap((block) => {
      const { line, endLine } = block;
      if ([...chosen].some((option) => option >= line && option <= endLine)) return [];
      return [...Map.groupBy(shellCommands(block).flatMap(startOf), ({ what }) => what).values()]
        .filter(
          (variants) => new Set(variants.map(({ flags }) => flags)).size === variants.length && variants.length > 1,
        )
        .map((variants) => ({
          line: variants[0]?.line ?? line,
          reason: `The same thing is started ${variants.length === 2 ? 'twice' : `${variants.length} times`} in this block, each time with other flags (lines ${variants.map((one) => one.line).join(', ')}): read in order, all of them would run.`,
          fix: 'Keep the one that is meant, or put "# OR" between them.',
        }));
    });
  },
};

type Start = { what: string; flags: string; line: number };

/** A single call that starts something, by what it starts and the names of its flags. */
function startOf({ text, line, longRunning, effect }: Command): Start[] {
  const [call, ...more] = callsOf(text).calls;
  if (call === undefined || more.length > 0 || effect === 'reads') return [];
  if (!longRunning && !starts(call)) return [];
  const flags = call.words.filter((word) => word.startsWith('-')).map((word) => word.replace(/=.*/s, ''));
  return [{ what: [call.program, ...call.plain].join(' '), flags: flags.sort().join(' '), line }];
}

function starts({ program, plain }: Call): boolean {
  if (/^(?:node|bun|deno|tsx|python3?|ruby|php|java|gunicorn|uvicorn|uwsgi|puma)$/.test(program))
    return plain.length > 0 && !/^(?:test|install|add|update|build|audit|i|ci)$/.test(plain[0] ?? '');
  return plain.some((word) => /^(?:start|serve|server|up|dev|daemon)$/.test(word));
}
