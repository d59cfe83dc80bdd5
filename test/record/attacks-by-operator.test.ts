import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportBundle } from '../../src/record/exports/export-bundle.ts';
import { reviewFiles, reviewText } from '../../src/record/texts/review-text.ts';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { exportInput, newKey, sampleSession } from './sample-session.ts';
import { sampleOfFile, verdictOver } from './spoil.ts';

const { keygen, sample, spoilt, verify, verifyBoth } = sampleOfFile();

describe.skipIf(keygen.missing)(`whoever has the operator's key${keygen.note}`, () => {
  test('signs in another form, over another digest or for something else: that is no sign-off', async () => {
    const key = sample().key;
    const armored = async (namespace: string) => {
      const signed = await key.sign(readFileSync(join(sample().folder, 'signoff.txt')), namespace);
      if (!signed.ok) throw new Error(signed.why);
      return signed.armored;
    };
    const right = await armored(signOffNamespace);
    const forms = [
      await armored('file'),
      await armored(`${signOffNamespace} `),
      await armored('SIGN-OFF@deploy-assist'),
      right.replace(/\n/, '\n\n'),
      `${right} `,
      right.replace('SIGNATURE-----', 'SIGNATURE----- '),
      Buffer.from(right.replace(/-----[^-]*-----|\s/g, ''), 'base64')
        .toString('latin1')
        .replace('sha512', 'sha256'),
    ];
    for (const form of forms) {
      const verdict = await verifyBoth(spoilt((folder) => writeFileSync(join(folder, 'signoff.txt.sig'), form)));
      expect(verdict).toMatchObject({ verdict: 'INVALID', code: 'bad-signature', file: 'signoff.txt.sig' });
    }
  });

  test('leaves what looks like the rest of a crash in the folder: it goes into no bundle', async () => {
    const planted = (folder: string) => writeFileSync(join(folder, 'signoff.txt.new'), 'approved by the CTO\n');
    const { verdict, notProvable } = await verify(spoilt(planted));
    expect(verdict).toBe('VALID');
    expect(notProvable).toContain('What signoff.txt.new is: it is not part of the record.');
    const bundle = Buffer.concat([...exportBundle(exportInput(spoilt(planted)))]);
    expect(bundle.includes('approved by the CTO')).toBe(false);
  });

  test('is reviewed by somebody whose name ends as files do that are no texts', async () => {
    for (const reviewer of ['carol@about.new', 'dave@about.sig']) {
      const eve = await newKey();
      const folder = spoilt();
      const first = {
        text: readFileSync(join(folder, 'signoff.txt')),
        signature: readFileSync(join(folder, 'signoff.txt.sig')),
      };
      const said = { session: 'sample-1', result: 'rejected', remark: 'no', time: '2026-01-02T00:00:00.000Z' } as const;
      const text = reviewText({ ...said, reviewer }, first);
      const signed = await eve.sign(Buffer.from(text), signOffNamespace);
      writeFileSync(join(folder, reviewFiles(reviewer).text), text);
      writeFileSync(join(folder, reviewFiles(reviewer).signature), signed.ok ? signed.armored : '');
      const list = join(temporaryFolder(), 'list');
      writeFileSync(list, `${readFileSync(sample().allowedSigners, 'utf8')}${reviewer} ${eve.publicKey}\n`);
      const { verdict, message, facts } = await verify(folder, { allowedSigners: list });
      expect(verdict, message).toBe('VALID');
      expect(facts.reviews).toMatchObject([{ reviewer, result: 'rejected' }]);
    }
  });

  test('reviews their own session, under their own name or another one', async () => {
    for (const reviewer of ['ada@example.org', 'eve@example.org']) {
      const { folder, key } = { folder: spoilt(), key: sample().key };
      const read = (name: string) => readFileSync(join(folder, name));
      const first = { text: read('signoff.txt'), signature: read('signoff.txt.sig') };
      const said = {
        session: 'sample-1',
        result: 'accepted',
        remark: 'fine',
        time: '2026-01-02T00:00:00.000Z',
      } as const;
      const text = reviewText({ ...said, reviewer }, first);
      const signed = await key.sign(Buffer.from(text), signOffNamespace);
      writeFileSync(join(folder, reviewFiles(reviewer).text), text);
      writeFileSync(join(folder, reviewFiles(reviewer).signature), signed.ok ? signed.armored : '');
      expect((await verifyBoth(folder)).verdict, reviewer).toBe('INVALID');
    }
  });
});

