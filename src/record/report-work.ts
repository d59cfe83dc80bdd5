import { itemOf } from '../plan/command-outcomes.ts';
import type { Plan, Rollback, Step } from '../plan/plan.ts';
import type { EventData, SessionEvent } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { type Assigned, assignedWords } from '../steps/assigned.ts';
import { commandLines, fileLines } from './command-lines.ts';
import { durationWords, eventWords } from './event-words.ts';
import type { ExportInput } from './export-input.ts';
import { exitWords } from './failed-attempts.ts';
import { fenced, inline, table } from './markdown.ts';

/** What was done in one step, as Markdown: each command as it ran and each answer, in the order of the journal. */
export function stepWork(input: ExportInput, step: Step): string[] {
  return work(input, step, `### ${inline(numbered(step))}`);
}

/** Many checklists number their steps themselves; where theirs is the number of the walk, once is enough. */
function numbered({ number, title }: Step): string {
  return new RegExp(`^(step\\s+)?${number}\\b`, 'i').test(title) ? title : `${number}. ${title}`;
}

/** The same for the ways back that were walked. */
export function procedureWork(input: ExportInput): string[] {
  return input.plan.rollbacks.flatMap((rollback) => work(input, rollback, `### Rollback: ${inline(rollback.title)}`));
}

function work(input: ExportInput, lane: Step | Rollback, title: string): string[] {
  const mine = input.events.filter(({ data }) => 'step' in data && data.step === lane.id);
  const lines = mine.flatMap((event) => eventBlock(input, event));
  const said = 'number' in lane ? assignedWords(everyone(lane)) : undefined;
  const says =
    said === undefined
      ? []
      : [`The checklist says who and when: ${inline(said)}. No identity was checked against it.`, ''];
  return lines.length === 0 ? [] : [title, '', ...says, ...lines, ''];
}

/** What the checklist says of a step, with those whom only an item of it names. */
function everyone({ people = [], when, items }: Step): Assigned {
  return { people: [...new Set([...people, ...items.flatMap((item) => item.people ?? [])])], when };
}

/** Told by their run, or by the tables above. */
const elsewhere: readonly string[] = [
  'step.entered',
  'run.ended',
  'run.lost',
  'query.answered',
  'run.kept',
  'rollback.started',
];

function eventBlock(input: ExportInput, event: SessionEvent): string[] {
  if (event.type === 'run.requested') return runBlock(input, event.data, event.time);
  if (elsewhere.includes(event.type)) return [];
  return [`- ${event.time.slice(11, 19)} ${inline(eventWords(input, event))} (${inline(event.actor.id)})`, ''];
}

function runBlock(input: ExportInput, request: EventData<'run.requested'>, time: string): string[] {
  const run = runNamed(input.state, request.run);
  const facts = [
    `${time.slice(11, 19)}`,
    `${itemTitle(input.plan, request.item)}${request.attempt === 1 ? '' : `, attempt ${request.attempt}`}`,
    `${request.environment}, target ${request.target.display}`,
    `in ${request.cwd} on ${request.host}`,
    ...(request.confirmation?.phrase === undefined ? [] : [`confirmed by typing "${request.confirmation.phrase}"`]),
    run ? resultWords(run) : 'not ended',
  ];
  const edited =
    request.written === undefined
      ? []
      : [
          `Edited before it ran (${inline(request.reason ?? 'no reason')}). As written:`,
          '',
          ...fenced(request.written),
          '',
        ];
  return [
    `**${inline(facts.join(' · '))}**`,
    '',
    ...fenced(request.text, 'bash'),
    '',
    ...edited,
    ...(run ? resultBlock(input, run) : []),
  ];
}

function runNamed(state: SessionState, id: string): RunState | undefined {
  const place = state.runs[id];
  return place && state.steps[place.step]?.items[place.item]?.runs[place.index];
}

function itemTitle(plan: Plan, id: string): string {
  return itemOf(plan, id)?.title ?? id;
}

function resultWords({ result }: RunState): string {
  if (result.status === 'going') return 'not ended';
  if (result.status === 'lost') return `outcome unknown: ${result.why}`;
  const duration = durationWords(result.end.durationMs);
  if (result.status === 'answered')
    return result.end.outcome.ok ? `answered in ${duration}` : `failed after ${duration}`;
  const how = result.end.stoppedByOperator ? 'stopped by the operator' : exitWords(result.end.exit);
  return `${how} after ${duration}`;
}

function resultBlock(input: ExportInput, run: RunState): string[] {
  const { result } = run;
  if (result.status === 'answered') return [...answerTable(result.end.outcome), ''];
  if (result.status !== 'ended') return [];
  const { output, expectations, remarks, files } = result.end;
  const tail = input.tail(output.root);
  const commands = commandLines(input.plan, run).map((line) => `- ${inline(line)}`);
  return [
    ...(commands.length > 0 ? [...commands, ''] : []),
    ...(tail.length === 0
      ? []
      : [`Last lines of ${output.length} bytes of output:`, '', ...fenced(tail.join('\n')), '']),
    ...expectations.map(
      ({ line, outcome, got }) => `- line ${line}: ${outcomeWords[outcome]}${got ? `: ${inline(got)}` : ''}`,
    ),
    ...[...remarks, ...fileLines(files)].map((text) => `- ${inline(text)}`),
    ...(expectations.length + remarks.length + files.length > 0 ? [''] : []),
  ];
}

const outcomeWords = { met: 'as expected', contradicted: 'NOT as expected', notSeen: 'not seen' } as const;

const mostRows = 100;

function answerTable(outcome: EventData<'query.answered'>['outcome']): string[] {
  if (!outcome.ok) return fenced(`${outcome.code}: ${outcome.message}`);
  if (outcome.columns.length === 0) return [`${inline(outcome.command)}: ${outcome.rowCount} rows`];
  const rows = outcome.rows.slice(0, mostRows).map((row) => row.map((value) => value ?? 'NULL'));
  const left = outcome.rowCount - rows.length;
  const more = left > 0 ? ['', `… ${left} more rows`] : outcome.more ? ['', '… more rows'] : [];
  return [
    ...table(
      outcome.columns.map(({ name }) => name),
      rows,
    ),
    ...more,
  ];
}
