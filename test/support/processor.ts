/** Milliseconds that this thread has kept a processor busy so far: a difference of two does not count what else the machine does meanwhile. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
