import { labelledOutput } from '../expected/expected-names.ts';
import type { Comment } from './comment.ts';
import type { Piece } from './piece.ts';

/** The first of these pieces, which stands right below this command, where it shows what was printed; null where it says something. */
export function printedComment(
  command: string | undefined,
  text: string,
  pieces: readonly Piece[],
): Extract<Comment, { is: 'expectation' }> | null {
  const rows = pieces.slice(0, fewestRows);
  const texts = rows.flatMap((piece) => (piece.kind === 'comment' && !piece.trailing ? [piece.text] : []));
  return arePrinted(texts) ? { is: 'expectation', text, header: true, labelled: true } : printedBy(command, text);
}

/**
 * A comment right below a command that shows what the command printed: `{"status":"ok"}` below curl, `=> 3`, "Phase:  Completed" below
 * `… | grep Phase`. Null for a comment that says something.
 */
function printedBy(command: string | undefined, text: string): Extract<Comment, { is: 'expectation' }> | null {
  if (command === undefined) return null;
  const behind = labelledOutput(text.trim()) ?? ticked.exec(text.trim())?.[1];
  if (behind !== undefined || heads.test(text.trim()))
    return { is: 'expectation', text: behind ?? text.trim(), header: true, labelled: true };
  const isShown = isPrinted(text) || isPicked(command, text) || isDigest(command, text);
  const shown = arrow.exec(text)?.[1] ?? (isShown ? text : null);
  return shown === null ? null : { is: 'expectation', text: shown.trim(), header: false, labelled: true };
}

/** Whether a text has the shape of what programs print, and of no sentence. */
export function isPrinted(text: string): boolean {
  return shapes.some((shape) => shape.test(text.trim()));
}

/** Whether comments right below each other show rows that a program printed: "name: x" over "version: 1" over "commit: y". */
function arePrinted(texts: readonly string[]): boolean {
  return texts.length >= fewestRows && texts.every((text) => row.test(text) && !remark.test(text));
}

/** Fewer may be remarks. */
const fewestRows = 3;
const row = /^[a-z][\w.-]{0,30}:\s+\S/;
const remark = /^(?:note|usage|example|todo|fixme|warning|hint|tip|see|e\.g)\b/;

/** One word below a command that prints a digest. */
function isDigest(command: string, text: string): boolean {
  return /\b(?:sha\d*sum|shasum|md5(?:sum)?|b2sum|cksum)\b/.test(command) && /^\S{8,}$/.test(text.trim());
}

const arrow = /^(?:=>|⇒|→)\s*((?:["'[{]|\d|(?:true|false|ok|null|nil)\b).*)$/i;

/** "✓ 3 pods running" */
const ticked = /^[✓✔✅☑]\uFE0F?\s+(\S.*)$/u;

/** The heads of the columns of a table: "NAME   STATUS   AGE". */
const heads = /^[A-Z][A-Z()/%_-]+(?: [A-Z]+)*(?:\s{2,}[A-Z][A-Z()/%_-]*(?: [A-Z]+)*)+$/;

/** What no sentence looks like. */
const shapes: readonly RegExp[] = [
  // What redis prints, alone on a line. A number alone is that of another run.
  /^(?:\((?:integer\) -?\d+|nil\))|OK|PONG)$/,
  /^(?:\{\s*"[^"]+"\s*:.*\}|\[\s*(?:\{|"|\d).*\])$/,
  // Words in columns, as `ls` prints names.
  /^[\w./@:+-]+(?:\s{2,}[\w./@:+-]+)+$/,
  // Names of files, one after the other.
  /^[\w/-]+\.\w{1,5}(?:, ?[\w/-]+\.\w{1,5})+$/,
  // What `ls -l` prints.
  /^[-dlbcps][-rwxsStT]{9}[.+@]?\s/,
  // A name with a value of several words, which no shell assigns.
  /^[a-z]\w*=\w+ +[\w:]+(?: [\w:+]+)*$/,
];

/** The word that grep looks for, in something like "Name: value" or a row of a table. */
function isPicked(command: string, text: string): boolean {
  const found = /\|\s*e?grep\s+(?:-[a-zA-Z]+\s+)*(?:"([^"]{3,40})"|'([^']{3,40})'|([\w.-]{3,40}))\s*$/.exec(command);
  const word = found?.[1] ?? found?.[2] ?? found?.[3];
  return word !== undefined && text.includes(word) && /^[\w./-]+(?:\s*[:=]\s*\S|\s{2,}\S)/.test(text);
}
