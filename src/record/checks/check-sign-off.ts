import type { ReadFile } from '../read-file.ts';
import { sessionFiles } from '../session-files.ts';
import { type ParsedSignOff, parseSignOff } from '../texts/parse-sign-off.ts';
import type { Finding } from '../verdict.ts';

export type SignOffCheck = {
  session: string;
  journal: { size: number; root: string };
  /** The text that the journal gives; nothing while the session is not closed, or where this version cannot read all of its lines. */
  expected: { text: string } | 'not closed' | 'newer';
};

/**
 * Compares the stored sign-off with the one the journal gives. Undefined when they are the same bytes.
 * OPEN only when there is no sign-off at all: one that is there must fit.
 */
export function checkSignOff(read: ReadFile, { session, journal, expected }: SignOffCheck): Finding | undefined {
  if ('missing' in read) return expected === 'not closed' ? notSealed : notSigned;
  if ('problem' in read) return invalid('sign-off-unreadable', 0, `The sign-off cannot be read: ${read.problem}.`);
  const parsed = parseSignOff(read.bytes);
  if (!parsed.ok) return invalid('sign-off-shape', parsed.line, parsed.message);
  const other = otherJournal(parsed.value, session, journal);
  if (other !== undefined) return other;
  if (expected === 'not closed')
    return invalid('sign-off-without-end', 0, 'There is a sign-off, but the journal does not end with session.closed.');
  return expected === 'newer' ? undefined : firstDifference(read.bytes.toString('utf8'), expected.text);
}

const notSealed: Finding = {
  verdict: 'OPEN',
  code: 'not-closed',
  file: sessionFiles.journal,
  line: 0,
  message: 'The session is not closed: nothing says that this is all of it.',
};

const notSigned: Finding = {
  verdict: 'OPEN',
  code: 'unsigned',
  file: sessionFiles.signOff,
  line: 0,
  message:
    'The session is closed, but nobody has signed it: nothing says who stands for it, or that this is all of it.',
};

function otherJournal(signed: ParsedSignOff, session: string, journal: SignOffCheck['journal']): Finding | undefined {
  if (signed.session !== session)
    return invalid('sign-off-of-another-session', 2, `The sign-off is of session ${signed.session}, not of this one.`);
  if (signed.journal.size !== journal.size) {
    const what = journal.size < signed.journal.size ? 'lines were removed' : 'lines were added after it was signed';
    const message = `The sign-off covers ${signed.journal.size} lines and the journal has ${journal.size}: ${what}.`;
    return {
      ...invalid('journal-size', Math.min(journal.size, signed.journal.size) + 1, message),
      file: sessionFiles.journal,
    };
  }
  if (signed.journal.root === journal.root) return undefined;
  return {
    ...invalid(
      'journal-root',
      0,
      'The sign-off names the digest of another journal than this one: one of the two was changed.',
    ),
    file: sessionFiles.journal,
  };
}

function firstDifference(signed: string, expected: string): Finding | undefined {
  if (signed === expected) return undefined;
  const [has, gives] = [signed.split('\n'), expected.split('\n')];
  const index = has.findIndex((line, at) => line !== gives[at]);
  const at = index < 0 ? has.length : index;
  const message = `Line ${at + 1} of the sign-off says ${quote(has[at])}, and the journal gives ${quote(gives[at])}.`;
  return invalid('sign-off-differs', at + 1, message);
}

function quote(line: string | undefined): string {
  return line === undefined ? 'nothing' : `"${line.length > 200 ? `${line.slice(0, 200)}…` : line}"`;
}

function invalid(code: string, line: number, message: string): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.signOff, line, message };
}
