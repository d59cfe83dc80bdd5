import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { type Io, UserError } from '../../src/commands/io.ts';
import { exportFormats } from '../../src/record/exports/exports.ts';
import { findSigningKey } from '../../src/signing/keys.ts';
import { type Sample, sampleSession } from '../record/sample-session.ts';
import { makeKey, startAgent } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';

const programs = needs('ssh-agent', 'openssh-client');
const formats = Object.keys(exportFormats);

let agent: { socket: string; stop(): void };
let sample: Sample;
let keyFile: string;

beforeAll(async () => {
  if (programs.missing) return;
  const place = temporaryFolder();
  const path = makeKey(place, 'id');
  keyFile = path;
  agent = await startAgent(place, [path]);
  const found = await findSigningKey({
    explicit: path,
    agentSocket: agent.socket,
    home: '/nowhere',
    env: process.env,
  });
  if (!found.ok) throw new Error(found.why);
  sample = await sampleSession({ key: found.key });
});

afterAll(() => agent?.stop());

function inFolder(cwd: string, socket = agent.socket): Io {
  const nothing = () => undefined;
  const env = { PATH: process.env['PATH'], HOME: '/nowhere', SSH_AUTH_SOCK: socket };
  return { stdout: nothing, stderr: nothing, env, cwd };
}

describe.skipIf(programs.missing)(`an export${programs.note}`, () => {
  test.each(formats)('%s is written whole, and leaves no other file behind', async (format) => {
    const cwd = temporaryFolder();
    expect(await runExport(sample.folder, { format }, inFolder(cwd))).toBe(0);
    expect(readdirSync(cwd)).toHaveLength(1);
  });

  test.each(['dsse', 'in-toto'])(
    '%s is signed with a key in a file where no agent has it, and no agent of ours stays',
    async (format) => {
      const home = temporaryFolder();
      mkdirSync(join(home, '.ssh'));
      for (const end of ['', '.pub']) copyFileSync(`${keyFile}${end}`, join(home, '.ssh', `id_ed25519${end}`));
      const tmp = join(home, 't');
      mkdirSync(tmp);
      vi.stubEnv('TMPDIR', tmp);
      onTestFinished(() => void vi.unstubAllEnvs());
      const cwd = temporaryFolder();
      const io = inFolder(cwd);
      const env = { PATH: process.env['PATH'], HOME: home, TMPDIR: tmp };
      expect(await runExport(sample.folder, { format }, { ...io, env })).toBe(0);
      expect(readdirSync(cwd)).toHaveLength(1);
      expect(readdirSync(tmp).filter((name) => !name.startsWith('deploy-assist-test-'))).toEqual([]);
      const elsewhere = temporaryFolder();
      const named = runExport(
        sample.folder,
        { format, key: keyFile },
        { ...inFolder(elsewhere), env: { ...env, HOME: '/nowhere' } },
      );
      expect(await named).toBe(0);
    },
  );

  test.each(formats)('%s is not written over what is there, and no agent is asked for it', async (format) => {
    const cwd = temporaryFolder();
    let asked = 0;
    const socket = join(temporaryFolder(), 'agent');
    const listening = createServer(() => {
      asked += 1;
    }).listen(socket);
    writeFileSync(join(cwd, 'mine'), 'mine');
    const written = runExport(sample.folder, { format, output: 'mine' }, inFolder(cwd, socket));
    await expect(written).rejects.toThrow('already there, and nothing is overwritten');
    expect(readFileSync(join(cwd, 'mine'), 'utf8')).toBe('mine');
    expect({ asked, files: readdirSync(cwd) }).toEqual({ asked: 0, files: ['mine'] });
    listening.close();
  });

  test.each(['dsse', 'in-toto'])(
    '%s says whose public key an auditor needs and where it lies, also of the key that was made here',
    async (format) => {
      const said: string[] = [];
      const asIn = (env: Io['env']) => ({
        ...inFolder(temporaryFolder()),
        env,
        stderr: (text: string) => void said.push(text),
      });
      const home = temporaryFolder();
      const made = join(home, '.config', 'deploy-assist', 'key');
      mkdirSync(made, { recursive: true });
      for (const end of ['', '.pub']) copyFileSync(`${keyFile}${end}`, join(made, `id_ed25519${end}`));
      expect(await runExport(sample.folder, { format }, asIn({ PATH: process.env['PATH'], HOME: home }))).toBe(0);
      expect(said.join('')).toMatch(
        /^Who checks it needs the public half of SHA256:\S+, the key of ada@example\.org, from its owner and not out of the record: /,
      );
      expect(said.join('')).toContain(`: here it is ${join(made, 'id_ed25519.pub')}.`);
      said.length = 0;
      const { env } = inFolder(temporaryFolder());
      expect(await runExport(sample.folder, { format }, asIn({ ...env, HOME: '/nowhere' }))).toBe(0);
      expect(said.join('')).toContain(': an ssh-agent that holds it prints it, ssh-add -L.');
    },
  );

  test.each(['dsse', 'in-toto'])('%s names the key that it needs where another one was named', async (format) => {
    const [cwd, place] = [temporaryFolder(), temporaryFolder()];
    const key = makeKey(place, 'another');
    const how = { format, output: 'it', key };
    const io = { ...inFolder(cwd, ''), env: { PATH: process.env['PATH'], HOME: temporaryFolder() } };
    await expect(runExport(sample.folder, how, io)).rejects.toThrow(
      /another is SHA256:\S+; this has to be signed with SHA256:\S+, the key that the record names/,
    );
    rmSync(`${key}.pub`);
    await expect(runExport(sample.folder, how, io)).rejects.toThrow(/another has no \S+another\.pub beside it/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a place below a file is told as one, not as something unknown', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'file'), '');
    const written = runExport(sample.folder, { output: 'file/report.md' }, inFolder(cwd, '/nowhere'));
    await expect(written).rejects.toThrow(/^The export cannot be written: ENOTDIR/);
  });

  test('what is there may be a link that leads nowhere', async () => {
    const cwd = temporaryFolder();
    symlinkSync('nowhere', join(cwd, 'mine'));
    const written = runExport(sample.folder, { format: 'html', output: 'mine' }, inFolder(cwd, '/nowhere'));
    await expect(written).rejects.toThrow('already there, and nothing is overwritten');
    expect(readdirSync(cwd)).toEqual(['mine']);
  });

  test.skipIf(mounting.missing).each(formats)(
    `%s on a disk that has room for all but the end of it is refused, and nothing of it stays${mounting.note}`,
    async (format) => {
      const cwd = temporaryFolder();
      await runExport(sample.folder, { format }, inFolder(cwd));
      const made = join(cwd, readdirSync(cwd)[0] ?? '');
      const pieces = statSync(made).isDirectory() ? readdirSync(made).map((name) => join(made, name)) : [made];
      const pages = pieces.reduce((sum, path) => sum + Math.ceil(statSync(path).size / 4096), 0);
      const disk = smallDisk(256);
      fill(join(disk, 'other-files'), (pages - 1) * 4);
      const written = runExport(sample.folder, { format, output: disk }, inFolder('/'));
      await expect(written).rejects.toThrow(/The export cannot be written: ENOSPC/);
      expect(readdirSync(disk)).toEqual(['other-files']);
    },
  );
});

const key = 'sk_live_51HabcdefghijklmnopQRSTUV';

/** A copy of the record whose checklist has a secret in a command. */
function withSecret(): string {
  const folder = join(temporaryFolder(), 'sample-1');
  cpSync(sample.folder, folder, { recursive: true });
  for (const name of ['checklist.md', 'plan.json']) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('make ship', `make ship api_key=${key}`));
  }
  return folder;
}

