import type { ClientFact } from '../server/clients/protocol.ts';
import { isLeft } from '../session/driver-left.ts';
import type { SessionEvent } from '../session/events.ts';
import type { View } from './view.ts';

/** Row 2: who drives and who watches, and first of all who asks to drive. `short`: where there is room for one word only. */
export function peopleWords({ clients, you, drives }: View, short = false): string {
  if (clients.length < 2) return short ? '' : '1op';
  const asker = drives ? clients.find(({ asks }) => asks) : undefined;
  if (asker) return short ? 'asked: W' : `${nameOf(asker, clients)} ASKS TO DRIVE: W`;
  if (short) return drives ? 'you drive' : 'you watch';
  const driver = clients.find((client) => client.drives);
  const [watcher, ...others] = clients.filter((client) => client !== driver);
  const driving = drives ? 'you drive' : driver ? `${nameOf(driver, clients)} drives` : 'nobody drives';
  if (watcher === undefined || others.length > 0) return `${driving}, ${others.length + 1} watch`;
  return `${driving}, ${watcher.id === you ? 'you watch' : `${nameOf(watcher, clients)} watches`}`;
}

/** A user's name; where several are logged in under it, with the terminal that tells them apart. */
export function nameOf({ user, tty }: ClientFact, clients: readonly ClientFact[]): string {
  const isOne = clients.filter((other) => other.user === user).length < 2;
  return isOne || tty === null ? user : `${user} (${tty.replace('/dev/', '')})`;
}

/** What this client's operator is told of an event about who drives, who holds and who approves; undefined for all others, and for their own coming. */
export function newsOf(event: SessionEvent, you: string): string | undefined {
  if (event.type === 'hold.placed') return `${event.actor.id} holds the next step: ${event.data.reason}`;
  if (event.type === 'hold.released') return `${event.actor.id} released the next step: ${event.data.reason}`;
  if (event.type === 'approval.given') return `${event.data.principal} approved.`;
  if (event.type === 'approval.declined') return `${event.data.principal} declined: ${event.data.reason}`;
  if (event.type === 'approval.withdrawn')
    return `${event.data.principal} took the approval back: ${event.data.reason}`;
  if (event.type !== 'driver.changed') return undefined;
  const { client, user, how, from, reason } = event.data;
  if (isLeft(how)) return client === you ? undefined : `${user} ${how}: nobody drives.`;
  const why = reason === undefined ? how : `${how}: ${reason}`;
  const before = from === undefined ? '' : ` instead of ${from.user}`;
  if (client !== you) return `${user} drives now${before} (${why}).`;
  return how === 'attached' ? undefined : `You drive now${before} (${why}).`;
}
