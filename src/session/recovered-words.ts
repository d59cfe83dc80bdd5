import type { EventData } from './events.ts';

/** Where and how a server came back to its session. */
export function recoveredWords({
  rebooted,
  host,
  takenOver,
}: Pick<EventData<'session.recovered'>, 'rebooted' | 'host' | 'takenOver'>): string {
  const where = host ? ` on another host: ${host.name}` : rebooted ? ' after a restart of the machine' : '';
  return `recovered${where}${takenOver ? `; taken over from a server ${takenOver.from} that may go on there: ${takenOver.reason}` : ''}`;
}
