import { saidUnexpected, unexpectedWords } from '../../plan/said-unexpected.ts';
import { undoneWords } from '../../plan/undone-words.ts';
import { rollbackWords } from '../../session/rollback-end.ts';
import { takenAsExpected } from '../../session/taken-as-expected.ts';
import { choicesMade, choiceWords } from '../choices-made.ts';
import type { ExportInput } from '../exports/export-input.ts';
import { failedAttempts, placeWords } from '../failed-attempts.ts';
import { moment } from '../moment.ts';
import { type StopAnswer, stopAnswers } from '../stop-answers.ts';
import { toldApprovals, toldWords } from '../told-approvals.ts';
import { trippedStops, trippedWords } from '../tripped-stops.ts';
import { neverProvable } from '../verdict.ts';
import { quoted } from '../verify-commands.ts';
import { checkCommands } from '../verify-text.ts';
import { witnessStory } from '../witness/witness-story.ts';
import { approvalLines } from './approval-lines.ts';
import { durationWords } from './event-words.ts';
import { databaseChanges } from './fingerprint-words.ts';
import { type Block, bullets, code, folded, heading, type Report, table, text } from './report-blocks.ts';
import { reportHead } from './report-head.ts';
import { laterSignOffs, people } from './report-people.ts';
import { stepTable } from './report-steps.ts';
import { procedureWork, stepWork } from './report-work.ts';
import { timeline } from './show.ts';

/** The report of a session for people: what was to be done, what was done, by whom, what differed, and how to check all that. */
export function report(input: ExportInput): Report {
  const { plan, state, outcome, unknown } = input;
  const sections: [title: string, blocks: Block[]][] = [
    ['Steps', [stepTable(input)]],
    ['Open items', [bullets(openItems(input), 'None.')]],
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
    [
      'Said to be not as expected',
      [
        bullets(
          saidUnexpected(plan, state).map((one) => `${placeWords(plan, one.step)}, ${unexpectedWords(one)}`),
          'Nothing.',
        ),
      ],
    ],
    ...notJudged(input),
    ['Stops that somebody said are tripped', [bullets(trippedStops(input).map(trippedWords), 'None.')]],
    ['People', [people(input)]],
    ['Approvals', [bullets(approvalLines(input), 'Nobody else was asked.')]],
    ['Choices', [bullets(choicesMade(plan, input.events).map(choiceWords), 'None was made.')]],
    ['Stop conditions', [bullets(stopLines(stopAnswers(input)), 'The checklist has none.')]],
    ['Rollbacks', [bullets(rollbacks(input), 'None.')]],
    [
      'Databases before and after',
      [
        bullets(
          databaseChanges(plan, input.events),
          'No fingerprint was taken: nothing that ran changed a PostgreSQL database by its name.',
        ),
      ],
    ],
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
    ['Later sign-offs', laterSignOffs(input)],
    ['Who else approved', [bullets(toldApprovals(input).map(toldWords), 'Nobody else approved anything.')]],
    ['How to check this record', howToCheck(input)],
    [
      'What no record can show',
      [bullets(neverProvable, ''), text('deploy-assist verify says what else cannot be known of this one.')],
    ],
    ...(unknown.length === 0 ? [] : [['Not shown', [bullets(unknown, '')]] satisfies [string, Block[]]]),
  ];
  const body = sections.flatMap(([title, blocks]) => [heading(2, title), ...blocks]);
  return { title: plan.title || 'Deployment', blocks: [reportHead(input), ...body] };
}

/** What was expected and nobody judged; no section where there is none, which is the rule. */
function notJudged({ plan, outcome: { notJudged: open = [] } }: ExportInput): [title: string, blocks: Block[]][] {
  const lines = open.map(({ step, words }) => `${placeWords(plan, step)}, ${words}`);
  return lines.length === 0 ? [] : [['Expected, and judged by nobody', [bullets(lines, 'Nothing.')]]];
}

