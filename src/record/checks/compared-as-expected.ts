import { programTexts } from '../../plan/command-outcomes.ts';
import { isExpectedEnd } from '../../plan/named-end.ts';
import type { Expectation, Plan } from '../../plan/plan.ts';
import type { Comparison, EventData, Exit, SessionEvent } from '../../session/events.ts';
import { asksExit, compare } from '../../steps/expectation.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

type Ended = EventData<'run.ended'>;
/** What a run was expected to give, and what ran; `texts`: of each command by itself, of all where it was edited. */
type Asked = { expected: readonly Expectation[]; texts: readonly string[] };

/**
 * What a run is recorded to have met is something that the checklist expects of its item and that a program compares; and the code that it ended with is compared as it is. Whether
 * what was quoted stood in the output is the output's to show.
 */
export function comparedAsExpected(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const askedBy = asker(plan);
  const asked = new Map<string, Asked>();
  return ({ seq, type, data }) => {
    if (type === 'run.requested') asked.set(data.run, askedBy(data));
    if (type !== 'run.ended' && type !== 'query.answered') return undefined;
    const { expected = [], texts = [] } = asked.get(data.run) ?? {};
    const what =
      unasked(expected, data.expectations) ??
      (type === 'run.ended' ? (otherCode(expected, data) ?? otherEnd(expected, data, texts)) : undefined);
    return what === undefined ? undefined : { code: 'compared-otherwise', message: `Line ${seq} says that ${what}.` };
  };
}

/** Of what was typed to find something out nothing is expected. */
function asker(plan: Plan): (run: EventData<'run.requested'>) => Asked {
  const items = new Map(
    [...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items.map((item) => [item.id, item])),
  );
  const expectations = Map.groupBy(plan.expectations, ({ item }) => item);
  return ({ item, probe, checks, written, text }) => {
    const about = probe?.item ?? (checks === undefined ? item : undefined);
    const found = about === undefined ? undefined : items.get(about);
    if (about === undefined || found === undefined) return { expected: [], texts: [] };
    return { expected: expectations.get(about) ?? [], texts: written === undefined ? programTexts(found) : [text] };
  };
}

/** One that no program compares is met by nobody's word but a person's. */
function unasked(expected: readonly Expectation[], compared: readonly Comparison[]): string | undefined {
  const left = expected.filter(({ check }) => check !== 'ask').map(({ line }) => line);
  for (const { line } of compared) {
    const at = left.indexOf(line);
    if (at < 0)
      return `a program compared what line ${line} of the checklist expects, which is not expected there or left to a person`;
    left.splice(at, 1);
  }
  return undefined;
}

/** Of several on one line nobody knows which is which. */
function otherCode(expected: readonly Expectation[], { exit, expectations }: Ended): string | undefined {
  for (const one of expected) {
    const recorded = expectations.filter(({ line }) => line === one.line);
    const [only] = recorded;
    if (!asksExit(one) || only === undefined || recorded.length > 1) continue;
    const found = codeCompared(one, exit);
    // Whether a line that speaks of an error is one was left to a person.
    if (found === only.outcome || (found === 'met' && only.outcome === 'notSeen')) continue;
    return `what line ${one.line} of the checklist expects of its code is "${only.outcome}", and it ended with ${'code' in exit ? `exit ${exit.code}` : `signal ${exit.signal}`}`;
  }
  return undefined;
}

function codeCompared(expectation: Expectation, exit: Exit): Comparison['outcome'] | undefined {
  return 'code' in exit ? compare(expectation, { text: '', exit: exit.code })?.outcome : undefined;
}

function otherEnd(expected: readonly Expectation[], data: Ended, texts: readonly string[]): string | undefined {
  if (data.exitExpected !== true || isExpectedEnd(expected, data.expectations, data, texts)) return undefined;
  return 'its code is the one that the checklist expects, and the checklist does not say so';
}
