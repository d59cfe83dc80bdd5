import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { samplePlan } from './sample-plan.ts';
import { sampleSession } from './sample-session.ts';
import { verifiedSample } from './verified-sample.ts';

const { keygen, verify } = verifiedSample();

describe.skipIf(keygen.missing)(`a plan that was written anew without a stop of its checklist${keygen.note}`, () => {
  test('is judged by what it says, and it is told that nobody read the checklist again', async () => {
    const plan: Plan = { ...samplePlan, gates: [] };
    const change = (events: NewEvent[]) =>
      events
        .filter(({ type }) => type !== 'step.overridden')
        .map(
          (event): NewEvent =>
            event.type === 'session.closed' ? { ...event, data: { ...event.data, completion: 'COMPLETE' } } : event,
        );
    const { folder, allowedSigners } = await sampleSession({ plan, change });
    const { verdict, notProvable } = await verify(folder, allowedSigners);
    expect(verdict).toBe('VALID');
    expect(notProvable).toContainEqual(expect.stringMatching(/^That plan\.json, .* has each stop of the checklist/));
  });
});
