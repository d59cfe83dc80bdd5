import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where everything lies that measuring makes; whoever measures removes it. */
export const folder = mkdtempSync(join(tmpdir(), 'deploy-assist-bench-'));

// Sessions of the person who measures stay out of it. CI would turn the interactive parts off.
export const env = {
  ...process.env,
  HOME: folder,
  XDG_STATE_HOME: join(folder, 'state'),
  DEPLOY_ASSIST_LOCKS: folder,
  CI: 'false',
  TERM: 'xterm-256color',
};

/** The session of the round before lives for some seconds more, and would hold the checklist against the next. */
export function withOwnLocks() {
  return { ...env, DEPLOY_ASSIST_LOCKS: mkdtempSync(join(folder, 'locks-')) };
}
