import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes, UserError } from '../../src/commands/io.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { exportBundle } from '../../src/record/exports/export-bundle.ts';
import type { ExportInput } from '../../src/record/exports/export-input.ts';
import { exportFormats } from '../../src/record/exports/exports.ts';
import { exportInput, type Sample, sampleSession } from '../record/sample-session.ts';
import { spoiltCopy } from '../record/spoil.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let sample: Sample;
let input: ExportInput;
let bundle: Buffer;
let place: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await sampleSession();
  input = exportInput(sample.folder);
  bundle = Buffer.concat([...exportBundle(input)]);
});
beforeEach(() => {
  place = temporaryFolder();
});

/** What `verify` answers: its verdict, or the two lines of a refusal. */
async function verified(name: string) {
  let out = '';
  const io = {
    env: { ...process.env, HOME: place, XDG_STATE_HOME: place },
    cwd: place,
    stdout: (text: string | Uint8Array) => {
      out += text;
    },
    stderr: () => undefined,
  };
  try {
    const code = await runVerify(name, { allowedSigners: sample.allowedSigners, json: true }, io);
    return { code, verdict: JSON.parse(out) };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { code: cause.exitCode, says: cause.message, fix: cause.fix };
  }
}

async function verifiedFile(name: string, bytes: string | Uint8Array) {
  writeFileSync(join(place, name), bytes);
  return verified(name);
}

const exported = (format: 'report' | 'html' | 'json' | 'asciicast') => exportFormats[format].write(input);
const read = (name: string) => readFileSync(join(sample.folder, name));

describe.skipIf(keygen.missing)(`what is no record is told for what it is${keygen.note}`, () => {
  test('links that lead back to themselves, in the place of a record and in one', async () => {
    symlinkSync('other', join(place, 'one'));
    symlinkSync('one', join(place, 'other'));
    expect(await verified('one')).toMatchObject({ code: 2, says: 'one is a symbolic link that leads nowhere.' });
    cpSync(sample.folder, join(place, 'record'), { recursive: true });
    rmSync(join(place, 'record/events.jsonl'));
    symlinkSync('events.jsonl', join(place, 'record/events.jsonl'));
    expect(await verified('record')).toMatchObject({ code: 8, verdict: { verdict: 'INVALID', code: 'unreadable' } });
  });

  test('a bundle that was cut off is to be asked for again', async () => {
    const { code, verdict } = await verifiedFile('sample-1.bundle.tar', bundle.subarray(0, 12_000));
    expect([code, verdict.message]).toEqual([8, expect.stringMatching(/cut off in .*ask for it again/)]);
  });

  test.each<[string, () => string | Uint8Array, RegExp, RegExp]>([
    [
      'it.bundle.tar.gz',
      () => gzipSync(bundle),
      /compressed with gzip/,
      /gzip -dc it\.bundle\.tar\.gz > unpacked\.tar/,
    ],
    ['it.tar.zst', () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2]), /zstd/, /zstd -dc it\.tar\.zst/],
    ['it.tar.xz', () => Buffer.from('\xfd7zXZ\0\0\0', 'latin1'), /xz/, /xz -dc/],
    ['it.tbz2', () => 'BZh91AY&SY', /bzip2/, /bzip2 -dc/],
    ['it.zip', () => 'PK\x03\x04\x14\0', /zip archive/, /unzip it\.zip/],
    ["it's.tgz", () => gzipSync('x'), /'it'\\''s\.tgz' is compressed/, /gzip -dc 'it'\\''s\.tgz'/],
    ['sample-1.report.html', () => exported('html'), /page of HTML/, /nobody signed it/],
    ['sample-1.report.md', () => exported('report'), /report in Markdown/, /nobody signed it/],
    ['sample-1.json', () => exported('json'), /export as JSON/, /nobody signed it/],
    ['sample-1.cast', () => exported('asciicast'), /recording/, /nobody signed it/],
    ['events.jsonl', () => read('events.jsonl'), /journal alone/, /--format bundle/],
    ['plan.json', () => read('plan.json'), /plan\.json/, /--format bundle/],
    ['s.txt', () => read('signoff.txt'), /somebody signs/, /proves nothing without/],
    ['s.sig', () => read('signoff.txt.sig'), /is a signature/, /proves nothing without/],
    ['list', () => readFileSync(sample.allowedSigners), /list of trusted keys/, /--allowed-signers/],
    ['s.dsse.json', () => '{\n  "payloadType": "application', /DSSE/, /record\.md/],
    ['root.layout', () => '{"signatures": [', /in-toto/, /in-toto-verify/],
  ])('%s', async (name, bytes, says, fix) => {
    const answer = await verifiedFile(name, bytes());
    expect(answer).toMatchObject({
      code: exitCodes.usage,
      says: expect.stringMatching(says),
      fix: expect.stringMatching(fix),
    });
  });

  test.each<[string, () => Uint8Array]>([
    ['a bundle with another first byte', () => Buffer.from(bundle).fill(1, 0, 1)],
    ['what is nothing that is known', () => Buffer.alloc(2048, 0xe9)],
    ['zeros', () => Buffer.alloc(10_240)],
  ])('%s stays INVALID, and none of its bytes is printed', async (_what, bytes) => {
    const { code, verdict } = await verifiedFile('it.bundle.tar', bytes());
    expect(code).toBe(exitCodes.invalid);
    expect(verdict).toMatchObject({ verdict: 'INVALID', code: 'bundle-form' });
    expect(verdict.message).toMatch(/^[\x20-\x7e]+tar -xf [\x20-\x7e]+$/);
  });

  test('a file or folder of a record names its folder', async () => {
    for (const name of ['signoff.txt', 'blobs', 'checkpoints/2.note'])
      expect(await verified(join(sample.folder, name)), name).toMatchObject({
        code: exitCodes.usage,
        fix: `Name the folder: deploy-assist verify ${sample.folder}`,
      });
    expect(await verified(join(sample.folder, 'events.jsonl'))).toMatchObject({ code: exitCodes.complete });
  });

  test('a folder above names the records and bundles in it', async () => {
    cpSync(sample.folder, join(place, 'one'), { recursive: true });
    writeFileSync(join(place, 'two.bundle.tar'), bundle);
    expect(await verified('.')).toMatchObject({
      code: exitCodes.usage,
      says: '. is no record itself; 2 lie in it.',
      fix: `Name one: ${join(place, 'one')}, ${join(place, 'two.bundle.tar')}`,
    });
    mkdirSync(join(place, 'empty'));
    expect(await verified('empty')).toMatchObject({ says: 'empty is a folder, and no record lies in it.' });
  });

  test('a pipe and a device are waited for by nobody', async () => {
    execFileSync('mkfifo', [join(place, 'pipe')]);
    for (const name of ['pipe', '/dev/zero'])
      expect(await verified(name)).toMatchObject({ says: `${name} is no plain file and no folder.` });
  });

  test('a record whose journal was taken away, or is a pipe, is INVALID', async () => {
    const gone = spoiltCopy(sample, (folder) => rmSync(join(folder, 'events.jsonl')));
    const pipe = spoiltCopy(sample, (folder) => {
      rmSync(join(folder, 'events.jsonl'));
      execFileSync('mkfifo', [join(folder, 'events.jsonl')]);
    });
    for (const folder of [gone, pipe])
      expect((await verified(folder)).verdict).toMatchObject({
        verdict: 'INVALID',
        code: 'unreadable',
        file: 'events.jsonl',
      });
  });
});
