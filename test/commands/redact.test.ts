import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { runExport } from '../../src/commands/export.ts';
import type { Io } from '../../src/commands/io.ts';
import { standsElsewhere } from '../../src/commands/stands-elsewhere.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { checkScript } from '../../src/record/checks/check-script.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { findSigningKey } from '../../src/signing/keys.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { ended, requested } from '../record/sample-events.ts';
import { storeBlob } from '../record/sample-journal.ts';
import { exportInput, type Sample, sampleSession } from '../record/sample-session.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { filesBelow } from '../support/product.ts';
import { need, needs } from '../support/programs.ts';

const programs = [needs('ssh-keygen', 'openssh-client'), needs('python3', 'python3')];
const all = need(!programs.some(({ missing }) => missing), 'ssh-keygen and python3', 'openssh-client, python3');
const [short, python] = ['verify.py', 'verify-all.py'].map((name) =>
  fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)),
) as [string, string];

const password = 'correct-horse-battery-42';
/** Three pieces: the password lies over the border of the first two, which has no line feed, and once more in the third. */
const output = `${'x'.repeat(4090)}${password}${'y'.repeat(4060)}\nlast: ${password} of make test\n`;

let sample: Sample;
let keys: { ann: string; bob: string };

beforeAll(async () => {
  if (all.missing) return;
  const place = temporaryFolder();
  keys = { ann: makeKey(place, 'ann'), bob: makeKey(place, 'bob') };
  const folder = join(temporaryFolder(), 'sample-1');
  const blob = await storeBlob(folder, output);
  sample = await sampleSession({
    key: await keyOf(keys.ann),
    folder,
    change: (events) => {
      const run = { step: 's1', item: 's1.test' };
      const at = events.findIndex(({ type }) => type === 'step.entered') + 1;
      const more = [requested('run-0', { ...run, text: 'make test' }), ended('run-0', run, 0, blob)];
      return events.map(oneAttemptLater).toSpliced(at, 0, ...more);
    },
  });
});

function oneAttemptLater(event: NewEvent): NewEvent {
  if (event.type !== 'run.requested' || event.data.item !== 's1.test') return event;
  return { ...event, data: { ...event.data, attempt: event.data.attempt + 1 } };
}

async function keyOf(explicit: string): Promise<SigningKey> {
  const found = await findSigningKey({ explicit, home: '/nowhere', env: process.env });
  if (!found.ok) throw new Error(found.why);
  return found.key;
}

