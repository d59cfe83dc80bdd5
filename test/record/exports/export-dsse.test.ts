import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFiles } from '../../../src/record/exports/export-bundle.ts';
import { type ExportInput, readExportInput } from '../../../src/record/exports/export-input.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import { findSigningKey } from '../../../src/signing/keys.ts';
import { signRaw } from '../../../src/signing/sign-raw.ts';
import type { SigningKey } from '../../../src/signing/signing-key.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { makeKey, startAgent } from '../../signing/surroundings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { need, needs } from '../../support/programs.ts';
import { redactedAs, redactedCopy } from '../redacted-copy.ts';
import { sampleSession } from '../sample-session.ts';

const programs = [needs('ssh-agent', 'openssh-client'), needs('openssl', 'openssl'), needs('python3', 'python3')];
const all = need(
  !programs.some(({ missing }) => missing),
  'ssh-agent, openssl and python3',
  'openssh-client, openssl, python3',
);
const page = readFileSync(fileURLToPath(new URL('../../../docs/record.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)\n```/gm)].map(([, block]) => block ?? '');

let agent: { socket: string; stop(): void };
let keys: { ed25519: SigningKey; rsa: SigningKey };
let folder: string;
let publicKey: string;

beforeAll(async () => {
  if (all.missing) return;
  const place = temporaryFolder();
  const paths = [makeKey(place, 'id'), makeKey(place, 'old', { type: 'rsa' })] as const;
  agent = await startAgent(place, paths);
  keys = { ed25519: await inAgent(paths[0]), rsa: await inAgent(paths[1]) };
  publicKey = readFileSync(`${paths[0]}.pub`, 'utf8');
  folder = (await sampleSession({ key: keys.ed25519 })).folder;
});

afterAll(() => agent?.stop());

async function inAgent(explicit: string): Promise<SigningKey> {
  const found = await findSigningKey({ explicit, agentSocket: agent.socket, home: '/nowhere', env: process.env });
  if (!found.ok) throw new Error(found.why);
  return found.key;
}

function read(from: string): ExportInput {
  const input = readExportInput(from, outcomeOf);
  if (!input.ok) throw new Error(input.problem.message);
  return input.value;
}

const written = (from: string, socket = agent.socket) =>
  exportFormats.dsse.write(read(from), (key, bytes) => signRaw(socket === '' ? undefined : { socket }, key, bytes));

/** A folder with the envelope, the key and the session, after the commands of docs/record.md were typed in it. */
async function checkedByHand(change: { envelope?: (text: string) => string; session?: (folder: string) => void } = {}) {
  const place = temporaryFolder();
  const envelope = String(await written(folder));
  writeFileSync(join(place, 'ID.dsse.json'), (change.envelope ?? ((same) => same))(envelope));
  writeFileSync(join(place, 'key.pub'), publicKey);
  cpSync(folder, join(place, 'session'), { recursive: true });
  change.session?.(join(place, 'session'));
  const typed = (holds: string, cwd: string) => {
    const block = blocks.find((one) => one.includes(holds)) ?? 'false';
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', block], {
      cwd,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  return { signature: typed('pkeyutl', place), files: typed('sha256sum -c', join(place, 'session')) };
}

const withPayload = (change: (payload: string) => string) => (text: string) => {
  const envelope = JSON.parse(text);
  const payload = Buffer.from(change(Buffer.from(envelope.payload, 'base64').toString())).toString('base64');
  expect(payload).not.toBe(envelope.payload);
  return JSON.stringify({ ...envelope, payload });
};

describe.skipIf(all.missing)(`the DSSE export${all.note}`, () => {
  test('is an in-toto statement over every file of the record', async () => {
    const envelope = JSON.parse(String(await written(folder)));
    expect(envelope).toMatchObject({
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ keyid: keys.ed25519.fingerprint, sig: expect.stringMatching(/^[\w+/]{86}==$/) }],
    });
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    const digest = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    const names = recordFiles(folder);
    expect(names).toEqual(
      expect.arrayContaining(['checklist.md', 'events.jsonl', 'plan.json', 'signoff.txt', 'signoff.txt.sig']),
    );
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: names.map((name) => ({ name, digest: { sha256: digest(name) } })),
      predicateType: 'deploy-assist:session@1',
      predicate: {
        session: 'sample-1',
        result: 'Success',
        operator: { key: keys.ed25519.fingerprint },
        journal: { size: 18 },
      },
    });
  });

  test('says of a redacted record that it is one, and which list of redactions it has', async () => {
    const predicateOf = async (of: string) => {
      const { payload } = JSON.parse(String(await written(of)));
      return JSON.parse(Buffer.from(payload, 'base64').toString());
    };
    const { subject, predicate } = await predicateOf(await redactedCopy(folder, keys.ed25519));
    expect(predicate.redacted).toEqual({ ...redactedAs, pieces: 1 });
    expect(subject.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['redactions.txt', 'redactions.txt.sig']),
    );
    expect((await predicateOf(folder)).predicate.redacted).toBeNull();
  });

  test('is accepted by openssl and sha256sum, by the commands of docs/record.md', async () => {
    expect(await checkedByHand()).toEqual({
      signature: { status: 0, said: expect.stringContaining('Signature Verified Successfully') },
      files: { status: 0, said: '' },
    });
  });

  test.each([
    ['a payload changed', withPayload((payload) => payload.replace('Success', 'Failure'))],
    ['a digest changed', withPayload((payload) => payload.replace(/"sha256":"./, '"sha256":"x'))],
    ['another type of payload', (text: string) => text.replace('vnd.in-toto', 'vnd.in-toti')],
    [
      'a signature changed',
      (text: string) => text.replace(/("sig": ")(.)/, (_all, key, first) => key + (first === 'A' ? 'B' : 'A')),
    ],
  ])('is refused by openssl after a change: %s', async (_what, envelope) => {
    const { signature } = await checkedByHand({ envelope });
    expect(signature.status).not.toBe(0);
  });

  test('is refused by sha256sum after a change to a file', async () => {
    const { files } = await checkedByHand({ session: (copy) => appendFileSync(join(copy, 'checklist.md'), ' ') });
    expect(files).toMatchObject({ status: 1, said: expect.stringContaining('checklist.md: FAILED') });
  });

  test('is refused, with a sentence, where it cannot be signed as others check it', async () => {
    const sentence = (why: string) =>
      expect.objectContaining({ ok: false, why: expect.stringContaining(why), fix: expect.any(String) });
    expect(await written(folder, '')).toEqual(sentence('There is no ssh-agent'));
    expect(await written((await sampleSession({ key: keys.rsa })).folder)).toEqual(sentence('type ssh-rsa'));
    // Also where no agent is there: none could help.
    expect(await written((await sampleSession({ key: keys.rsa })).folder, '')).toEqual(sentence('type ssh-rsa'));
    expect(await written((await sampleSession()).folder)).toEqual(sentence('does not hold the key SHA256:'));
    expect(await written((await sampleSession({ key: keys.ed25519, open: true })).folder)).toEqual(
      sentence('not closed'),
    );
  });
});
