import type { Client } from '../server/clients/client.ts';
import type { Look } from '../server/clients/protocol.ts';

export type About = { step: string; item: string; edited: string | undefined };

export type Looks = {
  /** `edited`: the text that would run in the place of what is written. */
  of(about: About, size: number): Look | undefined;
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
    of: ({ step, item, edited }, size) => {
      const about = JSON.stringify([step, item, edited]);
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
