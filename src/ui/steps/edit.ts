import { whyLines } from '../facts.ts';
import { labelled, line, verbatim } from '../line.ts';
import { classLines } from '../lines/class-lines.ts';
import { toldText } from '../told-text.ts';
import { attestKey } from './by-hand-keys.ts';
import { copyKeys } from './copy-keys.ts';
import type { ItemView } from './index.ts';

/** Code or configuration to be changed by hand: never executed, shown with its file. */
export const editView: ItemView<'edit'> = {
  keys: (_item, { view }) => [attestKey, ...copyKeys(view)],
  body: (item, view) => [
    line(' CHANGE BY HAND, then x', 'bold'),
    ...classLines(view, item),
    labelled('FILE', item.data.file ?? `(${item.data.language ?? 'see the text'}, file line ${item.line})`),
    ...verbatim(toldText(view, item.data.text)),
    ...whyLines(view, item),
  ],
};
