import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { definitionOf } from '../../src/steps/index.ts';
import { decide } from '../../src/walk/decide.ts';
import { boundHost, hostOf } from '../../src/walk/hosts.ts';
import { walk } from '../../src/walk/walk.ts';
import { planOf } from '../checklist/plan-of.ts';
import { aCommand, aPlan, aStep, folded, someFacts } from '../support/plan.ts';

const open = aCommand('s1.i1', 9, 'ssh deploy@web-01', 'changes');
const status = aCommand('s1.i2', 12, 'pm2 status', 'reads');
const copy = aCommand('s1.i3', 14, 'scp dist.tar deploy@web-01:/srv', 'changes');
const plan = aPlan({
  steps: [aStep('s1', 1, [open, status, copy], { environment: 'production' })],
  gates: [],
  rollbacks: [],
  hosts: [{ environment: 'production', host: 'deploy@web-01', line: 9, text: 'ssh deploy@web-01' }],
});
const there = { name: 'web-01', user: 'deploy', machine: 'ab'.repeat(32), boot: null };
const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'run-1' };
const bound = (host: string | null): NewEvent[] => [
  { type: 'host.bound', data: { environment: 'production', host, named: [], ...(host === null ? {} : { there }) } },
];
const runs = { do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } } as const;

describe('the host of an environment', () => {
  test('is asked before anything of it runs, where the checklist names one', () => {
    const refused = decide({ plan, state: folded([]), now, facts: someFacts }, { ...runs, item: 's1.i1' });
    expect(refused).toMatchObject({ refused: expect.stringContaining('names deploy@web-01 (line 9) for PRODUCTION') });
  });

  test('is taken down with what the checklist names and what was found there', () => {
    const action = { do: 'bindHost', environment: 'production', host: 'deploy@web-01' } as const;
    const named = [{ host: 'deploy@web-01', line: 9 }];
    const data = { environment: 'production', host: 'deploy@web-01', named, there };
    expect(decide({ plan, state: folded([]), now, found: { there } }, action)).toEqual([{ type: 'host.bound', data }]);
    const found = { refused: 'deploy@web-01 cannot be reached: no route.' };
    expect(decide({ plan, state: folded([]), now, found }, action)).toEqual(found);
    expect(decide({ plan, state: folded([]), now }, { ...action, host: null })).toEqual([
      { type: 'host.bound', data: { environment: 'production', host: null, named } },
    ]);
    expect(decide({ plan, state: folded([]), now }, { ...action, environment: 'uat' })).toHaveProperty('refused');
  });

  test('makes the line itself no work, and leaves here what goes to that host by itself', () => {
    const state = folded(bound('deploy@web-01'));
    const stops = walk(plan, state).steps[0]?.stops.map(({ status: is }) => is);
    expect(stops).toEqual(['notApplicable', 'notStarted', 'notStarted']);
    const shell = (command: typeof status) => {
      const program = definitionOf(command).program(command);
      if (program === null) throw new Error('nothing runs');
      return program;
    };
    expect(hostOf(boundHost(state, 'production'), shell(status), [])).toBe('deploy@web-01');
    expect(hostOf(boundHost(state, 'production'), shell(copy), [0])).toBe(null);
    expect(hostOf(boundHost(state, 'staging'), shell(status), [])).toBe(null);
    expect(hostOf(boundHost(folded(bound(null)), 'production'), shell(status), [])).toBe(null);
  });

  test('makes the line itself no work where it is written with a token', () => {
    const token = { token: '<oven>', line: 9, lines: [9], secret: false, hint: null, class: 'ask' };
    const lines = aPlan({
      steps: [aStep('s1', 1, [aCommand('s1.i1', 9, 'ssh deploy@<oven>', 'changes')], { environment: 'production' })],
      gates: [],
      rollbacks: [],
      placeholders: [token] as never,
    });
    const filled: NewEvent = {
      type: 'values.filled',
      data: { values: [{ token: '<oven>', environment: null, value: 'web-01' }] },
    };
    const status = (...events: NewEvent[]) => walk(lines, folded(events)).steps[0]?.stops[0]?.status;
    expect(status(...bound('deploy@web-01'), filled)).toBe('notApplicable');
    expect(status(...bound('deploy@web-01'))).toBe('notStarted');
  });

  test('answers what was in doubt only because it is written for that host', () => {
    const text = '## Production\n\n### [ ] 1. Go\n\n```bash\nssh web-01\npm2 status\nsudo -i\nreboot\n```\n';
    const written = planOf(text);
    const sureness = (host: string) => {
      const state = folded(bound(host));
      const [lane] = walk(written, state).steps;
      return lane?.lane.items.map((item) => definitionOf(item).sureness?.(item).confidence).join('');
    };
    expect(sureness('web-02')).toBe('ACC');
    expect(sureness('web-01')).toBe('AAC');
  });

  test('a run there says so, and one on a host that cannot be reached does not begin', () => {
    const state = folded(bound('deploy@web-01'));
    const facts = { ...someFacts, host: 'deploy@web-01', far: { there, trouble: null }, environment: 'production' };
    const [, request] = decide({ plan, state, now, facts: { ...facts, effect: 'reads' } }, runs) as NewEvent[];
    expect(request?.data).toMatchObject({ host: 'deploy@web-01', there });
    const trouble = 'deploy@web-01 cannot be reached: no route.';
    expect(decide({ plan, state, now, facts: { ...facts, far: { there: null, trouble } } }, runs)).toEqual({
      refused: trouble,
    });
  });
});
