import { expectLines, hindranceLines, surroundings, whyLines, willRunLines } from '../facts.ts';
import type { ItemView } from './index.ts';
import { runKeys } from './keys.ts';

/** A diff to be read: it is printed first, then reviewed. */
export const diffView: ItemView<'diff'> = {
  keys: (_item, context) => runKeys(context),
  body: (item, view, columns) => [
    ...willRunLines(view, item, columns),
    ...hindranceLines(view),
    ...surroundings(view),
    ...expectLines(view, item),
    ...whyLines(view, item),
  ],
};
