import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { whoAttached } from '../../../src/server/opening.ts';
import { until } from '../../support/product.ts';
import { needs } from '../../support/programs.ts';
import { needsSshd, type SshWorld, startSshd } from '../../support/sshd.ts';

/** Who it is that a line of this sshd belongs to, while it is open; once it is closed, it is nobody's. */
async function whoOnLine(ssh: SshWorld): Promise<string> {
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
  // Its sshd goes a moment after the other end.
  await until('the login rests on the line no longer', () => !whoAttached(hello).basis.includes('SSH'));
  return basis;
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
    expect(byKey).toMatch(/^SSH key /);
    expect(byKey).toContain(fingerprint);
    const authority = ssh.certify('ada "the lamp" example');
    expect(await whoOnLine(ssh)).toContain(`SSH certificate "ada \\"the lamp\\" example" (serial 7) by ${authority}`);
  },
);
