import type { Welcome } from '../server/clients/client.ts';
import { happenedWhileAway, isComingBack, quietWords } from './away.ts';
import type { Shown } from './find-view.ts';
import type { OfPlace } from './scene.ts';
import type { Overlay } from './screen.ts';
import type { View } from './view.ts';

/** What the desk keeps besides the open screen's own state. Times in milliseconds. */
export type Own = {
  overlay: Overlay | undefined;
  /** What comes back when the overlay is closed, the last one first to come; undefined is the walk. */
  below: readonly (Overlay | undefined)[];
  shown: Shown;
  /** The run that has the keyboard. */
  keyboard: string | undefined;
  /** No key is heard before: the command that had the keyboard has ended, and what was meant for it still comes. */
  deafUntil: number;
  message: string | undefined;
  saidAt: number;
  size: { columns: number; rows: number };
  away: View['away'];
  changed: View['changed'];
};

/**
 * All that a desk remembers between two drawings. `kept`: what belongs to each screen of `own.below`, for when it comes back. `left`: the own state of each
 * screen that takes it up when it opens again, by its place.
 */
export type DeskState = {
  own: Own;
  ofPlace: OfPlace;
  kept: readonly OfPlace[];
  left: ReadonlyMap<string, unknown>;
};

export function firstState(
  { events, clients, you }: Welcome,
  { size, opens, says, now }: { size: Own['size']; opens?: Overlay; says?: string | undefined; now: number },
): DeskState {
  // Who came to watch was not away: it is for whoever drives to know what happened before they came.
  const watches = clients.find(({ id }) => id === you)?.watches ?? false;
  // Who comes back from a checklist of its own was there when it was closed, and is told so in the message line.
  const away = (watches ? [] : happenedWhileAway(events, clients)).filter(
    ({ type }) => says === undefined || type !== 'checklist.followed',
  );
  const isBack = opens === undefined && !watches && isComingBack(events, clients);
  const isQuiet = away.length === 0 && isBack;
  return {
    own: {
      overlay: opens,
      below: [],
      shown: { picked: undefined, unmapped: new Set() },
      keyboard: undefined,
      deafUntil: 0,
      message: says ?? (isQuiet ? quietWords(events) : undefined),
      saidAt: now,
      size,
      away,
      changed: isBack && says === undefined ? 'asked' : [],
    },
    ofPlace: {
      key: '',
      local: undefined,
      changedAt: 0,
      shown: { since: now, beforeMs: 0 },
      from: 0,
      seen: 0,
      here: -1,
    },
    kept: [],
    left: new Map(),
  };
}
