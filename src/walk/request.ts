import type { EventData } from '../session/events.ts';
import type { Facts } from './action.ts';
import { thereOf } from './hosts.ts';

/** What the request of a run says of the world, as the server found it. */
export function foundOut(facts: Facts): Found {
  const { text, cwd, host, environment, target, variables, programs, bound } = facts;
  const effect = effectWord(facts);
  const rests = bound === undefined ? {} : { bound };
  return { text, cwd, host, ...thereOf(facts), environment, target, effect, variables, programs, ...rests };
}

type Found = Pick<
  EventData<'run.requested'>,
  'text' | 'cwd' | 'host' | 'there' | 'environment' | 'target' | 'effect' | 'variables' | 'programs' | 'bound'
>;

/** What destroys is no less than that, wherever its files are. */
function effectWord({ effect, onlyFiles }: Facts): NonNullable<Found['effect']> {
  return effect === 'changes' && onlyFiles ? 'files' : effect;
}
