import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifySession } from '../../src/record/verify-session.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { type Sample, sampleSession } from './sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const page = readFileSync(fileURLToPath(new URL('../../docs/record.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)\n```/gm)].map(([, block]) => block ?? '');

/** The page's block of commands that holds a text, as it would be typed in a copy of the sample. */
function typed(holds: string, names: Record<string, string> = {}): string[] {
  const block = blocks.find((one) => one.includes(holds)) ?? '';
  const text = Object.entries(names).reduce((filled, [name, value]) => filled.replaceAll(name, value), block);
  return execFileSync('bash', ['-e', '-c', text], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
}

let sample: Sample;
let folder: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await sampleSession();
  folder = join(temporaryFolder(), 'session');
  cpSync(sample.folder, folder, { recursive: true });
  cpSync(sample.allowedSigners, join(folder, 'allowed_signers'));
});

describe.skipIf(keygen.missing)(`the command of docs/guide.md that trusts a key${keygen.note}`, () => {
  test('writes a list by which ssh-keygen and verify take the record', async () => {
    const guide = readFileSync(fileURLToPath(new URL('../../docs/guide.md', import.meta.url)), 'utf8');
    const command = guide.split('\n').find((line) => line.includes('>> allowed_signers')) ?? 'false';
    const place = temporaryFolder();
    writeFileSync(join(place, 'id.pub'), `${sample.key.publicKey} ada's key\n`);
    const typedHere = command.replace('ann@example.com', 'ada@example.org').replace('~/.ssh/id_ed25519.pub', 'id.pub');
    execFileSync('bash', ['-e', '-c', typedHere], { cwd: place });
    const allowedSigners = join(place, 'allowed_signers');
    const verdict = await verifySession(sample.folder, { allowedSigners, env: process.env }, outcomeOf);
    expect(verdict.verdict).toBe('VALID');
  });
});

describe.skipIf(keygen.missing)(`the commands of docs/record.md${keygen.note}`, () => {
  test('check the signature', () => {
    expect(typed('ssh-keygen', { WHO: 'ada@example.org' }).join()).toContain('Good "sign-off@deploy-assist" signature');
  });

  test('find the digests of checklist and plan in the journal', () => {
    const [checklist, plan, ...named] = typed('sha256sum checklist.md').map((row) => /[0-9a-f]{64}/.exec(row)?.[0]);
    expect(named).toEqual([checklist, plan]);
  });

  test('follow one link of the chain', () => {
    const [leaf, prev] = typed('sed -n 3p').map((row) => /[0-9a-f]{64}/.exec(row)?.[0]);
    expect(prev).toBe(leaf);
  });

  test('work out the root that was signed', () => {
    const [root, size, named] = typed('level=');
    expect(root).toMatch(/^[0-9a-f]{64}$/);
    expect([size, named]).toEqual([
      `journal size: ${readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n').length - 1}`,
      `journal root: ${root}`,
    ]);
  });

  test('give an output its name', () => {
    const salts = readdirSync(join(folder, 'blobs')).filter((name) => name.endsWith('.salts'));
    const single = salts.find((name) => readFileSync(join(folder, 'blobs', name), 'utf8').split('\n').length === 2);
    const root = single?.replace('.salts', '') ?? '';
    expect(root).not.toBe('');
    expect(typed('cat ROOT', { ROOT: root })[0]).toMatch(new RegExp(`^${root} `));
  });
});
