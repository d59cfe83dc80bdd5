import { neverAsked, neverAskedSaid } from '../../plan/never-asked.ts';
import type { Plan } from '../../plan/plan.ts';
import { saidUnexpected, unexpectedWords } from '../../plan/said-unexpected.ts';
import { undoneWords } from '../../plan/undone-words.ts';
import { approvalsSaid } from '../../session/approval-words.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { rollbackWords } from '../../session/rollback-end.ts';
import { type SignOffVersion, signOffVersionOf } from '../../session/sign-off-version.ts';
import type { SessionState } from '../../session/state.ts';
import { checksMade, lookArounds } from '../beside-the-walk.ts';
import { choicesMade, choiceWords } from '../choices-made.ts';
import { failedAttempts, placeWords } from '../failed-attempts.ts';
import { type Outcome, statusWords } from '../outcome.ts';
import { environmentWords } from '../report/environment-words.ts';
import { followedWords } from '../report/event-words.ts';

export type SignOffInput = {
  session: string;
  plan: Plan;
  /** All events, `session.closed` included. */
  events: readonly SessionEvent[];
  state: SessionState;
  outcome: Outcome;
  /** Number of lines and RFC 6962 tree head of the whole journal. */
  journal: { size: number; root: string };
};

/** First line of the text; its number is the version of the form, by which it is known what the text must say. */
export function signOffTitle(version: SignOffVersion): string {
  return `deploy-assist sign-off ${version}`;
}

/**
 * The text that people sign once the journal is closed: UTF-8, LF, `key: value` lines in a fixed order, a blank line, and the checklist's
 * own form with its answers. It is a function of the journal, so anyone can make it again and compare. Undefined while the session is open.
 */
export function signOffText(input: SignOffInput): string | undefined {
  const { opened, closed } = input.state;
  if (opened === undefined || closed === undefined) return undefined;
  const { checklist, operator } = opened.data;
  const { outcome, journal } = input;
  const version = signOffVersionOf(input.state);
  const facts: [key: string, value: string][] = [
    ['session', input.session],
    ['checklist', checklist.path],
    ['sha256', checklist.sha256],
    ['environment', environmentWords(input.state)],
    ['operator', `${operator.principal} (user ${operator.user}, uid ${operator.uid})`],
    ['key', operator.key ?? 'none'],
    ['opened', opened.at],
    ['closed', closed.at],
    ['result', closed.data.result],
    ['completion', outcome.text],
    ...(opened.data.rehearsal === true ? [['rehearsal', 'yes: no change was made'] satisfies [string, string]] : []),
    ...(version === 1 ? [] : ofTheChange(opened.data)),
    ...(version < 4 ? [] : ofTheWitness(input.state)),
    ['steps', counts(outcome)],
    ...(version < 3 ? [] : outcome.open.map((title): [string, string] => ['open', title])),
    ...outcome.deviations.map(({ step, what, reason }): [string, string] => [
      'deviation',
      `${step}: ${what}: ${reason}`,
    ]),
    ...failedAttempts(input.plan, input.state).map(({ words }): [string, string] => ['failed attempt', words]),
    ...(version < 5 ? [] : notAsExpected(input)),
    ...(version < 7 ? [] : notJudged(input)),
    ...(version < 6 ? [] : neverAsked(input.plan).map((stop): [string, string] => ['not asked', neverAskedSaid(stop)])),
    ...(version < 4
      ? []
      : choicesMade(input.plan, input.events, version).map((made): [string, string] => ['choice', choiceWords(made)])),
    ...(version < 3 ? [] : ofTheWalk(input)),
    ...(version === 1 ? [] : besideTheWalk(input)),
    ...approvalsSaid(input.events).map((words): [string, string] => ['approval', words]),
    ...followed(input.events).map((words): [string, string] => ['linked checklist', words]),
    ...(version < 3 ? [] : notes(input)),
    ['journal size', String(journal.size)],
    ['journal root', journal.root],
  ];
  const form = closed.data.form.map(
    ({ label, answer }) => `${plainLine(label.replace(/:\s*$/, ''))}: ${plainLine(answer)}`,
  );
  const lines = [signOffTitle(version), ...facts.map(([key, value]) => `${key}: ${plainLine(value)}`), '', ...form];
  return `${lines.join('\n')}\n`;
}

