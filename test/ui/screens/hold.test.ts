import { describe, expect, test } from 'vitest';
import { type OperatorOptions, operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step, stopGate, wayBackOf } from '../sample-plan.ts';

/** A change to production whose way back feeds a plain dump into the live database. */
const plan = samplePlan(
  [
    step(1, 'Backup', [commandItem('item-11', 'pg_dump shop > shop.sql', 'changes')]),
    step(2, 'Migrate', [commandItem('item-21', './migrate', 'changes')]),
    step(3, 'Seed', [commandItem('item-31', './seed', 'changes')]),
  ],
  {
    rollbacks: [
      wayBackOf('rollback-1', 'Restore the dump', [commandItem('item-151', 'psql shop < shop.sql', 'destroys')]),
    ],
  },
);

async function held(options: Partial<OperatorOptions> = {}) {
  const operator = await operatorAt({
    plan,
    before: [
      { type: 'step.skipped', data: { step: 'step-1', reason: 'made by the DBA' } },
      { type: 'step.entered', data: { step: 'step-2' } },
    ],
    ...options,
  });
  await operator.sees('NOT YET');
  return operator;
}

test('a hold offers to go on anyway before anything else, and g says why it does not run', async () => {
  const operator = await held();
  await operator.sees(/^ o go on anyway {2}s skip/m);
  operator.doesNotSee('override');
  await operator.presses('g');
  await operator.sees(/g: The way back of this step will not restore/);
  expect(operator.session.ran()).toEqual([]);
});

test('lifting it says what is lifted and what stays, and how to make the way back work', async () => {
  const operator = await held({ rows: 30 });
  await operator.presses('o');
  await operator.sees('GO ON although the way back will not restore');
  await operator.sees(/No dump is made\s+yet\. Step 1 makes it/);
  await operator.sees(/`pg_dump\s+--clean --if-exists`/);
  await operator.sees('What was prepared instead?');
  await operator.sees('LIFTED   only this hold, for the command in hand alone.');
  await operator.sees('STAYS    nothing is skipped: the step itself still runs');
  operator.doesNotSee('OVERRIDE');
  operator.doesNotSee('harmless');
  await operator.presses('Down', 'Down', 'Enter');
  await operator.sees('g opens the gate for this.');
  expect(operator.session.actions).toEqual([
    {
      do: 'override',
      step: 'step-2',
      what: 'The way back of this step will not restore (line 21)',
      reason: 'a snapshot of the server exists',
    },
  ]);
  expect(operator.session.ran()).toEqual([]);
});

test('Tab lifts it for all that goes back the same way, and says so', async () => {
  const operator = await held({ rows: 30 });
  await operator.presses('o', 'Tab');
  await operator.sees(/LIFTED {3}this hold, for step 2 Migrate and every step that goes back the same\s+way/);
  await operator.presses('Down', 'Enter');
  await operator.sees('g opens the gate for this.');
  expect(operator.session.actions).toMatchObject([{ what: 'The way back of this step will not restore' }]);
});

test('what was prepared instead stands beside the way back, there and at the gate', async () => {
  const operator = await held();
  await operator.presses('o', 'Down', 'Down', 'Enter');
  await operator.sees('EXIT: R way back: Restore the dump (WILL NOT RESTORE); prepared: a snapshot of');
  await operator.presses('g');
  await operator.sees(/UNDO +WILL NOT RESTORE: Restore the dump; prepared: a snapshot of the server\s+exists/);
});

test('why a dump will not restore stands at the gate of what may change a database, and of nothing else', async () => {
  for (const [text, isSaid] of [
    ['./migrate', true],
    ['kill 4711', false],
  ] as const) {
    const steps = [plan.steps[0] ?? [], step(2, 'Go', [commandItem('item-21', text, 'changes')])].flat();
    const operator = await held({ plan: { ...plan, steps } });
    await operator.presses('o', 'Down', 'Down', 'Enter', 'g');
    await operator.sees(/UNDO +WILL NOT RESTORE/);
    if (isSaid) await operator.sees('A plain pg_dump does not drop');
    else operator.doesNotSee('A plain pg_dump');
  }
});

test('against a target that the section contradicts, the reasons are about the target', async () => {
  const mismatch = {
    is: 'contradicted' as const,
    found: 'db test, which is mapped to staging',
    expected: 'a production target',
    fix: 'Set DATABASE_URL (f).',
  };
  const operator = await held({ facts: { mismatch } });
  await operator.presses('o');
  await operator.sees('GO ON against a target that the section contradicts');
  await operator.sees('ADVICE   Set DATABASE_URL (f).');
  await operator.sees('looked at the target: it is the one that is meant');
  operator.doesNotSee('--clean');
});

test('no reason lifts what is no hold', async () => {
  const plan = samplePlan([step(1, 'Two', [commandItem('item-11', 'ls'), commandItem('item-12', 'pwd')])]);
  const operator = await operatorAt({ plan });
  await operator.presses('Down', 'o');
  await operator.sees('No reason lifts this: "ls" comes first.');
  expect(operator.session.actions).toEqual([]);
});

test('o behind a stop that was answered "true" goes on against that stop', async () => {
  const gates = [stopGate('gate-1', 'step-1', 'item-11', ['it fails'])];
  const steps = [step(1, 'Backup', [commandItem('item-11', 'ls')]), step(2, 'Next', [commandItem('item-21', 'pwd')])];
  const operator = await operatorAt({
    plan: samplePlan(steps, { gates }),
    before: [
      {
        type: 'condition.answered',
        data: { step: 'step-1', gate: 'gate-1', answer: 'true', condition: 'it fails', evidence: [] },
      },
      { type: 'step.entered', data: { step: 'step-2' } },
    ],
  });
  await operator.sees('was answered with stop');
  await operator.presses('o', 'Down', 'Enter');
  await operator.sees('Enter runs this.');
  expect(operator.session.actions).toMatchObject([{ do: 'override', step: 'step-1', gate: 'gate-1' }]);
});

describe('a command that a word processor changed', () => {
  const smart = samplePlan([step(1, 'Tag', [commandItem('item-11', 'git tag —force “v1”', 'changes')])]);

  test('is not run, and E proposes it as it was meant, with the reason', async () => {
    const operator = await operatorAt({ plan: smart, environment: 'staging', rows: 30 });
    await operator.sees(/holds typographic double quotes and a dash in\s+place of a hyphen/);
    await operator.sees(/^ E repair it {2}o go on anyway/m);
    await operator.presses('g', 'y');
    expect(operator.session.ran()).toEqual([]);
    await operator.presses('E');
    await operator.sees('git tag --force "v1"');
    await operator.sees('> repaired: typographic double quotes and a dash in place of a hyphen');
    await operator.presses('Enter', 'y');
    expect(operator.session.actions.at(-1)).toMatchObject({ do: 'run', edited: { text: 'git tag --force "v1"' } });
  });

  test('runs as it stands after a reason', async () => {
    const operator = await operatorAt({ plan: smart, environment: 'staging', rows: 30 });
    await operator.sees('NOT YET');
    await operator.presses('o');
    await operator.sees('GO ON with the characters as they stand in the file');
    await operator.presses('Down', 'Enter', 'g', 'y');
    expect(operator.session.actions.at(-1)).toEqual({
      do: 'run',
      step: 'step-1',
      item: 'item-11',
      confirm: { how: 'yes' },
      aimed: { kind: 'database', key: 'db', display: 'app_prod@db.example.com' },
    });
    expect(operator.session.ran()).toHaveLength(1);
  });
});
