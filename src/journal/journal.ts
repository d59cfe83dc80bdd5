import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { pushFile } from './check.ts';
import { type Disk, disk as realDisk, syncFolderOf } from './disk.ts';
import {
  type Actor,
  createLineWriter,
  type EncodedLine,
  longestLine,
  noLeaf,
  type Piece,
  type StoredEvent,
} from './line.ts';
import { createReader, type JournalReader } from './reader.ts';
import { saltsFrom } from './salts.ts';
import { createTimeWriter } from './time.ts';
import { tornTail } from './torn-tail.ts';
import { CannotRecord, JournalMisused, Tampered } from './trouble.ts';

export type Clock = {
  now(): Date;
  /** Microseconds since the machine started, as an integer. */
  mono(): number;
};

export type JournalOptions = {
  readonly path: string;
  readonly sid: string;
  /** Number of this start of the server; left out, one more than the last in the file, from 1. */
  readonly epoch?: number;
  readonly clock: Clock;
  /** Cryptographically random bytes. */
  readonly random: (length: number) => Uint8Array;
  readonly disk?: Disk;
};

/** What is asked to be recorded. `v` is the version of that type of event, 1 when left out. */
export type Entry = { readonly type: string; readonly v?: number; readonly actor: Actor; readonly data: unknown };

export type Journal = {
  /**
   * Writes the events and returns once they are on disk. `expected` is the `seq` the first of them is to get.
   * Throws `CannotRecord` (nothing was kept; it may be tried again, and says the same until the disk takes it), `Tampered` when
   * another program wrote to the file, `JournalMisused` or `NotCanonical`.
   * A power cut in the middle can keep the first few of the events, never a later one without an earlier.
   */
  append(entries: readonly Entry[], expected: number): StoredEvent[];
  /** Number of events; the next gets `size + 1`. */
  readonly size: number;
  readonly epoch: number;
  /** RFC 6962 tree head over all lines, 64 hex digits. */
  root(): string;
  /** Leaf hash of the last line; 64 zeros at first. */
  readonly head: string;
  /** Leaf hash of the first line, which names the session for good; 64 zeros in an empty journal. */
  readonly genesis: string;
  /** What the file held when it was opened. */
  events(): readonly StoredEvent[];
  /** Says that a half-written end of the file was cut off when it was opened, and how many bytes. */
  readonly recovered: { readonly dropped: number } | undefined;
  close(): void;
};

/**
 * Opens a journal for appending, or begins one (mode 600). There must be one writer: the caller holds the lock.
 * A half-written end, which no caller was ever told is stored, is cut off; any other bad line throws `Tampered`.
 */
