import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytesPlan } from '../../src/commands/read-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { evolve } from '../../src/session/evolve.ts';
import type { Action } from '../../src/walk/action.ts';
import { seeded } from '../crash/random.ts';
import { walkedText } from '../crash/walked-text.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ann, openSmall, succeeded } from './small-world.ts';

const reason = 'because the property says so';
const extra = [
  '## Step 9: Choose and wait',
  '',
  '**Option A**: by hand',
  '',
  '- [ ] done by hand',
  '',
  '**Option B**: by itself',
  '',
  '```bash',
  './other',
  '```',
  '',
  'Wait 10 minutes and watch.',
  '',
  '- [ ] The shop answers',
].join('\n');

test('a session that comes back from its journal equals the one that wrote it, whatever happened in it', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(fc.record({ what: fc.nat(), where: fc.nat(), which: fc.nat(), text: fc.string() }), {
        maxLength: 40,
        size: 'max',
      }),
      fc.boolean(),
      async (seed, steps, endsAll) => {
        const text = `${walkedText(seeded(seed))}\n${extra}\n`;
        const { plan } = readBytesPlan(Buffer.from(text), 'release.md');
        const folder = temporaryFolder();
        const first = openSmall(folder, undefined, plan);
        for (const step of steps) {
          await first.session.act(actionFor(plan, step), ann);
          // Most runs end, well or not; some go on while other things are done.
          if (step.which % 4 !== 0) await endRuns(first, step.which);
        }
        if (endsAll) await endRuns(first, 1);
        const wrote = first.session.state;
        for (const { type } of first.told) seen.add(type);
        first.journal.close();

        const second = openSmall(folder, undefined, plan);
        expect(second.session.events().slice(0, wrote.size)).toEqual(first.session.events());
        // A run without a process is lost, and nothing else is different.
        expect(second.told.map(({ type }) => type).filter((type) => type !== 'run.lost')).toEqual([]);
        if (endsAll) expect(second.told).toEqual([]);
        expect(second.session.state).toEqual(second.told.reduce(evolve, wrote));
        expect(second.started).toEqual([]);
        second.journal.close();

        const third = openSmall(folder, undefined, plan);
        expect(third.told).toEqual([]);
        expect(third.session.state).toEqual(second.session.state);
        third.journal.close();
      },
    ),
    { numRuns: 60 },
  );
  // The property says something only where much happened.
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'run.requested',
      'run.ended',
      'run.lost',
      'step.skipped',
      'values.filled',
      'check.answered',
    ]),
  );
  expect(seen.size).toBeGreaterThan(12);
});

async function endRuns({ endings }: ReturnType<typeof openSmall>, which: number): Promise<void> {
  for (const { end, fail } of endings.values()) {
    if (which % 5 === 0) fail(new Error('its output is gone'));
    else end({ ...succeeded, exit: which % 3 === 0 ? { signal: 'SIGKILL' } : { code: which % 2 }, changed: ['A'] });
  }
  endings.clear();
  await new Promise((resolve) => setImmediate(resolve));
}

/** Any of the things that can be asked for, about any part of the plan; what makes no sense is refused, and that is recorded nowhere. */
function actionFor(
  plan: Plan,
  { what, where, which, text }: Record<'what' | 'where' | 'which', number> & { text: string },
): Action {
  const lanes = plan.steps;
  const lane = lanes[where % lanes.length] ?? lanes[0];
  const item = lane?.items[which % lane.items.length];
  const at = { step: lane?.id ?? '', item: item?.id ?? '' };
  const gate = plan.gates.find(({ step }) => step === at.step)?.id ?? '';
  const choice = plan.choices[which % Math.max(1, plan.choices.length)]?.id ?? '';
  const value = {
    token: `<t${which % 3}>`,
    environment: which % 2 ? 'local' : null,
    value: text,
    secret: which % 3 === 0,
  };
  const actions: Action[] = [
    { do: 'run', ...at, confirm: { how: 'yes' } },
    { do: 'run', ...at, confirm: { how: 'yes' }, edited: { text: `echo ${text}`, reason } },
    { do: 'answer', step: at.step, items: [at.item], answer: which % 2 ? 'done' : 'notApplicable', note: text },
    { do: 'answer', step: at.step, items: [at.item], answer: 'open' },
    { do: 'clear', step: at.step, gate, evidence: [text] },
    { do: 'stop', step: at.step, gate, condition: text, evidence: [] },
    { do: 'choose', choice, option: which % 2, reason },
    { do: 'fill', values: [value] },
    { do: 'skip', ...at, reason },
    { do: 'skip', step: at.step, reason },
    { do: 'defer', step: at.step, until: 'tomorrow', reason },
    { do: 'override', ...at, what: text, reason },
    { do: 'enter', step: at.step, reason },
    { do: 'startWait', ...at },
    { do: 'observe', ...at, note: text },
    { do: 'endWait', ...at, reason },
    { do: 'mistype', ...at, typed: text, why: 'not the phrase' },
    { do: 'note', text, step: at.step },
    { do: 'map', ...at, environment: 'staging' },
    { do: 'hold', reason },
    { do: 'release', reason },
  ];
  return actions[what % actions.length] ?? { do: 'note', text };
}
