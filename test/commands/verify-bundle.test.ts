import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { exitCodes, UserError } from '../../src/commands/io.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { exportBundle } from '../../src/record/exports/export-bundle.ts';
import { type TarEntry, tar, tarHeader } from '../../src/record/exports/tar.ts';
import { unpackBundle } from '../../src/record/exports/unpack-bundle.ts';
import { exportInput, type Sample, sampleSession } from '../record/sample-session.ts';
import { packed, spoiltCopy } from '../record/spoil.ts';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';
import { cli, filesBelow, isBuilt } from '../support/product.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const realTar = needs('tar', 'tar');
let sample: Sample;
let whole: Buffer;
let place: string;
let temporary: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await sampleSession({ rotating: true });
  whole = Buffer.concat([...exportBundle(exportInput(sample.folder))]);
});
beforeEach(() => {
  place = temporaryFolder();
  temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  return () => vi.unstubAllEnvs();
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
    const { code, verdict } = await verified(whole);
    expect(code).toBe(exitCodes.complete);
    expect(verdict).toMatchObject({
      verdict: 'VALID',
      folder: join(place, 'it.bundle.tar'),
      facts: { session: 'sample-1' },
    });
    expect(readdirSync(temporary)).toEqual([]);
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

  const slowly = { timeout: patienceMs, interval: 20 };
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
    ['names out of order', [folder('S/'), file('S/plan.json'), file('S/checklist.md')]],
    ['a name that no record has', [folder('S/'), file('S/checklist.md'), file('S/notes.txt')]],
    ['a folder in a folder', [folder('S/'), folder('S/blobs/'), folder('S/blobs/more/')]],
    ['a signature of a megabyte', [folder('S/'), file('S/signoff.txt.sig', 'x'.repeat(1_000_000))]],
    [
      'a checkpoint of a megabyte',
      [folder('S/'), folder('S/checkpoints/'), file('S/checkpoints/1.note', 'x'.repeat(1e6))],
    ],
  ])('%s in it leads nowhere: nothing is written', async (_what, entries) => {
    const bytes = Buffer.concat([...tar(entries)]);
    const { code, verdict } = await verified(bytes);
    expect([code, verdict.code]).toEqual([exitCodes.invalid, 'bundle-form']);
    const into = temporaryFolder();
    expect(unpackBundle(join(place, 'it.bundle.tar'), into)).toMatchObject({ wrong: expect.any(String) });
    expect(readdirSync(into)).toEqual([]);
  });

  test('more entries than a record has are not unpacked', () => {
    const path = join(place, 'it.bundle.tar');
    writeFileSync(path, whole);
    const into = temporaryFolder();
    expect(unpackBundle(path, into, 5)).toEqual({ wrong: 'it has more than 5 entries' });
    expect(readdirSync(into)).toEqual([]);
  });

  test('a size that is not there, of eight gigabytes, is cut off, not made up', async () => {
    const entries = [...tar([folder('S/')])].slice(0, -1);
    const huge = tarHeader({ kind: 'file', name: 'S/events.jsonl', mtime: 0, size: 0o77777777777 });
    const { verdict } = await verified(Buffer.concat([...entries, huge, Buffer.alloc(1024)]));
    expect(verdict).toMatchObject({
      code: 'bundle-form',
      message: expect.stringContaining('cut off in "S/events.jsonl"'),
    });
  });

  test.each([...'12346789xgLSKM'])('an entry of the kind %s is none', async (kind) => {
    const header = Buffer.from(tarHeader({ kind: 'file', name: 'S/checklist.md', mtime: 0, size: 0 }));
    header.write(kind, 156, 'latin1');
    header.write(kind === '1' || kind === '2' ? '/etc/passwd' : '', 157, 'latin1');
    header.write(' '.repeat(8), 148, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const entries = [...tar([folder('S/')])].slice(0, -1);
    const { code, verdict } = await verified(Buffer.concat([...entries, header, Buffer.alloc(1024)]));
    expect([code, verdict.code]).toEqual([exitCodes.invalid, 'bundle-form']);
  });

  test.skipIf(!isBuilt).each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'nothing of it stays behind after %s',
    async (signal) => {
      const stubs = temporaryFolder();
      const calls = join(stubs, 'calls');
      writeFileSync(join(stubs, 'ssh-keygen'), `#!/bin/sh\necho "$2" >>${calls}\nexec sleep 30\n`, { mode: 0o755 });
      writeFileSync(join(place, 'it.bundle.tar'), whole);
      const verify = spawn(
        process.execPath,
        [cli, 'verify', 'it.bundle.tar', '--allowed-signers', sample.allowedSigners],
        {
          cwd: place,
          env: { ...process.env, PATH: `${stubs}:${process.env['PATH']}`, TMPDIR: temporary },
          stdio: 'ignore',
        },
      );
      const gone = once(verify, 'exit');
      await expect
        .poll(() => filesBelow(temporary).filter((name) => name.endsWith('signoff.txt.sig')), slowly)
        .toHaveLength(1);
      // Files that only ssh-keygen reads are there by then, too: of the signature, and of the list.
      await expect
        .poll(() => existsSync(calls) && readFileSync(calls, 'utf8').split('\n').sort().join(' '), slowly)
        .toBe(' check-novalidate find-principals');
      verify.kill(signal);
      expect(await gone).toEqual([null, signal]);
      const left = () => readdirSync(temporary).filter((name) => /^deploy-assist-(?!test-)/.test(name));
      await expect.poll(left, slowly).toEqual([]);
    },
  );

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
    vi.stubEnv('TMPDIR', '/nonexistent');
    await expect(verified(whole)).rejects.toThrow(UserError);
  });
});
