import { approvalsNeeded, unapprovedWords } from '../../plan/approval-rules.ts';
import { itemOf } from '../../plan/command-outcomes.ts';
import { guardsOf } from '../../plan/guarded.ts';
import type { Plan } from '../../plan/plan.ts';
import { planAsRead } from '../../plan/plan-as-read.ts';
import type { EarlierAnswer } from '../../session/approval-state.ts';
import { notAsApproved, runningOf } from '../../session/covered.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { accountRemarks } from '../handed-in.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';

type Of<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** One time that approvals were asked for, and those given. `number`: how often it was asked there by then. */
export type Asking = {
  event: Of<'approval.asked'>;
  number: number;
  given: Of<'approval.given'>[];
  /** Each no, and each yes taken back. */
  answers: OtherEvent[];
  gone: Set<string>;
  declined: boolean;
  /** What was said against it there before it was asked for this time. */
  before: EarlierAnswer[];
  /** Whether anything that it is for has run since. */
  hasRun: boolean;
};

export type OtherEvent = Of<'approval.declined'> | Of<'approval.withdrawn'>;

type Told = {
  plan: Plan;
  state: SessionState;
  askings: Asking[];
  /** The last asking of each place. */
  open: Map<string, Asking>;
  /** Stops that were passed, and what was gone on without. */
  waived: Set<string>;
  /** Stops that were passed with the approvals of an asking. */
  passed: Map<string, Asking>;
  /** The line that ran each item last. */
  ran: Map<string, number>;
  findings: Finding[];
  remarks: string[];
};

/** The approvals of a session in the order of its journal, and what of them cannot have been. Pure; linear in the number of events. */
export function approvalStory({
  plan,
  state,
  events,
}: {
  plan: Plan;
  state: SessionState;
  events: readonly SessionEvent[];
}) {
  const told: Told = {
    plan: planAsRead(plan, state),
    state,
    askings: [],
    open: new Map(),
    waived: new Set(),
    passed: new Map(),
    ran: new Map(),
    findings: [],
    remarks: [],
  };
  for (const event of events) tell(told, event);
  const given = told.askings.flatMap((asking) => asking.given);
  return {
    askings: told.askings,
    findings: told.findings,
    remarks: [...told.remarks, ...accountRemarks(given, state)],
  };
}

function tell(told: Told, event: SessionEvent): void {
  const teller = tellers[event.type] as ((told: Told, event: SessionEvent) => void) | undefined;
  teller?.(told, event);
}

const tellers: { [Type in SessionEvent['type']]?: (told: Told, event: Of<Type>) => void } = {
  'approval.asked': ask,
  'approval.given': give,
  'approval.declined': (told, event) =>
    answered(told, event, (asking) => {
      asking.declined = true;
      asking.answers.push(event);
    }),
  'approval.withdrawn': (told, event) =>
    answered(told, event, (asking) => {
      asking.gone.add(event.data.principal);
      asking.answers.push(event);
    }),
  'approval.refused': (told, event) => answered(told, event, () => {}),
  'step.overridden': ({ waived }, { data }) => void waived.add(data.gate ?? `${data.step} ${data.what}`),
  'condition.answered': passed,
  'run.requested': (told, event) => {
    behindStops(told, event);
    ran(told, event);
    if (event.data.checks !== undefined) return;
    told.ran.set(event.data.item, event.seq);
    for (const asking of told.askings.filter(({ event: { data } }) => covers(data, event.data.item)))
      asking.hasRun = true;
  },
};

function ask(told: Told, event: Of<'approval.asked'>): void {
  const last = told.open.get(event.data.gate);
  const number = (last?.number ?? 0) + 1;
  const before = last === undefined ? [] : saidBefore(last);
  const asking: Asking = {
    event,
    number,
    given: [],
    answers: [],
    gone: new Set(),
    declined: false,
    before,
    hasRun: false,
  };
  told.askings.push(asking);
  told.open.set(event.data.gate, asking);
}

