import type { Look } from '../../server/clients/protocol.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { findLane, itemState } from '../../walk/lane.ts';
import { possibleProbes } from '../../walk/probes.ts';
import { type Asked, answerOf, askOnce, notAsked } from '../asked.ts';
import { type Line, labelled, line, spans, verbatim } from '../line.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import { moved, windowed } from '../window.ts';
import { duration } from '../words.ts';

/** `at`: the entry in hand; `isTyped`: the minutes are the operator's, for whatever is chosen; `look`: what running it would mean, asked for each anew. */
type Local = { at: number; minutes: Field; isTyped: boolean; look: Asked<Seen> };
type Seen = Pick<Look, 'facts'>;
type Here = Context<'probe', Local>;

/** Which command or query of the checklist is repeated while a wait goes on. Only what reads is offered, and it is seen whole before it is planned. */
export const probeScreen = defineScreen<'probe', Local>({
  name: 'probe',
  start: ({ plan }, { step }) => fresh(possibleProbes(plan, step)[0]?.item, 0),
  opened: ask,
  tick: ask,
  heading: () => 'PROBE  what is repeated while this wait goes on',
  field: () => true,
  typed: ({ local, set }, typed) => {
    if (!('text' in typed) || /^\d+$/.test(typed.text))
      set({ ...local, minutes: edit(local.minutes, typed), isTyped: true });
  },
  keys: (here) => (listOf(here).length === 0 ? keys.filter(({ key }) => key === 'Esc') : keys),
  body: (here) => (listOf(here).length === 0 ? nothing : [...listLines(here), line(), ...entryLines(here)]),
  exit: () => 'Esc = back; nothing is planned.',
  hint: (here) =>
    here.seenAll ? 'Enter plans it; the first is made at once.' : 'Not all of it was on screen yet: PageDown.',
});

const keys: KeyBinding<'probe', Local>[] = [
  { key: 'Enter', label: 'repeat this one', does: plan, disabled: whyNot },
  { key: 'Down', label: 'choose', does: (here) => move(here, 1) },
  { key: 'Up', label: 'choose', hidden: true, does: (here) => move(here, -1) },
  { key: 'Tab', label: 'take it back', does: takeBack, disabled: (here) => (planned(here) ? undefined : notPlanned) },
  { key: 'Esc', label: 'back', does: ({ actions }) => actions.close() },
];

const notPlanned = 'It is not planned.';

const nothing: Line[] = [
  line(' No command or query of this checklist only reads and ends by itself, so nothing can be repeated.', 'plain', {
    hang: 1,
  }),
  line(' What you see yourself goes into the record with m, on the screen of the wait.', 'plain', { hang: 1 }),
];

/** As often as the checklist says; a quarter of an hour where it does not say. */
function fresh(item: Item | undefined, at: number): Local {
  const minutes = Math.max(1, Math.round((item?.everyS ?? 900) / 60));
  return { at, minutes: emptyField({ text: `${minutes}` }), isTyped: false, look: notAsked<Seen>() };
}

function listOf({ view, place }: Pick<Here, 'view' | 'place'>) {
  return possibleProbes(view.plan, place.step);
}

function inHand(here: Here) {
  return listOf(here)[here.local.at];
}

function planned({ view, place, ...here }: Here) {
  const mine = inHand({ view, place, ...here });
  const { wait } = itemState(view.state, place.step, place.item);
  return wait?.probes.find((one) => one.step === mine?.probe.step && one.item === mine.probe.item);
}

function ask(here: Here): void {
  const mine = inHand(here);
  if (mine === undefined) return;
  askOnce(
    here.local.look,
    async () => {
      const look = await here.actions.ask<'look'>({ ask: 'look', ...mine.probe });
      // What keeps it from being run in the walk now, its turn above all, keeps nobody from repeating it beside the walk.
      return 'facts' in look ? { facts: look.facts } : look;
    },
    () => here.actions.scroll(0),
  );
}

