// `node make-record.js FOLDER '{"events", "outputs", "bytes"}'`: makes a record to be verified.
import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecklist } from '../src/checklist/read-checklist.ts';
import { openJournal } from '../src/journal/journal.ts';
import { createTree } from '../src/journal/merkle.ts';
import { openCheckpoints } from '../src/server/sealing/checkpoints.ts';
import { createBlobWriter } from '../src/signing/blob.ts';
import { createSessionKey } from '../src/signing/session-key.ts';

await makeRecord(process.argv[2], JSON.parse(process.argv[3]));

/**
 * Makes the record of a session that goes on: so many events, half of them ends of commands with one of a few outputs of so many bytes each,
 * and the checkpoints that a server makes on the way.
 */
async function makeRecord(folder, { events, outputs, bytes }) {
  mkdirSync(folder);
  const checklist = readFileSync(new URL('checklist.md', import.meta.url));
  const sha256 = hash('sha256', checklist, 'hex');
  const plan = readChecklist({ bytes: checklist, path: 'checklist.md', sha256 });
  const planText = JSON.stringify(plan);
  writeFileSync(join(folder, 'checklist.md'), checklist);
  writeFileSync(join(folder, 'plan.json'), planText);
  const blobs = [];
  for (let n = 0; n < outputs; n++) blobs.push(await anOutput(folder, bytes));
  const clock = { now: () => new Date(), mono: () => Number(process.hrtime.bigint() / 1000n) };
  const journal = openJournal({ path: join(folder, 'events.jsonl'), sid: 'BENCH1', clock, random: randomBytes });
  const checkpoints = openCheckpoints({
    folder,
    session: 'BENCH1',
    journal,
    mono: clock.mono,
    newKey: createSessionKey,
  });
  const actor = { id: 'ann', basis: 'login uid' };
  const store = (batch) => {
    const stored = journal.append(
      batch.map((event) => ({ ...event, actor })),
      journal.size + 1,
    );
    checkpoints.follow(stored, { store: (event) => store([event]), trouble: (why) => console.error(why) });
  };
  store([opened(sha256, checkpoints.firstKey), bound(planText, plan)]);
  const step = plan.steps.find(({ items }) => items.some(({ kind }) => kind === 'command'));
  const item = step.items.find(({ kind }) => kind === 'command');
  const text = item.data.commands.map((command) => command.text).join('\n');
  for (let n = 1; journal.size < events; n++)
    store(aRun(`run-${n}`, { step: step.id, item: item.id, text, attempt: n }, blobs[n % outputs]));
  journal.close();
}

async function anOutput(folder, bytes) {
  const writer = createBlobWriter({ folder, of: randomBytes(6).toString('hex'), random: randomBytes, createTree });
  const line = Buffer.from(`${randomBytes(30).toString('hex')} is a line of an output\n`);
  for (let done = 0; done < bytes; done += line.length * 1000)
    await writer.write(Buffer.concat(Array.from({ length: 1000 }, () => line)));
  const { root, length } = await writer.finish();
  return { root, length };
}

function opened(sha256, sessionKey) {
  const operator = {
    user: 'ann',
    uid: 1000,
    loginUid: 1000,
    sudoUser: null,
    ssh: null,
    tty: null,
    key: null,
    principal: 'ann@example.org',
  };
  return {
    type: 'session.opened',
    data: {
      format: 'deploy-assist/journal@1',
      tool: 'bench',
      checklist: { path: 'checklist.md', sha256, commit: null, dirty: null },
      root: '/srv',
      environment: null,
      operator,
      host: { name: 'bench', machine: null, boot: null },
      git: null,
      previous: null,
      sessionKey,
    },
  };
}

function bound(planText, { steps, gates }) {
  const items = steps.reduce((sum, step) => sum + step.items.length, 0);
  return {
    type: 'plan.bound',
    data: { sha256: hash('sha256', planText, 'hex'), steps: steps.length, items, gates: gates.length },
  };
}

function aRun(run, { text, attempt, ...place }, output) {
  const target = { kind: 'host', key: 'host:bench', display: 'bench' };
  const asked = {
    run,
    ...place,
    text,
    attempt,
    cwd: '/srv',
    host: 'bench',
    environment: 'local',
    target,
  };
  const more = {
    variables: ['PATH'],
    programs: [{ name: 'make', path: '/usr/bin/make', sha256: hash('sha256', run, 'hex') }],
  };
  const ended = {
    run,
    ...place,
    exit: { code: 0 },
    durationMs: 1234,
    output,
    commands: [{ line: 7, state: 'ended', code: 0 }],
    changed: [],
    shellState: 'saved',
    stoppedByOperator: false,
    expectations: [],
    remarks: [],
    files: [],
    cwd: '/srv',
  };
  return [
    { type: 'run.requested', data: { ...asked, ...more, confirmation: { how: 'key' } } },
    { type: 'run.ended', data: ended },
  ];
}
