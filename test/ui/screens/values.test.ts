import { expect, test } from 'vitest';
import type { Placeholder } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const placeholders: Placeholder[] = [
  { token: 'YOUR_TOKEN', lines: [21], class: 'ask', secret: true },
  { token: '<release-tag>', lines: [21, 30], class: 'ask', secret: false },
  { token: 'orders_TIMESTAMP.sql', lines: [11], class: 'derive', secret: false },
];
const plan = releasePlan({ placeholders });
const migrating: NewEvent[] = [
  { type: 'step.skipped', data: { step: 'step-1', reason: 'was made an hour ago' } },
  { type: 'step.entered', data: { step: 'step-2' } },
];

test('values are typed or pasted, secrets hidden, and the command is shown with them before it is saved', async () => {
  const operator = await operatorAt({ plan, before: migrating });
  await operator.presses('f');
  await operator.types('s3cret');
  await operator.presses('Tab');
  await operator.pastes('v1.4 of monday\n');
  await operator.sees("--tag 'v1.4 of monday'");
  operator.doesNotSee('s3cret');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    VALUES   2 of 2 filled                                              -1  2 s  1op
    --------------------------------------------------------------------------------
       YOUR_TOKEN
         [******]
         secret: hidden here, masked in the record (line 21)

     > <release-tag>
         [v1.4 of monday_]
         used in lines 21, 30

     Will run with these values:
       npx shop migrate --token '****' --tag 'v1.4 of monday'








    EXIT: Esc = back; nothing is kept.
    Pasting is fine: these are values.
     Enter save  Tab next  Shift-Tab before  Esc back"
  `);
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([
    {
      do: 'fill',
      values: [
        { token: 'YOUR_TOKEN', environment: 'production', value: 's3cret', secret: true },
        { token: '<release-tag>', environment: 'production', value: 'v1.4 of monday', secret: false },
      ],
    },
  ]);
  await operator.sees('WILL RUN');
});

test('at 40 columns each field is a block of its own', async () => {
  const operator = await operatorAt({ plan, before: migrating, columns: 40 });
  await operator.presses('f');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    VALUES   0 of 2 filled               0 s
    ----------------------------------------
     > YOUR_TOKEN
         [_]
         secret: hidden here, masked in the
         record (line 21)

       <release-tag>
         [_]
         used in lines 21, 30

     Will run with these values:
       npx shop migrate --token YOUR_TOKEN \\
       --tag <release-tag>
     MISSING  YOUR_TOKEN, <release-tag>


    EXIT: Esc = back; nothing is kept.

    Pasting is fine: these are values.

     Enter save  Tab next  Esc back"
  `);
});

test('Enter leads to what is still empty and saves nothing', async () => {
  const operator = await operatorAt({ plan, before: migrating });
  await operator.presses('f', 'Tab');
  await operator.types('v2');
  await operator.presses('Enter');
  await operator.sees('YOUR_TOKEN is still empty');
  expect(operator.session.actions).toEqual([]);
});

test('the file that an earlier step made is offered and explained; typing changes it', async () => {
  const suggest = { value: 'orders_20261120.sql', why: 'made by step 1, 2 min ago' };
  const operator = await operatorAt({ plan, answers: { suggest } });
  await operator.presses('f');
  await operator.sees('offered: made by step 1, 2 min ago');
  await operator.types('.gz');
  await operator.sees('pg_dump orders > orders_20261120.sql.gz');
  await operator.presses('Enter');
  expect(operator.session.actions).toMatchObject([{ values: [{ value: 'orders_20261120.sql.gz' }] }]);
});

test('an address with dots left in it is not taken', async () => {
  const left: Placeholder = { token: 'orders_TIMESTAMP.sql', lines: [11], class: 'ask', secret: false };
  const operator = await operatorAt({ plan: releasePlan({ placeholders: [left] }) });
  await operator.presses('f');
  await operator.types('orders_TIMESTAMP.sql');
  await operator.presses('Enter');
  await operator.sees('is the place for a value, not the value');
  expect(operator.session.actions).toEqual([]);
});

