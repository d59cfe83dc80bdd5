import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planAsRead } from '../../src/plan/plan-as-read.ts';
import type { NewEvent } from '../../src/session/events.ts';
import type { SessionState } from '../../src/session/state.ts';
import { definitionOf, type Item } from '../../src/steps/index.ts';
import { decide } from '../../src/walk/decide.ts';
import { hostQuestion } from '../../src/walk/host-question.ts';
import { nextPart } from '../../src/walk/two-places.ts';
import { walk } from '../../src/walk/walk.ts';
import { planOf } from '../checklist/plan-of.ts';
import { aCommand, aPlan, aStep, aUnit, folded, ran, someFacts } from '../support/plan.ts';

const block = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'run-1' };
const there = { name: 'web-01', user: 'deploy', machine: 'ab'.repeat(32), boot: null };

/** A login, what is typed behind it, and what is left behind `exit`. */
const bakery = (login: string) =>
  planOf(
    `# Bakery\n\n## 1. Go there\n\n${block(login)}\n## 2. Bake\n\n${block('./bake.sh')}\n${block('./cool.sh')}\n## 3. Leave\n\n${block('exit')}\n## 4. Tag\n\n${block('git tag v1')}`,
  );

function commandOf(plan: Plan, text: string): { step: string; item: Item } {
  for (const { id, items } of plan.steps)
    for (const item of items) if (definitionOf(item).describe(item).includes(text)) return { step: id, item };
  throw new Error(`nothing runs ${text}`);
}

/** What is asked before this command. */
function asked(plan: Plan, state: SessionState, text: string): string | undefined {
  const read = planAsRead(plan, state);
  const { step, item } = commandOf(read, text);
  const lane = walk(plan, state).steps.find((one) => one.lane.id === step)?.lane;
  const question = lane && hostQuestion(read, state, lane, item);
  return question?.of === 'login' ? question.login.name : question?.of;
}

function ticked(plan: Plan, text: string): NewEvent[] {
  const { step, item } = commandOf(plan, text);
  return [{ type: 'check.answered', data: { step, items: [item.id], answer: 'done' } }];
}

const said = (name: string, parts: object = {}): NewEvent => ({
  type: 'host.bound',
  data: { environment: null, host: null, named: [], login: { name }, ...parts },
});

