import { isDemand } from '../../plan/gate-meaning.ts';
import { withinLines } from '../../plan/within-words.ts';
import type { EventData } from '../../session/events.ts';
import { itemState } from '../../walk/lane.ts';
import { notJudgedOf } from '../../walk/not-judged.ts';
import type { Stop } from '../../walk/walk.ts';
import { type Line, labelled, layOut, line, spans, type Tone } from '../line.ts';
import { approvalKeys, approvalMissing, approvalSummary } from '../lines/approval-lines.ts';
import { marks } from '../marks.ts';
import { outputsKey } from '../outputs-of-stop.ts';
import { comparisonLines, endWords, outcomeLines, outputTail } from '../result.ts';
import { type Context, defineScreen, type KeyBinding, type SharedKey } from '../screen.ts';
import { waitedWords } from '../steps/probes.ts';
import type { View } from '../view.ts';
import { exitWords } from '../words.ts';
import { deviationsOf, lookKeys } from './deviations.ts';

type GateStop = Extract<Stop, { kind: 'gate' }>;
type Stops = Context<'stops', undefined>;

/**
 * The stop behind a unit: every condition with what the program knows. `c` says that all is as it should be: none of what must not be is
 * true, or all of what is demanded is so. A number says of one that it is not as it should be: stop.
 */
export const stopsScreen = defineScreen<'stops', undefined>({
  name: 'stops',
  start: () => undefined,
  keys: (context) => [
    ...keys(context),
    ...approvalKeys(context.view, { step: context.place.step, gate: context.place.gate }),
    ...deviationsOf(context.view),
    ...outputsOf(context),
    ...lookKeys,
  ],
  // Its own words say already that it is a stop.
  heading: (context) => `STOP  ${(gateOf(context)?.gate.text ?? '').replace(/^stop\b:?\s*(?=\S)/i, '')}`,
  hint: (context) => {
    if (!context.seenAll) return 'Not every condition was on screen yet: PageDown.';
    const missing = approvalMissing(context.view, context.place);
    if (missing !== undefined) return missing;
    if (asksExpected(context))
      return `c = as expected, and ${demands(context) ? 'all of it is so' : 'none of these is true'}.  A number = stop.`;
    return demands(context)
      ? 'c = all of it is so, or does not apply: go on.  A number = this is not so: stop.'
      : 'c = none of these is true, go on.  A number = this one is true: stop.';
  },
  body: (context) => {
    const stop = gateOf(context);
    if (!stop) return [line(' This stop is not in the checklist.')];
    const { rows, columns } = context;
    const fitting = outputRows.find((each) => layOut(panel(context, stop, each), columns).length <= rows);
    return panel(context, stop, fitting ?? outputRows[0]);
  },
});

/** Rows of output for each run, the most wanted first: fewer where all then stands on one screen. */
const outputRows = [8, 6, 5, 4, 3] as const;

function panel({ view, place, columns }: Stops, stop: GateStop, each: number): Line[] {
  return [
    ...(evidenceOf(stop).length > 0 ? [line(' WHAT THE PROGRAM KNOWS', 'bold')] : []),
    ...evidenceOf(stop).flatMap((one) => evidenceLines(view, one, { each, columns })),
    line(),
    ...(isNotJudged(view, stop) ? [line(' Is it as the checklist expects? And:', 'bold')] : []),
    ...(isDemand(stop.gate) ? [line(' MUST BE SO before you go on:')] : []),
    line(` ${stop.gate.text}  (file line ${stop.gate.line})`, 'bold', { hang: 3 }),
    ...conditionsOf(stop).map(({ text }, at) =>
      line(`   ${at + 1}  ${text}`, 'plain', { hang: 6, answeredBy: String(at + 1) }),
    ),
    ...approvalSummary(view, place),
  ];
}

function outputsOf(context: Stops): SharedKey[] {
  const stop = gateOf(context);
  return stop ? outputsKey(context.view, stop) : [];
}

function gateOf({ view, place }: Stops): GateStop | undefined {
  return view.lane?.stops.find((stop): stop is GateStop => stop.kind === 'gate' && stop.gate.id === place.gate);
}

/** What stands there has to be so, in the place of what must not be. */
function demands(context: Stops): boolean {
  const stop = gateOf(context);
  return stop !== undefined && isDemand(stop.gate);
}

function asksExpected(context: Stops): boolean {
  const stop = gateOf(context);
  return stop !== undefined && isNotJudged(context.view, stop);
}

/** What is expected of what was run before the stop, and nobody judged: `c` judges it with the stop. */
function isNotJudged({ plan, state, lane }: View, { evidence }: GateStop): boolean {
  return lane !== undefined && evidence.some(({ item }) => notJudgedOf(plan, state, lane.lane, item).length > 0);
}

