import { availableParallelism, loadavg } from 'node:os';

/**
 * How long, in milliseconds, anything that surely comes is waited for: much longer than it takes on a machine that does twenty other things
 * meanwhile. It is reached only where something is wrong, so it is no measure of anything; what has to be fast is measured by `processorMs`.
 */
export const patienceMs = 120_000;

/**
 * A time, in milliseconds, that a test of quickness allows on an idle machine, as long as it is on this one now: times the processes that wait
 * for each of its processors.
 */
export function onThisMachine(idleMs: number): number {
  const [waiting = 1] = loadavg();
  return idleMs * Math.max(1, (2 * waiting) / availableParallelism());
}
