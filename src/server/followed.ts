import { dirname, join } from 'node:path';
import { readSession } from '../record/read-session.ts';
import type { Followed } from '../walk/action.ts';
import { outcomeOf } from '../walk/outcome.ts';

/** The item, and the session it belongs to, that a checklist was opened from. */
export type Parent = { session: string; step: string; item: string };

/**
 * What the folder of a session says that was opened from an item of this one: over which file, and once it is closed, what it came to. The
 * journal is checked line by line; whether it is signed is for `verify`.
 */
export function readFollowed(folder: string, session: string, parent: Parent): Followed {
  if (!/^[0-9A-Za-z]{4,32}$/.test(session)) return { refused: `${session} is no name of a session.` };
  const read = readSession(join(dirname(folder), session));
  if (!read.ok) return { refused: `Session ${session} cannot be read: ${read.problem.message}` };
  const { plan, state, journal } = read.value;
  const opened = state.opened?.data;
  const from = opened?.parent;
  if (
    opened === undefined ||
    from?.session !== parent.session ||
    from.step !== parent.step ||
    from.item !== parent.item
  )
    return { refused: `Session ${session} was not opened from this item.` };
  const { path, sha256 } = opened.checklist;
  if (state.closed === undefined) return { session, path, sha256 };
  const { result, steps } = outcomeOf(plan, state);
  const { completion, result: said } = state.closed.data;
  const verified = steps.every(({ status }) => status === 'verified' || status === 'notApplicable');
  return { session, path, sha256, closed: { ...journal, result: said, completion, outcome: result, verified } };
}
