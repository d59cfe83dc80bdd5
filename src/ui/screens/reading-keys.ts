import { lineWords } from '../../plan/read-lines.ts';
import { itemState } from '../../walk/lane.ts';
import { ranAsRead, type Way } from '../../walk/readings.ts';
import { readingWords } from '../lines/class-lines.ts';
import type { KeyBinding } from '../screen.ts';
import { blockOf, firstOf, type Here, type Local, placeWords, rememberedOf, waysOf } from './reading-block.ts';

/** The first answer to what the text itself calls an example: as its author says, and so without a reason. */
export function exampleKey(here: Here): KeyBinding<'reading', Local>[] {
  if (!blockOf(here)?.example) return [];
  return [{ key: '1', label: 'only an example', narrow: 'example', disabled: whyNot, does: leaveOut }];
}

function leaveOut(here: Here): void {
  const { view, place, actions } = here;
  const mine = blockOf(here)?.places.find(({ lane }) => lane.id === place.step)?.items ?? [];
  const items = mine.map(({ id }) => id);
  const open = items.filter((id) => itemState(view.state, place.step, id).answer === undefined);
  const note = `only an example, as the checklist says: ${lineWords(mine)}`;
  void actions
    .act({ do: 'answer', step: place.step, items: open, answer: 'notApplicable', note })
    .then((taken) => taken && actions.close());
}

/** An answer for each way to read it. */
export function wayKeys(here: Here): KeyBinding<'reading', Local>[] {
  return waysOf(here).map((way, at) => wayKey(way, at + firstOf(here)));
}

function wayKey(way: Way, at: number): KeyBinding<'reading', Local> {
  return {
    key: String(at + 1),
    label: readingWords[way.answer],
    disabled: (here) => whyNot(here) ?? way.refused,
    does: (here) => (way.answer === 'skip' ? askReason(here) : say(here, way.answer)),
  };
}

/** The reason is asked in the panel for reasons, which records the answer with it. */
function askReason(here: Here): void {
  const { view, place, actions } = here;
  const { step, item } = place;
  const block = blockOf(here);
  const title = block ? `${block.asked ?? 'the block'}, ${placeWords(block)}` : (view.lane?.lane.title ?? '');
  actions.open({ name: 'reason', about: { verb: 'skipBlock', step, item, title } });
}

/** Takes over what was said in an earlier session. */
export function memoryKey(here: Here): KeyBinding<'reading', Local>[] {
  const remembered = rememberedOf(here);
  if (!remembered) return [];
  return [
    {
      key: 'm',
      label: `as remembered: ${readingWords[remembered.answer]}`,
      disabled: whyNot,
      does: (here) => say(here, 'remembered'),
    },
  ];
}

function say({ place, actions }: Here, answer: Way['answer'] | 'remembered'): void {
  const { step, item } = place;
  void actions.act({ do: 'read', step, item, answer }).then((taken) => taken && actions.close());
}

/** Why nothing can be said of it now, as a sentence. */
export function whyNot(here: Here): string | undefined {
  if (!here.view.drives) return 'You are watching. Who drives says what it is.';
  const block = blockOf(here);
  if (block && ranAsRead(here.view.state, block))
    return 'Something of it has already run: what it is stays as it was said.';
  if (here.local.source.now.is === 'waiting' || here.local.source.now.is === 'not asked')
    return 'The block is still being read.';
  return here.seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.';
}
