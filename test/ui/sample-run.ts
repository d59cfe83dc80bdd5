import type { EventData } from '../../src/session/events.ts';

type Place = { run: string; step: string; item: string };

/** A run of this command on the application's database, as it is asked for. */
export function requestedRun(
  at: Place,
  text: string,
  parts: Partial<EventData<'run.requested'>> = {},
): { type: 'run.requested'; data: EventData<'run.requested'> } {
  return {
    type: 'run.requested',
    data: {
      ...at,
      text,
      attempt: 1,
      cwd: '/srv/app',
      host: 'web-1',
      environment: 'production',
      target: { kind: 'database', key: 'db', display: 'app_prod@db.example.com' },
      variables: [],
      programs: [],
      ...parts,
    },
  };
}

/** Its end. */
export function endedRun(
  at: Place,
  code: number,
  parts: Partial<EventData<'run.ended'>> = {},
): { type: 'run.ended'; data: EventData<'run.ended'> } {
  return {
    type: 'run.ended',
    data: {
      ...at,
      exit: { code },
      durationMs: 900,
      output: { root: 'none', length: 0 },
      commands: [],
      changed: [],
      shellState: 'saved',
      stoppedByOperator: false,
      expectations: [],
      remarks: [],
      files: [],
      cwd: '/srv/app',
      ...parts,
    },
  };
}
