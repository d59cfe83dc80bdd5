import { isUntouched, isWithoutSuccess, leftUntouched } from '../../session/rollback-end.ts';
import { walkedItems, walkedWords } from '../../session/walked-items.ts';
import { reasonTooShort, tooShort } from '../../walk/context.ts';
import { waysChosenIn } from '../../walk/taken-back.ts';
import { type MaybeUndone, undoneBy } from '../../walk/undone.ts';
import { type Line, line, spans } from '../line.ts';
import { databaseLines } from '../lines/database-lines.ts';
import type { Context, KeyBinding, Typed } from '../screen.ts';
import { bareTitle } from '../step-name.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import type { View } from '../view.ts';
import { moved } from '../window.ts';
import type { RollbackLocal } from './rollback-lines.ts';

/** How a way back ends, what shows it (being typed), and which steps it undid; `at`: the step in hand. */
export type Ending = {
  is: 'ending';
  outcome: 'attested' | 'failed' | 'left';
  evidence: Field;
  at: number;
  /** Steps for which the operator said the other of what they are taken for. */
  turned: readonly string[];
};
type Here = Context<'rollback', RollbackLocal>;

export function ending(outcome: Ending['outcome']): Ending {
  return { is: 'ending', outcome, evidence: emptyField(), at: 0, turned: [] };
}

export function typedEnding(local: Ending, typed: Typed): Ending {
  return { ...local, evidence: edit(local.evidence, typed) };
}

/** The keys of the steps are there where there is something to say of them. */
export function endingKeys({ view, local }: Here): KeyBinding<'rollback', RollbackLocal>[] {
  if (local.is !== 'ending' || choices(view, local).length === 0) return keys.filter(({ key }) => !ofSteps.has(key));
  return keys;
}

const ofSteps: ReadonlySet<string> = new Set(['Tab', 'Down', 'Up']);

const keys: KeyBinding<'rollback', RollbackLocal>[] = [
  { key: 'Enter', label: 'record this end', narrow: 'record', does: record, disabled: whyNotRecord },
  { key: 'Tab', label: 'undone or not', does: turn },
  { key: 'Down', label: 'next step', does: (here) => move(here, 1) },
  { key: 'Up', label: 'step before', hidden: true, does: (here) => move(here, -1) },
  { key: 'Esc', label: 'back, it goes on', narrow: 'back', does: ({ set }) => set({ is: 'list', at: 0 }) },
];

/** What may be said of: an untouched way back undid nothing. */
function choices({ plan, state }: View, { outcome }: Ending): MaybeUndone[] {
  const walked = state.rollbacks.at(-1);
  if (walked === undefined || isUntouched(state, walked)) return [];
  // Where the old state is not back, nobody takes anything for undone.
  return undoneBy(plan, state).map((one) => ({ ...one, undone: one.undone && outcome === 'attested' }));
}

function isUndone({ lane, undone }: MaybeUndone, { turned }: Ending): boolean {
  return turned.includes(lane.id) !== undone;
}

function turn({ view, local, set }: Here): void {
  if (local.is !== 'ending') return;
  const id = choices(view, local)[local.at]?.lane.id;
  if (id === undefined) return;
  const others = local.turned.filter((one) => one !== id);
  set({ ...local, turned: others.length < local.turned.length ? others : [...others, id] });
}

function move({ view, local, set }: Here, by: number): void {
  if (local.is === 'ending') set({ ...local, at: moved(local.at, by, choices(view, local).length) });
}

function whyNotRecord({ view, local, seenAll }: Here): string | undefined {
  if (local.is !== 'ending') return undefined;
  // Whoever signs that a step was undone has read its name.
  if (!seenAll && choices(view, local).length > 0)
    return 'Not all of the steps were on screen yet. PageDown shows the rest; Tab says whether one was undone.';
  const walked = view.state.rollbacks.at(-1);
  // Of a way back that was opened and of which nothing was done there is nothing to say.
  const isOpenedOnly = local.outcome === 'left' && (walked === undefined || isUntouched(view.state, walked));
  return !isOpenedOnly && tooShort(local.evidence.text) ? reasonTooShort : undefined;
}

function record({ view, local, actions }: Here): void {
  const { rollback } = view.walk;
  if (rollback === undefined || local.is !== 'ending') return;
  const { outcome } = local;
  const evidence = local.evidence.text.trim() || leftUntouched;
  const undone = choices(view, local)
    .filter((one) => isUndone(one, local))
    .map(({ lane }) => lane.id);
  const said = undone.length === 0 && outcome !== 'attested' ? {} : { undone };
  void actions.act({ do: 'endRollback', rollback: rollback.lane.id, outcome, evidence, ...said }).then((taken) => {
    if (!taken) return;
    // With the old state back the deploy is over: what is left is to say so and sign.
    if (outcome === 'attested') actions.open({ name: 'signOff' });
    else actions.close();
  });
}

const sentences = {
  attested: 'You are saying that the old state is back.',
  failed: 'The old state is NOT back. What did you see?',
  left: 'You are leaving the rollback before its end. Items that were done stay done. Why?',
} as const;

export function endingBody({ view, local, columns }: Here): Line[] {
  if (local.is !== 'ending') return [];
  const compared = databaseLines(view);
  const nobody = local.outcome === 'attested' && compared.length === 0 ? ' No program has compared it.' : '';
  const asks = local.outcome === 'attested' ? ' What did you see?' : '';
  return [
    line(` ${sentences[local.outcome]}${nobody}${asks}`, 'plain', { hang: 1 }),
    ...withoutSuccessLines(view, local),
    ...compared,
    line(),
    { ...spans(' > ', ...fieldSpans(local.evidence, Math.max(10, columns * 3))), hang: 3 },
    ...stepLines(view, local),
  ];
}

/** What speaks against it stands where it is said, and in what is signed. */
function withoutSuccessLines({ state }: View, { outcome }: Ending): Line[] {
  const walked = state.rollbacks.at(-1);
  if (outcome !== 'attested' || walked === undefined || !isWithoutSuccess(state, walked)) return [];
  const words = `Nothing of it ended well (${walkedWords(walkedItems(state, walked))}). That it is back all the same rests on your word alone, and is signed as a deviation.`;
  return [line(` ${words}`, 'warn', { hang: 1 })];
}

function stepLines(view: View, local: Ending): Line[] {
  const list = choices(view, local);
  if (list.length === 0) return [];
  return [
    line(),
    line(' Was undone by it, and is open again ([x]); what is not ([ ]) stays done, checks too:', 'bold', { hang: 1 }),
    ...oneWayLines(view),
    ...list.map((one, at): Line => {
      const [here, mark] = [at === local.at, isUndone(one, local) ? '[x]' : '[ ]'];
      const { number, title } = one.lane;
      const text = ` ${here ? '>' : ' '} ${mark} step ${number}  ${bareTitle(number, title)}`;
      return line(text, here ? 'bold' : 'plain', { hang: 8, here });
    }),
  ];
}

/** Which steps a way touched that was chosen among several is more than its commands tell. */
function oneWayLines({ plan, state, walk }: View): Line[] {
  const procedure = plan.rollbacks.find(({ id }) => id === walk.rollback?.lane.id);
  const [chosen] = procedure ? waysChosenIn(plan, state, procedure) : [];
  const label = chosen && state.choices[chosen.id]?.label;
  if (label === undefined) return [];
  return [
    line(` "${label}" was chosen: marked is only what its commands name. Say what else it undid.`, 'warn', { hang: 1 }),
  ];
}
