import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/commands/io.ts';
import { runVerify } from '../../src/commands/verify.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { samplePlan } from '../record/sample-plan.ts';
import { newKey, sampleSession } from '../record/sample-session.ts';
import { stopOfAll } from '../support/plan.ts';
import { needs } from '../support/programs.ts';
import { sampleRecords } from './sample-records.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const at = sampleRecords();

describe.skipIf(keygen.missing)(`verify${keygen.note}`, () => {
  test('prints VALID first, exits 0, and gives a command that ssh-keygen accepts', async () => {
    const folder = at.keep(at.sealed, 'SEALED');
    expect(await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners }, at.io)).toBe(0);
    expect(at.io.out.split('\n')[0]).toBe('VALID');
    expect(at.io.out).toContain('Commands that were typed in another terminal.');
    const command = at.io.out.split('\n').find((line) => line.includes('ssh-keygen -Y verify')) ?? 'false';
    expect(execFileSync('bash', ['-c', command], { cwd: folder }).toString()).toContain('Good');
  });

  test('says what was signed and what the walk came to, each as what it is', async () => {
    at.keep(at.sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners }, at.io);
    expect(at.io.out).toContain('result      signed as: Success; the walk itself: COMPLETE WITH 1 DEVIATION');
  });

  test('names the stops of the whole checklist, which nobody was asked at, in words and in JSON', async () => {
    const ofAll = await sampleSession({ plan: { ...samplePlan, gates: [...samplePlan.gates, stopOfAll] } });
    at.keep(ofAll, 'OFALL');
    const { allowedSigners } = ofAll;
    expect(await runVerify('OFALL', { allowedSigners }, at.io)).toBe(0);
    expect(at.io.out).toContain(
      'not asked   line 2: "No release on a holiday": it stands at no step of the walk and in no way back\n',
    );
    at.io.out = '';
    await runVerify('OFALL', { allowedSigners, json: true }, at.io);
    expect(JSON.parse(at.io.out).facts.neverAsked).toEqual([{ line: 2, text: 'No release on a holiday' }]);
  });

  test('says under which change and why, what differed, what failed and what is at.open, in words and in JSON', async () => {
    at.keep(at.sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners }, at.io);
    expect(at.io.out).toContain('change      CHG-7\n');
    expect(at.io.out).toContain(
      'deviation   step 2: stop condition overridden (STOP if anything is red.): the red light',
    );
    expect(at.io.out).toContain('failed      step 1, attempt 1: exit 2: make test\n');
    at.io.out = '';
    await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners, json: true }, at.io);
    expect(JSON.parse(at.io.out).facts).toMatchObject({
      change: 'CHG-7',
      reason: null,
      deviations: [{ step: 'step 2', reason: 'the red light\nis the power lamp' }],
      failedAttempts: ['step 1, attempt 1: exit 2: make test'],
      open: [],
      timeStamping: null,
    });
    at.keep(at.open, 'WALKED');
    at.io.out = '';
    await runVerify('WALKED', { allowedSigners: at.open.allowedSigners }, at.io);
    expect(at.io.out).toMatch(/^open {8}\S/m);
  });

  test('says that a session has no time stamp which was to have one', async () => {
    const { folder, allowedSigners } = await sampleSession({
      change: ([opened, ...rest]) => [
        { ...opened, data: { ...opened?.data, timeStamping: 'tsa.example.org' } } as NewEvent,
        ...rest,
      ],
    });
    expect(await runVerify(folder, { allowedSigners }, at.io)).toBe(0);
    expect(at.io.out).toContain('- time stamp: NONE, though tsa.example.org was to give one\n');
  });

  test('gives commands by which bash and coreutils see that the journal is the one that was signed, and fail where it is not', async () => {
    const folder = at.keep(at.sealed, 'SEALED');
    await runVerify('SEALED', {}, at.io);
    const command = /^ {2}\( export .*?\)$(?=\n {2}\S)/ms.exec(at.io.out)?.[0] ?? 'false';
    const byHand = () => execFileSync('bash', ['-c', command], { cwd: folder, stdio: 'pipe' }).toString();
    expect(byHand()).toBe('events.jsonl is the journal that was signed\n');
    const journal = join(folder, 'events.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"Success"', '"Sucess"'));
    expect(byHand).toThrow('Command failed');
  });

  test('exits 12 where nobody says whose key it is', async () => {
    at.keep(at.sealed, 'SEALED');
    expect(await runVerify('SEALED', {}, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^UNTRUSTED {2}no-allowed-signers/);
  });

  test('shows the line that would trust the key, and takes it', async () => {
    at.keep(at.sealed, 'SEALED');
    await runVerify('SEALED', {}, at.io);
    const example = at.io.out.split('\n').find((line) => line.includes('namespaces=')) ?? '';
    expect(example.trim()).toMatch(/^ada@example\.org namespaces="sign-off@deploy-assist" ssh-ed25519 AAAA/);
    writeFileSync(join(at.io.cwd, 'mine'), `${example.trim()}\n`);
    expect(await runVerify('SEALED', { allowedSigners: 'mine' }, at.io)).toBe(0);
  });

  test('shows the same line where a list has others in it only', async () => {
    at.keep(at.sealed, 'SEALED');
    const other = (await newKey()).publicKey;
    writeFileSync(join(at.io.cwd, 'mine'), `eve@example.org namespaces="sign-off@deploy-assist" ${other}\n`);
    expect(await runVerify('SEALED', { allowedSigners: 'mine' }, at.io)).toBe(12);
    expect(at.io.out).toMatch(/^ {2}ada@example\.org namespaces=/m);
  });

  test('exits 8 for a changed record and says file and line', async () => {
    const folder = at.keep(at.sealed, 'SEALED');
    const journal = join(folder, 'events.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"exit":{"code":2}', '"exit":{"code":0}'));
    expect(await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners }, at.io)).toBe(8);
    expect(at.io.out.split('\n')[0]).toBe('INVALID  chain-broken  events.jsonl line 6');
  });

  test('exits 10 for an open session and 11 for a missing output', async () => {
    at.keep(at.open, 'WALKED');
    expect(await runVerify('WALKED', { allowedSigners: at.open.allowedSigners }, at.io)).toBe(10);
    const folder = at.keep(at.sealed, 'SEALED');
    rmSync(join(folder, 'blobs'), { recursive: true });
    expect(await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners }, at.io)).toBe(11);
  });

  test('as JSON is one object with the verdict', async () => {
    at.keep(at.sealed, 'SEALED');
    await runVerify('SEALED', { allowedSigners: at.sealed.allowedSigners, json: true }, at.io);
    expect(JSON.parse(at.io.out)).toMatchObject({
      format: 'deploy-assist/verdict@1',
      verdict: 'VALID',
      facts: { session: 'SEALED' },
    });
  });

  test('a revoked key is UNTRUSTED, and a list of revoked keys that is not there is refused', async () => {
    at.keep(at.sealed, 'SEALED');
    const revoked = join(at.io.cwd, 'revoked');
    writeFileSync(revoked, `${at.sealed.key.publicKey}\n`);
    const options = { allowedSigners: at.sealed.allowedSigners };
    expect(await runVerify('SEALED', { ...options, revocation: 'revoked' }, at.io)).toBe(12);
    expect(at.io.out).toContain(`revoked     ${revoked} (--revocation)`);
    await expect(runVerify('SEALED', { ...options, revocation: 'nowhere' }, at.io)).rejects.toThrow(UserError);
  });

  test("without a list of revoked keys, git's own is taken, and it is said; never one in the record", async () => {
    const folder = at.keep(at.sealed, 'SEALED');
    const settings = join(at.io.cwd, 'gitconfig');
    const named = (path: string) => writeFileSync(settings, `[gpg "ssh"]\n\trevocationFile = ${path}\n`);
    at.io.env['GIT_CONFIG_GLOBAL'] = settings;
    const options = { allowedSigners: at.sealed.allowedSigners };
    writeFileSync(join(at.io.cwd, 'revoked'), `${at.sealed.key.publicKey}\n`);
    named(join(at.io.cwd, 'revoked'));
    expect(await runVerify('SEALED', { ...options, json: true }, at.io)).toBe(12);
    expect(JSON.parse(at.io.out)).toMatchObject({
      code: 'revoked-key',
      revocation: `${join(at.io.cwd, 'revoked')} (git: gpg.ssh.revocationFile)`,
    });
    named(join(folder, 'checklist.md'));
    at.io.out = '';
    expect(await runVerify('SEALED', options, at.io)).toBe(0);
    expect(at.io.out).toContain('no list of revoked keys was named');
    named(join(at.io.cwd, 'nowhere'));
    await expect(runVerify('SEALED', options, at.io)).rejects.toThrow('gpg.ssh.revocationFile');
    writeFileSync(join(at.io.cwd, 'nobody'), '');
    expect(await runVerify('SEALED', { ...options, revocation: 'nobody' }, at.io)).toBe(0);
  });

  test('a list that is named and not there is refused, never passed over', async () => {
    at.keep(at.sealed, 'SEALED');
    await expect(runVerify('SEALED', { allowedSigners: 'nowhere' }, at.io)).rejects.toThrow(UserError);
  });
});
