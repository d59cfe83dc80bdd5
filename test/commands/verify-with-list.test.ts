import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runVerify } from '../../src/commands/verify.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { sampleRecords } from './sample-records.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const git = needs('git', 'git');
const at = sampleRecords();

describe.skipIf(keygen.missing || git.missing)(`verify with the list of a repository${keygen.note}${git.note}`, () => {
  const commit = (author: string) => {
    const run = (...args: string[]) => execFileSync('git', args, { cwd: at.io.cwd, env: { ...at.io.env } });
    run('init', '-q');
    mkdirSync(join(at.io.cwd, '.deploy-assist'), { recursive: true });
    cpSync(at.sealed.allowedSigners, join(at.io.cwd, '.deploy-assist', 'allowed_signers'));
    run('add', '.');
    run('-c', `user.email=${author}`, '-c', 'user.name=x', 'commit', '-qm', 'Trust');
  };

  const nameOf = (email: string) => ({
    ...{ GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: email },
    ...{ GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: email },
  });

  test('one that another person committed counts', async () => {
    at.keep(at.sealed, 'SEALED');
    commit('boss@example.org');
    expect(await runVerify('SEALED', {}, at.io)).toBe(0);
    expect(at.io.out).toContain('by boss@example.org');
  });

  test('one of the repository that the record itself lies in may have come with it, which is told', async () => {
    at.keep(at.sealed, 'SEALED');
    commit('boss@example.org');
    const remark = /^- That the list is not from whoever handed this record over: both lie in \//m;
    expect(await runVerify('SEALED', {}, at.io)).toBe(0);
    expect(at.io.out).not.toMatch(remark);
    const copy = join(at.io.cwd, 'handed-over', 'SEALED');
    cpSync(at.sealed.folder, copy, { recursive: true });
    expect(await runVerify(copy, {}, at.io)).toBe(0);
    expect(at.io.out).toMatch(remark);
    at.io.out = '';
    const mine = join(temporaryFolder(), 'mine');
    cpSync(join(at.io.cwd, '.deploy-assist', 'allowed_signers'), mine);
    expect(await runVerify(copy, { allowedSigners: mine }, at.io)).toBe(0);
    expect(at.io.out).not.toMatch(remark);
  });

  test('one that the operator of the session changed last is UNTRUSTED', async () => {
    at.keep(at.sealed, 'SEALED');
    commit('ada@example.org');
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
  });

  test('the same file is judged the same when it is named, also by a link to it; one that is not as it was committed is the verifier’s own', async () => {
    at.keep(at.sealed, 'SEALED');
    const list = join(at.io.cwd, '.deploy-assist', 'allowed_signers');
    commit('ada@example.org');
    symlinkSync(list, join(at.io.cwd, 'link'));
    for (const allowedSigners of ['.deploy-assist/allowed_signers', 'link']) {
      at.io.out = '';
      expect(await runVerify('SEALED', { allowedSigners }, at.io)).toBe(12);
      expect(at.io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
    }
    at.io.out = '';
    writeFileSync(join(at.io.cwd, 'mine'), readFileSync(list));
    expect(await runVerify('SEALED', { allowedSigners: 'mine' }, at.io)).toBe(0);
    expect(at.io.out).toContain('mine (--allowed-signers, not committed)');
  });

  test('one that the operator changed last under another name of theirs, or committed for somebody, is UNTRUSTED', async () => {
    at.keep(at.sealed, 'SEALED');
    const list = join(at.io.cwd, '.deploy-assist', 'allowed_signers');
    commit('boss@example.org');
    writeFileSync(list, readFileSync(list, 'utf8').replace('ada@example.org', 'ada@example.org,lovelace@corp.example'));
    const again = (variables: Record<string, string>) =>
      execFileSync('git', ['commit', '-qam', 'Trust'], {
        cwd: at.io.cwd,
        env: { ...process.env, ...at.io.env, ...nameOf('boss@example.org'), ...variables },
      });
    again(nameOf('lovelace@corp.example'));
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
    at.io.out = '';
    appendFileSync(list, '# a comment\n');
    again({ GIT_COMMITTER_EMAIL: 'ADA@example.org' });
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-by-operator/);
  });

  test('one that git was told to take for unchanged, or that is a link, is UNTRUSTED', async () => {
    at.keep(at.sealed, 'SEALED');
    commit('boss@example.org');
    const list = join(at.io.cwd, '.deploy-assist', 'allowed_signers');
    const text = readFileSync(list);
    execFileSync('git', ['update-index', '--assume-unchanged', list], { cwd: at.io.cwd });
    appendFileSync(list, '# mine\n');
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
    at.io.out = '';
    rmSync(list);
    writeFileSync(join(at.io.cwd, 'elsewhere'), text);
    symlinkSync(join(at.io.cwd, 'elsewhere'), list);
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
  });

  test('one with changes that are not committed is UNTRUSTED', async () => {
    at.keep(at.sealed, 'SEALED');
    commit('boss@example.org');
    appendFileSync(join(at.io.cwd, '.deploy-assist', 'allowed_signers'), '\n');
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}list-not-committed/);
  });

  describe('that lies in the record itself', () => {
    beforeEach(() => {
      at.io.cwd = at.keep(at.sealed, 'SEALED');
    });
    const isUnasked = () => {
      expect(at.io.out).toMatch(/^INVALID {2}file-unnamed {2}\.(deploy-assist|git)\//);
      expect(at.io.out).toContain('no list of trusted keys was found');
      at.io.out = '';
    };

    test('is not asked, however the record is named', async () => {
      commit('boss@example.org');
      expect(await runVerify('.', {}, at.io)).toBe(8);
      isUnasked();
      at.io.cwd = join(at.io.cwd, '.deploy-assist');
      expect(await runVerify('..', {}, at.io)).toBe(8);
      isUnasked();
      expect(await runVerify('..', { allowedSigners: 'allowed_signers' }, at.io)).toBe(8);
      expect(at.io.out).toContain('.deploy-assist/allowed_signers (--allowed-signers)');
    });

    test('is not asked by the settings of its repository, and a program that they name does not run', async () => {
      commit('boss@example.org');
      const ran = join(temporaryFolder(), 'ran');
      const set = (...words: string[]) => execFileSync('git', ['config', ...words], { cwd: at.io.cwd });
      set('gpg.ssh.allowedSignersFile', at.sealed.allowedSigners);
      set('core.fsmonitor', `touch '${ran}'; false`);
      expect(await runVerify('.', {}, at.io)).toBe(8);
      isUnasked();
      rmSync(join(at.io.cwd, '.deploy-assist'), { recursive: true });
      expect(await runVerify('.', {}, at.io)).toBe(8);
      isUnasked();
      expect(existsSync(ran)).toBe(false);
    });

    test('is not asked where a list outside is a link to it', async () => {
      commit('boss@example.org');
      const record = at.io.cwd;
      at.io.cwd = temporaryFolder();
      execFileSync('git', ['init', '-q'], { cwd: at.io.cwd });
      symlinkSync(join(record, '.deploy-assist'), join(at.io.cwd, '.deploy-assist'));
      expect(await runVerify(record, {}, at.io)).toBe(8);
      isUnasked();
    });
  });
});