describe('what stands behind a login', () => {
  const plan = bakery('ssh -p 2222 deploy@web-01');
  const login = commandOf(plan, 'ssh -p 2222 deploy@web-01');

  test.each([
    'ssh deploy@<host>',
    'docker exec -it oven sh',
    'kubectl exec -it oven-0 -- sh',
    'sudo -i',
    'vagrant ssh',
  ])('is asked about once %s was run', (command) => {
    const other = bakery(command);
    const { step, item } = commandOf(other, command);
    expect(asked(other, folded([]), './bake.sh')).toBeUndefined();
    expect(asked(other, folded(ran(step, item.id, 'r1')), './bake.sh')).toBe(other.logins?.[0]?.name);
  });

  test('is asked about once the login was ticked, skipped or put off, up to its end', () => {
    const skipped: NewEvent = {
      type: 'step.skipped',
      data: { step: login.step, item: login.item.id, reason: 'I sit there already' },
    };
    const putOff: NewEvent = { type: 'step.deferred', data: { step: login.step, until: 'end', reason: 'no key yet' } };
    for (const events of [ticked(plan, 'ssh -p 2222 deploy@web-01'), [skipped], [putOff]]) {
      const state = folded(events);
      expect(asked(plan, state, './bake.sh')).toBe('deploy@web-01');
      expect(asked(plan, state, 'git tag v1')).toBeUndefined();
      expect(asked(plan, state, 'exit')).toBeUndefined();
    }
  });

  test('does not run before somebody has said where, and is asked about no second time', () => {
    const done = ran(login.step, login.item.id, 'r1');
    const { step, item } = commandOf(plan, './bake.sh');
    const run = { do: 'run', step, item: item.id, confirm: { how: 'key' } } as const;
    expect(decide({ plan, state: folded(done), now, facts: someFacts }, run)).toMatchObject({
      refused: expect.stringContaining('It stands behind the login on line 6 (deploy@web-01)'),
    });
    const state = folded([...done, said('deploy@web-01')]);
    expect(asked(plan, state, './bake.sh')).toBeUndefined();
    expect(asked(plan, state, './cool.sh')).toBeUndefined();
  });

  test('on this machine costs a key more, there it is what it is, and by hand nothing of it runs', () => {
    const classes = (parts: object) => {
      const read = planAsRead(plan, folded([said('deploy@web-01', parts)]));
      return ['./bake.sh', 'git tag v1'].map((text) => {
        const { item } = commandOf(read, text);
        return definitionOf(item).program(item) === null ? 'none' : definitionOf(item).sureness?.(item).confidence;
      });
    };
    expect(classes({})).toEqual(['B', 'A']);
    expect(classes({ host: 'ssh://deploy@web-01:2222', there })).toEqual(['A', 'A']);
    expect(classes({ login: { name: 'deploy@web-01', byHand: true } })).toEqual(['none', 'A']);
  });

  test('is taken down with the login that it stands behind', () => {
    const name = 'deploy@web-01';
    const action = { do: 'bindHost', environment: null, host: null, login: { name, byHand: true } } as const;
    const named = [{ host: name, line: 6 }];
    expect(decide({ plan, state: folded([]), now }, action)).toEqual([
      { type: 'host.bound', data: { environment: null, host: null, named, login: { name, byHand: true } } },
    ]);
    const none = { ...action, login: { name: 'web-07' } };
    expect(decide({ plan, state: folded([]), now }, none)).toHaveProperty('refused');
  });

  test('is asked about by its environment alone where the checklist names that host for it', () => {
    const named = bakery('ssh web-01');
    expect(asked(named, folded([]), './bake.sh')).toBe('environment');
    const { step, item } = commandOf(named, 'ssh web-01');
    const bound: NewEvent = { type: 'host.bound', data: { environment: null, host: null, named: [] } };
    expect(asked(named, folded([bound, ...ran(step, item.id, 'r1')]), './bake.sh')).toBeUndefined();
  });

  test('is asked about in an environment of its own, for which the checklist names no host', () => {
    const text = `# Bakery\n\n## 1. Go there\n\n${block('ssh web-01')}\n## Production\n\n${block('./bake.sh')}`;
    const named = planOf(text);
    const bound: NewEvent = { type: 'host.bound', data: { environment: null, host: 'web-01', named: [], there } };
    expect(asked(named, folded([bound]), './bake.sh')).toBe('web-01');
  });

  test('in one go with what goes there by itself is asked about, and runs nowhere as a whole once it is said to run there', () => {
    const mixed = aUnit('s2.i1', 12, 'Move it', ['scp menu.sql deploy@web-01:/tmp', 'rm -rf /srv/old']);
    const login = aCommand('s1.i1', 6, 'ssh deploy@web-01', 'changes');
    const cellar = aPlan({
      steps: [aStep('s1', 1, [login]), aStep('s2', 2, [mixed])],
      logins: [{ line: 6, until: null, name: 'deploy@web-01', host: 'deploy@web-01', goesFar: true }],
    });
    const done = ran('s1', 's1.i1', 'r1');
    const run = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'yes' } } as const;
    const refusal = (events: NewEvent[], edited?: string) => {
      const more = edited === undefined ? {} : { edited: { text: edited, reason: 'one place at a time' } };
      const decided = decide({ plan: cellar, state: folded(events), now, facts: someFacts }, { ...run, ...more });
      return 'refused' in decided ? decided.refused : undefined;
    };
    expect(refusal(done)).toContain('It stands behind the login on line 6');
    const saidThere = [...done, said('deploy@web-01', { host: 'deploy@web-01', there })];
    expect(refusal(saidThere)).toMatch(
      /Line 12 goes from this machine to deploy@web-01.*line 13 would run there.*E runs a part/,
    );
    expect(refusal(saidThere, 'scp menu.sql deploy@web-01:/tmp\nrm -rf /srv/old')).toContain('in the wrong place');
    const wanted = /^To run this/;
    expect(refusal(saidThere, 'rm -rf /srv/old')).toMatch(wanted);
    expect(refusal(saidThere, 'scp menu.sql deploy@web-01:/tmp')).toMatch(wanted);
    expect(refusal([...done, said('deploy@web-01')])).toMatch(wanted);
    const lane = walk(cellar, folded(saidThere)).steps[1]?.lane;
    const next = (events: NewEvent[]) =>
      lane && nextPart({ plan: cellar, state: folded([...saidThere, ...events]) }, lane, mixed)?.text;
    const first = (code: number) =>
      ran('s2', 's2.i1', 'r2', code).map((event) =>
        event.type === 'run.requested'
          ? { ...event, data: { ...event.data, text: 'scp menu.sql deploy@web-01:/tmp' } }
          : event,
      );
    expect(next([])).toBe('scp menu.sql deploy@web-01:/tmp');
    expect(next(first(1))).toBe('scp menu.sql deploy@web-01:/tmp');
    expect(next(first(0))).toBe('rm -rf /srv/old');
  });
});
