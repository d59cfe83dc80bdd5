import { expect, test } from 'vitest';
import { isFresh } from '../../../src/ui/fresh.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';

const checks = [
  { name: 'programs', state: 'ok', text: 'psql, pg_dump, npx are there', fix: null },
  {
    name: 'disk',
    state: 'problem',
    text: '0.6 GB free, a dump needs about 0.9 GB',
    fix: 'free space in /srv, or choose another folder with --root',
  },
  { name: 'key', state: 'remark', text: 'no signing key was found', fix: 'ssh-add ~/.ssh/id_ed25519' },
];
const plan = releasePlan({ notes: [{ line: 40, text: 'Ask Bob, maybe?', why: 'neither a command nor a box' }] });
const opens = { name: 'preflight' } as const;

test('the first place says what the session rests on, with fixes, and that nothing has been changed', async () => {
  const operator = await operatorAt({ plan, opens, answers: { preflight: { checks } } });
  await operator.sees('0.6 GB free');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    Preflight   Release the shop   3 steps                                  0 s  1op
    --------------------------------------------------------------------------------
     [V] programs: psql, pg_dump, npx are there
     [!] disk: 0.6 GB free, a dump needs about 0.9 GB
         Fix: free space in /srv, or choose another folder with --root
     [i] key: no signing key was found
         Fix: ssh-add ~/.ssh/id_ed25519

     READ AS  3 steps, 3 items (2 commands), 1 stop, 2 ways back, no sign-off form
              (a short one is added)
     REMARK   line 40: neither a command nor a box

     Nothing has been changed yet.







    EXIT: nothing has been changed yet. q leaves.
    1 problem to fix first; r checks again.
     Enter start the walk  r check again  Esc back  R rollback  q leave  ? more keys"
  `);
});

test('at 40 columns each check has its fix below it', async () => {
  const operator = await operatorAt({ plan, opens, answers: { preflight: { checks } }, columns: 40 });
  await operator.sees('0.6 GB free');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    Preflight   Release the shop   3 s.. 0 s
    ------------ rows 1-15 of 17: PgUp PgDn
     [V] programs: psql, pg_dump, npx are
         there
     [!] disk: 0.6 GB free, a dump needs
         about 0.9 GB
         Fix: free space in /srv, or choose
              another folder with --root
     [i] key: no signing key was found
         Fix: ssh-add ~/.ssh/id_ed25519

     READ AS  3 steps, 3 items (2 commands),
              1 stop, 2 ways back, no
              sign-off form (a short one is
              added)
     REMARK   line 40: neither a command nor
              a box
    EXIT: nothing has been changed yet. q
          leaves.
    1 problem to fix first; r checks again.

     Enter start  Esc back  R rollback  ?"
  `);
});

test('u shows what could not be interpreted and comes back; Enter starts the walk and runs nothing', async () => {
  const operator = await operatorAt({ plan, opens, answers: { preflight: { checks } } });
  await operator.presses('u');
  await operator.sees('Ask Bob, maybe?');
  await operator.presses('Esc');
  await operator.sees('Nothing has been changed yet.');
  await operator.presses('Enter');
  await operator.sees('WILL RUN');
  expect(operator.session.actions).toEqual([]);
});

test('checks that cannot be made say why, and r tries again', async () => {
  const operator = await operatorAt({ plan, opens });
  await operator.sees('could not be made: Not known in this test.');
  await operator.presses('r');
  await operator.sees('could not be made');
});

test('a session is fresh until somebody did something', () => {
  const at = { epoch: 1, time: '', mono: 0, actor: { id: 'ann', basis: 'os' } };
  const driver = {
    ...at,
    seq: 1,
    type: 'driver.changed',
    data: { client: 'c', user: 'ann', tty: null, how: 'attached' },
  } as const;
  const note = { ...at, seq: 2, type: 'note.added', data: { text: 'hello' } } as const;
  expect(isFresh([driver])).toBe(true);
  expect(isFresh([driver, note])).toBe(false);
});

test('what holds for several lines of the reading is said once, with their numbers', async () => {
  const why = 'a comment inside the input of a client';
  const late = { line: 90, text: 'Backup', why: 'The database is changed before this backup.' };
  const notes = [...[1, 2, 3].map((line) => ({ line, text: `-- ${line}`, why })), late];
  const operator = await operatorAt({ plan: releasePlan({ notes }), opens, answers: { preflight: { checks: [] } } });
  await operator.sees('lines 1, 2, 3: a comment inside the input of a client');
  await operator.sees('line 90: The database is changed before this backup.');
});

test('the outline looks ahead from the preflight and leads back to it', async () => {
  const operator = await operatorAt({ plan, opens, answers: { preflight: { checks } } });
  await operator.presses('t');
  await operator.sees('Looking runs nothing.');
  await operator.presses('Esc');
  await operator.sees('Nothing has been changed yet.');
});
