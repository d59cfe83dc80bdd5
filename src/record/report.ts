import type { SessionEvent } from '../session/events.ts';
import { rollbackEndWords } from '../session/rollback-end.ts';
import { approvalLines } from './approval-lines.ts';
import { environmentWords } from './environment-words.ts';
import type { ExportInput } from './export-input.ts';
import { failedAttempts, placeWords } from './failed-attempts.ts';
import { madeByItself } from './made-by-itself.ts';
import { statusWords } from './outcome.ts';
import { type Block, bullets, code, folded, heading, type Report, table, text } from './report-blocks.ts';
import { procedureWork, stepWork } from './report-work.ts';
import { timeline } from './show.ts';
import { checkCommands } from './verify-text.ts';

/** The report of a session for people: what was to be done, what was done, by whom, what differed, and how to check all that. */
export function report(input: ExportInput): Report {
  const { plan, state, outcome, unknown } = input;
  const sections: [title: string, blocks: Block[]][] = [
    ['Steps', [stepTable(input)]],
    [
      'Deviations',
      [
        bullets(
          outcome.deviations.map(({ step, what, reason }) => `${step}: ${what}: ${reason}`),
          'None.',
        ),
      ],
    ],
    [
      'Failed attempts',
      [
        bullets(
          failedAttempts(plan, state).map(({ words }) => words),
          'None.',
        ),
      ],
    ],
    ['Approvals', [bullets(approvalLines(input), 'Nobody else was asked.')]],
    ['Stop conditions', [bullets(stops(input), 'None were answered.')]],
    ['Rollbacks', [bullets(rollbacks(input), 'None.')]],
    [
      'Notes',
      [
        bullets(
          state.notes.map(({ at, by, text }) => `${moment(at)}, ${by}: ${text}`),
          'None.',
        ),
      ],
    ],
    ['What was done', [...plan.steps.flatMap((step) => stepWork(input, step)), ...procedureWork(input)]],
    ['Timeline', [folded('Every event, in the order of the journal', timeline(input).join('\n'))]],
    ['Sign-off', signOff(input)],
    ['How to check this record', howToCheck(input)],
    ...(unknown.length === 0 ? [] : [['Not shown', [bullets(unknown, '')]] satisfies [string, Block[]]]),
  ];
  const body = sections.flatMap(([title, blocks]) => [heading(2, title), ...blocks]);
  return { title: plan.title || 'Deployment', blocks: [head(input), ...body] };
}

function head({ session, state, outcome, journal, plan }: ExportInput): Block {
  const opened = state.opened?.data;
  const rows: [string, string | null | undefined][] = [
    ['Signed as', state.closed?.data.result ?? 'not closed'],
    ['The walk itself', outcome.text],
    ['Rehearsal', opened?.rehearsal === true ? 'yes: no change was made' : null],
    [
      'Session',
      opened?.number === undefined ? session : `${session}, number ${opened.number} of its operator on its host`,
    ],
    ['Checklist', opened && `${opened.checklist.path} (SHA-256 ${opened.checklist.sha256})`],
    ['Commit of the checklist', opened?.checklist.commit],
    [
      'Repository',
      opened?.git &&
        `${opened.git.head} on ${opened.git.branch ?? 'no branch'}${opened.git.dirty ? ', with changes not committed' : ''}`,
    ],
    ['Environment', environmentWords(state)],
    ['Operator', opened && `${opened.operator.principal} (user ${opened.operator.user}, uid ${opened.operator.uid})`],
    ['Key', opened?.operator.key],
    ['Host', opened?.host.name],
    ['Change', opened?.change],
    ['Reason', opened?.reason],
    ['Category', opened?.category],
    ['Risk', opened?.risk],
    ['Planned window', opened?.window && `${moment(opened.window.from)} to ${moment(opened.window.to)}`],
    ['Policy', opened?.policy?.files.map(({ path, sha256 }) => `${path} (SHA-256 ${sha256})`).join(', ')],
    ['Opened', state.opened && moment(state.opened.at)],
    ['Closed', state.closed && moment(state.closed.at)],
    ['Steps', String(plan.steps.length)],
    ['Journal', `${journal.size} lines, root ${journal.root}`],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function stepTable({ plan, events, outcome }: ExportInput): Block {
  const last = lastByStep(events);
  const people = lastByStep(events.filter((event) => !madeByItself(event)));
  const statuses = new Map(outcome.steps.map(({ id, status }) => [id, status]));
  const rows = plan.steps.map(({ id, number, title }) => {
    const event = last.get(id);
    const person = people.get(id)?.actor.id ?? '';
    return [String(number), title, statusWords(statuses.get(id) ?? ''), event ? moment(event.time) : '', person];
  });
  return table(['', 'Step', 'Status', 'Last touched (UTC)', 'Who'], rows);
}

function lastByStep(events: readonly SessionEvent[]): Map<string, SessionEvent> {
  return new Map(
    events.flatMap((event) => ('step' in event.data && event.data.step ? [[event.data.step, event]] : [])),
  );
}

function stops({ plan, events }: ExportInput): string[] {
  return events.flatMap((event) => {
    const said = stopAnswer(event);
    if (said === undefined) return [];
    const { step, gate, words } = said;
    const text = plan.gates.find(({ id }) => id === gate)?.text ?? gate;
    return [`${placeWords(plan, step)}: "${text}": ${words}; ${event.actor.id}, ${moment(event.time)}`];
  });
}

function stopAnswer({ type, data }: SessionEvent): { step: string; gate: string; words: string } | undefined {
  if (type === 'step.overridden')
    return data.gate === undefined
      ? undefined
      : { step: data.step, gate: data.gate, words: `OVERRIDDEN: ${data.reason}` };
  if (type !== 'condition.answered') return undefined;
  const { step, gate, answer, condition, evidence } = data;
  const why = evidence.length === 0 ? '' : ` (${evidence.join('; ')})`;
  return { step, gate, words: `${answer === 'clear' ? 'all clear' : `STOP: ${condition ?? 'holds'}`}${why}` };
}

function rollbacks({ plan, state }: ExportInput): string[] {
  return state.rollbacks.map((rollback) => {
    const { id, from, startedAt, ended } = rollback;
    const end = `${ended ? `${moment(ended.at)} ` : ''}${rollbackEndWords(state, rollback)}`;
    return `${placeWords(plan, id)}, from ${placeWords(plan, from)}, started ${moment(startedAt)}; ${end}`;
  });
}

function signOff({ state, seal }: ExportInput): Block[] {
  const form = state.closed?.data.form.map(({ label, answer }) => [label, answer]) ?? [];
  return [
    ...(form.length === 0 ? [] : [table(['Form', 'Answer'], form)]),
    ...(seal.text === null
      ? [text('Not signed: there is no sign-off.')]
      : [text('The text that was signed:'), code(seal.text)]),
    ...(seal.signature === null ? [] : [text('Its signature:'), code(seal.signature)]),
  ];
}

function howToCheck(input: ExportInput): Block[] {
  const where = `in the session's folder (${input.folder})`;
  return [
    text(
      `This report proves nothing by itself. Run these ${where}, with your own list of trusted keys as allowed_signers:`,
    ),
    code(checkCommands(input).join('\n'), 'bash'),
  ];
}

/** `2026-01-31 12:03:04`, UTC. */
export function moment(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}
