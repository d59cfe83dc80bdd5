import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipboardSequence } from '../terminal/clipboard.ts';

/** Where a text went: whether the terminal was asked to take it, and the file that holds it, or why none does. */
export type Copied = { terminal: 'asked' | 'none' | 'tooLong'; inTmux: boolean; file: string | { refused: string } };
export type Copy = (text: string) => Copied;

type Surroundings = {
  stdout: { write(text: string): unknown };
  env: Record<string, string | undefined>;
  /** The session's own folder. */
  folder: string;
};

/**
 * Copies a text to take elsewhere: into the terminal's clipboard, where it can, and always into a file beside the session, for no terminal
 * says whether it took anything. The file goes with the rest of `state/` when the session is signed.
 */
export function copyFrom({ stdout, env, folder }: Surroundings): Copy {
  return (text) => {
    const sequence = clipboardSequence(text, env);
    if (typeof sequence === 'object') stdout.write(sequence.ask);
    const terminal = typeof sequence === 'object' ? 'asked' : sequence;
    return { terminal, inTmux: env['TMUX'] !== undefined, file: kept(join(folder, 'state', 'copied.txt'), text) };
  };
}

function kept(path: string, text: string): Copied['file'] {
  try {
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
    return path;
  } catch (error) {
    return { refused: `It could not be written to ${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
