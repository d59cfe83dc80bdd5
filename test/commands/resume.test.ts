import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Io, UserError } from '../../src/commands/io.ts';
import { runResume } from '../../src/commands/resume.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import { writeStart } from '../../src/server/start.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { type Sample, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { aStart } from '../support/start.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** As a kill between the last event and the signature leaves it: a saved shell, typed values, no sign-off. */
async function killedWhileSigning(): Promise<Sample> {
  const sample = await sampleSession({ unsigned: true });
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

describe.skipIf(keygen.missing)(`resume of a closed session${keygen.note}`, () => {
  test('signs one whose signature is missing, and leaves nothing of its shell', async () => {
    const { folder } = await killedWhileSigning();
    const io = anIo();
    expect(await runResume(folder, {}, io)).toBe(0);
    expect(io.out).toContain('signed now');
    // Sound to the last byte: only nobody here has listed the key.
    const verdict = await verifySession(folder, { env: process.env }, outcomeOf);
    expect(verdict).toMatchObject({ verdict: 'UNTRUSTED', code: 'no-allowed-signers' });
    expect(readdirSync(join(folder, 'state'))).toEqual([]);
    await expect(runResume(folder, {}, io)).rejects.toThrow('nothing is left to walk');
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
