import type { Pattern } from '../../../patterns/hinted.ts';

/**
 * How a language says a stop so strongly that it is one wherever it stands in a sentence that has a case: `rollback`, `stop` and `proceed`
 * are the words, `cases` what names a case, also anywhere.
 */
export type StrongWords = { cases: Pattern; rollback: Patterns; stop?: Patterns; proceed?: Patterns };

/** One of several is enough. Those that are put together of several texts stand apart, so that each is made only when it is first tried. */
export type Patterns = Pattern | readonly Pattern[];
