import type { Answers } from '../../server/clients/protocol.ts';
import { completion } from '../../walk/completion.ts';
import { otherResult } from '../../walk/decide-sign-off.ts';
import { receiptWords } from '../../walk/unwitnessed.ts';
import { type Asked, answerOf, askAnew, askOnce, notAsked } from '../asked.ts';
import { type GateField, gateAfter, openGate, reduceGate } from '../gate-reducer.ts';
import { type Line, line } from '../line.ts';
import { keyLines } from '../lines/signer-lines.ts';
import { type Context, defineScreen, type KeyBinding, type Typed } from '../screen.ts';
import { signedFacts } from '../sign-off-facts.ts';
import {
  answeredAgain,
  answersOf,
  firstOpen,
  formOf,
  type Row,
  resultIn,
  resultOf,
  signingName,
  unwitnessedOf,
  withWitness,
} from '../sign-off-form.ts';
import { isTyped, openClaim, rowLines } from '../sign-off-rows.ts';
import { signedSummary } from '../signed-summary.ts';
import { edit, emptyField } from '../text-field.ts';
import type { View } from '../view.ts';
import { promptLine } from './gate.ts';
import { goingBody, goingKeys } from './sign-off-going.ts';

/**
 * `at` is the row in hand; behind the last row stands the name that signs, 'given' once it was typed and the key is at work. `refused`: what the
 * server said to the last try.
 */
type Local = {
  rows: Row[];
  at: number;
  name: GateField | 'given' | undefined;
  refused: string | undefined;
  signer: Asked<Answers['signer']>;
};
type Here = Context<'signOff', Local>;

/** The document's own form over what the record says. Signing closes the session, so the end of it must have been on screen. */
export const signOffScreen = defineScreen<'signOff', Local>({
  name: 'signOff',
  start,
  takesUp: (view, _place, { rows: before, at }) => {
    const fresh = start(view);
    const end = completion(view.walk, view.state);
    const rows = answeredAgain(fresh.rows, before, (result) => otherResult(result, end) === undefined);
    return { ...fresh, rows, at: Math.min(at, rows.length - 1) };
  },
  opened: askSigner,
  tick: (here) => {
    askSigner(here);
    askAgain(here);
    const { local, set, view } = here;
    if (local.name === 'given') return;
    const signer = answerOf(local.signer);
    const rows = signer === undefined ? local.rows : withWitness(local.rows, signer.unwitnessed);
    // Another row to be answered comes before the name.
    if (rows !== local.rows) return set({ ...local, rows, at: Math.min(local.at, rows.length - 1), name: undefined });
    const name = local.name && gateAfter(local.name, view.now);
    if (name !== local.name) set({ ...local, name });
  },
  redrawAt: ({ local: { name } }) => (name === 'given' ? undefined : name?.armedAt),
  heading: ({ view }) => {
    const settled = view.walk.steps.filter((one) => one.settled).length;
    return `SIGN-OFF   ${settled}/${view.walk.steps.length} steps`;
  },
  field: (here) => here.view.walk.going.length === 0 && (isSigning(here) || isTyped(rowInHand(here))),
  typed: typedInto,
  keys: (here) => (here.view.walk.going.length > 0 ? goingKeys(here) : isSigning(here) ? signingKeys : formKeys(here)),
  body: (here) => (here.view.walk.going.length > 0 ? goingBody(here) : formBody(here)),
  exit: (here) => {
    if (isSigning(here)) return 'Esc = back to the form; nothing is signed by that.';
    const { view } = here;
    const next = view.walk.current?.lane.number;
    return `Esc = ${next ? `back to step ${next}` : 'back'}; it stays open, unsigned.`;
  },
  hint: ({ local }) => local.refused ?? noteOf(local.name) ?? 'Signing closes the session for ever.',
});

