import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/host/target-kinds.ts';
import { isSharedHost } from '../../../src/server/facts/shared-host.ts';
import { survey } from '../../../src/server/facts/survey.ts';
import { initialState } from '../../../src/session/state.ts';
import { laneOfStep } from '../../../src/walk/lane.ts';
import { aCommand, aPlan, aStep } from '../../support/plan.ts';
import { aSurveyPlace } from './survey-place.ts';

const look = (host: string) => `curl -fsS https://${host}/health`;
const plan = (staging: string, production: string) =>
  aPlan({
    steps: [
      aStep('s1', 1, [aCommand('s1.i1', 10, look(staging), 'reads')], { environment: 'staging' }),
      aStep('s2', 2, [aCommand('s2.i1', 20, look(production), 'reads')], { environment: 'production' }),
    ],
    gates: [],
    rollbacks: [],
  });
const both = ['staging', 'production'];
const at = (host: string): Target => ({ kind: 'http', host, display: `https ${host}`, source: 'argument' });

describe('a host', () => {
  test('that the checklist gives to two environments is of both', () => {
    expect(isSharedHost(plan('api.oven.example', 'api.oven.example'), at('api.oven.example'), both)).toBe(true);
    expect(isSharedHost(plan('api.oven.example', 'oven.example'), at('api.oven.example'), both)).toBe(false);
    expect(isSharedHost(plan('api.oven.example', 'old-api.oven.example'), at('api.oven.example'), both)).toBe(false);
  });

  test.each(['staging.oven.example', 'api-prod.oven.example', 'stg2.oven.example'])(
    'that is called by one of them is not: %s',
    (host) => {
      expect(isSharedHost(plan(host, host), at(host), both)).toBe(false);
    },
  );
});

test('a command for production that looks at a host of both is no contradiction, and is for production', async () => {
  const shared = plan('api.oven.example', 'api.oven.example');
  const place = aSurveyPlace(shared);
  place.targets.remember('http:api.oven.example', 'staging');
  const step = shared.steps[1];
  const item = step?.items[0];
  if (step === undefined || item === undefined) throw new Error('no such step');
  const { facts } = await survey(place, initialState, laneOfStep(shared, step), item, {});
  expect(facts).toMatchObject({ mismatch: null, environment: 'production', target: { key: 'http:api.oven.example' } });
});
