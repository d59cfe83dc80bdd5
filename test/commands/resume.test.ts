import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Io, UserError } from '../../src/commands/io.ts';
import { runResume } from '../../src/commands/resume.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import { writeStart } from '../../src/server/start.ts';
import { keyFromFile } from '../../src/signing/key-file.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { type Sample, sampleSession } from '../record/sample-session.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { aStart } from '../support/start.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** As a kill between the last event and the signature leaves it: a saved shell, typed values, no sign-off. */
async function killedWhileSigning(key?: string): Promise<Sample> {
  const found = key === undefined ? undefined : (await keyFromFile(key, 'home', process.env)).signing;
  const sample = await sampleSession({ unsigned: true, ...(found?.ok ? { key: found.key } : {}) });
  mkdirSync(join(sample.folder, 'state', 'runs'), { recursive: true });
  writeFileSync(join(sample.folder, 'state', 'shell-state.json'), 'TOKEN=hunter2');
  writeFileSync(join(sample.folder, 'state', 'values.json'), '[]');
  writeFileSync(join(sample.folder, 'state', 'runs', 'run-1'), '');
  writeStart(sample.folder, aStart({ session: 'sample-1', env: { TOKEN: 'hunter2' } }));
  return sample;
}

function anIo(): Io & { out: string } {
  const io = {
    out: '',
    stdout: (text: string) => {
      io.out += text;
    },
    stderr: () => {},
    env: { PATH: process.env['PATH'], HOME: temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' },
    cwd: '/',
  };
  return io;
}

const escaped = (text: string) => text.replace(/[+/]/g, '\\$&');

describe.skipIf(keygen.missing)(`resume of a closed session${keygen.note}`, () => {
  test('signs one whose signature is missing, and leaves nothing of its shell', async () => {
    const io = anIo();
    mkdirSync(join(io.env['HOME'] ?? '', '.ssh'));
    const { folder } = await killedWhileSigning(makeKey(join(io.env['HOME'] ?? '', '.ssh'), 'id_ed25519'));
    expect(await runResume(folder, {}, io)).toBe(0);
    expect(io.out).toContain('signed now');
    // Sound to the last byte: only nobody here has listed the key.
    const verdict = await verifySession(folder, { env: process.env }, outcomeOf);
    expect(verdict).toMatchObject({ verdict: 'UNTRUSTED', code: 'no-allowed-signers' });
    expect(readdirSync(join(folder, 'state'))).toEqual([]);
    await expect(runResume(folder, {}, io)).rejects.toThrow('nothing is left to walk');
  });

  test('does not take another key of the machine for the one that opened it, until it is told to', async () => {
    const { folder, key } = await killedWhileSigning();
    const io = anIo();
    const start = aStart({ session: 'sample-1', env: { HOME: io.env['HOME'] ?? '' } });
    writeStart(folder, start);
    mkdirSync(join(io.env['HOME'] ?? '', '.ssh'));
    const other = makeKey(join(io.env['HOME'] ?? '', '.ssh'), 'id_ed25519');
    const refused = await runResume(folder, {}, io).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      fix: expect.stringMatching(new RegExp(`${escaped(key.fingerprint)}.*--key FILE`)),
    });
    expect(existsSync(join(folder, 'signoff.txt.sig'))).toBe(false);
    expect(await runResume(folder, { key: other }, io)).toBe(0);
    expect(existsSync(join(folder, 'signoff.txt.sig'))).toBe(true);
  });

  test('signs with the key that is named, from where the command stands, and refuses one that is not there', async () => {
    const { folder } = await killedWhileSigning();
    const io = anIo();
    io.cwd = temporaryFolder();
    makeKey(io.cwd, 'mine');
    await expect(runResume(folder, { key: 'other' }, io)).rejects.toThrow(
      `There is no key at ${join(io.cwd, 'other')}`,
    );
    expect(await runResume(folder, { key: 'mine' }, io)).toBe(0);
    const fingerprint = execFileSync('ssh-keygen', ['-lf', join(io.cwd, 'mine')], { encoding: 'utf8' }).split(' ')[1];
    expect(io.out).toContain(`by ${fingerprint}`);
  });

  test('says how to sign one by hand whose own files are gone', async () => {
    const { folder } = await sampleSession({ unsigned: true });
    mkdirSync(join(folder, 'state'));
    const refused = await runResume(folder, {}, anIo()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ fix: expect.stringContaining('ssh-keygen -Y sign') });
    expect(existsSync(join(folder, 'signoff.txt.sig'))).toBe(false);
  });
});
