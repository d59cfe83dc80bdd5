/**
 * How long, in milliseconds, anything that surely comes is waited for: much longer than it takes on a machine that does twenty other things
 * meanwhile. It is reached only where something is wrong, so it is no measure of anything; what has to be fast is measured by `processorMs`.
 */
export const patienceMs = 60_000;
