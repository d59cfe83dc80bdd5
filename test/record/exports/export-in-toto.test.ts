import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runExport } from '../../../src/commands/export.ts';
import type { Io } from '../../../src/commands/io.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { findSigningKey } from '../../../src/signing/keys.ts';
import type { SigningKey } from '../../../src/signing/signing-key.ts';
import { makeKey, startAgent } from '../../signing/surroundings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { type InTotoChange, inTotoVerify, reviewsAside } from '../../support/in-toto.ts';
import { need, needs } from '../../support/programs.ts';
import { redactedAs, redactedCopy } from '../redacted-copy.ts';
import { sampleSession } from '../sample-session.ts';

const programs = [needs('in-toto-verify', 'in-toto'), needs('ssh-agent', 'openssh-client')];
const all = need(!programs.some(({ missing }) => missing), 'in-toto-verify and ssh-agent', 'in-toto, openssh-client');

type Agent = { socket: string; stop(): void };
let ann: Agent;
let bob: Agent;
let annKey: string;
let folder: string;
let alone: string;

beforeAll(async () => {
  if (all.missing) return;
  const place = temporaryFolder();
  annKey = makeKey(place, 'ann');
  const bobKey = makeKey(place, 'bob');
  ann = await startAgent(temporaryFolder(), [annKey]);
  bob = await startAgent(temporaryFolder(), [bobKey]);
  const operator = await inAgent(annKey, ann);
  const approver = await inAgent(bobKey, bob);
  alone = (await sampleSession({ key: operator })).folder;
  folder = (await sampleSession({ key: operator, change: (events) => approvedBy(events, approver) })).folder;
  mkdirSync(join(folder, 'approvals'));
  writeFileSync(join(folder, 'approvals/g18.txt'), approvalText);
  const signed = await approver.sign(Buffer.from(approvalText), 'approve@deploy-assist');
  if (!signed.ok) throw new Error(signed.why);
  writeFileSync(join(folder, 'approvals/g18.bob@example.org.sig'), signed.armored);
});

afterAll(() => {
  ann?.stop();
  bob?.stop();
});

const approvalText = 'deploy-assist approval 1\nsession: sample-1\ngate: g18\n';

async function inAgent(explicit: string, agent: Agent): Promise<SigningKey> {
  const found = await findSigningKey({ explicit, agentSocket: agent.socket, home: '/nowhere', env: process.env });
  if (!found.ok) throw new Error(found.why);
  return found.key;
}

/** The approval of one stop, before the command behind it. */
function approvedBy(events: NewEvent[], { fingerprint }: SigningKey): NewEvent[] {
  const place = { step: 's2', gate: 'g18' };
  const given = {
    ...place,
    nonce: 'n',
    principal: 'bob@example.org',
    key: fingerprint,
    signature: 'x',
    via: 'login',
    trust: null,
  };
  const at = events.findIndex(({ type }) => type === 'gate.confirmed');
  return events.toSpliced(at, 0, { type: 'approval.given', data: given } as NewEvent);
}

function exported(session: string, agent: Agent, output: string) {
  const nothing = () => undefined;
  const io: Io = { stdout: nothing, stderr: nothing, env: { ...process.env, SSH_AUTH_SOCK: agent.socket }, cwd: '/' };
  return runExport(session, { format: 'in-toto', output }, io);
}

function judged(record: string, links: string, change?: InTotoChange) {
  return inTotoVerify({ record, links, key: `${annKey}.pub` }, change);
}

