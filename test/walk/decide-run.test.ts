import { describe, expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import type { Action, Facts } from '../../src/walk/action.ts';
import { aCommand, aPlan, aStep, folded, ran, requested, someFacts } from '../support/plan.ts';
import { backedUp, decided, files, types } from './decided.ts';

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
  test('of a way back is refused before that is walked, and says how to start it', () => {
    const run = { do: 'run', step: 'r30', item: 'r30.i1', confirm: { how: 'phrase', phrase: 'production rollback' } };
    expect(types(decided(run as Action, backedUp))).toMatch(/is not being walked: start it first \(R /);
    const walking = folded([{ type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } }], backedUp);
    expect(types(decided(run as Action, walking))).toContain('run.requested');
  });
  test('is refused where it would aim elsewhere by then than the screen said, with both targets, whatever was confirmed', () => {
    const confirm = { how: 'phrase', phrase: 'production 2' } as const;
    const run = (aimed: Facts['target']) => decided({ do: 'run', step: 's2', item: 's2.i1', confirm, aimed }, backedUp);
    expect(types(run(someFacts.target))).toContain('run.requested');
    const shown = { kind: 'postgres', key: 'postgres://db/shop_copy', display: 'db shop_copy@db' };
    expect(types(run(shown))).toMatch(
      /^Nothing was started: the screen said db shop_copy@db, and it would run on db shop@db now\./,
    );
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
