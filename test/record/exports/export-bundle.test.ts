import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkScript } from '../../../src/record/checks/check-script.ts';
import { exportBundle } from '../../../src/record/exports/export-bundle.ts';
import { verifySession } from '../../../src/record/verify-session.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { exportInput, type Sample, sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const realTar = needs('tar', 'tar');
let sample: Sample;

beforeEach(async () => {
  if (keygen.missing) return;
  sample = await sampleSession();
  mkdirSync(join(sample.folder, 'state'), { recursive: true });
  writeFileSync(join(sample.folder, 'state', 'values'), 'token=hunter2-of-this-machine');
});

function bundle(): Buffer {
  return Buffer.concat([...exportBundle(exportInput(sample.folder))]);
}

function unpacked(): string {
  const place = temporaryFolder();
  writeFileSync(join(place, 'it.tar'), bundle());
  execFileSync('tar', ['-xf', 'it.tar'], { cwd: place });
  return join(place, 'sample-1');
}

describe.skipIf(keygen.missing || realTar.missing)(`the bundle${keygen.note}${realTar.note}`, () => {
  test('is listed by tar: everything of the folder but state/, and how to verify it, in the order of the names', () => {
    const names = execFileSync('tar', ['-tf', '-'], { input: bundle() }).toString().trim().split('\n');
    const files = readdirSync(sample.folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !/^state/.test(name),
    );
    const expected = ['', ...[...files, 'VERIFY.txt'].toSorted()].map((name) => `sample-1/${name}`);
    expect(names.map((name) => name.replace(/(?<=.\/.*)\/$/, ''))).toEqual(expected);
  });

  test('holds nothing of this machine, and every file byte for byte', () => {
    expect(bundle().includes('hunter2-of-this-machine')).toBe(false);
    const folder = unpacked();
    execFileSync('diff', ['-r', '--exclude=state', '--exclude=VERIFY.txt', sample.folder, folder]);
  });

  test('is VALID where it was unpacked, and INVALID after a change', async () => {
    const folder = unpacked();
    const verdict = () =>
      verifySession(folder, { env: process.env, allowedSigners: sample.allowedSigners }, outcomeOf).then(
        (checked) => checked.verdict,
      );
    expect(await verdict()).toBe('VALID');
    const journal = join(folder, 'events.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"exit":{"code":2}', '"exit":{"code":0}'));
    expect(await verdict()).toBe('INVALID');
  });

  test('carries a text whose commands ssh-keygen, bash and coreutils accept there', () => {
    const folder = unpacked();
    const text = readFileSync(join(folder, 'VERIFY.txt'), 'utf8');
    expect(text).toContain(checkScript('ada@example.org'));
    writeFileSync(join(folder, 'allowed_signers'), readFileSync(sample.allowedSigners));
    const script = text.slice(text.indexOf('\n(\n'));
    const said = execFileSync('bash', ['-c', script], { cwd: folder }).toString();
    expect(said).toContain('Good "sign-off@deploy-assist" signature for ada@example.org');
  });

  test('has the same bytes for the same record, and the time of its end', () => {
    expect(bundle().equals(bundle())).toBe(true);
    const listed = execFileSync('tar', ['--utc', '--numeric-owner', '-tvf', '-'], { input: bundle() }).toString();
    for (const line of listed.trim().split('\n')) expect(line).toMatch(/^[d-]rw.------ 0\/0 +\d+ 2026-01-01 00:00 /);
  });

  test('takes no link, which could bring in any file', () => {
    symlinkSync('/etc/hostname', join(sample.folder, 'blobs', 'more'));
    expect(() => bundle()).toThrow('blobs/more is not a plain file');
  });
});