function listLines(here: Here): Line[] {
  const list = listOf(here);
  const { from, shown } = windowed(list, here.local.at, Math.max(3, Math.floor(here.rows / 3)));
  const number = (step: string) => here.view.plan.steps.find(({ id }) => id === step)?.number ?? 0;
  return [
    line(` Commands that only read (${list.length}):`),
    ...shown.map(({ probe, item }, index) => {
      const here_ = from + index === here.local.at;
      const text = `${here_ ? '>' : ' '} step ${number(probe.step)}  ${item.title}`;
      return line(` ${text}`, here_ ? 'bold' : 'plain', { wrap: 'cut', here: here_ });
    }),
  ];
}

function entryLines(here: Here): Line[] {
  const mine = inHand(here);
  if (mine === undefined) return [];
  const look = answerOf(here.local.look);
  const text = look?.facts.text ?? definitionOf(mine.item).describe(mine.item).join('\n');
  const now = planned(here);
  return [
    labelled('REPEATS', look === undefined ? '(reading the target...)' : `file line ${mine.item.line}`),
    ...verbatim(text),
    ...(look ? [labelled('ON', `${look.facts.target.display}  (${look.facts.environment})`)] : []),
    ...(look ? [labelled('IN', `${look.facts.host}:${look.facts.cwd}`)] : []),
    ...(here.local.look.now.is === 'refused' ? [labelled('NOT NOW', here.local.look.now.why)] : []),
    ...(mine.item.everyS === undefined
      ? []
      : [labelled('WRITTEN', `the checklist says every ${duration(mine.item.everyS * 1000)}`)]),
    ...(now ? [labelled('PLANNED', `every ${duration(now.everyS * 1000)}; Tab takes it back`)] : []),
    spans({ text: ' EVERY    ', tone: 'bold' }, ...fieldSpans(here.local.minutes, 12), ' minutes'),
    ...tooSeldom(here),
  ];
}

/** Once in all of the wait is no repeating. */
function tooSeldom(here: Here): Line[] {
  const longest = longestWait(here);
  const everyMs = minutesMs(here);
  if (longest === undefined || everyMs <= longest) return [];
  const text = `every ${duration(everyMs)}, and the wait is ${duration(longest)}: made once, at its start`;
  return [labelled('REMARK', [{ text, tone: 'warn' }])];
}

function longestWait({ view: { plan }, place: { step, item: id } }: Here): number | undefined {
  const item = findLane(plan, step)?.items.find((one) => one.id === id);
  const wait = item && definitionOf(item).wait?.(item);
  const seconds = wait?.maximum ?? wait?.minimum;
  return seconds ? seconds * 1000 : undefined;
}

function minutesMs({ local }: Here): number {
  return Number(local.minutes.text) * 60_000;
}

function whyNot(here: Here): string | undefined {
  if (minutesMs(here) < 60_000) return 'How often? Type the minutes between two.';
  if (answerOf(here.local.look) === undefined) return 'What it would run is not known yet.';
  return here.seenAll ? undefined : 'Not all of it was on screen yet: PageDown.';
}

function move({ local, set, ...here }: Here, by: number): void {
  const at = moved(local.at, by, listOf(here).length);
  const next = {
    ...fresh(listOf(here)[at]?.item, at),
    ...(local.isTyped ? { minutes: local.minutes, isTyped: true } : {}),
  };
  set(next);
  ask({ ...here, local: next, set });
}

function plan(here: Here): void {
  const mine = inHand(here);
  if (mine === undefined) return;
  act(here, mine.probe, minutesMs(here) / 1000);
}

function takeBack(here: Here): void {
  const mine = inHand(here);
  if (mine !== undefined) act(here, mine.probe, null);
}

function act({ place, actions }: Here, probe: { step: string; item: string }, everyS: number | null): void {
  const { step, item } = place;
  void actions.act({ do: 'planProbe', step, item, probe, everyS }).then((taken) => taken && actions.close());
}
