import type { Client } from '../server/clients/client.ts';
import type { Look } from '../server/clients/protocol.ts';

export type About = { step: string; item: string; edited: string | undefined };

/** How far the session is, and since when it is said where commands run: what was read of another host is no answer. */
type At = { size: number; boundSince: number };

export type Looks = {
  /** `edited`: the text that would run in the place of what is written. */
  of(about: About, state: At): Look | undefined;
  forget(): void;
  /** Asked once more; what is known stays until it is answered. */
  askAnew(): void;
};

/**
 * What running an item would mean, asked once for each state of the session. While a newer answer is on its way the older one about the
 * same text stays: the server decides again before anything runs.
 */
export function openLooks(client: Pick<Client, 'ask'>, changed: () => void): Looks {
  let asked = '';
  let answer: { about: string; look: Look } | undefined;
  return {
    of: ({ step, item, edited }, { size, boundSince }) => {
      const about = JSON.stringify([step, item, edited, boundSince]);
      const wanted = `${about} ${size}`;
      if (asked !== wanted) {
        asked = wanted;
        client.ask({ ask: 'look', step, item, ...(edited === undefined ? {} : { edited }) }).then((look) => {
          if (asked !== wanted || !('facts' in look)) return;
          answer = { about, look };
          changed();
        });
      }
      return answer?.about === about ? answer.look : undefined;
    },
    askAnew: () => {
      asked = '';
    },
    forget: () => {
      asked = '';
      answer = undefined;
    },
  };
}