function anIo(): Io & { out: string; err: string } {
  const io = {
    out: '',
    err: '',
    stdout(text: string | Uint8Array) {
      io.out += text;
    },
    stderr(text: string) {
      io.err += text;
    },
    env: { PATH: process.env['PATH'], HOME: temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1', EMAIL: 'ann@example.org' },
    cwd: temporaryFolder(),
  };
  return io;
}

type Asked = { redact?: string[]; reason?: string; key?: string; format?: string };

/** The folder that comes out of a bundle that was redacted. */
async function redacted(asked: Asked): Promise<string> {
  const io = anIo();
  const options = { format: 'bundle', key: keys.ann, reason: 'a password in the log', ...asked };
  await runExport(sample.folder, options, io);
  const [bundle = ''] = readdirSync(io.cwd);
  execFileSync('tar', ['-xf', bundle], { cwd: io.cwd });
  return join(io.cwd, 'sample-1');
}

async function verdict(folder: string, allowedSigners = sample.allowedSigners) {
  const io = anIo();
  const exit = await runVerify(folder, { allowedSigners, json: true }, io);
  return { ...JSON.parse(io.out), exit };
}

const holds = (folder: string) => filesBelow(folder).filter((path) => readFileSync(path).includes(password.slice(6)));

describe.skipIf(all.missing)(`a redacted bundle${all.note}`, () => {
  test.each([
    ['text', [`text=${password}`], 3],
    ['a pattern', ['match=horse-\\w+-\\d+'], 2],
    ['a step', ['step=1'], 7],
    ['two ways', ['match=last: .*', `text=${password}`], 3],
  ])(
    'lacks what is named by %s, is VALID, and says how many pieces are gone, by whom and why',
    async (_how, redact, pieces) => {
      const folder = await redacted({ redact });
      expect(holds(folder)).toEqual([]);
      expect(holds(sample.folder)).not.toEqual([]);
      const judged = await verdict(folder);
      expect(judged).toMatchObject({ verdict: 'VALID', exit: 0 });
      expect(judged.facts.redacted).toMatchObject({ pieces, by: 'ada@example.org', reason: 'a password in the log' });
      expect(judged.message).toContain(
        `${pieces} pieces of output redacted by ada@example.org: a password in the log.`,
      );
      const said = spawnSync('python3', ['-E', '-s', '-B', python, folder], { encoding: 'utf8' });
      expect(said).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`${pieces} pieces of outputs redacted`),
      });
      execFileSync('tar', ['-cf', 'again.tar', 'sample-1'], { cwd: dirname(folder) });
      const bundle = spawnSync('python3', ['-I', short, join(dirname(folder), 'again.tar')], { encoding: 'utf8' });
      expect(bundle).toMatchObject({ status: 0, stdout: expect.stringContaining(`redacted pieces: ${pieces}\n`) });
    },
  );

  test('lacks the one piece that was chosen, and keeps the rest of that output', async () => {
    const root = rootOf('last: ');
    const folder = await redacted({ redact: [`piece=${root.slice(0, 8)}:3`] });
    expect((await verdict(folder)).facts.redacted).toMatchObject({ pieces: 1 });
    const script = checkScript('ada@example.org', sample.allowedSigners);
    const byHand = () => spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(byHand()).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing else than what was signed') });
    const listed = join(folder, 'redactions.txt');
    writeFileSync(listed, readFileSync(listed, 'utf8').replace(/^([0-9a-f]{64}) 3 /m, '$1 4 '));
    expect(byHand()).toMatchObject({ status: 1, stdout: expect.stringContaining(`NO: blobs/${root}`) });
    const left = readFileSync(join(folder, 'blobs', root), 'utf8');
    expect(left === output.slice(0, output.indexOf('last: '))).toBe(true);
  });

  test('says so in the first line of the verdict, and in what is exported of it', async () => {
    const folder = await redacted({ redact: [`text=${password}`] });
    const io = anIo();
    await runVerify(folder, { allowedSigners: sample.allowedSigners }, io);
    expect(io.out.split('\n')[0]).toBe('VALID, 3 pieces redacted');
    await runExport(folder, { output: '-' }, io);
    expect(io.out).toContain('(pieces of this output were redacted)');
    expect(io.out).toMatch(
      /\| Redacted \| 3 pieces of outputs taken out, 2.*, by ada@example.org: a password in the log/,
    );
    const json = anIo();
    await runExport(folder, { format: 'json', output: '-' }, json);
    expect(JSON.parse(json.out).redactions).toEqual({
      text: readFileSync(join(folder, 'redactions.txt'), 'utf8'),
      signature: readFileSync(join(folder, 'redactions.txt.sig'), 'utf8'),
    });
    const played = anIo();
    await runExport(folder, { format: 'asciicast', output: '-' }, played);
    expect(played.out).toContain('(pieces of this output were redacted)');
    const whole = anIo();
    await runExport(sample.folder, { format: 'json', output: '-' }, whole);
    expect(JSON.parse(whole.out).redactions).toBeNull();
  });

  test('can be redacted again: its list is of all that is missing, and says who took out the rest and why', async () => {
    const io = anIo();
    const how = { format: 'bundle', key: keys.ann, reason: 'once more', output: 'again.tar' };
    const first = await redacted({ redact: [`piece=${rootOf('last: ')}:1`], reason: 'the first time' });
    await runExport(first, { ...how, redact: ['match=1 test failed'] }, io);
    execFileSync('tar', ['-xf', 'again.tar'], { cwd: io.cwd });
    const { verdict: word, facts } = await verdict(join(io.cwd, 'sample-1'));
    expect([word, facts.redacted.pieces]).toEqual(['VALID', 2]);
    expect(facts.redacted.reason).toMatch(/^once more \(before that, by ada@example.org, 20\S+Z: the first time\)$/);
  });

  test('says when its list is signed with another key than the session has', async () => {
    const said = async (key: string) => {
      const io = anIo();
      const errors: string[] = [];
      const how = { format: 'bundle', redact: ['step=1'], reason: 'r', key, output: 'it.tar' };
      await runExport(sample.folder, how, { ...io, stderr: (text: string) => void errors.push(text) });
      return errors.join('');
    };
    expect(await said(keys.bob)).toMatch(/signed with SHA256:\S+, which is not the key of the session/);
    expect(await said(keys.ann)).not.toContain('not the key of the session');
  });

  test('warns of what it takes out and stands elsewhere too, by its place and without a word of it', async () => {
    const io = anIo();
    const how = { format: 'bundle', key: keys.ann, reason: 'a password in the log' };
    await runExport(sample.folder, { ...how, redact: ['text=make test'] }, io);
    const events = readFileSync(join(sample.folder, 'events.jsonl'), 'utf8').split('\n');
    const line = events.findIndex((one) => one.includes('"run.requested"') && one.includes('make test')) + 1;
    expect(io.err).toContain(`stands elsewhere in this record too, and stays there:\n  step 1, line ${line} of the`);
    expect(io.err).toMatch(/^ {2}line \d+ of checklist\.md$/m);
    const record = exportInput(sample.folder);
    const pieces = [{ root: rootOf('last: '), piece: 3 }];
    expect(standsElsewhere(record, { pieces, sought: [password.slice(0, 6)] })).toEqual([
      expect.stringMatching(/^step 1, .*, piece 1 of its output {3}--redact piece=[0-9a-f]{8}:1$/),
    ]);
    expect(standsElsewhere(record, { pieces, sought: [] })).toEqual([]);
    const other = anIo();
    await runExport(sample.folder, { ...how, redact: [`piece=${rootOf('last: ')}:1`] }, other);
    expect(other.err).not.toContain(password);
    expect((await verdict(await redacted({ redact: ['step=1'] }))).notProvable).toContainEqual(
      expect.stringMatching(/^That what was redacted stands nowhere else/),
    );
  });

  test('says how much goes, output by output, before it is written', async () => {
    const how = { format: 'bundle', key: keys.ann, reason: 'a password in the log' };
    const io = anIo();
    await runExport(sample.folder, { ...how, redact: [`text=${password}`] }, io);
    expect(io.err).toContain(`Taken out: ${output.length} bytes of 1 output. A piece has up to 4096 bytes`);
    expect(io.err).toContain(`\n  step 1, make test: the whole output, ${output.length} bytes\n`);
    const one = anIo();
    await runExport(sample.folder, { ...how, redact: [`piece=${rootOf('last: ')}:1`] }, one);
    expect(one.err).toContain(`  step 1, make test: 4096 of ${output.length} bytes, 1 of 3 pieces\n`);
  });

  test('calls no line of a spinner one that stands elsewhere', async () => {
    const spinner = '⠙\u001b[1G\u001b[0K⠹\u001b[1G\u001b[0K⠸\u001b[1G\u001b[0K\n';
    const folder = join(temporaryFolder(), 'sample-1');
    const blobs = [
      await storeBlob(folder, `${spinner}the token is ${password}\n`),
      await storeBlob(folder, `${spinner}all is well\n`),
    ];
    await sampleSession({
      folder,
      change: (events) => {
        const run = { step: 's1', item: 's1.test' };
        const more = blobs.flatMap((blob, at) => [
          requested(`run-0${at}`, { ...run, text: 'make test' }),
          ended(`run-0${at}`, run, 0, blob),
        ]);
        return events.toSpliced(events.findIndex(({ type }) => type === 'step.entered') + 1, 0, ...more);
      },
    });
    const pieces = [{ root: blobs[0]?.root ?? '', piece: 1 }];
    expect(standsElsewhere(exportInput(folder), { pieces, sought: [password] })).toEqual([]);
  });

  test('takes the key from where the command stands, and calls a stranger by their key', async () => {
    const io = anIo();
    cpSync(keys.bob, join(io.cwd, 'id'));
    cpSync(`${keys.bob}.pub`, join(io.cwd, 'id.pub'));
    const how = { format: 'bundle', redact: ['step=1'], reason: 'r' };
    await expect(runExport(sample.folder, { ...how, key: 'nowhere' }, io)).rejects.toThrow('There is no key at');
    await runExport(sample.folder, { ...how, key: 'id', output: 'it.tar' }, io);
    execFileSync('tar', ['-xf', 'it.tar'], { cwd: io.cwd });
    const { facts } = await verdict(join(io.cwd, 'sample-1'));
    expect(facts.redacted.by).toBe(facts.redacted.key);
  });

  test('hides nothing else: events, sign-off and deviations are those that were signed', async () => {
    const folder = await redacted({ redact: ['step=1'] });
    for (const name of ['events.jsonl', 'signoff.txt', 'signoff.txt.sig', 'checklist.md', 'plan.json'])
      expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(sample.folder, name)));
    expect((await verdict(folder)).facts.completion).toBe('COMPLETE WITH 1 DEVIATION');
  });

  const edited = (name: string, change: (text: string) => string) => (folder: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    expect(change(before)).not.toBe(before);
    writeFileSync(path, change(before));
  };

  test.each<[string, string, (folder: string) => void]>([
    ['the list is taken away', 'redaction-unlisted', (folder) => rmSync(join(folder, 'redactions.txt'))],
    ['the signature is taken away', 'redaction-unsigned', (folder) => rmSync(join(folder, 'redactions.txt.sig'))],
    ['the reason is changed', 'bad-signature', edited('redactions.txt', (text) => text.replace('password', 'comment'))],
    [
      'a piece is left out of the list',
      'redaction-differs',
      edited('redactions.txt', (text) => text.replace(/\n[^\n]*\n$/, '\n')),
    ],
    [
      'the list is that of another session',
      'redaction-differs',
      edited('redactions.txt', (text) => text.replace('sample-1', 'sample-2')),
    ],
    [
      'one more piece is taken out',
      'redaction-differs',
      (folder) => {
        const other = rootOf('all is well');
        const salts = join(folder, 'blobs', `${other}.salts`);
        const lines = readFileSync(salts, 'utf8').split('\n');
        const length = Number(lines[0]?.split(' ')[1]);
        const content = readFileSync(join(folder, 'blobs', other));
        const leaf = execFileSync('bash', [
          '-c',
          `{ printf '\\0'; printf '%s' ${lines[0]?.slice(0, 32).toUpperCase()} | basenc --base16 -d; head -c ${length} ${join(folder, 'blobs', other)}; } | sha256sum | cut -c1-64`,
        ]);
        writeFileSync(salts, [`${leaf.toString().trim()} ${length}`, ...lines.slice(1)].join('\n'));
        writeFileSync(join(folder, 'blobs', other), content.subarray(length));
      },
    ],
  ])('is INVALID when %s', async (_what, code, change) => {
    const folder = join(temporaryFolder(), 'sample-1');
    cpSync(await redacted({ redact: [`text=${password}`] }), folder, { recursive: true });
    change(folder);
    expect(await verdict(folder)).toMatchObject({ verdict: 'INVALID', code });
    if (code !== 'bad-signature' && code !== 'redaction-unsigned')
      expect(spawnSync('python3', ['-E', '-s', '-B', python, folder], { encoding: 'utf8' }).status).toBe(1);
  });

  test('by somebody who is not in the list is UNTRUSTED; with their key in it for redactions it is VALID', async () => {
    const folder = await redacted({ redact: [`text=${password}`], key: keys.bob });
    expect(await verdict(folder)).toMatchObject({ verdict: 'UNTRUSTED', code: 'redactor-unknown' });
    const list = join(temporaryFolder(), 'list');
    const bob = readFileSync(`${keys.bob}.pub`, 'utf8');
    writeFileSync(
      list,
      `${readFileSync(sample.allowedSigners, 'utf8')}bob@example.org namespaces="redact@deploy-assist" ${bob}`,
    );
    expect(await verdict(folder, list)).toMatchObject({
      verdict: 'VALID',
      facts: { redacted: { by: 'bob@example.org' } },
    });
  });

  test.each<[string, Asked, RegExp]>([
    ['without a reason', { redact: ['step=1'], reason: '' }, /without a reason/],
    ['for what is not there', { redact: ['text=nowhere'] }, /No piece of an output/],
    ['for what is in an event only', { redact: ['text=in the channel'] }, /No piece of an output/],
    ['for what is not understood', { redact: ['everything'] }, /not understood/],
    ['for a broken pattern', { redact: ['match=('] }, /no regular expression/],
    ['in another format', { redact: ['step=1'], format: 'html' }, /html is none/],
  ])('is refused %s, and nothing is written', async (_what, asked, why) => {
    const io = anIo();
    const options = { format: 'bundle', key: keys.ann, reason: 'because', ...asked };
    await expect(runExport(sample.folder, options, io)).rejects.toThrow(why);
    expect(readdirSync(io.cwd)).toEqual([]);
  });
});

