import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { runReview } from '../../src/commands/review-session.ts';
import { runVerify } from '../../src/commands/verify.ts';
import { runWitness } from '../../src/commands/witness.ts';
import { openWitnessTable } from '../../src/database/witness-table.ts';
import { checkJournalFile } from '../../src/journal/check.ts';
import { treeHead } from '../../src/journal/merkle.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { type Sample, sampleSession } from '../record/sample-session.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';
import { need, needs } from '../support/programs.ts';
import { startTimeStamping, type TimeStamping } from '../support/time-stamping.ts';

const programs = [needsPostgres(), needs('ssh-keygen', 'openssh-client'), needs('openssl', 'openssl')];
const all = need(!programs.some(({ missing }) => missing), 'PostgreSQL, ssh-keygen and openssl', 'postgresql');

let server: PostgresServer;
let url: string;
let clock: TimeStamping;

beforeAll(async () => {
  if (all.missing) return;
  [server, clock] = await Promise.all([startPostgres({ databases: ['audit'] }), startTimeStamping()]);
  const io = anIo();
  await runWitness(undefined, { sql: true }, io);
  server.run('audit', io.out);
  server.run('audit', 'CREATE ROLE ann LOGIN; GRANT deploy_assist_runner TO ann');
  url = server.url('audit').replace('postgres@', 'ann@');
});

