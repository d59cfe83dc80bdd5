import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import type { Action, Facts } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import {
  aCommand,
  aPlan,
  aStep,
  aStrictPlan,
  clear,
  ended,
  folded,
  ran,
  requested,
  someFacts,
} from '../support/plan.ts';

const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' };

function decided(action: Action, state: SessionState = initialState, plan: Plan = aPlan(), facts: Facts = someFacts) {
  return decide({ plan, state, now, facts }, action);
}

const types = (decision: ReturnType<typeof decided>) =>
  'refused' in decision ? decision.refused : decision.map(({ type }) => type);
const files: Facts = { ...someFacts, onlyFiles: true, environment: 'local', protected: false };
const backedUp = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b'), clear('s1', 'g14')]);

describe('running an item', () => {
  test('enters its step and asks for the run, with what was found out about the world', () => {
    const decision = decided(
      { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' } },
      initialState,
      aPlan(),
      files,
    );
    expect(types(decision)).toEqual(['step.entered', 'run.requested']);
  });
  test('that changes something protected needs its phrase, exactly', () => {
    const run = (phrase: string) =>
      decided({ do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase } }, backedUp);
    expect(types(run('Production 2'))).toBe('To run this, type by hand: production 2');
    expect(types(run('production 2'))).toEqual(['step.entered', 'gate.confirmed', 'run.requested']);
  });
  test('is refused where the reading says that nothing of it runs, with the reason', () => {
    const written = aCommand('s1.i1', 10, 'make <%= target %>', 'changes');
    const never = { ...written, data: { ...written.data, confidence: 'D', why: 'Render the file first.' } } as Item;
    const plan = aPlan({ steps: [aStep('s1', 1, [never])] });
    const decision = decided({ do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'yes' } }, initialState, plan);
    expect(types(decision)).toMatch(/^Nothing of this is run here\. Render the file first\. .*ticked \(x\)/);
  });
  test('is refused on a lone Enter when it changes something', () => {
    expect(types(decided({ do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'key' } }, backedUp))).toMatch(
      /type by hand/,
    );
  });
  test('is refused while another command holds the screen, and says how to stop it', () => {
    const state = folded([requested('s1', 's1.i1', 'a')]);
    expect(types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } }, state))).toMatch(
      /still running.*Ctrl-C/,
    );
  });
  test('goes on beside a command that was kept', () => {
    const state = folded([
      requested('s1', 's1.i1', 'a'),
      { type: 'run.kept', data: { run: 'a', step: 's1', item: 's1.i1' } },
    ]);
    expect(
      types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'go' } }, state, aPlan(), files)),
    ).toContain('run.requested');
  });
  test('is refused before what stands above it in the step', () => {
    expect(types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } }))).toMatch(/comes first/);
  });
  test('is refused behind a stop that has not been answered', () => {
    const plan = aPlan({
      steps: [
        aStep('s1', 1, [
          aCommand('s1.i1', 10, 'a', 'reads'),
          aCommand('s1.i2', 12, 'b', 'reads'),
          aCommand('s1.i3', 16, 'c', 'reads'),
        ]),
      ],
    });
    const state = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b')]);
    expect(types(decided({ do: 'run', step: 's1', item: 's1.i3', confirm: { how: 'key' } }, state, plan))).toMatch(
      /stop on line 14 comes first/,
    );
  });
  test('asks for no variable that the shell has a value for', () => {
    const plan = aPlan({ placeholders: [{ token: '$backup', lines: [10], class: 'undefined', secret: false }] });
    const [first] = plan.steps;
    const item = first?.items[0];
    if (item?.kind === 'command') for (const command of item.data.commands) command.text = 'pg_dump shop > $backup';
    const run = (given: string[]) =>
      types(
        decided({ do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' } }, initialState, plan, {
          ...files,
          given,
        }),
      );
    expect(run([])).toMatch(/\$backup has no value yet/);
    expect(run(['backup'])).toContain('run.requested');
  });
  test('is refused with a placeholder open, and names it', () => {
    const plan = aPlan({ placeholders: [{ token: 'backup.sql', lines: [10], class: 'ask', secret: false }] });
    expect(
      types(decided({ do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' } }, initialState, plan, files)),
    ).toMatch(/backup\.sql has no value yet/);
  });
  test('is refused when section and target contradict each other, with the fix', () => {
    const facts = {
      ...someFacts,
      mismatch: {
        is: 'notSet' as const,
        found: 'this runs against staging',
        expected: 'the section is PRODUCTION',
        fix: 'Export the production address first.',
      },
    };
    expect(
      types(
        decided(
          { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } },
          backedUp,
          aPlan(),
          facts,
        ),
      ),
    ).toMatch(/against staging.*Export/);
  });
  test('with an edited text keeps what was written, and needs a reason', () => {
    const edited = { text: 'pg_dump --clean shop > backup.sql', reason: 'too short' };
    expect(
      types(
        decided({ do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' }, edited }, initialState, aPlan(), files),
      ),
    ).toMatch(/needs a reason/);
  });
});

test('a read that was edited into something else is confirmed as a change', () => {
  const edited = { text: 'rm -rf /srv/shop', reason: 'clean up what the dump left' };
  const facts: Facts = { ...someFacts, effect: 'changes', confidence: 'C', environment: 'local', protected: false };
  const action = { do: 'run', step: 's1', item: 's1.i1', edited } as const;
  expect(types(decided({ ...action, confirm: { how: 'key' } }, initialState, aPlan(), facts))).toMatch(
    /Press g, then y/,
  );
  expect(types(decided({ ...action, confirm: { how: 'yes' } }, initialState, aPlan(), facts))).toContain(
    'run.requested',
  );
});

test('values are missing only when the edited text uses them', () => {
  const placeholders = [{ token: '<file>', lines: [10], class: 'ask' as const, secret: false }];
  const plan = aPlan({
    steps: [aStep('s1', 1, [aCommand('s1.i1', 10, 'pg_dump shop > <file>', 'changes')])],
    placeholders,
  });
  const run = (text: string) => {
    const edited = { text, reason: 'the file has another name here' };
    return types(
      decided({ do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'yes' }, edited }, initialState, plan, files),
    );
  };
  expect(run('pg_dump shop > tonight.sql')).toContain('run.requested');
  expect(run('pg_dump --clean shop > <file>')).toMatch(/<file> has no value yet/);
});

test('what destroys a named thing takes its name, typed by hand', () => {
  const edited = { text: 'dropdb shop_old', reason: 'it has another name here' };
  const facts: Facts = { ...files, text: edited.text, effect: 'destroys', confidence: 'C' };
  const action = { do: 'run', step: 's1', item: 's1.i1', edited } as const;
  expect(types(decided({ ...action, confirm: { how: 'yes' } }, initialState, aPlan(), facts))).toBe(
    'To run this, type by hand: shop_old',
  );
});

describe('the order', () => {
  const strict = aStrictPlan();
  test('that a checklist demands holds between steps', () => {
    const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
    expect(types(decided(run, initialState, strict))).toMatch(/Step 1 is not done/);
  });
  test('is left only with a reason, as a deviation', () => {
    expect(types(decided({ do: 'enter', step: 's2', reason: 'short' }, initialState, strict))).toMatch(
      /reason of at least 10/,
    );
    expect(
      types(decided({ do: 'enter', step: 's2', reason: 'the backup was made by the DBA' }, initialState, strict)),
    ).toEqual(['step.overridden', 'step.entered']);
  });
});

describe('a stop', () => {
  test('is not clear while its evidence is not there', () => {
    expect(types(decided({ do: 'clear', step: 's1', gate: 'g14', evidence: [] }))).toMatch(/not done/);
  });
  test('is not clear over a failed command', () => {
    const state = folded([...ran('s1', 's1.i1', 'a', 1)]);
    expect(types(decided({ do: 'clear', step: 's1', gate: 'g14', evidence: [] }, state))).toMatch(/failed/);
  });
  test('opens again when its command runs again', () => {
    const state = folded(ran('s1', 's1.i2', 'c'), backedUp);
    const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
    const strict = aStrictPlan();
    expect(types(decided(run, state, strict))).toMatch(/Step 1 is not done/);
  });
});

describe('a stop that was answered: it is true', () => {
  const data = { step: 's1', gate: 'g14', answer: 'true', condition: 'it is broken', evidence: [] };
  const stopped = folded([{ type: 'condition.answered', data } as never], backedUp);
  const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
  test('holds the steps behind it, wherever the operator goes', () => {
    expect(types(decided(run, stopped))).toMatch(/The stop on line \d+ was answered with stop. Roll step 1 back/);
  });
  test('holds its own step no longer when it is overridden with a reason, and those behind it neither', () => {
    const override = { step: 's1', gate: 'g14', what: 'stop', reason: 'the lead has looked at it' };
    const state = folded([{ type: 'step.overridden', data: override } as never], stopped);
    expect(types(decided(run, state))).toContain('run.requested');
  });
  test('holds no way back', () => {
    const plan = aPlan();
    const rollback = plan.rollbacks[0];
    const item = rollback?.items[0];
    if (!rollback || !item) throw new Error('The plan has no way back.');
    const back: Action = { do: 'run', step: rollback.id, item: item.id, confirm: { how: 'phrase', phrase: 'x' } };
    expect(types(decided(back, stopped, plan))).not.toMatch(/The stop on line/);
  });
});

test('a value is one line: a second one could end a text that the value stands in', () => {
  const fill = (value: string): Action => ({
    do: 'fill',
    values: [{ token: '<x>', environment: null, value, secret: false }],
  });
  expect(types(decided(fill('a\nEOF\nrm -rf x')))).toMatch(/several lines/);
  expect(types(decided(fill('a b')))).toEqual(['values.filled']);
});

describe('reasons', () => {
  test.each(['skip', 'defer', 'override'] as const)('%s needs one of at least ten characters', (verb) => {
    const action = { do: verb, step: 's1', reason: 'too short', what: 'x', until: 'the end' } as Action;
    expect(types(decided(action))).toMatch(/at least 10 characters/);
  });
});

describe('a rollback', () => {
  test('of another environment can be read, not started', () => {
    const plan = aPlan({ steps: [aStep('s1', 1, [], { environment: 'staging' })] });
    expect(types(decided({ do: 'rollBack', rollback: 'r30', from: 's1' }, initialState, plan))).toMatch(
      /can be read here, not started/,
    );
  });
  test('needs neither reason nor approval to start', () => {
    expect(types(decided({ do: 'rollBack', rollback: 'r30', from: 's2' }))).toEqual(['rollback.started']);
  });
  test('is not announced as restored with an item open', () => {
    const state = folded([{ type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } }]);
    expect(types(decided({ do: 'endRollback', rollback: 'r30', outcome: 'restored', evidence: '' }, state))).toMatch(
      /Not all of its items/,
    );
  });
});