function start({ plan, walk, state }: View): Local {
  const rows = formOf(plan, completion(walk, state));
  const at = rows.findIndex(({ is }) => is !== 'date');
  return { rows, at: Math.max(0, at), name: undefined, refused: undefined, signer: notAsked<Answers['signer']>() };
}

/** Also where the field is scrolled out of sight. */
function noteOf(name: Local['name']): string | undefined {
  return name === 'given' ? undefined : name?.note;
}

function askSigner({ local, actions }: Here): void {
  askOnce(
    local.signer,
    () => actions.ask<'signer'>({ ask: 'signer' }),
    () => actions.scroll(0),
  );
}

/** An agent is unlocked, or a key is added, while the form is open. */
function askAgain({ local, view, actions }: Here): void {
  const signer = answerOf(local.signer);
  if (signer === undefined || (signer.key !== null && signer.unwitnessed === undefined)) return;
  if (Math.floor(view.now / 1000) % everySeconds !== 0) return;
  askAnew(
    local.signer,
    () => actions.ask<'signer'>({ ask: 'signer' }),
    () => actions.scroll(0),
  );
}

const everySeconds = 3;

function isSigning({ local }: Here): boolean {
  return local.at >= local.rows.length;
}

function rowInHand({ local }: Here): Row | undefined {
  return local.rows[local.at];
}

function formKeys(here: Here): KeyBinding<'signOff', Local>[] {
  const row = rowInHand(here);
  const options = row?.is === 'choice' ? row.options : [];
  return [
    ...options.slice(0, 9).map(
      (option, index): KeyBinding<'signOff', Local> => ({
        key: String(index + 1),
        label: option.slice(0, 20),
        disabled: (now) => cannotBe(now, option),
        does: (now) => choose(now, index),
      }),
    ),
    { key: 'Tab', label: 'next', does: (now) => move(now, 1) },
    { key: 'Shift-Tab', label: 'before', does: (now) => move(now, -1) },
    { key: 'Enter', label: 'next', does: (now) => move(now, 1), hidden: true },
    { key: 'Down', label: 'next', does: (now) => move(now, 1), hidden: true },
    { key: 'Up', label: 'before', does: (now) => move(now, -1), hidden: true },
    { key: 'Esc', label: 'back', does: leave },
  ];
}

/** What was filled in is there when the form opens again, by the keys of where this leads. */
function leave({ view, actions }: Here): void {
  actions.close();
  const opens = view.inHand === undefined ? 'Enter' : 't, then F';
  actions.say(`What you filled in is kept. ${opens} opens the sign-off again.`);
}

/** Known before the name is typed: what the walk did not come to, and what a witness that is missing leaves open. */
function cannotBe({ view, local }: Here, option: string): string | undefined {
  const row = local.rows[local.at];
  if (row === undefined || row !== resultIn(local.rows)) return undefined;
  const missing = answerOf(local.signer)?.unwitnessed;
  const end = completion(view.walk, view.state);
  if (missing !== undefined && /^success/i.test(option))
    return `The result cannot be "${option}" while its witness ${missing.name} has ${receiptWords(missing)}.`;
  return otherResult(option, end);
}

const backToForm = {
  label: 'back to the form',
  disabled: ({ local }: Here) => (local.name === 'given' ? 'It is being signed; a moment.' : undefined),
  does: (here: Here) => move(here, -1),
};
const signingKeys: KeyBinding<'signOff', Local>[] = [
  { key: 'Shift-Tab', ...backToForm },
  { key: 'Esc', ...backToForm },
  { key: 'Up', ...backToForm, hidden: true },
];

function choose({ local, set }: Here, chosen: number): void {
  set({
    ...local,
    refused: undefined,
    rows: local.rows.map((row, index) => (index === local.at && row.is === 'choice' ? { ...row, chosen } : row)),
  });
}

