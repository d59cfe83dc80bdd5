import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodes, UserError } from '../../src/commands/io.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { exportBundle } from '../../src/record/export-bundle.ts';
import { type TarEntry, tar } from '../../src/record/tar.ts';
import { exportInput, type Sample, sampleSession } from '../record/sample-session.ts';
import { packed, spoiltCopy } from '../record/spoil.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const realTar = needs('tar', 'tar');
let sample: Sample;
let whole: Buffer;
let place: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await sampleSession({ rotating: true });
  whole = Buffer.concat([...exportBundle(exportInput(sample.folder))]);
});
beforeEach(() => {
  place = temporaryFolder();
});

/** What `verify` says of these bytes, on a machine that has nothing but them and the verifier's own list. */
async function verified(bytes: Uint8Array, options = {}) {
  const path = join(place, 'it.bundle.tar');
  writeFileSync(path, bytes);
  let out = '';
  const io = {
    env: { ...process.env, HOME: place },
    cwd: place,
    stdout: (text: string | Uint8Array) => {
      out += text;
    },
    stderr: () => undefined,
  };
  const code = await runVerify('it.bundle.tar', { allowedSigners: sample.allowedSigners, json: true, ...options }, io);
  return { code, out, verdict: out.startsWith('{') ? JSON.parse(out) : undefined };
}

describe.skipIf(keygen.missing)(`a bundle is verified as it is${keygen.note}`, () => {
  test('VALID by the list of whoever verifies, and nothing of it stays behind', async () => {
    const before = readdirSync('/tmp').filter((name) => name.startsWith('deploy-assist-') && !name.includes('test'));
    const { code, verdict } = await verified(whole);
    expect(code).toBe(exitCodes.complete);
    expect(verdict).toMatchObject({
      verdict: 'VALID',
      folder: join(place, 'it.bundle.tar'),
      facts: { session: 'sample-1' },
    });
    const after = readdirSync('/tmp').filter((name) => name.startsWith('deploy-assist-') && !name.includes('test'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test('for people it says how to get at its files by hand', async () => {
    const { out } = await verified(whole, { json: false });
    expect(out).toMatch(/^VALID\n/);
    expect(out).toContain(`in the folder that comes out of tar -xf ${join(place, 'it.bundle.tar')}:`);
  });

  test('a list that came with it is no trust, and no part of a record', async () => {
    const folder = spoiltCopy(sample, (copy) => cpSync(sample.allowedSigners, join(copy, 'allowed_signers')));
    expect(() => [...exportBundle(exportInput(folder))]).toThrow('allowed_signers is nothing that a record has');
    expect((await verified(packed(folder), { allowedSigners: undefined })).verdict).toMatchObject({
      verdict: 'INVALID',
      message: expect.stringContaining('allowed_signers'),
      trust: null,
    });
  });

  test('an event that was changed in it is INVALID', async () => {
    const changed = Buffer.from(whole.toString('latin1').replace('"code":2}', '"code":0}'), 'latin1');
    expect(changed.equals(whole)).toBe(false);
    expect(await verified(changed)).toMatchObject({ code: exitCodes.invalid, verdict: { file: 'events.jsonl' } });
  });

  test('no byte of its frame can be changed, cut off or added to', async () => {
    const header = whole.indexOf('sample-1/events.jsonl');
    const flips = Array.from({ length: 74 }, (_, count) => {
      const index = count * 7;
      const bytes = Buffer.from(whole);
      bytes[header + index] = (bytes[header + index] ?? 0) ^ (1 << (index % 8));
      return bytes;
    });
    const others = [
      whole.subarray(0, -512),
      whole.subarray(0, 700),
      Buffer.concat([whole, Buffer.alloc(512)]),
      Buffer.concat([whole, Buffer.of(1)]),
      Buffer.alloc(0),
      Buffer.alloc(1024),
      Buffer.from('hello'),
    ];
    for (const bytes of [...flips, ...others])
      expect(await verified(bytes)).toMatchObject({
        code: exitCodes.invalid,
        verdict: { verdict: 'INVALID', code: 'bundle-form' },
      });
  });

  const file = (name: string, text = 'x'): TarEntry => ({
    kind: 'file',
    name,
    mtime: 0,
    size: text.length,
    pieces: [Buffer.from(text)],
  });
  const folder = (name: string): TarEntry => ({ kind: 'folder', name, mtime: 0 });

  test.each<[string, TarEntry[]]>([
    ['a path upwards', [folder('S/'), file('S/../evil')]],
    ['an absolute path', [folder('S/'), file('/tmp/evil')]],
    ['a name beside its folder', [folder('S/'), file('T/evil')]],
    ['a folder of its own machine', [folder('S/'), folder('S/state/'), file('S/state/values.json')]],
    ['a name twice', [folder('S/'), file('S/a'), file('S/a')]],
    ['a folder that is not there', [folder('S/'), file('S/a/b')]],
    ['a file as a folder', [folder('S/'), file('S/a'), file('S/a/b')]],
    ['no folder', [file('events.jsonl')]],
    ['names out of order', [folder('S/'), file('S/b'), file('S/a')]],
  ])('%s in it leads nowhere', async (_what, entries) => {
    const { code, verdict } = await verified(Buffer.concat([...tar(entries)]));
    expect([code, verdict.code]).toEqual([exitCodes.invalid, 'bundle-form']);
  });

  test.skipIf(realTar.missing)(
    `links and archives of another tar are not unpacked; it is said what to do${realTar.note}`,
    async () => {
      cpSync(sample.folder, join(place, 'sample-1'), { recursive: true });
      execFileSync('tar', ['-cf', 'other.tar', 'sample-1'], { cwd: place });
      symlinkSync('/etc/passwd', join(place, 'sample-1', 'zz'));
      execFileSync('tar', ['--format=ustar', '-cf', 'linked.tar', 'sample-1'], { cwd: place });
      for (const name of ['other.tar', 'linked.tar']) {
        const { code, verdict } = await verified(readFileSync(join(place, name)));
        expect([code, verdict.code]).toEqual([exitCodes.invalid, 'bundle-form']);
        expect(verdict.message).toContain('unpack it and verify the folder');
      }
    },
  );

  test('a temporary folder that is not there is trouble with this machine, not with the record', async () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = '/nonexistent';
    try {
      await expect(verified(whole)).rejects.toThrow(UserError);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
});
