import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { claim, claimsFolder, otherClaim, release } from '../../src/host/environment-claims.ts';
import { temporaryFolder } from '../support/folder.ts';

const ann = { session: 'AAAAAA', user: 'ann', tty: '/dev/pts/1', from: '192.0.2.7', since: '2026-11-28T02:14:00.000Z' };
const bob = { session: 'BBBBBB', user: 'bob', tty: null, from: null, since: '2026-11-28T03:00:00.000Z' };

describe('the claim on an environment of a checklist', () => {
  test('keeps another session out, and says who, since when and from where; when it is let go of, the way is free', () => {
    const place = aPlace();
    expect(claim(place, ann)).toHaveProperty('taken');
    expect(claim(place, bob)).toEqual({ held: expect.objectContaining(ann) });
    expect(readdirSync(place.folder)).toHaveLength(1);
    release(place, 'AAAAAA');
    expect(claim(place, bob)).toHaveProperty('taken');
  });

  test('does not collide with another environment or another checklist, and does not with its own session', () => {
    const place = aPlace();
    claim(place, ann);
    expect(claim({ ...place, environment: 'staging' }, bob)).toHaveProperty('taken');
    expect(claim({ ...place, checklist: 'other bytes' }, bob)).toHaveProperty('taken');
    expect(claim(place, ann)).toHaveProperty('taken');
    expect(claim({ ...place, environment: 'Production' }, bob)).toHaveProperty('held');
  });

  test('holds for its bytes under any path, and for its file with any bytes', () => {
    const place = { ...aPlace(), file: '/srv/shop/DEPLOY.md' };
    claim(place, ann);
    expect(claim({ ...place, file: '/home/bob/DEPLOY.md' }, bob)).toHaveProperty('held');
    expect(claim({ ...place, checklist: 'one line was corrected' }, bob)).toHaveProperty('held');
    expect(claim({ ...place, checklist: 'other bytes', file: '/srv/till/DEPLOY.md' }, bob)).toHaveProperty('taken');
    release(place, 'AAAAAA');
    expect(claim({ ...place, checklist: 'one line was corrected' }, bob)).toHaveProperty('taken');
  });

  test('taken over with a reason, it is lost to who had it until they take it back with one of theirs', () => {
    const place = aPlace();
    claim(place, ann);
    expect(claim(place, bob, 'ann has left')).toMatchObject({ from: ann, taken: { reason: 'ann has left' } });
    // Claimed once more, as when another terminal drives, it stays taken over.
    claim(place, { ...bob, tty: '/dev/pts/7' });
    expect(otherClaim(place, 'AAAAAA')).toMatchObject({ session: 'BBBBBB', reason: 'ann has left' });
    expect(otherClaim(place, 'BBBBBB')).toBeUndefined();
    expect(claim(place, ann)).toHaveProperty('held');
    expect(claim(place, ann, 'ann is back')).toMatchObject({ from: { session: 'BBBBBB' } });
    expect(otherClaim(place, 'BBBBBB')).toMatchObject(ann);
    release(place, 'AAAAAA');
    expect(otherClaim(place, 'BBBBBB')).toBeUndefined();
  });

  test('of a process that is provably gone counts no more; of one that cannot be told it does', async () => {
    const place = aPlace();
    const { pid = 0 } = await ended();
    const name = dead(place, { pid, started: '1', boot: null });
    expect(otherClaim(place, 'BBBBBB')).toBeUndefined();
    rewrite(place, name, { pid: process.pid, started: 'another process', boot: null });
    expect(otherClaim(place, 'BBBBBB')).toBeUndefined();
    rewrite(place, name, { pid: process.pid, started: null, boot: 'another boot' });
    expect(otherClaim(place, 'BBBBBB')).toBeUndefined();
    rewrite(place, name, { pid, started: '1', boot: null, space: 'pid:[1]' });
    expect(otherClaim(place, 'BBBBBB')).toMatchObject(ann);
  });

  test('what somebody else left in the folder is no claim', () => {
    const place = aPlace();
    claim(place, ann);
    const [mine = ''] = readdirSync(place.folder);
    release(place, 'AAAAAA');
    for (const text of ['', '{', '{"format":"deploy-assist/claim@1"}'])
      writeFileSync(join(place.folder, mine.replace('AAAAAA', 'CCCCCC')), text);
    expect(claim(place, bob)).toHaveProperty('taken');
  });

  test('goes to at most one of several processes that claim at once', async () => {
    const place = aPlace();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => tries(place, `S${at}`)));
    expect(answers.filter((one) => one === 'taken').length).toBe(1);
  });
});

test('the folder of claims is one that every user of the host comes to', () => {
  expect(claimsFolder({ DEPLOY_ASSIST_LOCKS: '/srv/locks' })).toBe('/srv/locks');
  expect(claimsFolder({ HOME: '/home/ann' })).toBe(claimsFolder({ HOME: '/home/bob', XDG_RUNTIME_DIR: '/run/user/7' }));
});

type Holder = { pid: number; started: string | null; boot: string | null; space?: string };

function aPlace() {
  return { folder: temporaryFolder(), checklist: 'the digest of its bytes', environment: 'production' };
}

function dead(place: ReturnType<typeof aPlace>, holder: Holder): string {
  claim(place, ann);
  const [name = ''] = readdirSync(place.folder);
  rewrite(place, name, holder);
  return name;
}

function rewrite({ folder, environment }: ReturnType<typeof aPlace>, name: string, holder: Holder): void {
  const whole = { format: 'deploy-assist/claim@1', id: '1', ...ann, environment, holder, over: [], reason: null };
  writeFileSync(join(folder, name), JSON.stringify(whole));
}

async function ended() {
  const child = spawn('true');
  await new Promise((resolve) => child.once('close', resolve));
  return child;
}

/** Another process that claims at the same moment as its siblings, as far as the machine lets it, and lives on until the test ends. */
function tries(place: ReturnType<typeof aPlace>, session: string): Promise<string> {
  const module = new URL('../../src/host/environment-claims.ts', import.meta.url);
  const at = Date.now() + 1500;
  const script = `import { claim } from '${module}';
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, ${at} - Date.now())));
    const done = claim(${JSON.stringify(place)}, { ...${JSON.stringify(ann)}, session: '${session}' });
    process.stdout.write('taken' in done ? 'taken' : 'held');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.stdin.end());
  return new Promise((resolve) => child.stdout.once('data', (said) => resolve(String(said))));
}
