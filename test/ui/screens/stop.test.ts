import { describe, expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { stopGate } from '../sample-plan.ts';
import { atTheStop } from './at-the-stop.ts';

describe('the stop behind a unit', () => {
  test('shows each condition with what the program knows; c says that none is true', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { output: 'Migration applied\n' } } });
    await operator.sees('Migration applied');
    expect(operator.screen()).toMatchInlineSnapshot(`
      "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
      STOP  DO NOT PROCEED IF                                             e1  2 s  1op
      --------------------------------------------------------------------------------
       WHAT THE PROGRAM KNOWS
         [e] cd apps/backend: exit 0 after 1.2 s
         [e] npx prisma migrate deploy: exit 0 after 1.2 s
       OUTPUT
         Migration applied

       DO NOT PROCEED IF  (file line 19)
         1  migration fails
         2  backfill count unexpected









      EXIT: R way back: Emergency rollback (WRITTEN). q leaves, the session is kept.
      c = none of these is true, go on.  A number = this one is true: stop.
       c all clear  1 is true: stop  d defer  o override  R rollback  ? more keys"
    `);
    await operator.presses('c');
    await operator.sees('Logs are clean');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'clear',
      gate: 'gate-1',
      evidence: ['cd apps/backend: ended with exit 0', 'npx prisma migrate deploy: ended with exit 0'],
    });
  });

  test('asks whether what no program compared is as expected, beside what was printed; c says both', async () => {
    const asked = { line: 18, text: 'the count is that of the old table', command: 17, item: 'item-22' };
    const plan = { ...migrationPlan, expectations: [{ ...asked, check: 'ask' as const, parts: [] }] };
    const operator = await atTheStop({ plan, runs: { 'item-22': { output: 'moved 12 rows\n' } } });
    await operator.sees('Is it as the checklist expects? And:');
    await operator.sees(/EXPECTED +the count is that of the old table +FOR YOUR EYES[\s\S]*moved 12 rows/);
    await operator.sees('c = as expected, and none of these is true.  A number = stop.');
    await operator.presses('c');
    await operator.sees('Logs are clean');
    expect(operator.session.events.findLast(({ type }) => type === 'check.answered')?.data).toMatchObject({
      items: ['item-22'],
      answer: 'asExpected',
    });
  });

  test('shows what each of its runs said, the earlier ones too', async () => {
    const runs = { 'item-21': { output: 'in apps/backend\n\n\n' }, 'item-22': { output: 'Migration applied\n' } };
    const operator = await atTheStop({ runs });
    await operator.sees(
      /in apps\/backend\n.*npx prisma migrate deploy: exit 0 after 1\.2 s\n.*OUTPUT\n +Migration applied/,
    );
  });

  test('all that it is about can be looked at whole: l opens the first output, Tab the next, Esc leads back', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `row ${at}`).join('\n');
    const runs = { 'item-21': { output: `${long}\n` }, 'item-22': { output: 'Migration applied\n' } };
    const operator = await atTheStop({ runs });
    await operator.sees(/last \d+ of 30 rows \(l shows them\)/);
    await operator.presses('l');
    await operator.sees('OUTPUT  cd apps/backend');
    await operator.sees('Tab next (1/2)');
    await operator.presses('Tab');
    await operator.sees('OUTPUT  npx prisma migrate deploy');
    await operator.presses('Tab');
    await operator.sees('OUTPUT  cd apps/backend');
    await operator.presses('Esc');
    await operator.sees('c = none of these is true, go on.');
  });

  test('how long it was looked at is told with the time before the help or an output lay over it, and without theirs', async () => {
    const operator = await atTheStop({ runs: { 'item-22': { output: 'Migration applied\n' } } });
    await operator.sees('c = none of these is true, go on.');
    await operator.waits(20_000);
    await operator.presses('l');
    await operator.waits(50_000);
    await operator.presses('Esc', '?', 'Esc');
    await operator.sees('c = none of these is true, go on.');
    await operator.waits(1000);
    await operator.presses('c');
    await operator.sees('Logs are clean');
    const shown = operator.session.seen.at(-1)?.shownMs ?? 0;
    expect(shown).toBeGreaterThanOrEqual(21_000);
    expect(shown).toBeLessThan(45_000);
  });

  test('a number says that one is true: the choices of a failure, and no key leads on without a reason', async () => {
    const operator = await atTheStop();
    await operator.presses('2');
    await operator.sees('STOP CONDITION TRUE');
    await operator.sees('backfill count unexpected');
    await operator.presses('Enter', 'g', 'c', 'y');
    await operator.sees('STOP CONDITION TRUE');
    await operator.presses('o');
    await operator.types('short');
    await operator.presses('Enter');
    await operator.sees('Not recorded: the reason needs at least 10 characters.');
    await operator.types(' but now long enough');
    await operator.presses('Enter');
    await operator.sees('Logs are clean');
    expect(operator.session.actions.at(-1)).toMatchObject({
      do: 'override',
      gate: 'gate-1',
      reason: 'short but now long enough',
    });
  });

  test('one of several that is taken back leaves the others to be asked', async () => {
    const operator = await atTheStop();
    await operator.presses('2');
    await operator.sees('STOP CONDITION TRUE');
    await operator.presses('a');
    await operator.sees('its other 1 condition stayed without an answer');
    await operator.presses('Down', 'Enter');
    await operator.sees('c = none of these is true, go on.');
    operator.doesNotSee('Logs are clean');
    await operator.presses('c');
    await operator.sees('Logs are clean');
  });

  test('c waits until every condition was on screen', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `condition ${at}`);
    const plan = { ...migrationPlan, gates: [stopGate('gate-1', 'step-2', 'item-22', many)] };
    const operator = await atTheStop({ plan });
    await operator.presses('c');
    await operator.sees('Not every condition was on screen yet.');
    await operator.presses('PageDown', 'PageDown', 'PageDown', 'c');
    await operator.sees('Logs are clean');
  });
});

test('keys that are about an item say at a stop why they do nothing, and what to read first', async () => {
  const operator = await atTheStop();
  await operator.presses('e');
  await operator.sees('e: All that is known of a stop stands here; v shows its lines in the checklist.');
  await operator.presses('E');
  await operator.sees('E: A stop has no command to edit.');
  await operator.presses('f');
  await operator.sees('f: A stop has no values to fill in.');
});

test('a stop that was not read to its end says so to the key that explains', async () => {
  const operator = await atTheStop({ rows: 15, columns: 40 });
  await operator.sees('Not every condition was on screen yet');
  await operator.presses('e');
  await operator.sees(/e: Read to the end first: PageDown\./);
});
