import { lookalikesIn, withoutLookalikes } from '../../plan/lookalikes.ts';
import type { Item } from '../../steps/index.ts';
import { findLane } from '../../walk/lane.ts';
import { nextPart } from '../../walk/two-places.ts';
import { editableText } from '../editable-text.ts';
import { type Line, line, spans, verbatim } from '../line.ts';
import { withOwnDump } from '../lines/restore-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { edit, emptyField, type Field, fieldSpans } from '../text-field.ts';
import type { View } from '../view.ts';

/** One field for each line of the command, then one for the reason. */
type Local = { fields: Field[]; at: number };
type Here = Context<'edit', Local>;

const shortestReason = 10;

/** A command changed before it runs: as written and as run are both recorded, with the reason. It takes at least two more keys to run it. */
export const editScreen = defineScreen<'edit', Local>({
  name: 'edit',
  asksTwiceWhenEarly: true,
  start: (view, { step, item, edited }) => {
    const text = editableText(itemOf(view, step, item)) ?? '';
    const shown = edited ?? withOwnDump(view, text) ?? partOf(view, step, item) ?? repairOf(text);
    const lines = shown.text.split('\n');
    const fields = [...lines, shown.reason].map((text) => emptyField({ text }));
    return { fields, at: shown.reason === '' ? 0 : lines.length };
  },
  heading: ({ view, place }) => `EDIT before it runs   ${itemOf(view, place.step, place.item)?.title ?? ''}`,
  field: ({ view, place }) => editableText(itemOf(view, place.step, place.item)) !== undefined,
  typed: ({ local, set }, typed) =>
    set({ ...local, fields: local.fields.map((field, at) => (at === local.at ? edit(field, typed) : field)) }),
  keys: () => keys,
  body: (here) => {
    const { view, place } = here;
    const text = editableText(itemOf(view, place.step, place.item));
    if (text === undefined)
      return [
        line(' This cannot be edited: nothing is run here, or a database client is opened and fed.', 'plain', {
          hang: 1,
        }),
      ];
    return [
      line(' AS WRITTEN', 'bold'),
      ...verbatim(text),
      line(),
      line(' WILL RUN INSTEAD', 'bold'),
      ...fieldLines(here),
    ];
  },
  exit: () => 'Esc = back; it stays as written.',
  hint: () => 'Both texts and the reason are recorded.',
});

/** Of what would run in two places one part is proposed. */
function partOf(
  { plan, state, inHand, look }: View,
  step: string,
  id: string,
): { text: string; reason: string } | undefined {
  const lane = findLane(plan, step);
  const item = lane?.items.find((one) => one.id === id);
  const going = inHand?.kind === 'item' && inHand.item.id === id ? look?.facts.going : undefined;
  return lane && item && nextPart({ plan, state }, lane, item, { going });
}

/** What word processors made of a command is proposed as it was meant; its reason is known. Anything else begins as it is written. */
function repairOf(text: string): { text: string; reason: string } {
  const names = lookalikesIn(text);
  return { text: withoutLookalikes(text), reason: names.length === 0 ? '' : `repaired: ${names.join(' and ')}` };
}

const keys: KeyBinding<'edit', Local>[] = [
  { key: 'Enter', label: 'next, then on to run it', does: next },
  { key: 'Tab', label: 'next line', does: (here) => move(here, 1) },
  { key: 'Shift-Tab', label: 'line before', does: (here) => move(here, -1) },
  { key: 'Down', label: 'next line', does: (here) => move(here, 1), hidden: true },
  { key: 'Up', label: 'line before', does: (here) => move(here, -1), hidden: true },
];

function itemOf({ plan }: View, step: string, id: string): Item | undefined {
  return findLane(plan, step)?.items.find((one) => one.id === id);
}

function move({ local, set }: Here, by: number): void {
  const count = local.fields.length;
  set({ ...local, at: (local.at + by + count) % count });
}

/** Enter goes from line to line; behind the reason it opens what running it takes, never less than a second key. */
function next(here: Here): void {
  const { place, local, actions } = here;
  if (local.at < local.fields.length - 1) {
    move(here, 1);
    return;
  }
  const why = problem(here);
  if (why !== undefined) {
    actions.say(why);
    return;
  }
  const edited = { text: editedText(local), reason: reasonOf(local) };
  actions.open({ name: 'yes', step: place.step, item: place.item, edited });
}

function problem({ view, place, local }: Here): string | undefined {
  const text = editedText(local);
  if (text === '') return 'Nothing would run. To leave it out, go back (Esc) and skip it (s).';
  if (text === editableText(itemOf(view, place.step, place.item))) return 'It is as written: go back (Esc) and run it.';
  const count = reasonOf(local).length;
  return count >= shortestReason
    ? undefined
    : `The reason needs at least ${shortestReason} characters; it has ${count}.`;
}

function editedText({ fields }: Local): string {
  return fields
    .slice(0, -1)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function reasonOf({ fields }: Local): string {
  return fields.at(-1)?.text.trim() ?? '';
}

function fieldLines({ local, columns }: Here): Line[] {
  return local.fields.flatMap((field, at): Line[] => {
    const inHand = at === local.at;
    const text = inHand ? fieldSpans(field, Math.max(10, columns * 4)) : [{ text: field.text }];
    const drawn: Line = { ...spans(inHand ? ' > ' : '   ', ...text), hang: 3, wrap: 'mark' };
    if (at < local.fields.length - 1) return [drawn];
    return [line(), line(' REASON (at least 10 characters)', 'bold'), drawn];
  });
}
