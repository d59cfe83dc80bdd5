import { queryKind } from '../../steps/query.ts';
import { expectLines, hindranceLines, stopIfLines, surroundings, whyLines, willRunLines } from '../facts.ts';
import { line, verbatim } from '../line.ts';
import { classLines } from '../lines/class-lines.ts';
import { dangerLines } from '../lines/danger-lines.ts';
import { byHandKeys } from './by-hand-keys.ts';
import type { ItemView } from './index.ts';
import { runKeys } from './keys.ts';

/** One statement for the database of the step. */
export const queryView: ItemView<'query'> = {
  keys: (item, context) => (queryKind.program(item) === null ? byHandKeys(item) : runKeys(context)),
  body: (item, view, columns) =>
    queryKind.program(item) === null
      ? [
          line(' DO THIS BY HAND, then x', 'bold'),
          ...classLines(view, item),
          ...verbatim(item.data.statement.text),
          ...expectLines(view, item),
        ]
      : [
          ...willRunLines(view, item, columns),
          ...classLines(view, item),
          ...dangerLines(view, item),
          ...hindranceLines(view),
          ...surroundings(view),
          ...expectLines(view, item),
          ...stopIfLines(view, item),
          ...whyLines(view, item),
        ],
};
