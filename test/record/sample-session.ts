import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkJournalFile } from '../../src/journal/check.ts';
import { type Clock, type Journal, openJournal } from '../../src/journal/journal.ts';
import { createTree, treeHead } from '../../src/journal/merkle.ts';
import { type Plan, planSchema } from '../../src/plan/plan.ts';
import { type ExportInput, readExportInput } from '../../src/record/export-input.ts';
import { readSession } from '../../src/record/read-session.ts';
import { checkpointFile, sessionFiles } from '../../src/record/session-files.ts';
import { sessionKeys } from '../../src/record/session-keys.ts';
import { signOffText } from '../../src/record/sign-off-text.ts';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { openCheckpoints } from '../../src/server/checkpoints.ts';
import { openVouching } from '../../src/server/vouching.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { parseEvent } from '../../src/session/parse-event.ts';
import { initialState } from '../../src/session/state.ts';
import { allowedSignersLine } from '../../src/signing/allowed-signers.ts';
import { createBlobWriter } from '../../src/signing/blob.ts';
import { checkpointText, originOf } from '../../src/signing/checkpoint.ts';
import { generateKey } from '../../src/signing/generate-key.ts';
import { signNote } from '../../src/signing/note.ts';
import { createSessionKey, type SessionKey } from '../../src/signing/session-key.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';

export const checklist = `# Ship the *parcel* service

## Step 1: Look around

\`\`\`bash
# Run the tests
make test
\`\`\`

- [ ] The team was told

## Step 2: Ship it

\`\`\`bash
make ship
\`\`\`

**STOP if anything is red.**

Shipped by: ____
`;

const command = (line: number, text: string, effect: 'reads' | 'changes') => ({
  line,
  endLine: line,
  text,
  title: null,
  effect,
  longRunning: false,
  interactive: false,
  danger: null,
  host: null,
});

const unit = (id: string, line: number, text: string, effect: 'reads' | 'changes') => ({
  id,
  line,
  endLine: line,
  title: text,
  effect,
  condition: null,
  kind: 'command',
  data: { block: line - 1, commands: [command(line, text, effect)], client: null, confidence: 'A', why: 'bash' },
});

/** A small plan of two steps, written by hand. */
export const samplePlan: Plan = planSchema.parse({
  format: 'deploy-assist/plan@1',
  source: {
    path: 'ship.md',
    sha256: hash('sha256', checklist, 'hex'),
    lines: 20,
    encoding: { eol: 'lf', bom: false, repaired: null },
  },
  title: 'Ship the *parcel* service',
  sections: [],
  steps: [
    {
      id: 's1',
      number: 1,
      title: 'Look around',
      line: 3,
      endLine: 10,
      section: null,
      role: 'forward',
      environment: 'staging',
      items: [
        unit('s1.test', 7, 'make test', 'reads'),
        {
          id: 's1.told',
          line: 10,
          endLine: 10,
          title: 'The team was told',
          effect: 'changes',
          condition: null,
          kind: 'check',
          data: { text: 'The team was told', claimed: false, copy: null, variables: [] },
        },
        {
          id: 's1.count',
          line: 9,
          endLine: 9,
          title: 'Count the parcels',
          effect: 'reads',
          condition: null,
          kind: 'query',
          data: {
            block: null,
            statement: { line: 9, text: 'SELECT owner, n FROM parcels', effect: 'reads' },
            confidence: 'A',
            why: 'sql',
          },
        },
      ],
      gates: [],
      rollback: null,
      estimate: null,
      prose: [],
      people: ['Release *manager*'],
      when: { text: 'T-1h', offset: -3600, clock: null },
    },
    {
      id: 's2',
      number: 2,
      title: 'Ship it',
      line: 12,
      endLine: 18,
      section: null,
      role: 'forward',
      environment: 'production',
      items: [unit('s2.ship', 15, 'make ship', 'changes')],
      gates: [18],
      rollback: 'r1',
      estimate: null,
      prose: [],
    },
  ],
  tasks: [],
  blocks: [],
  inlineCommands: [],
  gates: [
    {
      id: 'g18',
      line: 18,
      type: 'stop',
      text: 'STOP if anything is red.',
      conditions: [{ line: 18, text: 'anything is red' }],
      step: 's2',
      after: 's2.ship',
      rollback: 'r1',
      mergedLines: [],
    },
  ],
  rollbacks: [
    {
      id: 'r1',
      title: 'Ship the old one',
      line: 19,
      owner: 12,
      blocks: [],
      scope: 'step',
      environment: null,
      items: [unit('r1.ship', 19, 'make ship-old', 'changes')],
    },
  ],
  choices: [],
  placeholders: [],
  expectations: [],
  waits: [],
  signOff: [{ line: 20, label: 'Shipped by', kind: 'text', options: [], suggestion: null }],
  notes: [],
});

