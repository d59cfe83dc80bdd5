import type { Start } from '../../src/server/start.ts';
import { temporaryFolder } from './folder.ts';

/** What a session server starts from, in folders of its own. */
export function aStart(parts: Partial<Start> = {}): Start {
  return {
    session: 'TEST01',
    tool: 'deploy-assist 0.1.0',
    checklist: '-',
    root: temporaryFolder(),
    environment: null,
    database: null,
    key: null,
    change: null,
    reason: null,
    configuration: temporaryFolder(),
    env: {},
    tty: null,
    previous: null,
    ...parts,
  };
}
