import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScript, journalCommand } from '../../../src/record/checks/check-script.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { allowedSignersLine } from '../../../src/signing/allowed-signers.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { levels, linesOf, writeLines } from '../forger.ts';
import { newKey, sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

let record: string;

/** What was asked at the stop, answered with a no, then with a yes, and asked at the item, where nobody said anything. */
const texts = ['g18', 'g18', 's3.i1'].map(
  (place, at) =>
    `deploy-assist approval 3\nsession: sample-1\ngate: ${place}\nsays: of "two" \\\\ C:\\\\new\nnonce: 00f${at}\n`,
) as [string, string, string];
const files = ['approvals/g18.txt', 'approvals/g18.2.txt', 'approvals/s3.i1.txt'] as const;
const no = `deploy-assist approval answer 1\nsession: sample-1\ngate: g18\nnonce: 00f0\nasked sha256: ${sha256(texts[0])}\nanswer: declined\nreason: not yet\n`;

function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** A signed record with outputs, a delegation, approvals and a review, beside the list that knows all of them. */
beforeAll(async () => {
  if (keygen.missing) return;
  const bob = await newKey();
  const signed = async (text: string, namespace: string) => {
    const made = await bob.sign(Buffer.from(text), namespace);
    if (!made.ok) throw new Error(made.why);
    return made.armored;
  };
  const yes = await signed(texts[1], 'approve@deploy-assist');
  const signedNo = await signed(no, 'approve@deploy-assist');
  const { folder, allowedSigners } = await sampleSession({
    rotating: true,
    change: (events) => asked(events, { yes: sha256(yes), no: sha256(signedNo), key: bob.fingerprint }),
  });
  record = folder;
  mkdirSync(join(folder, 'approvals'));
  for (const [at, name] of files.entries()) writeFileSync(join(folder, name), texts[at] ?? '');
  writeFileSync(join(folder, 'approvals/g18.2.bob@example.org.sig'), yes);
  writeFileSync(join(folder, `${theNo}.txt`), no);
  writeFileSync(join(folder, `${theNo}.sig`), signedNo);
  const review = `deploy-assist review 1\nsign-off sha256: ${sha256(readFileSync(join(folder, 'signoff.txt')))}\nreviewer: bob@example.org\nresult: accepted\n`;
  writeFileSync(join(folder, 'signoff.txt.bob@example.org'), review);
  writeFileSync(join(folder, 'signoff.txt.bob@example.org.sig'), await signed(review, 'sign-off@deploy-assist'));
  cpSync(allowedSigners, join(folder, 'allowed_signers'));
  const namespaces = ['approve@deploy-assist', 'sign-off@deploy-assist'];
  appendFileSync(join(folder, 'allowed_signers'), allowedSignersLine('bob@example.org', bob.publicKey, namespaces));
});

const theNo = 'approvals/declined-g18.bob@example.org.0123456789ab';

function asked(events: NewEvent[], { yes, no, key }: { yes: string; no: string; key: string }): NewEvent[] {
  const who = { principal: 'bob@example.org', key };
  const ask = (at: number, gate: string) => ({
    type: 'approval.asked',
    data: {
      ...{ step: 's2', gate, text: texts[at], needed: 1, command: 'one', environment: 'staging', target: null },
      ...{ nonce: `00f${at}`, expires: '2026-11-27T03:00:00.000Z', journal: { size: 1, root: '0'.repeat(64) } },
    },
  });
  const told = [
    ask(0, 'g18'),
    {
      type: 'approval.declined',
      data: { step: 's2', gate: 'g18', nonce: '00f0', ...who, reason: 'no', signature: no },
    },
    ask(1, 'g18'),
    {
      type: 'approval.given',
      data: { step: 's2', gate: 'g18', nonce: '00f1', ...who, signature: yes, via: 'login', trust: null },
    },
    ask(2, 's3.i1'),
  ];
  return events.toSpliced(
    events.findIndex(({ type }) => type === 'gate.confirmed'),
    0,
    ...(told as NewEvent[]),
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
const add = (name: string) => (folder: string) => writeFileSync(join(folder, name), 'approved on the phone');
const byNumber = (one: string, other: string) => Number.parseInt(one, 10) - Number.parseInt(other, 10);
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
  'a list without the approver': edit('allowed_signers', /^bob@/m, 'eve@'),
  'a list where the approver may not approve': edit('allowed_signers', 'approve@deploy-assist,', ''),
  'an output changed': (folder) => appendFileSync(join(folder, 'blobs', anOutput(folder)), 'more'),
  'an output taken away': (folder) => rmSync(join(folder, 'blobs', anOutput(folder))),
  'all outputs taken away': remove('blobs'),
  'a salt that bash would run': (folder) =>
    writeFileSync(join(folder, 'blobs', `${anOutput(folder)}.salts`), '$(touch run) a[$(touch run)]\n'),
  'no list': remove('allowed_signers'),
  'a list without whoever signed': edit('allowed_signers', /^ada.*$/m, ''),
  'a list that has the operator below a pattern that is for others': edit('allowed_signers', /^ada@/, '*,!ada@'),
  'an approval changed': edit(files[1], 'g18', 'g19'),
  'an approval taken away': remove('approvals/g18.2.bob@example.org.sig'),
  'an approval with what it is over taken away': (folder) =>
    [remove(files[1]), remove('approvals/g18.2.bob@example.org.sig')].forEach((one) => void one(folder)),
  'what a no was about changed': edit(files[0], 'two', 'ten'),
  'what a no was about taken away': remove(files[0]),
  'what nobody answered changed': edit(files[2], 'two', 'ten'),
  'what nobody answered taken away': remove(files[2]),
  'a no changed': edit(`${theNo}.txt`, 'not yet', 'not now'),
  'a no taken away': (folder) => [remove(`${theNo}.txt`), remove(`${theNo}.sig`)].forEach((one) => void one(folder)),
  'all approvals taken away': remove('approvals'),
  'a signature by a name that sed would run': edit(
    'events.jsonl',
    /"signature":"[0-9a-f]{64}"/,
    '"signature":"//;e touch run;s/"',
  ),
  'a review changed': edit('signoff.txt.bob@example.org', 'accepted', 'rejected'),
  'a review without its signature': remove('signoff.txt.bob@example.org.sig'),
  'a delegation taken away': (folder) =>
    [remove('delegations/1.txt'), remove('delegations/1.txt.sig')].forEach((one) => void one(folder)),
  'a checkpoint taken away': (folder) =>
    rmSync(join(folder, 'checkpoints', readdirSync(join(folder, 'checkpoints')).toSorted(byNumber)[0] ?? '')),
  'another delegation put in': add('delegations/7.txt'),
  'an output put in': add(`blobs/${'0'.repeat(64)}`),
  'an approval put in': add('approvals/g18.3.txt'),
  'a review put in': add('signoff.txt.eve@example.org'),
  'a file put in': add('ADDENDUM.txt'),
  'a hidden file put in': add('.note'),
  'redactions put in': add('redactions.txt'),
  'a folder put in': (folder) => mkdirSync(join(folder, 'more')),
  'a link in the place of a file': (folder) => {
    renameSync(join(folder, 'checklist.md'), join(folder, '../checklist.md'));
    symlinkSync('../checklist.md', join(folder, 'checklist.md'));
  },
  'a delegation changed': edit('delegations/1.txt', 'session key: ', 'session key: 0'),
};

describe.skipIf(keygen.missing)(`the commands for whoever has no deploy-assist${keygen.note}`, () => {
  test('say that a good record is one, and exit 0', () => {
    const all = run(script);
    expect(all).toMatchObject({ status: 0, said: expect.stringContaining('Nothing else than what was signed') });
    expect(all.said).toContain('Good "approve@deploy-assist" signature for bob@example.org');
    expect(all.said).not.toMatch(/^NO\b/m);
    expect(run(journalCommand)).toEqual({ status: 0, said: 'events.jsonl is the journal that was signed\n' });
  });

  test.each(Object.entries(changes))('exit with another code over a record with %s', (_name, change) => {
    const { status, said } = run(`${script}; code=$?; [ ! -e run ] || echo RAN; exit $code`, change);
    expect(status, said).toBe(1);
    expect(said).not.toContain('RAN');
  });

  test('find the name of who signed in the list, and say that the record has another', () => {
    const { status, said } = run(
      script,
      edit('allowed_signers', /^ada@example.org/, 'ada.l@corp.example,ada@home.example'),
    );
    expect(said).toContain('Good "sign-off@deploy-assist" signature for ada.l@corp.example');
    expect(said).toContain(
      'The record calls its operator ada@example.org; your list has the key that signed as ada.l@corp.example.',
    );
    expect({ status, said }).toMatchObject({ status: 0, said: expect.not.stringMatching(/^NO\b/m) });
  });

  test('take a pattern of the list for the name that the record gives', () => {
    const { status, said } = run(script, edit('allowed_signers', /^ada@/, '*@'));
    expect({ status, said }).toMatchObject({
      status: 0,
      said: expect.stringContaining('signature for ada@example.org'),
    });
    expect(said).not.toContain('calls its operator');
  });

  test('say whose the key of a signature is by the list', () => {
    const key = 'SHA256:[\\w+/]{43}';
    const nobody = new RegExp(
      `^NO: signoff.txt has no signature by ada@example.org .* your list has its key ${key} as nobody$`,
      'm',
    );
    expect(run(script, edit('allowed_signers', /^ada.*$/m, '')).said).toMatch(nobody);
    const eve = new RegExp(
      `^NO: approvals/g18.2.txt has no signature by bob@example.org .* your list has its key ${key} as eve@example.org $`,
      'm',
    );
    expect(run(script, edit('allowed_signers', /^bob@/m, 'eve@')).said).toMatch(eve);
    expect(run(script, edit('signoff.txt', 'Success', 'Sucess')).said).toContain(
      'NO: signoff.txt.sig is no signature over signoff.txt for sign-off@deploy-assist\n',
    );
  });

  test('say what they do not look at', () => {
    const { status, said } = run(script, (folder) => {
      mkdirSync(join(folder, 'state'));
      add('state/lock')(folder);
      add('plan.json.new')(folder);
    });
    expect({ status, said }).toMatchObject({ status: 0, said: expect.not.stringMatching(/^NO\b/m) });
    const notes = readdirSync(join(record, 'checkpoints')).length;
    expect(said).toContain(`not looked into: ${notes} files in checkpoints and witness\n`);
    expect(said).toContain('no part of the record: state\n');
    expect(said).toContain("no part of the record: 'plan.json.new'\n");
  });

  test('do the same in a folder of any name', () => {
    const folder = join(temporaryFolder(), "a '$(touch run)' näme");
    cpSync(record, folder, { recursive: true });
    const { status, stdout } = spawnSync('bash', { cwd: folder, encoding: 'utf8', input: script });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.not.stringMatching(/^NO\b/m) });
  });

  test.each(Object.entries(inJournal))('see in the journal alone %s', (_name, change) => {
    expect(run(journalCommand, change).status).toBe(1);
  });

  test('are those of docs/record.md', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../docs/record.md', import.meta.url)), 'utf8');
    expect(page).toContain(`\`\`\`bash\n${checkScript('WHO')}\n\`\`\``);
  });

  test('print nothing of the record that a terminal would obey', () => {
    const name = 'signoff.txt.bob@example.org';
    for (const [from, to] of [
      ['reviewer: bob', 'reviewer: \u001b]0;x\u0007bob\u007f'],
      ['result: accepted', 'result: \u001b[2Jaccepted'],
    ] as const) {
      const { status, said } = run(script, edit(name, from, to));
      expect(status).toBe(1);
      // ssh-keygen ends some of its own lines as terminals want it.
      expect(said.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  });

  test('take a name as a word, whatever is in it', () => {
    const name = "ada'; touch run; '";
    const { said } = run(`${checkScript(name)}; [ ! -e run ] || echo RAN`);
    expect(said).toContain(`The record calls its operator ${name}; your list`);
    expect(said).not.toContain('RAN');
  });
});
