import { itemOf } from '../../plan/command-outcomes.ts';
import type { Plan, Rollback, Step } from '../../plan/plan.ts';
import { withinLines } from '../../plan/within-words.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { runOf } from '../../session/evolve.ts';
import type { RunState } from '../../session/state.ts';
import { type Assigned, assignedWords } from '../../steps/assigned.ts';
import type { ExportInput } from '../exports/export-input.ts';
import { exitWords } from '../failed-attempts.ts';
import { commandLines, fileLines } from './command-lines.ts';
import { durationWords, eventLine } from './event-words.ts';
import { type Block, bullets, code, folded, heading, table, text } from './report-blocks.ts';

/** What was done in one step: each command as it ran and each answer, in the order of the journal. */
export function stepWork(input: ExportInput, step: Step): Block[] {
  return work(input, step, numbered(step));
}

/** Many checklists number their steps themselves; where theirs is the number of the walk, once is enough. */
function numbered({ number, title }: Step): string {
  return new RegExp(`^(step\\s+)?${number}\\b`, 'i').test(title) ? title : `${number}. ${title}`;
}

/** The same for the ways back that were walked. */
export function procedureWork(input: ExportInput): Block[] {
  return input.plan.rollbacks.flatMap((rollback) => work(input, rollback, `Rollback: ${rollback.title}`));
}

function work(input: ExportInput, lane: Step | Rollback, title: string): Block[] {
  const mine = input.events.filter((event) => laneOf(input, event) === lane.id);
  const blocks = mine.flatMap((event) => eventBlocks(input, event));
  const said = 'number' in lane ? assignedWords(everyone(lane)) : undefined;
  const says =
    said === undefined ? [] : [text(`The checklist says who and when: ${said}. No identity was checked against it.`)];
  return blocks.length === 0 ? [] : [heading(3, title), ...says, ...blocks];
}