export function openJournal(options: JournalOptions): Journal {
  const { path, sid, clock, random, disk = realDisk } = options;
  const file = openFile(path);
  // Open as long as this journal is, so no other file gets its number meanwhile.
  const own = fstatSync(file);
  const { reader, recovered, last, epoch } = closingOnFailure(file, () => {
    const found = recover(path, file, disk);
    const last = found.reader.events.at(-1);
    const epoch = options.epoch ?? (last?.epoch ?? 0) + 1;
    demandContinuation(last, sid, epoch);
    return { ...found, last, epoch };
  });

  const { tree } = reader;
  let { head, goodBytes } = reader;
  let genesis = reader.leaves[0] ?? noLeaf;
  let mono = last?.epoch === epoch ? last.mono : 0;
  const salts = saltsFrom(random);
  const writer = createLineWriter();
  const timeText = createTimeWriter();
  let broken: Broken | undefined;

  function encode(entry: Entry, seq: number, prev: string): EncodedLine {
    // Two clocks of one machine can disagree by a tick between processes; a journal that went backwards would never verify again.
    mono = Math.max(mono, clock.mono());
    const { type, v = 1, actor, data } = entry;
    const time = timeText(clock.now());
    const line = writer.add({ v, sid, seq, epoch, time, mono, type, actor, prev, salt: salts(), data });
    if (line.length > longestLine) throw new JournalMisused(`An event of type ${type} has ${line.length} bytes.`);
    return line;
  }

  /** What is written to a file that was removed or moved away is lost for whoever looks there: its length only where the path still leads to it. */
  function lengthInPlace(): number | undefined {
    const there = disk.at(path);
    return there?.ino === own.ino && there.dev === own.dev ? there.size : undefined;
  }

  function store(lines: Piece): void {
    try {
      const length = lengthInPlace();
      if (length === undefined) throw Object.assign(new Error('it is not in its place'), { code: 'ENOENT' });
      if (length !== goodBytes) throw foreignWriter(path, tree.size);
      writeAll(disk, file, lines);
    } catch (cause) {
      const trouble = cause instanceof Tampered ? cause : new CannotRecord(path, cause);
      broken = { trouble, wasCut: cause instanceof Tampered || cutBack(disk, file, goodBytes) };
      throw trouble;
    }
  }

  /**
   * What a server that starts anew would do: the file is cut back to what was acknowledged, brought to the disk, and read again. Each
   * acknowledged line was on the disk before, and what a failed write may have lost is written anew, so nothing rests on that write: after
   * it the kernel may forget what it could not write, and call the next sync a success.
   */
  function mended(one: Broken): boolean {
    try {
      return madeGood(one);
    } catch (cause) {
      // A folder that nobody may enter is as a disk that takes nothing: it is asked again.
      if (cause instanceof Tampered) throw cause;
      return false;
    }
  }

  function madeGood({ trouble, wasCut }: Broken): boolean {
    const length = lengthInPlace();
    if (trouble instanceof Tampered || length === undefined) return false;
    if (wasCut && length !== goodBytes) throw foreignWriter(path, tree.size);
    if (!cutBack(disk, file, goodBytes)) return false;
    const again = createReader();
    if (pushFile(path, again) !== undefined || again.end() !== undefined) return false;
    return again.goodBytes === goodBytes && again.head === head;
  }

  return {
    append(entries, expected) {
      if (broken !== undefined && !mended(broken)) throw broken.trouble;
      broken = undefined;
      if (expected !== tree.size + 1) {
        throw new JournalMisused(`The next event is number ${tree.size + 1}, and number ${expected} was expected.`);
      }
      if (entries.length === 0) return [];
      writer.clear();
      const leaves: string[] = [];
      const events: StoredEvent[] = [];
      for (const entry of entries) {
        const { leaf, event } = encode(entry, expected + leaves.length, leaves.at(-1) ?? head);
        leaves.push(leaf);
        events.push(event);
      }
      const lines = writer.lines();
      store(lines);
      goodBytes += lines.length;
      if (tree.size === 0) genesis = leaves[0] ?? noLeaf;
      for (const leaf of leaves) tree.append(leaf);
      head = leaves.at(-1) ?? head;
      return events;
    },
    get size() {
      return tree.size;
    },
    epoch,
    root: () => tree.root(),
    get head() {
      return head;
    },
    get genesis() {
      return genesis;
    },
    events: () => reader.events,
    recovered,
    close: () => closeSync(file),
  };
}

/** What went wrong, and whether the file was cut back to its good bytes then. */
type Broken = { readonly trouble: CannotRecord | Tampered; readonly wasCut: boolean };

function openFile(path: string): number {
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW, O_DSYNC } = constants;
  try {
    const file = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_DSYNC, 0o600);
    syncFolderOf(path);
    return file;
  } catch (cause) {
    throw new CannotRecord(path, cause);
  }
}

function closingOnFailure<Result>(file: number, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    closeSync(file);
    throw cause;
  }
}

type Recovered = { reader: JournalReader; recovered: Journal['recovered'] };

function recover(path: string, file: number, disk: Disk): Recovered {
  const reader = createReader();
  const problem = pushFile(path, reader) ?? reader.end();
  if (problem === undefined) return { reader, recovered: undefined };
  const dropped = fstatSync(file).size - reader.goodBytes;
  if (!tornTail(file, reader.goodBytes)) throw new Tampered(problem.line, problem.message);
  try {
    disk.truncate(file, reader.goodBytes);
    disk.sync(file);
  } catch (cause) {
    throw new CannotRecord(path, cause);
  }
  return { reader, recovered: { dropped } };
}

function demandContinuation(last: StoredEvent | undefined, sid: string, epoch: number): void {
  if (last === undefined) return;
  if (last.sid !== sid) throw new Tampered(1, `This journal belongs to session ${last.sid}, not to ${sid}.`);
  if (epoch < last.epoch) throw new JournalMisused(`Epoch ${epoch} cannot follow epoch ${last.epoch}.`);
}

/** On a full disk, Node's write first returns a short count without an error; only the next call says why. */
function writeAll(disk: Disk, file: number, { memory, start, length }: Piece): void {
  for (let done = 0; done < length; ) {
    const written = disk.write(file, memory, start + done, length - done);
    if (written === 0) throw new Error('the disk took no bytes');
    done += written;
  }
}

function cutBack(disk: Disk, file: number, length: number): boolean {
  try {
    disk.truncate(file, length);
    disk.sync(file);
    return true;
  } catch {
    // Nobody knows now what the disk holds; the next opening reads it and decides.
    return false;
  }
}

function foreignWriter(path: string, size: number): Tampered {
  return new Tampered(size + 1, `Another program wrote to the journal while this session had it open (${path}).`);
}