export const planText = `${JSON.stringify(samplePlan, null, 2)}\n`;

const target = { kind: 'host', key: 'host:here', display: 'here' };

/** A run as it is asked for. */
export function requested(run: string, place: { step: string; item: string; text: string }, attempt = 1): NewEvent {
  return {
    type: 'run.requested',
    data: {
      run,
      ...place,
      attempt,
      cwd: '/srv/parcel',
      host: 'build-1',
      environment: place.step === 's1' ? 'staging' : 'production',
      target,
      variables: [],
      programs: [{ name: 'make', path: '/usr/bin/make', sha256: null }],
      confirmation: place.step === 's1' ? { how: 'key' } : { how: 'phrase', phrase: 'production 2', tookMs: 2100 },
    },
  };
}

/** The end of a run, with the output's blob. */
export function ended(
  run: string,
  place: { step: string; item: string },
  code: number,
  output: { root: string; length: number },
): NewEvent {
  return {
    type: 'run.ended',
    data: {
      run,
      ...place,
      exit: { code },
      durationMs: 1234,
      output: { root: output.root, length: output.length },
      commands: [{ line: 7, state: 'ended', code }],
      changed: [],
      shellState: 'saved',
      stoppedByOperator: false,
      expectations: [],
      remarks: [],
      files: [],
      cwd: '/srv/parcel',
    },
  };
}

const opened = (key: string | null, sessionKey: string): NewEvent => ({
  type: 'session.opened',
  data: {
    format: 'deploy-assist/journal@1',
    tool: 'deploy-assist 0.1.0',
    checklist: { path: 'ship.md', sha256: hash('sha256', checklist, 'hex'), commit: 'c0ffee', dirty: false },
    root: '/srv/parcel',
    environment: 'production',
    operator: {
      user: 'ada',
      uid: 1000,
      loginUid: 1000,
      sudoUser: null,
      ssh: null,
      tty: '/dev/pts/3',
      key,
      principal: 'ada@example.org',
    },
    host: { name: 'build-1', machine: null, boot: null },
    git: { head: 'c0ffee', branch: 'main', dirty: false },
    previous: null,
    sessionKey,
    change: 'CHG-7',
  },
});

export type Sample = {
  folder: string;
  key: SigningKey;
  allowedSigners: string;
  /** The keys that signed checkpoints, in the order in which the journal names them. */
  sessionKeys: SessionKey[];
};

/** The events of a finished walk, without the end. `blob` stores an output and says its name. */
export async function sampleEvents(
  blob: (text: string) => Promise<{ root: string; length: number }>,
  key: string | null,
  sessionKey = 'a'.repeat(64),
): Promise<NewEvent[]> {
  const test = { step: 's1', item: 's1.test' };
  const ship = { step: 's2', item: 's2.ship' };
  return [
    opened(key, sessionKey),
    { type: 'plan.bound', data: { sha256: hash('sha256', planText, 'hex'), steps: 2, items: 4, gates: 1 } },
    { type: 'step.entered', data: { step: 's1' } },
    requested('run-1', { ...test, text: 'make test' }),
    ended('run-1', test, 2, await blob('compiling\n\u001b[31m1 test failed\u001b[0m\n')),
    requested('run-2', { ...test, text: 'make test' }, 2),
    ended('run-2', test, 0, await blob(`${'all is well, or so it says\n'.repeat(400)}done`)),
    { type: 'check.answered', data: { step: 's1', items: ['s1.told'], answer: 'done', note: 'in the channel' } },
    requested('run-3', { step: 's1', item: 's1.count', text: 'SELECT owner, n FROM parcels' }),
    {
      type: 'query.answered',
      data: {
        run: 'run-3',
        step: 's1',
        item: 's1.count',
        outcome: {
          ok: true,
          columns: [
            { name: 'owner', type: 'text' },
            { name: 'n', type: 'int4' },
          ],
          rows: [
            ['ada | eve', '3'],
            [null, '4'],
          ],
          rowCount: 2,
          more: false,
          command: 'SELECT',
        },
        durationMs: 12,
        readOnly: true,
        expectations: [],
      },
    },
    { type: 'step.entered', data: { step: 's2' } },
    { type: 'gate.refused', data: { step: 's2', item: 's2.ship', typed: 'production', why: 'one word is missing' } },
    {
      type: 'gate.confirmed',
      data: { step: 's2', item: 's2.ship', phrase: 'production 2', tookMs: 2100, attempts: 2 },
    },
    requested('run-4', { ...ship, text: 'make ship' }),
    ended('run-4', ship, 0, await blob('')),
    {
      type: 'step.overridden',
      data: { step: 's2', gate: 'g18', what: 'stop condition overridden', reason: 'the red light\nis the power lamp' },
    },
    { type: 'state.wiped', data: { files: 3 } },
  ];
}

