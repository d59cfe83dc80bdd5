import type { ExportInput } from '../exports/export-input.ts';
import { placeWords } from '../failed-attempts.ts';
import { eventLine } from './event-words.ts';

/** What was asked of other people and what they said, each with its place and time, in the order of the journal. */
export function approvalLines({ plan, state, events }: Pick<ExportInput, 'plan' | 'state' | 'events'>): string[] {
  return events.flatMap((event) => {
    const { type, data, time } = event;
    if (!type.startsWith('approval.') || !('step' in data) || typeof data.step !== 'string') return [];
    return [
      `${placeWords(plan, data.step)}: ${eventLine({ plan, state }, event)}; ${time.slice(0, 19).replace('T', ' ')}`,
    ];
  });
}
