import type { NewEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { takeOverReason } from '../../walk/holds.ts';
import type { Prepared, World } from '../world.ts';

/**
 * What a run that was decided needs of the world around it: a disk that takes its record, and an environment that is this session's to work
 * in. What is to be recorded of that, or a refusal; nothing for a decision that runs nothing.
 */
export function roomFor(
  world: Pick<World, 'shortage' | 'drive'>,
  state: SessionState,
  decision: NewEvent[],
  survey: Prepared | undefined,
): NewEvent[] | { refused: string } {
  const asked = decision.find((event) => event.type === 'run.requested' || event.type === 'shell.opened');
  if (asked === undefined || survey === undefined) return [];
  const short = world.shortage();
  if (short !== undefined) return { refused: short };
  // Who only looks around drives nothing.
  if (asked.type === 'shell.opened') return [];
  return world.drive(survey.facts.environment, takeOverReason(state, asked.data.step, survey.facts));
}
