import { type Change, type ChangedSoFar, changedSoFar } from '../../walk/changed-so-far.ts';
import { type Line, labelled, line } from '../line.ts';
import type { View } from '../view.ts';
import { onOneLine, plural } from '../words.ts';

/** Said where a way back can be started: what there is to undo, the last of it first to be seen, or that there is nothing. */
export function changedLines(view: View): Line[] {
  const changed = standing(view);
  const { commands } = changed;
  if (commands.length === 0) return [line(` ${nothingWords(changed)}`, 'warn', { hang: 1 }), line()];
  const shown = commands.slice(-mostShown);
  const before = commands.length - shown.length;
  return [
    line(' CHANGED BY THIS SESSION SO FAR:', 'bold', { hang: 1 }),
    ...(before > 0 ? [line(`   ${plural(before, 'command')} before these`, 'dim')] : []),
    ...shown.map((change) => line(`   ${changeWords(change)}`, 'plain', { hang: 5 })),
    ...[alsoWords(changed)].filter(Boolean).map((words) => line(`   ${words}`, 'plain', { hang: 3 })),
    line(),
  ];
}

/** The same in one line, for the gates of a way back: it was started, and this is what it undoes. */
export function changedSummary(view: View): Line[] {
  const changed = standing(view);
  const [last] = changed.commands.slice(-1);
  if (last === undefined) return [labelled('CHANGED', [{ text: nothingWords(changed), tone: 'warn' }])];
  return [labelled('CHANGED', `${plural(changed.commands.length, 'command')} so far, the last: ${changeWords(last)}`)];
}

const mostShown = 5;

/** What a way back itself changed, and what one has undone, is not there to be undone. */
function standing({ plan, state }: View): ChangedSoFar {
  const changed = changedSoFar(plan, state);
  const ways = new Set(plan.rollbacks.map(({ id }) => id));
  return { ...changed, commands: changed.commands.filter(({ step, undone }) => !undone && !ways.has(step)) };
}

function nothingWords(changed: ChangedSoFar): string {
  const also = alsoWords(changed);
  return also === ''
    ? 'This session has changed NOTHING so far: no command that changes anything has run.'
    : `NO COMMAND of this session that changes anything has run so far, or what it changed was undone. ${also}`;
}

function alsoWords({ byHand, shells }: ChangedSoFar): string {
  const also = [
    ...(byHand > 0 ? [`${plural(byHand, 'thing')} ticked as done`] : []),
    ...(shells > 0 ? [`${plural(shells, 'shell')} opened to look around`] : []),
  ];
  return also.length === 0 ? '' : `${also.join(' and ')}: what that changed is not known here.`;
}

function changeWords({ place, text, outcome, verdict }: Change): string {
  return `${place}, ${verdict === undefined ? outcome : `${outcome}, ${verdict}`}: ${onOneLine(text)}`;
}
