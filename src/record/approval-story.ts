import { approvalsNeeded, unapprovedWords } from '../plan/approval-rules.ts';
import { itemOf } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { EventData, SessionEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { sessionFiles } from './session-files.ts';
import type { Finding } from './verdict.ts';

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
  findings: Finding[];
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
  const told: Told = { plan, state, askings: [], open: new Map(), waived: new Set(), findings: [] };
  for (const event of events) tell(told, event);
  return { askings: told.askings, findings: told.findings };
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
  'step.overridden': ({ waived }, { data }) => void waived.add(data.gate ?? `${data.step} ${data.what}`),
  'condition.answered': passed,
  'run.requested': (told, event) => {
    behindStops(told, event);
    ran(told, event);
  },
};

function ask(told: Told, event: Of<'approval.asked'>): void {
  const number = (told.open.get(event.data.gate)?.number ?? 0) + 1;
  const asking: Asking = { event, number, given: [], answers: [], gone: new Set(), declined: false };
  told.askings.push(asking);
  told.open.set(event.data.gate, asking);
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
    if (event.time >= asking.event.data.expires)
      say(told, 'approval-expired', event.seq, `The approval of ${event.data.gate} came after it had expired.`);
    asking.gone.delete(principal);
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
  if (data.answer !== 'clear' || needed === undefined) return;
  told.waived.add(data.gate);
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
  const items = told.plan.steps.find(({ id }) => id === data.step)?.items.map(({ id }) => id) ?? [];
  const stop = told.plan.gates.find(
    ({ id, step, after, approvals }) =>
      approvals !== undefined &&
      step === data.step &&
      items.indexOf(after ?? '') < items.indexOf(data.item) &&
      !told.waived.has(id),
  );
  if (stop && data.probe === undefined)
    say(
      told,
      'approval-missing',
      seq,
      `Line ${seq} runs what stands behind the stop ${stop.id}, which was not passed.`,
    );
}

/**
 * The request says whether the command changes something; where it does not, as in journals of earlier versions, a typed phrase does. Whether the
 * place is protected is said by the phrase, which names it.
 */
function ran(told: Told, { seq, time, data }: Of<'run.requested'>): void {
  const { item, step, environment, confirmation, text, rollback, cwd, effect } = data;
  const phrase = confirmation?.phrase;
  const changes = effect === undefined ? phrase !== undefined : effect === 'changes' || effect === 'destroys';
  if (!changes || rollback !== undefined) return;
  const isProtected = phrase?.startsWith(`${environment} `) || ['production', 'unknown'].includes(environment);
  const needed = approvalsNeeded(told.plan, told.state, { environment, protected: isProtected });
  const line = itemOf(told.plan, item)?.line ?? 0;
  if (needed === 0 || told.waived.has(`${step} ${unapprovedWords(line)}`)) return;
  const asked = told.open.get(item)?.event.data;
  const isSame = asked?.command === text && (asked.cwd === undefined || asked.cwd === cwd);
  if (!isSame || counting(told, item, time) < needed)
    say(
      told,
      'approval-missing',
      seq,
      `The command on line ${line} ran without the ${needed} approvals that are asked for it.`,
    );
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
