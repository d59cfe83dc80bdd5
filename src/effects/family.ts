import type { Placeholder } from '../plan/plan.ts';
import type { Place } from './placeholders.ts';

/**
 * One way of writing "put your own value here". The first capture group is the token (or the whole match); `except` names what only looks
 * like it; `masked`: the token would break a shell parser. Order matters: whole words before their parts.
 */
export type Family = {
  name: string;
  pattern: RegExp;
  /** The capture group that is the token, where it is not the first. */
  group?: 2;
  places: readonly Place[];
  class: Placeholder['class'];
  masked?: true;
  except?: (text: string, start: number, token: string) => boolean;
};

/** A character of a word of a shell. */
export const word = `[^\\s"'\`;|&()<>=@,]`;
/** Words are tried from their beginning only: from every character, a line of 20,000 without a blank would take seconds. */
export const begin = `(?<!${word})`;