describe('what holds a change', () => {
  const dumps = aPlan();
  const [first, ...others] = dumps.steps;
  const [way, ...ways] = dumps.rollbacks;
  const plan = {
    ...dumps,
    steps: [
      { ...first, items: [...(first?.items ?? []), aCommand('s1.i9', 13, 'pg_dump shop > shop.sql', 'changes')] },
      ...others,
    ],
    rollbacks: [{ ...way, items: [aCommand('r30.i9', 31, 'psql shop < shop.sql', 'destroys')] }, ...ways],
  } as Plan;
  const ready = folded([...ran('s1', 's1.i9', 'd')], backedUp);
  const mismatch = { is: 'contradicted', found: 'db test', expected: 'a production target', fix: 'Set it.' } as const;
  const overridden = (...whats: string[]) =>
    folded(
      whats.map(
        (what) => ({ type: 'step.overridden', data: { step: 's2', what, reason: `because of ${what}` } }) as const,
      ),
      ready,
    );
  const tried = (state: SessionState) =>
    types(
      decided(
        { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } },
        state,
        plan,
        {
          ...someFacts,
          mismatch,
        },
      ),
    );
  const target = 'db test; a production target';
  const back = 'The way back of this step will not restore';

  test('is overridden one by one, each with a reason of its own', () => {
    expect(tried(ready)).toMatch(/^db test; a production target\. Set it\.$/);
    expect(tried(overridden(target))).toMatch(/^The way back of this step will not restore\. A plain pg_dump/);
    expect(tried(overridden(target, back))).toContain('run.requested');
  });
  test('is not overridden by going to the step out of order', () => {
    expect(tried(overridden('out of order'))).toMatch(/^db test/);
  });
  test('is a quotation mark of a word processor, until the command is repaired or a reason given', () => {
    const text = 'git commit -m “done”';
    const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'yes' } } as const;
    const facts: Facts = { ...someFacts, confidence: 'C', environment: 'staging', protected: false };
    const held = types(decided(run, initialState, aPlan(), { ...facts, text }));
    expect(held).toMatch(/holds typographic double quotes, .* Press E: it is repaired/);
    const repaired = 'git commit -m "done"';
    expect(
      types(
        decided({ ...run, edited: { text: repaired, reason: 'plain quotes were meant' } }, initialState, aPlan(), {
          ...facts,
          text: repaired,
        }),
      ),
    ).toContain('run.requested');
  });
  test('is a deviation each', () => {
    const { deviations } = outcomeOf(plan, overridden('out of order', target, back));
    expect(deviations.map(({ what }) => what)).toEqual(['out of order', target, back]);
  });
});

