import type { Step } from '../../plan/plan.ts';
import type { SessionEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { madeByItself } from '../checks/made-by-itself.ts';
import type { ExportInput } from '../exports/export-input.ts';
import { moment } from '../moment.ts';
import { statusWords } from '../outcome.ts';
import { type Block, table } from './report-blocks.ts';

/** Each step with what it came to, what of it was skipped, and who touched it last. */
export function stepTable({ plan, state, events, outcome }: ExportInput): Block {
  const last = lastByStep(events);
  const people = lastByStep(events.filter((event) => !madeByItself(event)));
  const statuses = new Map(outcome.steps.map(({ id, status }) => [id, status]));
  const rows = plan.steps.map((step) => {
    const { id, number, title } = step;
    const event = last.get(id);
    const person = people.get(id)?.actor.id ?? '';
    const status = `${statusWords(statuses.get(id) ?? '')}${skippedWords(state, step)}`;
    return [String(number), title, status, event ? moment(event.time) : '', person];
  });
  return table(['', 'Step', 'Status', 'Last touched (UTC)', 'Who'], rows);
}

function lastByStep(events: readonly SessionEvent[]): Map<string, SessionEvent> {
  return new Map(
    events.flatMap((event) => ('step' in event.data && event.data.step ? [[event.data.step, event]] : [])),
  );
}

/** What a step came to is told of what was done in it. */
function skippedWords(state: SessionState, { id, items }: Step): string {
  const step = state.steps[id];
  const skipped = items.filter((item) => step?.items[item.id]?.skipped !== undefined).length;
  if (step?.skipped !== undefined || skipped === 0) return '';
  return items.length === 1 ? '' : `, ${skipped} of ${items.length} items skipped`;
}
