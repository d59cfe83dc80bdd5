import type { Pattern } from '../../patterns/hinted.ts';

/**
 * How a language says a stop so strongly that it is one wherever it stands in a sentence that has a case: `rollback`, `stop` and `proceed`
 * are the words, `cases` what names a case, also anywhere.
 */
export type StrongWords = { cases: Pattern; rollback: Pattern; stop?: Pattern; proceed?: Pattern };
