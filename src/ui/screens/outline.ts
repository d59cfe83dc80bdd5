import { approvalRuleWords } from '../../plan/approval-rules.ts';
import { assignedWords } from '../../steps/assigned.ts';
import { completion } from '../../walk/completion.ts';
import type { LaneView } from '../../walk/walk.ts';
import { goTo, whyNotTo } from '../go-to.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { keepInMindLines } from '../lines/never-asked-lines.ts';
import { marks } from '../marks.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { bareTitle } from '../step-name.ts';
import type { View } from '../view.ts';
import { moved, windowed } from '../window.ts';
import { plural } from '../words.ts';

type Local = { at: number };
type Here = Context<'outline', Local>;

/** All steps with their marks: to look ahead or back, and to go there. */
export const outlineScreen = defineScreen<'outline', Local>({
  name: 'outline',
  start: (view) => ({
    at: Math.max(
      0,
      view.walk.steps.findIndex(({ lane }) => lane.id === view.lane?.lane.id),
    ),
  }),
  heading: ({ view }) => `Outline   ${view.plan.title}   ${plural(view.walk.steps.length, 'step')}`,
  keys: () => keys,
  body: ({ view, local, rows }) => {
    const about = [...aboutStep(view, view.walk.steps[local.at]), ...askedLines(view), ...keepInMindLines(view.plan)];
    const entries = entriesOf(view, local.at);
    const chosen = entries.findIndex(({ step }) => step === local.at);
    const { shown } = windowed(entries, chosen, Math.max(3, rows - about.length - 1));
    return [...shown.map(({ drawn }) => drawn), line(), ...about];
  },
  exit: () => 'Esc = back. Looking runs nothing.',
  hint: ({ view }) =>
    view.walk.questions.length > 0 ? 'b opens the questions still open.' : 'F opens the sign-off; it signs nothing.',
});

const keys: KeyBinding<'outline', Local>[] = [
  { key: 'Enter', label: 'look at it', narrow: 'look', does: look },
  { key: 'o', label: 'go there', narrow: 'go', does: go, disabled: whyNotGo },
  { key: 'F', label: 'sign off now', hidden: true, does: signOffNow },
  {
    key: 'b',
    label: 'open questions',
    hidden: true,
    does: ({ actions }) => actions.open({ name: 'questions' }),
    disabled: ({ view }) => (view.walk.questions.length > 0 ? undefined : 'No question of the checklist is open.'),
  },
  { key: 'Down', label: 'next', does: (here) => move(here, 1) },
  { key: 'Up', label: 'before', does: (here) => move(here, -1) },
  { key: 'j', label: 'next', does: (here) => move(here, 1), hidden: true },
  { key: 'k', label: 'before', does: (here) => move(here, -1), hidden: true },
  { key: 'PageDown', label: 'half a page on', does: (here) => move(here, halfPage(here)), hidden: true },
  { key: 'PageUp', label: 'half a page back', does: (here) => move(here, -halfPage(here)), hidden: true },
  { key: 'Home', label: 'first', does: (here) => move(here, -here.view.walk.steps.length), hidden: true },
  { key: 'End', label: 'last', does: (here) => move(here, here.view.walk.steps.length), hidden: true },
];

function look({ view, local, actions }: Here): void {
  const step = view.walk.steps[local.at];
  if (step) actions.openOver({ name: 'step', step: step.lane.id });
}

function go({ view, local, actions }: Here): void {
  const step = view.walk.steps[local.at];
  if (step) goTo(step, view, actions);
}

function whyNotGo({ view, local }: Here): string | undefined {
  return whyNotTo(view.walk.steps[local.at], view);
}

/** What is still open is named first. */
function signOffNow({ view, actions }: Here): void {
  const { result } = completion(view.walk, view.state);
  actions.open({ name: result === 'incomplete' ? 'unfinished' : 'signOff' });
}

function move({ view, local, set }: Here, by: number): void {
  set({ at: moved(local.at, by, view.walk.steps.length) });
}

function halfPage({ rows }: Here): number {
  return Math.max(1, Math.floor(rows / 2));
}

/** What the front matter and the policy ask of other people, whatever the step. */
function askedLines({ plan, state }: View): Line[] {
  const rules = [plan.approvals ?? [], state.opened?.data.policy?.approvals ?? []].map(approvalRuleWords);
  return rules.filter((words) => words !== '').map((words) => labelled('ASKED', `approvals ${words}`));
}

type Entry = { drawn: Line; step: number | undefined };

/** A section's heading stands before its first step. */
function entriesOf(view: View, chosen: number): Entry[] {
  const sections = new Map(view.plan.sections.map(({ id, title }) => [id, title]));
  let section: string | null = null;
  return view.plan.steps.flatMap((step, index) => {
    const entries: Entry[] = [];
    const title = step.section === null ? undefined : sections.get(step.section);
    if (step.section !== section && title !== undefined && title !== step.title)
      entries.push({ drawn: line(` ${title}`, 'dim', { wrap: 'cut' }), step: undefined });
    section = step.section;
    const lane = view.walk.steps[index];
    if (lane) entries.push({ drawn: stepLine(lane, index === chosen), step: index });
    return entries;
  });
}

/** Items that were skipped in a step that was not skipped as a whole: its own mark says nothing of them. */
function skippedIn({ status, stops }: LaneView): string {
  const skipped = stops.filter((stop) => stop.status === 'skipped').length;
  return skipped === 0 || status === 'skipped' ? '' : `${skipped} of ${stops.length} skipped`;
}

function stepLine(step: LaneView, chosen: boolean): Line {
  const { lane, status } = step;
  const { mark, tone } = marks[status];
  const number = String(lane.number ?? '').padStart(2);
  const title = {
    text: `${number} ${bareTitle(lane.number, lane.title)}`,
    tone: chosen ? ('bold' as const) : ('plain' as const),
  };
  const skipped = skippedIn(step);
  const left = { text: skipped === '' ? '' : `  ${skipped}`, tone: 'warn' as const };
  return { ...spans(chosen ? ' > ' : '   ', { text: mark, tone }, ' ', title, left), wrap: 'cut' };
}

/** What the rows leave out of the chosen step, so that a narrow terminal hides nothing. */
function aboutStep(view: View, step: LaneView | undefined): Line[] {
  if (step === undefined) return [line(' This checklist has no steps.')];
  const { lane, status } = step;
  // Counted as for the whole checklist: also those that are asked as the condition of an item.
  const count = view.plan.gates.filter((gate) => gate.step === lane.id).length;
  const facts = [
    marks[status].word,
    ...[skippedIn(step)].filter(Boolean),
    lane.environment ?? 'no environment named',
    plural(lane.items.length, 'item'),
    plural(count, 'stop'),
    `line ${lane.line}`,
  ];
  const said = assignedWords(view.plan.steps.find(({ id }) => id === lane.id) ?? {});
  const reason = view.state.steps[lane.id]?.skipped?.reason ?? view.state.steps[lane.id]?.deferred?.reason;
  return [
    labelled(`Step ${lane.number ?? ''}`, bareTitle(lane.number, lane.title)),
    labelled('', facts.join(' - ')),
    ...(said === undefined ? [] : [labelled('', `the checklist says: ${said}`)]),
    ...(reason === undefined ? [] : [labelled('reason', reason)]),
  ];
}
