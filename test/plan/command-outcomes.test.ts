import { describe, expect, test } from 'vitest';
import {
  blamedCommand,
  commandOutcomes,
  failureWords,
  isFailed,
  outcomeWords,
} from '../../src/plan/command-outcomes.ts';
import type { EventData, NewEvent } from '../../src/session/events.ts';
import { runOf } from '../../src/session/evolve.ts';
import { aPlan, aStep, aUnit, ended, folded, requested } from '../support/plan.ts';

const texts = ['npx prisma migrate status', 'psql "$URL" <<SQL\nSELECT 1;\nSQL', 'npx prisma generate'];
const plan = aPlan({ steps: [aStep('s1', 1, [aUnit('s1.i1', 103, texts[0] ?? '', texts)])], gates: [] });

function run(parts: Partial<EventData<'run.ended'>>, text = texts.join('\n')) {
  const [request, end] = [requested('s1', 's1.i1', 'a'), ended('s1', 's1.i1', 'a', 1)];
  if (request.type !== 'run.requested' || end.type !== 'run.ended') throw new Error('not a run');
  const events: NewEvent[] = [
    { ...request, data: { ...request.data, text } },
    { ...end, data: { ...end.data, ...parts } },
  ];
  const found = runOf(folded(events), 'a');
  if (found === undefined) throw new Error('no run');
  return found;
}

const secondFailed: EventData<'run.ended'>['commands'] = [
  { line: 103, state: 'ended', code: 0 },
  { line: 104, state: 'ended', code: 1 },
  { line: 105, state: 'notRun' },
];

describe('what became of each command of a unit', () => {
  test('is told with the text of each, and the one that failed is to blame', () => {
    expect(commandOutcomes(plan, run({ commands: secondFailed }))).toEqual([
      { line: 103, text: texts[0], state: 'ended', code: 0, blamed: false },
      { line: 104, text: texts[1], state: 'ended', code: 1, blamed: true },
      { line: 105, text: texts[2], state: 'notRun', blamed: false },
    ]);
  });

  test('is told with what ran, not with what stands in the checklist', () => {
    const filled = texts.join('\n').replace('$URL', 'shop_prod');
    expect(blamedCommand(plan, run({ commands: secondFailed }, filled))?.text).toContain('psql "shop_prod"');
  });

  test('where the text that ran cannot be cut, is told with what was written', () => {
    expect(blamedCommand(plan, run({ commands: secondFailed }, 'one line'))?.text).toBe(texts[1]);
  });

  test('blames the last that was begun where a unit was left with exit 0 before its end', () => {
    const commands: EventData<'run.ended'>['commands'] = [
      { line: 103, state: 'ended', code: 0 },
      { line: 104, state: 'notRun' },
      { line: 105, state: 'notRun' },
    ];
    const left = run({ exit: { code: 0 }, commands });
    expect(isFailed(left)).toBe(true);
    expect(blamedCommand(plan, left)?.line).toBe(103);
  });

  test('blames the one in whose pipe a part failed, and says which for all its exit 0', () => {
    const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' };
    const commands: EventData<'run.ended'>['commands'] = [
      { line: 103, state: 'ended', code: 0 },
      { line: 104, state: 'ended', code: 0, pipe: [1, 0], failedWithin },
      { line: 105, state: 'notRun' },
    ];
    const broken = run({ exit: { code: 0 }, commands });
    const blamed = blamedCommand(plan, broken);
    expect(isFailed(broken)).toBe(true);
    expect(blamed?.line).toBe(104);
    expect(blamed && outcomeWords(blamed)).toBe('exit 0, but pg_dump ended with 1');
    expect(failureWords({ exit: { code: 0 }, commands }, 'exit 0')).toBe(
      "pg_dump ended with 1, and gzip went on with what it got: exit 0 is gzip's",
    );
  });

  test('blames none where all went well, and none for what the operator stopped', () => {
    const all = secondFailed.map(({ line }) => ({ line, state: 'ended' as const, code: 0 }));
    expect(blamedCommand(plan, run({ exit: { code: 0 }, commands: all }))).toBeUndefined();
    expect(blamedCommand(plan, run({ commands: secondFailed, stoppedByOperator: true }))).toBeUndefined();
  });

  test('is nothing of its own for a run of one command: its end says it', () => {
    expect(commandOutcomes(plan, run({ commands: [{ line: 103, state: 'ended', code: 1 }] }))).toEqual([]);
  });
});
