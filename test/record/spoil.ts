import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { checkBundle } from '../../src/record/checks/check-bundle.ts';
import type { Trust } from '../../src/record/checks/check-signature.ts';
import { type TarEntry, tar } from '../../src/record/exports/tar.ts';
import { withBundle } from '../../src/record/exports/with-bundle.ts';
import { readSession } from '../../src/record/read-session.ts';
import type { Verdict } from '../../src/record/verdict.ts';
import { verifySession } from '../../src/record/verify-session.ts';
import { verifyText } from '../../src/record/verify-text.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { linesOf, writeLines } from './forger.ts';
import { type Sample, sampleSession } from './sample-session.ts';

export type Change = (folder: string) => void;

/** A sealed session of two starts of the server, with a key that changed at the gate of the second. */
export function tamperSample(
  more: { sid?: string; key?: Sample['key']; voucher?: Sample['key'] | null } = {},
): Promise<Sample> {
  return sampleSession({ rotating: true, restartAt: 8, ...more });
}

/** One sealed sample for a whole test file, made before its tests where ssh-keygen is there. */
export function sampleOfFile(make: () => Promise<Sample> = tamperSample) {
  const keygen = needs('ssh-keygen', 'openssh-client');
  let made: Sample | undefined;
  beforeAll(async () => {
    if (!keygen.missing) made = await make();
  });
  const sample = () => {
    if (made === undefined) throw new Error('The sample is made before the tests, and not yet.');
    return made;
  };
  return {
    keygen,
    sample,
    /** The sample copied, and spoilt. */
    spoilt: (...changes: Change[]) => spoiltCopy(sample(), ...changes),
    /** What somebody says who trusts its operator, unless told otherwise. */
    verify: (folder: string, trust: Partial<Trust> = {}) =>
      verdictOver(folder, { allowedSigners: sample().allowedSigners, ...trust }),
    /** The same of the folder, and of the bundle that a forger makes of it: whatever is said of the one is said of the other. */
    verifyBoth: (folder: string, trust: Partial<Trust> = {}) =>
      verdictOverBoth(folder, { allowedSigners: sample().allowedSigners, ...trust }),
  };
}

/** The sample copied, and spoilt. */
export function spoiltCopy(sample: Sample, ...changes: Change[]): string {
  const folder = join(temporaryFolder(), 'session');
  cpSync(sample.folder, folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
}

/** A folder as a bundle, by somebody who does not mind what a record has: everything in it, with headers as `export` writes them. */
export function packed(folder: string, { mtime = lastTime(folder), root = 'sample-1' } = {}): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .concat(entry.isDirectory() ? '/' : ''),
  );
  const entries = ['', ...names.filter((name) => !/^state\b/.test(name)).toSorted()].map((name): TarEntry => {
    const stored = { name: `${root}/${name}`, mtime };
    if (/^$|\/$/.test(name)) return { kind: 'folder', ...stored };
    const bytes = readFileSync(join(folder, name));
    return { kind: 'file', ...stored, size: bytes.length, pieces: [bytes] };
  });
  return Buffer.concat([...tar(entries)]);
}

/** The time of the last line that has one, in seconds. */
function lastTime(folder: string): number {
  const times = readFileSync(join(folder, 'events.jsonl'), 'utf8').match(/(?<="time":")[\dT:.Z-]+/g);
  return Math.floor(Date.parse(times?.at(-1) ?? '') / 1000) || 0;
}

/** The same over a bundle with these bytes, unpacked and held against it, as `verify` does it. */
export function verdictOverBundle(bytes: Uint8Array, trust: Partial<Trust>): Promise<Verdict> {
  const path = join(temporaryFolder(), 'it.bundle.tar');
  writeFileSync(path, bytes);
  return withBundle(path, async (record) => {
    if ('verdict' in record) return record.verdict;
    const verdict = await verdictOver(record.folder, trust);
    const finding = verdict.verdict === 'INVALID' ? undefined : checkBundle(path, record.folder, outcomeOf);
    return finding === undefined ? verdict : { ...verdict, ...finding };
  });
}

/** The verdict over a folder; that over it as a bundle must be the same, but for what no bundle can hold. */
export async function verdictOverBoth(folder: string, trust: Partial<Trust>): Promise<Verdict> {
  const verdict = await verdictOver(folder, trust);
  if (!canBePacked(folder)) return verdict;
  const copy = join(temporaryFolder(), 'sample-1');
  cpSync(folder, copy, { recursive: true });
  const read = readSession(copy);
  const isSigned = existsSync(join(copy, 'signoff.txt.sig'));
  if (read.ok) writeFileSync(join(copy, 'VERIFY.txt'), verifyText({ ...read.value, isSigned }));
  const { verdict: word, code, message } = await verdictOverBundle(packed(copy), trust);
  if (code !== 'bundle-form') expect([word, code], message).toEqual([verdict.verdict, verdict.code]);
  else expect(verdict.verdict, message).not.toBe('VALID');
  return verdict;
}

/** Plain files that can be read at once. */
function canBePacked(folder: string): boolean {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.every((entry) => {
    const isSmall = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? Infinity;
    return entry.isDirectory() || (entry.isFile() && isSmall < 64 * 1024 * 1024);
  });
}

export function verdictOver(folder: string, trust: Partial<Trust>): Promise<Verdict> {
  return verifySession(folder, { env: process.env, ...trust }, outcomeOf);
}

export function lines(change: (all: string[]) => string[]): Change {
  return (folder) => writeLines(folder, change(linesOf(folder)));
}

/** Changes the text of a file, and makes sure that it did. */
export function file(name: string, change: (text: string) => string): Change {
  return (folder) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = change(before);
    expect(after, name).not.toBe(before);
    writeFileSync(join(folder, name), after);
  };
}

export function remove(...names: string[]): Change {
  return (folder) => {
    for (const name of names) rmSync(join(folder, name), { recursive: true });
  };
}
