import type { Client } from '../server/client.ts';
import type { Look } from '../server/protocol.ts';

export type Looks = {
  of(step: string, item: string, size: number): Look | undefined;
  forget(): void;
};

/**
 * What running an item would mean, asked once for each state of the session. While a newer answer is on its way the older one about the
 * same item stays: the server decides again before anything runs.
 */
export function openLooks(client: Pick<Client, 'ask'>, changed: () => void): Looks {
  let asked = '';
  let answer: { item: string; look: Look } | undefined;
  return {
    of: (step, item, size) => {
      const wanted = `${step} ${item} ${size}`;
      if (asked !== wanted) {
        asked = wanted;
        client.ask({ ask: 'look', step, item }).then((look) => {
          if (asked !== wanted || !('facts' in look)) return;
          answer = { item: `${step} ${item}`, look };
          changed();
        });
      }
      return answer?.item === `${step} ${item}` ? answer.look : undefined;
    },
    forget: () => {
      asked = '';
      answer = undefined;
    },
  };
}