/** Dates are passed by. Behind the last row comes the name, once everything was read and answered. */
function move(here: Here, by: 1 | -1): void {
  const { local, set, actions, seenAll, rows: page } = here;
  let at = local.at + by;
  while (local.rows[at]?.is === 'date') at += by;
  if (at < 0) return;
  if (at < local.rows.length) {
    if (by === -1) actions.scroll('start');
    set({ ...local, at, name: undefined });
    return;
  }
  const open = firstOpen(local.rows);
  if (open >= 0) {
    actions.scroll('start');
    set({ ...local, at: open });
    actions.say(`"${local.rows[open]?.label}" has no answer yet.`);
    return;
  }
  if (!seenAll) {
    actions.scroll(Math.max(1, page - 1));
    actions.say('Read to the end first: what you sign stands there. Tab goes on.');
    return;
  }
  set({
    ...local,
    at: local.rows.length,
    name: openGate(signingName(local.rows, userOf(here)), here.view.now),
    refused: undefined,
  });
  actions.scroll('end');
}

function userOf({ local, view }: Here): string {
  return answerOf(local.signer)?.user ?? view.state.opened?.data.operator.user ?? '';
}

function typedInto(here: Here, typed: Typed): void {
  const { local, set } = here;
  const row = rowInHand(here);
  if (isTyped(row)) {
    const taken = 'key' in typed && typed.key === 'Right' ? openClaim(row) : undefined;
    const field = taken === undefined ? edit(row.field, typed) : emptyField({ text: taken });
    set({ ...local, rows: local.rows.map((one) => (one === row ? { ...row, field } : one)) });
    return;
  }
  // Whoever types on may be typing the passphrase that is asked for next: it is not taken, and not drawn.
  if (local.name === undefined || local.name === 'given') return;
  const [name, outcome] = reduceGate(local.name, typed);
  const isGiven = outcome.is === 'confirmed';
  set({ ...local, name: isGiven ? 'given' : name });
  if (isGiven) sign(here);
}

function sign({ view, local, actions, set }: Here): void {
  void actions
    .sign({
      do: 'signOff',
      form: answersOf(local.rows, view.now),
      result: resultOf(local.rows, view.now),
      ...unwitnessedOf(local.rows),
    })
    .then((outcome) => {
      if ('refused' in outcome)
        return set({
          ...local,
          at: Math.max(
            0,
            local.rows.findIndex((row) => row === resultIn(local.rows)),
          ),
          name: undefined,
          refused: outcome.refused,
          // The witness may have gone meanwhile.
          signer: notAsked<Answers['signer']>(),
        });
      actions.leave('signed', signedSummary(view, resultOf(local.rows, view.now), outcome.signed));
    });
}

function formBody(here: Here): Line[] {
  const { local, view, columns } = here;
  const widest = Math.max(...local.rows.map(({ label }) => label.length));
  const missing = answerOf(local.signer)?.unwitnessed !== undefined;
  const room = columns < 60 ? 0 : Math.min(widest, 30) + 2;
  return [
    line(` ${completion(view.walk, view.state).text}${missing ? ', but for its WITNESS' : ''}`, 'bold', { hang: 1 }),
    ...(local.refused === undefined ? [] : [line(` ${local.refused}`, 'bad', { hang: 1 }), line()]),
    ...local.rows.flatMap((row, index) => rowLines(here, row, { inHand: index === local.at, room })),
    ...keyLines(local.signer),
    line(),
    ...signedFacts(view),
    line(),
    ...signingLines(here),
  ];
}

function signingLines(here: Here): Line[] {
  const { local } = here;
  if (local.name === 'given')
    return [
      line(' Signing .. What your key asks comes next; keys pressed before are thrown away.', 'bold', { hang: 1 }),
    ];
  if (local.name === undefined)
    return [line(' Tab goes through the form; behind it you sign by typing your name.', 'plain', { hang: 1 })];
  return [
    line(` To sign, type by hand: ${local.name.phrase}`, 'bold', { hang: 1 }),
    promptLine(local.name, here.view.now),
    ...(local.name.note === undefined ? [] : [line(` ${local.name.note}`, 'warn', { hang: 1 })]),
  ];
}
