import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewFiles, reviewText } from '../../src/record/texts/review-text.ts';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { keyFromFile } from '../../src/signing/key-file.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { redactedCopy, signedBeside } from './redacted-copy.ts';
import { newKey, sampleSession } from './sample-session.ts';
import { sampleOfFile, tamperSample } from './spoil.ts';

/** The sample says that it was closed some seconds after 2026-01-01T00:00:00Z. */
const { keygen, sample, spoilt, verify } = sampleOfFile();
const since = 'valid-after="20260601Z"';
const until = 'valid-before="20260101Z"';

function list(text: string): string {
  const path = join(temporaryFolder(), 'list');
  writeFileSync(path, text);
  return path;
}

describe.skipIf(keygen.missing)(
  `a list of keys and the time at which a record says that it was signed${keygen.note}`,
  () => {
    test.each<[string, (key: string) => string, string, string?]>([
      ['a key that is on it only since then', (key) => `ada@example.org ${since} ${key}`, 'UNTRUSTED key-window'],
      [
        'a key that is on it before and after, and not then',
        (key) => `ada@example.org ${until} ${key}\nada@example.org ${since} ${key}`,
        'UNTRUSTED key-window',
      ],
      [
        'a key that had another name then',
        (key) => `eve@example.org ${until} ${key}\nada@example.org ${since} ${key}`,
        'UNTRUSTED key-window',
      ],
      [
        'a key since before',
        (key) => `ada@example.org valid-after="20251231Z" ${key}`,
        'VALID valid',
        'ada@example.org',
      ],
      [
        'a key that is on it for another purpose by another name first',
        (key) => `ada-git namespaces="git" ${key}\nada@example.org ${key}`,
        'VALID valid',
        'ada@example.org',
      ],
      [
        'another name first, that the session does not give',
        (key) => `ada-git namespaces="git" ${key}\nada-work ${key}`,
        'VALID valid',
        'ada-work',
      ],
      [
        'the name of the session after another',
        (key) => `eve,ada@example.org ${key}`,
        'VALID valid',
        'ada@example.org',
      ],
      [
        'the name of the session on a later line',
        (key) => `eve ${key}\nada@example.org ${key}`,
        'VALID valid',
        'ada@example.org',
      ],
    ])('%s', async (_what, lines, said, principal) => {
      const { verdict, code, facts, message } = await verify(sample().folder, {
        allowedSigners: list(`${lines(sample().key.publicKey)}\n`),
      });
      expect([`${verdict} ${code}`, facts.signer?.principal ?? undefined], message).toEqual([said, principal]);
    });

    test('a pattern whose window is over counts at the time of a stamp', async () => {
      const allowedSigners = list(`*@example.org valid-before="20260601Z" ${sample().key.publicKey}\n`);
      const verdict = await verify(sample().folder, { allowedSigners, signedAt: new Date('2026-01-01T00:01:00Z') });
      expect([verdict.verdict, verdict.facts.signer?.principal], verdict.message).toEqual(['VALID', 'ada@example.org']);
    });

    test('a pattern that the verifier names is who must have signed, if the session is theirs too', async () => {
      const asked = (pattern: string) =>
        verify(sample().folder, {
          principal: pattern,
          allowedSigners: list(`${pattern} ${sample().key.publicKey}\n`),
        });
      expect(await asked('*@example.org')).toMatchObject({ verdict: 'VALID' });
      expect(await asked('*@example.com')).toMatchObject({ verdict: 'UNTRUSTED', code: 'unknown-key' });
    });

    test('a certificate that was made for signing later counts from where it begins, if its authority does', async () => {
      const place = temporaryFolder();
      const [mine, authority] = [makeKey(place, 'ada'), makeKey(place, 'authority')];
      const names = ['-I', 'ada', '-n', 'ada@example.org', '-V', '20260602:20300101'];
      execFileSync('ssh-keygen', ['-q', '-s', authority, ...names, `${mine}.pub`], { stdio: 'ignore' });
      const { signing } = await keyFromFile(`${mine}-cert.pub`, 'flag', process.env);
      if (!signing.ok) throw new Error(signing.why);
      const { folder } = await sampleSession({ key: signing.key });
      const by = (window: string) =>
        list(`*@example.org cert-authority${window} ${readFileSync(`${authority}.pub`, 'utf8')}`);
      expect(await verify(folder, { allowedSigners: by('') })).toMatchObject({ verdict: 'VALID' });
      expect(await verify(folder, { allowedSigners: by(`,${since}`) })).toMatchObject({ verdict: 'VALID' });
      expect(await verify(folder, { allowedSigners: by(',valid-after="20260701Z"') })).toMatchObject({
        code: 'key-window',
      });
    });

    async function reviewed(key: SigningKey): Promise<string> {
      const folder = spoilt();
      const [text, signature] = ['signoff.txt', 'signoff.txt.sig'].map((name) => readFileSync(join(folder, name)));
      if (!text || !signature) throw new Error('not signed');
      const said = {
        reviewer: 'eve',
        result: 'accepted',
        remark: 'looked at it',
        time: '2026-02-01T00:00:00.000Z',
      } as const;
      const name = reviewFiles('eve').text;
      writeFileSync(join(folder, name), reviewText({ session: 'sample-1', ...said }, { text, signature }));
      await signedBeside(join(folder, name), signOffNamespace, key);
      return folder;
    }

    const redacted = (key: SigningKey) => redactedCopy(sample().folder, key);
    test('who signed it off and took something out when their key was not on it any more, by what they say themselves', async () => {
      const folder = await redactedCopy(sample().folder, sample().key);
      const signedAt = new Date('2026-01-01T00:01:00Z');
      const until = (day: string) =>
        verify(folder, {
          signedAt,
          allowedSigners: list(
            `ada@example.org valid-before="${day}",namespaces="${signOffNamespace}" ${sample().key.publicKey}\n`,
          ),
        });
      expect(await until('20260301Z')).toMatchObject({ verdict: 'VALID' });
      expect(await until('20260115Z')).toMatchObject({ verdict: 'UNTRUSTED', code: 'key-window' });
    });

    const vouchedFor = async (key: SigningKey) => (await tamperSample({ key: sample().key, voucher: key })).folder;

    test.each<[string, (key: SigningKey) => Promise<string>]>([
      ['who vouched for a start of the server', vouchedFor],
      ['who reviewed it', reviewed],
      ['who took something out of it', redacted],
    ])('%s with a key that was on it by then, and with one that is only since', async (_who, made) => {
      const eve = await newKey();
      const folder = await made(eve);
      const ada = readFileSync(sample().allowedSigners, 'utf8');
      const listed = (window: string) =>
        verify(folder, { allowedSigners: list(`${ada}eve ${window} ${eve.publicKey}\n`) });
      expect(await listed('valid-after="20251231Z"')).toMatchObject({ verdict: 'VALID' });
      expect(await listed(since)).toMatchObject({ verdict: 'UNTRUSTED', code: 'key-window' });
    });
  },
);
