import { existsSync } from 'node:fs';
import { trackedStatus } from '../../host/git.ts';
import type { SessionState } from '../../session/state.ts';
import type { Facts } from '../../walk/action.ts';

/** Commands that take whatever lies around into a commit. */
const takesAll = /\bgit\s+(?:-C\s+\S+\s+)?add\s+(?:\.|-A\b|--all\b|:\/|\*)|\bgit\s+commit\s+(?:\S+\s+)*-\w*a/;

/**
 * What stands in the way of a `git add .`: a file that this session made (a dump of a database, most often) which lies in the work tree
 * and is not ignored, so that the next push would publish it.
 */
export async function exposedDump(state: SessionState, texts: string[]): Promise<Facts['mismatch']> {
  if (!texts.some((text) => takesAll.test(text))) return null;
  for (const { path } of state.files) {
    if (!existsSync(path) || (await trackedStatus(path)) !== 'exposed') continue;
    return {
      is: 'exposed',
      found: `${path}, made by this session, lies in the work tree and is not ignored: this command would commit it`,
      expected: 'a dump or a backup never goes into a commit',
      fix: 'Move it out of the work tree, or add it to .gitignore, then look again.',
    };
  }
  return null;
}
