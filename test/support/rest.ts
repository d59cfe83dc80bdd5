import { setTimeout as sleep } from 'node:timers/promises';
import { patienceMs } from './patience.ts';
import type { Terminal } from './terminal.ts';

/** Screens are deaf for 300 ms after a change: after this long they hear. */
const restMs = 350;
/** How long the answer to a key may take to be seen where the machine is busy; a key that changes nothing costs this. */
const unansweredMs = 5000;

/**
 * Waits until the screen stands still, clocks left out: what was pressed has been answered, and the screens hear again.
 * `isBusy`: screens on which something is still going on, however still they stand.
 * @returns whether it came to that within the time
 */
export async function comesToRest(
  terminal: Terminal,
  { isBusy = () => false, mostMs = patienceMs }: { isBusy?: (screen: string) => boolean; mostMs?: number } = {},
): Promise<boolean> {
  let busyAt = 0;
  for (const deadline = Date.now() + mostMs; Date.now() < deadline; await sleep(30)) {
    if (isBusy(terminal.screen())) busyAt = Date.now();
    const since = Math.max(terminal.stillSince(), busyAt);
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