/** The end as the walk would give it after these events. */
export function closing(events: readonly NewEvent[], result = 'Success'): NewEvent {
  const stored = events.map((event, index) => ({ ...event, ...envelope, seq: index + 1 }));
  const completion = outcomeOf(samplePlan, fold(stored, initialState)).text;
  const form = [{ line: 20, label: 'Shipped by:', answer: 'Ada: with\\care' }];
  return { type: 'session.closed', data: { form, result, completion } };
}

const envelope = { epoch: 1, time: '2026-01-01T00:00:00.000Z', mono: 0, actor: { id: 'ada', basis: 'login' } };

export type Change = (events: NewEvent[]) => NewEvent[];

/** A session in a folder of its own, written by the real journal, blobs and signatures. `change` edits the events before they are written. */
export async function sampleSession(
  options: {
    change?: Change;
    open?: boolean;
    unsigned?: boolean;
    sid?: string;
    key?: SigningKey;
    folder?: string;
    /** With the checkpoints and changes of the session key that a server makes; else one at the beginning and one at the end. */
    rotating?: boolean;
    /** With `rotating`: a second server goes on before the event at this index. */
    restartAt?: number;
  } = {},
): Promise<Sample> {
  const folder = options.folder ?? temporaryFolder();
  const key = options.key ?? (await newKey());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, sessionFiles.checklist), checklist);
  writeFileSync(join(folder, sessionFiles.plan), planText);
  const sessionKey = createSessionKey();
  const events = await sampleEvents((text) => storeBlob(folder, text), key.fingerprint, sessionKey.publicKey);
  const all = options.open ? events : [...events, closing(events)];
  const sid = options.sid ?? 'sample-1';
  const written = (options.change ?? ((same) => same))(all);
  const keys = [sessionKey];
  if (options.rotating) keys.push(...writeRotating(folder, written, { sid, sessionKey, ...options }));
  else {
    writeJournal(folder, written, sid);
    writeCheckpoints(folder, sid, sessionKey);
  }
  await vouch(folder, key);
  if (!options.open && !options.unsigned) await sign(folder, key);
  const allowedSigners = join(temporaryFolder(), 'allowed_signers');
  writeFileSync(allowedSigners, allowedSignersLine('ada@example.org', key.publicKey, [signOffNamespace]));
  return { folder, key, allowedSigners, sessionKeys: keys };
}

export async function newKey(): Promise<SigningKey> {
  const made = await generateKey(temporaryFolder(), process.env);
  if (!made.ok) throw new Error(made.why);
  return made.key;
}

export async function storeBlob(folder: string, text: string): Promise<{ root: string; length: number }> {
  const writer = createBlobWriter({ folder, random: counting(), createTree });
  await writer.write(Buffer.from(text));
  return writer.finish();
}

const actor = { id: 'ada', basis: 'login' };

export function writeJournal(folder: string, events: readonly NewEvent[], sid: string): void {
  const journal = openSampleJournal(folder, sid, tickingClock());
  journal.append(
    events.map(({ type, data }) => ({ type, actor, data })),
    1,
  );
  journal.close();
}

