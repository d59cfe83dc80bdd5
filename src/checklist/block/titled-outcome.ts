import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from './expectation.ts';
import type { Draft } from './unit-draft.ts';

/** "From the mirror: should return the new address" above commands titles them, and says what each of them has to show. */
export function withTitledOutcomes(draft: Draft): Draft {
  const [first] = draft.runs;
  const last = draft.runs.at(-1);
  if (first === undefined || last === undefined) return draft;
  const said = draft.comments.filter(({ line, text }) => line < first.line && saysOutcome.test(text.trim()));
  const added = said.map(({ line, text }) => readExpectation(line, text, last.line));
  // What several commands have to show is compared by eye.
  const asked = draft.runs.length === 1 ? added : added.map((one) => ({ ...one, check: 'ask' as const, parts: [] }));
  return added.length === 0 ? draft : { ...draft, expectations: [...asked, ...draft.expectations] };
}

const saysOutcome = hinted(
  oneOf(
    inRow(
      oneOf(/^[^:]{2,50}: /i, /^(?:\d{1,2}[.)] )?(?:each|every|all|both|no|the) [^.:]{2,60} /i),
      /(?:should|must) (?:not )?(?:still |now |all |both |only )?/i,
      /(?:be(?! (?:\w+ed|run|done|set|taken|made|kept|careful|able)\b)|return|show|match|point|print|equal|contain|list|read|say|report)\b/i,
    ),
    // A name alone says what it is of with fewer verbs: "bakers should read it".
    /^(?:\d{1,2}[.)] )?(?!(?:you|we|i|it|this|that|they|one|who|what|which|when|if|before|after)\b)(?:[\w-]+ ){1,4}?(?:should|must) (?:not )?(?:still |now |only )?(?:return|show|match|print|equal|contain)\b(?!.*\b(?:before|first)\b)/i,
  ),
);
