import type { NeverAsked } from '../plan/never-asked.ts';
import type { CheckedReview } from './checks/check-reviews.ts';
import { type Redacted, redactedWords } from './redacted.ts';
import type { ToldApproval } from './told-approvals.ts';
import type { TrippedStop } from './tripped-stops.ts';

/**
 * VALID: everything holds. OPEN: not sealed, or sealed and not signed. INCOMPLETE: a blob that events name is missing. UNTRUSTED: sound, but
 * the key is not in the verifier's allowed_signers. INVALID: anything else.
 */
export type VerdictWord = 'VALID' | 'OPEN' | 'INCOMPLETE' | 'UNTRUSTED' | 'INVALID';

/** One thing that keeps a record from being VALID. `line` 0 means the file as a whole. */
export type Finding = {
  verdict: Exclude<VerdictWord, 'VALID'>;
  /** Short and stable: codes are added, never renamed. */
  code: string;
  /** Relative to the session's folder. */
  file: string;
  line: number;
  message: string;
};

export type Verdict = {
  verdict: VerdictWord;
  code: string;
  file: string | null;
  line: number | null;
  message: string;
  /** What no signature can show, and what this version did not look at, as sentences. */
  notProvable: string[];
  facts: VerdictFacts;
};

/** What the verified bytes say; null where the check did not get that far. */
export type VerdictFacts = {
  session: string | null;
  checklist: string | null;
  environment: string | null;
  operator: string | null;
  opened: string | null;
  closed: string | null;
  result: string | null;
  completion: string | null;
  events: number | null;
  root: string | null;
  outputs: number | null;
  /** Under which change it was opened, and why. */
  change: string | null;
  reason: string | null;
  /** What differed from the checklist, each with its reason; what failed, a sentence for each attempt; what is open. */
  deviations: readonly { step: string; what: string; reason: string }[];
  failedAttempts: readonly string[];
  open: readonly string[];
  /** The authority that was to time-stamp the signature. */
  timeStamping: string | null;
  /** Who signed, once the signature was checked. */
  signer: { principal: string | null; key: string | null } | null;
  /** What was taken out of outputs afterwards, once the signature over the list of it was checked. */
  redacted: Redacted | null;
  /** What the journal says that others approved or did not, and what was gone on with alone; each signature was checked where the verdict is VALID. */
  approvals: readonly ToldApproval[];
  /** Stops that somebody said are tripped, and how the walk went on from each. */
  trippedStops: readonly TrippedStop[];
  /** Stops of the whole checklist, which nobody is asked at. */
  neverAsked: readonly NeverAsked[];
  /** Who looked at it afterwards and signed that, each checked. */
  reviews: readonly CheckedReview[];
};

export const noFacts: VerdictFacts = {
  session: null,
  checklist: null,
  environment: null,
  operator: null,
  opened: null,
  closed: null,
  result: null,
  completion: null,
  events: null,
  root: null,
  outputs: null,
  change: null,
  reason: null,
  deviations: [],
  failedAttempts: [],
  open: [],
  timeStamping: null,
  signer: null,
  redacted: null,
  approvals: [],
  trippedStops: [],
  neverAsked: [],
  reviews: [],
};

/** The worst finding first; of equals, the one that was found first. */
function worstFinding(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted((one, other) => ranks.indexOf(one.verdict) - ranks.indexOf(other.verdict))[0];
}

const ranks: readonly VerdictWord[] = ['INVALID', 'INCOMPLETE', 'OPEN', 'UNTRUSTED'];

/** As long as no witness was asked. */
export const rewriting =
  'A whole session that its operator rewrote and signed again: only a witness outside this folder would show that.';

/** What signatures over one folder cannot show, whatever the verdict is. */
export const neverProvable: readonly string[] = [
  rewriting,
  'That plan.json, by which it was walked, has each stop of the checklist: deploy-assist plan --json checklist.md reads it anew.',
  'Commands that were typed in another terminal.',
  'A patched deploy-assist that recorded something else than it did.',
  'Whether two keys belong to two persons.',
  'Root on the host having used a forwarded ssh-agent.',
  'The times: they are what the clock of the host said.',
];

/** The verdict that these findings amount to; `more`: sentences about what is not provable beside what never is. */
export function conclude(findings: readonly Finding[], facts: VerdictFacts, more: readonly string[]): Verdict {
  const worst = worstFinding(findings);
  const notProvable = [...more, ...neverProvable];
  if (worst === undefined)
    return { verdict: 'VALID', code: 'valid', file: null, line: null, message: validWords(facts), notProvable, facts };
  const { verdict, code, file, line, message } = worst;
  return { verdict, code, file: file || null, line: line || null, message, notProvable, facts };
}

function validWords({ events, signer, closed, redacted }: VerdictFacts): string {
  const without = redacted === null ? '' : ` ${redactedWords(redacted)}.`;
  return `All ${events} lines of the journal hold together, and ${signer?.principal} (${signer?.key}) signed them as closed at ${closed}.${without}`;
}
