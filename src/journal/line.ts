import { hash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

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

/** An event as it is stored: its text, the bytes of its line with LF, and its leaf hash. */
export type EncodedLine = { readonly text: string; readonly bytes: Buffer; readonly leaf: string };

/** The line of an event. Throws `NotCanonical` when the event cannot be written exactly. */
export function encodeLine(event: StoredEvent): EncodedLine {
  const text = canonicalJson(event);
  // The byte that a leaf hash begins with, the line and its LF in one buffer: nothing is copied for the hash or for the disk.
  const framed = Buffer.from(`\0${text}\n`, 'utf8');
  return { text, bytes: framed.subarray(1), leaf: hash('sha256', framed.subarray(0, -1), 'hex') };
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