function saidBefore({ before, answers }: Asking): EarlierAnswer[] {
  return [
    ...before,
    ...answers.map(({ type, time: at, data: { principal, reason } }): EarlierAnswer => {
      return { said: type === 'approval.declined' ? 'declined' : 'withdrawn', principal, at, reason };
    }),
  ];
}

function covers(asked: EventData<'approval.asked'>, item: string): boolean {
  return asked.covers?.some((one) => one.item === item) === true;
}

function give(told: Told, event: Of<'approval.given'>): void {
  const { principal, key } = event.data;
  answered(told, event, (asking) => {
    const operator = told.state.opened?.data.operator;
    const counting = asking.given.filter(({ data }) => !asking.gone.has(data.principal));
    if (principal === operator?.principal || key === operator?.key)
      say(
        told,
        'approval-by-operator',
        event.seq,
        `${event.data.gate} was approved by the operator's own name or key.`,
      );
    if (counting.some(({ data }) => data.principal === principal || data.key === key))
      say(told, 'approval-twice', event.seq, `${event.data.gate} was approved twice by ${principal} or with ${key}.`);
    if (
      asking.given.some(
        ({ data }) => asking.gone.has(data.principal) && (data.principal === principal || data.key === key),
      )
    )
      say(
        told,
        'approval-taken-back',
        event.seq,
        `${event.data.gate} was approved once more by ${principal} with what they had taken back: the same text, which they need not have signed again.`,
      );
    if (event.time >= asking.event.data.expires)
      say(told, 'approval-expired', event.seq, `The approval of ${event.data.gate} came after it had expired.`);
    const [no] = asking.event.data.covers === undefined ? asking.before : [];
    if (no !== undefined)
      told.remarks.push(
        `That ${principal}, who approved ${event.data.gate}, knew what ${no.principal} had said against it at ${no.at}: the text that they signed, as earlier versions made it, does not say so.`,
      );
    asking.given.push(event);
  });
}

/** Moved to another place, or to another asking, it is an answer to nothing. */
function answered(
  told: Told,
  { seq, data }: { seq: number; data: { step: string; gate: string; nonce: string } },
  change: (asking: Asking) => void,
): void {
  const asking = told.open.get(data.gate);
  if (asking?.event.data.nonce === data.nonce && asking.event.data.step === data.step) change(asking);
  else say(told, 'approval-of-another', seq, `Line ${seq} answers what was not asked for ${data.gate}.`);
}

function passed(told: Told, { seq, time, data }: Of<'condition.answered'>): void {
  const needed = told.plan.gates.find(({ id }) => id === data.gate)?.approvals;
  const isPassed = data.answer === 'clear' && data.condition === undefined;
  const asking = told.open.get(data.gate);
  if (isPassed && asking !== undefined) told.passed.set(data.gate, asking);
  else told.passed.delete(data.gate);
  if (!isPassed || needed === undefined) return;
  told.waived.add(data.gate);
  if (asking && isUsed(told, asking, itemsBefore(told.plan, data.gate)))
    say(
      told,
      'approval-outdated',
      seq,
      `The stop ${data.gate} was passed with approvals of before something ran again.`,
    );
  if (counting(told, data.gate, time) < needed)
    say(
      told,
      'approval-missing',
      seq,
      `The stop ${data.gate} was passed without the ${needed} approvals that it asks for.`,
    );
}

/** A command behind a stop that asks for approvals runs after it was passed, or gone on against with a reason. */
function behindStops(told: Told, { seq, data }: Of<'run.requested'>): void {
  if (data.probe !== undefined || data.rollback !== undefined) return;
  const stop = guardsOf(told.plan, data.step, data.item).find(({ gate }) => !told.waived.has(gate.id));
  if (stop)
    say(
      told,
      'approval-missing',
      seq,
      `Line ${seq} runs what stands behind the stop ${stop.gate.id}, which was not passed.`,
    );
}

