import { existsSync } from 'node:fs';

/** The session's folder is not there any more: nothing can be recorded, so the server ends. The message is for the operator, in lines. */
export class FolderVanished extends Error {
  override name = 'FolderVanished';

  constructor(folder: string, session: string) {
    super(
      [
        `The folder of session ${session} is gone: ${folder}`,
        'Nothing can be recorded any more, so the session has ended.',
        'A command that ran was left to its end.',
        'Bring the folder back to its place, or mount its disk, and then:',
        `  deploy-assist resume ${session}`,
        'Without it only a new walk is possible: deploy-assist CHECKLIST.md',
      ].join('\n'),
    );
  }
}

/** What is told while a command runs: that the folder is gone, or that it is back. */
export function folderWords(folder: string, gone: boolean): string {
  if (!gone) return 'The folder of this session is back: it goes on, and what came meanwhile is recorded.';
  return `THE FOLDER OF THIS SESSION IS GONE: ${folder}. The command goes on; its end cannot be recorded, and the session ends with it. Bring the folder back to its place before that.`;
}

/** Asks again and again whether a folder is there. True once it was not for so many times in a row: a short absence is none. */
export function watchFolder(folder: string, times = 5): () => boolean {
  let missed = 0;
  return () => {
    missed = existsSync(folder) ? 0 : missed + 1;
    return missed >= times;
  };
}
