import type { Confidence, Effect } from '../steps/item.ts';

/**
 * What has to be pressed or typed before something runs. `key`: Enter. `go`: g. `yes`: g, then y. `phrase`: the words, typed by hand.
 */
export type Ceremony = { how: 'key' } | { how: 'go' } | { how: 'yes' } | { how: 'phrase'; phrase: string };

export type Stakes = {
  effect: Effect;
  confidence: Confidence;
  /** `local`, `staging`, `production`, `unknown` or another name; `protected` covers production, what is listed as protected, and unknown. */
  environment: string;
  protected: boolean;
  /** Whether it only changes files of the checkout. */
  onlyFiles: boolean;
  /** The step's number; null in a procedure of the way back. */
  number: number | null;
  /** The name of what is destroyed, where the text names one. */
  destroys: string | null;
  /** Whether it changes which database or service later commands use. */
  changesTarget: boolean;
};

/** The table of what needs what (an effect against an environment), raised where the reading is not certain. */
export function ceremony(stakes: Stakes): Ceremony {
  if (stakes.effect === 'destroys')
    return { how: 'phrase', phrase: stakes.destroys ?? `destroy ${stakes.number ?? 'rollback'}` };
  const wanted = byEffect(stakes);
  if (wanted.how === 'key' && stakes.confidence === 'B') return { how: 'go' };
  if (wanted.how !== 'phrase' && stakes.confidence === 'C') return { how: 'yes' };
  return wanted;
}

function byEffect({ effect, environment, protected: guarded, onlyFiles, number, changesTarget }: Stakes): Ceremony {
  if (effect === 'shell') return changesTarget ? { how: 'go' } : { how: 'key' };
  if (effect === 'reads') return { how: 'key' };
  if (onlyFiles) return environment === 'local' ? { how: 'go' } : { how: 'yes' };
  return guarded ? { how: 'phrase', phrase: `${environment} ${number ?? 'rollback'}` } : { how: 'yes' };
}

/** Whether what the operator did is enough: more than is needed is enough, too. */
export function satisfies(
  needed: Ceremony,
  given: { how: 'key' | 'go' | 'yes' | 'phrase'; phrase?: string | undefined },
): boolean {
  if (needed.how === 'phrase') return given.how === 'phrase' && given.phrase === needed.phrase;
  const order = ['key', 'go', 'yes', 'phrase'];
  return order.indexOf(given.how) >= order.indexOf(needed.how);
}
