import { sanitise } from '../terminal/sanitise.ts';

/** Text from outside as it may be drawn in one row: sanitised, and without line ends. */
export function clean(text: string): string {
  return sanitise(text).replaceAll('\n', ' ');
}