describe('signing off', () => {
  test('refuses Success while a step is open, and names it', () => {
    expect(types(decided({ do: 'signOff', form: [], result: 'Success' }, backedUp))).toMatch(
      /cannot be "Success".*Step 2/,
    );
  });
  test('refuses while a command is still running', () => {
    const state = folded([requested('s2', 's2.i1', 'z')], backedUp);
    expect(types(decided({ do: 'signOff', form: [], result: 'Success' }, state))).toMatch(/still running/);
  });
  test('closes a finished walk, and nothing comes after', () => {
    const done = folded([...ran('s2', 's2.i1', 'c'), clear('s2', 'g22')], backedUp);
    const decision = decided({ do: 'signOff', form: [], result: 'Success' }, done);
    expect(decision).toMatchObject([{ type: 'session.closed', data: { completion: 'COMPLETE' } }]);
    expect(types(decided({ do: 'note', text: 'late' }, folded(decision as never, done)))).toMatch(/closed and signed/);
  });
});

test('a watched command that the operator stopped has not failed', () => {
  const state = folded([requested('s1', 's1.i1', 'a'), ended('s1', 's1.i1', 'a', 130, { stopped: true })]);
  expect(
    types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'go' } }, state, aPlan(), files)),
  ).toContain('run.requested');
});

