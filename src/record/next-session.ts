import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { sessionFiles } from './session-files.ts';

/** What the next session of the same operator says in its first event of the one before it. */
export type SaidBefore = { session: string; size: number; root: string };

const first = z.object({
  sid: z.string(),
  type: z.literal('session.opened'),
  data: z.object({ previous: z.object({ session: z.string(), size: z.int(), root: z.string() }) }),
});

/** The sessions beside this one that name it as the one before them. Reads the first line of each journal there; never throws. */
export function saidByNext(folder: string, session: string): SaidBefore[] {
  const place = dirname(folder);
  return beside(place)
    .filter((name) => name !== basename(folder))
    .flatMap((name) => {
      const read = first.safeParse(firstLine(join(place, name, sessionFiles.journal)));
      if (!read.success || read.data.data.previous.session !== session) return [];
      const { size, root } = read.data.data.previous;
      return [{ session: read.data.sid, size, root }];
    });
}

function beside(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    // A record that was handed over lies where nobody may look around.
    return [];
  }
}

const longestFirst = 64 * 1024;

function firstLine(path: string): unknown {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const bytes = Buffer.alloc(longestFirst);
    const text = bytes.toString('utf8', 0, readSync(file, bytes));
    return JSON.parse(text.slice(0, text.indexOf('\n')));
  } catch {
    // No session, or one without a first line: it says nothing of this one.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
