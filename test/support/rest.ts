import { setTimeout as sleep } from 'node:timers/promises';
import { patienceMs } from './patience.ts';
import type { Terminal } from './terminal.ts';

/** Screens are deaf for 300 ms after a change: after this long they hear. */
const restMs = 350;
/** How long the answer to a key may take to be seen; a key that changes nothing costs this. */
const unansweredMs = 1000;

/** What was last seen in each terminal, clocks left out, and since when it stands there. */
const seen = new WeakMap<Terminal, { text: string; since: number }>();

/**
 * Waits until the screen stands still, clocks left out: what was pressed has been answered, and the screens hear again.
 * `isBusy`: screens on which something is still going on, however still they stand.
 * @returns whether it came to that within the time
 */
export async function comesToRest(
  terminal: Terminal,
  { isBusy = () => false, mostMs = patienceMs }: { isBusy?: (screen: string) => boolean; mostMs?: number } = {},
): Promise<boolean> {
  for (const deadline = Date.now() + mostMs; Date.now() < deadline; await sleep(30)) {
    const screen = terminal.screen();
    const since = isBusy(screen) ? movedNow(terminal, screen) : stillSince(terminal, screen);
    const touched = terminal.touchedAt();
    const isStill = since > touched ? Date.now() - since >= restMs : Date.now() - touched >= unansweredMs;
    if (isStill) return true;
  }
  return false;
}

/** A key on a screen that has come to rest: one that goes on and on, as where a command prints, hears it after some seconds too. */
export async function presses(terminal: Terminal, key: string): Promise<void> {
  await comesToRest(terminal, { mostMs: 3000 });
  await terminal.presses(key);
}

/** The text of a screen without what goes on by itself: clocks and ages, whatever their width. */
export function withoutClocks(screen: string): string {
  return screen.replace(/\d\d:\d\d(:\d\d)?|\b\d+ (s|min|h)\b/g, '').replace(/ +/g, ' ');
}

function stillSince(terminal: Terminal, screen: string): number {
  const before = seen.get(terminal);
  return before?.text === withoutClocks(screen) ? before.since : movedNow(terminal, screen);
}

function movedNow(terminal: Terminal, screen: string): number {
  const since = Date.now();
  seen.set(terminal, { text: withoutClocks(screen), since });
  return since;
}
