import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meet } from '../../src/shell/far/meet.ts';
import { sshLine } from '../../src/shell/far/ssh-line.ts';
import { unreachable } from '../../src/shell/far/unreachable.ts';
import { atTheEnd } from '../support/at-the-end.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs, onPath } from '../support/programs.ts';
import { startHosts } from '../support/ssh-hosts.ts';
import { needsSshd } from '../support/sshd.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client')];
const skipped = missing.some((one) => one.missing);

describe.skipIf(skipped)(`a host to which nothing can be sent${missing.map(({ note }) => note).join('')}`, () => {
  test.for([
    [
      'lets no command run',
      'ForceCommand /usr/sbin/nologin',
      /not available\. Nothing runs there\. This login may not/,
    ],
    ['serves files only', 'ForceCommand internal-sftp', /sftp connections only\. Nothing .*USER@HOST/],
    ['has a restricted shell', 'ForceCommand rbash -c "$SSH_ORIGINAL_COMMAND"', /restricted\. .*may not run commands/],
    ['has no bash', 'ForceCommand PATH=/nowhere /bin/sh -c "$SSH_ORIGINAL_COMMAND"', /not found\. .*Install one there/],
    [
      'has an old bash',
      'ForceCommand sed s/..BASH_VERSINFO.0../3/ | bash',
      /its bash is of version 3, .*Put a newer one/,
    ],
    ['hangs up', 'ForceCommand exit 3', /ssh ended with 3\. .*ssh web-01 bash --version/],
  ] as const)('one that %s', async ([, setting, says]) => {
    const { env } = await startHosts({ name: 'web-01', settings: [setting] });
    expect(await refusalOf('web-01', env)).toMatch(says);
  });

  test.for([
    [
      'prints without end and without a newline',
      'yes | tr -d "\\n"',
      /prints without end before a shell answers: .*\.bashrc/,
    ],
    ['reads what is sent', 'cat >/dev/null', /reads what is sent/],
  ] as const)('one whose login %s', async ([, login, says]) => {
    const { hosts, env } = await startHosts('web-01');
    writeFileSync(join(hosts[0]?.home ?? '', '.bashrc'), `${login}\n`);
    const before = process.memoryUsage().rss;
    expect(await refusalOf('web-01', env)).toMatch(says);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('greetings, and output of a login without a last newline, are no trouble', async () => {
    const banner = join(temporaryFolder(), 'banner');
    writeFileSync(banner, 'Authorised people only.\nPermission denied to all others.\n');
    const { hosts, env } = await startHosts({ name: 'web-01', settings: [`Banner ${banner}`] });
    const noise = 'echo "o 12"; echo Welcome; echo noise >&2; printf "\\e[1mmoon> "';
    writeFileSync(join(hosts[0]?.home ?? '', '.bashrc'), `${noise}\n`);
    expect(await refusalOf('web-01', env)).toBe('');
  });

  test.for([
    [
      'a key that is not known yet',
      '',
      /key verification failed.*not seen its key yet.*then press L here: ssh -o ControlMaster/,
    ],
    ['another key than before', 'other', /HAS CHANGED.*Another machine answers.*ssh-keygen -R 127\.0\.0\.1/],
  ] as const)('one that has %s', async ([, known, says]) => {
    const { hosts } = await startHosts('web-01');
    const ssh = hosts[0]?.ssh;
    const folder = temporaryFolder();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'other')]);
    const other = readFileSync(join(folder, 'other.pub'), 'utf8');
    writeFileSync(join(folder, 'known'), known && `[127.0.0.1]:${ssh?.port} ${other}`);
    const options = `-F none -p ${ssh?.port} -o IdentityAgent=${ssh?.agent} -o UserKnownHostsFile=${folder}/known -o StrictHostKeyChecking=ask`;
    expect(await refusalOf('127.0.0.1', sshWith(options))).toMatch(says);
  });

  test('one that wants a key that nobody has loaded, and one that is not there', async () => {
    const { hosts } = await startHosts('web-01');
    const port = hosts[0]?.ssh.port;
    const options = `-F none -p ${port} -o IdentityAgent=none -o IdentityFile=none -o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no -o LogLevel=ERROR`;
    expect(await refusalOf('127.0.0.1', sshWith(options))).toMatch(
      /Permission denied.*Load your key \(ssh-add\) and press L; or make/,
    );
    hosts[0]?.ssh.stop();
    expect(await refusalOf('127.0.0.1', sshWith(options))).toMatch(/refused.*Is it up/);
    expect(await refusalOf('nobody.invalid', sshWith('-F none'))).toMatch(/Could not resolve.*Is the name right\?/);
  });
});

/** Why it cannot be met, with what to do about it; empty where it can. */
async function refusalOf(host: string, env: Record<string, string>): Promise<string> {
  const folder = temporaryFolder('un-');
  const line = sshLine(host, join(folder, 'line'), () => env);
  atTheEnd(() => line.close());
  const met = await meet(line, folder);
  return 'refused' in met ? unreachable(line, met.refused) : '';
}

/** An environment in which plain `ssh` has these options. */
function sshWith(options: string): Record<string, string> {
  const folder = temporaryFolder();
  const path = process.env.PATH ?? '';
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\nexec ${onPath('ssh', path)} ${options} "$@"\n`, { mode: 0o755 });
  return { PATH: `${folder}${delimiter}${path}` };
}
