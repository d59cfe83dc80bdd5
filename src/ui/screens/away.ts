import { withinLines } from '../../plan/within-words.ts';
import type { EventType, SessionEvent } from '../../session/events.ts';
import { runOf } from '../../session/evolve.ts';
import { recoveredWords } from '../../session/recovered-words.ts';
import { asOneWord } from '../../walk/fill-text.ts';
import { lastHappened, nothingHappened, notVouched } from '../away.ts';
import { type Line, labelled, line, type Span } from '../line.ts';
import { goingLines } from '../lines/going-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { moved } from '../window.ts';
import { duration, exitWords, firstOf, momentTime } from '../words.ts';

/** `at`: the run that ended meanwhile whose output is looked at, by its place among them. `vouched`: what came of V, 'asked' while the key is at work. */
type Local = { at: number; vouched: 'asked' | 'yes' | { why: string } | undefined };
type Here = Context<'away', Local>;

/** What happened while nobody was attached, and what is another than before, before anything else can be pressed. */
export const awayScreen = defineScreen<'away', Local>({
  name: 'away',
  start: (view) => ({ at: endedIn(view).length - 1, vouched: undefined }),
  runs: ({ view, local }) => endedIn(view)[local.at],
  keys: (here) => [
    {
      key: 'Enter',
      label: 'go on',
      disabled: ({ seenAll }) => (seenAll ? undefined : 'More below: PageDown.'),
      does: ({ actions }) => actions.forgetAway(),
    },
    { key: 'Esc', label: 'go on', hidden: true, does: ({ actions }) => actions.forgetAway() },
    ...(whyNotVouched(here) === undefined ? [] : [vouchKey]),
    ...keysFor(endedIn(here.view).length),
  ],
  heading: ({ view }) => {
    const last = lastHappened(view.away, view.state);
    return last ? `RESUMING  the last thing happened ${duration(view.now - Date.parse(last))} ago` : 'RESUMING';
  },
  hint: ({ view }) =>
    view.going
      ? 'A command runs. Enter goes to it.'
      : 'Nothing runs by itself on resume. Enter goes on to where it stands.',
  body: (here) => [
    ...happened(here),
    ...changedSince(here.view),
    ...vouchLines(here),
    line(),
    line(' An interrupted command is never shown as done: you look, and you decide.', 'plain', { hang: 1 }),
  ],
});

/** The runs that ended, in their order. */
function endedIn({ away }: View): string[] {
  const ends: readonly EventType[] = ['run.ended', 'run.lost', 'query.answered'];
  return away.flatMap(({ type, data }) => (ends.includes(type) && 'run' in data ? [data.run] : []));
}

/** Of one there is nothing to choose. */
function keysFor(ended: number): KeyBinding<'away', Local>[] {
  return ended === 0 ? [] : outputKeys.slice(0, ended === 1 ? 1 : undefined);
}

const outputKeys: KeyBinding<'away', Local>[] = [
  {
    key: 'v',
    label: 'its output',
    does: ({ view, local, actions }) => {
      const run = endedIn(view)[local.at];
      if (run === undefined) return;
      const isTable = runOf(view.state, run)?.result.status === 'answered';
      actions.openOver({ name: isTable ? 'table' : 'output', run });
    },
  },
  { key: 'Down', label: 'next', does: (here) => choose(here, 1) },
  { key: 'Up', label: 'before', does: (here) => choose(here, -1) },
];

/** A key with a passphrase vouches only when its owner says so: nothing asks for one by itself. */
const vouchKey: KeyBinding<'away', Local> = {
  key: 'V',
  label: 'vouch with your key',
  disabled: ({ local }) => (local.vouched === 'asked' ? 'Your key is being asked.' : undefined),
  does: ({ local, set, actions }) => {
    set({ ...local, vouched: 'asked' });
    void actions.ask<'preflight'>({ ask: 'preflight', vouch: true }).then((answer) => {
      const why = 'refused' in answer ? answer.refused : answer.checks.find(({ name }) => name === notVouched)?.text;
      set({ ...local, vouched: why === undefined ? 'yes' : { why } });
    });
  },
};

/** Why the operator's key does not vouch for this start; undefined where it does, and while that is looked up. */
function whyNotVouched({ view: { changed, drives }, local: { vouched } }: Here): string | undefined {
  if (typeof changed === 'string' || !drives || vouched === 'yes') return undefined;
  const found = changed.find(({ name }) => name === notVouched)?.text;
  return typeof vouched === 'object' ? vouched.why : found;
}

function vouchLines(here: Here): Line[] {
  if (here.local.vouched === 'yes') return [line(), labelled('YOUR KEY', 'vouches for this start of the session', 12)];
  const why = whyNotVouched(here);
  return why === undefined ? [] : [line(), labelled('YOUR KEY', `${why}. V asks it.`, 12)];
}

