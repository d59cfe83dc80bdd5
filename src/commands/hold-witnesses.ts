import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkJournalFile } from '../journal/check.ts';
import { treeHead } from '../journal/merkle.ts';
import { checkWitness } from '../record/checks/check-witness.ts';
import { saidByNext } from '../record/next-session.ts';
import { readPlainFile } from '../record/read-file.ts';
import { readSession } from '../record/read-session.ts';
import { largestFile, sessionFiles, witnessFiles } from '../record/session-files.ts';
import { type Finding, rewriting, type Verdict, type VerdictWord } from '../record/verdict.ts';
import { quoted } from '../record/verify-commands.ts';
import { readReceipts } from '../record/witness/witness-receipts.ts';
import { type WitnessStory, witnessStory } from '../record/witness/witness-story.ts';
import { goneReview, reviewsName } from '../record/witness/witnessed-reviews.ts';
import { createMasker } from '../secrets/masker.ts';
import { openWitness, witnessName } from '../server/sealing/witness.ts';
import { sentenceOf } from '../server/sentence-of.ts';
import { checkTimeStamp } from '../signing/time-stamp.ts';
import { exitCodes, type Io, UserError } from './io.ts';

export type WitnessesAsked = {
  /** Address of a table, or a file with its entries that came from its keeper. */
  witness?: string;
  /** Certificates of time-stamping authorities, PEM. */
  timestampAuthority?: string;
};

/** Somebody else than the record, whether they were asked, and what they say. */
export type WitnessSaid = { kind: 'table' | 'time stamp' | 'next session'; checked: boolean; words: string };

type Heard = { said: WitnessSaid; findings?: Finding[]; notProvable?: string };

/** Holds what witnesses say against a record that was verified. `witnesses` says for each kind whether it was asked. */
export async function holdWitnessesAgainst(
  verdict: Verdict,
  folder: string,
  { asked, io }: { asked: WitnessesAsked; io: Io },
): Promise<Verdict & { witnesses: WitnessSaid[] }> {
  const heard = [
    await table(verdict, folder, asked.witness, io),
    await timeStamp(verdict, folder, asked, io),
    next(folder),
  ];
  const found = heard.flatMap(({ findings }) => findings ?? []).toSorted((one, other) => rank(one) - rank(other))[0];
  const worse = found !== undefined && rank(found) < rank(verdict);
  const [shown] = heard.flatMap(({ notProvable }) => notProvable ?? []);
  const notProvable = verdict.notProvable.flatMap((one) => (one === rewriting && shown !== undefined ? shown : one));
  return {
    ...verdict,
    ...(worse ? { ...found, line: found.line || null } : {}),
    notProvable: notProvable.filter((one) => one !== ''),
    witnesses: heard.map(({ said }) => said),
  };
}

const ranks: readonly VerdictWord[] = ['INVALID', 'INCOMPLETE', 'OPEN', 'UNTRUSTED', 'VALID'];

function rank({ verdict }: { verdict: VerdictWord }): number {
  return ranks.indexOf(verdict);
}

async function table(verdict: Verdict, folder: string, asked: string | undefined, io: Io): Promise<Heard> {
  const kind = 'table';
  const read = readSession(folder);
  const journal = checkJournalFile(join(folder, sessionFiles.journal));
  if (!read.ok || !journal.ok) return { said: { kind, checked: false, words: 'the journal cannot be read' } };
  const story = witnessStory(read.value);
  if (asked === undefined) {
    const words = story === undefined ? 'none' : `the session names ${story.words}; not asked: --witness`;
    return { said: { kind, checked: false, words } };
  }
  const { session, events } = read.value;
  const heard = readReceipts(await entriesOf(asked, session, io));
  const receipts = 'badLine' in heard ? [] : heard.receipts;
  const reviews = receipts.filter((one) => one.session === reviewsName(session));
  const checked =
    'badLine' in heard
      ? notTheirs(heard.badLine)
      : checkWitness(
          receipts.filter((one) => !reviews.includes(one)),
          { session, leaves: journal.leaves, events },
        );
  const gone = goneReview(reviews, folder);
  const missed = gone === undefined ? [] : [gone];
  if ('verdict' in checked)
    return { said: { kind, checked: true, words: checked.message }, findings: [checked, ...missed] };
  const isWhole = checked.covers === journal.size;
  const words = `${checked.words}${reviewWords(new Set(reviews.map(({ root }) => root)).size, gone)}${closedWords(story, isWhole)}`;
  const said = { kind, checked: true, words } as const;
  if (!isWhole && story?.required && verdict.facts.closed !== null)
    return { said, findings: [endUnseen(story.name), ...missed] };
  return { said, findings: missed, ...(isWhole && !checked.late ? { notProvable: '' } : {}) };
}

function reviewWords(shown: number, gone: Finding | undefined): string {
  if (gone !== undefined) return `; ${gone.message}`;
  return shown === 0 ? '' : `; ${shown} ${shown === 1 ? 'review' : 'reviews'} of it`;
}

function closedWords(story: WitnessStory | undefined, isWhole: boolean): string {
  if (story?.missing === undefined) return '';
  return isWhole
    ? '; the open item "witness missing" is closed by it'
    : '; the open item "witness missing" is still open';
}

function endUnseen(name: string): Finding {
  const message = `This session needs its witness ${name}, which has not seen the end of it. Show it that: deploy-assist witness`;
  return { verdict: 'UNTRUSTED', code: 'end-not-witnessed', file: sessionFiles.journal, line: 0, message };
}

