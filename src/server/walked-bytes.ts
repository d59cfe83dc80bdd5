import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionEvent } from '../session/events.ts';

/**
 * A session goes on only with the bytes that its journal names: the checklist that was opened, and how it was read. Otherwise what runs
 * would be another's commands under this session's name. Throws a sentence.
 */
export function demandWalked(folder: string, events: readonly SessionEvent[]): void {
  for (const event of events.slice(0, 2)) {
    if (event.type === 'session.opened') demand(folder, 'checklist.md', event.data.checklist.sha256);
    if (event.type === 'plan.bound') demand(folder, 'plan.json', event.data.sha256);
  }
}

function demand(folder: string, name: string, sha256: string): void {
  const now = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  if (now === sha256) return;
  throw new Error(
    `${name} is not what this session was opened with: somebody changed it in ${folder}. Nothing of it runs. Put the right file back, or keep the folder as it is, run \`deploy-assist verify\` on it, and open the checklist anew.`,
  );
}
