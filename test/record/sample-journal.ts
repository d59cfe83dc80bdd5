import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkJournalFile } from '../../src/journal/check.ts';
import { type Clock, type Journal, openJournal } from '../../src/journal/journal.ts';
import { createTree, treeHead } from '../../src/journal/merkle.ts';
import { checkpointFile, sessionFiles } from '../../src/record/session-files.ts';
import { openCheckpoints } from '../../src/server/sealing/checkpoints.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { parseEvent } from '../../src/session/parse-event.ts';
import { createBlobWriter } from '../../src/signing/blob.ts';
import { checkpointText, originOf } from '../../src/signing/checkpoint.ts';
import { signNote } from '../../src/signing/note.ts';
import { createSessionKey, type SessionKey } from '../../src/signing/session-key.ts';

export async function storeBlob(folder: string, text: string): Promise<{ root: string; length: number }> {
  const writer = createBlobWriter({ folder, of: text, random: counting(), createTree });
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

/**
 * One event after the other, with the checkpoints that a server would make then; gives the keys that were made on the way.
 * @param vouched called when each start of the server has named its key
 */
export async function writeRotating(
  folder: string,
  events: readonly NewEvent[],
  {
    sid,
    sessionKey,
    restartAt,
    vouched,
  }: { sid: string; sessionKey: SessionKey; restartAt?: number; vouched(): Promise<void> },
): Promise<SessionKey[]> {
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
      await vouched();
    }
    if (event.type === 'state.wiped') server.covers();
    // A phrase and its command are one write.
    if (event.type === 'gate.confirmed') continue;
    const before = events[index - 1];
    server.stores(...(before?.type === 'gate.confirmed' ? [before, event] : [event]));
    if (index === 0) await vouched();
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
