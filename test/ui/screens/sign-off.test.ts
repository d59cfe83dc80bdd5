import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { stopOfAll } from '../../support/plan.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const form: Plan['signOff'] = [
  { line: 190, label: 'Deployed by', kind: 'text', options: [], suggestion: null },
  { line: 191, label: 'Date', kind: 'date', options: [], suggestion: null },
  { line: 192, label: 'Result', kind: 'choice', options: ['Success', 'Rolled Back'], suggestion: null },
  { line: 193, label: 'Issues', kind: 'text', options: [], suggestion: 'none known' },
];
const skip = (step: string): NewEvent => ({ type: 'step.skipped', data: { step, reason: 'not in this release' } });
const done: NewEvent[] = [
  skip('step-1'),
  skip('step-2'),
  { type: 'check.answered', data: { step: 'step-3', items: ['item-31'], answer: 'done' } },
];
const signer = {
  user: 'ann',
  principal: 'ann@example.com',
  key: 'SHA256:Yx3',
  source: 'agent',
  trusted: true,
  fix: null,
};
const answers = { signer };

test('the form keeps the words of the document, preselects nothing, and lists what is signed', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.sees('SHA256:Yx3');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
    SIGN-OFF   3/3 steps                                             -2 x1  0 s  1op
    --------------------------------------------------------------------------------
     COMPLETE WITH 2 DEVIATIONS
     > Deployed by:  [_]
       Date:         2026-11-20 02:14 UTC (by the clock, not editable)
       Result:       ( ) Success  ( ) Rolled Back
       Issues:       [ ]
                     the file says "none known"
     KEY      SHA256:Yx3 as ann@example.com

     You are signing that these are true:
       [-] step 1 skipped: "not in this release"
       [-] step 2 skipped: "not in this release"
       [x] on a person's word: step 3

     Tab goes through the form; behind it you sign by typing your name.




    EXIT: Esc = back; it stays open, unsigned.
    Signing closes the session for ever.
     Tab next  Shift-Tab before  Esc back"
  `);
});

test('what is expected and nobody judged is listed, where its stop was gone past', async () => {
  const asked = { line: 22, text: 'as many orders as before', command: 21, item: 'item-21' };
  const plan = releasePlan({ signOff: form, expectations: [{ ...asked, check: 'ask', parts: [] }] });
  const migrated = { run: 'run-9', step: 'step-2', item: 'item-21' };
  const reason = 'agreed with the person in charge';
  const before: NewEvent[] = [
    skip('step-1'),
    requestedRun(migrated, 'npx shop migrate'),
    endedRun(migrated, 0),
    { type: 'step.overridden', data: { step: 'step-2', gate: 'gate-1', what: 'stop', reason } },
    ...done.slice(2),
  ];
  const operator = await operatorAt({ plan, before, answers, rows: 40 });
  await operator.presses('Enter');
  await operator.sees('[?] step 2 NOT judged, line 22: as many orders as before');
});

test('at 40 columns labels stand above their fields', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers, columns: 40 });
  await operator.presses('Enter');
  await operator.sees('SHA256:Yx3');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    target not read yet
    SIGN-OFF   3/3 steps                 0 s
    ------------ rows 1-15 of 22: PgUp PgDn
     COMPLETE WITH 2 DEVIATIONS
     > Deployed by:
         [_]
       Date:
         2026-11-20 02:14 UTC (by the clock,
         not editable)
       Result:
         ( ) Success  ( ) Rolled Back
       Issues:
         [ ]
         the file says "none known"
     KEY      SHA256:Yx3 as ann@example.com

     You are signing that these are true:
       [-] step 1 skipped: "not in this
    EXIT: Esc = back; it stays open,
          unsigned.
    Signing closes the session for ever.

     Tab next  Shift-Tab before  Esc back"
  `);
});

test('signing takes the answers, the end of the list on screen, and the name typed by hand', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann Smith');
  await operator.presses('Tab', 'Tab');
  await operator.sees('the file says "none known": Right takes it');
  await operator.presses('Right');
  await operator.types(', slow');
  await operator.presses('Tab');
  await operator.sees('"Result" has no answer yet');
  await operator.presses('1', 'Tab', 'Tab');
  await operator.sees('To sign, type by hand: Ann Smith');
  await operator.waits(1200);
  await operator.bursts('Ann Smith');
  await operator.sees('Pasted text is not accepted here');
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([]);
  await operator.types('Ann Smith');
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([
    {
      do: 'signOff',
      result: 'Success',
      form: [
        { line: 190, label: 'Deployed by', answer: 'Ann Smith' },
        { line: 191, label: 'Date', answer: '2026-11-20 02:14 UTC' },
        { line: 192, label: 'Result', answer: 'Success' },
        { line: 193, label: 'Issues', answer: 'none known, slow' },
      ],
    },
  ]);
  expect(operator.left?.leftBecause).toBe('signed');
  expect(operator.left?.summary.join('\n')).toContain('verify 7K2F');
});

