import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { whoAttached } from '../../src/server/opening.ts';
import { needs } from '../support/programs.ts';
import { needsSshd, type SshWorld, startSshd } from '../support/sshd.ts';

/** Who it is that a line of this sshd belongs to, while it is open. */
async function whoOnLine(ssh: SshWorld): Promise<{ basis: string; afterwards: string }> {
  const line = spawn('ssh', [...ssh.options, `${ssh.user}@127.0.0.1`, 'echo "$SSH_USER_AUTH|$SSH_CONNECTION"; cat'], {
    env: { PATH: process.env.PATH, SSH_AUTH_SOCK: ssh.agent },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    line.kill();
  });
  const [said] = await once(line.stdout, 'data');
  const [file = '', connection = ''] = String(said).trim().split('|');
  const hello = { env: { SSH_USER_AUTH: file, SSH_CONNECTION: connection }, tty: null };
  const { basis } = whoAttached(hello);
  line.stdin.end();
  await once(line, 'close');
  return { basis, afterwards: whoAttached(hello).basis };
}

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('ssh-agent', 'openssh-client')];

test.skipIf(missing.some((one) => one.missing))(
  'a login rests on the key or the certificate that opened it, while its line is there',
  async () => {
    const ssh = await startSshd();
    const fingerprint = execFileSync('ssh-keygen', ['-l', '-f', '-'], { input: ssh.publicKey, encoding: 'utf8' }).split(
      ' ',
    )[1];
    const byKey = await whoOnLine(ssh);
    expect(byKey.basis).toMatch(/^SSH key /);
    expect(byKey.basis).toContain(fingerprint);
    expect(byKey.afterwards).not.toContain('SSH');
    const authority = ssh.certify('ada "the lamp" example');
    expect((await whoOnLine(ssh)).basis).toContain(
      `SSH certificate "ada \\"the lamp\\" example" (serial 7) by ${authority}`,
    );
  },
  30_000,
);
