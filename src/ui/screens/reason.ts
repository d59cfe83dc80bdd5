import { reasonTooShort } from '../../walk/context.ts';
import { line, spans } from '../line.ts';
import { defineScreen, type KeyBinding, type ReasonAbout } from '../screen.ts';
import { edit, emptyField, fieldSpans } from '../text-field.ts';
import { aboutLines, type Local, questionOf, type Reason, reasonsFor, verbOf } from './reason-words.ts';
import { deferInstead, record, tooShort } from './record-reason.ts';

/** One panel for what is done another way than written: a reason from a short list, or one's own words. Nothing is preselected. */
export const reasonScreen = defineScreen<'reason', Local>({
  name: 'reason',
  asksTwiceWhenEarly: true,
  start: () => ({ at: undefined, field: emptyField(), wide: false }),
  field: () => true,
  typed: ({ local, set }, typed) => set({ ...local, at: undefined, field: edit(local.field, typed) }),
  keys: ({ place }) => [...keys, ...tabKeys(place.about)],
  heading: ({ place: { about } }) => (about.verb === 'lift' ? verbOf(about) : `${verbOf(about)}  ${about.title}`),
  exit: () => 'Esc = back, nothing recorded.',
  hint: (context) => (tooShort(context) ? reasonTooShort : 'Enter records it.'),
  body: ({ place, local, columns }) => [
    ...aboutLines(place.about, local.wide),
    line(),
    line(` ${questionOf(place.about)} Up and Down choose one, or type your own`, 'plain', { hang: 1 }),
    ...reasonsFor(place.about).map((text, at) =>
      line(` ${local.at === at ? '>' : ' '}  ${text}`, local.at === at ? 'bold' : 'plain', { hang: 4 }),
    ),
    spans({ text: ` ${local.at === undefined ? '>' : ' '} ` }, ...fieldSpans(local.field, columns - 4)),
    line(),
    ...(place.about.verb === 'skip'
      ? [line(' Tab: defer the step instead; it comes back by itself before the sign-off.', 'plain', { hang: 1 })]
      : []),
  ],
});

const keys: KeyBinding<'reason', Local>[] = [
  { key: 'Enter', label: 'record it', does: record },
  { key: 'Down', label: 'choose', does: (context) => move(context, 1) },
  { key: 'Up', label: 'choose', hidden: true, does: (context) => move(context, -1) },
];

/** What Tab does hangs on what the reason is for. */
function tabKeys(about: ReasonAbout): KeyBinding<'reason', Local>[] {
  if (about.verb === 'skip') return [{ key: 'Tab', label: 'defer instead', does: deferInstead }];
  if (about.verb !== 'lift' || about.hold.wider === undefined) return [];
  return [{ key: 'Tab', label: 'this or all', does: ({ local, set }) => set({ ...local, wide: !local.wide }) }];
}

function move({ place, local, set }: Reason, by: number): void {
  const list = reasonsFor(place.about);
  const at = local.at === undefined ? (by > 0 ? 0 : list.length - 1) : local.at + by;
  set({ ...local, at: at < 0 || at >= list.length ? undefined : at });
}