test('a document without a form is asked for a name and a result; without a failure it says so', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: done, answers });
  await operator.presses('Enter');
  await operator.sees('Completed by:');
  await operator.sees('Result:');
});

const at = { run: 'run-1', step: 'step-1', item: 'item-11' };
const requested: NewEvent = requestedRun(at, 'pg_dump orders > orders.sql');
const ended = (run: string, code: number): NewEvent => endedRun({ ...at, run }, code);

test('a stop of the whole checklist that nobody was asked at is told when nothing is open, and with what is signed', async () => {
  const gates = [...releasePlan().gates, { ...stopOfAll, text: 'Stop at once if orders are lost' }];
  const operator = await operatorAt({ plan: releasePlan({ signOff: form, gates }), before: done, answers });
  const words = '1 stop of the whole checklist was not asked: it stands at no step of the walk and in no way back';
  const told = new RegExp(`${words.replaceAll(' ', '\\s+')}\\s+line 2: "Stop at once if orders are lost"`);
  await operator.sees(told);
  await operator.presses('Enter', 'PageDown');
  await operator.sees(told);
});

test('a command that was kept has to be stopped first, by its number', async () => {
  const kept: NewEvent = { type: 'run.kept', data: at };
  const operator = await operatorAt({
    plan: releasePlan({ signOff: form }),
    before: [requested, kept, ...done.slice(1)],
    answers,
  });
  await operator.presses('Enter');
  await operator.sees('Stop each before you sign');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    SIGN-OFF   3/3 steps                     e1 -1 x1  keeps: pg_dump orde  0 s  1op
    --------------------------------------------------------------------------------
     These commands still go on. Stop each before you sign:

       1  pg_dump orders > orders.sql  (kept)

     A number interrupts it (as Ctrl-C does); the form follows when nothing runs.













    EXIT: Esc = back; it stays open, unsigned.
    Signing closes the session for ever.
     1 stop pg_dump orders > orders.  Esc back  R rollback  q leave  ? help"
  `);
  await operator.presses('1');
  expect(operator.session.controls.filter(({ live }) => live === 'interrupt')).toEqual([
    { live: 'interrupt', run: 'run-1', signal: 'INT' },
  ]);
  operator.session.push(ended('run-1', 0));
  await operator.sees('Deployed by');
});

test('failed attempts are listed with what came of them', async () => {
  const again: NewEvent = { type: 'run.requested', data: { ...requested.data, run: 'run-2', attempt: 2 } } as NewEvent;
  const before = [requested, ended('run-1', 1), again, ended('run-2', 0), ...done.slice(1)];
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before, answers });
  await operator.presses('Enter');
  await operator.presses('Enter');
  await operator.sees('step 1 pg_dump orders > orders.sql: exit 1, a later one passed');
});

test('a shell in which somebody looked around is among what is signed, with what was typed', async () => {
  const shell = { shell: 'w1', step: 'step-2', item: 'item-21', cwd: '/srv/app', host: 'web-1' };
  const typed = 'psql shop\nDELETE FROM orders WHERE id = 7;';
  const looked: NewEvent[] = [
    { type: 'shell.opened', data: shell },
    { type: 'shell.closed', data: { shell: 'w1', seconds: 34, typed, output: null } },
  ];
  const operator = await operatorAt({ plan: releasePlan(), before: [...done, ...looked], answers });
  await operator.presses('Enter');
  await operator.presses('Enter');
  await operator.sees(/\[i\] looked around at step 2 for 34 s: psql shop; DELETE FROM orders WHERE id\s+= 7;/);
});

test('a result that the record contradicts is refused where it is chosen, before the name is typed', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann');
  await operator.presses('Tab', '2');
  await operator.sees('The result cannot be "Rolled Back"');
  await operator.sees('( ) 2 Rolled Back');
  await operator.presses('Tab', 'Tab');
  await operator.sees('"Result" has no answer yet');
});

test('what is signed has to be read to its end first', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers, columns: 40 });
  await operator.presses('Enter');
  await operator.types('Ann');
  await operator.presses('Tab', '1', 'Tab', 'Tab');
  await operator.sees('Read to the end first');
  await operator.presses('Tab');
  await operator.sees('To sign, type by hand: Ann');
});

test('a walk that was not finished can be signed as not complete, and only as that', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), answers });
  await operator.presses('t', 'F');
  await operator.sees('[>]  1 Back up the orders  current');
  await operator.presses('F');
  await operator.sees('NOT COMPLETE: 3 OPEN');
  await operator.sees('open: Back up the orders');
  await operator.types('Ann');
  await operator.presses('Tab', '3', 'Tab', 'Tab');
  await operator.waits(1200);
  await operator.types('Ann');
  await operator.presses('Enter');
  expect(operator.session.actions).toMatchObject([{ do: 'signOff', result: 'Not complete' }]);
  expect(operator.left?.leftBecause).toBe('signed');
  expect(operator.left?.summary[0]).toBe(
    'Session 7K2F is closed, signed as: Not complete; the walk itself: NOT COMPLETE: 3 OPEN.',
  );
});

const wayBackLeft: NewEvent[] = [
  skip('step-1'),
  { type: 'rollback.started', data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' } },
  { type: 'rollback.ended', data: { rollback: 'rollback-1', outcome: 'left', evidence: 'opened by mistake' } },
];

test('Esc leaves the form with all that was filled in, says how it opens again, and it comes back as it was', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: wayBackLeft, answers });
  await operator.presses('t', 'F', 'F');
  await operator.types('Ann Smith');
  await operator.presses('Tab', '3', 'Esc');
  await operator.sees('What you filled in is kept. t, then F opens the sign-off again.');
  await operator.presses('t', 'F', 'F');
  await operator.sees('Deployed by:  [Ann Smith]');
  await operator.sees('> Result:       ( ) 1 Success  ( ) 2 Rolled Back  (x) 3 Not complete');
  await operator.presses('Tab', 'Tab', 'Tab');
  await operator.sees('To sign, type by hand: Ann Smith');
});

test('an answer that cannot be given any more is open again when the form comes back', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann');
  await operator.presses('Tab', '1', 'Esc');
  await operator.sees('What you filled in is kept. Enter opens the sign-off again.');
  operator.session.push({ type: 'check.answered', data: { step: 'step-3', items: ['item-31'], answer: 'open' } });
  await operator.presses('t', 'F', 'F');
  await operator.sees('Deployed by:  [Ann]');
  await operator.sees('Result:       ( ) 1 Success');
});

test('Esc where the name is typed leads back to the form, which is left by another Esc', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann');
  await operator.presses('Tab', '1', 'Tab', 'Tab');
  await operator.sees('EXIT: Esc = back to the form; nothing is signed by that.');
  await operator.waits(1200);
  await operator.types('An');
  await operator.presses('Esc');
  await operator.sees('> Issues:');
  await operator.presses('Tab');
  await operator.sees('To sign, type by hand: Ann');
  await operator.presses('Esc', 'Esc');
  await operator.sees('CHECKLIST COMPLETE WITH 2 DEVIATIONS');
});

test('a form that was covered by the help comes back as it was', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann');
  await operator.presses('Tab', '1', '?');
  await operator.sees('HELP  signOff screen');
  await operator.presses('Esc');
  await operator.sees('[Ann]');
  await operator.sees('(x) 1');
});

test('a passphrase typed where the name is wanted, or behind it, is not shown, not told again and not kept', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann Smith');
  await operator.presses('Tab', '1', 'Tab', 'Tab');
  await operator.sees('To sign, type by hand: Ann Smith');
  await operator.waits(1200);
  await operator.types('horse staple');
  await operator.sees('> ************_');
  await operator.presses('Enter');
  await operator.sees('Those were not the words. Wanted: Ann Smith.');
  operator.doesNotSee('horse');
  const over = operator.session.holdsSigning();
  await operator.types('Ann Smith');
  await operator.presses('Enter');
  await operator.sees('Signing ..');
  await operator.types('horse');
  expect(operator.screen()).not.toMatch(/horse|does nothing/);
  expect(JSON.stringify(operator.session.actions)).not.toContain('horse');
  over();
  await operator.waits(100);
  expect(operator.left?.leftBecause).toBe('signed');
});

test('without a receipt of the witness that the session needs it is signed with a reason, or stays open', async () => {
  const unwitnessed = { name: 'audit@db:5432', why: 'connection refused' };
  const without = { signer: { ...signer, unwitnessed } };
  const operator = await operatorAt({ plan: releasePlan(), before: done, answers: without });
  await operator.presses('Enter');
  await operator.sees('audit@db:5432 has NO RECEIPT of this session (connection refused)');
  await operator.waits(1000);
  await operator.sees('Why sign without the witness audit@db:5432');
  await operator.types('Ann');
  await operator.presses('Tab', '2', 'Tab', 'Tab');
  await operator.sees('has no answer yet');
  await operator.types('the audit network is down');
  await operator.presses('Tab');
  await operator.sees('To sign, type by hand: Ann');
  await operator.waits(1500);
  await operator.types('Ann', 120);
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'signOff',
    result: 'Not complete',
    form: [{ answer: 'Ann' }, { answer: 'Not complete' }],
    unwitnessed: 'the audit network is down',
  });
});

test('a witness that saw the beginning is not called one without a receipt, and success is refused where it is chosen', async () => {
  const unwitnessed = { name: 'audit@db:5432', why: 'connection refused', seen: 12 };
  const without = { signer: { ...signer, unwitnessed } };
  const operator = await operatorAt({ plan: releasePlan(), before: done, answers: without });
  await operator.presses('Enter');
  await operator.sees(/audit@db:5432 has a receipt of its lines 1 to 12 ONLY/);
  await operator.waits(1000);
  await operator.types('Ann');
  await operator.presses('Tab', '1');
  await operator.sees('The result cannot be "Success" while its witness audit@db:5432 has');
  await operator.sees('( ) 1 Success');
});

test('a name that is not the words says so below everything, wherever the screen stands', async () => {
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: done, answers });
  await operator.presses('Enter');
  await operator.types('Ann Smith');
  await operator.presses('Tab', '1', 'Tab', 'Tab');
  await operator.waits(1200);
  await operator.types('olga');
  await operator.presses('Enter');
  await operator.sees(/Those were not the words\. Wanted: Ann Smith\. .*\n Shift-Tab/);
});

test('what others said of what was asked of them, and what was handed in and did not count, is shown as it is signed', async () => {
  const at = { step: 'step-2', gate: 'item-21', nonce: 'n1' };
  const asked: NewEvent = {
    type: 'approval.asked',
    data: {
      ...{ ...at, text: '', needed: 1, command: './migrate', environment: 'production', target: null },
      ...{ expires: '2126-01-01T00:00:00.000Z', journal: { size: 1, root: 'r' } },
    },
  };
  const refused: NewEvent = {
    type: 'approval.refused',
    data: { ...at, principal: 'eve', key: 'SHA256:eve', why: 'the list does not have it', via: 'paste' },
  };
  const declined: NewEvent = { type: 'approval.declined', data: { ...at, principal: 'bob', reason: 'not tonight' } };
  const operator = await operatorAt({
    plan: releasePlan(),
    before: [...done, asked, refused, declined],
    answers,
    columns: 120,
  });
  await operator.presses('Enter');
  await operator.sees(/\(a\) item-21: refused to eve \(SHA256:eve\) at 2026-11-20T\S+: the list does not have it/);
  await operator.sees(/\(a\) item-21: declined by bob at 2026-11-20T\S+: not tonight/);
});

test('the row of the form that is in hand stays on the screen while the rest is read', async () => {
  const many: NewEvent[] = Array.from({ length: 30 }, (_, at) => ({
    type: 'note.added',
    data: { text: `note ${at}` },
  }));
  const operator = await operatorAt({ plan: releasePlan({ signOff: form }), before: [...done, ...many], answers });
  await operator.presses('Enter', 'PageDown');
  await operator.sees('> Deployed by:  [_]');
  await operator.types('Ann');
  await operator.sees('> Deployed by:  [Ann_]');
  await operator.presses('Tab', 'PageDown', 'PageDown');
  await operator.sees('> Result:       ( ) 1 Success  ( ) 2 Rolled Back');
  await operator.presses('1');
  await operator.sees('> Result:       (x) 1 Success');
});

test('how a statement really ended is signed by its cause', async () => {
  const at = { step: 'step-2', item: 'item-21', run: 'run-1' };
  const message = 'Could not connect to db. Nothing was sent.';
  const outcome = { ok: false as const, code: 'connection-failed', message };
  const answered: NewEvent = {
    type: 'query.answered',
    data: { ...at, outcome, durationMs: 5, readOnly: true, expectations: [] },
  };
  const before = [skip('step-1'), requestedRun(at, 'SELECT 1', { effect: 'reads' }), answered, skip('step-2')];
  const operator = await operatorAt({
    plan: releasePlan({ signOff: form }),
    before,
    answers,
    opens: { name: 'signOff' },
  });
  await operator.sees(/step 2 SELECT 1: Could not connect to db\. Nothing was sent\./);
});

test('what was said to be not as expected is listed, with the reason and what was done then', async () => {
  const said: NewEvent = {
    type: 'check.answered',
    data: { step: 'step-3', items: ['item-31'], answer: 'notAsExpected', note: 'half of them' },
  };
  const operator = await operatorAt({
    plan: releasePlan({ signOff: form }),
    before: [...done.slice(0, 2), said, ...done.slice(2)],
    answers,
  });
  await operator.presses('Enter');
  await operator.sees(
    /\[!\] step 3 NOT as expected: line 31: The team was told; ann at\s+\S+: half of them; then: said to be done/,
  );
  operator.doesNotSee('No deviation');
});