/** A shell is left where it was opened: its end names no step. */
function laneOf({ events }: ExportInput, { type, data }: SessionEvent): string | null | undefined {
  if (type !== 'shell.closed') return 'step' in data ? data.step : undefined;
  const opened = events.find((one) => one.type === 'shell.opened' && one.data.shell === data.shell);
  return opened?.type === 'shell.opened' ? opened.data.step : undefined;
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

function eventBlocks(input: ExportInput, event: SessionEvent): Block[] {
  if (event.type === 'run.requested') return runBlocks(input, event.data, event.time);
  if (elsewhere.includes(event.type)) return [];
  const said = list([`${event.time.slice(11, 19)} ${eventLine(input, event)} (${event.actor.id})`]);
  const output = event.type === 'shell.closed' ? event.data.output : null;
  return output === null ? said : [...said, ...tailBlocks(input, output), ...list([outputWords(output)])];
}

/** A list where there is something to say. */
function list(texts: readonly string[]): Block[] {
  return texts.length === 0 ? [] : [bullets(texts, '')];
}

function runBlocks(input: ExportInput, request: EventData<'run.requested'>, time: string): Block[] {
  const run = runOf(input.state, request.run);
  const facts = [
    `${time.slice(11, 19)}`,
    `${request.checks === undefined ? '' : 'check of the unknown outcome of: '}${itemTitle(input.plan, request.item)}${request.attempt === 1 ? '' : `, attempt ${request.attempt}`}`,
    `${request.environment}, target ${request.target.display}`,
    `in ${request.cwd} on ${request.host}`,
    ...confirmed(request),
    run ? resultWords(run) : 'not ended',
  ];
  const edited =
    request.written === undefined
      ? []
      : [text(`Edited before it ran (${request.reason ?? 'no reason'}). As written:`), code(request.written)];
  return [
    { kind: 'run', text: facts.join(' · ') },
    code(request.text, 'bash'),
    ...edited,
    ...list(programLines(request)),
    ...(run ? resultBlocks(input, run) : []),
  ];
}

function confirmed({ confirmation }: EventData<'run.requested'>): string[] {
  if (confirmation === undefined) return [];
  const { how, phrase, tookMs, shownMs, wrong } = confirmation;
  const what = how === 'phrase' ? `by typing "${phrase ?? ''}"` : how === 'yes' ? 'by y' : 'by a key';
  const before = wrong === undefined ? '' : `, after ${wrong} wrong ${wrong === 1 ? 'phrase' : 'phrases'}`;
  const seen = shownMs === undefined ? '' : `, on the screen for ${durationWords(shownMs)}`;
  return [`confirmed ${what}${tookMs === undefined ? '' : ` in ${durationWords(tookMs)}`}${seen}${before}`];
}

/** Which files stood behind the names of the programs. */
function programLines({ programs }: EventData<'run.requested'>): string[] {
  return programs.map(({ name, path, sha256 }) => {
    if (path === null) return `program ${name}: no file was found`;
    return `program ${name}: ${path}${sha256 === null ? ', digest not known' : `, SHA-256 ${sha256}`}`;
  });
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

function resultBlocks(input: ExportInput, run: RunState): Block[] {
  const { result } = run;
  if (result.status === 'answered')
    return [...answerBlocks(result.end.outcome), ...list(expectationLines(input.plan, run, result.end.expectations))];
  if (result.status === 'lost' && result.output !== undefined)
    return [...tailBlocks(input, result.output), ...list([`${outputWords(result.output)}, as far as it had come`])];
  if (result.status !== 'ended') return [];
  const { output, expectations, remarks, shellNotes = [] } = result.end;
  return [
    ...list([...withinLines(result.end), ...commandLines(input.plan, run)]),
    ...tailBlocks(input, output),
    ...list([
      outputWords(output),
      ...expectationLines(input.plan, run, expectations),
      ...remarks,
      ...shellNotes,
      ...fileLines(run),
    ]),
  ];
}

type Printed = EventData<'run.ended'>['output'];

function tailBlocks(input: ExportInput, { root, length }: Printed): Block[] {
  const tail = input.tail(root);
  return tail.length === 0 ? [] : [folded(`Last lines of ${length} bytes of output`, tail.join('\n'))];
}

function outputWords({ root, length }: Printed): string {
  return `output of ${length} bytes, root ${root}`;
}

/** Each thing that was expected of the run, in the words of the checklist, and who compared it with what came. */
function expectationLines(
  plan: Plan,
  { request }: RunState,
  comparisons: EventData<'run.ended'>['expectations'],
): string[] {
  // What is run beside an item, to look or to watch, is not held to what the item expects.
  if (request.probe !== undefined || request.checks !== undefined) return [];
  return plan.expectations
    .filter(({ item }) => item === request.item)
    .map(({ line, text: expected }) => {
      const compared = comparisons.find((one) => one.line === line);
      const how =
        compared === undefined
          ? 'for the operator to judge'
          : `compared by the program: ${outcomeWords[compared.outcome]}${compared.got ? `: ${compared.got}` : ''}`;
      return `line ${line}, ${how}. ${expectedWords(expected.replaceAll('\n', ' / '))}`;
    });
}

/** Many a checklist begins it with the word itself. */
function expectedWords(text: string): string {
  return /^\W*expect(?:ed|ation)\b/i.test(text) ? text : `Expected: ${text}`;
}

const outcomeWords = { met: 'as expected', contradicted: 'NOT as expected', notSeen: 'not seen' } as const;

const mostRows = 100;

function answerBlocks(outcome: EventData<'query.answered'>['outcome']): Block[] {
  if (!outcome.ok) return [code(`${outcome.code}: ${outcome.message}`)];
  if (outcome.columns.length === 0) return [text(`${outcome.command}: ${outcome.rowCount} rows`)];
  const rows = outcome.rows.slice(0, mostRows).map((row) => row.map((value) => value ?? 'NULL'));
  const left = outcome.rowCount - rows.length;
  const more = left > 0 ? [text(`… ${left} more rows`)] : outcome.more ? [text('… more rows')] : [];
  const names = outcome.columns.map(({ name }) => name);
  return [table(names, rows), ...more];
}
