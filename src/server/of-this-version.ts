import type { Plan } from '../plan/plan.ts';
import { planSchema } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { parseEvent, type StoredLine } from '../session/parse-event.ts';

/** What is stored with a session says more than this version understands. Whoever left it out would go on from another state than that of the session. */
export class NotOfThisVersion extends Error {
  override name = 'NotOfThisVersion';
  readonly fix =
    'Go on with the deploy-assist that it was last gone on with, which is newer. Nothing was changed, and nothing of it runs here; `deploy-assist show` prints what this version knows of it.';

  constructor(what: string) {
    super(`This deploy-assist does not understand all of this session (${what}).`);
  }
}

/** The lines of a journal as events. @throws NotOfThisVersion where one is none that this version knows */
export function knownEvents(stored: readonly StoredLine[]): SessionEvent[] {
  return stored.map((line) => {
    const event = parseEvent(line);
    if ('unknown' in event) throw new NotOfThisVersion(event.unknown);
    return event;
  });
}

/** The plan that a session is walked by, from its JSON. @throws NotOfThisVersion where it has a shape that this version does not know */
export function knownPlan(json: string): Plan {
  const parsed = planSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new NotOfThisVersion(`plan.json: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  return parsed.data;
}
