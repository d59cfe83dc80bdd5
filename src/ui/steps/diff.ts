import { diffKind } from '../../steps/diff.ts';
import { expectLines, hindranceLines, surroundings, whyLines, willRunLines } from '../facts.ts';
import { classLines } from '../lines/class-lines.ts';
import { byHandKeys } from './by-hand-keys.ts';
import type { ItemView } from './index.ts';
import { runKeys } from './keys.ts';

/** A diff to be read: it is printed first, then reviewed. */
export const diffView: ItemView<'diff'> = {
  keys: (item, context) => (diffKind.program(item) === null ? byHandKeys(item) : runKeys(context)),
  body: (item, view, columns) => [
    ...willRunLines(view, item, columns),
    ...classLines(view, item),
    ...hindranceLines(view),
    ...surroundings(view),
    ...expectLines(view, item),
    ...whyLines(view, item),
  ],
};