function conditionsOf({ gate }: GateStop): { text: string }[] {
  return gate.conditions.length > 0 ? gate.conditions : [{ text: gate.text }];
}

/** What did not apply says nothing about a stop. */
function evidenceOf({ evidence }: GateStop): GateStop['evidence'] {
  return evidence.filter(({ status }) => status !== 'notApplicable');
}

/** What was found with a run, and what the run said: the conditions are about that. */
function evidenceLines(
  view: View,
  { item, status }: GateStop['evidence'][number],
  { each, columns }: { each: number; columns: number },
): Line[] {
  const { mark, tone, word } = marks[status];
  const { runs, wait } = itemState(view.state, view.lane?.lane.id ?? '', item.id);
  if (wait?.ended) return waitedLines(view, item.title, { mark, tone }, wait.ended);
  const run = runs.at(-1);
  const end = run?.result.status === 'ended' ? run.result.end : undefined;
  const how = end && `${status === 'ended' ? '' : `${word}, `}${endWords(end)}`;
  return [
    { ...spans('   ', { text: mark, tone }, ` ${item.title}: ${how ?? word}`), hang: 7 },
    ...(run ? comparisonLines(view, run) : []),
    ...(end ? withinLines(end) : []).map((words) => labelled('MEANS', [{ text: words, tone: 'bad' }])),
    ...(end?.remarks ?? []).map((text) => labelled('REMARK', [{ text, tone: 'warn' }])),
    ...(run?.result.status === 'answered' ? outcomeLines(view, run, columns) : []),
    // What a program compared needs no eyes; what it could not compare does.
    ...(run && run.result.status !== 'answered' && status !== 'verified' ? outputTail(view, run, each, true) : []),
  ];
}

/** The last probe of a soak says little of it: what counts is how all of them went, and whether somebody looked at all. */
function waitedLines(view: View, title: string, mark: { mark: string; tone: Tone }, ended: Ended): Line[] {
  const { lasted, probes } = waitedWords(view, ended);
  return [
    { ...spans('   ', { text: mark.mark, tone: mark.tone }, ` ${title}: ${lasted}`), hang: 7 },
    ...probes.map(({ words, isBad }) => line(`       ${words}`, isBad ? 'bad' : 'plain', { hang: 7 })),
  ];
}

type Ended = Parameters<typeof waitedWords>[1];

function keys(context: Stops): KeyBinding<'stops', undefined>[] {
  const stop = gateOf(context);
  const { step, gate } = context.place;
  if (!stop) return [];
  const evidence = evidenceWords(context.view, stop);
  const numbered = conditionsOf(stop).slice(0, 9);
  return [
    {
      key: 'c',
      label: 'all clear',
      narrow: 'clear',
      disabled: ({ seenAll, view }) =>
        seenAll
          ? approvalMissing(view, { step, gate })
          : 'Not every condition was on screen yet. PageDown shows the rest.',
      does: ({ actions }) => void actions.act({ do: 'clear', step, gate, evidence }),
    },
    ...numbered.map(
      ({ text }, at): KeyBinding<'stops', undefined> => ({
        key: String(at + 1),
        label: demands(context) ? 'is not so: stop' : 'is true: stop',
        narrow: 'stop',
        hidden: at > 0,
        does: ({ actions }) => void actions.act({ do: 'stop', step, gate, condition: text, evidence }),
      }),
    ),
  ];
}

/** What was known when the operator answered, as sentences for the record. */
export function evidenceWords(view: View, stop: GateStop): string[] {
  return evidenceOf(stop).flatMap(({ item, status }) => {
    const { runs, wait } = itemState(view.state, view.lane?.lane.id ?? '', item.id);
    if (wait?.ended) {
      const { lasted, probes } = waitedWords(view, wait.ended);
      return [`${item.title}: ${lasted}`, ...probes.map(({ words }) => words)];
    }
    const run = runs.at(-1);
    const end = run?.result.status === 'ended' ? run.result.end : undefined;
    const found = end?.expectations ?? (run?.result.status === 'answered' ? run.result.end.expectations : []);
    return [
      `${item.title}: ${end && status === 'ended' ? endedWords(end) : marks[status].word}`,
      ...found.map(({ line: at, outcome, got }) => `line ${at}: ${outcome}${got === undefined ? '' : ` (${got})`}`),
    ];
  });
}

function endedWords({ exit, stoppedByOperator }: EventData<'run.ended'>): string {
  return stoppedByOperator ? 'stopped by the operator' : `ended with ${exitWords(exit)}`;
}
