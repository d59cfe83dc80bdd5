import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newKey } from './sample-session.ts';
import { file, remove, sampleOfFile, tamperSample } from './spoil.ts';

const { keygen, sample, spoilt, verifyBoth: verify } = sampleOfFile();

describe.skipIf(keygen.missing)(`who signed${keygen.note}`, () => {
  async function signedAgain(folder: string, namespace: string, key = sample().key): Promise<string> {
    const signed = await key.sign(readFileSync(join(folder, 'signoff.txt')), namespace);
    if (!signed.ok) throw new Error(signed.why);
    writeFileSync(join(folder, 'signoff.txt.sig'), signed.armored);
    return folder;
  }

  test('an edited sign-off is INVALID, signed again or not', async () => {
    const change = file('signoff.txt', (text) => text.replace('result: Success', 'result: Rolled back'));
    expect(await verify(spoilt(change))).toMatchObject({ verdict: 'INVALID', code: 'sign-off-differs', line: 10 });
    expect(await verify(await signedAgain(spoilt(change), signOffNamespace))).toMatchObject({
      code: 'sign-off-differs',
    });
  });

  test('a deviation taken out, and an approver put in, are INVALID although the operator signs it', async () => {
    const without = file('signoff.txt', (text) => text.replace(/^deviation: .*\n/m, ''));
    const withMore = file('signoff.txt', (text) =>
      text.replace(/^journal size/m, 'approval: g18: given by eve\njournal size'),
    );
    for (const change of [without, withMore])
      expect(await verify(await signedAgain(spoilt(change), signOffNamespace))).toMatchObject({
        verdict: 'INVALID',
        code: 'sign-off-differs',
      });
  });

  test.each(['operate@deploy-assist', 'approve@deploy-assist', 'file', 'git'])(
    'a signature made for %s is INVALID',
    async (namespace) => {
      expect(await verify(await signedAgain(spoilt(), namespace))).toMatchObject({
        verdict: 'INVALID',
        code: 'bad-signature',
      });
    },
  );

  test('a key whose window is over, and a revoked one, are not VALID', async () => {
    const list = join(temporaryFolder(), 'list');
    const line = readFileSync(sample().allowedSigners, 'utf8');
    writeFileSync(list, line.replace('namespaces=', 'valid-before="20200101",namespaces='));
    expect(await verify(sample().folder, { allowedSigners: list })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'unknown-key',
    });
    const revoked = join(temporaryFolder(), 'revoked');
    writeFileSync(revoked, `${sample().key.publicKey}\n`);
    expect(await verify(sample().folder, { revocation: revoked })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'revoked-key',
    });
  });

  test('no signatures at all: OPEN', async () => {
    const folder = spoilt(remove('checkpoints', 'delegations', 'signoff.txt', 'signoff.txt.sig'));
    expect(await verify(folder)).toMatchObject({ verdict: 'OPEN', code: 'unsigned' });
  });

  test('nobody vouched: VALID, and it is said what that does not show', async () => {
    const { folder } = await tamperSample({ key: sample().key, voucher: null });
    const verdict = await verify(folder);
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable.filter((one) => one.startsWith('Whether the operator knew'))).toHaveLength(2);
  });

  test('a delegation by another key than the sign-off: UNTRUSTED until it is listed', async () => {
    const eve = await newKey();
    const { folder } = await tamperSample({ key: sample().key, voucher: eve });
    expect(await verify(folder)).toMatchObject({ verdict: 'UNTRUSTED', code: 'delegation-key' });
    const list = join(temporaryFolder(), 'list');
    writeFileSync(
      list,
      `${readFileSync(sample().allowedSigners, 'utf8')}eve namespaces="operate@deploy-assist" ${eve.publicKey}\n`,
    );
    const verdict = await verify(folder, { allowedSigners: list });
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable.join(' ')).toContain('Whether eve, who vouched for start 1');
  });
});
