import { itemState } from '../../walk/lane.ts';
import type { Stop } from '../../walk/walk.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { marks } from '../marks.ts';
import { comparisonLines, outcomeLines, resultLines } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

type GateStop = Extract<Stop, { kind: 'gate' }>;
type Stops = Context<'stops', undefined>;

/**
 * The stop behind a unit: every condition with what the program knows. `c` says that none of them is true; a number says "this one is true:
 * stop". One key always means "as it should be".
 */
export const stopsScreen = defineScreen<'stops', undefined>({
  name: 'stops',
  start: () => undefined,
  keys: (context) => [...keys(context), ...deviationKeys, ...lookKeys],
  heading: (context) => `STOP  ${gateOf(context)?.gate.text ?? ''}`,
  hint: ({ seenAll }) =>
    seenAll
      ? 'c = none of these is true, go on.  A number = this one is true: stop.'
      : 'Not every condition was on screen yet: PageDown.',
  body: (context) => {
    const stop = gateOf(context);
    if (!stop) return [line(' This stop is not in the checklist.')];
    const { view, rows } = context;
    return [
      ...(stop.evidence.length > 0 ? [line(' WHAT THE PROGRAM KNOWS', 'bold')] : []),
      ...stop.evidence.flatMap((one) => evidenceLines(view, one)),
      ...(view.last
        ? lastOutput(view, Math.max(2, rows - stop.evidence.length * 2 - conditionsOf(stop).length - 6))
        : []),
      line(),
      line(` ${stop.gate.text}  (file line ${stop.gate.line})`, 'bold', { hang: 3 }),
      ...conditionsOf(stop).map(({ text }, at) => line(`   ${at + 1}  ${text}`, 'plain', { hang: 6 })),
    ];
  },
});

function gateOf({ view, place }: Stops): GateStop | undefined {
  return view.lane?.stops.find((stop): stop is GateStop => stop.kind === 'gate' && stop.gate.id === place.gate);
}

function conditionsOf({ gate }: GateStop): { text: string }[] {
  return gate.conditions.length > 0 ? gate.conditions : [{ text: gate.text }];
}

function evidenceLines(view: View, { item, status }: GateStop['evidence'][number]): Line[] {
  const { mark, tone, word } = marks[status];
  const run = itemState(view.state, view.lane?.lane.id ?? '', item.id).runs.at(-1);
  return [
    { ...spans('   ', { text: mark, tone }, ` ${item.title}: ${word}`), hang: 7 },
    ...(run ? comparisonLines(view, run) : []),
    ...(run?.result.status === 'ended'
      ? run.result.end.remarks.map((text) => labelled('REMARK', [{ text, tone: 'warn' }]))
      : []),
  ];
}

function lastOutput(view: View, rows: number): Line[] {
  if (!view.last) return [];
  const known = outcomeLines(view.last).length + comparisonLines(view, view.last).length;
  return resultLines(view, view.last, Math.min(8, rows)).filter((_, at) => at === 0 || at >= known);
}

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
      disabled: ({ seenAll }) =>
        seenAll ? undefined : 'Not every condition was on screen yet. PageDown shows the rest.',
      does: ({ actions }) => void actions.act({ do: 'clear', step, gate, evidence }),
    },
    ...numbered.map(
      ({ text }, at): KeyBinding<'stops', undefined> => ({
        key: String(at + 1),
        label: 'is true: stop',
        hidden: at > 0,
        does: ({ actions }) => void actions.act({ do: 'stop', step, gate, condition: text, evidence }),
      }),
    ),
  ];
}

/** What was known when the operator answered, as sentences for the record. */
function evidenceWords(view: View, stop: GateStop): string[] {
  return stop.evidence.flatMap(({ item, status }) => {
    const run = itemState(view.state, view.lane?.lane.id ?? '', item.id).runs.at(-1);
    const found =
      run && (run.result.status === 'ended' || run.result.status === 'answered') ? run.result.end.expectations : [];
    return [
      `${item.title}: ${marks[status].word}`,
      ...found.map(({ line: at, outcome, got }) => `line ${at}: ${outcome}${got === undefined ? '' : ` (${got})`}`),
    ];
  });
}