test('a word in capitals that is meant as it is written is taken by Enter twice', async () => {
  const word: Placeholder = { token: 'WIPE', lines: [31], class: 'ask', secret: false };
  const item = commandItem('item-31', 'shop wipe --yes WIPE');
  const wipe = samplePlan([step(3, 'Wipe', [item], { environment: null })], { placeholders: [word] });
  const operator = await operatorAt({ plan: wipe });
  await operator.presses('f');
  await operator.types('WIPE');
  await operator.presses('Enter');
  await operator.sees('WIPE looks like the place for a value. Enter again takes it all the same.');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('Enter');
  expect(operator.session.actions).toMatchObject([{ values: [{ token: 'WIPE', value: 'WIPE' }] }]);
});

test('a variable that nothing sets is asked for, and shown beside the command', async () => {
  const unset: Placeholder = { token: '$REGION', lines: [31], class: 'undefined', secret: false };
  const item = commandItem('item-31', 'shop move --to $REGION');
  const plan = samplePlan([step(3, 'Move', [item], { environment: null })], { placeholders: [unset] });
  const operator = await operatorAt({ plan });
  await operator.presses('f');
  await operator.sees('$REGION is used but nothing sets it');
  await operator.types('eu-west');
  await operator.sees('REGION=eu-west');
  await operator.presses('Enter');
  // The step names no environment, so the value counts for all of them.
  expect(operator.session.actions).toEqual([
    { do: 'fill', values: [{ token: '$REGION', environment: null, value: 'eu-west', secret: false }] },
  ]);
});

test('a value that looks like that of another run is offered as it is and can be changed', async () => {
  const example: Placeholder = { token: 'shop-2024', lines: [31], class: 'example', secret: false };
  const plan = samplePlan([step(3, 'Move', [commandItem('item-31', 'shop move shop-2024')])], {
    placeholders: [example],
  });
  const operator = await operatorAt({ plan });
  await operator.presses('f');
  await operator.sees('looks like a value of another run');
  await operator.presses('Ctrl-U');
  await operator.types('shop-2026');
  await operator.sees('shop move shop-2026');
});

test('a variable that names the target and is not set is given here, though the text does not name it', async () => {
  const mismatch = {
    is: 'notSet' as const,
    found: 'DATABASE_URL is not set',
    expected: 'this step needs the production one',
    fix: 'Press f.',
  };
  const target = { kind: 'unknown', key: 'unknown', display: 'UNKNOWN', variable: 'DATABASE_URL' };
  const operator = await operatorAt({ plan: releasePlan({}), before: migrating, facts: { mismatch, target } });
  await operator.presses('f');
  await operator.sees('$DATABASE_URL');
  await operator.types('postgres://db/shop');
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([
    {
      do: 'fill',
      values: [{ token: '$DATABASE_URL', environment: 'production', value: 'postgres://db/shop', secret: true }],
    },
  ]);
});

test('where a value is missing, the key that fills it in stands first in the row', async () => {
  const operator = await operatorAt({ plan, before: migrating });
  await operator.sees(/\n f fill in {2}/);
});

test('a password in an address is hidden in the field and in the command, and saved as it is', async () => {
  const operator = await operatorAt({ plan, before: migrating });
  await operator.presses('f', 'Tab');
  await operator.pastes('postgres://deploy:opensesame@db/shop');
  await operator.sees('[postgres://deploy:**********@db/shop_]');
  await operator.sees('--tag postgres://deploy:**********@db/sh');
  await operator.presses('Shift-Tab');
  operator.doesNotSee('opensesame');
  await operator.types('s3cret');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'fill',
    values: [{}, { token: '<release-tag>', value: 'postgres://deploy:opensesame@db/shop' }],
  });
});

