import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import { type Io, UserError } from '../../src/commands/io.ts';
import { findSession } from '../../src/commands/session-folder.ts';
import { runSessions } from '../../src/commands/sessions.ts';
import { runShow } from '../../src/commands/show.ts';
import { runVerify } from '../../src/commands/verify.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { newKey, type Sample, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const git = needs('git', 'git');
let sealed: Sample;
let open: Sample;
let io: Io & { out: string };
let sessions: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sealed = await sampleSession({ sid: 'SEALED' });
  open = await sampleSession({ sid: 'WALKED', open: true, change: (events) => events.slice(0, 8) });
});

beforeEach(() => {
  const home = temporaryFolder();
  sessions = join(home, 'state', 'deploy-assist', 'sessions');
  io = {
    out: '',
    stdout: (text) => {
      io.out += text;
    },
    stderr: () => undefined,
    env: { PATH: process.env['PATH'], HOME: home, XDG_STATE_HOME: join(home, 'state'), GIT_CONFIG_NOSYSTEM: '1' },
    cwd: temporaryFolder(),
  };
});

function keep(sample: Sample, name: string): string {
  const folder = join(sessions, name);
  mkdirSync(sessions, { recursive: true });
  cpSync(sample.folder, folder, { recursive: true });
  return folder;
}

describe.skipIf(keygen.missing)(`finding a session${keygen.note}`, () => {
  test('by its name, the beginning of it, its folder and its journal', () => {
    const folder = keep(sealed, 'SEALED');
    expect(findSession('SEALED', io)).toBe(folder);
    expect(findSession('sea', io)).toBe(folder);
    expect(findSession(folder, io)).toBe(folder);
    expect(findSession(join(folder, 'events.jsonl'), io)).toBe(folder);
  });

  test('without a name it is the newest, or the newest that is not closed', () => {
    const walked = keep(open, 'WALKED');
    keep(sealed, 'SEALED');
    expect(findSession(undefined, io, { unfinished: true })).toBe(walked);
  });

  test('one that is not there is refused with the names of those that are', () => {
    keep(sealed, 'SEALED');
    expect(() => findSession('OTHER', io)).toThrow(UserError);
    expect(fixOf(() => findSession('OTHER', io))).toContain('SEALED');
    expect(fixOf(() => findSession(undefined, io, { unfinished: true }))).toContain('deploy-assist CHECKLIST.md');
  });

  test('an archive is read by verify, show and export: for the others it is said how to unpack it', async () => {
    keep(sealed, 'SEALED');
    await runExport('SEALED', { format: 'bundle' }, io);
    io.out = '';
    await runShow('SEALED.bundle.tar', {}, io);
    expect(io.out).toContain('session SEALED');
    expect(io.out).toContain(`bundle ${join(io.cwd, 'SEALED.bundle.tar')}\n`);
    await runExport('SEALED.bundle.tar', { format: 'report' }, io);
    const report = readFileSync(join(io.cwd, 'SEALED.report.md'), 'utf8');
    expect(report).toContain(`in the folder that comes out of tar -xf ${join(io.cwd, 'SEALED.bundle.tar')}`);
    expect(report).toContain('1 test failed');
    writeFileSync(
      join(io.cwd, 'no.tar'),
      Buffer.concat([readFileSync(join(io.cwd, 'SEALED.bundle.tar')), Buffer.of(1)]),
    );
    await expect(runShow('no.tar', {}, io)).rejects.toThrow('not a bundle as export writes it');
    expect(fixOf(() => findSession('SEALED.bundle.tar', io))).toContain('tar -xf SEALED.bundle.tar');
  });

  test('a beginning that fits two is refused with both', () => {
    keep(sealed, 'AB1');
    keep(open, 'AB2');
    expect(fixOf(() => findSession('AB', io))).toContain('AB1');
  });
});

function fixOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.fix;
  }
  return 'it was not refused';
}