describe.skipIf(all.missing)(`what is looked at before an export${all.note}`, () => {
  test('lists what looks like a secret and was not masked, by its beginning and its place, with the way to take it out', async () => {
    const folder = join(temporaryFolder(), 'sample-2');
    const text = [
      'SessionSecret: hunter2hunter2',
      'password: required',
      'Mongo at mongodb://app:s3cr3tpw@db/shop',
      'blob Zm9vYmFyMTIzNDU2Nzg5QUJDREVGR0hJSktMTU5PUA',
      `commit ${'0123456789abcdef'.repeat(2)}01234567`,
      'SHA256:Zm9vYmFyMTIzNDU2Nzg5QUJDREVGR0hJSktMTU5PUA',
      'https://example.org/Some/Long/Path/With2/Digits33/AndMore4',
    ].join('\n');
    const blob = await storeBlob(folder, text);
    await sampleSession({
      folder,
      change: (events) => {
        const at = events.findIndex((event) => event.type === 'run.ended');
        return events.map((event, index) =>
          index === at && event.type === 'run.ended'
            ? { ...event, data: { ...event.data, output: blob } }
            : event.type === 'check.answered'
              ? { ...event, data: { ...event.data, note: 'apiToken=abcdef123456' } }
              : event,
        );
      },
    });
    const io = anIo();
    await runExport(folder, { format: 'json' }, io);
    expect(io.err).toMatch(
      /step 1, make test, piece 1 of its output: SessionSecret=hunt… \(14 characters\) {3}--redact piece=[0-9a-f]{8}:1/,
    );
    expect(io.err).toContain('://…:s3cr… (8 characters)');
    expect(io.err).toContain('Zm9v… (');
    expect(io.err).toMatch(/line 8 of the journal: apiToken=abcd… \(12 characters\) {3}cannot be redacted/);
    expect(io.err.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(4);
    expect(io.err).not.toContain('hunter2hunter2');
    const bundle = anIo();
    await runExport(folder, { format: 'bundle', redact: ['suspicious'], reason: 'to be sure', key: keys.ann }, bundle);
    execFileSync('tar', ['-xf', 'sample-1.bundle.tar'], { cwd: bundle.cwd });
    expect(filesBelow(bundle.cwd).some((path) => /blobs/.test(path) && readFileSync(path).includes('hunter2'))).toBe(
      false,
    );
  });

  test('says nothing where there is nothing', async () => {
    const io = anIo();
    const { folder } = await sampleSession();
    await runExport(folder, { format: 'json' }, io);
    expect(io.err).toBe('');
    expect(existsSync(join(io.cwd, 'sample-1.json'))).toBe(true);
  });
});

function rootOf(text: string): string {
  const blobs = join(sample.folder, 'blobs');
  return readdirSync(blobs).find((name) => readFileSync(join(blobs, name)).includes(text)) ?? '';
}
