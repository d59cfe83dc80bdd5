import { join } from 'node:path';
import type { ExportInput } from '../record/exports/export-input.ts';
import { outputsOf } from '../record/outputs.ts';
import { readPlainFile } from '../record/read-file.ts';
import { piecesOf } from '../record/redact-blob.ts';
import { largestFile, sessionFiles } from '../record/session-files.ts';
import { createMasker } from '../secrets/masker.ts';
import { isStronglySecretName } from '../secrets/names.ts';
import { textsOf } from './stands-elsewhere.ts';

/** Something in a record that looks like a secret and was not masked. `piece`: of an output, and so can be redacted. */
export type Suspicious = { where: string; shown: string; piece?: { root: string; piece: number } };

/**
 * What looks like a secret in outputs and events, in their order, each place once. It looks at 64 MiB of outputs at the most. What it finds
 * need not be one, and it does not find all.
 */
export function suspicious(record: ExportInput): Suspicious[] {
  const found: Suspicious[] = [];
  let left = mostBytes;
  for (const { root, words } of outputsOf(record)) {
    for (const { piece, bytes } of piecesOf(record.folder, root)) {
      left -= bytes?.length ?? 0;
      if (left < 0) return found;
      for (const shown of findings(bytes?.toString('utf8') ?? ''))
        found.push({ where: `${words}, piece ${piece} of its output`, shown, piece: { root, piece } });
    }
  }
  for (const { seq, data } of record.events)
    for (const shown of new Set(textsOf(data).flatMap(findings)))
      found.push({ where: `line ${seq} of the journal`, shown });
  return found;
}

/** The same of the checklist, which a bundle holds as it is: what the masker would hide in it. */
export function suspiciousLines(record: ExportInput): Suspicious[] {
  const read = readPlainFile(join(record.folder, sessionFiles.checklist), largestFile.checklist);
  if (!('bytes' in read)) return [];
  const masker = createMasker([]);
  return read.bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => (masker.text(line) === line ? [] : linesFound(line, index + 1)));
}

function linesFound(line: string, number: number): Suspicious[] {
  const shown = findings(line);
  return (shown.length > 0 ? shown : ['the shape of a secret']).map((what) => ({
    where: `line ${number} of ${sessionFiles.checklist}`,
    shown: what,
  }));
}

/** What to look at before a record is handed over, for people; empty where there is nothing. Shows the beginning of each value and no more. */
export function reviewWords(found: readonly Suspicious[]): string[] {
  if (found.length === 0) return [];
  const rows = found.slice(0, mostRows).map(({ where, shown, piece }) => {
    const way = piece ? `--redact piece=${piece.root.slice(0, 8)}:${piece.piece}` : 'cannot be redacted: it was signed';
    return `  ${where}: ${shown}   ${way}`;
  });
  return [
    'Look at this before you hand it over: it looks like a secret and was not masked.',
    ...rows,
    ...(found.length > mostRows ? [`  … and ${found.length - mostRows} more`] : []),
    'A bundle is written without such pieces by --redact (also: --redact suspicious), with a --reason.',
  ];
}

const mostBytes = 64 * 1024 * 1024;
const mostRows = 20;

const assigned =
  /(?<name>[A-Za-z][\w-]*)["']?\s*(?::=|=>|[:=>]|\bis\b)\s*["']?(?=(?<value>[^\s"'*,;<>(){}[\]\\]{6,}))/g;
/** A line of `.netrc`, or several. */
const behindLogin = /\blogin\s+\S{1,200}\s+(?:account\s+\S{1,200}\s+)?password\s+(?<value>[^\s*]{4,})/g;
const inAddress = /:\/\/(?<=[a-z][a-z0-9+.-]{0,40}:\/\/)[^\s/:@'"]*:(?<value>[^\s/'"*@]{3,})@/gi;
const random = /(?<![\w+/=:.-])(?<value>[A-Za-z0-9+/_-]{24,})={0,2}(?![\w+/=-])/g;

/** What looks like a secret in a text, each with its first letters and its length. */
export function findings(text: string): string[] {
  const names = [...text.matchAll(assigned)].flatMap(({ groups: { name = '', value = '' } = {} }) =>
    isStronglySecretName(name) && !isPlainWord(value) && !isReference(value) ? [shownAs(value, `${name}=`)] : [],
  );
  const written = (pattern: RegExp, before: string) =>
    [...text.matchAll(pattern)].flatMap(({ groups: { value = '' } = {} }) =>
      isReference(value) ? [] : [shownAs(value, before)],
    );
  const addresses = written(inAddress, '://…:');
  const logins = written(behindLogin, 'password ');
  const strings = [...text.matchAll(random)].flatMap(({ groups }) => {
    const value = groups?.['value'] ?? '';
    return partsOf(value).some(isRandom) ? [shownAs(value)] : [];
  });
  return [...new Set([...names, ...addresses, ...logins, ...strings])];
}

/** `password: required`, `token=false`: words about a secret. */
function isPlainWord(value: string): boolean {
  return (
    /^[A-Za-z]+[.!?:]?$/.test(value) &&
    (/^[a-z]+\W?$/.test(value) || /^[A-Z]?[a-z]+\W?$/.test(value)) &&
    value.length < 12
  );
}

/** `$DB_PASSWORD`, `${DB_PASSWORD}`, `${DB_PASSWORD:?…}`, `$(pass db)`, `%DB_PASSWORD%`: where a secret is kept, and not what it is. */
function isReference(value: string): boolean {
  return reference.test(value.replace(/^[-=](?=[$])/, ''));
}

const reference = /^(?:\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|env:\w+|\{\w+(?::?\?.*)?\}?|\(.*)|%[A-Z_]+%)(?![\w$-])|^\?/;

/** A path from the root is looked at folder by folder: the name that a temporary folder was given is too short to be a secret. */
function partsOf(value: string): string[] {
  return /^\/[a-z]{2,}\//.test(value) ? value.split('/').filter(({ length }) => length >= 24) : [value];
}

/** Digits, small and large letters, spread as dice would: neither a path, nor a digest in hex, nor a name in camel case. */
function isRandom(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
  return kinds && entropy(value) > 4 && (value.match(/\d/g)?.length ?? 0) >= 3;
}

/** Bits for each character, by how often each stands there. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / value.length) * Math.log2(count / value.length), 0);
}

function shownAs(value: string, before = ''): string {
  return `${before}${value.slice(0, 4)}… (${value.length} characters)`;
}
