import { isGone } from '../shell/gone.ts';

/** `gone`: the folder of a session is not there. `taken over`: another server goes on with it, where somebody could not see this one and vouched for its end. */
export type PlaceTrouble = 'gone' | 'taken over';

/** Nothing can be recorded here any more, so the server ends. The message is for the operator, in lines. */
export class CannotGoOn extends Error {
  override name = 'CannotGoOn';

  constructor(trouble: PlaceTrouble, folder: string, session: string) {
    super(endWords[trouble](folder, session).join('\n'));
  }
}

const endWords: Record<PlaceTrouble, (folder: string, session: string) => string[]> = {
  gone: (folder, session) => [
    `The folder of session ${session} is gone: ${folder}`,
    'Nothing can be recorded any more, so the session has ended.',
    'A command that ran was left to its end.',
    'Bring the folder back to its place, or mount its disk, and then:',
    `  deploy-assist resume ${session}`,
    'Without it only a new walk is possible: deploy-assist CHECKLIST.md',
  ],
  'taken over': (_folder, session) => [
    `Session ${session} was taken over: another session server goes on with it. Its record says why.`,
    'A command that ran here was left to its end, which is not in the record.',
    'Come to the session where it is now:',
    `  deploy-assist resume ${session}`,
  ],
};

/** What is told while a command runs: that the folder is gone, or that it is back; that another server has it. */
export function placeWords(folder: string, trouble: PlaceTrouble | undefined): string {
  switch (trouble) {
    case undefined:
      return 'The folder of this session is back: it goes on, and what came meanwhile is recorded.';
    case 'gone':
      return `THE FOLDER OF THIS SESSION IS GONE: ${folder}. The command goes on; its end cannot be recorded, and the session ends with it. Bring the folder back to its place before that.`;
    case 'taken over':
      return 'THIS SESSION WAS TAKEN OVER: another session server goes on with it, and its record says why. The command here goes on; its end will not be in the record, and this screen ends with it.';
  }
}

/** Asks again and again whether something is there. True once it was not for so many times in a row: a short absence is none. */
export function watchFolder(path: string, times = 5): () => boolean {
  let missed = 0;
  return () => {
    missed = isGone(path) ? missed + 1 : 0;
    return missed >= times;
  };
}
