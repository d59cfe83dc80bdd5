import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { temporaryFolder } from '../support/folder.ts';
import { closing } from './sample-events.ts';
import { storeBlob } from './sample-journal.ts';
import { newKey, sampleSession, sign } from './sample-session.ts';
import { verifiedSample } from './verified-sample.ts';

const { keygen, sample, verify, copy } = verifiedSample();

describe.skipIf(keygen.missing)(`verdicts${keygen.note}`, () => {
  test('a sealed session whose key is listed is VALID, and says what that does not prove', async () => {
    const verdict = await verify(sample().folder);
    expect(verdict).toMatchObject({
      verdict: 'VALID',
      code: 'valid',
      facts: {
        session: 'sample-1',
        events: 18,
        signer: { principal: 'ada@example.org', key: sample().key.fingerprint },
      },
    });
    expect(verdict.notProvable.join(' ')).toContain('another terminal');
  });

  test('every record can be checked with ssh-keygen alone', () => {
    const args = [
      '-Y',
      'verify',
      '-f',
      sample().allowedSigners,
      '-I',
      'ada@example.org',
      '-n',
      'sign-off@deploy-assist',
    ];
    const input = readFileSync(join(sample().folder, 'signoff.txt'));
    const said = execFileSync('ssh-keygen', [...args, '-s', join(sample().folder, 'signoff.txt.sig')], { input });
    expect(said.toString()).toContain('Good "sign-off@deploy-assist" signature');
  });

  test('without a list of trusted keys it is UNTRUSTED', async () => {
    expect(await verify(sample().folder, '')).toMatchObject({ verdict: 'UNTRUSTED', code: 'no-allowed-signers' });
  });

  test('a key that the list does not have is UNTRUSTED', async () => {
    const other = await sampleSession();
    expect(await verify(other.folder)).toMatchObject({ verdict: 'UNTRUSTED', code: 'unknown-key' });
  });

  test('a listed key that is not the one the session names is UNTRUSTED', async () => {
    const folder = copy();
    const key = await newKey();
    await sign(folder, key);
    const both = join(temporaryFolder(), 'allowed_signers');
    writeFileSync(both, `bob@example.org ${key.publicKey}\n`);
    expect(await verify(folder, both)).toMatchObject({ verdict: 'UNTRUSTED', code: 'other-key' });
  });

  test('another key that the list has below the name of the operator is theirs, and that it changed is said', async () => {
    const folder = copy();
    const key = await newKey();
    await sign(folder, key);
    const list = join(temporaryFolder(), 'allowed_signers');
    const line = `ada@example.org ${key.publicKey}\n`;
    writeFileSync(list, `${line}ada@example.org ${sample().key.publicKey}\n`);
    const verdict = await verify(folder, list);
    const signer = { principal: 'ada@example.org', key: key.fingerprint };
    expect(verdict).toMatchObject({ verdict: 'VALID', facts: { signer } });
    expect(verdict.notProvable.join(' ')).toContain(`another key of theirs by your list, ${key.fingerprint}`);
    // Below a pattern it could be anybody's.
    writeFileSync(list, `*@example.org ${key.publicKey}\nada@example.org ${sample().key.publicKey}\n`);
    expect(await verify(folder, list)).toMatchObject({ verdict: 'UNTRUSTED', code: 'other-key' });
  });

  test('a session that is not closed is OPEN', async () => {
    const { folder } = await sampleSession({ open: true });
    expect(await verify(folder)).toMatchObject({ verdict: 'OPEN', code: 'not-closed' });
  });

  test('a closed session that nobody signed is OPEN', async () => {
    const { folder } = await sampleSession({ unsigned: true });
    expect(await verify(folder)).toMatchObject({ verdict: 'OPEN', code: 'unsigned' });
  });

  test('a sign-off without its signature is OPEN', async () => {
    const folder = copy();
    rmSync(join(folder, 'signoff.txt.sig'));
    expect(await verify(folder)).toMatchObject({ verdict: 'OPEN', code: 'unsigned' });
  });

  test('truncating at any line and stripping the sign-off gives OPEN or worse, never VALID', async () => {
    const lines = readFileSync(join(sample().folder, 'events.jsonl'), 'utf8').split('\n').slice(0, -1);
    for (let kept = 0; kept < lines.length; kept++) {
      const folder = copy();
      writeFileSync(
        join(folder, 'events.jsonl'),
        lines
          .slice(0, kept)
          .map((line) => `${line}\n`)
          .join(''),
      );
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'journal-cut', file: 'events.jsonl' });
      rmSync(join(folder, 'signoff.txt'));
      rmSync(join(folder, 'signoff.txt.sig'));
      expect(await verify(folder)).toMatchObject({ verdict: 'INVALID', code: 'journal-cut' });
      for (const name of ['checkpoints', 'delegations']) rmSync(join(folder, name), { recursive: true });
      expect((await verify(folder)).verdict).toBe('OPEN');
    }
  });

  test('a half-written last line is OPEN while nobody has signed', async () => {
    const { folder } = await sampleSession({ open: true });
    appendFileSync(join(folder, 'events.jsonl'), '{"half');
    expect(await verify(folder)).toMatchObject({ verdict: 'OPEN', code: 'truncated-line', line: 18 });
  });

  test('a missing output is INCOMPLETE, and its name is said', async () => {
    const folder = copy();
    const [name = ''] = readdirSync(join(folder, 'blobs'));
    rmSync(join(folder, 'blobs', name));
    expect(await verify(folder)).toMatchObject({ verdict: 'INCOMPLETE', file: `blobs/${name}` });
  });
});

describe.skipIf(keygen.missing)(`what a crash leaves is no accusation${keygen.note}`, () => {
  test('a partial output beside the others is told and does no harm', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'blobs', '.0123456789abcdef.part'), 'half');
    const verdict = await verify(folder);
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable[0]).toContain('.0123456789abcdef.part');
  });

  test('a whole output without its event is explained by a lost run', async () => {
    const { folder, allowedSigners } = await sampleSession({
      change: (events) => {
        const lost: NewEvent = { type: 'run.lost', data: { run: 'run-1', step: 's1', item: 's1.test', why: 'killed' } };
        const next = events.toSpliced(4, 1, lost);
        return [...next.slice(0, -1), closing(next.slice(0, -1))];
      },
    });
    expect(await verify(folder, allowedSigners)).toMatchObject({ verdict: 'VALID' });
    await storeBlob(folder, 'one more than were lost');
    expect(await verify(folder, allowedSigners)).toMatchObject({ verdict: 'INVALID', code: 'blob-unnamed' });
  });
});
