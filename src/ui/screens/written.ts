import { definitionOf } from '../../steps/index.ts';
import { findLane } from '../../walk/lane.ts';
import { line, spans, verbatim } from '../line.ts';
import { defineScreen } from '../screen.ts';

/** The step as the checklist has it, in the order of its lines: prose, items, stops. */
export const writtenScreen = defineScreen<'written', undefined>({
  name: 'written',
  start: () => undefined,
  keys: () => [],
  heading: () => 'AS WRITTEN',
  exit: () => 'Esc = back. This is the text of the checklist; nothing runs here.',
  body: ({ view: { plan }, place }) => {
    const lane = findLane(plan, place.step);
    const step = plan.steps.find(({ id }) => id === place.step);
    if (!lane) return [line(' There is no such step.')];
    const parts = [
      ...(step?.prose ?? []).map(({ line: at, text }) => ({ at, lines: [line(`   ${text}`, 'plain', { hang: 3 })] })),
      ...lane.items.map((item) => ({
        at: item.line,
        lines: [
          spans({ text: ` ${item.line}: ${item.title}`, tone: 'bold' }),
          ...definitionOf(item)
            .describe(item)
            .flatMap((text) => verbatim(text, 5)),
        ],
      })),
      ...lane.gates.map((gate) => ({
        at: gate.line,
        lines: [
          spans({ text: ` ${gate.line}: ${gate.text}`, tone: 'bold' }),
          ...gate.conditions.map(({ text }) => line(`     ${text}`, 'plain', { hang: 5 })),
        ],
      })),
    ].sort((one, other) => one.at - other.at);
    return [line(` ${lane.title}`, 'bold'), ...parts.flatMap(({ lines }) => lines)];
  },
});
