import { commandOutcomes } from '../../plan/command-outcomes.ts';
import { isDemand } from '../../plan/gate-meaning.ts';
import { gateWords } from '../../plan/gate-words.ts';
import { ifItFails, namesFailure } from '../../plan/if-it-fails.ts';
import { neverAsked } from '../../plan/never-asked.ts';
import type { Gate } from '../../plan/plan.ts';
import type { RunState } from '../../session/state.ts';
import { checksOf, lostRun } from '../../walk/decide-check.ts';
import { itemState } from '../../walk/lane.ts';
import { type Line, labelled, line } from '../line.ts';
import { marks } from '../marks.ts';
import { comparisonLines, howItWent, nameOfRun, outcomeLines, outputTail } from '../result.ts';
import type { Context } from '../screen.ts';
import { clockTime } from '../words.ts';
import { stopOf } from './failure-expected.ts';

type Failure = Context<'failure', undefined>;

/** What went wrong, with what the checklist says to it and `each` rows of what was printed. */
export function happened(context: Failure, each: number): Line[] {
  const { view, place, columns } = context;
  const stop = stopOf(context);
  if (!stop) return [];
  if (stop.kind === 'gate') {
    const answer = view.state.steps[place.step]?.gates[stop.gate.id]?.answer;
    return [
      labelled(isDemand(stop.gate) ? 'NOT SO' : 'TRUE', [{ text: answer?.condition ?? stop.gate.text, tone: 'bad' }]),
      ...(answer?.evidence ?? []).map((text) => labelled('KNOWN', text)),
      labelled('SAYS', `${gateWords(stop.gate)}  (file line ${stop.gate.line})`),
    ];
  }
  const run = itemState(view.state, place.step, stop.item.id).runs.at(-1);
  const unknown =
    stop.status === 'unknown'
      ? [
          line(
            ' Nobody knows how it ended: it is neither done nor failed, and may still be at it. Look (k, i) before you run it again.',
            'warn',
            {
              hang: 1,
            },
          ),
        ]
      : [];
  if (!run) return [labelled('STATUS', marks[stop.status].word), ...unknown, ...whatItSays(context)];
  return [
    ...unknown,
    // Of several commands, and of one that was lost, the rows below name each.
    ...(run.result.status === 'lost' || commandOutcomes(view.plan, run).length > 0
      ? []
      : [labelled('RAN', nameOfRun(view, run))]),
    ...outcomeLines(view, run, columns),
    // What failed was not going to be as expected: only what ended well is compared.
    ...(stop.status === 'failed' ? [] : comparisonLines(view, run)),
    ...saidLines(context),
    ...whatItSays(context),
    ...outputTail(view, run, each),
    ...(isSilent(run) ? [labelled('OUTPUT', 'nothing was printed')] : []),
    ...checkLines(context, each),
  ];
}

/** Why it is not as expected, by the person who said so. */
function saidLines({ view, place }: Failure): Line[] {
  const { answer } = itemState(view.state, place.step, place.stop);
  return answer?.value === 'notAsExpected' && answer.note !== undefined
    ? [labelled('SAID', [{ text: answer.note, tone: 'bad' }, { text: `  (${answer.by}, ${clockTime(answer.at)})` }])]
    : [];
}

/** What was run to find out how the run in hand ended. */
export function checksIn({ view, place }: Failure): RunState[] {
  const lost = lostRun(view.plan, view.state, { step: place.step, item: place.stop });
  return lost ? checksOf(view.state, lost) : [];
}

/** The last one with all that it gave, those before it in a line each. */
function checkLines(context: Failure, rows: number): Line[] {
  const { view, columns } = context;
  const [last, ...before] = checksIn(context).toReversed();
  if (last === undefined) return [];
  return [
    line(),
    labelled('CHECKED', [{ text: `${clockTime(last.requestedAt)}  ` }, { text: firstRow(last), tone: 'bold' }]),
    ...outcomeLines(view, last, columns),
    ...comparisonLines(view, last),
    ...outputTail(view, last, rows),
    // That a check printed nothing is often what it says.
    ...(isSilent(last) ? [labelled('OUTPUT', 'nothing was printed')] : []),
    ...before.map((check) =>
      labelled('CHECKED', `${clockTime(check.requestedAt)}  ${firstRow(check)}: ${howItWent(check)}`),
    ),
  ];
}

function isSilent({ result }: RunState): boolean {
  return result.status === 'ended' && result.end.output.length === 0;
}

function firstRow({ text }: RunState): string {
  return text.split('\n')[0] ?? '';
}

/** Stops of the whole checklist that are told where something failed. */
const mostOfAll = 3;

/** What the checklist says to do: the stops behind the item, those of its step and of all of it, and what its text says of that case. */
function whatItSays(context: Failure): Line[] {
  const { view } = context;
  const stop = stopOf(context);
  const lane = view.lane?.lane;
  if (stop?.kind !== 'item' || lane === undefined) return [];
  const last = lane.items.at(-1)?.id;
  const isOfStep = ({ after, text }: Gate) => (after === null || after === last) && namesFailure(text);
  const gates = lane.gates.filter((gate) => gate.after === stop.item.id || isOfStep(gate));
  const told = [
    ...gates.map((gate) => ({ line: gate.line, text: gateWords(gate) })),
    ...ifItFails(view.plan, lane, stop.item),
  ];
  const once = told.filter(({ line: at }, index) => told.findIndex((one) => one.line === at) === index);
  once.push(...neverAsked(view.plan).slice(0, mostOfAll));
  once.sort((one, other) => one.line - other.line);
  return once.map(({ line: at, text }) => labelled('SAYS', `${text}  (file line ${at})`));
}
