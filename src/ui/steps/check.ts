import { assignedWords } from '../../steps/assigned.ts';
import type { CheckItem } from '../../steps/check.ts';
import { expectLines, whyLines } from '../facts.ts';
import type { Line, Span } from '../line.ts';
import { line, verbatim } from '../line.ts';
import { classLines } from '../lines/class-lines.ts';
import { lookedWords } from '../lines/looked-lines.ts';
import { seeLines } from '../lines/see-lines.ts';
import { marks, type Status } from '../marks.ts';
import { stopOf } from '../stop-of.ts';
import { toldText } from '../told-text.ts';
import type { View } from '../view.ts';
import { attestKey } from './by-hand-keys.ts';
import { copyKeys } from './copy-keys.ts';
import type { ItemView } from './index.ts';

/** A box as it stands alone; boxes that stand together have a panel of their own. */
export const checkView: ItemView<'check'> = {
  keys: (_item, { view }) => [attestKey, ...copyKeys(view)],
  body: (item, view) => [
    line(' DO OR LOOK AT THIS, then x', 'bold'),
    ...claimLines([item.data]),
    ...classLines(view, item),
    ...boxLines(item, view, false, false),
    ...whyLines(view, item),
  ],
};

/** Said once for a panel: what the author ticked is open all the same. */
export function claimLines(items: { claimed: boolean }[]): Line[] {
  const claimed = items.filter((item) => item.claimed).length;
  if (claimed === 0) return [];
  const which = claimed === items.length ? 'All of these are' : 'What says (claimed) is';
  return [line(` ${which} ticked in the file. That is the author's claim; look yourself.`, 'plain', { hang: 1 })];
}

/** A box with its text, in a panel whose it is, what is to be copied, and the variables it names. The author's own tick is a claim, not an answer. */
export function boxLines(item: CheckItem, view: View, here: boolean, panel = true): Line[] {
  const { mark, tone } = marks[boxStatus(item, view)];
  const claim = item.data.claimed ? '  (claimed)' : '';
  const said = assignedWords(item);
  const [first = '', ...more] = toldText(view, item.data.text).split('\n');
  const tail: Span[] = [
    { text: claim, tone: 'dim' },
    { text: said && panel ? `  (the checklist says: ${said})` : '', tone: 'dim' },
  ];
  const bold = here ? 'bold' : 'plain';
  const looked = lookedWords(view, item);
  return [
    {
      spans: [
        { text: here ? ' > ' : '   ' },
        { text: mark, tone },
        { text: ` ${first}`, tone: bold },
        ...(more.length === 0 ? tail : []),
      ],
      hang: 7,
      here,
    },
    // What stands in lines of its own in the file are things of their own.
    ...more.map((text, at): Line => {
      const rest = at === more.length - 1 ? tail : [];
      return { spans: [{ text: `       ${text.trim()}`, tone: bold }, ...rest], hang: 7 };
    }),
    ...(looked === undefined ? [] : [line(`       ${looked}`, 'warn', { hang: 7 })]),
    ...(here ? classLines(view, item) : []),
    ...(here || !panel ? expectLines(view, item, item.data.text) : []),
    ...(item.data.copy === null ? [] : verbatim(toldText(view, item.data.copy), 9)),
    ...item.data.variables
      .filter(({ name }) => !item.data.copy?.includes(name))
      .map(({ name, example, secret }) =>
        line(`         ${name}${example === null || secret ? '' : `  for example ${example}`}`, 'plain', { hang: 11 }),
      ),
    ...seeLines(view, item.data.text),
  ];
}

/** Where a box stands: ticked, skipped, not applicable, or open. */
export function boxStatus({ id }: CheckItem, { lane }: View): Status {
  return stopOf(lane, id)?.status ?? 'notStarted';
}
