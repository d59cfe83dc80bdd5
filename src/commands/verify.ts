import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Verdict, VerdictWord } from '../record/verdict.ts';
import { chainCommand, signatureCommand } from '../record/verify-commands.ts';
import { verifySession } from '../record/verify-session.ts';
import { visible } from '../record/visible.ts';
import { closingWords } from '../session/closing-words.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { type FoundTrust, findTrust } from './find-trust.ts';
import { holdWitnessesAgainst, type WitnessesAsked, type WitnessSaid } from './hold-witnesses.ts';
import { exitCodes, type Io, UserError } from './io.ts';
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

/** `verify [SESSION]`: one verdict over a record, what it does not prove, and how to check it without this tool. */
export async function runVerify(session: string | undefined, options: VerifyOptions, io: Io): Promise<number> {
  const folder = findSession(session, io);
  const trust = await findTrust(options.allowedSigners, io);
  const { principal } = options;
  const revocation = options.revocation && revocationList(resolve(io.cwd, options.revocation));
  const checked = await verifySession(
    folder,
    {
      env: io.env,
      ...(trust === undefined ? {} : { allowedSigners: trust.path }),
      ...(principal === undefined ? {} : { principal }),
      ...(revocation ? { revocation } : {}),
    },
    outcomeOf,
  );
  const verdict = await holdWitnessesAgainst(holdListAgainst(checked, trust), folder, { asked: options, io });
  const who = options.principal ?? verdict.facts.signer?.principal ?? verdict.facts.operator ?? 'WHO';
  const commands = [...(verdict.verdict === 'OPEN' ? [] : [signatureCommand(who, trust?.path)]), chainCommand];
  const value = { format: 'deploy-assist/verdict@1', folder, ...verdict, trust: trust?.words ?? null, commands };
  io.stdout(
    options.json
      ? `${JSON.stringify(value)}\n`
      : `${words(verdict, folder, trust, commands).map(visible).join('\n')}\n`,
  );
  return codes[verdict.verdict];
}

/** ssh-keygen refuses every key when it cannot read the list, which would look like a revoked one. */
function revocationList(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new UserError(`There is no list of revoked keys at ${path}.`, {
    fix: 'Look at the path; it is a file of public keys, one a line, or a KRL.',
    exitCode: exitCodes.usage,
  });
}

/** A list that the operator of the session wrote, or that nobody has committed, cannot vouch for that operator. */
function holdListAgainst(verdict: Verdict, trust: FoundTrust | undefined): Verdict {
  if (verdict.verdict !== 'VALID' || trust?.lastChange === undefined) return verdict;
  const { lastChange } = trust;
  const { facts } = verdict;
  const untrusted = (code: string, message: string): Verdict => ({ ...verdict, verdict: 'UNTRUSTED', code, message });
  if (lastChange === null)
    return untrusted(
      'list-not-committed',
      `The record is sound, but ${trust.path} has changes that are not committed.`,
    );
  if (lastChange.author === facts.operator || lastChange.author === facts.signer?.principal)
    return untrusted(
      'list-by-operator',
      `The record is sound, but ${lastChange.author}, whose session it is, changed the list of trusted keys last. Give your own: --allowed-signers`,
    );
  return verdict;
}

function words(
  verdict: Verdict & { witnesses: WitnessSaid[] },
  folder: string,
  trust: FoundTrust | undefined,
  commands: readonly string[],
): string[] {
  const { facts } = verdict;
  const where = [verdict.file, verdict.line === null ? null : `line ${verdict.line}`]
    .filter((part) => part !== null)
    .join(' ');
  const rows: [string, string | null][] = [
    ['session', facts.session],
    ['checklist', facts.checklist],
    ['environment', facts.environment],
    ['operator', facts.operator],
    ['result', facts.result && closingWords({ result: facts.result, completion: facts.completion ?? 'not known' })],
    ['signed by', facts.signer && `${facts.signer.principal ?? 'unknown'} (${facts.signer.key})`],
    ['trust', trust?.words ?? 'no list of trusted keys was found'],
  ];
  return [
    // The code of what is VALID says nothing more.
    [verdict.verdict, verdict.verdict === 'VALID' ? '' : verdict.code, where].filter((part) => part !== '').join('  '),
    verdict.message,
    ...howToTrust(verdict, folder),
    '',
    ...rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)}${value}`] : [])),
    '',
    'Witnesses outside this record:',
    ...verdict.witnesses.map(({ kind, checked, words }) => `- ${kind}: ${checked ? 'checked; ' : ''}${words}`),
    '',
    'Not provable by this record:',
    ...verdict.notProvable.map((sentence) => `- ${sentence}`),
    '',
    `Without deploy-assist, in ${folder}:`,
    ...commands.map((command) => `  ${command}`),
  ];
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
