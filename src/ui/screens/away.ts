import type { SessionEvent } from '../../session/events.ts';
import { nothingHappened } from '../away.ts';
import { type Line, labelled, line } from '../line.ts';
import { defineScreen } from '../screen.ts';
import type { View } from '../view.ts';
import { clockTime, duration, exitWords } from '../words.ts';

/** What happened while nobody was attached, and what is another than before, before anything else can be pressed. */
export const awayScreen = defineScreen<'away', undefined>({
  name: 'away',
  start: () => undefined,
  keys: () => [
    {
      key: 'Enter',
      label: 'go on',
      disabled: ({ seenAll }) => (seenAll ? undefined : 'More below: PageDown.'),
      does: ({ actions }) => actions.forgetAway(),
    },
    { key: 'Esc', label: 'go on', hidden: true, does: ({ actions }) => actions.forgetAway() },
  ],
  heading: ({ view }) => {
    const last = view.away.at(-1);
    return last ? `RESUMING  the last thing happened ${duration(view.now - Date.parse(last.time))} ago` : 'RESUMING';
  },
  hint: () => 'Nothing runs by itself on resume. Enter goes on to where it stands.',
  body: ({ view }) => [
    ...happened(view),
    ...changedSince(view),
    line(),
    line(' An interrupted command is never shown as done: you look, and you decide.', 'plain', { hang: 1 }),
  ],
});

function happened({ away }: View): Line[] {
  if (away.length === 0) return [line(` ${nothingHappened}`)];
  return [
    line(' What happened while you were away', 'bold'),
    ...away.map((event): Line => labelled(clockTime(event.time), words(event), 12)),
  ];
}

/** What is now another than when the session was opened. */
function changedSince({ changed }: View): Line[] {
  if (changed.length === 0) return [];
  return [
    line(),
    line(' What changed since it was opened', 'bold'),
    ...changed.map(({ name, text }) => labelled(name, text, 12)),
  ];
}

function words(event: SessionEvent): string {
  switch (event.type) {
    case 'run.requested':
      return `started  ${event.data.text.split('\n')[0]}  by ${event.actor.id}`;
    case 'run.ended':
      return `ended    ${exitWords(event.data.exit)} after ${duration(event.data.durationMs)}, output ${event.data.output.length} bytes`;
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
      return `recovered${event.data.rebooted ? ' after a restart of the machine' : ''}`;
    case 'target.changed':
      return `target   ${event.data.from?.display ?? 'none'} -> ${event.data.to.display}`;
    case 'wait.ended':
      return `wait ended after ${duration(event.data.waitedS * 1000)}`;
    default:
      return `${event.type}  by ${event.actor.id}`;
  }
}
