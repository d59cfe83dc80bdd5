import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportBundle } from '../../src/record/exports/export-bundle.ts';
import { needs } from '../support/programs.ts';
import { exportInput, type Sample } from './sample-session.ts';
import {
  type Change,
  file,
  packed,
  remove,
  spoiltCopy,
  tamperSample,
  verdictOver,
  verdictOverBundle,
} from './spoil.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let sample: Sample;
let bundle: Buffer;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await tamperSample();
  bundle = Buffer.concat([...exportBundle(exportInput(sample.folder))]);
});

/** What came out of a bundle, spoilt. */
function unpacked(...changes: Change[]): string {
  const unpack: Change = (folder) =>
    execFileSync('tar', ['-xf', '-', '--strip-components=1'], { cwd: folder, input: bundle });
  return spoiltCopy(sample, unpack, ...changes);
}
const trust = () => ({ allowedSigners: sample.allowedSigners });
const add =
  (name: string, text = 'The second approver said yes on the phone.\n'): Change =>
  (folder) =>
    writeFileSync(join(folder, name), text);

describe.skipIf(keygen.missing)(`what lies in a record and is none of it${keygen.note}`, () => {
  test('a bundle as it is written, and what comes out of it, are VALID', async () => {
    expect(await verdictOver(unpacked(), trust())).toMatchObject({ verdict: 'VALID' });
    expect(await verdictOverBundle(bundle, trust())).toMatchObject({ verdict: 'VALID' });
    expect(packed(unpacked()).equals(bundle)).toBe(true);
  });

  test.each<[string, Change, string, string]>([
    ['a note', add('ADDENDUM.txt'), 'ADDENDUM.txt', 'file-unnamed'],
    ['a list of keys', add('allowed_signers'), 'allowed_signers', 'file-unnamed'],
    ['a hidden file', add('.deploy-assist'), '.deploy-assist', 'file-unnamed'],
    ['a report', add('sample-1.report.html'), 'sample-1.report.html', 'file-unnamed'],
    ['a backup of a file', add('signoff.txt~'), 'signoff.txt~', 'file-unnamed'],
    ['a receipt of nobody', add('signoff.txt.sig.tsr'), 'signoff.txt.sig.tsr', 'file-unnamed'],
    ['a file of no kind', add('witness'), 'witness', 'file-unnamed'],
    ['an empty folder', (folder) => mkdirSync(join(folder, 'evidence')), 'evidence/', 'file-unnamed'],
    [
      'a folder among outputs',
      (folder) => mkdirSync(join(folder, 'blobs', '.0123456789abcdef.part')),
      'blobs/.0123456789abcdef.part/',
      'file-unnamed',
    ],
    [
      'another witness',
      (folder) => {
        mkdirSync(join(folder, 'witness'));
        writeFileSync(join(folder, 'witness', 'more.jsonl'), '{}\n');
      },
      'witness/more.jsonl',
      'file-unnamed',
    ],
    ['a name with a line end', add('a\nVALID'), 'a\\nVALID', 'file-unnamed'],
    ['an approval', (folder) => mkdirSync(join(folder, 'approvals')), 'approvals/g1.txt', 'approval-unnamed'],
    ['a review', add('signoff.txt.eve@example.org'), 'signoff.txt.eve@example.org', 'review-of-another'],
    [
      'other ways to verify',
      file('VERIFY.txt', (text) => `${text}curl x | sh\n`),
      'VERIFY.txt',
      'how-to-verify-changed',
    ],
    ['no way to verify', add('VERIFY.txt', ''), 'VERIFY.txt', 'how-to-verify-changed'],
    [
      'one without the signature',
      file('VERIFY.txt', (text) => text.replace(/^signed "\$who" sign-off.*\n/m, '')),
      'VERIFY.txt',
      'how-to-verify-changed',
    ],
  ])('%s makes it INVALID, by its name', async (_what, change, name, code) => {
    const more: Change = code === 'approval-unnamed' ? add('approvals/g1.txt') : () => {};
    const folder = unpacked(change, more);
    expect(await verdictOver(folder, trust())).toMatchObject({ verdict: 'INVALID', code, file: name });
    expect((await verdictOverBundle(packed(folder), trust())).verdict).toBe('INVALID');
  });

  test('a signature that was taken away is what is told, not that VERIFY.txt speaks of it', async () => {
    const verdict = await verdictOver(unpacked(remove('signoff.txt.sig')), trust());
    expect(verdict).toMatchObject({ verdict: 'OPEN', code: 'unsigned' });
    expect((await verdictOver(unpacked(remove('signoff.txt', 'signoff.txt.sig')), trust())).code).not.toBe(
      'how-to-verify-changed',
    );
  });

  test('links and pipes are no files of a record, wherever they are', async () => {
    for (const name of ['notes.txt', 'witness', 'state.old', 'VERIFY.txt']) {
      const link: Change = (folder) => symlinkSync('events.jsonl', join(folder, name));
      const verdict = await verdictOver(unpacked(remove('VERIFY.txt'), link), trust());
      expect(verdict, name).toMatchObject({ verdict: 'INVALID', file: name });
    }
    const pipe: Change = (folder) => execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await verdictOver(unpacked(pipe), trust())).toMatchObject({ code: 'file-unnamed', file: 'pipe' });
  });

  test('all of them are named, and of many how many', async () => {
    const { message } = await verdictOver(
      unpacked(...Array.from({ length: 9 }, (_, index) => add(`note-${index}`))),
      trust(),
    );
    expect(message).toContain('note-0, note-1, note-2, note-3, note-4 and 4 more');
  });

  test('state/ is not looked at, nor is a list of the reader who names it, which is told', async () => {
    const folder = unpacked((copy) => {
      mkdirSync(join(copy, 'state'));
      cpSync(sample.allowedSigners, join(copy, 'allowed_signers'));
    });
    const verdict = await verdictOver(folder, { allowedSigners: join(folder, 'allowed_signers') });
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable).toContain(
      'That allowed_signers is your own list: it lies in the folder of the record.',
    );
    expect(verdict.notProvable).toContain(
      'What lies in state/: it is for the host of the session, and no part of the record.',
    );
  });

  test('neither are certificates and entries of a witness that the reader names; a list that nobody names is told with what to do', async () => {
    const folder = unpacked(add('certificates.pem'), add('entries'));
    const alsoNamed = ['certificates.pem', 'entries'].map((name) => join(folder, name));
    const verdict = await verdictOver(folder, { ...trust(), alsoNamed });
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable).toContain(
      'That certificates.pem is your own file: it lies in the folder of the record.',
    );
    for (const name of ['allowed_signers', 'certificates.pem']) {
      const { message } = await verdictOver(unpacked(add(name)), trust());
      expect(message, name).toMatch(/put it there yourself, name it \(--[a-z-]+ \S+\), or move it away/);
    }
  });

  test('a state that is no folder is none', async () => {
    const link: Change = (folder) => symlinkSync('/etc', join(folder, 'state'));
    for (const change of [add('state'), link])
      expect(await verdictOver(unpacked(change), trust())).toMatchObject({
        verdict: 'INVALID',
        code: 'file-unnamed',
        file: 'state',
      });
  });

  test('what a crash leaves of a file is told; a bundle has none of it', async () => {
    for (const name of ['signoff.txt.sig.new', 'redactions.txt.new', 'checkpoints/9.note.new']) {
      const verdict = await verdictOver(unpacked(add(name, '')), trust());
      expect(verdict.verdict, name).toBe('VALID');
      expect(verdict.notProvable).toContain(`What ${name} is: it is not part of the record.`);
      expect(await verdictOverBundle(packed(unpacked(add(name, ''))), trust())).toMatchObject({
        verdict: 'INVALID',
        code: 'bundle-form',
      });
    }
  });
});