/** One event after the other, with the checkpoints that a server would make then; gives the keys that were made on the way. */
function writeRotating(
  folder: string,
  events: readonly NewEvent[],
  { sid, sessionKey, restartAt }: { sid: string; sessionKey: SessionKey; restartAt?: number },
): SessionKey[] {
  const clock = tickingClock();
  const made: SessionKey[] = [];
  const newKey = () => {
    const key = createSessionKey();
    made.push(key);
    return key;
  };
  let server = aServer(folder, sid, clock, () => sessionKey, newKey);
  for (const [index, event] of events.entries()) {
    if (index === restartAt) {
      server.ends();
      server = aServer(folder, sid, clock, newKey, newKey);
      server.stores({ type: 'key.named', data: { key: server.firstKey, why: 'start' } });
    }
    if (event.type === 'state.wiped') server.covers();
    // A phrase and its command are one write.
    if (event.type === 'gate.confirmed') continue;
    const before = events[index - 1];
    server.stores(...(before?.type === 'gate.confirmed' ? [before, event] : [event]));
  }
  server.ends();
  return made;
}

/** A start of a server: its journal, and the checkpoints it makes. */
function aServer(folder: string, sid: string, clock: Clock, first: () => SessionKey, next: () => SessionKey) {
  const journal = openSampleJournal(folder, sid, clock);
  let begun = false;
  const newKey = () => {
    const key = begun ? next() : first();
    begun = true;
    return key;
  };
  const checkpoints = openCheckpoints({ folder, session: sid, journal, mono: clock.mono, newKey });
  const trouble = (why: string) => {
    throw new Error(why);
  };
  const stores = (...fresh: NewEvent[]): void => {
    const entries = fresh.map(({ type, data }) => ({ type, actor, data }));
    const told = journal.append(entries, journal.size + 1).map((line) => parseEvent(line));
    checkpoints.follow(
      told.flatMap((event) => ('unknown' in event ? [] : [event])),
      { store: stores, trouble },
    );
  };
  return { firstKey: checkpoints.firstKey, stores, covers: checkpoints.make, ends: () => journal.close() };
}

/** Checkpoints by one key over the first two lines, over all that was walked, and over the whole journal. */
export function writeCheckpoints(folder: string, sid: string, key: SessionKey): void {
  const journal = checkJournalFile(join(folder, sessionFiles.journal));
  if (!journal.ok) throw new Error(journal.message);
  for (const size of [2, journal.size - 2, journal.size]) {
    if (size < 1 || size > journal.size) continue;
    const text = checkpointText({ session: sid, size, root: treeHead(journal.leaves.slice(0, size)) });
    mkdirSync(join(folder, sessionFiles.checkpoints), { recursive: true });
    writeFileSync(join(folder, checkpointFile(size)), signNote(text, originOf(sid), key));
  }
}

function tickingClock(): Clock {
  let ticks = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ++ticks),
    mono: () => 1_000_000 * ticks,
  };
}

function openSampleJournal(folder: string, sid: string, clock: Clock): Journal {
  return openJournal({ path: join(folder, sessionFiles.journal), sid, clock, random: counting() });
}

function counting(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => new Uint8Array(length).fill(++count);
}

/** What each start of a server has the operator's key sign as soon as it has begun. */
export async function vouch(folder: string, key: SigningKey): Promise<void> {
  const read = readSession(folder);
  if (!read.ok) return;
  const { session, leaves, events } = read.value;
  const named = sessionKeys(events);
  for (const first of named.filter((one, index) => one.epoch !== named[index - 1]?.epoch)) {
    const journal = { size: first.line, root: treeHead(leaves.slice(0, first.line)) };
    const delegation = () => ({ session, epoch: first.epoch, genesis: leaves[0] ?? '', key: first.key, journal });
    const findKey = async () => ({ ok: true, key, passedOver: [] }) as const;
    const vouching = openVouching({ folder, delegation, findKey });
    if ((await vouching.check({})).length > 0) throw new Error('Nobody vouched.');
  }
}

/** Writes the sign-off that the journal gives, and its signature. */
export async function sign(folder: string, key: SigningKey, change = (text: string) => text): Promise<void> {
  const read = readSession(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const text = signOffText({ ...read.value, outcome: outcomeOf(read.value.plan, read.value.state) });
  if (text === undefined) throw new Error('The sample is not closed.');
  writeFileSync(join(folder, sessionFiles.signOff), change(text));
  const signed = await key.sign(readFileSync(join(folder, sessionFiles.signOff)), signOffNamespace);
  if (!signed.ok) throw new Error(signed.why);
  writeFileSync(join(folder, sessionFiles.signOffSignature), signed.armored);
}

/** What exports read of a session. */
export function exportInput(folder: string): ExportInput {
  const read = readExportInput(folder, outcomeOf);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
