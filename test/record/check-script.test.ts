import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScript, journalCommand } from '../../src/record/check-script.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { allowedSignersLine } from '../../src/signing/allowed-signers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { levels, linesOf, writeLines } from './forger.ts';
import { newKey, sampleSession } from './sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

let record: string;

const approval = 'deploy-assist approval 1\nsession: sample-1\ngate: g18\nnonce: 00ff\n';

/** A signed record with outputs, a delegation, an approval and a review, beside the list that knows all of them. */
beforeAll(async () => {
  if (keygen.missing) return;
  const bob = await newKey();
  const signed = await bob.sign(Buffer.from(approval), 'approve@deploy-assist');
  if (!signed.ok) throw new Error(signed.why);
  const { folder, allowedSigners } = await sampleSession({
    rotating: true,
    change: (events) => given(events, hash('sha256', signed.armored, 'hex'), bob.fingerprint),
  });
  record = folder;
  mkdirSync(join(folder, 'approvals'));
  writeFileSync(join(folder, 'approvals/g18.txt'), approval);
  writeFileSync(join(folder, 'approvals/g18.bob@example.org.sig'), signed.armored);
  const review = `deploy-assist review 1\nsign-off sha256: ${hash('sha256', readFileSync(join(folder, 'signoff.txt')), 'hex')}\nreviewer: bob@example.org\nresult: accepted\n`;
  writeFileSync(join(folder, 'signoff.txt.bob@example.org'), review);
  const reviewed = await bob.sign(Buffer.from(review), 'sign-off@deploy-assist');
  if (!reviewed.ok) throw new Error(reviewed.why);
  writeFileSync(join(folder, 'signoff.txt.bob@example.org.sig'), reviewed.armored);
  cpSync(allowedSigners, join(folder, 'allowed_signers'));
  const namespaces = ['approve@deploy-assist', 'sign-off@deploy-assist'];
  appendFileSync(join(folder, 'allowed_signers'), allowedSignersLine('bob@example.org', bob.publicKey, namespaces));
});

function given(events: NewEvent[], signature: string, key: string): NewEvent[] {
  const data = { step: 's2', gate: 'g18', nonce: '00ff', principal: 'bob@example.org', key, signature };
  const event = { type: 'approval.given', data: { ...data, via: 'login', trust: null } };
  return events.toSpliced(
    events.findIndex(({ type }) => type === 'gate.confirmed'),
    0,
    event as NewEvent,
  );
}

function run(command: string, change?: (folder: string) => void) {
  const folder = join(temporaryFolder(), 'copy');
  cpSync(record, folder, { recursive: true });
  change?.(folder);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const script = checkScript('ada@example.org');

function edit(name: string, from: string | RegExp, to: string) {
  return (folder: string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, name), text.replace(from, to));
  };
}

const remove = (name: string) => (folder: string) => rmSync(join(folder, name), { recursive: true });
const again = (folder: string) => levels['chain made again']?.(folder);
const anOutput = (folder: string) => readdirSync(join(folder, 'blobs')).find((name) => name.length === 64) ?? '';
const lastLine = (folder: string) => {
  const lines = linesOf(folder);
  writeLines(folder, lines.with(-1, (lines.at(-1) ?? '').replace('"Success"', '"Sucess"')));
};

const inJournal: Readonly<Record<string, (folder: string) => void>> = {
  'the last line changed': lastLine,
  'the last line changed, and the chain made again': (folder) => [lastLine, again].forEach((one) => void one(folder)),
  'a line changed': edit('events.jsonl', '"exit":{"code":2}', '"exit":{"code":0}'),
  'a line changed, and the chain made again': (folder) => {
    edit('events.jsonl', '"exit":{"code":2}', '"exit":{"code":0}')(folder);
    again(folder);
  },
  'a line taken out, and the chain made again': (folder) => {
    writeLines(folder, linesOf(folder).toSpliced(4, 1));
    again(folder);
  },
  'the end cut off': (folder) => writeLines(folder, linesOf(folder).slice(0, -1)),
  'half a line put behind it': (folder) => appendFileSync(join(folder, 'events.jsonl'), '{"half'),
  'a byte 0 put in': edit('events.jsonl', '"seq"', '\0"seq"'),
  'nothing in it': (folder) => writeFileSync(join(folder, 'events.jsonl'), ''),
};

const changes: Readonly<Record<string, (folder: string) => void>> = {
  ...inJournal,
  'another checklist': (folder) => appendFileSync(join(folder, 'checklist.md'), ' '),
  'another reading': (folder) => appendFileSync(join(folder, 'plan.json'), ' '),
  'a changed sign-off': edit('signoff.txt', 'Success', 'Sucess'),
  'no sign-off': remove('signoff.txt'),
  'no signature': remove('signoff.txt.sig'),
  'a list without the operator': edit('allowed_signers', /^ada@/, 'eve@'),
  'a list without the approver': edit('allowed_signers', /^bob@/m, 'eve@'),
  'a list where the approver may not approve': edit('allowed_signers', 'approve@deploy-assist,', ''),
  'an output changed': (folder) => appendFileSync(join(folder, 'blobs', anOutput(folder)), 'more'),
  'an output taken away': (folder) => rmSync(join(folder, 'blobs', anOutput(folder))),
  'all outputs taken away': remove('blobs'),
  'a salt that bash would run': (folder) =>
    writeFileSync(join(folder, 'blobs', `${anOutput(folder)}.salts`), '$(touch run) a[$(touch run)]\n'),
  'an approval changed': edit('approvals/g18.txt', 'g18', 'g19'),
  'an approval taken away': remove('approvals/g18.bob@example.org.sig'),
  'all approvals taken away': remove('approvals'),
  'a review changed': edit('signoff.txt.bob@example.org', 'accepted', 'rejected'),
  'a delegation changed': edit('delegations/1.txt', 'session key: ', 'session key: 0'),
};

describe.skipIf(keygen.missing)(`the commands for whoever has no deploy-assist${keygen.note}`, () => {
  test('say that a good record is one, and exit 0', () => {
    const all = run(script);
    expect(all).toMatchObject({ status: 0, said: expect.stringContaining('Nothing else than what was signed') });
    expect(all.said).toContain('Good "approve@deploy-assist" signature for bob@example.org');
    expect(all.said).not.toContain('NO');
    expect(run(journalCommand)).toEqual({ status: 0, said: 'events.jsonl is the journal that was signed\n' });
  });

  test.each(Object.entries(changes))('exit with another code over a record with %s', (_name, change) => {
    const { status, said } = run(`${script}; code=$?; [ ! -e run ] || echo RAN; exit $code`, change);
    expect(status, said).toBe(1);
    expect(said).not.toContain('RAN');
  });

  test.each(Object.entries(inJournal))('see in the journal alone %s', (_name, change) => {
    expect(run(journalCommand, change).status).toBe(1);
  });

  test('are those of docs/record.md', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/record.md', import.meta.url)), 'utf8');
    expect(page).toContain(`\`\`\`bash\n${checkScript('WHO')}\n\`\`\``);
  });

  test('take a name as a word, whatever is in it', () => {
    expect(run(checkScript("ada'; exit 0; '"))).toMatchObject({ status: 1 });
  });
});
