import { classifyCommand } from '../../effects/classify-command.ts';
import { announcesNoEnd } from './announced-end.ts';
import { announcesQuestion } from './announced-keys.ts';

/** What stands around a command: the comments of its unit, and the host that a prompt or a comment names. */
export type CommandContext = { comments: readonly string[]; host: string | null };

/** What a logical command of a checklist does, by its words and by what is written around it. */
export function readCommand(text: string, { comments, host }: CommandContext): ReturnType<typeof classifyCommand> {
  const found = classifyCommand(text);
  return {
    ...found,
    longRunning:
      found.longRunning || (found.effect !== 'shell' && !/&\s*$/.test(text) && comments.some(announcesNoEnd)),
    interactive: found.interactive || comments.some(announcesQuestion),
    host: found.host ?? host,
  };
}
