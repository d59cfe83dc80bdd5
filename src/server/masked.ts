import type { NewEvent } from '../session/events.ts';

/** Events as they may be stored: free text that an operator typed can hold a secret as well as a command can. */
export function masked(events: NewEvent[], mask: (text: string) => string): NewEvent[] {
  return events.map((event) =>
    JSON.parse(JSON.stringify(event), (_key, value) => (typeof value === 'string' ? mask(value) : value)),
  );
}
