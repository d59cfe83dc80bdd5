import { dirname, resolve } from 'node:path';
import { neverAskedSaid } from '../plan/never-asked.ts';
import { checkBundle } from '../record/checks/check-bundle.ts';
import { journalCommand } from '../record/checks/check-script.ts';
import { toldWords } from '../record/told-approvals.ts';
import { trippedWords } from '../record/tripped-stops.ts';
import type { Verdict, VerdictWord } from '../record/verdict.ts';
import { quoted, signatureCommand } from '../record/verify-commands.ts';
import { verifySession } from '../record/verify-session.ts';
import { visible } from '../record/visible.ts';
import { closingWords } from '../session/closing-words.ts';
import { createAnswers } from '../signing/answers.ts';
import type { GitSigning } from '../signing/git-settings.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { bundleAt, unpacked } from './bundles.ts';
import { type FoundRevocation, findRevocation } from './find-revocation.ts';
import { type FoundTrust, findTrust, gitSigningOf } from './find-trust.ts';
import { besideList, holdListAgainst } from './hold-list.ts';
import { holdWitnessesAgainst, stampedAt, type WitnessesAsked, type WitnessSaid } from './hold-witnesses.ts';
import { exitCodes, type Io } from './io.ts';
import { demandRevocation, problemLines, problemsOfList } from './list-problems.ts';
import { isRecordFolder } from './not-a-record.ts';
import { findSession } from './session-folder.ts';
import { trustExample } from './trust-example.ts';

export type VerifyOptions = WitnessesAsked & {
  allowedSigners?: string;
  /** Who must have signed. */
  principal?: string;
  /** A list of revoked keys. */
  revocation?: string;
  json?: boolean;
};

const codes: Readonly<Record<VerdictWord, number>> = {
  VALID: exitCodes.complete,
  INVALID: exitCodes.invalid,
  OPEN: exitCodes.open,
  INCOMPLETE: exitCodes.incomplete,
  UNTRUSTED: exitCodes.untrusted,
};

/** `verify [SESSION|FILE]`: one verdict over a record, what it does not prove, and how to check it without this tool. */
export async function runVerify(session: string | undefined, options: VerifyOptions, io: Io): Promise<number> {
  const bundle = session === undefined ? undefined : bundleAt(session, io);
  if (bundle === undefined) {
    const folder = damagedAt(session, io) ?? findSession(session, io);
    return tell({ folder, place: folder, inside: folder }, options, io);
  }
  const told = { place: bundle, bundle, inside: `the folder that comes out of tar -xf ${quoted(bundle)}` };
  return unpacked(bundle, (record) => tell({ ...told, ...record }, options, io));
}

/** A record whose journal was taken away, or is no plain file, is still one, and not VALID. */
function damagedAt(session: string | undefined, { cwd }: Io): string | undefined {
  const path = session === undefined ? undefined : resolve(cwd, session);
  return path !== undefined && isRecordFolder(path) ? path : undefined;
}

/** What is verified: the folder that is read, or the verdict over what has none; its path, and where its files are for whoever checks by hand. */
type Given = { place: string; inside: string; bundle?: string } & ({ folder: string } | { verdict: Verdict });

type Witnessed = Verdict & { witnesses: WitnessSaid[] };

async function tell(record: Given, options: VerifyOptions, io: Io): Promise<number> {
  const folder = 'folder' in record ? record.folder : undefined;
  let settings: Promise<GitSigning> | undefined;
  const signing = () => {
    settings ??= gitSigningOf(folder, io);
    return settings;
  };
  const trust = await findTrust(options.allowedSigners, folder, io, signing);
  const revoked = await findRevocation(options.revocation, folder, io, signing);
  await demandRevocation(revoked, io);
  const lists = { trust, revoked };
  const signedAt = folder === undefined ? undefined : await stampedAt(folder, options, io);
  const [judged, listProblems] = await Promise.all([
    'verdict' in record ? { ...record.verdict, witnesses: [] } : checked({ ...record, signedAt }, lists, options, io),
    problemsOfList(trust?.path, io, scratchOf(record)),
  ]);
  const verdict = { ...judged, notProvable: [...besideList(trust, record.place), ...judged.notProvable] };
  const who = options.principal ?? verdict.facts.signer?.principal ?? verdict.facts.operator ?? 'WHO';
  const signature = verdict.verdict === 'OPEN' ? [] : [signatureCommand(who, trust?.path, signedAt)];
  const commands = signature.length === 0 ? [] : [...signature, journalCommand];
  const { place, inside } = record;
  const value = {
    format: 'deploy-assist/verdict@1',
    folder: place,
    ...verdict,
    rejectedBy: rejectedBy(verdict),
    ...wordsOf(lists),
    listProblems,
    commands,
  };
  const hints = [
    ...problemLines(trust?.path, listProblems),
    ...('folder' in record ? howToTrust(verdict, record.folder) : []),
  ];
  io.stdout(
    options.json
      ? `${JSON.stringify(value)}\n`
      : `${words(verdict, { inside, lists, commands, hints }).map(visible).join('\n')}\n`,
  );
  // Who asks a script whether all is well is not told that it is.
  return verdict.verdict === 'VALID' && isRejected(verdict) ? exitCodes.rejected : codes[verdict.verdict];
}

/** What is unpacked is gone afterwards, however this ends, and with it what ssh-keygen read. */
function scratchOf(record: Given): string | undefined {
  return 'folder' in record && record.bundle !== undefined ? dirname(record.folder) : undefined;
}