function anIo(): Io & { out: string } {
  const io = {
    out: '',
    stdout(text: string | Uint8Array) {
      io.out += text;
    },
    stderr: () => undefined,
    env: { PATH: process.env['PATH'], HOME: temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' },
    cwd: temporaryFolder(),
  };
  return io;
}

async function verdict(sample: Sample, options: { witness?: string; timestampAuthority?: string } = {}) {
  const io = anIo();
  const { allowedSigners } = sample;
  const code = await runVerify(sample.folder, { allowedSigners, json: true, ...options }, io);
  const value = JSON.parse(io.out);
  return { ...value, exit: code };
}

const show = (sample: Sample, to = url) => runWitness(sample.folder, { witness: to }, anIo());

/** A session of this name, with one note changed, signed by the same operator. */
const rewritten = (sid: string, key: Sample['key']) =>
  sampleSession({
    sid,
    key,
    change: (events) =>
      events.map((event) =>
        event.type === 'check.answered' ? { ...event, data: { ...event.data, note: 'in person' } } : event,
      ),
  });

/** Somebody else's rejecting review beside the sign-off; gives the name of its text. */
async function rejectedBy(principal: string, { folder }: Sample): Promise<string> {
  const io = anIo();
  const env = { ...io.env, DEPLOY_ASSIST_PRINCIPAL: principal };
  const key = makeKey(temporaryFolder(), 'reviewer');
  await runReview(folder, { key, reject: 'the counts differ from the ticket' }, { ...io, env });
  return `signoff.txt.${principal}`;
}

/** The first nine lines of a session, as it stood then, in a folder of its own. */
function cutOff(sample: Sample): Sample {
  const folder = join(temporaryFolder(), 'session');
  cpSync(sample.folder, folder, { recursive: true });
  for (const name of ['signoff.txt', 'signoff.txt.sig', 'checkpoints/16.note', 'checkpoints/18.note', 'witness'])
    rmSync(join(folder, name), { recursive: true, force: true });
  const path = join(folder, 'events.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, 9);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { ...sample, folder };
}

describe.skipIf(all.missing)(`a witness table${all.note}`, () => {
  test('that saw a session late: VALID, and the verdict says how late', async () => {
    const sample = await sampleSession({ sid: 'LATE' });
    const io = anIo();
    await runWitness(sample.folder, { witness: url }, io);
    expect(io.out).toMatch(/^The witness audit@127\.0\.0\.1:\d+ has seen all 18 lines now/);
    const judged = await verdict(sample, { witness: url });
    expect(judged).toMatchObject({ verdict: 'VALID', exit: 0 });
    expect(judged.witnesses[0]).toMatchObject({ kind: 'table', checked: true });
    expect(judged.witnesses[0].words).toMatch(/2 entries, .* all 18 lines; 2 came late by its own clock, up to/);
    const kept = readFileSync(join(sample.folder, 'witness/table.jsonl'), 'utf8').trimEnd().split('\n');
    expect(kept.map((line) => JSON.parse(line))).toMatchObject([
      { size: 1, late: true, witnessedBy: 'ann' },
      { size: 18, late: true },
    ]);
    const again = anIo();
    await runWitness(sample.folder, { witness: url }, again);
    expect(again.out).toContain('has seen all 18 lines before');
  });

  test('closes what a session was signed without: it needed this witness, and gave a reason', async () => {
    const name = 'audit@127.0.0.1';
    const reason = 'the audit network is down';
    const without = (events: NewEvent[]) =>
      events.map((event): NewEvent => {
        if (event.type === 'session.opened')
          return { ...event, data: { ...event.data, witness: { name, required: true } } };
        if (event.type === 'run.requested')
          return { ...event, data: { ...event.data, effect: event.data.step === 's1' ? 'reads' : 'changes' } };
        if (event.type !== 'session.closed') return event;
        const closed = {
          ...event.data,
          result: 'Not complete',
          completion: 'NOT COMPLETE: 1 OPEN',
          signOff: 4 as const,
        };
        return { ...event, data: { ...closed, witnessMissing: { name, reason } } };
      });
    const sample = await sampleSession({ sid: 'NEEDS', change: without });
    const before = await verdict(sample);
    expect(before).toMatchObject({ verdict: 'VALID', facts: { completion: 'NOT COMPLETE: 1 OPEN' } });
    expect(before.witnesses[0].words).toMatch(
      /required; MISSING at the sign-off: the audit network is down; no receipt is beside the record; STILL MISSING/,
    );
    await show(sample);
    expect((await verdict(sample)).witnesses[0].words).toContain('"witness missing" is closed by a late receipt');
    const asked = await verdict(sample, { witness: url });
    expect(asked.witnesses[0].words).toMatch(/all 18 lines; .*the open item "witness missing" is closed by it$/);
  });

  test('of which a closed session needed to be seen to its end makes it UNTRUSTED where it was not', async () => {
    const named = (events: NewEvent[]) =>
      events.map(
        (event): NewEvent =>
          event.type === 'session.opened'
            ? { ...event, data: { ...event.data, witness: { name: 'audit@127.0.0.1', required: true } } }
            : event,
      );
    const sample = await sampleSession({ sid: 'HALF', change: named });
    await show(cutOff(sample));
    expect(await verdict(sample, { witness: url })).toMatchObject({ verdict: 'UNTRUSTED', code: 'end-not-witnessed' });
  });

  test('tells a session that was rewritten and signed again, which is VALID without it and says that no witness was asked', async () => {
    const sample = await sampleSession({ sid: 'REWRITTEN' });
    await show(sample);
    const after = await rewritten('REWRITTEN', sample.key);
    const alone = await verdict({ ...after, allowedSigners: sample.allowedSigners });
    expect(alone).toMatchObject({
      verdict: 'VALID',
      witnesses: [{ kind: 'table', checked: false, words: 'none' }, {}, {}],
    });
    expect(alone.notProvable.join('\n')).toContain('rewrote and signed again');
    expect(await verdict({ ...after, allowedSigners: sample.allowedSigners }, { witness: url })).toMatchObject({
      verdict: 'INVALID',
      code: 'witness-differs',
      line: 1,
      exit: 8,
    });
  });

  test('tells lines that were removed from the end', async () => {
    const sample = await sampleSession({ sid: 'CUT' });
    await show(sample);
    const cut = cutOff(sample);
    expect(await verdict(cut)).toMatchObject({ verdict: 'OPEN' });
    expect(await verdict(cut, { witness: url })).toMatchObject({
      verdict: 'INVALID',
      code: 'witness-longer',
      line: 10,
    });
  });

  test('was told the times that the lines say, or it is INVALID: what was dated back is late by its own clock', async () => {
    const sample = await sampleSession({ sid: 'BACK' });
    const journal = checkJournalFile(join(sample.folder, 'events.jsonl'));
    if (!journal.ok) throw new Error(journal.message);
    const table = await openWitnessTable(url, {}, 'ann');
    for (const size of [1, 18])
      await table.add({
        session: 'BACK',
        size,
        root: treeHead(journal.leaves.slice(0, size)),
        storedAt: new Date().toISOString(),
      });
    expect(await verdict(sample, { witness: url })).toMatchObject({
      verdict: 'INVALID',
      code: 'witness-time',
      line: 1,
    });
    await table.close();
  });

  test('names who put in an entry that does not fit; one by another role than the first makes nothing INVALID for ever', async () => {
    const sample = await sampleSession({ sid: 'OTHERS' });
    await show(sample);
    const longer = (role: string, size: number) =>
      server.run(
        'audit',
        `SET SESSION AUTHORIZATION ${role}; INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('OTHERS', ${size}, repeat('0', 64), now())`,
      );
    server.run('audit', 'CREATE ROLE eve LOGIN; GRANT deploy_assist_runner TO eve');
    longer('eve', 900);
    const disputed = await verdict(sample, { witness: url });
    expect(disputed).toMatchObject({ verdict: 'UNTRUSTED', code: 'witness-disputed', exit: 12 });
    expect(disputed.message).toMatch(
      /saw 900 lines \(entry \d+, by eve at 2.*That entry is by eve, and the first of this session by ann/,
    );
    longer('ann', 800);
    const own = await verdict(sample, { witness: url });
    expect(own).toMatchObject({ verdict: 'INVALID', code: 'witness-longer' });
    expect(own.message).toMatch(/saw 800 lines \(entry \d+, by ann at/);
  });

  test.each([
    ['FARAWAY', '20000-01-01 00:00:00Z'],
    ['LONGAGO', '0044-03-15 00:00:00Z BC'],
  ])('%s: a time that no line has, put in by another role, makes nothing INVALID either', async (sid, time) => {
    const sample = await sampleSession({ sid });
    await show(sample);
    server.run(
      'audit',
      'DO $$ BEGIN CREATE ROLE trudy LOGIN; EXCEPTION WHEN duplicate_object THEN END $$; GRANT deploy_assist_runner TO trudy',
    );
    const entry = `SET SESSION AUTHORIZATION trudy; INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('${sid}', 3, repeat('0', 64), '${time}')`;
    expect(() => server.run('audit', entry)).toThrow(/witness_stored_at_check/);
    // Tables that were made before asked nothing of it.
    server.run('audit', 'ALTER TABLE deploy_assist.witness DROP CONSTRAINT witness_stored_at_check');
    server.run('audit', entry);
    server.run(
      'audit',
      "ALTER TABLE deploy_assist.witness ADD CONSTRAINT witness_stored_at_check CHECK (stored_at BETWEEN '2000-01-01Z' AND '9999-12-31Z') NOT VALID",
    );
    expect(await verdict(sample, { witness: url })).toMatchObject({ verdict: 'UNTRUSTED', code: 'witness-disputed' });
  });

  test('sees the rest of a session that another role spoke of first', async () => {
    const sample = await sampleSession({ sid: 'KEPTOUT' });
    await show(cutOff(sample));
    server.run(
      'audit',
      "DO $$ BEGIN CREATE ROLE mallory LOGIN; EXCEPTION WHEN duplicate_object THEN END $$; GRANT deploy_assist_runner TO mallory; SET SESSION AUTHORIZATION mallory; INSERT INTO deploy_assist.witness (session, size, root, stored_at) VALUES ('KEPTOUT', 900, repeat('0', 64), now())",
    );
    await show(sample);
    const sizes = "SELECT witnessed_by, size FROM deploy_assist.witness WHERE session = 'KEPTOUT' ORDER BY entry";
    expect(server.run('audit', sizes)).toBe('ann|1\nann|9\nmallory|900\nann|18\n');
    expect(await verdict(sample, { witness: url })).toMatchObject({ code: 'witness-disputed' });
  });

  test('that was shown a review misses it when it was taken away, and says who has to have it', async () => {
    const sample = await sampleSession({ sid: 'REVIEWED' });
    const unseen = await verdict(sample, { witness: url });
    expect(unseen.notProvable.join('\n')).toContain('That nobody else reviewed it');
    const text = await rejectedBy('bob@example.org', sample);
    server.run('audit', 'CREATE ROLE bob LOGIN; GRANT deploy_assist_runner TO bob');
    await show(sample);
    await show(sample, url.replace('ann@', 'bob@'));
    const by = "SELECT witnessed_by, size FROM deploy_assist.witness WHERE session = 'REVIEWED.review' ORDER BY entry";
    expect(server.run('audit', by)).toBe('ann|1\nbob|1\n');
    const there = await verdict(sample, { witness: url });
    expect(there).toMatchObject({ verdict: 'UNTRUSTED', code: 'review-untrusted' });
    expect(there.witnesses[0].words).toMatch(/all 18 lines; .*; 1 review of it$/);
    for (const name of [text, `${text}.sig`]) rmSync(join(sample.folder, name));
    expect(await verdict(sample)).toMatchObject({ verdict: 'VALID', rejectedBy: [] });
    const gone = await verdict(sample, { witness: url });
    expect(gone).toMatchObject({ verdict: 'INCOMPLETE', code: 'review-gone', exit: 11 });
    expect(gone.message).toMatch(/shown a review of this session \(entry \d+, by ann at .*Ask ann for it/);
    const select =
      "SELECT deploy_assist.witness_receipt(w) FROM deploy_assist.witness w WHERE session IN ('REVIEWED', 'REVIEWED.review') ORDER BY entry";
    const path = join(temporaryFolder(), 'entries');
    writeFileSync(path, server.run('audit', select));
    expect(await verdict(sample, { witness: path })).toMatchObject({ verdict: 'INCOMPLETE', code: 'review-gone' });
  });

  test('that never saw the session keeps it from being VALID', async () => {
    expect(await verdict(await sampleSession({ sid: 'NEVER' }), { witness: url })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'not-witnessed',
      exit: 12,
    });
  });

  test('that saw only a part says which lines it did not see', async () => {
    const sample = await sampleSession({ sid: 'PART' });
    await show(cutOff(sample));
    const judged = await verdict(sample, { witness: url });
    expect(judged.verdict).toBe('VALID');
    expect(judged.witnesses[0].words).toContain('lines 1 to 9; the last 9 were not seen by it');
  });

  test('is taken as a file of its entries, and not when one of them was changed', async () => {
    const sample = await sampleSession({ sid: 'FILE' });
    await show(sample);
    const select =
      "SELECT deploy_assist.witness_receipt(w) FROM deploy_assist.witness w WHERE session = 'FILE' ORDER BY size";
    const entries = server.run('audit', select);
    const path = join(temporaryFolder(), 'entries');
    writeFileSync(path, entries);
    expect(await verdict(sample, { witness: path })).toMatchObject({
      verdict: 'VALID',
      witnesses: [{ checked: true }, {}, {}],
    });
    writeFileSync(path, entries.replace('"late" : true', '"late" : false'));
    expect(await verdict(sample, { witness: path })).toMatchObject({ verdict: 'INVALID', code: 'witness-entry' });
    writeFileSync(path, entries.split('\n').slice(1).join('\n'));
    expect(await verdict(sample, { witness: path })).toMatchObject({ verdict: 'INVALID', code: 'witness-order' });
  });

  test('that cannot be reached is told with what to do, and no verdict is given', async () => {
    const sample = await sampleSession({ sid: 'GONE' });
    await expect(verdict(sample, { witness: 'postgres://ann@127.0.0.1:9/audit' })).rejects.toThrow(
      /The witness audit@127\.0\.0\.1:9 cannot be asked/,
    );
    await expect(show(sample, 'postgres://ann@127.0.0.1:9/audit')).rejects.toThrow(/did not take it/);
  });
});

test.skipIf(all.missing)(`a role that nobody let in is told so by the table itself${all.note}`, async () => {
  server.run('audit', 'CREATE ROLE zoe LOGIN');
  const table = await openWitnessTable(url.replace('ann@', 'zoe@'), {}, 'zoe');
  await expect(table.own('K7QMZ2')).rejects.toMatchObject({ code: '42501', severity: 'ERROR' });
  await table.close();
});

describe.skipIf(all.missing)(`a time stamp over the signature${all.note}`, () => {
  test('is made, kept and checked; a signature that was made again does not have it', async () => {
    const sample = await sampleSession({ sid: 'STAMPED' });
    const { authorities: timestampAuthority } = clock;
    expect(await verdict(sample, { timestampAuthority })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'no-time-stamp',
    });
    await runWitness(sample.folder, { timestamp: clock.url }, anIo());
    const wrong = join(temporaryFolder(), 'wrong');
    writeFileSync(wrong, 'no certificate\n');
    await expect(verdict(sample, { timestampAuthority: wrong })).rejects.toThrow('holds no certificate in PEM');
    const judged = await verdict(sample, { timestampAuthority });
    expect(judged).toMatchObject({ verdict: 'VALID' });
    expect(judged.witnesses[1].words).toMatch(/the signature was there at \d{4}-/);
    expect(judged.notProvable.join('\n')).toMatch(/signed again before \d{4}-/);
    expect((await verdict(sample)).witnesses[1]).toMatchObject({
      checked: false,
      words: expect.stringContaining('not checked'),
    });
    const after = await rewritten('STAMPED', sample.key);
    mkdirSync(join(after.folder, 'witness'));
    cpSync(join(sample.folder, 'witness'), join(after.folder, 'witness'), { recursive: true });
    const trusting = { ...after, allowedSigners: sample.allowedSigners };
    expect(await verdict(trusting)).toMatchObject({ verdict: 'VALID' });
    expect(await verdict(trusting, { timestampAuthority })).toMatchObject({
      verdict: 'INVALID',
      code: 'time-stamp-of-another',
    });
  });
});

describe.skipIf(all.missing)(`a list that has a key for a time only${all.note}`, () => {
  const list = (sample: Sample, window: string) => {
    const allowedSigners = join(temporaryFolder(), 'list');
    writeFileSync(allowedSigners, `ada@example.org ${window} ${sample.key.publicKey}\n`);
    return { ...sample, allowedSigners };
  };
  const inAMoment = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 19).replace(/[-:T]/g, '');

  test('has it for a record that was time-stamped within; what the record says of its time is not enough', async () => {
    const sample = await sampleSession({ sid: 'WINDOW' });
    const closed = (await verdict(sample)).facts.closed;
    await runWitness(sample.folder, { timestamp: clock.url }, anIo());
    const day = closed.slice(0, 10).replaceAll('-', '');
    const gone = list(sample, `valid-after="${day}",valid-before="${inAMoment(3000)}"`);
    await sleep(4500);
    expect(await verdict(gone)).toMatchObject({ verdict: 'UNTRUSTED', code: 'key-window' });
    const stamped = await verdict(gone, { timestampAuthority: clock.authorities });
    expect(stamped).toMatchObject({ verdict: 'VALID' });
    // What is told for ssh-keygen says the same.
    expect(spawnSync('bash', ['-c', stamped.commands[0]], { cwd: sample.folder }).status).toBe(0);
    // Not even now it is one of theirs for the time of the closing, or of the stamp.
    const later = list(sample, `valid-after="${inAMoment(-1000)}"`);
    expect(await verdict(later)).toMatchObject({ verdict: 'UNTRUSTED', code: 'key-window' });
    expect(await verdict(later, { timestampAuthority: clock.authorities })).toMatchObject({
      verdict: 'UNTRUSTED',
      code: 'unknown-key',
    });
  });
});

describe.skipIf(all.missing)(`the next session${all.note}`, () => {
  test('says how many lines this one had and which; another journal under its name is INVALID', async () => {
    const place = temporaryFolder();
    const sample = await sampleSession({ sid: 'ONE', folder: join(place, 'ONE') });
    const { journal } = { journal: checkJournalFile(join(sample.folder, 'events.jsonl')) };
    if (!journal.ok) throw new Error(journal.message);
    const previous = { session: 'ONE', size: journal.size, root: journal.root };
    await sampleSession({
      sid: 'TWO',
      folder: join(place, 'TWO'),
      change: (events) =>
        events.map((event) =>
          event.type === 'session.opened' ? { ...event, data: { ...event.data, previous } } : event,
        ),
    });
    expect((await verdict(sample)).witnesses[2]).toEqual({
      kind: 'next session',
      checked: true,
      words: 'TWO names it with the same lines',
    });
    const other = await rewritten('ONE', sample.key);
    cpSync(other.folder, sample.folder, { recursive: true });
    expect(await verdict(sample)).toMatchObject({ verdict: 'INVALID', code: 'next-session-differs' });
  });
});
