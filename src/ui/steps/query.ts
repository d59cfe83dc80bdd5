import { queryKind } from '../../steps/query.ts';
import {
  dangerLines,
  expectLines,
  hindranceLines,
  stopIfLines,
  surroundings,
  whyLines,
  willRunLines,
} from '../facts.ts';
import { labelled, line, verbatim } from '../line.ts';
import type { ItemView } from './index.ts';
import { byHandKeys, runKeys } from './keys.ts';

/** One statement for the database of the step. */
export const queryView: ItemView<'query'> = {
  keys: (item, context) => (queryKind.program(item) === null ? byHandKeys(item.data.why) : runKeys(context)),
  body: (item, view, columns) =>
    queryKind.program(item) === null
      ? [
          line(' DO THIS BY HAND, then x', 'bold'),
          labelled('WHY NOT', `it is not run here: ${item.data.why}`),
          ...verbatim(item.data.statement.text),
          ...expectLines(view, item),
        ]
      : [
          ...willRunLines(view, item, columns),
          ...dangerLines(view, item),
          ...hindranceLines(view),
          ...surroundings(view),
          ...expectLines(view, item),
          ...stopIfLines(view, item),
          ...whyLines(view, item),
        ],
};
