import { hash } from 'node:crypto';
import { canonicalCopy, canonicalJson } from './canonical.ts';

/** One line of the journal, as stored and as read. `time` is RFC 3339 in UTC with milliseconds, `mono` microseconds since boot. */
export type StoredEvent = {
  /** Version of this type of event. */
  readonly v: number;
  readonly sid: string;
  /** 1 for the first line: it is the number of the line in the file. */
  readonly seq: number;
  /** Counts the starts of the server, from 1. */
  readonly epoch: number;
  readonly time: string;
  readonly mono: number;
  readonly type: string;
  readonly actor: Actor;
  /** Leaf hash of the previous line, 64 hex digits; 64 zeros on the first. */
  readonly prev: string;
  /** 32 random hex digits, so that a hash of a line does not let its content be guessed. */
  readonly salt: string;
  readonly data: unknown;
};

/** Who did it, and on what that knowledge rests. */
export type Actor = { readonly id: string; readonly basis: string };

/** What the first line of a journal has as `prev`. */
export const noLeaf = '0'.repeat(64);

/** No line may be longer than this many bytes (without its LF), so that reading needs bounded memory. */
export const longestLine = 4 * 1024 * 1024;

/** An event as whoever reads its line has it, its leaf hash, and the bytes of its line without LF. */
export type EncodedLine = { readonly event: StoredEvent; readonly leaf: string; readonly length: number };

/**
 * Writes lines one after the other into memory of its own, which is used again and again: what is allocated for each line is slow to reach
 * after each wait for a disk.
 */
export type LineWriter = {
  /** Begins anew, at the first byte. */
  clear(): void;
  /** Adds the line of an event. Throws `NotCanonical` when the event cannot be written exactly. */
  add(event: StoredEvent): EncodedLine;
  /** The lines since the last `clear`, each with its LF, lie in `memory` from `start` on; valid until the next call of one of these. */
  lines(): Piece;
};

/** Bytes that are a part of others: cutting them out would make an object for each line. */
export type Piece = { readonly memory: Buffer; readonly start: number; readonly length: number };

export function createLineWriter(): LineWriter {
  // The byte before a line is lent to its leaf hash, which begins with a 0: nothing is copied for the hash or for the disk.
  let memory = Buffer.alloc(usualMemory);
  let end = 1;
  const textOf = createEventWriter();

  function grow(atLeast: number): void {
    if (memory.length >= atLeast) return;
    const larger = Buffer.alloc(2 * atLeast);
    memory.copy(larger, 0, 0, end);
    memory = larger;
  }

  return {
    clear() {
      end = 1;
      if (memory.length > usualMemory) memory = Buffer.alloc(usualMemory);
    },
    add(event) {
      const { text, copy } = textOf(event);
      // No UTF-16 code unit takes more than three bytes of UTF-8.
      grow(end + 3 * text.length + 1);
      const length = memory.write(text, end, 'utf8');
      const lent = memory[end - 1] ?? 0;
      memory[end - 1] = 0;
      const leaf = hash('sha256', memory.subarray(end - 1, end + length), 'hex');
      memory[end - 1] = lent;
      end += length;
      memory[end++] = lineFeed;
      return { event: copy, leaf, length };
    },
    lines: () => ({ memory, start: 1, length: end - 1 }),
  };
}

const lineFeed = 0x0a;
/** Bytes: more than the lines of one command have. */
const usualMemory = 64 * 1024;

/**
 * Writes the canonical text of events: their own keys in their order, which never changes, around what was recorded. Of events that follow
 * one another most have one actor, and few types: their texts are kept.
 */
function createEventWriter(): (event: StoredEvent) => { readonly text: string; readonly copy: StoredEvent } {
  const actorOf = createActorWriter();
  const names = new Map<string, string>();
  const nameOf = (name: string) => {
    const text = names.get(name) ?? canonicalJson(name);
    names.set(name, text);
    return text;
  };
  return (event) => {
    const { v, sid, seq, epoch, time, mono, type, prev, salt } = event;
    const actor = actorOf(event.actor);
    const data = canonicalCopy(event.data);
    const text = `{"actor":${actor.text},"data":${data.text},"epoch":${epoch},"mono":${mono},"prev":"${prev}","salt":"${salt}","seq":${seq},"sid":${nameOf(sid)},"time":"${time}","type":${nameOf(type)},"v":${v}}`;
    return {
      text,
      copy: { v, sid, seq, epoch, time, mono, type, actor: actor.copy, prev, salt, data: data.copy },
    };
  };
}

function createActorWriter(): (actor: Actor) => { readonly text: string; readonly copy: Actor } {
  let last = { id: '', basis: '', text: '{"basis":"","id":""}' };
  return ({ id, basis }) => {
    if (id !== last.id || basis !== last.basis) last = { id, basis, text: canonicalJson({ id, basis }) };
    return { text: last.text, copy: { id, basis } };
  };
}

/** SHA-256(0x00 ‖ line without LF), 64 hex digits: the leaf hash of RFC 6962. */
export function leafHash(line: Uint8Array): string {
  const prefixed = Buffer.allocUnsafe(line.length + 1);
  prefixed[0] = 0;
  prefixed.set(line, 1);
  return hash('sha256', prefixed, 'hex');
}

/** The name of the first key of the envelope that is missing, unknown or of the wrong shape; undefined when all are right. */
export function misshapenKey(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the whole line';
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
  if (unknown !== undefined) return unknown;
  return Object.entries(shapes).find(([key, fits]) => !Object.hasOwn(value, key) || !fits(value[key]))?.[0];
}

type Shape = (value: unknown) => boolean;

const shapes: Readonly<Record<keyof StoredEvent, Shape>> = {
  v: isCount,
  sid: isName,
  seq: isCount,
  epoch: isCount,
  time: isTime,
  mono: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  type: isName,
  actor: isActor,
  prev: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  salt: (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value),
  data: () => true,
};

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const date = new Date(value);
  // A 30th of February parses as a day in March; only a real day comes back as it was.
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}

function isActor(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 2 && isName(value.id) && isName(value.basis);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
