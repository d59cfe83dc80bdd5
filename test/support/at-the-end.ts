/**
 * Runs `tidy` once: when the test file that imported this module ends, or else when the process does. Last registered,
 * first run, so that a server stops before its folder goes. `tidy` must be synchronous: nothing else runs at a process's exit.
 */
export function atTheEnd(tidy: () => void): void {
  waiting.push(tidy);
}

const waiting: (() => void)[] = [];

/** Runs what waits now. */
export function tidyAll(): void {
  for (let tidy = waiting.pop(); tidy !== undefined; tidy = waiting.pop()) tidy();
}

process.once('exit', tidyAll);
// A runner may end its worker by a signal, without 'exit'; outside the runner there is no afterAll to call.
if (process.env.VITEST !== undefined) (await import('vitest')).afterAll(tidyAll);
