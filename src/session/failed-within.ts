import type { EventData } from './events.ts';

type Ended = Pick<EventData<'run.ended'>, 'exit' | 'commands' | 'exitExpected'>;

/** What failed in front of the last part of a pipe, which ended with 0. */
export type FailedWithin = NonNullable<Ended['commands'][number]['failedWithin']>;

/** That of a run; undefined where no part of a pipe is known to have failed so. */
export function failedWithin({ commands }: Pick<Ended, 'commands'>): FailedWithin | undefined {
  return commands.find((command) => command.failedWithin !== undefined)?.failedWithin;
}

/** Whether a run did all that it was to do: exit 0 or the code that the checklist expects, every command begun, and no part of a pipe failed. `exit 0` within a unit leaves commands undone. */
export function endedWell(end: Ended): boolean {
  const allRan = end.commands.every(({ state }) => state !== 'notRun');
  const isGood = 'code' in end.exit && (end.exit.code === 0 || end.exitExpected === true);
  return isGood && allRan && failedWithin(end) === undefined;
}
