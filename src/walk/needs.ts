import type { Facts } from './action.ts';
import { type Ceremony, ceremony } from './ceremony.ts';
import { destroyedName } from './destroyed-name.ts';
import type { Lane } from './lane.ts';

/** What has to be pressed or typed to run an item, with the facts the server found. */
export function needs(lane: Lane, facts: Facts): Ceremony {
  return ceremony({
    effect: facts.effect,
    confidence: facts.confidence,
    environment: facts.environment,
    protected: facts.protected,
    onlyFiles: facts.onlyFiles,
    number: lane.number,
    destroys: destroyedName(facts.text),
    changesTarget: facts.changesTarget !== null,
  });
}
