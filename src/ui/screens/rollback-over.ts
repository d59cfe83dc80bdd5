import { line } from '../line.ts';
import { databaseLines } from '../lines/database-lines.ts';
import { lastLines } from '../lines/last-lines.ts';
import { defineScreen, type KeyBinding } from '../screen.ts';
import { walkingBody, whyNotRestored } from './rollback-lines.ts';

/** All items of the way back are done. Whether the old state is back is for a person to say: it is never announced by itself. */
export const rollbackOverScreen = defineScreen<'rollbackOver', undefined>({
  name: 'rollbackOver',
  start: () => undefined,
  heading: ({ view }) => `ROLLBACK   nothing left to do   ${view.walk.rollback?.lane.title ?? ''}`,
  keys: () => keys,
  body: ({ view }) =>
    view.walk.rollback
      ? [...walkingBody(view, view.walk.rollback), ...databaseLines(view), line(), ...lastLines(view, mostLastRows)]
      : [line(' No rollback is being walked.')],
  exit: () => 'e ends the rollback, l leaves it. What is done stays.',
  hint: () => 'The deploy is held until you say how it ended.',
});

/** What the last item showed is what the operator is asked about. */
const mostLastRows = 8;

const keys: KeyBinding<'rollbackOver', undefined>[] = [
  {
    key: 'e',
    label: 'the old state is back',
    narrow: 'is back',
    disabled: ({ view }) => whyNotRestored(view),
    does: ({ actions }) => actions.open({ name: 'rollback', ending: 'attested' }),
  },
  { key: 'f', label: 'it is not', does: ({ actions }) => actions.open({ name: 'rollback', ending: 'failed' }) },
  { key: 'l', label: 'leave it', does: ({ actions }) => actions.open({ name: 'rollback', ending: 'left' }) },
  { key: 't', label: 'outline', looks: true, does: ({ actions }) => actions.open({ name: 'outline' }) },
];
