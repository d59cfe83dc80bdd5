/** `2026-01-31 12:03:04`, UTC. */
export function moment(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}
