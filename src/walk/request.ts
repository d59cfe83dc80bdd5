import type { EventData } from '../session/events.ts';
import type { Facts } from './action.ts';
import { thereOf } from './hosts.ts';

/** What the request of a run says of the world, as the server found it. */
export function foundOut(facts: Facts): Found {
  const { text, cwd, host, environment, target, variables, programs } = facts;
  return { text, cwd, host, ...thereOf(facts), environment, target, effect: effectWord(facts), variables, programs };
}

type Found = Pick<
  EventData<'run.requested'>,
  'text' | 'cwd' | 'host' | 'there' | 'environment' | 'target' | 'effect' | 'variables' | 'programs'
>;

/** What destroys is no less than that, wherever its files are. */
function effectWord({ effect, onlyFiles }: Facts): NonNullable<Found['effect']> {
  return effect === 'changes' && onlyFiles ? 'files' : effect;
}
