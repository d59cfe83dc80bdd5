import type { Call } from '../../effects/call.ts';
import { callsOf } from '../../effects/command-words.ts';
import type { Rule } from './rule.ts';
import { everyCommand } from './runs.ts';

/** `kill -9`, `pkill -9 name`: no chance to finish a write, and by name every process that is called so. */
export const killByForce: Rule = {
  name: 'kill-by-force',
  about: 'A process is killed without a chance to finish what it writes.',
  find: ({ plan }) =>
    everyCommand(plan).flatMap(({ text, line }) => {
      const call = callsOf(text).calls.find(kills);
      if (call === undefined) return [];
      const all =
        call.program === 'kill' ? '' : `, and that to every process called ${call.plain.at(-1) ?? 'so'} on the machine`;
      return [
        {
          line,
          reason: `Signal 9 leaves no time to finish a write or to give back a lock${all}.`,
          fix: 'Stop the service by its own command, or send TERM to one process id, wait, and look.',
        },
      ];
    }),
};

function kills({ program, words }: Call): boolean {
  if (!/^(?:kill|pkill|killall)$/.test(program)) return false;
  return words.some(
    (word, at) =>
      /^-(?:9|KILL|SIGKILL)$/i.test(word) ||
      /^--signal=(?:9|KILL|SIGKILL)$/i.test(word) ||
      (/^(?:-s|--signal)$/.test(word) && /^(?:9|KILL|SIGKILL)$/i.test(words[at + 1] ?? '')),
  );
}
