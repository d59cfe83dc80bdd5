import { expect, test } from 'vitest';
import type { KeyQuestion } from '../../../src/server/clients/protocol.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';

const key = '/home/ann/.ssh/id_ed25519';
const fingerprint = 'SHA256:Yx3';
const passphrase: KeyQuestion = { is: 'secret', what: 'passphrase', key, fingerprint, wrong: false };

async function asked(question: KeyQuestion, size: { columns?: number; rows?: number } = {}) {
  const operator = await operatorAt({ plan: releasePlan(), ...size });
  operator.session.asks({ id: 1, question });
  await operator.sees('KEY');
  return operator;
}

test('a passphrase is typed as stars, and handed on by Enter', async () => {
  const operator = await asked(passphrase);
  await operator.waits(400);
  await operator.types('a b');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    SIGN: the passphrase of your key                                        1 s  1op
    --------------------------------------------------------------------------------
     KEY      /home/ann/.ssh/id_ed25519  SHA256:Yx3

     Type the passphrase, then Enter.
     > ***_














    EXIT: Esc = leave it unsigned; it can be signed later.
    It goes to ssh-keygen and is kept nowhere. Pasting is fine.
     Enter sign  Esc leave it unsigned"
  `);
  await operator.presses('Enter');
  expect(operator.session.controls).toContainEqual({ live: 'key', id: 1, text: 'a b' });
  await operator.sees('Trying this passphrase');
  operator.doesNotSee('***');
  operator.session.asks(null);
  await operator.sees('Step 1/');
});

test('Enter on nothing hands on nothing', async () => {
  const operator = await asked(passphrase);
  await operator.presses('Enter');
  await operator.sees('Type it first');
  expect(operator.session.controls.filter(({ live }) => live === 'key')).toEqual([]);
});

test('one that was pasted keeps its blanks and loses its line end', async () => {
  const operator = await asked(passphrase);
  await operator.pastes(' correct horse \n');
  await operator.presses('Enter');
  expect(operator.session.controls).toContainEqual({ live: 'key', id: 1, text: ' correct horse ' });
});

test('a wrong one is said to be wrong, and typed anew', async () => {
  const operator = await asked(passphrase);
  await operator.types('nope');
  await operator.presses('Enter');
  operator.session.asks({ id: 2, question: { ...passphrase, wrong: true } });
  await operator.sees('Wrong passphrase');
  operator.doesNotSee('***');
  await operator.waits(400);
  await operator.types('right');
  await operator.presses('Enter');
  expect(operator.session.controls).toContainEqual({ live: 'key', id: 2, text: 'right' });
});

test('Esc leaves it unsigned', async () => {
  const operator = await asked(passphrase);
  await operator.types('abc');
  await operator.presses('Esc');
  expect(operator.session.controls).toContainEqual({ live: 'key', id: 1, text: null });
  await operator.sees('Step 1/');
});

test.each<[KeyQuestion, string]>([
  [{ is: 'touch', key }, 'Touch your security key now'],
  [{ is: 'wait', key: 'ann@laptop' }, 'The ssh-agent has not signed yet'],
  [{ is: 'secret', what: 'PIN', key, fingerprint, wrong: true }, 'locks itself'],
])('%j is shown at 40 columns, and can be left', async (question, words) => {
  const operator = await asked(question, { columns: 40 });
  await operator.sees(words.slice(0, 20));
  await operator.presses('Esc');
  expect(operator.session.controls).toContainEqual({ live: 'key', id: 1, text: null });
});

test('what was open comes back as it was, with what was typed into it', async () => {
  const operator = await operatorAt({ plan: releasePlan(), opens: { name: 'note', step: 'step-1' } });
  await operator.types('half a note');
  operator.session.asks({ id: 1, question: { is: 'touch', key } });
  await operator.sees('Touch your security key');
  operator.session.asks({ id: 2, question: passphrase });
  await operator.sees('Type the passphrase');
  operator.session.asks(null);
  await operator.sees('half a note');
});

test('what was typed before it was asked is thrown away to its end, is said to be, and is never handed on', async () => {
  const operator = await asked(passphrase);
  await operator.types('horse', 70, 70);
  await operator.sees('Keys pressed before this was asked were thrown away');
  operator.doesNotSee('*');
  await operator.presses('Enter');
  await operator.sees('Type it first');
  await operator.waits(600);
  await operator.types('correct horse');
  await operator.presses('Enter');
  expect(operator.session.controls.filter(({ live }) => live === 'key')).toEqual([
    { live: 'key', id: 1, text: 'correct horse' },
  ]);
});

test('what is typed on while a passphrase is tried, or once it is not asked any more, is heard by nobody', async () => {
  const operator = await asked(passphrase);
  await operator.waits(400);
  await operator.types('corr');
  operator.session.asks(null);
  await operator.sees('Step 1/');
  await operator.types('qR?ect horse');
  operator.doesNotSee('does nothing here');
  await operator.sees('Step 1/');
  expect(operator.left).toBeUndefined();
  operator.session.asks({ id: 2, question: passphrase });
  await operator.sees('Type the passphrase');
  await operator.waits(800);
  await operator.types('right');
  await operator.presses('Enter');
  await operator.types('q?horse');
  await operator.sees('Trying this passphrase');
  expect(operator.screen()).not.toMatch(/does nothing|horse|\*/);
});
