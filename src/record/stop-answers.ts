import { askedElsewhere, askedWith } from '../plan/asked-with.ts';
import { isDemand } from '../plan/gate-meaning.ts';
import { standsNowhere } from '../plan/never-asked.ts';
import type { Gate, Plan } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import type { ItemState, SessionState } from '../session/state.ts';
import { placeWords } from './failed-attempts.ts';

/**
 * One condition of a stop and one answer to it, or why there is none. `line` is its line in the checklist. `at` and `by`: when it was
 * answered (RFC 3339) and by whom; `shown`: since when it had stood on the screen then, for `shownMs`. Null where the record does not tell.
 */
export type StopAnswer = {
  place: string;
  line: number;
  stop: string;
  condition: string;
  answer: string;
  shown: string | null;
  shownMs: number | null;
  at: string | null;
  by: string | null;
};

type Told = { plan: Plan; state: SessionState; events: readonly SessionEvent[] };

/** Every condition of every stop of a checklist, in its order, with each answer to it; also those that nobody was asked. */
export function stopAnswers(told: Told): StopAnswer[] {
  const said = Map.groupBy(told.events.filter(isSaid), ({ data }) => data.gate);
  return told.plan.gates.flatMap((gate) => {
    const answers = said.get(gate.id) ?? [];
    return conditionsOf(gate).flatMap(({ line, text: condition }, at) => {
      const place = gate.step === null ? `line ${line}` : `${placeWords(told.plan, gate.step)}, line ${line}`;
      const asked = { place, line, stop: gate.text, condition };
      // What the program knew is about all conditions of a stop: it is told with the first.
      const own = answers.map((event) => ({ ...asked, ...answered(event, wordsOf(gate, condition, event, at === 0)) }));
      return own.length > 0 ? own : unasked(told, gate).map((one) => ({ ...asked, ...one }));
    });
  });
}

function conditionsOf({ conditions, text, line }: Gate): Gate['conditions'] {
  return conditions.length > 0 ? conditions : [{ line, text }];
}

type Said = Extract<SessionEvent, { type: 'condition.answered' | 'step.overridden' }>;

function isSaid(event: SessionEvent): event is Said {
  return event.type === 'condition.answered' || (event.type === 'step.overridden' && event.data.gate !== undefined);
}

type Answered = Pick<StopAnswer, 'answer' | 'shown' | 'shownMs' | 'at' | 'by'>;

function answered({ time, actor, ...event }: Said, answer: string): Answered {
  const shownMs = event.type === 'condition.answered' ? (event.data.seen?.shownMs ?? null) : null;
  const shown = shownMs === null ? null : new Date(Date.parse(time) - shownMs).toISOString();
  return { answer, shown, shownMs, at: time, by: actor.id };
}

function wordsOf(gate: Gate, condition: string, event: Said, withEvidence: boolean): string {
  if (event.type === 'step.overridden') return `OVERRIDDEN: ${event.data.reason}`;
  const { answer, condition: named, evidence, reason } = event.data;
  const because = withEvidence && evidence.length > 0 ? ` (${evidence.join('; ')})` : '';
  const back = reason === undefined ? '' : `; the answer before is TAKEN BACK: ${reason}`;
  if (answer === 'clear' && named !== undefined && named !== condition)
    return `asked again: that "${named}" stopped the walk is taken back${because}`;
  if (answer === 'clear' && named !== undefined)
    return `${isDemand(gate) ? 'is so, or does not apply' : 'not so'}${because}${back}`;
  if (answer === 'clear')
    return `${isDemand(gate) ? 'is so, or does not apply' : 'not so'}: all clear${because}${back}`;
  if (named !== undefined && named !== condition) return `not judged: "${named}" stopped the walk${because}`;
  return `${isDemand(gate) ? 'NOT SO' : 'TRUE'}: stop${because}`;
}

/** Why nobody was asked at a stop; or each answer to the item whose condition it is as well. */
function unasked(told: Told, gate: Gate): Answered[] {
  if (gate.type === 'order') return [none('not asked: the program keeps the order')];
  const { plan, events } = told;
  const elsewhere = askedElsewhere(plan, gate);
  const lane = [...plan.steps, ...plan.rollbacks].find(({ id }) => id === (elsewhere?.lane ?? gate.step));
  if (lane === undefined) return [none(`not asked: ${standsNowhere}`)];
  const item = elsewhere?.item ?? askedWith(gate, lane.items);
  const said = item === undefined ? [] : events.filter((one) => isAbout(one, lane.id, item.id));
  return said.length > 0 ? said.map(answeredAsCondition) : [notReached(told, gate, lane.id)];
}

function none(answer: string): Answered {
  return { answer, shown: null, shownMs: null, at: null, by: null };
}

function answeredAsCondition(event: Condition): Answered {
  return { ...none(conditionWords(event)), at: event.time, by: event.actor.id };
}

function notReached({ state, events }: Told, gate: Gate, lane: string): Answered {
  const mine = state.steps[lane];
  const back = events.find(({ type, data }) => type === 'rollback.started' && data.from === lane);
  if (gate.type === 'rollback' && back !== undefined)
    return { ...none('not asked: the walk went back from its step'), at: back.time, by: back.actor.id };
  if (mine?.skipped !== undefined) return none('not asked: its step was skipped');
  const before = gate.after === null ? mine?.enteredAt : wasTouched(mine?.items[gate.after]);
  if (!before) return none('not asked: the walk did not come to it');
  return none('not answered: the walk came to it, and no answer is recorded');
}

type Condition = Extract<SessionEvent, { type: 'check.answered' }>;

function isAbout(event: SessionEvent, step: string, item: string): event is Condition {
  if (event.type !== 'check.answered' || event.data.step !== step || !event.data.items.includes(item)) return false;
  return event.data.answer === 'applies' || event.data.answer === 'notApplicable';
}

function conditionWords({ data }: Condition): string {
  return data.answer === 'applies'
    ? 'so: what stands behind it applies'
    : 'not so: what stands behind it does not apply';
}

function wasTouched(item: ItemState | undefined): boolean {
  if (item === undefined) return false;
  const { runs, answer, skipped, overridden, wait } = item;
  return runs.length > 0 || [answer, skipped, overridden, wait].some((mark) => mark !== undefined);
}
