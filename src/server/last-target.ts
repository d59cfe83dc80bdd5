import type { SessionEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf } from '../steps/index.ts';
import { placeOf } from './block-facts.ts';
import type { LastTarget } from './changed-since.ts';
import { type SurveyPlace, survey } from './survey.ts';

/**
 * What the last command that ran as it is written aimed at, and what it would aim at now. Null where none ran, and for one that left the
 * folder it was run in: from where the shell stands now it reads differently by itself.
 */
export async function lastTarget(
  place: SurveyPlace,
  state: SessionState,
  events: readonly SessionEvent[],
): Promise<LastTarget> {
  const last = events.findLast((event) => event.type === 'run.requested' && isAsWritten(event));
  if (last?.type !== 'run.requested') return null;
  const { run, cwd, target } = last.data;
  const end = events.findLast((event) => event.type === 'run.ended' && event.data.run === run);
  if (end?.type === 'run.ended' && end.data.cwd !== cwd) return null;
  const found = placeOf(place.plan, state, last.data);
  if (!found || definitionOf(found.item).program(found.item) === null) return null;
  const { facts } = await survey(place, state, found.lane, found.item, {});
  return { command: place.masker.text(found.item.title), before: target.display, now: facts.target.display };
}

function isAsWritten({ data }: Extract<SessionEvent, { type: 'run.requested' }>): boolean {
  return data.written === undefined && data.probe === undefined && data.checks === undefined;
}