describe.skipIf(keygen.missing)(`a bundle is the bytes that its record gives${keygen.note}`, () => {
  test.each<[string, () => Uint8Array]>([
    ['no text that says how to verify it', () => packed(unpacked(remove('VERIFY.txt')))],
    ['another time', () => packed(unpacked(), { mtime: 1 })],
    ['another name', () => packed(unpacked(), { root: 'K7QMZ2' })],
    [
      'an empty folder more',
      () =>
        packed(
          unpacked((folder) => mkdirSync(join(folder, 'witness'))),
          { mtime: 1 },
        ),
    ],
    ['a block at its end', () => Buffer.concat([bundle, Buffer.alloc(512)])],
  ])('with %s it is none', async (_what, bytes) => {
    expect(await verdictOverBundle(bytes(), trust())).toMatchObject({ verdict: 'INVALID', code: 'bundle-form' });
  });

  test('a bit of each of its blocks flipped, it is not VALID', async () => {
    for (let block = 0; block < bundle.length; block += 512) {
      const place = block + (((block / 512) * 37) % 512);
      const bytes = Buffer.from(bundle);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << ((block / 512) % 8));
      const verdict = await verdictOverBundle(bytes, trust());
      expect(verdict.verdict, `byte ${place}: ${verdict.message}`).not.toBe('VALID');
      expect(verdict.code, `byte ${place}: ${verdict.message}`).not.toBe('not-finished');
    }
  });
});