/** What was said of the change before it began, and what it still asks for. */
function ofTheChange({ change, reason, category, risk, window }: EventData<'session.opened'>): [string, string][] {
  const said: [string, string | undefined][] = [
    ['change', change],
    ['reason', reason],
    ['category', category],
    ['risk', risk],
    ['planned window', window && `${window.from} to ${window.to}`],
    ['review', category === 'emergency' ? 'asked for, by somebody else, for this was an emergency' : undefined],
  ];
  return said.flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]]));
}

/** The table outside of the host that was to see the journal grow; and that it had no receipt, where it was needed. */
function ofTheWitness({ opened, closed }: SessionState): [string, string][] {
  const named = opened?.data.witness;
  if (named === undefined) return [];
  const missing = closed?.data.witnessMissing;
  const words = missing === undefined ? '' : `; MISSING: ${missing.reason}`;
  return [['witness', `${named.name}, ${named.required ? 'required' : 'optional'}${words}`]];
}

/** What a person said to be not as the checklist expects: no program tells it from what ended well, and what came of it may hide it. */
function notAsExpected({ plan, state }: SignOffInput): [string, string][] {
  return saidUnexpected(plan, state).map((one) => [
    'not as expected',
    `${placeWords(plan, one.step)}, ${unexpectedWords(one)}`,
  ]);
}

/** What is expected of something that ran, and that neither a program nor a person found to be so. */
function notJudged({ plan, outcome }: SignOffInput): [string, string][] {
  return (outcome.notJudged ?? []).map(({ step, words }) => ['not judged', `${placeWords(plan, step)}, ${words}`]);
}

/** The ways back that were opened, and the steps that no program compared: whoever signs is shown each, and signs each. */
function ofTheWalk({ plan, state, outcome }: SignOffInput): [string, string][] {
  const stepsThat = (wanted: string) =>
    plan.steps.filter(({ id }) => outcome.steps.some((step) => step.id === id && step.status === wanted));
  const restsOn = (key: string, status: string): [string, string][] => {
    const numbers = stepsThat(status).map(({ number }) => number);
    return numbers.length === 0 ? [] : [[key, `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`]];
  };
  return [
    ...state.rollbacks.map((rollback): [string, string] => [
      'way back',
      `${placeWords(plan, rollback.id)}, from ${placeWords(plan, rollback.from)} at ${rollback.startedAt}: ${rollbackWords(state, rollback)}${undoneWords(plan, rollback.ended?.undone)}`,
    ]),
    ...restsOn("on a person's word", 'attested'),
    ...restsOn('ended, compared with nothing', 'ended'),
  ];
}

function notes({ plan, state }: SignOffInput): [string, string][] {
  return state.notes.map(({ at, by, text, step }) => [
    'note',
    `${step === undefined ? '' : `${placeWords(plan, step)}, `}${by} at ${at}: ${text}`,
  ]);
}

/** What was looked at outside of the checklist's own commands, and may have changed something: an auditor asks for it. */
function besideTheWalk({ plan, state }: SignOffInput): [string, string][] {
  return [
    ...checksMade(plan, state).map((words): [string, string] => ['check', words]),
    ...lookArounds(plan, state).map((words): [string, string] => ['looked around', words]),
  ];
}

/** `16: 12 verified, 3 attested, 1 skipped`, in the order in which statuses first occur on the walk. */
function counts({ counts, steps }: Outcome): string {
  const statuses = [...new Set(steps.map(({ status }) => status))];
  const parts = statuses.map((status) => `${counts[status] ?? 0} ${statusWords(status)}`);
  return [String(steps.length), parts.join(', ')].filter((part) => part !== '').join(': ');
}

/** Each session of a linked checklist that was closed, with what names its journal: its own record says what was done in it. */
function followed(events: readonly SessionEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type !== 'checklist.followed' || event.data.closed === undefined) return [];
    const { path, session, closed } = event.data;
    return [`${path}: session ${session}: ${followedWords(closed)}`];
  });
}

/**
 * A value on one line. A backslash, line ends and other controls become `\\`, `\n` or `\u{hex}`, so that no value can pretend to be
 * another line of the text; so do the characters that turn the direction of text (CVE-2021-42574).
 */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
      if (character === '\\') return '\\\\';
      return character === '\n' ? '\\n' : `\\u{${character.charCodeAt(0).toString(16)}}`;
    });
}
