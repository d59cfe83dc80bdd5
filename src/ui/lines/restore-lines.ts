import { fillText } from '../../walk/fill-text.ts';
import { madeHere, type Restored, restoredFiles } from '../../walk/restored-files.ts';
import { placeholdersOf } from '../../walk/values.ts';
import { type Line, labelled, type Span } from '../line.ts';
import type { View } from '../view.ts';
import { bytes, duration } from '../words.ts';

/** What is restored: the file under that name, how old it is and whether this session made it; and the dump to restore in its place. */
export function restoreLines(view: View): Line[] {
  return restoredBy(view).flatMap((one) => [
    ...(one.there === undefined ? [] : [labelled('RESTORES', restoredSpans(view, one, one.there))]),
    ...insteadLines(view, one),
  ]);
}

/** What lies already under the name of a file that is written anew: what is in it now is gone then. */
export function replacedLines({ look, state, now }: View): Line[] {
  return (look?.facts.replaces ?? []).map((there) => {
    const by = madeHere(state, there) === undefined ? 'NOT made by this session' : 'made by this session';
    const file = `${there.name}, ${bytes(there.bytes)}, ${duration(now - Date.parse(there.at))} old, ${by}`;
    return labelled('REPLACES', [{ text: `${file}: it is there already, and is written over`, tone: 'warn' }]);
  });
}

/** Said last before a phrase is typed: that is where a stale file is restored over what is there. */
export function unmadeLines(view: View): Line[] {
  return restoredBy(view).flatMap((one) => {
    const what = one.there && againstWords(view, one, one.there);
    return what === undefined ? [] : [labelled('CAREFUL', [{ text: what, tone: 'bad' }])];
  });
}

/** What speaks against a file that lies there; undefined where nothing does. */
function againstWords(
  { now }: View,
  { name, made, of, isOther, doubt }: Restored,
  there: NonNullable<Restored['there']>,
): string | undefined {
  if (made === undefined)
    return `${name} was NOT made by this session. It is ${duration(now - Date.parse(there.at))} old.`;
  const against = doubt === undefined ? '' : `; ${doubt}`;
  if (isOther) return `${name} is a dump of ${of?.display}, another database${against}.`;
  return doubt === undefined ? undefined : `${name}: ${doubt}.`;
}

/** The text of a restore with the dump of this session in it, and why; undefined where none is to be put in. */
export function withOwnDump(view: View, text: string): { text: string; reason: string } | undefined {
  const offers = restoredBy(view).flatMap(({ name, instead }) =>
    instead && text.includes(name) ? { name, instead } : [],
  );
  const [first] = offers;
  if (first === undefined) return undefined;
  const filled = fillText(text, new Map(offers.map(({ name, instead }) => [name, instead.path])));
  return { text: filled, reason: `restores the dump that this session made of ${first.instead.of.display}` };
}

function restoredBy({ plan, state, lane, look }: View): Restored[] {
  return look ? restoredFiles(plan, state, lane?.lane, look.facts) : [];
}

function restoredSpans(
  { look, now }: View,
  { name, made, of, isOther, isPlain, doubt }: Restored,
  there: NonNullable<Restored['there']>,
): Span[] {
  const size = bytes(there.bytes);
  const age = duration(now - Date.parse(there.at));
  if (made === undefined) {
    const written = `${there.at.slice(0, 10)} ${there.at.slice(11, 16)} UTC`;
    return [{ text: `${name}, ${size}, last written ${written}, ${age} ago: NOT made by this session`, tone: 'bad' }];
  }
  const from = of ? ` of ${of.display}` : '';
  const mine = `${name}, ${size}, made by this session ${age} ago${from}`;
  const against: Span[] = doubt === undefined ? [] : [{ text: `; ${doubt}`, tone: 'bad' }];
  return isOther
    ? [{ text: `${mine}, NOT of ${look?.facts.target.display}`, tone: 'bad' }, ...against]
    : [{ text: mine }, ...against, ...(isPlain ? plainWords : [])];
}

const plainWords: Span[] = [{ text: '; a plain dump: it does not drop what is there', tone: 'warn' }];

/** Offered, never put in by itself: `f` where the name is one that can be filled in, `E` where it is the checklist's own. */
function insteadLines({ plan, inHand, now }: View, { name, instead }: Restored): Line[] {
  if (instead === undefined) return [];
  const isPlace =
    inHand?.kind === 'item' && placeholdersOf(plan, inHand.item).some(({ token }) => name.includes(token));
  const age = duration(now - Date.parse(instead.at));
  const file = `${instead.path.split('/').at(-1)}, ${bytes(instead.bytes)}, ${age} old`;
  const doubt: Span[] = instead.doubt ? [{ text: `${instead.doubt}; `, tone: 'bad' }] : [];
  return [
    labelled('INSTEAD', [
      ...doubt,
      { text: `this session dumped the same database: ${file}. ${isPlace ? 'f' : 'E'} puts it in.`, tone: 'warn' },
    ]),
  ];
}
