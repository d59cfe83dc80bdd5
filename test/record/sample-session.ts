import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeHead } from '../../src/journal/merkle.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type ExportInput, readExportInput } from '../../src/record/exports/export-input.ts';
import { readSession } from '../../src/record/read-session.ts';
import { sessionFiles } from '../../src/record/session-files.ts';
import { sessionKeys } from '../../src/record/session-keys.ts';
import { signOffText } from '../../src/record/texts/sign-off-text.ts';
import { signOffNamespace } from '../../src/record/verify-commands.ts';
import { openVouching } from '../../src/server/sealing/vouching.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { allowedSignersLine } from '../../src/signing/allowed-signers.ts';
import { generateKey } from '../../src/signing/generate-key.ts';
import { createSessionKey, type SessionKey } from '../../src/signing/session-key.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { closing, sampleEvents } from './sample-events.ts';
import { storeBlob, writeCheckpoints, writeJournal, writeRotating } from './sample-journal.ts';
import { checklist, samplePlan, textOf } from './sample-plan.ts';

export type Sample = {
  folder: string;
  key: SigningKey;
  allowedSigners: string;
  /** The keys that signed checkpoints, in the order in which the journal names them. */
  sessionKeys: SessionKey[];
};

export type Change = (events: NewEvent[]) => NewEvent[];

/** A session in a folder of its own, written by the real journal, blobs and signatures. `change` edits the events before they are written. */
export async function sampleSession(
  options: {
    change?: Change;
    open?: boolean;
    unsigned?: boolean;
    sid?: string;
    key?: SigningKey;
    /** Who vouches for each start of the server: the key that signs, unless another is given; null is nobody. */
    voucher?: SigningKey | null;
    folder?: string;
    /** Another plan than that of the sample's checklist. */
    plan?: Plan;
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
  const plan = textOf(options.plan ?? samplePlan);
  writeFileSync(join(folder, sessionFiles.plan), plan);
  const sessionKey = createSessionKey();
  const events = await sampleEvents((text) => storeBlob(folder, text), key.fingerprint, sessionKey.publicKey);
  const all = options.open ? events : [...events, closing(events)];
  const sid = options.sid ?? 'sample-1';
  const written = (options.change ?? ((same) => same))(all.map((event) => boundTo(plan, event)));
  const keys = [sessionKey];
  const { voucher = key } = options;
  const vouched = async () => (voucher === null ? undefined : vouch(folder, voucher));
  if (options.rotating) keys.push(...(await writeRotating(folder, written, { sid, sessionKey, vouched, ...options })));
  else {
    writeJournal(folder, written, sid);
    writeCheckpoints(folder, sid, sessionKey);
  }
  await vouched();
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

function boundTo(plan: string, event: NewEvent): NewEvent {
  if (event.type !== 'plan.bound') return event;
  return { ...event, data: { ...event.data, sha256: hash('sha256', plan, 'hex') } };
}
