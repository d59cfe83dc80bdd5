import type { NewEvent, TargetFact } from '../../src/session/events.ts';
import { ended, requested } from './plan.ts';

/** A dump of a database by the first item of a session, which wrote this file of 62 bytes. */
export function dumped(run: string, path: string, target: TargetFact): NewEvent[] {
  const files = [{ path, bytes: 62, sha256: run }];
  return [requested('s1', 's1.i1', run), ended('s1', 's1.i1', run, 0)].map((event) => {
    if (event.type === 'run.requested')
      return { ...event, data: { ...event.data, text: `pg_dump shop > ${path}`, target } };
    return event.type === 'run.ended' ? { ...event, data: { ...event.data, files } } : event;
  });
}
