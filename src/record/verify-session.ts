import { hash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { neverAsked } from '../plan/never-asked.ts';
import { createAnswers } from '../signing/answers.ts';
import { NotAsked } from '../signing/ask-list.ts';
import { checkApprovals } from './checks/check-approvals.ts';
import { checkBlobs } from './checks/check-blobs.ts';
import { checkCheckpoints } from './checks/check-checkpoints.ts';
import { clockRemarks } from './checks/check-clock.ts';
import { checkClosing, closingRemarks } from './checks/check-closing.ts';
import { checkDelegations, checkVouchers, trustVouchers, type Vouched } from './checks/check-delegations.ts';
import { checkEpochs } from './checks/check-epochs.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkLinked } from './checks/check-linked.ts';
import { previousRemarks } from './checks/check-previous.ts';
import { checkReadings } from './checks/check-readings.ts';
import { checkRedactions, checkRedactor } from './checks/check-redactions.ts';
import { checkReviews } from './checks/check-reviews.ts';
import { checkSignOff } from './checks/check-sign-off.ts';
import { checkSignature, type Operator, type Trust } from './checks/check-signature.ts';
import { eventOrder } from './checks/event-order.ts';
import { walkedOrder } from './checks/walked-order.ts';
import { failedAttempts } from './failed-attempts.ts';
import type { Outcome, OutcomeOf } from './outcome.ts';
import { type ReadFile, readPlainFile } from './read-file.ts';
import { type ReadProblem, type ReadSession, readSession } from './read-session.ts';
import { environmentWords } from './report/environment-words.ts';
import { sealClaim } from './seal-claim.ts';
import { largestFile, sessionFiles } from './session-files.ts';
import { signOffText } from './texts/sign-off-text.ts';
import { toldApprovals } from './told-approvals.ts';
import { trippedStops } from './tripped-stops.ts';
import { conclude, type Finding, noFacts, type Verdict, type VerdictFacts } from './verdict.ts';

/**
 * The verdict over a session's folder: lines of the journal, shapes and order of events, the checklist and plan they name, outputs, the
 * sign-off text, its signature. `outcomeOf` is the walk's reading of a session. Reads only; bounded; never throws.
 */
export async function verifySession(folder: string, given: Trust, outcomeOf: OutcomeOf): Promise<Verdict> {
  for (let left = 3; ; left -= 1) {
    const size = journalBytes(folder);
    const verdict = await verifyOnce(folder, given, outcomeOf);
    // The session goes on: what was read last can be newer than what was read first.
    if (verdict.verdict !== 'INVALID' || left === 0 || journalBytes(folder) === size) return verdict;
  }
}

function journalBytes(folder: string): number | undefined {
  try {
    return lstatSync(join(folder, sessionFiles.journal), { throwIfNoEntry: false })?.size;
  } catch {
    // Nobody may look there, which the check itself says.
    return undefined;
  }
}

async function verifyOnce(folder: string, given: Trust, outcomeOf: OutcomeOf): Promise<Verdict> {
  const trust = { answers: createAnswers(), ...given };
  try {
    const read = readSession(folder);
    if (!read.ok) return conclude([unreadable(folder, read.problem)], noFacts, []);
    const { plan, state, unknown } = read.value;
    // Before anything is made of them: a changed plan would only give misleading findings.
    const named = namedFiles(read.value);
    if (named.length > 0) return conclude(named, noFacts, remarks(unknown));
    const outcome = outcomeOf(plan, state);
    const checkpoints = checkCheckpoints(read.value);
    const delegations = checkDelegations(read.value, checkpoints.delegations);
    const blobs = checkBlobs(read.value);
    const redactions = checkRedactions(read.value, blobs.redacted);
    const parts = [checkpoints, delegations, blobs, checkLinked(read.value), checkFiles(read.value, trust)];
    const files = [...parts.flatMap(({ findings }) => findings), ...asFinding(redactions)];
    const signOff = readPlainFile(join(folder, sessionFiles.signOff), largestFile.signOff);
    const approvals = await checkApprovals(read.value, trust);
    const found = [
      ...files,
      ...contents(read.value, outcome, signOff),
      ...checkReadings(read.value),
      ...approvals.findings,
    ];
    const told = [
      ...remarks(unknown),
      ...unreadRemarks(read.value),
      ...parts.flatMap((part) => part.remarks),
      ...approvals.remarks,
      ...closingRemarks(read.value),
      ...previousRemarks(read.value),
      ...clockRemarks(read.value.events, new Date()),
    ];
    const facts = { ...factsOf(read.value, outcome), signer: null, redacted: null, reviews: [] };
    // Who signed a thing that is not what was signed says nothing, and finding it out starts a program.
    if (found.some(({ verdict }) => verdict === 'INVALID')) return conclude(found, facts, told);
    const signed = await signatures(read.value, { signOff, vouched: delegations.vouched, trust });
    const { signer } = signed;
    const sealer = signer?.key ? { ...signer, key: signer.key, claim: sealClaim(read.value, trust) } : undefined;
    const by = await redactedBy(redactions, { sealer, trust });
    const reviewed = await checkReviews(read.value, trust);
    const all = [...found, ...signed.findings, ...asFinding(by.finding), ...reviewed.findings];
    const { reviews } = reviewed;
    return conclude(all, { ...facts, signer, redacted: by.redacted, reviews }, [
      ...told,
      ...(by.redacted === null ? [] : [redactedElsewhere]),
      ...signed.remarks,
      ...reviewed.remarks,
    ]);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof NotAsked)
      return conclude([{ verdict: 'UNTRUSTED', code: 'no-ssh-keygen', file: '', line: 0, message: why }], noFacts, []);
    const message = `The check could not be finished: ${why}.`;
    return conclude([{ verdict: 'INVALID', code: 'not-finished', file: '', line: 0, message }], noFacts, []);
  }
}