/** What was open at the sign-off; a receipt that came since is told with it, by what lies beside the record. */
function openItems(input: ExportInput): string[] {
  const { open } = input.outcome;
  const story = witnessStory(input);
  const isClosed = story?.missing !== undefined && story.all;
  return open.map((text) =>
    isClosed && text.startsWith('witness missing') ? `${text} (closed since: ${story.words})` : text,
  );
}

/** `step 2, line 18: "anything is red" (STOP if anything is red.): not so: all clear; shown 2026-01-31 12:03:04 for 4.0 s; ada, …`. The sentence of a stop stands once. */
function stopLines(answers: readonly StopAnswer[]): string[] {
  return answers.map((answer, at) => stopLine(answer, isOfOneStop(answers[at - 1], answer)));
}

function isOfOneStop(before: StopAnswer | undefined, { stop, place }: StopAnswer): boolean {
  const step = (words: string) => words.replace(/line \d+$/, '');
  return before?.stop === stop && step(before.place) === step(place);
}

function stopLine({ place, stop, condition, answer, shown, shownMs, at, by }: StopAnswer, isSaid: boolean): string {
  const of = stop === condition ? '' : isSaid ? ' (of the same stop)' : ` (${stop})`;
  const seen = shown === null ? '' : `; shown ${moment(shown)} for ${durationWords(shownMs ?? 0)}`;
  return `${place}: "${condition}"${of}: ${answer}${seen}${at === null ? '' : `; ${by}, ${moment(at)}`}`;
}

function rollbacks(input: ExportInput): string[] {
  const { plan, state, events } = input;
  return state.rollbacks.map((rollback) => {
    const { id, from, startedAt, ended } = rollback;
    const start = events.find(
      ({ type, time, data }) => type === 'rollback.started' && time === startedAt && data.rollback === id,
    );
    const end = `${ended ? `${moment(ended.at)} ` : ''}${rollbackWords(state, rollback)}${undoneWords(plan, ended?.undone)}`;
    const decided = start === undefined ? '' : ` by ${start.actor.id}, ${triggerWords(input, start.seq)}`;
    return `${placeWords(plan, id)}, from ${placeWords(plan, from)}, started ${moment(startedAt)}${decided}; ${end}`;
  });
}

/** What had gone wrong last when somebody decided to go back. */
function triggerWords(input: ExportInput, seq: number): string {
  const { plan, state, events } = input;
  // What was taken for an outcome that the checklist expects is what nobody goes back for.
  const notTaken = failedAttempts(plan, state).filter(({ run }) => takenAsExpected(state, run) === undefined);
  const failed = notTaken.map(({ run, words }) => ({
    seq: run.result.status === 'going' ? run.seq : run.result.seq,
    words,
  }));
  const stopped = events.flatMap(({ type, data, seq: at }) => {
    if (type !== 'condition.answered' || data.answer !== 'true') return [];
    const why = data.evidence.length === 0 ? '' : ` (${data.evidence.join('; ')})`;
    return [{ seq: at, words: `${placeWords(plan, data.step)}: STOP: ${data.condition ?? 'holds'}${why}` }];
  });
  const unexpected = saidUnexpected(plan, state).map(({ seq: at, step, text: what, reason }) => ({
    seq: at,
    words: `${placeWords(plan, step)}: NOT as expected: ${what}${reason === null ? '' : ` (${reason})`}`,
  }));
  const last = [...failed, ...stopped, ...unexpected]
    .filter((one) => one.seq < seq)
    .toSorted((one, other) => one.seq - other.seq)
    .at(-1);
  return last === undefined ? 'nothing having failed before' : `after ${last.words}`;
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
  const { folder, bundle } = input;
  const where =
    bundle === undefined
      ? `in the session's folder (${folder})`
      : `in the folder that comes out of tar -xf ${quoted(bundle)}`;
  const { product, script } = checkCommands({ ...input, isSigned: input.seal.signature !== null });
  return [
    text(
      `This report proves nothing by itself. Run these ${where}, with your own list of trusted keys as allowed_signers:`,
    ),
    code(product, 'bash'),
    text('Without deploy-assist, in bash; it says NO to what is not so and exits 1 then:'),
    code(script, 'bash'),
  ];
}
