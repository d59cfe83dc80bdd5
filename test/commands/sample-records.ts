import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { type Sample, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** Where a verb runs that reads records: a closed one and an open one, and what is new for each test. */
export type SampleRecords = {
  sealed: Sample;
  open: Sample;
  io: Io & { out: string };
  /** The folder of the sessions of whoever runs it. */
  sessions: string;
  /** Puts a copy of a record there under this name, and gives its path. */
  keep(sample: Sample, name: string): string;
};

/** Makes the records once for a file of tests. */
export function sampleRecords(): SampleRecords {
  const at = { keep } as SampleRecords;

  beforeAll(async () => {
    if (keygen.missing) return;
    at.sealed = await sampleSession({ sid: 'SEALED' });
    at.open = await sampleSession({ sid: 'WALKED', open: true, change: (events) => events.slice(0, 8) });
  });

  beforeEach(() => {
    const home = temporaryFolder();
    at.sessions = join(home, 'state', 'deploy-assist', 'sessions');
    at.io = {
      out: '',
      stdout: (text) => {
        at.io.out += text;
      },
      stderr: () => undefined,
      env: { PATH: process.env['PATH'], HOME: home, XDG_STATE_HOME: join(home, 'state'), GIT_CONFIG_NOSYSTEM: '1' },
      cwd: temporaryFolder(),
    };
  });

  function keep(sample: Sample, name: string): string {
    const folder = join(at.sessions, name);
    mkdirSync(at.sessions, { recursive: true });
    cpSync(sample.folder, folder, { recursive: true });
    return folder;
  }

  return at;
}
