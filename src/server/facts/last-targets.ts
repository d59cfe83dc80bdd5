import type { SessionEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { definitionOf } from '../../steps/index.ts';
import { placeOf } from './block-facts.ts';
import type { LastTarget } from './changed-since.ts';
import { type SurveyPlace, survey } from './survey.ts';

type Requested = Extract<SessionEvent, { type: 'run.requested' }>;
type Ended = Extract<SessionEvent, { type: 'run.ended' }>;

/**
 * What the last command of each kind of target aimed at that ran as it is written, and what it would aim at now, in the order in which they ran:
 * a cluster that was changed from outside is told also where a database came last. None is told that would read differently by what the session
 * itself did since: from another folder, or with a variable that it has set.
 */
export async function lastTargets(
  place: SurveyPlace,
  state: SessionState,
  events: readonly SessionEvent[],
): Promise<LastTarget[]> {
  const lasts = new Map<string, Requested>();
  for (const event of events) {
    if (event.type !== 'run.requested' || !isAsWritten(event)) continue;
    const { kind } = event.data.target;
    lasts.delete(kind);
    lasts.set(kind, event);
  }
  const unmoved = [...lasts.values()].filter((event) => !isMovedSince(event, events));
  return (await Promise.all(unmoved.map(({ data }) => aimedThenAndNow(place, state, data)))).flat();
}

async function aimedThenAndNow(
  place: SurveyPlace,
  state: SessionState,
  asked: Requested['data'],
): Promise<LastTarget[]> {
  const found = placeOf(place.plan, state, asked);
  if (!found || definitionOf(found.item).program(found.item) === null) return [];
  const { facts } = await survey(place, state, found.lane, found.item, {});
  const command = place.masker.text(found.item.title);
  return [{ command, before: asked.target.display, now: facts.target.display }];
}

/** Its own end tells as well where the shell stood behind it. */
function isMovedSince({ seq, data }: Requested, events: readonly SessionEvent[]): boolean {
  const names = [...data.variables, data.target.variable ?? ''];
  const ends = events.filter((event): event is Ended => event.type === 'run.ended' && isBehind(event, seq, data.run));
  const here = new Set(runsOn(data.host, events));
  const cwd = ends.findLast(({ data: { run } }) => here.has(run))?.data.cwd ?? data.cwd;
  return cwd !== data.cwd || ends.some(({ data: { changed } }) => changed.some((name) => names.includes(name)));
}

function isBehind(end: Ended, seq: number, run: string): boolean {
  return end.data.run === run || end.seq > seq;
}

function runsOn(host: string, events: readonly SessionEvent[]): string[] {
  return events.flatMap(({ type, data }) => (type === 'run.requested' && data.host === host ? [data.run] : []));
}

function isAsWritten({ data }: Requested): boolean {
  return data.written === undefined && data.probe === undefined && data.checks === undefined;
}
