import { hostname, userInfo } from 'node:os';
import type { ExportInput } from '../record/exports/export-input.ts';
import { type Output, outputsOf } from '../record/outputs.ts';
import { piecesOf, withoutPieces } from '../record/redact-blob.ts';
import { sessionFiles } from '../record/session-files.ts';
import { redactionsNamespace, redactionsSaid, redactionsText } from '../record/texts/redactions-text.ts';
import { plainLine } from '../record/texts/sign-off-text.ts';
import { visible } from '../record/visible.ts';
import { definedVariables } from '../server/clients/driver-variables.ts';
import { operatorKey, principalOf } from '../server/sealing/signer.ts';
import type { RedactedPiece } from '../signing/blob-check.ts';
import type { SigningKey } from '../signing/signing-key.ts';
import { configurationFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { keyOption } from './key-option.ts';
import { withPersonHere } from './person-here.ts';
import { suspicious } from './review.ts';
import { elsewhereWords, standsElsewhere } from './stands-elsewhere.ts';
import { takenOutWords } from './taken-out.ts';

export type RedactOptions = {
  /** `step=2`, `text=…`, `match=…` (a regular expression), `piece=ROOT:N`, or `suspicious`: what the review lists. */
  redact?: string[];
  reason?: string;
  key?: string;
};

/**
 * The files that stand in a bundle instead of those of the record, without the pieces of outputs that were asked for, and the signed list of
 * them. Empty where nothing was asked for. Throws `UserError`, also where nothing of an output is what was asked for.
 */
export async function redactedFiles(record: ExportInput, options: RedactOptions, io: Io): Promise<Map<string, Buffer>> {
  const { redact = [], reason } = options;
  const files = new Map<string, Buffer>();
  if (redact.length === 0) return files;
  if (!reason)
    throw refused('Nothing is redacted without a reason.', 'Say it with --reason: it stands in the signed list.');
  const asked = redact.flatMap((words) => selected(record, words));
  const redacted: RedactedPiece[] = [];
  // The list is of all that is missing, also of what somebody took out before.
  const before = outputsOf(record).flatMap(({ root }) => (record.redactedNote(root).length > 0 ? [root] : []));
  for (const root of new Set([...asked.map((one) => one.root), ...before])) {
    const out = new Set(asked.flatMap((one) => (one.root === root ? [one.piece] : [])));
    const blob = withoutPieces(record.folder, root, out);
    files.set(`${sessionFiles.blobs}/${root}`, blob.content);
    files.set(`${sessionFiles.blobs}/${root}.salts`, Buffer.from(blob.salts));
    redacted.push(...blob.redacted);
  }
  // Before a key is asked for: who sees it may think again.
  const elsewhere = standsElsewhere(record, { pieces: asked, sought: redact.flatMap(soughtBy) });
  for (const line of [...takenOutWords(record, asked), ...elsewhereWords(elsewhere)]) io.stderr(`${visible(line)}\n`);
  const key = await signingKey(options.key, io);
  for (const line of strangersKey(record, key)) io.stderr(`${line}\n`);
  const by = plainLine(redactor(record, key, Boolean(options.key), io));
  const { session, journal } = record;
  const why = `${plainLine(reason)}${reasonBefore(record)}`;
  const said = { session, journal, time: new Date().toISOString(), by, reason: why, pieces: redacted };
  const text = Buffer.from(redactionsText(said));
  files.set(sessionFiles.redactions, text);
  const what = `the list of what is taken out of session ${session}`;
  const signed = await withPersonHere(what, io, (person) => key.sign(text, redactionsNamespace, person));
  if (!signed.ok) throw new UserError(signed.why, { fix: signed.fix });
  files.set(sessionFiles.redactionsSignature, Buffer.from(signed.armored));
  return files;
}

/** What the list before this one said, whose signature goes with it. */
function reasonBefore({ redactions }: ExportInput): string {
  const said = redactions === null ? undefined : redactionsSaid(redactions.text);
  return said === undefined ? '' : ` (before that, by ${said.by}, ${said.time}: ${said.reason})`;
}

/** A list by another key than the operator's counts for nobody who does not have it in their list. */
function strangersKey({ state }: ExportInput, { fingerprint }: SigningKey): string[] {
  if (state.opened?.data.operator.key === fingerprint) return [];
  return [
    `The list of what is taken out is signed with ${fingerprint}, which is not the key of the session: whoever verifies needs it in their list, for ${redactionsNamespace}.`,
  ];
}

async function signingKey(key: string | undefined, io: Io): Promise<SigningKey> {
  const env = definedVariables(io.env);
  const named = keyOption(key, io) ?? null;
  const found = await operatorKey({ root: io.cwd, env, key: named, configuration: configurationFolder(io.env) }, {});
  if (!found.ok) throw new UserError(found.why, { fix: found.fix });
  return found.key;
}

/** A key that somebody named is theirs, whoever this login belongs to: where it is not the operator's, only the key itself is known. */
function redactor(record: ExportInput, key: SigningKey, isNamed: boolean, io: Io): string {
  const operator = record.state.opened?.data.operator;
  if (operator?.key === key.fingerprint) return operator.principal;
  return isNamed ? key.fingerprint : principalOf({ env: definedVariables(io.env) }, hostname(), userInfo().username);
}

/** The words or the pattern of `text=` and `match=`, for texts; what is no expression has been refused. */
function soughtBy(words: string): (string | RegExp)[] {
  const [, how, what = ''] = /^(text|match)=([\s\S]+)$/.exec(words) ?? [];
  if (how === 'text') return [what];
  return how === 'match' ? [new RegExp(what)] : [];
}

type Selected = { root: string; piece: number };

function selected(record: ExportInput, words: string): Selected[] {
  const [, how = words, what = ''] = /^([a-z]+)=([\s\S]+)$/.exec(words) ?? [];
  const select = ways[how];
  if (select === undefined)
    throw refused(
      `"${words}" is not understood.`,
      'Say --redact step=NUMBER, text=WORDS, match=REGULAR-EXPRESSION, piece=ROOT:NUMBER or suspicious.',
    );
  const found = select(record, what);
  if (found.length > 0) return found;
  throw refused(
    `No piece of an output is what --redact ${how} names.`,
    'Only outputs can be redacted: events, the checklist and the sign-off stay as they were signed.',
  );
}

const ways: Readonly<Record<string, (record: ExportInput, what: string) => Selected[]>> = {
  step: (record, what) => {
    const step = record.plan.steps.find(({ number }) => String(number) === what)?.id;
    return outputsOf(record).flatMap((output) => (output.step === step ? allOf(record, output) : []));
  },
  text: (record, what) => matching(record, new RegExp(escaped(latin1(what)), 'g')),
  match: (record, what) => matching(record, expression(what)),
  piece: (record, what) => {
    const [root = '', number = ''] = what.split(':');
    if (!/^[0-9a-f]{6,64}$/.test(root)) return [];
    const all = outputsOf(record).flatMap((output) => (output.root.startsWith(root) ? allOf(record, output) : []));
    return all.filter(({ piece }) => String(piece) === number);
  },
  suspicious: (record) => suspicious(record).flatMap(({ piece }) => piece ?? []),
};

function allOf({ folder }: ExportInput, { root }: Output): Selected[] {
  return [...piecesOf(folder, root)].map(({ piece }) => ({ root, piece }));
}

/** Every piece that a match lies in, also where it lies in several. */
function matching(record: ExportInput, pattern: RegExp): Selected[] {
  return outputsOf(record).flatMap(({ root }) => {
    const pieces = [...piecesOf(record.folder, root)].map(({ piece, bytes }) => ({
      piece,
      text: bytes?.toString('latin1') ?? '',
    }));
    const whole = pieces.map(({ text }) => text).join('');
    const matches = [...whole.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
    let end = 0;
    return pieces.flatMap(({ piece, text }) => {
      const start = end;
      end += text.length;
      return matches.some(([from, to]) => from < end && to > start) ? [{ root, piece }] : [];
    });
  });
}

/** Outputs are bytes: each is a character, and a pattern is taken in its bytes. */
function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function expression(text: string): RegExp {
  try {
    return new RegExp(latin1(text), 'g');
  } catch (cause) {
    throw refused(
      `"${text}" is no regular expression: ${cause instanceof Error ? cause.message : cause}`,
      'Write it as JavaScript does.',
    );
  }
}

function refused(message: string, fix: string): UserError {
  return new UserError(message, { fix, exitCode: exitCodes.usage });
}