describe.skipIf(keygen.missing)(`an operator who writes what nobody would${keygen.note}`, () => {
  test('a session named like a path leads nowhere', async () => {
    const { folder, allowedSigners } = await sampleSession({ sid: '../../evil' });
    const verdict = await verdictOver(folder, { allowedSigners });
    expect(verdict).toMatchObject({ verdict: 'VALID', facts: { session: '../../evil' } });
  });

  test('an approval asked for at a path reads nothing outside of the record', async () => {
    const data = {
      ...{ step: 's1', gate: '../../../../etc/passwd', text: 'x', needed: 1, command: '', environment: 'staging' },
      ...{ target: null, nonce: 'n', expires: '2026-01-02T00:00:00.000Z', journal: { size: 2, root: '0'.repeat(64) } },
    };
    const { folder, allowedSigners } = await sampleSession({
      change: (events) => events.toSpliced(2, 0, { type: 'approval.asked', data }),
    });
    const verdict = await verdictOver(folder, { allowedSigners });
    expect(verdict).toMatchObject({ verdict: 'INVALID', code: 'approval-text' });
    expect(verdict.message).toContain('is no place of a checklist');
  });
});

describe.skipIf(keygen.missing)(`the machine of whoever verifies${keygen.note}`, () => {
  afterEach(() => vi.unstubAllEnvs());

  test('without a folder for temporary files nothing is said of a signature, and nothing is INVALID', async () => {
    vi.stubEnv('TMPDIR', join(temporaryFolder(), 'gone'));
    expect(await verify(sample().folder)).toMatchObject({ verdict: 'UNTRUSTED', code: 'no-ssh-keygen' });
  });

  test('an ssh-keygen that is killed has not called a signature wrong', async () => {
    const bin = temporaryFolder();
    writeFileSync(join(bin, 'ssh-keygen'), '#!/bin/sh\nkill -9 $$\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    expect(await verify(sample().folder, { env })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'no-ssh-keygen',
      message: expect.stringContaining('ended by SIGKILL'),
    });
  });

  test.each([
    ['find-principals', '*find-principals*'],
    ['verify', '*-Y\\ verify*'],
    ['the list of revoked keys', '*\\ -r\\ *'],
  ])('neither has one that is killed when it is asked for %s called a key unknown or revoked', async (_what, asked) => {
    const bin = temporaryFolder();
    const real = execFileSync('bash', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh\ncase " $* " in ${asked}) kill -9 $$;; esac\nexec ${real} "$@"\n`;
    writeFileSync(join(bin, 'ssh-keygen'), script, { mode: 0o755 });
    const [allowedSigners, revocation] = ['list', 'revoked'].map((name) => join(bin, name)) as [string, string];
    // A name that the session does not give, so that the list is asked for one.
    const line = readFileSync(sample().allowedSigners, 'utf8').replace('ada@example.org', 'ada@work');
    writeFileSync(allowedSigners, line);
    writeFileSync(revocation, '# nobody\n');
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    expect(await verify(sample().folder, { env, allowedSigners, revocation })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'no-ssh-keygen',
      message: expect.stringContaining('ended by SIGKILL'),
    });
  });

  test('a session that goes on while it is read is read again, and is not INVALID for it', async () => {
    const whole = readFileSync(join(sample().folder, 'events.jsonl'));
    const folder = spoilt((copy) =>
      writeFileSync(join(copy, 'events.jsonl'), whole.subarray(0, whole.indexOf('\n', 6000) + 1)),
    );
    let reads = 0;
    const growing: typeof outcomeOf = (plan, state) => {
      reads += 1;
      writeFileSync(join(folder, 'events.jsonl'), whole);
      return outcomeOf(plan, state);
    };
    const verdict = await verifySession(folder, { env: process.env, allowedSigners: sample().allowedSigners }, growing);
    expect([verdict.verdict, reads], verdict.message).toEqual(['VALID', 2]);
  });

  test.each([
    { TZ: 'Asia/Tokyo', LC_ALL: 'fa_IR.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    { TZ: 'nowhere', LC_ALL: 'nobody' },
  ])('its zone and language change nothing: %o', async (variables) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const inWindow = join(temporaryFolder(), 'list');
    const line = readFileSync(sample().allowedSigners, 'utf8');
    writeFileSync(inWindow, line.replace('namespaces', 'valid-after="20200101Z",namespaces'));
    expect(await verify(sample().folder, { allowedSigners: inWindow, env: process.env })).toMatchObject({
      verdict: 'VALID',
    });
  });
});
