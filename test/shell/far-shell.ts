import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Met, meet } from '../../src/shell/far/meet.ts';
import { sshLine } from '../../src/shell/far/ssh-line.ts';
import type { RunRequest } from '../../src/shell/run.ts';
import { atTheEnd } from '../support/at-the-end.ts';
import { temporaryFolder } from '../support/folder.ts';
import type { SshHost, startHosts } from '../support/ssh-hosts.ts';
import { follow, type Started } from './fixture.ts';

/** A session's shell on a host of a test. */
export type FarShell = {
  host: SshHost;
  met: Met;
  stateDir: string;
  /** The socket of its connection. */
  control: string;
  /** Starts a unit there. Its folder there is the one of `folderOf`. */
  start(commands: string[], more?: Partial<RunRequest>): Started & { id: string };
  folderOf(started: { id: string }): string;
  /** The folders of its runs that are still on the host. */
  left(): string[];
};

/** Makes the line to one of the hosts, and meets it. @throws where it cannot be reached */
export async function reach(known: Awaited<ReturnType<typeof startHosts>>, at = 0): Promise<FarShell> {
  const host = known.hosts[at];
  if (host === undefined) throw new Error('There is no such host.');
  const folder = temporaryFolder('far-');
  const control = join(folder, 'line');
  const line = sshLine(host.name, control, () => known.env);
  atTheEnd(() => line.close());
  const stateDir = mkdtempSync(join(folder, 'state-'));
  const met = await meet(line, stateDir);
  if ('refused' in met) throw new Error(met.refused);
  const prefix = `deploy-assist.${folder.slice(-6)}.`;
  let count = 0;
  return {
    host,
    met,
    stateDir,
    control,
    start: (commands, more = {}) => {
      const id = `${folder.slice(-6)}.${++count}`;
      const unit = { kind: 'shell' as const, commands: commands.map((text, index) => ({ line: 10 + index, text })) };
      return { id, ...follow({ id, stateDir, unit, env: {}, columns: 80, rows: 24, far: met.place, ...more }) };
    },
    folderOf: ({ id }) => join(met.place.temporary, `deploy-assist.${id}`),
    left: () => readdirSync(met.place.temporary).filter((name) => name.startsWith(prefix)),
  };
}
