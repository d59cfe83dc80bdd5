import type { Decision, NewEvent } from '../session/events.ts';
import type { Action } from './action.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { findLane } from './lane.ts';
import { blockInDoubt, ranAsRead, waysToRead } from './readings.ts';
import { walk } from './walk.ts';

type ReadAction = Extract<Action, { do: 'read' }>;

/** What somebody says a block is, for all of it, in every step and way back that holds a part of it; or why that cannot be said. */
export function decideReading({ plan, state, block: known }: Context, action: ReadAction): Decision {
  const lane = findLane(plan, action.step);
  const item = lane?.items.find(({ id }) => id === action.item);
  const block = lane && item && blockInDoubt(plan, lane, item);
  if (!lane || !item) return { refused: 'That item is not in this checklist.' };
  if (!block || !known) return { refused: 'It is in no doubt what this is: nothing is asked.' };
  const said = saidOf(action, known);
  if (said === undefined) return { refused: 'Nothing is remembered of this block any more. Say what it is.' };
  const refused = waysToRead(block).find(({ answer }) => answer === said.answer);
  if (refused === undefined) return { refused: `This block cannot be read so. Choose one of the numbers.` };
  if (refused.refused !== undefined) return { refused: refused.refused };
  if (said.answer === 'skip' && tooShort(said.reason)) return needsReason('A skip');
  const ran = ranAsRead(state, block);
  if (ran)
    return {
      refused: `"${ran.title.split('\n')[0]}" of this block has already run. What the block is stays as it was said.`,
    };
  if (walk(plan, state).going.some((run) => !run.kept))
    return { refused: 'A command is still running. Wait for its end, or stop it with Ctrl-C.' };
  const { line, places } = block;
  return [
    ...entering(state, lane),
    ...places.map(
      (place): NewEvent => ({
        type: 'reading.answered',
        data: {
          step: place.lane.id,
          items: place.items.map(({ id }) => id),
          block: line,
          sha256: known.sha256,
          ...said,
        },
      }),
    ),
  ];
}

type Said = { answer: Exclude<ReadAction['answer'], 'remembered'>; reason?: string; remembered?: string };

/** The answer itself, or what is remembered, with its reason and its time: the record says that it came from memory. */
function saidOf({ answer, reason }: ReadAction, { remembered }: NonNullable<Context['block']>): Said | undefined {
  if (answer !== 'remembered') return { answer, ...(answer === 'skip' && reason ? { reason } : {}) };
  if (remembered === null) return undefined;
  return {
    answer: remembered.answer,
    remembered: remembered.at,
    ...(remembered.reason === undefined ? {} : { reason: remembered.reason }),
  };
}
