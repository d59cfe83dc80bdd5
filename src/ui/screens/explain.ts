import { classOf, classWords } from '../../plan/class-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { effectOf } from '../../steps/define.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import type { Effect } from '../../steps/item.ts';
import { expectationsOf, findLane, type Lane, laneOfStep } from '../../walk/lane.ts';
import { gateFor, type LaneView } from '../../walk/walk.ts';
import { wayBack } from '../../walk/way-back.ts';
import { itemText } from '../item-text.ts';
import { type Line, labelled, line } from '../line.ts';
import { stillTrue } from '../lines/class-lines.ts';
import { type Context, defineScreen } from '../screen.ts';
import type { View } from '../view.ts';

/** What an item is for, what it does, what good and bad look like, and the way back: each line says who says so. */
export const explainScreen = defineScreen<'explain', undefined>({
  name: 'explain',
  start: () => undefined,
  heading: ({ view, place }) => `EXPLAIN   ${findLane(view.plan, place.step)?.title ?? ''}`,
  keys: () => [
    {
      key: 'v',
      label: 'as written',
      does: ({ view, actions, place: { step, item } }) => {
        const line = findLane(view.plan, step)?.items.find(({ id }) => id === item)?.line;
        actions.open({ name: 'written', step, ...(line === undefined ? {} : { line }) });
      },
    },
  ],
  body: ({ view, place }: Context<'explain', undefined>) => {
    const lane = findLane(view.plan, place.step);
    const item = lane?.items.find(({ id }) => id === place.item);
    if (!lane || !item) return [line(' That item is not in this checklist.')];
    return [
      ...why(view.plan, lane),
      line(),
      ...command(view, item, lane),
      line(),
      ...good(view.plan, item),
      ...bad(view, lane, item),
      ...back(view, lane),
    ];
  },
  exit: () => 'Esc = back. Nothing runs here.',
  hint: () => 'line n: says the checklist. tool: says deploy-assist.',
});

/** A label with its text and where the text comes from: a line of the checklist, or the tool. */
function said(label: string, text: string, from: number | 'tool'): Line {
  const source = from === 'tool' ? '  (tool)' : `  (line ${from})`;
  return labelled(label, [{ text }, { text: source, tone: 'dim' }]);
}

function why(plan: Plan, lane: Lane): Line[] {
  const step = plan.steps.find(({ id }) => id === lane.id);
  const section = plan.sections.find(({ id }) => id === step?.section);
  const prose = step?.prose ?? [];
  const lines = prose.map(({ text, line: at }, index) => said(index === 0 ? 'WHY' : '', text, at));
  const none = lines.length === 0 ? [said('WHY', 'The checklist gives no reason for this step.', 'tool')] : [];
  return [...lines, ...none, ...(section ? [said('PART OF', section.title, section.line)] : [])];
}

function command(view: View, item: Item, lane: Lane): Line[] {
  const program = definitionOf(item).program(item);
  const shown = itemText(item, program === null ? 'BY HAND' : 'COMMAND');
  if (program === null)
    return [
      ...shown,
      said('CHANGES', 'Nothing is run here: a person does it and says so.', 'tool'),
      ...readAs(view, item, lane),
    ];
  const dangers = program.by === 'shell' ? program.commands.filter(({ danger }) => danger !== null) : [];
  return [
    ...shown,
    said('CHANGES', effects[effectOf(program)], 'tool'),
    ...dangers.map(({ effect, danger }) => said(effect === 'destroys' ? 'DANGER' : 'REMARK', danger ?? '', 'tool')),
    ...readAs(view, item, lane),
    ...(program.by === 'shell' && program.longRunning
      ? [said('TIME', 'It does not end by itself: it is watched, then stopped or kept.', 'tool')]
      : []),
    ...(program.by !== 'database' && program.interactive
      ? [said('ASKS', 'It may ask something while it runs: i gives it the keyboard.', 'tool')]
      : []),
  ];
}

const effects: Record<Effect, string> = {
  shell: 'Only this shell: the folder, variables. Nothing outside of it.',
  reads: 'Nothing: these programs are known only to read.',
  changes: 'It changes something, or it is not known only to read.',
  destroys: 'It destroys: running something again does not bring it back.',
};

function readAs(view: View, item: Item, lane: Lane): Line[] {
  const sure = classOf(view.plan, item);
  if (sure === undefined) return [];
  const { confidence } = sure;
  const why = stillTrue(view, item, lane.id, sure.why);
  return [
    said(
      'READ AS',
      `class ${confidence}, ${classWords[confidence]}: ${[why, meaning[confidence]].filter((one) => one !== '').join(' ')}`,
      'tool',
    ),
  ];
}

/** What a class means for whoever is at the keys. */
const meaning = {
  A: '',
  B: 'By hand (x) or, with g, here; Enter never runs it.',
  C: 'It is asked what it is; Enter never runs it.',
  D: 'It has no run key: y copies it.',
} as const;

function good(plan: Plan, item: Item): Line[] {
  const list = expectationsOf(plan, item).map(({ text, line: at }) => ({ text, at }));
  if (list.length === 0) return [said('GOOD', 'The checklist does not say what should be seen.', 'tool')];
  return list.map(({ text, at }, index) => said(index === 0 ? 'GOOD' : '', text, at));
}

/** The conditions of the stop that judges this item, and of those before the step's first item. */
function bad(view: View, lane: Lane, item: Item): Line[] {
  const gates = [...new Set([gateOf(viewOf(view, lane), item), ...lane.gates.filter(({ after }) => after === null)])];
  const list = gates.flatMap((gate) =>
    gate === undefined
      ? []
      : [{ text: gate.text, at: gate.line }, ...gate.conditions.map((one) => ({ text: one.text, at: one.line }))],
  );
  return list.map(({ text, at }, index) => said(index === 0 ? 'BAD' : '', text, at));
}

function gateOf(lane: LaneView | undefined, item: Item) {
  const stop = lane?.stops.find((one) => one.kind === 'item' && one.item.id === item.id);
  return stop && lane ? gateFor(stop, lane.stops)?.gate : undefined;
}

function viewOf({ walk }: View, lane: Lane): LaneView | undefined {
  return walk.rollback?.lane.id === lane.id ? walk.rollback : walk.steps.find((one) => one.lane.id === lane.id);
}

function back({ plan, state }: View, lane: Lane): Line[] {
  const step = plan.steps.find(({ id }) => id === lane.id);
  const { rollback, state: word, remark } = wayBack(plan, state, step ? laneOfStep(plan, step) : lane);
  if (rollback === undefined) return [said('BACK', 'NONE: the checklist writes no way back for this step.', 'tool')];
  return [
    said('BACK', `${word}: ${rollback.title}`, rollback.line),
    ...(remark === undefined ? [] : [said('', remark, 'tool')]),
  ];
}