type Listed = ReturnType<typeof checkRedactions>;

function asFinding(one: Listed): Finding[] {
  return one !== undefined && 'verdict' in one ? [one] : [];
}

const redactedElsewhere =
  'That what was redacted stands nowhere else in this record: events, the checklist and its reading cannot be redacted.';

async function redactedBy(listed: Listed, by: Parameters<typeof checkRedactor>[1]) {
  if (listed === undefined || 'verdict' in listed) return { finding: undefined, redacted: null };
  return checkRedactor(listed, by);
}

/** What the events and the sign-off text say, without asking who signed it. */
function contents(read: ReadSession, outcome: Outcome, signOff: ReadFile): Finding[] {
  const { folder, session, journal } = read;
  return [
    ...(read.unknown.length === 0 ? meaning(read, outcome) : [newer(read.unknown.length)]),
    checkSignOff(signOff, { session, journal, expected: expectedText(read, outcome) }),
    straySignature(folder, 'missing' in signOff),
  ].flatMap((finding) => finding ?? []);
}

type Signatures = { findings: Finding[]; remarks: string[]; signer: VerdictFacts['signer'] };

/** Who signed the session off, and whose keys vouched for its own keys. */
async function signatures(
  { folder, state }: ReadSession,
  { signOff, vouched, trust }: { signOff: ReadFile; vouched: readonly Vouched[]; trust: Trust },
): Promise<Signatures> {
  const signature = readPlainFile(join(folder, sessionFiles.signOffSignature), largestFile.signature);
  const { finding, signer, remark } =
    'bytes' in signOff
      ? await checkSignature(signOff.bytes, signature, { operator: operatorOf(state), trust })
      : { finding: undefined, signer: null, remark: undefined };
  // After it: most are by the same key, and where that is Ed25519's no program has to be started for them any more.
  const vouchers = await checkVouchers(vouched, trust);
  const trusted = await trustVouchers(vouchers, { sealer: signer?.key ?? undefined, trust });
  return {
    findings: [...(finding ? [finding] : []), ...trusted.findings],
    remarks: [...(remark ? [remark] : []), ...trusted.remarks],
    signer,
  };
}

function operatorOf({ opened, closed }: ReadSession['state']): Operator | undefined {
  return opened && { ...opened.data.operator, ...(closed ? { closedAt: new Date(closed.at) } : {}) };
}

function expectedText(read: ReadSession, outcome: Outcome): { text: string } | 'not closed' | 'newer' {
  const text = signOffText({ ...read, outcome });
  if (text === undefined) return 'not closed';
  return read.unknown.length === 0 ? { text } : 'newer';
}