describe.skipIf(programs.missing)(`a secret in the checklist${programs.note}`, () => {
  test.each(['report', 'html', 'json'])('is not in %s, whichever way it is escaped there', async (format) => {
    const cwd = temporaryFolder();
    await runExport(withSecret(), { format }, inFolder(cwd));
    const written = readFileSync(join(cwd, readdirSync(cwd)[0] ?? ''), 'utf8').replaceAll('\\', '');
    expect(written).not.toContain(key);
    expect(written).toContain('make ship api_key=****');
  });

  test('is told before a bundle is written, which has the checklist as it is', async () => {
    let said = '';
    const stderr = (text: string) => {
      said += text;
    };
    await runExport(withSecret(), { format: 'bundle' }, { ...inFolder(temporaryFolder()), stderr });
    expect(said).toMatch(/line \d+ of checklist\.md: api_key=sk_l… \(33 characters\) {3}cannot be redacted/);
  });
});

describe.skipIf(programs.missing)(`an output that is no plain file any more${programs.note}`, () => {
  test.each([
    ['missing', 'it is missing', () => undefined],
    ['a pipe', 'it is not a plain file', (path: string) => execFileSync('mkfifo', [path])],
    ['a folder', 'it is not a plain file', (path: string) => mkdirSync(path)],
    ['a link', 'it is a symbolic link', (path: string) => symlinkSync('/etc/hostname', path)],
    ['empty', 'is cut off', (path: string) => writeFileSync(path, '')],
  ])('%s: the export is refused in a sentence that names it', async (_, why, put) => {
    const folder = join(temporaryFolder(), 'sample-1');
    cpSync(sample.folder, folder, { recursive: true });
    const blob = readdirSync(join(folder, 'blobs')).find((name) => /^[0-9a-f]{64}$/.test(name)) ?? '';
    rmSync(join(folder, 'blobs', blob));
    put(join(folder, 'blobs', blob));
    const refused = runExport(folder, {}, inFolder(temporaryFolder()));
    const error = await refused.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringMatching(new RegExp(`blobs/${blob} .*${why}`)),
      fix: expect.stringContaining('deploy-assist verify'),
    });
  });
});
