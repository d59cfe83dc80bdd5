import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod/mini';

/** A small JSON file of things that people said and that are kept for later sessions. The words are for sentences about a broken one. */
export interface KeptFile<Value> {
  readonly schema: z.ZodMiniType<Value>;
  /** "The map of targets": what the file is, at the beginning of a sentence. */
  readonly name: string;
  /** What it must look like. */
  readonly shape: string;
  /** "Its targets count as unknown until it is repaired." */
  readonly meanwhile: string;
}

/** What the file holds; undefined where there is none; a sentence with the line where it is broken. */
export function readKept<Value>(path: string, kept: KeptFile<Value>): Value | string | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = keptBytes(path, kept);
  return typeof bytes === 'string' ? bytes : parseKept(path, bytes, kept);
}

/** In bytes; what people say by hand stays far below. */
const largest = 4 * 1024 * 1024;

/** The bytes of a file that is there, or a sentence: a device has no end, a pipe waits for its writer, and a repository can hold links to both. */
export function keptBytes<Value>(path: string, { name, meanwhile }: KeptFile<Value>): Buffer | string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = fstatSync(file);
    if (!facts.isFile()) return `${name} ${path} is not a plain file. ${meanwhile}`;
    if (facts.size > largest) return `${name} ${path} has ${facts.size} bytes, more than ${largest}. ${meanwhile}`;
    return readFileSync(file);
  } catch (error) {
    return `${name} ${path} cannot be read (${error instanceof Error ? error.message : error}). ${meanwhile}`;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What the bytes of the file at `path` say; a sentence with the line where they are broken. */
export function parseKept<Value>(path: string, bytes: Buffer, kept: KeptFile<Value>): Value | string {
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `${kept.name} ${path} is not JSON${placeOfError(text, error)}. ${kept.meanwhile}`;
  }
  const parsed = kept.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues[0]?.path.map(String) ?? [];
  return `${kept.name} ${path} is wrong at line ${lineOfNames(text, names)} (${names.at(-1) ?? 'format'}): it must be ${kept.shape}. ${kept.meanwhile}`;
}

/** Writes the whole file by rename. `mine`: nobody else may read it. */
export function writeKept(path: string, value: unknown, mine: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, `${JSON.stringify(value, null, 2)}\n`);
  if (mine) chmodSync(fresh, 0o600);
  renameSync(fresh, path);
}

/** The entries of a kept list in the order of their keys: what changed can be read in a diff. */
export function sortedByKey<Value>(entries: { readonly [key: string]: Value }): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Not every error of the parser says where: then nothing is said. */
function placeOfError(text: string, error: unknown): string {
  if (/end of JSON/.test(String(error))) return ': it ends too early';
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? '' : ` at line ${text.slice(0, Number(position)).split('\n').length}`;
}

/** The line of the innermost name that stands in the text: each is looked for behind the one around it. */
function lineOfNames(text: string, names: readonly string[]): number {
  const at = names.reduce((from, name) => Math.max(from, text.indexOf(JSON.stringify(name), from)), 0);
  return text.slice(0, at).split('\n').length;
}
