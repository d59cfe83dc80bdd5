import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScript } from '../../../src/record/checks/check-script.ts';
import { requestTimeStamp } from '../../../src/signing/time-stamp.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { need, needs } from '../../support/programs.ts';
import { startTimeStamping, type TimeStamping } from '../../support/time-stamping.ts';
import { sampleSession } from '../sample-session.ts';

const [keygen, openssl] = [needs('ssh-keygen', 'openssh-client'), needs('openssl', 'openssl')];
const both = need(!keygen.missing && !openssl.missing, 'ssh-keygen and openssl', 'openssh-client and openssl');

describe.skipIf(both.missing)(`the commands for whoever has no deploy-assist, over a time stamp${both.note}`, () => {
  let record: string;
  let [authority, stranger]: TimeStamping[] = [];
  let stamp: Buffer;
  let ofAnother: Buffer;

  beforeAll(async () => {
    const sample = await sampleSession();
    [authority, stranger] = await Promise.all([startTimeStamping(), startTimeStamping()]);
    record = sample.folder;
    copyFileSync(sample.allowedSigners, join(record, 'allowed_signers'));
    stamp = await stampOver(readFileSync(join(record, 'signoff.txt.sig')));
    ofAnother = await stampOver(Buffer.from('the signature of another sign-off'));
  });

  async function stampOver(bytes: Buffer): Promise<Buffer> {
    const answer = await requestTimeStamp(authority?.url ?? '', bytes);
    if (!answer.ok) throw new Error(answer.why);
    return answer.reply;
  }

  /** What the commands say with this stamp in the record, and these certificates beside it. */
  function said(reply: Buffer, trusted: TimeStamping | undefined) {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(record, folder, { recursive: true });
    mkdirSync(join(folder, 'witness'));
    writeFileSync(join(folder, 'witness/signoff.txt.sig.tsr'), reply);
    if (trusted !== undefined) copyFileSync(trusted.authorities, join(folder, 'certificates.pem'));
    const script = checkScript('ada@example.org');
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }

  test('have OpenSSL judge it by the certificates that are there, and exit 0', () => {
    const good = said(stamp, authority);
    expect(good).toMatchObject({ status: 0, said: expect.stringContaining('Verification: OK') });
    expect(good.said).toContain('Nothing else than what was signed');
  });

  test('say that it was not looked at without certificates, which is no fault of the record', () => {
    const unseen = said(stamp, undefined);
    expect(unseen.status).toBe(0);
    expect(unseen.said).toContain('not looked at: witness/signoff.txt.sig.tsr (certificates.pem is not here)');
    expect(unseen.said).not.toContain('Verification');
  });

  const flipped = () => stamp.map((byte, at) => (at === stamp.length - 20 ? byte ^ 1 : byte)) as Buffer;
  test.each([
    ['by an authority that is not trusted', () => stamp, () => stranger],
    ['over another signature', () => ofAnother, () => authority],
    ['with a changed bit', flipped, () => authority],
    ['that is none', () => Buffer.from('no stamp'), () => authority],
    ['that is empty', () => Buffer.alloc(0), () => authority],
  ])('say NO to one %s, and exit 1', (_what, reply, trusted) => {
    const bad = said(reply(), trusted());
    expect(bad.status, bad.said).toBe(1);
    expect(bad.said).toContain('NO: witness/signoff.txt.sig.tsr');
  });
});
