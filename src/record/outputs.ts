import { itemOf } from '../plan/command-outcomes.ts';
import type { ExportInput } from './exports/export-input.ts';
import { placeWords } from './failed-attempts.ts';

/** An output of a session: its root, the line of the journal that names it, and where it was printed, as `step 2, ./migrate`. */
export type Output = { root: string; line: number; step: string; words: string };

/** Every output that an event names, in the order of the journal; the same bytes printed twice come twice. */
export function outputsOf({ events, plan, state }: ExportInput): Output[] {
  return events.flatMap(({ type, data, seq }): Output[] => {
    if (type === 'run.ended' || type === 'run.lost') {
      if (data.output === undefined) return [];
      const title = itemOf(plan, data.item)?.title ?? data.item;
      return [
        { root: data.output.root, line: seq, step: data.step, words: `${placeWords(plan, data.step)}, ${title}` },
      ];
    }
    if (type !== 'shell.closed' || data.output === null) return [];
    const opened = events.find((one) => one.type === 'shell.opened' && one.data.shell === data.shell);
    const step = opened?.type === 'shell.opened' ? opened.data.step : (state.current ?? '');
    return [{ root: data.output.root, line: seq, step, words: `${placeWords(plan, step)}, a shell to look around in` }];
  });
}
