import { hindranceLines, surroundings, willRunLines } from '../facts.ts';
import { asItIsShown, type GateField, gateAfter, isArming, openGate, reduceGate, typedText } from '../gate-reducer.ts';
import { type Line, labelled, line, spans } from '../line.ts';
import { answeredLines } from '../lines/answered-lines.ts';
import { approvalFirst, confirmingKeys, refusedAt, unapprovedAt } from '../lines/approval-lines.ts';
import { classLines } from '../lines/class-lines.ts';
import { dangerLines } from '../lines/danger-lines.ts';
import { leftOutLines } from '../lines/left-out-lines.ts';
import { unmadeLines } from '../lines/restore-lines.ts';
import { undoLines } from '../lines/undo-lines.ts';
import { type Context, defineScreen, type Typed } from '../screen.ts';
import { otherNumber, stepName } from '../step-name.ts';
import type { View } from '../view.ts';
import { backToEdit, exitWords } from './back-to-edit.ts';

type Local = { field: GateField | undefined };
type Gate = Context<'gate', Local>;

/** The time-out before a change that others get: what, where, what it would take to undo; the phrase is typed by hand, letter by letter. */
export const gateScreen = defineScreen<'gate', Local>({
  name: 'gate',
  start: (view) => ({ field: fieldFor(view) }),
  opensWhenSeen: true,
  // Nothing can be typed that would run it while somebody's approval is missing.
  field: ({ view, place }) => unapprovedAt(view, place) === undefined,
  keys: ({ view, place }) => [...confirmingKeys(view, place), ...backToEdit(place)],
  typed: (context, typed) => type(context, typed),
  tick: ({ view, local, set }) => {
    if (!local.field) return;
    const needed = view.look?.needed;
    const isOther = needed?.how === 'phrase' && needed.phrase !== local.field.phrase;
    const field = isOther ? openGate(needed.phrase, view.now) : gateAfter(local.field, view.now);
    if (field !== local.field) set({ field });
  },
  redrawAt: ({ local }) => local.field?.armedAt,
  heading: ({ view }) => `GATE  ${stepName(view)}`,
  exit: ({ place }) => exitWords(place),
  hint: ({ view, place, local, seenAll }) =>
    unapprovedAt(view, place)
      ? approvalFirst
      : seenAll
        ? (local.field?.note ?? hintFor(local.field))
        : 'PageDown shows the rest; then the field opens.',
  body: ({ view, place, columns, local }) => {
    if (view.inHand?.kind !== 'item') return [line(' There is nothing in hand.')];
    return [
      ...leftOutLines(view),
      ...willRunLines(view, view.inHand.item, columns, place.edited),
      ...hindranceLines(view, refusedAt(view, place)),
      ...(place.edited ? [] : classLines(view, view.inHand.item)),
      ...(place.edited ? [] : dangerLines(view, view.inHand.item)),
      ...answeredLines(view, view.inHand.item),
      ...surroundings(view, place.fromRoot),
      ...undoLines(view, view.inHand.item),
      line(),
      ...(unapprovedAt(view, place)
        ? []
        : local.field
          ? [
              ...unmadeLines(view),
              labelled('TYPE', [{ text: local.field.phrase, tone: 'bold' }]),
              ...numberLines(view, local.field.phrase),
              promptLine(local.field, view.now),
            ]
          : [line(' The facts are being read; the field opens when they are there.', 'dim')]),
    ];
  },
});

/** Whose number it is that is typed, where the checklist has another one for the step. */
function numberLines({ lane, plan }: View, phrase: string): Line[] {
  const own = lane && otherNumber(lane.lane);
  if (own === undefined || !phrase.endsWith(` ${lane?.lane.number}`)) return [];
  const count = plan.steps.length;
  return [
    labelled(
      '',
      `${lane?.lane.number} is its place among the ${count} steps of this walk; the checklist calls it ${own}.`,
    ),
  ];
}

/** Nothing can be typed in the first moment: the prompt is there when it can. What is far from the phrase is drawn as stars. */
export function promptLine(field: GateField, now: number): Line {
  if (isArming(field, now)) return line(' wait ..', 'dim');
  const text = asItIsShown(typedText(field), field.phrase);
  return spans(' > ', { text }, { text: '_', tone: 'cursor' });
}

function hintFor(field: GateField | undefined): string {
  return field && typedText(field) !== ''
    ? 'Enter runs it when these are the words. Esc goes back, nothing runs.'
    : 'Enter alone does nothing. Paste is not accepted. Esc goes back.';
}

function fieldFor({ look, now }: View): GateField | undefined {
  return look?.needed?.how === 'phrase' ? openGate(look.needed.phrase, now) : undefined;
}

function type(context: Gate, typed: Typed): void {
  const { local, actions, place, set, seenAll } = context;
  if (!local.field) return;
  if (!seenAll) {
    actions.say('Nothing was typed: not all of it was on screen yet. PageDown shows the rest; then type the words.');
    return;
  }
  const { step, item } = place;
  const [field, outcome] = reduceGate(local.field, typed);
  set({ field });
  if (outcome.is === 'rearmed') actions.lookAgain();
  if (outcome.is === 'mistyped')
    void actions.act({ do: 'mistype', step, item, typed: outcome.typed, why: outcome.why });
  if (outcome.is === 'confirmed') {
    const { tookMs, attempts } = outcome;
    const confirm = { how: 'phrase' as const, phrase: field.phrase, tookMs, attempts };
    const edited = place.edited ? { edited: place.edited } : {};
    const fromRoot = place.fromRoot ? { fromRoot: true } : {};
    void actions
      .act({ do: 'run', step, item, confirm, ...edited, ...fromRoot })
      // What was typed was for what the screen said then.
      .then((taken) => (taken ? actions.close() : set({ field: openGate(field.phrase, context.view.now) })));
  }
}
