import { timeline } from '../record/show.ts';
import { visible } from '../record/visible.ts';
import { exitCodes, type Io } from './io.ts';
import { readRecord } from './read-record.ts';
import { findSession } from './session-folder.ts';
import { standing } from './standing.ts';

/** `show [SESSION]`: what happened, as text. Says nothing about whether it is genuine: that is `verify`. */
export async function runShow(session: string | undefined, _options: Record<string, never>, io: Io): Promise<number> {
  const record = readRecord(findSession(session, io));
  const { plan, state, folder } = record;
  const head = [
    `${plan.title}   ${state.opened?.data.checklist.path ?? ''}`,
    `session ${record.session}, ${standing(record)}`,
    `folder ${folder}`,
    '',
  ];
  io.stdout(`${[...head.map(visible), ...timeline(record)].join('\n')}\n`);
  return exitCodes.complete;
}