test('a variable that was given wrong is corrected from a command that does not name it', async () => {
  const before: NewEvent[] = [
    ...migrating,
    {
      type: 'values.filled',
      data: { values: [{ token: '$DB_PASSWORD', environment: 'production', commitment: 'c0ffee' }] },
    },
  ];
  const operator = await operatorAt({ plan: releasePlan(), before });
  await operator.presses('f');
  await operator.sees('VALUES   none of its own');
  await operator.sees('It has a value; leave this empty to keep it.');
  await operator.presses('Tab');
  await operator.types('right one');
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([
    {
      do: 'fill',
      values: [{ token: '$DB_PASSWORD', environment: 'production', value: 'right one', secret: true }],
    },
  ]);
});

test('values of other commands come behind those of the command in hand, told as such, and none of them is typed into at once', async () => {
  const filled: NewEvent = {
    type: 'values.filled',
    data: { values: [{ token: '$OTHER', environment: 'production', value: 'kept' }] },
  };
  const own = await operatorAt({ plan, before: [...migrating, filled], rows: 30 });
  await own.presses('f');
  await own.sees(/> YOUR_TOKEN[\s\S]*<release-tag>[\s\S]*OF OTHER COMMANDS, given before[\s\S]*\$OTHER/);
  await own.sees('VALUES   0 of 2 filled');
  const none = await operatorAt({ plan: releasePlan(), before: [...migrating, filled] });
  await none.presses('f');
  await none.sees('This command has no place for a value.');
  await none.types('oops');
  await none.presses('Enter');
  expect(none.session.actions).toEqual([]);
});

test('where nothing was given, and nothing is to be, that is said', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: migrating });
  await operator.presses('f');
  await operator.sees('Nothing here has a place for a value, and none was given before.');
});

test('a value that the placeholder does not spell out takes a second Enter, with the choices on the screen', async () => {
  const token = '<staging or production>';
  const chosen = samplePlan([step(1, 'Release', [commandItem('item-11', `./release ${token}`)])], {
    placeholders: [{ token, lines: [11], class: 'ask', secret: false }],
  });
  const operator = await operatorAt({ plan: chosen });
  await operator.presses('f');
  await operator.sees('one of: staging, production');
  await operator.types('prodution');
  await operator.presses('Enter');
  await operator.sees('"prodution" is none of: staging, production. Enter again');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('Backspace', 'Backspace', 'Backspace', 'Backspace');
  await operator.types('ction');
  await operator.presses('Enter');
  expect(operator.session.actions).toMatchObject([{ do: 'fill', values: [{ value: 'production' }] }]);
});

test('what is done by hand is told with the values that were given for it, and demands none', async () => {
  const token = '{{tag}}';
  const byHand = samplePlan([step(1, 'Publish', [boxItem('item-11', `Tag ${token} is pushed`)])], {
    placeholders: [{ token, lines: [11], class: 'ask', secret: false }],
  });
  const operator = await operatorAt({ plan: byHand });
  await operator.sees('Tag {{tag}} is pushed');
  await operator.presses('f');
  await operator.types('v2.3');
  await operator.sees('It says, with these values:');
  await operator.presses('Enter');
  await operator.sees('Tag v2.3 is pushed');
  await operator.presses('x');
  await operator.sees('CHECKLIST COMPLETE');
});

test('what ran last is shown beside the values that may be read off it', async () => {
  const look = commandItem('item-21', 'git log --oneline', 'reads');
  const reset = commandItem('item-22', 'git reset --hard <hash>', 'destroys');
  const of = { token: '<hash>', lines: [22], class: 'ask' as const, secret: false };
  const plan = samplePlan([step(2, 'Take it back', [look, reset])], { placeholders: [of] });
  const operator = await operatorAt({ plan, runs: { 'item-21': { output: 'd18479d two\n' } } });
  await operator.presses('Enter');
  await operator.sees('git reset --hard <hash>');
  await operator.presses('f');
  await operator.sees('VALUES');
  await operator.sees(/LAST +exit 0.*git log --oneline\n OUTPUT\n +d18479d two/);
});