async function entriesOf(asked: string, session: string, io: Io): Promise<string[]> {
  if (!/^postgres(ql)?:/i.test(asked)) return linesOf(resolve(io.cwd, asked));
  try {
    const opened = await openWitness(asked, io.env);
    const both = async () => [...(await opened.entries(session)), ...(await opened.entries(reviewsName(session)))];
    return await both().finally(() => opened.close());
  } catch (cause) {
    throw new UserError(`The witness ${witnessName(asked)} cannot be asked: ${sentenceOf(cause)}.`, {
      fix: 'Look at its address and your role there; or take its entries as a file (docs/witness.sql says how).',
      cause,
    });
  }
}

function linesOf(path: string): string[] {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isFile() && file.size <= largestFile.receipts)
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  throw new UserError(`There are no entries of a witness at ${createMasker([]).text(path)}.`, {
    fix: 'Give the address of a table (postgres://…), or a file with a line for each of its entries.',
    exitCode: exitCodes.usage,
  });
}

function notTheirs(line: number): Finding {
  const message = `Entry ${line} is none that the witness wrote: its digest is not that of its fields.`;
  return { verdict: 'INVALID', code: 'witness-entry', file: '', line, message };
}

const toleranceMs = 5 * 60_000;

/**
 * When the signature of a record was there, by its time stamp and the authorities that the verifier trusts; undefined where no stamp says so. What is wrong with
 * one is told by `holdWitnessesAgainst`.
 */
export async function stampedAt(
  folder: string,
  { timestampAuthority }: WitnessesAsked,
  { cwd, env }: Io,
): Promise<Date | undefined> {
  const reply = join(folder, witnessFiles.timeStamp);
  if (timestampAuthority === undefined || !existsSync(reply)) return undefined;
  const data = join(folder, sessionFiles.signOffSignature);
  const checked = await checkTimeStamp({ reply, data, authorities: resolve(cwd, timestampAuthority), env });
  return checked.ok ? new Date(checked.time) : undefined;
}

async function timeStamp(
  verdict: Verdict,
  folder: string,
  { timestampAuthority }: WitnessesAsked,
  io: Io,
): Promise<Heard> {
  const kind = 'time stamp';
  const reply = join(folder, witnessFiles.timeStamp);
  const isThere = existsSync(reply);
  const none =
    verdict.facts.timeStamping === null ? 'none' : `NONE, though ${verdict.facts.timeStamping} was to give one`;
  if (timestampAuthority === undefined)
    return { said: { kind, checked: false, words: isThere ? 'there; not checked: --timestamp-authority' : none } };
  const authorities = resolve(io.cwd, timestampAuthority);
  if (!existsSync(authorities))
    throw new UserError(`There are no certificates at ${authorities}.`, {
      fix: 'Give a file with the certificates of the authorities that you trust, in PEM.',
      exitCode: exitCodes.usage,
    });
  if (!holdsCertificates(authorities))
    throw new UserError(`${authorities} holds no certificate in PEM.`, {
      fix: `It has to have a line -----BEGIN CERTIFICATE-----. Where it is DER: openssl x509 -inform DER -in ${quoted(authorities)} -out authority.pem`,
      exitCode: exitCodes.usage,
    });
  const bad = (word: Finding['verdict'], code: string, message: string): Heard => ({
    said: { kind, checked: true, words: message },
    findings: [{ verdict: word, code, file: witnessFiles.timeStamp, line: 0, message }],
  });
  if (!isThere) return bad('UNTRUSTED', 'no-time-stamp', 'The signature has no time stamp.');
  const data = join(folder, sessionFiles.signOffSignature);
  const checked = await checkTimeStamp({ reply, data, authorities, env: io.env });
  if (!checked.ok)
    return bad(checked.code === 'time-stamp-of-another' ? 'INVALID' : 'UNTRUSTED', checked.code, checked.message);
  const { closed } = verdict.facts;
  if (closed !== null && Date.parse(closed) - Date.parse(checked.time) > toleranceMs)
    return bad(
      'INVALID',
      'time-stamp-early',
      `The record says that it was closed at ${closed}, and its signature was time-stamped before that, at ${checked.time}.`,
    );
  const notProvable = `A whole session that its operator rewrote and signed again before ${checked.time}, when its signature was time-stamped.`;
  return { said: { kind, checked: true, words: `the signature was there at ${checked.time}` }, notProvable };
}

function holdsCertificates(path: string): boolean {
  const read = readPlainFile(realpathSync(path), largestFile.receipts);
  return (
    'bytes' in read &&
    /^-----BEGIN (?:TRUSTED )?CERTIFICATE-----$/m.test(read.bytes.toString('latin1').replaceAll('\r', ''))
  );
}

function next(folder: string): Heard {
  const kind = 'next session';
  const journal = checkJournalFile(join(folder, sessionFiles.journal));
  const found = journal.ok ? saidByNext(folder, journal.events[0]?.sid ?? '') : [];
  if (!journal.ok || found.length === 0)
    return { said: { kind, checked: false, words: 'none beside this record names it' } };
  const other = found.find(({ size, root }) => size > journal.size || treeHead(journal.leaves.slice(0, size)) !== root);
  const names = found.map(({ session }) => session).join(', ');
  if (other === undefined) return { said: { kind, checked: true, words: `${names} names it with the same lines` } };
  const message = `Session ${other.session} says that this one had ${other.size} lines and the root ${other.root}, which it has not: it was changed since.`;
  return {
    said: { kind, checked: true, words: message },
    findings: [{ verdict: 'INVALID', code: 'next-session-differs', file: sessionFiles.journal, line: 0, message }],
  };
}