describe.skipIf(all.missing)(`the in-toto export${all.note}`, () => {
  test('of one person is accepted by in-toto-verify, and refused after a change of a file, a link or the layout', async () => {
    const made = join(temporaryFolder(), 'sample-1.in-toto');
    await exported(alone, ann, made);
    expect(readdirSync(made).sort()).toEqual(['root.layout', expect.stringMatching(/^walk\.[0-9a-f]{8}\.link$/)]);
    expect(judged(alone, made)).toMatchObject({ status: 0 });
    const edit = (name: RegExp, from: string, to: string) => (at: string) => {
      const path = join(at, readdirSync(at).find((one) => name.test(one)) ?? '');
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    const changes = [
      { record: (at: string) => appendFileSync(join(at, 'checklist.md'), ' ') },
      { record: (at: string) => writeFileSync(join(at, 'more.txt'), 'more') },
      { links: edit(/^walk/, '"Success"', '"Failure"') },
      { links: edit(/^walk/, '"signoff.txt":', '"signoff.text":') },
      { links: edit(/^root/, '"threshold": 1', '"threshold": 0') },
      { links: edit(/^root/, '"expires": "20', '"expires": "19') },
    ];
    for (const change of changes) expect(judged(alone, made, change)).toMatchObject({ status: 1 });
  });

  test('of two people asks for both: refused before the approver has exported, accepted after, and refused without their link', async () => {
    const made = join(temporaryFolder(), 'sample-1.in-toto');
    await exported(folder, ann, made);
    const { status, said } = judged(folder, made);
    expect({ status, said }).toEqual({
      status: 1,
      said: expect.stringContaining("requires '2' link metadata file(s), found '1'"),
    });
    const before = readFileSync(join(made, 'root.layout'), 'utf8');
    await exported(folder, bob, made);
    expect(readFileSync(join(made, 'root.layout'), 'utf8')).toBe(before);
    const links = readdirSync(made).filter((name) => name.startsWith('approval-g18.'));
    expect(links).toHaveLength(2);
    expect(judged(folder, made)).toMatchObject({ status: 0 });
    for (const link of links) {
      const without = judged(folder, made, { links: (at) => rmSync(join(at, link)) });
      expect(without).toMatchObject({ status: 1, said: expect.stringContaining("found '1'") });
    }
    const changed = { record: (at: string) => appendFileSync(join(at, 'approvals/g18.txt'), 'and more\n') };
    expect(judged(folder, made, changed)).toMatchObject({ status: 1 });
  });

  test('is refused over an empty folder, and over a record without any one of its files', async () => {
    const made = join(temporaryFolder(), 'sample-1.in-toto');
    await exported(folder, ann, made);
    await exported(folder, bob, made);
    expect(judged(folder, made)).toMatchObject({ status: 0 });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    // One of each kind: a run of in-toto-verify takes its time.
    const kinds = new Map(files.map((name) => [name.replace(/\/[^.]*/, '/*'), name]));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['events.jsonl', 'blobs/*', 'blobs/*.salts']));
    for (const name of kinds.values()) {
      const without = judged(folder, made, { record: (at) => rmSync(join(at, name)) });
      expect(without, name).toMatchObject({ status: 1, said: expect.stringContaining('REQUIRE') });
    }
    const emptied = {
      record: (at: string) => readdirSync(at).forEach((name) => void rmSync(join(at, name), { recursive: true })),
    };
    expect(judged(folder, made, emptied)).toMatchObject({ status: 1 });
  });

  test('of a redacted record is accepted and says that it is one; that of the whole record is none of it', async () => {
    const [whole, made] = ['whole', 'redacted'].map((name) => join(temporaryFolder(), name)) as [string, string];
    const redacted = await redactedCopy(alone, await inAgent(annKey, ann));
    await exported(alone, ann, whole);
    await exported(redacted, ann, made);
    expect(judged(redacted, made)).toMatchObject({ status: 0 });
    const [walk = ''] = readdirSync(made).filter((name) => name.startsWith('walk.'));
    const { signed } = JSON.parse(readFileSync(join(made, walk), 'utf8'));
    expect(signed.byproducts.redacted).toEqual({ ...redactedAs, pieces: 1 });
    expect(judged(redacted, whole)).toMatchObject({ status: 1 });
    expect(judged(alone, made)).toMatchObject({ status: 1 });
    for (const name of ['redactions.txt', 'redactions.txt.sig']) {
      const path = (at: string) => join(at, name);
      expect(judged(redacted, made, { record: (at) => appendFileSync(path(at), ' ') }), name).toMatchObject({
        status: 1,
      });
      expect(judged(redacted, made, { record: (at) => rmSync(path(at)) }), name).toMatchObject({ status: 1 });
    }
  });

  test('of a record that was reviewed since is accepted once more without the reviews, or when it was made anew', async () => {
    const [before, after] = ['before', 'after'].map((name) => join(temporaryFolder(), name)) as [string, string];
    await exported(alone, ann, before);
    const reviewed = join(temporaryFolder(), 'sample-1');
    cpSync(alone, reviewed, { recursive: true });
    for (const name of ['signoff.txt.bob@example.org', 'signoff.txt.bob@example.org.sig'])
      writeFileSync(join(reviewed, name), 'a review\n');
    expect(judged(reviewed, before)).toMatchObject({ status: 1, said: expect.stringContaining('DISALLOW') });
    const aside = (at: string) => void execFileSync('bash', ['-e', '-c', reviewsAside], { cwd: at });
    expect(judged(reviewed, before, { record: aside })).toMatchObject({ status: 0 });
    await exported(reviewed, ann, after);
    expect(judged(reviewed, after)).toMatchObject({ status: 0 });
  });

  test('changes nothing that is there when it is made again', async () => {
    const made = join(temporaryFolder(), 'sample-1.in-toto');
    await exported(alone, ann, made);
    const read = () => readdirSync(made).map((name) => readFileSync(join(made, name), 'utf8'));
    const before = read();
    await exported(alone, ann, made);
    expect(read()).toEqual(before);
  });

  test('is refused, with a sentence, by whoever has no part in it, over another record, and of a session that is not signed', async () => {
    const made = join(temporaryFolder(), 'sample-1.in-toto');
    await expect(exported(alone, bob, made)).rejects.toThrow('does not hold the key SHA256:');
    await expect(exported(folder, bob, made)).rejects.toThrow('does not hold the key SHA256:');
    await exported(alone, ann, made);
    await expect(exported(folder, bob, made)).rejects.toThrow('is not the one of this record');
    const open = (await sampleSession({ open: true })).folder;
    await expect(exported(open, ann, join(temporaryFolder(), 'x'))).rejects.toThrow('not closed and signed');
    const rsa = makeKey(temporaryFolder(), 'old', { type: 'rsa' });
    const agent = await startAgent(temporaryFolder(), [rsa]);
    const old = (await sampleSession({ key: await inAgent(rsa, agent) })).folder;
    await expect(exported(old, agent, join(temporaryFolder(), 'x'))).rejects.toThrow('no Ed25519 key in a file');
    agent.stop();
  });
});
