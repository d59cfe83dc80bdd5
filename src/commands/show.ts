import { neverAskedWords } from '../plan/never-asked.ts';
import type { ExportInput } from '../record/exports/export-input.ts';
import { timeline } from '../record/report/show.ts';
import { standingStops, trippedWords } from '../record/tripped-stops.ts';
import { visible } from '../record/visible.ts';
import { withRecord } from './bundles.ts';
import { exitCodes, type Io } from './io.ts';
import { standing } from './standing.ts';

/** `show [SESSION]`: what happened, as text. Says nothing about whether it is genuine: that is `verify`. */
export async function runShow(session: string | undefined, _options: Record<string, never>, io: Io): Promise<number> {
  return withRecord(session, io, async (record) => show(record, io));
}

function show(record: ExportInput, io: Io): number {
  const { plan, state, folder, bundle } = record;
  const head = [
    `${plan.title}   ${state.opened?.data.checklist.path ?? ''}`,
    `session ${record.session}, ${standing(record)}`,
    bundle === undefined ? `folder ${folder}` : `bundle ${bundle}`,
    ...standingStops(record).map((stop) => `stopped at ${trippedWords(stop)}`),
    ...neverAskedWords(plan),
    '',
  ];
  io.stdout(`${[...head.map(visible), ...timeline(record)].join('\n')}\n`);
  return exitCodes.complete;
}
