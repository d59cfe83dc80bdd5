import { runOf } from '../session/evolve.ts';
import type { SessionState } from '../session/state.ts';
import type { After, Unexpected } from '../session/unexpected.ts';
import { itemOf } from './command-outcomes.ts';
import type { Plan } from './plan.ts';

/**
 * An outcome of which a person said that it is not as the checklist expects. `line`: of the item, null where no program knows it; `attempt`
 * and `text`: the run that it was said of and what ran, null and the item's title where nothing ran; `expected`: the lines that say what was
 * expected. `at` is RFC 3339; `became`: what was done then, in words.
 */
export type SaidUnexpected = {
  step: string;
  item: string;
  line: number | null;
  attempt: number | null;
  text: string;
  expected: number[];
  by: string;
  at: string;
  seq: number;
  reason: string | null;
  became: string;
};

/** Each time that somebody said so, in the order of the journal. It stays said, whatever came of it. */
export function saidUnexpected(plan: Plan, state: SessionState): SaidUnexpected[] {
  const all = Object.entries(state.steps).flatMap(([step, { items }]) =>
    Object.entries(items).flatMap(([item, { unexpected = [] }]) =>
      unexpected.map((one) => told(plan, state, { step, item }, one)),
    ),
  );
  return all.toSorted((one, other) => one.seq - other.seq);
}

/** `said to be NOT AS EXPECTED (half of them), gone on from (harmless)`: what stands beside what such a run did or made. */
export function verdictWords(plan: Plan, { note, after }: Unexpected): string {
  const said = `said to be NOT AS EXPECTED${note === undefined ? '' : ` (${note})`}`;
  return [said, ...after.map((one) => afterWords(plan, one))].join(', ');
}

function told(plan: Plan, state: SessionState, at: { step: string; item: string }, said: Unexpected): SaidUnexpected {
  const run = said.run === undefined ? undefined : runOf(state, said.run);
  const item = itemOf(plan, at.item);
  return {
    ...at,
    line: item?.line ?? null,
    attempt: run?.attempt ?? null,
    text: run?.text ?? item?.title ?? at.item,
    expected: plan.expectations.filter((one) => one.item === at.item).map(({ line }) => line),
    by: said.by,
    at: said.at,
    seq: said.seq,
    reason: said.note ?? null,
    became:
      said.after.length === 0 ? 'nothing, it was left so' : said.after.map((one) => afterWords(plan, one)).join(', '),
  };
}

function afterWords(plan: Plan, after: After): string {
  if (after.did === 'ran') return `ran again, attempt ${after.attempt}`;
  if (after.did === 'said') return `${saidWords[after.answer]}${after.note === undefined ? '' : ` (${after.note})`}`;
  if (after.did === 'wentBack')
    return `way back begun: ${plan.rollbacks.find(({ id }) => id === after.rollback)?.title ?? after.rollback}`;
  if (after.did === 'deferred') return `deferred until ${after.until} (${after.reason})`;
  return `${after.did === 'skipped' ? 'skipped' : 'gone on from'} (${after.reason})`;
}

const saidWords = {
  done: 'said to be done',
  applies: 'said to apply',
  notApplicable: 'said not to apply',
  open: 'taken back',
  asExpected: 'said to be as expected',
  notAsExpected: 'said once more',
} as const;

/** `line 15, attempt 2, not as line 16 expects: make ship; ada at 2026-…: half of them; then: ran again, attempt 3`. */
export function unexpectedWords({ line, attempt, text, expected, by, at, reason, became }: SaidUnexpected): string {
  const lines = expected.length === 1 ? `line ${expected[0]} expects` : `lines ${expected.join(', ')} expect`;
  const where = [
    ...(line === null ? [] : [`line ${line}`]),
    ...(attempt === null ? [] : [`attempt ${attempt}`]),
    ...(expected.length === 0 ? [] : [`not as ${lines}`]),
  ];
  return `${where.join(', ')}: ${text}; ${by} at ${at}: ${reason ?? 'no reason was given'}; then: ${became}`;
}
