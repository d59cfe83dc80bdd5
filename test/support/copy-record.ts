import { cpSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a session's record to a folder, without what its server keeps beside it: a server that ends takes that away, and a recursive copy that meets it ends Node.
 * @returns the copy
 */
export function copyRecord(session: string, to: string): string {
  const state = join(session, 'state');
  cpSync(session, to, { recursive: true, filter: (path) => path !== state });
  return to;
}
