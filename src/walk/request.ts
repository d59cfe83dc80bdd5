import type { EventData } from '../session/events.ts';
import type { Facts } from './action.ts';

/** What the request of a run says of the world, as the server found it. */
export function foundOut({ text, cwd, host, environment, target, variables, programs }: Facts): Found {
  return { text, cwd, host, environment, target, variables, programs };
}

type Found = Pick<
  EventData<'run.requested'>,
  'text' | 'cwd' | 'host' | 'environment' | 'target' | 'variables' | 'programs'
>;
