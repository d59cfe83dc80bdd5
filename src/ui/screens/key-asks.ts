import type { KeyQuestion } from '../../server/clients/protocol.ts';
import { pauseMs, startledMs } from '../../terminal/early-keys.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { type Context, defineScreen, type KeyBinding, type Typed } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';

/**
 * `given`: it was handed on, and is being tried. `opensAt`: what is typed before was begun on another screen, in milliseconds since the epoch;
 * `early`: some of it was.
 */
type Local = { field: Field; given: boolean; opensAt: number; early: boolean };
type Here = Context<'keyAsks', Local>;

/** What the key that signs wants of whoever is here: its passphrase or PIN, which is kept nowhere, a touch, or patience. */
export const keyAsksScreen = defineScreen<'keyAsks', Local>({
  name: 'keyAsks',
  start: ({ now }) => ({ field: emptyField({ secret: true }), given: false, opensAt: now + startledMs, early: false }),
  heading: ({ place: { question } }) => words[question.is].heading(question),
  // Also while it is tried: what is typed is never for the keys.
  field: ({ place }) => place.question.is === 'secret',
  typed: (here, typed) => isTyped(here) && here.set(after(here.local, typed)),
  keys: (here) => (isTyped(here) ? [give, leave] : [leave]),
  body: (here) => [labelled('KEY', keyName(here.place.question)), line(), ...words[here.place.question.is].body(here)],
  exit: () => 'Esc = leave it unsigned; it can be signed later.',
  hint: ({ place: { question } }) => words[question.is].hint,
});

function keyName(question: KeyQuestion): string {
  return question.is === 'secret' ? `${question.key}  ${question.fingerprint}` : question.key;
}

function after(local: Local, typed: Typed): Local {
  if (typed.at < local.opensAt) return { ...local, opensAt: typed.at + pauseMs, early: true };
  return { ...local, early: false, field: edit(local.field, asItIs(typed)) };
}

/** A blank at its end may belong to it; the line end that was copied with it does not. */
function asItIs(typed: Typed): Typed {
  return 'text' in typed ? { ...typed, text: typed.text.replace(/[\r\n]+$/, ''), pasted: false } : typed;
}

function isTyped({ place, local }: Here): boolean {
  return place.question.is === 'secret' && !local.given;
}

const give: KeyBinding<'keyAsks', Local> = {
  key: 'Enter',
  label: 'sign',
  disabled: ({ local }) => {
    if (local.given) return 'It is being tried; a moment.';
    return local.field.text === '' ? 'Type it first, or press Esc.' : undefined;
  },
  does: ({ place, local, set, actions }) => {
    actions.control({ live: 'key', id: place.id, text: local.field.text });
    // Not kept here a moment longer than it is needed.
    set({ ...local, field: emptyField({ secret: true }), given: true });
  },
};

const leave: KeyBinding<'keyAsks', Local> = {
  key: 'Esc',
  label: 'leave it unsigned',
  disabled: ({ local }) => (local.given ? 'It is being tried; a moment.' : undefined),
  does: ({ place, actions }) => {
    actions.control({ live: 'key', id: place.id, text: null });
    actions.close();
  },
};

type Words = { heading(question: KeyQuestion): string; body(here: Here): Line[]; hint: string };

const words: Record<KeyQuestion['is'], Words> = {
  secret: {
    heading: (question) => (question.is === 'secret' ? `SIGN: the ${question.what} of your key` : ''),
    body: secretLines,
    hint: 'It goes to ssh-keygen and is kept nowhere. Pasting is fine.',
  },
  touch: {
    heading: () => 'SIGN: touch your security key',
    body: () => [line(' Touch your security key now: it waits for your finger.', 'bold', { hang: 1 })],
    hint: 'It goes on by itself.',
  },
  wait: {
    heading: () => 'SIGN: waiting for your ssh-agent',
    body: () => [
      line(' The ssh-agent has not signed yet.', 'bold', { hang: 1 }),
      line(' It may be asking you to confirm, in a window of its own or on another machine.', 'plain', { hang: 1 }),
    ],
    hint: 'It goes on by itself, or is given up after a minute.',
  },
};

function secretLines({ place: { question }, local, columns }: Here): Line[] {
  if (question.is !== 'secret') return [];
  if (local.given) return [line(` Trying this ${question.what} ..`, 'plain', { hang: 1 })];
  return [
    ...(question.wrong ? [line(` Wrong ${question.what}. Nothing was signed; try again.`, 'bad', { hang: 1 })] : []),
    ...(question.what === 'PIN' && question.wrong
      ? [line(' A security key counts wrong PINs, and locks itself after a few.', 'warn', { hang: 1 })]
      : []),
    ...(local.early
      ? [line(' Keys pressed before this was asked were thrown away: start again.', 'warn', { hang: 1 })]
      : []),
    line(` Type the ${question.what}, then Enter.`, 'plain', { hang: 1 }),
    { ...spans(' > ', ...fieldSpans(local.field, Math.max(10, columns - 4))), hang: 3 },
  ];
}
