import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './folder.ts';
import { onPath } from './programs.ts';
import { type SshdOptions, type SshWorld, startSshd } from './sshd.ts';

/** A host that the operator's configuration of ssh knows by a name, and the folder in which a login there begins. */
export type SshHost = { name: string; home: string; ssh: SshWorld };

/**
 * Several hosts on this machine, each with an sshd of its own, and an environment in which plain `ssh NAME` reaches them: with a
 * configuration of ssh such as an operator has, instead of this machine's own.
 */
export async function startHosts(
  ...wanted: (string | (Omit<SshdOptions, 'home'> & { name: string }))[]
): Promise<{ hosts: SshHost[]; env: Record<string, string> }> {
  const hosts = await Promise.all(
    wanted.map(async (one) => {
      const { name, ...how } = typeof one === 'string' ? { name: one } : one;
      const home = temporaryFolder(`home-${name}-`);
      return { name, home, ssh: await startSshd({ ...how, home }) };
    }),
  );
  const folder = temporaryFolder('ssh-hosts-');
  const config = hosts.flatMap(({ name, ssh }) => [
    `Host ${name}`,
    '  HostName 127.0.0.1',
    `  Port ${ssh.port}`,
    `  User ${ssh.user}`,
    `  IdentityAgent ${ssh.agent}`,
    '  IdentityFile none',
    '  StrictHostKeyChecking no',
    '  UserKnownHostsFile /dev/null',
    '  LogLevel ERROR',
  ]);
  writeFileSync(join(folder, 'config'), `${config.join('\n')}\n`);
  const ssh = `#!/bin/sh\nexec ${onPath('ssh', process.env.PATH ?? '')} -F ${join(folder, 'config')} "$@"\n`;
  writeFileSync(join(folder, 'ssh'), ssh, { mode: 0o755 });
  return { hosts, env: { PATH: `${folder}${delimiter}${process.env.PATH}` } };
}
