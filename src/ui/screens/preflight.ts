import type { Note } from '../../plan/plan.ts';
import type { Answers } from '../../server/clients/protocol.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Line, labelled, line, spans, type Tone } from '../line.ts';
import { keepInMindLines } from '../lines/never-asked-lines.ts';
import { claimsOf, planSummary } from '../plan-summary.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { plural } from '../words.ts';

type Local = { preflight: Asked<Answers['preflight']> };
type Here = Context<'preflight', Local>;
type Check = Answers['preflight']['checks'][number];

/** The pause before the first step: what the session rests on, how the checklist was read, and what there is to say about the reading. */
export const preflightScreen = defineScreen<'preflight', Local>({
  name: 'preflight',
  start: () => ({ preflight: notAsked<Answers['preflight']>() }),
  opened: (here) => askPreflight(here),
  tick: (here) => askPreflight(here),
  heading: ({ view }) => `Preflight   ${view.plan.title}   ${plural(view.plan.steps.length, 'step')}`,
  keys: (here) => keys.filter(({ key }) => asksFor[key]?.(here) ?? true),
  body: ({ view, local }) => [
    ...checkLines(local.preflight),
    line(),
    ...readingLines(view),
    line(),
    ...questionLines(view),
    ...parentLines(view),
    line(' Nothing has been changed yet.', 'bold'),
  ],
  exit: () => 'nothing has been changed yet. q leaves.',
  hint: ({ local, view }) => {
    if (local.preflight.now.is === 'waiting') return stillChecking;
    const problems = answerOf(local.preflight)?.checks.filter(({ state }) => state === 'problem').length ?? 0;
    if (problems > 0) return `${plural(problems, 'problem')} to fix first; r checks again.`;
    return view.walk.questions.length > 0
      ? 'Enter goes to the questions of the checklist, then to the first step.'
      : 'Enter goes to the first step; it runs nothing.';
  },
});

const stillChecking = 'Still checking: what is missing shows here in a moment. Enter starts without it.';

/** A linked checklist is begun from another one, which goes on when this one is closed. */
function parentLines({ state }: View): Line[] {
  const parent = state.opened?.data.parent;
  return parent
    ? [labelled('FROM', `session ${parent.session} waits for this one: it was opened from an item there`)]
    : [];
}

const keys: KeyBinding<'preflight', Local>[] = [
  {
    key: 'Enter',
    label: 'start the walk',
    narrow: 'start',
    does: ({ view, actions }) =>
      view.walk.questions.length > 0 ? actions.open({ name: 'questions' }) : actions.close(),
  },
  // A key with a passphrase vouches only when its owner says so: nothing asks for one by itself.
  { key: 'v', label: 'vouch with your key', does: (here) => checkAgain(here, true) },
  {
    key: 'r',
    label: 'check again',
    does: (here) => checkAgain(here),
    disabled: ({ local }) => (local.preflight.now.is === 'waiting' ? 'It is being checked.' : undefined),
  },
  { key: 'u', label: 'remarks', does: ({ actions }) => actions.open({ name: 'unread' }) },
  { key: 't', label: 'outline', does: ({ actions }) => actions.openOver({ name: 'outline' }) },
];

/** When a key is there that is not always. */
const asksFor: Readonly<Record<string, (here: Here) => boolean>> = {
  u: ({ view }) => view.plan.notes.length > 0,
  v: ({ view, local }) =>
    view.drives && (answerOf(local.preflight)?.checks.some(({ name }) => name === 'session key') ?? false),
};

function askPreflight({ local, actions }: Here, ask?: { vouch: boolean }): void {
  askOnce(
    local.preflight,
    () => actions.ask<'preflight'>({ ask: 'preflight', ...ask }),
    () => actions.scroll(0),
  );
}

function checkAgain(here: Here, isVouched = false): void {
  const local = { preflight: notAsked<Answers['preflight']>() };
  here.set(local);
  askPreflight({ ...here, local }, isVouched ? { vouch: true } : undefined);
}

function checkLines({ now }: Local['preflight']): Line[] {
  if (now.is === 'refused') return [labelled('CHECKS', `could not be made: ${now.why}`)];
  if (now.is !== 'there') return [line(' Checking programs, files, database, key ..', 'plain', { hang: 1 })];
  return now.answer.checks.flatMap(checkLine);
}

const states: Record<Check['state'], { mark: string; tone: Tone }> = {
  ok: { mark: '[V]', tone: 'good' },
  problem: { mark: '[!]', tone: 'bad' },
  remark: { mark: '[i]', tone: 'warn' },
};

function checkLine({ name, state, text, fix }: Check): Line[] {
  const { mark, tone } = states[state];
  return [
    { ...spans(' ', { text: mark, tone }, ` ${name}: ${text}`), hang: 5 },
    ...(fix === null ? [] : [line(`     Fix: ${fix}`, 'plain', { hang: 10 })]),
  ];
}

function readingLines({ plan }: View): Line[] {
  const claims = claimsOf(plan);
  return [
    labelled('READ AS', planSummary(plan)),
    ...(claims === 0
      ? []
      : [
          labelled(
            'CLAIMS',
            `${plural(claims, 'box', 'boxes')} ticked by the author: claims only, walked all the same.`,
          ),
        ]),
    ...keepInMindLines(plan),
    ...remarksOn(plan.notes),
  ];
}

/** The most that is said before the first step; the rest is behind a key. */
const mostRemarks = 4;

/** What the operator must know before anything runs: said once for all lines that it is true of. */
function remarksOn(notes: Note[]): Line[] {
  const reasons = [...new Set(notes.map(({ why }) => why))];
  const rest = reasons.length - mostRemarks;
  return [
    ...reasons.slice(0, mostRemarks).map((why) => {
      const lines = notes.filter((note) => note.why === why).map((note) => note.line);
      return labelled('REMARK', [{ text: `${placesOf(lines)}: `, tone: 'warn' }, { text: why }]);
    }),
    ...(rest > 0 ? [labelled('', `and ${rest} more: u shows them`)] : []),
  ];
}

function placesOf(lines: number[]): string {
  const some = lines.slice(0, 6).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${some}${lines.length > 6 ? ', ..' : ''}`;
}

function questionLines({ walk }: View): Line[] {
  if (walk.questions.length === 0) return [];
  return [
    line(` ${plural(walk.questions.length, 'question')} only you can answer:`, 'plain', { hang: 1 }),
    ...walk.questions.map(({ title, line: at }) => line(`   [ ] ${title}  (line ${at})`, 'plain', { hang: 7 })),
    line(),
  ];
}
