import type { Action } from '../../walk/action.ts';
import { shortestReason } from '../../walk/context.ts';
import type { ReasonAbout } from '../screen.ts';
import { type Reason, reasonsFor } from './reason-words.ts';

function chosen({ place, local }: Reason): string {
  return (local.at === undefined ? local.field.text : (reasonsFor(place.about)[local.at] ?? '')).trim();
}

/** Why what is chosen or typed is no reason. */
function refusalOf(context: Reason): string | undefined {
  const reason = chosen(context);
  if (reason.length < shortestReason) return `the reason needs at least ${shortestReason} characters.`;
  const needed = context.view.look?.needed;
  // A phrase that was typed before its gate stood open: its first letters were keys of another screen, and one of them led here.
  const isPhrase = needed?.how === 'phrase' && needed.phrase.endsWith(reason);
  return isPhrase ? 'these are the last letters of the phrase of a gate, which is not open. Esc goes back.' : undefined;
}

/** Whether the reason in hand says less than is taken. */
export function tooShort(context: Reason): boolean {
  return chosen(context).length < shortestReason;
}

/** Does what the reason is for, or says why it is not taken. */
export function record(context: Reason): void {
  const { place, actions } = context;
  const refused = refusalOf(context);
  if (refused !== undefined) {
    actions.say(`Not recorded: ${refused}`);
    return;
  }
  const { about } = place;
  const reason = chosen(context);
  const taken =
    about.verb === 'takeOver'
      ? actions.wish({ wish: 'force', reason })
      : actions.act(actionOf(about, reason, context.local.wide));
  const said = about.verb === 'defer' ? afterDeferring(context, about.step) : undefined;
  void taken.then((done) => {
    if (!done) return;
    actions.close();
    if (said !== undefined) actions.say(said);
  });
}

/** Where nothing else is open the step stands there again at once, and nothing would seem to have happened. */
function afterDeferring({ view }: Reason, step: string): string | undefined {
  const isOpen = view.walk.steps.some((one) => !one.settled && one.status !== 'deferred' && one.lane.id !== step);
  return isOpen
    ? undefined
    : 'Deferred. Nothing else is open, so it stands here again. t, then F, signs off without it.';
}

function actionOf(about: Exclude<ReasonAbout, { verb: 'takeOver' }>, reason: string, wide: boolean): Action {
  if (about.verb === 'hold' || about.verb === 'release') return { do: about.verb, reason };
  const { step } = about;
  switch (about.verb) {
    case 'skip':
      return { do: 'skip', step, reason, ...(about.item === undefined ? {} : { item: about.item }) };
    case 'skipBlock':
      return { do: 'read', step, item: about.item, answer: 'skip', reason };
    case 'defer':
      return { do: 'defer', step, reason, until: 'sign-off' };
    case 'byHand':
    case 'seenDone':
    case 'failedDone':
      return { do: 'answer', step, items: [about.item], answer: 'done', note: reason };
    case 'asExpected':
      return {
        do: 'answer',
        step,
        items: [about.item],
        answer: 'asExpected',
        note: reason,
        ...(about.expected && { expected: about.expected }),
      };
    case 'unexpected':
      return { do: 'answer', step, items: [about.item], answer: 'notAsExpected', note: reason };
    case 'override':
      return {
        do: 'override',
        step,
        what: about.what,
        reason,
        ...(about.item === undefined ? {} : { item: about.item }),
        ...(about.gate === undefined ? {} : { gate: about.gate }),
      };
    case 'takeBack':
      return { do: 'clear', step, gate: about.gate, evidence: about.evidence, reason };
    case 'lift':
      return { do: 'override', step, what: (wide && about.hold.wider) || about.hold.what, reason };
    case 'outOfOrder':
      return { do: 'enter', step, reason };
    case 'endWait':
      return { do: 'endWait', step, item: about.item, reason };
  }
}

/** Opens the same question for deferring what was to be skipped. */
export function deferInstead({ place, actions }: Reason): void {
  const { about } = place;
  if (about.verb !== 'skip') return;
  actions.open({ name: 'reason', about: { verb: 'defer', step: about.step, title: about.title } });
}
