import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../journal/line.ts';
import { parseEvent } from '../session/parse-event.ts';

/**
 * A session goes on only with the bytes that its journal names: the checklist that was opened, and how it was read. Otherwise what runs
 * would be another's commands under this session's name. Throws a sentence.
 */
export function demandWalked(folder: string, stored: readonly StoredEvent[]): void {
  for (const line of stored.slice(0, 2)) {
    const event = parseEvent(line);
    if ('unknown' in event) continue;
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