describe('what the operator has to answer first', () => {
  const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'go' } } as const;

  test('a variable that the checklist never sets is asked for only where the shell has no value for it', () => {
    const plan = aPlan({
      steps: [aStep('s1', 1, [aCommand('s1.i1', 10, 'pg_dump $SHOP_URL', 'reads')])],
      gates: [],
      placeholders: [{ token: '$SHOP_URL', lines: [10], class: 'undefined', secret: true }],
    });
    const facts = { ...files, variables: ['SHOP_URL'] };
    expect(types(decided(run, initialState, plan, facts))).toMatch(/SHOP_URL has no value/);
    expect(types(decided(run, initialState, plan, { ...facts, given: ['SHOP_URL'] }))).toContain('run.requested');
  });

  test('a step that a choice of the whole checklist may leave out is not walked before the choice', () => {
    const option = { label: 'Only the procedure', line: 4, recommended: false, items: [] };
    const choice = { id: 'c4', line: 4, title: 'Which one is walked?', askedAt: null };
    const plan = aPlan({
      choices: [
        {
          ...choice,
          options: [
            { ...option, steps: ['s2'] },
            { ...option, label: 'All', steps: ['s1', 's2'] },
          ],
        },
      ],
    });
    expect(types(decided(run, initialState, plan, files))).toMatch(/Choose first.*Which one is walked\?/);
    const chosen = folded([{ type: 'choice.made', data: { choice: 'c4', option: 1, label: 'All' } }]);
    expect(types(decided(run, chosen, plan, files))).toContain('run.requested');
  });
});

test('a way back that will not restore holds each change, until somebody says once which other one is prepared', () => {
  const production = { environment: 'production', rollback: 'r30' };
  const dump = aCommand('s1.i1', 10, 'pg_dump $SHOP > shop.sql', 'reads');
  const [one, two] = [aCommand('s2.i1', 20, './migrate', 'changes'), aCommand('s3.i1', 25, './deploy', 'changes')];
  const back = { id: 'r30', title: 'Restore', line: 30, owner: null, blocks: [], scope: 'document' as const };
  const plan = aPlan({
    steps: [aStep('s1', 1, [dump]), aStep('s2', 2, [one], production), aStep('s3', 3, [two], production)],
    gates: [],
    rollbacks: [{ ...back, environment: null, items: [aCommand('r30.i1', 31, 'psql $SHOP < shop.sql', 'destroys')] }],
  });
  const migrate = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } } as const;
  const deploy = { do: 'run', step: 's3', item: 's3.i1', confirm: { how: 'phrase', phrase: 'production 3' } } as const;
  const held = decided(migrate, initialState, plan);
  if (!('refused' in held)) throw new Error('it was not held');
  expect(held.refused).toMatch(/will not restore/);
  const what = 'The way back of this step will not restore';
  const overridden = { step: 's2', what, reason: 'a snapshot of the disk was made' };
  const said = folded([{ type: 'step.overridden', data: overridden }]);
  expect(types(decided(migrate, said, plan))).toContain('run.requested');
  expect(types(decided(deploy, said, plan))).toContain('run.requested');
  const other = folded([{ type: 'step.overridden', data: { ...overridden, what: 'out of order' } }]);
  expect(types(decided(deploy, other, plan))).toMatch(/will not restore/);
});

test('a variable that a command only shows is not asked for: whether it has a value is what the command finds out', () => {
  const asked = (text: string) => {
    const plan = aPlan({
      steps: [aStep('s1', 1, [aCommand('s1.i1', 10, text, 'reads')])],
      gates: [],
      placeholders: [{ token: '$VOLUME', lines: [10], class: 'undefined', secret: false }],
    });
    const run = { do: 'run', step: 's1', item: 's1.i1', confirm: { how: 'key' } } as const;
    return types(decided(run, initialState, plan, { ...files, effect: 'reads', variables: ['VOLUME'] }));
  };
  expect(asked('echo "$VOLUME"')).toContain('run.requested');
  expect(asked('ls $VOLUME')).toMatch(/VOLUME has no value/);
  expect(asked('echo $VOLUME > /etc/volume')).toMatch(/VOLUME has no value/);
});