function choose({ view, local, set }: Here, by: number): void {
  set({ ...local, at: moved(local.at, by, endedIn(view).length) });
}

function happened({ view, local }: Here): Line[] {
  const { away } = view;
  if (away.length === 0) return view.going ? goingLines(view) : [line(` ${quietlyHere(view)}`)];
  const chosen = endedIn(view)[local.at];
  const isChosen = ({ type, data }: SessionEvent) => type !== 'run.requested' && 'run' in data && data.run === chosen;
  const times = away.map(({ time }) => momentTime(time, view.now));
  const width = Math.max(10, ...times.map(({ length }) => length)) + 2;
  return [
    line(' What happened while you were away', 'bold'),
    ...away.map((event, at): Line => {
      const row = labelled(times[at] ?? '', words(event), width);
      return isChosen(event) ? { ...row, spans: [{ text: '>' }, ...withoutMargin(row.spans)], here: true } : row;
    }),
    ...goingLines(view),
  ];
}

/** Of the world around the session it is told below what happened to it. */
function quietlyHere({ changed }: View): string {
  return changed.length > 0 && changed !== 'asked' && changed !== 'nothing' ? nothingRan : nothingHappened;
}

const nothingRan = 'Nothing ran here while you were away.';

function withoutMargin([first, ...rest]: Span[]): Span[] {
  return first ? [{ ...first, text: first.text.slice(1) }, ...rest] : rest;
}

/** What is now another than when the session was opened. */
function changedSince(view: View): Line[] {
  const { changed } = view;
  if (changed === 'asked') return [line(), line(' Looking whether something changed since it was opened ..')];
  if (changed === 'nothing') return [line(), line(' Nothing changed since it was opened.')];
  const others = changed.filter(({ name }) => name !== notVouched);
  if (others.length === 0) return [];
  return [
    line(),
    line(' What changed since it was opened', 'bold'),
    ...others.flatMap(({ name, text, state }) => [
      labelled(name, text, 12),
      ...(name === 'checklist' && state === 'problem' ? whatDiffers(view) : []),
    ]),
  ];
}

/** The old text is kept with the session: whoever has to choose between the two sees what is another. */
function whatDiffers({ command, plan, folder }: View): Line[] {
  const [now, before] = [plan.source.path, `${folder}/checklist.md`].map(asOneWord);
  return [
    labelled('', 'Where the new one is right, leave (q) and open the file again. What differs:', 12),
    labelled('', `${command} plan ${now} --diff ${before}`, 12),
  ];
}

function words(event: SessionEvent): string {
  switch (event.type) {
    case 'run.requested':
      return `started  ${firstOf(event.data.text)}  by ${event.actor.id}`;
    case 'run.ended':
      return `ended    ${exitWords(event.data.exit)} after ${duration(event.data.durationMs)}, output ${event.data.output.length} bytes${withinLines(
        event.data,
      )
        .map((words) => `; ${words}`)
        .join('')}`;
    case 'run.lost':
      return `lost     outcome unknown: ${event.data.why}${event.data.output ? ` What it had printed is kept, ${event.data.output.length} bytes.` : ''}`;
    case 'shell.opened':
      return `shell    opened to look around  by ${event.actor.id}`;
    case 'shell.closed':
      return `shell    left after ${duration(event.data.seconds * 1000)}${event.data.why === undefined ? '' : `, unsupervised: ${event.data.why}`}`;
    case 'query.answered':
      return event.data.outcome.ok
        ? `answered ${event.data.outcome.rowCount} rows`
        : `query failed: ${event.data.outcome.message}`;
    case 'checklist.followed':
      return event.data.closed
        ? `closed   session ${event.data.session} over ${event.data.path}: ${event.data.closed.completion}`
        : `opened   ${event.data.path} as session ${event.data.session}  by ${event.actor.id}`;
    case 'note.added':
      return `noted    ${event.data.text}  by ${event.actor.id}`;
    case 'environment.taken':
      return `taken    ${event.data.environment}, from session ${event.data.from.session}: ${event.data.reason}`;
    case 'hold.placed':
      return `held     ${event.actor.id} holds the next step: ${event.data.reason}`;
    case 'hold.released':
      return `released ${event.actor.id}: ${event.data.reason}`;
    case 'session.recovered':
      return recoveredWords(event.data);
    case 'target.changed':
      return `target   ${event.data.from?.display ?? 'none'} -> ${event.data.to.display}`;
    case 'wait.ended':
      return `wait ended after ${duration(event.data.waitedS * 1000)}`;
    default:
      return `${event.type}  by ${event.actor.id}`;
  }
}