/** The checklist and the plan must be the ones the first two events name. */
function namedFiles({ folder, plan, planDigest, state }: ReadSession): Finding[] {
  const { opened, bound } = state;
  const checklist = readPlainFile(join(folder, sessionFiles.checklist), largestFile.checklist);
  const digest = 'bytes' in checklist ? hash('sha256', checklist.bytes, 'hex') : undefined;
  const findings: Finding[] = [];
  if (opened && digest !== opened.data.checklist.sha256) findings.push(changed('checklist', digest));
  if (bound && planDigest !== bound.sha256) findings.push(changed('plan', planDigest));
  if (opened && plan.source.sha256 !== opened.data.checklist.sha256) {
    const message = 'plan.json is the plan of another checklist than the one that was opened.';
    findings.push({ ...changed('plan', planDigest), code: 'plan-of-another', message });
  }
  return findings;
}

/** What the events say, held against each other and against what the walk makes of them. */
function meaning({ events, plan, state }: ReadSession, outcome: Outcome): (Finding | undefined)[] {
  const [inOrder] = [eventOrder(plan, events), checkEpochs(events)]
    .flatMap((problem) => problem ?? [])
    .toSorted((one, other) => one.line - other.line);
  // What the walk would have refused says little of a story that is none.
  const order = inOrder ?? walkedOrder(plan, events);
  return [
    events.length === 0 ? { ...journalFinding('empty', 'The journal has no lines.', 0), verdict: 'OPEN' } : undefined,
    order && journalFinding(order.code, order.message, order.line),
    ...checkClosing({ plan, state }, outcome),
  ];
}

function newer(count: number): Finding {
  const message = `${count} lines of the journal are of a newer version than this program, which cannot judge them. Verify with a newer deploy-assist.`;
  return { ...journalFinding('newer', message, 0), verdict: 'UNTRUSTED' };
}

/** A half-written last line is what a crash leaves in an open session; in a signed one it is a cut. */
function unreadable(folder: string, problem: ReadProblem): Finding {
  const signed = [sessionFiles.signOff, sessionFiles.signOffSignature].some((name) => existsSync(join(folder, name)));
  return { verdict: problem.code === 'truncated-line' && !signed ? 'OPEN' : 'INVALID', ...problem };
}

function journalFinding(code: string, message: string, line: number): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.journal, line, message };
}

function changed(which: 'checklist' | 'plan', digest: string | undefined): Finding {
  const file = sessionFiles[which];
  const what = digest === undefined ? 'is not there or cannot be read' : 'is not the file that the journal names';
  return { verdict: 'INVALID', code: `${which}-changed`, file, line: 0, message: `${file} ${what}.` };
}

/** A signature without the text it is over: somebody took the text away. */
function straySignature(folder: string, noText: boolean): Finding | undefined {
  const file = sessionFiles.signOffSignature;
  if (!noText || !existsSync(join(folder, file))) return undefined;
  const message = 'There is a signature, but the sign-off it belongs to is not there.';
  return { verdict: 'INVALID', code: 'sign-off-missing', file, line: 0, message };
}

function factsOf(read: ReadSession, outcome: Outcome): Omit<VerdictFacts, 'signer' | 'redacted' | 'reviews'> {
  const { state, journal, session } = read;
  const { opened, closed } = state;
  return {
    session: session === '' ? null : session,
    checklist: opened?.data.checklist.path ?? null,
    environment: opened ? environmentWords(state) : null,
    operator: opened?.data.operator.principal ?? null,
    opened: opened?.at ?? null,
    closed: closed?.at ?? null,
    result: closed?.data.result ?? null,
    completion: outcome.text,
    events: journal.size,
    root: journal.root,
    approvals: toldApprovals(read),
    trippedStops: trippedStops(read),
    neverAsked: neverAsked(read.plan),
    change: opened?.data.change ?? null,
    reason: opened?.data.reason ?? null,
    deviations: outcome.deviations,
    failedAttempts: failedAttempts(read.plan, state).map(({ words }) => words),
    open: outcome.open,
    timeStamping: opened?.data.timeStamping ?? null,
    outputs: read.events.filter(({ type }) => type === 'run.ended').length,
  };
}

/** What this version cannot judge. */
function remarks(unknown: readonly string[]): string[] {
  return unknown.map((sentence) => `What this means: ${sentence}.`);
}

/** A name that this version does not read is held against nothing: whoever reads the line finds it there all the same. */
function unreadRemarks({ unread }: ReadSession): string[] {
  const shown = unread.slice(0, 5).map(({ line, name }) => `${JSON.stringify(name.slice(0, 60))} on line ${line}`);
  const more = unread.length > shown.length ? ` and ${unread.length - shown.length} more` : '';
  return unread.length === 0
    ? []
    : [`What the journal says under names that this version does not know: ${shown.join(', ')}${more}.`];
}