/** Why the stop that was passed before a command, with approvals, is no yes to what ran; undefined where it is, or nobody was asked. */
function notCovered(told: Told, { seq, data }: Of<'run.requested'>): { needed: number; why: string } | undefined {
  const gate = guardsOf(told.plan, data.step, data.item).at(-1)?.gate;
  const asking = gate && told.passed.get(gate.id);
  if (gate === undefined || asking === undefined) return undefined;
  const isEdited = data.written !== undefined;
  if (asking.event.data.covers === undefined) {
    // Earlier versions asked for the lines as written.
    if (isEdited)
      told.remarks.push(
        `That whoever approved at ${gate.id} meant what line ${seq} ran: it was edited after it was asked for.`,
      );
    return undefined;
  }
  if ((data.effect === 'reads' || data.effect === 'shell') && !isEdited) return undefined;
  const cover = asking.event.data.covers.find(({ item }) => item === data.item);
  const why = cover ? notAsApproved(cover, runningOf(data), !asking.hasRun) : 'it was not asked for';
  return why === undefined ? undefined : { needed: gate.approvals ?? 0, why };
}

/**
 * The request says whether the command changes something; where it does not, as in journals of earlier versions, a typed phrase does. Whether the
 * place is protected is said by the phrase, which names it.
 */
function ran(told: Told, event: Of<'run.requested'>): void {
  const { seq, time, data } = event;
  const { item, step, environment, confirmation, rollback, effect } = data;
  if (rollback !== undefined || data.probe !== undefined || data.checks !== undefined) return;
  const phrase = confirmation?.phrase;
  const changes = effect === undefined ? phrase !== undefined : effect === 'changes' || effect === 'destroys';
  const isProtected = phrase?.startsWith(`${environment} `) || ['production', 'unknown'].includes(environment);
  const byRule = changes ? approvalsNeeded(told.plan, told.state, { environment, protected: isProtected }) : 0;
  const other = notCovered(told, event);
  const needed = Math.max(byRule, other?.needed ?? 0);
  const line = itemOf(told.plan, item)?.line ?? 0;
  if (needed === 0 || told.waived.has(`${step} ${unapprovedWords(line)}`)) return;
  const asking = told.open.get(item);
  if (isAsked(asking, data) && counting(told, item, time) >= needed && !isUsed(told, asking, [item])) return;
  const missing = `The command on line ${line} ran without the ${needed} approvals that are asked for it`;
  if (other)
    say(told, 'approval-outdated', seq, `${missing}: the stop before it was passed with approvals, but ${other.why}.`);
  else say(told, 'approval-missing', seq, `${missing}.`);
}

/** An approval is for what comes next: where one of these ran after it was asked for, it is for nothing any more. */
function isUsed({ ran }: Told, asking: Asking | undefined, items: readonly string[]): boolean {
  return asking !== undefined && items.some((item) => (ran.get(item) ?? 0) > asking.event.seq);
}

/** What a stop stands behind in its step. */
function itemsBefore(plan: Plan, gate: string): string[] {
  const stop = plan.gates.find(({ id }) => id === gate);
  const ids = plan.steps.find(({ id }) => id === stop?.step)?.items.map(({ id }) => id) ?? [];
  return ids.slice(0, ids.findIndex((id) => id === stop?.after) + 1);
}

/** Whether what was asked for is what ran. */
function isAsked(asking: Asking | undefined, run: EventData<'run.requested'>): boolean {
  if (asking === undefined) return false;
  const { covers: [cover] = [], command, cwd } = asking.event.data;
  if (cover) return notAsApproved(cover, runningOf(run), true) === undefined;
  return command === run.text && (cwd === undefined || cwd === run.cwd);
}

function counting({ open }: Told, gate: string, time: string): number {
  const asking = open.get(gate);
  if (asking === undefined || asking.declined || asking.event.data.expires <= time) return 0;
  const people: Set<EventData<'approval.given'>['principal']> = new Set(asking.given.map(({ data }) => data.principal));
  return [...people].filter((one) => !asking.gone.has(one)).length;
}

function say({ findings }: Told, code: string, line: number, message: string): void {
  findings.push({ verdict: 'INVALID', code, file: sessionFiles.journal, line, message });
}
