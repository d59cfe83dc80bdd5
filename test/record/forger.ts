import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { leafHash, noLeaf, type StoredEvent } from '../../src/journal/line.ts';
import { treeHead } from '../../src/journal/merkle.ts';
import { checkpointFile } from '../../src/record/session-files.ts';
import { checkpointText, originOf } from '../../src/signing/checkpoint.ts';
import { signNote } from '../../src/signing/note.ts';
import { createSessionKey, type SessionKey } from '../../src/signing/session-key.ts';

/** The lines of a record's journal, without their line feeds. */
export function linesOf(folder: string): string[] {
  return readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n').slice(0, -1);
}

export function writeLines(folder: string, lines: readonly string[]): void {
  writeFileSync(join(folder, 'events.jsonl'), lines.map((line) => `${line}\n`).join(''));
}

/**
 * What somebody can do who may write to the folder and has no key of the operator's, each on top of the one before. Seals are taken away
 * where they can only give the forger away.
 */
export const levels: Readonly<Record<string, (folder: string) => void>> = {
  'as it is': () => {},
  'chain made again': (folder) => chainAgain(folder),
  'and checkpoints of other sizes taken away': (folder) => {
    const size = linesOf(folder).length;
    for (const name of notesOf(folder)) if (Number.parseInt(name, 10) > size) rmSync(join(folder, 'checkpoints', name));
  },
  "and checkpoints signed again with the forger's keys": signAgain,
  'and delegations taken away': (folder) => rmSync(join(folder, 'delegations'), { recursive: true, force: true }),
};

/** A journal whose numbers, clocks, session and hashes fit again. */
function chainAgain(folder: string, change: (event: StoredEvent) => StoredEvent = (same) => same): void {
  const parsed = linesOf(folder).map((line) => JSON.parse(line) as StoredEvent);
  const sid = parsed[0]?.sid ?? '';
  let [prev, mono, epoch] = [noLeaf, 0, 1];
  const lines = parsed.map((event, index) => {
    mono = Math.max(mono, event.mono);
    epoch = Math.max(epoch, event.epoch);
    const line = canonicalJson(change({ ...event, sid, seq: index + 1, prev, mono, epoch }));
    prev = leafHash(Buffer.from(line));
    return line;
  });
  writeLines(folder, lines);
}

/** Keys of the forger's own in the journal, and every checkpoint by the one that is due. */
function signAgain(folder: string): void {
  const keys: { line: number; epoch: number; key: SessionKey }[] = [];
  chainAgain(folder, (event) => {
    const field = { 'session.opened': 'sessionKey', 'key.named': 'key' }[event.type];
    if (field === undefined) return event;
    const key = createSessionKey();
    keys.push({ line: event.seq, epoch: event.epoch, key });
    return { ...event, data: { ...(event.data as object), [field]: key.publicKey } };
  });
  const lines = linesOf(folder);
  const leaves = lines.map((line) => leafHash(Buffer.from(line)));
  const sid = eventOf(lines[0]).sid;
  let before = 0;
  for (const size of [...new Set([...notesOf(folder).map((name) => Number.parseInt(name, 10)), lines.length])].toSorted(
    (one, other) => one - other,
  )) {
    const { epoch } = eventOf(lines[size - 1]);
    const due =
      keys.findLast((one) => one.epoch === epoch && one.line <= before) ?? keys.find((one) => one.epoch === epoch);
    if (due === undefined) continue;
    // Whoever signs them names nothing that could be missed.
    const beside = { before, delegations: [] };
    const text = checkpointText({ session: sid, size, root: treeHead(leaves.slice(0, size)), beside });
    writeFileSync(join(folder, checkpointFile(size)), signNote(text, originOf(sid), due.key));
    before = size;
  }
}

function notesOf(folder: string): string[] {
  return readdirSync(join(folder, 'checkpoints'));
}

function eventOf(line: string | undefined): StoredEvent {
  return JSON.parse(line ?? '{}') as StoredEvent;
}
