import * as z from 'zod/mini';

/**
 * What whoever judged had on their screen: the SHA-256 (hex) of the rows of the screen's body, joined by LF, as they were laid out for so many columns and
 * rows; and for how long it stood there, in milliseconds.
 */
export const seen = z.object({ sha256: z.string(), columns: z.int(), rows: z.int(), shownMs: z.int() });
export type Seen = z.infer<typeof seen>;