async function checked(
  { folder, bundle, signedAt }: { folder: string; bundle?: string; signedAt: Date | undefined },
  { trust, revoked }: Lists,
  options: VerifyOptions,
  io: Io,
): Promise<Witnessed> {
  const { principal, timestampAuthority, witness } = options;
  // A witness may also be an address, which is no file.
  const alsoNamed = [timestampAuthority, witness].flatMap((path) =>
    path === undefined ? [] : [resolve(io.cwd, path)],
  );
  const verdict = await verifySession(
    folder,
    {
      env: io.env,
      alsoNamed,
      ...(bundle === undefined ? {} : { answers: createAnswers({ scratch: dirname(folder) }) }),
      ...(trust === undefined ? {} : { allowedSigners: trust.path }),
      ...(principal === undefined ? {} : { principal }),
      ...(signedAt === undefined ? {} : { signedAt }),
      ...(revoked === undefined ? {} : { revocation: revoked.path }),
    },
    outcomeOf,
  );
  const whole = bundle === undefined ? verdict : holdBundleAgainst(verdict, bundle, folder);
  return holdWitnessesAgainst(await holdListAgainst(whole, { folder, trust, env: io.env, signedAt }), folder, {
    asked: options,
    io,
  });
}

/** What is INVALID as a folder has been told better than by the bytes of its archive. */
function holdBundleAgainst(verdict: Verdict, bundle: string, folder: string): Verdict {
  const finding = verdict.verdict === 'INVALID' ? undefined : checkBundle(bundle, folder, outcomeOf);
  return finding === undefined ? verdict : { ...verdict, ...finding, file: null, line: null };
}

/** Whose keys count, and which no more. */
type Lists = { trust: FoundTrust | undefined; revoked: FoundRevocation | undefined };

function wordsOf({ trust, revoked }: Lists): { trust: string | null; revocation: string | null } {
  return { trust: trust?.words ?? null, revocation: revoked?.words ?? null };
}

type Words = { inside: string; lists: Lists; commands: readonly string[]; hints: readonly string[] };

function words(verdict: Witnessed, { inside, lists, commands, hints }: Words): string[] {
  const { facts } = verdict;
  const where = [verdict.file, verdict.line === null ? null : `line ${verdict.line}`]
    .filter((part) => part !== null)
    .join(' ');
  const rows: [string, string | null][] = [
    ['session', facts.session],
    ['checklist', facts.checklist],
    ['environment', facts.environment],
    ['operator', facts.operator],
    ['change', facts.change],
    ['reason', facts.reason],
    ['result', facts.result && closingWords({ result: facts.result, completion: facts.completion ?? 'not known' })],
    ['signed by', facts.signer && `${facts.signer.principal ?? 'unknown'} (${facts.signer.key})`],
    ...facts.open.map((text): [string, string] => ['open', text]),
    ...facts.deviations.map(({ step, what, reason }): [string, string] => ['deviation', `${step}: ${what}: ${reason}`]),
    ...facts.failedAttempts.map((text): [string, string] => ['failed', text]),
    ...facts.approvals.map((told): [string, string] => ['approval', toldWords(told)]),
    ...facts.trippedStops.map((told): [string, string] => ['tripped', trippedWords(told)]),
    ...facts.neverAsked.map((stop): [string, string] => ['not asked', neverAskedSaid(stop)]),
    ...facts.reviews.map(({ reviewer, key, result, remark }): [string, string] => [
      'reviewed by',
      `${reviewer} (${key}): ${result}: ${remark}`,
    ]),
    ['trust', wordsOf(lists).trust ?? 'no list of trusted keys was found'],
    ['revoked', wordsOf(lists).revocation ?? 'no list of revoked keys was named'],
  ];
  return [
    // The code of what is VALID says nothing more.
    [headline(verdict), verdict.verdict === 'VALID' ? '' : verdict.code, where]
      .filter((part) => part !== '')
      .join('  '),
    verdict.message,
    ...hints,
    '',
    ...rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)}${value}`] : [])),
    '',
    'Witnesses outside this record:',
    ...verdict.witnesses.map(({ kind, checked, words }) => `- ${kind}: ${checked ? 'checked; ' : ''}${words}`),
    '',
    'Not provable by this record:',
    ...verdict.notProvable.map((sentence) => `- ${sentence}`),
    '',
    `Without deploy-assist, in ${inside}:`,
    ...commands.flatMap((command) => command.split('\n').map((line) => `  ${line}`)),
    '  Approvals, outputs, delegations and a time stamp by hand: VERIFY.txt of a bundle, the end of a report, or docs/record.md.',
  ];
}

/** A record that is not whole, or that somebody rejected, never looks like one that is neither. */
function headline(verdict: Verdict): string {
  const { redacted } = verdict.facts;
  return [
    verdict.verdict,
    ...(redacted === null ? [] : [`${redacted.pieces} ${redacted.pieces === 1 ? 'piece' : 'pieces'} redacted`]),
    ...(isRejected(verdict) ? [`REJECTED by ${rejectedBy(verdict).join(' and ')}`] : []),
  ].join(', ');
}

function isRejected(verdict: Verdict): boolean {
  return rejectedBy(verdict).length > 0;
}

/** Who reviewed the session and signed that it was not right to do. */
function rejectedBy({ facts }: Verdict): string[] {
  return facts.reviews.flatMap(({ reviewer, result }) => (result === 'rejected' ? [reviewer] : []));
}

/** What an UNTRUSTED record lacks is a line that only its reader can write: here is how it would look. */
function howToTrust({ code, facts }: Verdict, folder: string): string[] {
  if (!['no-allowed-signers', 'unknown-key'].includes(code)) return [];
  const example = trustExample(folder, facts.signer?.principal ?? facts.operator ?? '');
  if (example === undefined) return [];
  return [
    '',
    'If you know from its owner, not from this record, that the key is theirs, put this line into a file of your own',
    'and name that file with --allowed-signers:',
    `  ${example}`,
  ];
}