describe.skipIf(keygen.missing)(`verify${keygen.note}`, () => {
  test('prints VALID first, exits 0, and gives a command that ssh-keygen accepts', async () => {
    const folder = keep(sealed, 'SEALED');
    expect(await runVerify('SEALED', { allowedSigners: sealed.allowedSigners }, io)).toBe(0);
    expect(io.out.split('\n')[0]).toBe('VALID');
    expect(io.out).toContain('Commands that were typed in another terminal.');
    const command = io.out.split('\n').find((line) => line.includes('ssh-keygen -Y verify')) ?? 'false';
    expect(execFileSync('bash', ['-c', command], { cwd: folder }).toString()).toContain('Good');
  });

  test('says what was signed and what the walk came to, each as what it is', async () => {
    keep(sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: sealed.allowedSigners }, io);
    expect(io.out).toContain('result      signed as: Success; the walk itself: COMPLETE WITH 1 DEVIATION');
  });

  test('says under which change and why, what differed, what failed and what is open, in words and in JSON', async () => {
    keep(sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: sealed.allowedSigners }, io);
    expect(io.out).toContain('change      CHG-7\n');
    expect(io.out).toContain('deviation   step 2: stop condition overridden (STOP if anything is red.): the red light');
    expect(io.out).toContain('failed      step 1, attempt 1: exit 2: make test\n');
    io.out = '';
    await runVerify('SEALED', { allowedSigners: sealed.allowedSigners, json: true }, io);
    expect(JSON.parse(io.out).facts).toMatchObject({
      change: 'CHG-7',
      reason: null,
      deviations: [{ step: 'step 2', reason: 'the red light\nis the power lamp' }],
      failedAttempts: ['step 1, attempt 1: exit 2: make test'],
      open: [],
      timeStamping: null,
    });
    keep(open, 'WALKED');
    io.out = '';
    await runVerify('WALKED', { allowedSigners: open.allowedSigners }, io);
    expect(io.out).toMatch(/^open {8}\S/m);
  });

  test('says that a session has no time stamp which was to have one', async () => {
    const { folder, allowedSigners } = await sampleSession({
      change: ([opened, ...rest]) => [
        { ...opened, data: { ...opened?.data, timeStamping: 'tsa.example.org' } } as NewEvent,
        ...rest,
      ],
    });
    expect(await runVerify(folder, { allowedSigners }, io)).toBe(0);
    expect(io.out).toContain('- time stamp: NONE, though tsa.example.org was to give one\n');
  });

  test('gives commands by which bash and coreutils see that the journal is the one that was signed, and fail where it is not', async () => {
    const folder = keep(sealed, 'SEALED');
    await runVerify('SEALED', {}, io);
    const command = /^ {2}\( export .*?\)$(?=\n {2}\S)/ms.exec(io.out)?.[0] ?? 'false';
    const byHand = () => execFileSync('bash', ['-c', command], { cwd: folder, stdio: 'pipe' }).toString();
    expect(byHand()).toBe('events.jsonl is the journal that was signed\n');
    const journal = join(folder, 'events.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"Success"', '"Sucess"'));
    expect(byHand).toThrow('Command failed');
  });

  test('exits 12 where nobody says whose key it is', async () => {
    keep(sealed, 'SEALED');
    expect(await runVerify('SEALED', {}, io)).toBe(12);
    expect(io.out).toMatch(/^UNTRUSTED {2}no-allowed-signers/);
  });

  test('shows the line that would trust the key, and takes it', async () => {
    keep(sealed, 'SEALED');
    await runVerify('SEALED', {}, io);
    const example = io.out.split('\n').find((line) => line.includes('namespaces=')) ?? '';
    expect(example.trim()).toMatch(/^ada@example\.org namespaces="sign-off@deploy-assist" ssh-ed25519 AAAA/);
    writeFileSync(join(io.cwd, 'mine'), `${example.trim()}\n`);
    expect(await runVerify('SEALED', { allowedSigners: 'mine' }, io)).toBe(0);
  });

  test('shows the same line where a list has others in it only', async () => {
    keep(sealed, 'SEALED');
    const other = (await newKey()).publicKey;
    writeFileSync(join(io.cwd, 'mine'), `eve@example.org namespaces="sign-off@deploy-assist" ${other}\n`);
    expect(await runVerify('SEALED', { allowedSigners: 'mine' }, io)).toBe(12);
    expect(io.out).toMatch(/^ {2}ada@example\.org namespaces=/m);
  });

  test('exits 8 for a changed record and says file and line', async () => {
    const folder = keep(sealed, 'SEALED');
    const journal = join(folder, 'events.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"exit":{"code":2}', '"exit":{"code":0}'));
    expect(await runVerify('SEALED', { allowedSigners: sealed.allowedSigners }, io)).toBe(8);
    expect(io.out.split('\n')[0]).toBe('INVALID  chain-broken  events.jsonl line 6');
  });

  test('exits 10 for an open session and 11 for a missing output', async () => {
    keep(open, 'WALKED');
    expect(await runVerify('WALKED', { allowedSigners: open.allowedSigners }, io)).toBe(10);
    const folder = keep(sealed, 'SEALED');
    rmSync(join(folder, 'blobs'), { recursive: true });
    expect(await runVerify('SEALED', { allowedSigners: sealed.allowedSigners }, io)).toBe(11);
  });

  test('as JSON is one object with the verdict', async () => {
    keep(sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: sealed.allowedSigners, json: true }, io);
    expect(JSON.parse(io.out)).toMatchObject({
      format: 'deploy-assist/verdict@1',
      verdict: 'VALID',
      facts: { session: 'SEALED' },
    });
  });

  test('a revoked key is UNTRUSTED, and a list of revoked keys that is not there is refused', async () => {
    keep(sealed, 'SEALED');
    const revoked = join(io.cwd, 'revoked');
    writeFileSync(revoked, `${sealed.key.publicKey}\n`);
    const options = { allowedSigners: sealed.allowedSigners };
    expect(await runVerify('SEALED', { ...options, revocation: 'revoked' }, io)).toBe(12);
    expect(io.out).toContain(`revoked     ${revoked} (--revocation)`);
    await expect(runVerify('SEALED', { ...options, revocation: 'nowhere' }, io)).rejects.toThrow(UserError);
  });

  test("without a list of revoked keys, git's own is taken, and it is said; never one in the record", async () => {
    const folder = keep(sealed, 'SEALED');
    const settings = join(io.cwd, 'gitconfig');
    const named = (path: string) => writeFileSync(settings, `[gpg "ssh"]\n\trevocationFile = ${path}\n`);
    io.env['GIT_CONFIG_GLOBAL'] = settings;
    const options = { allowedSigners: sealed.allowedSigners };
    writeFileSync(join(io.cwd, 'revoked'), `${sealed.key.publicKey}\n`);
    named(join(io.cwd, 'revoked'));
    expect(await runVerify('SEALED', { ...options, json: true }, io)).toBe(12);
    expect(JSON.parse(io.out)).toMatchObject({
      code: 'revoked-key',
      revocation: `${join(io.cwd, 'revoked')} (git: gpg.ssh.revocationFile)`,
    });
    named(join(folder, 'checklist.md'));
    io.out = '';
    expect(await runVerify('SEALED', options, io)).toBe(0);
    expect(io.out).toContain('no list of revoked keys was named');
    named(join(io.cwd, 'nowhere'));
    await expect(runVerify('SEALED', options, io)).rejects.toThrow('gpg.ssh.revocationFile');
    writeFileSync(join(io.cwd, 'nobody'), '');
    expect(await runVerify('SEALED', { ...options, revocation: 'nobody' }, io)).toBe(0);
  });

  test('a list that is named and not there is refused, never passed over', async () => {
    keep(sealed, 'SEALED');
    await expect(runVerify('SEALED', { allowedSigners: 'nowhere' }, io)).rejects.toThrow(UserError);
  });

  describe.skipIf(git.missing)(`with the list of a repository${git.note}`, () => {
    const commit = (author: string) => {
      const run = (...args: string[]) => execFileSync('git', args, { cwd: io.cwd, env: { ...io.env } });
      run('init', '-q');
      mkdirSync(join(io.cwd, '.deploy-assist'), { recursive: true });
      cpSync(sealed.allowedSigners, join(io.cwd, '.deploy-assist', 'allowed_signers'));
      run('add', '.');
      run('-c', `user.email=${author}`, '-c', 'user.name=x', 'commit', '-qm', 'Trust');
    };

    const nameOf = (email: string) => ({
      ...{ GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: email },
      ...{ GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: email },
    });

    test('one that another person committed counts', async () => {
      keep(sealed, 'SEALED');
      commit('boss@example.org');
      expect(await runVerify('SEALED', {}, io)).toBe(0);
      expect(io.out).toContain('by boss@example.org');
    });

    test('one of the repository that the record itself lies in may have come with it, which is told', async () => {
      keep(sealed, 'SEALED');
      commit('boss@example.org');
      const remark = /^- That the list is not from whoever handed this record over: both lie in \//m;
      expect(await runVerify('SEALED', {}, io)).toBe(0);
      expect(io.out).not.toMatch(remark);
      const copy = join(io.cwd, 'handed-over', 'SEALED');
      cpSync(sealed.folder, copy, { recursive: true });
      expect(await runVerify(copy, {}, io)).toBe(0);
      expect(io.out).toMatch(remark);
      io.out = '';
      const mine = join(temporaryFolder(), 'mine');
      cpSync(join(io.cwd, '.deploy-assist', 'allowed_signers'), mine);
      expect(await runVerify(copy, { allowedSigners: mine }, io)).toBe(0);
      expect(io.out).not.toMatch(remark);
    });

    test('one that the operator of the session changed last is UNTRUSTED', async () => {
      keep(sealed, 'SEALED');
      commit('ada@example.org');
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
    });

    test('the same file is judged the same when it is named, also by a link to it; one that is not as it was committed is the verifier’s own', async () => {
      keep(sealed, 'SEALED');
      const list = join(io.cwd, '.deploy-assist', 'allowed_signers');
      commit('ada@example.org');
      symlinkSync(list, join(io.cwd, 'link'));
      for (const allowedSigners of ['.deploy-assist/allowed_signers', 'link']) {
        io.out = '';
        expect(await runVerify('SEALED', { allowedSigners }, io)).toBe(12);
        expect(io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
      }
      io.out = '';
      writeFileSync(join(io.cwd, 'mine'), readFileSync(list));
      expect(await runVerify('SEALED', { allowedSigners: 'mine' }, io)).toBe(0);
      expect(io.out).toContain('mine (--allowed-signers, not committed)');
    });

    test('one that the operator changed last under another name of theirs, or committed for somebody, is UNTRUSTED', async () => {
      keep(sealed, 'SEALED');
      const list = join(io.cwd, '.deploy-assist', 'allowed_signers');
      commit('boss@example.org');
      writeFileSync(
        list,
        readFileSync(list, 'utf8').replace('ada@example.org', 'ada@example.org,lovelace@corp.example'),
      );
      const again = (variables: Record<string, string>) =>
        execFileSync('git', ['commit', '-qam', 'Trust'], {
          cwd: io.cwd,
          env: { ...process.env, ...io.env, ...nameOf('boss@example.org'), ...variables },
        });
      again(nameOf('lovelace@corp.example'));
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
      io.out = '';
      appendFileSync(list, '# a comment\n');
      again({ GIT_COMMITTER_EMAIL: 'ADA@example.org' });
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
    });

    test('one that git was told to take for unchanged, or that is a link, is UNTRUSTED', async () => {
      keep(sealed, 'SEALED');
      commit('boss@example.org');
      const list = join(io.cwd, '.deploy-assist', 'allowed_signers');
      const text = readFileSync(list);
      execFileSync('git', ['update-index', '--assume-unchanged', list], { cwd: io.cwd });
      appendFileSync(list, '# mine\n');
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
      io.out = '';
      rmSync(list);
      writeFileSync(join(io.cwd, 'elsewhere'), text);
      symlinkSync(join(io.cwd, 'elsewhere'), list);
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
    });

    test('one with changes that are not committed is UNTRUSTED', async () => {
      keep(sealed, 'SEALED');
      commit('boss@example.org');
      appendFileSync(join(io.cwd, '.deploy-assist', 'allowed_signers'), '\n');
      expect(await runVerify('SEALED', {}, io)).toBe(12);
      expect(io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
    });

    describe('that lies in the record itself', () => {
      beforeEach(() => {
        io.cwd = keep(sealed, 'SEALED');
      });
      const isUnasked = () => {
        expect(io.out).toMatch(/^INVALID {2}file-unnamed {2}\.(deploy-assist|git)\//);
        expect(io.out).toContain('no list of trusted keys was found');
        io.out = '';
      };

      test('is not asked, however the record is named', async () => {
        commit('boss@example.org');
        expect(await runVerify('.', {}, io)).toBe(8);
        isUnasked();
        io.cwd = join(io.cwd, '.deploy-assist');
        expect(await runVerify('..', {}, io)).toBe(8);
        isUnasked();
        expect(await runVerify('..', { allowedSigners: 'allowed_signers' }, io)).toBe(8);
        expect(io.out).toContain('.deploy-assist/allowed_signers (--allowed-signers)');
      });

      test('is not asked by the settings of its repository, and a program that they name does not run', async () => {
        commit('boss@example.org');
        const ran = join(temporaryFolder(), 'ran');
        const set = (...words: string[]) => execFileSync('git', ['config', ...words], { cwd: io.cwd });
        set('gpg.ssh.allowedSignersFile', sealed.allowedSigners);
        set('core.fsmonitor', `touch '${ran}'; false`);
        expect(await runVerify('.', {}, io)).toBe(8);
        isUnasked();
        rmSync(join(io.cwd, '.deploy-assist'), { recursive: true });
        expect(await runVerify('.', {}, io)).toBe(8);
        isUnasked();
        expect(existsSync(ran)).toBe(false);
      });

      test('is not asked where a list outside is a link to it', async () => {
        commit('boss@example.org');
        const record = io.cwd;
        io.cwd = temporaryFolder();
        execFileSync('git', ['init', '-q'], { cwd: io.cwd });
        symlinkSync(join(record, '.deploy-assist'), join(io.cwd, '.deploy-assist'));
        expect(await runVerify(record, {}, io)).toBe(8);
        isUnasked();
      });
    });
  });
});

describe.skipIf(keygen.missing)(`show, export and sessions${keygen.note}`, () => {
  test('show tells where the session stands and what happened', async () => {
    keep(open, 'WALKED');
    expect(await runShow(undefined, {}, io)).toBe(0);
    expect(io.out).toContain('session WALKED, at step 1, Look around; 0 of 2 steps done');
    expect(io.out).toContain('step 1: started, attempt 2, staging, target here: make test  [ada]');
  });

  test('show of a record that cannot be read says why and what to do', async () => {
    const folder = keep(open, 'WALKED');
    appendFileSync(join(folder, 'events.jsonl'), '{');
    await expect(runShow('WALKED', {}, io)).rejects.toThrow('cut off');
  });

  test('export writes under the name of the session into the current folder, and never over a file', async () => {
    keep(sealed, 'SEALED');
    expect(await runExport('SEALED', {}, io)).toBe(0);
    expect(await runExport('SEALED', { format: 'json' }, io)).toBe(0);
    const path = join(io.cwd, 'SEALED.report.md');
    expect(io.out).toBe(`${path}\n${join(io.cwd, 'SEALED.json')}\n`);
    writeFileSync(path, 'mine');
    await expect(runExport('SEALED', {}, io)).rejects.toThrow('already there');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('export writes where it is told: a file, a folder, standard output', async () => {
    keep(sealed, 'SEALED');
    await runExport('SEALED', { output: 'out.md' }, io);
    mkdirSync(join(io.cwd, 'there'));
    await runExport('SEALED', { output: 'there', format: 'json' }, io);
    expect(existsSync(join(io.cwd, 'out.md')) && existsSync(join(io.cwd, 'there', 'SEALED.json'))).toBe(true);
    io.out = '';
    await runExport('SEALED', { output: '-' }, io);
    expect(io.out).toContain('# Ship the');
  });

  test('export writes a bundle that tar reads, never over another, and leaves nothing half-written', async () => {
    const folder = keep(sealed, 'SEALED');
    await runExport('SEALED', { format: 'bundle' }, io);
    const path = join(io.cwd, 'SEALED.bundle.tar');
    expect(execFileSync('tar', ['-tf', path]).toString()).toContain('SEALED/events.jsonl\n');
    await expect(runExport('SEALED', { format: 'bundle' }, io)).rejects.toThrow('already there');
    symlinkSync('/etc/hostname', join(folder, 'blobs', 'zz'));
    await expect(runExport('SEALED', { format: 'bundle', output: 'b.tar' }, io)).rejects.toThrow('not a plain file');
    expect(readdirSync(io.cwd)).toEqual(['SEALED.bundle.tar']);
  });

  test('export prints no bytes on a terminal', async () => {
    keep(sealed, 'SEALED');
    const printed = runExport('SEALED', { format: 'bundle', output: '-' }, { ...io, terminal: { columns: 80 } });
    await expect(printed).rejects.toThrow('a terminal cannot show');
    expect(io.out).toBe('');
  });

  test('an export format that is not known is refused with those that are', async () => {
    keep(sealed, 'SEALED');
    await expect(runExport('SEALED', { format: 'pdf' }, io)).rejects.toThrow('no export format pdf');
  });

  test('sessions lists each with when, where, who, what and where it stands', async () => {
    expect(await runSessions({}, io)).toBe(0);
    expect(io.out).toContain('No sessions on this machine yet');
    keep(sealed, 'SEALED');
    keep(open, 'WALKED');
    mkdirSync(join(sessions, 'EMPTY'));
    io.out = '';
    await runSessions({}, io);
    expect(io.out).toContain(
      'SEALED  2026-01-01 00:00 UTC  production  ada@example.org  ship.md\n        signed as: Success; the walk itself: COMPLETE WITH 1 DEVIATION',
    );
    expect(io.out).toContain('        at step 1, Look around; 0 of 2 steps done');
    io.out = '';
    await runSessions({ json: true }, io);
    const value = JSON.parse(io.out);
    expect(value).toMatchObject({ format: 'deploy-assist/sessions@1' });
    expect(value.sessions.find((one: { session: string }) => one.session === 'WALKED')).toMatchObject({
      result: null,
      current: { number: 1, title: 'Look around' },
    });
  });
});
