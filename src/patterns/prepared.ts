/**
 * Hints of patterns that are no literals, worked out when the program was built, by `shortForm` of the pattern, joined by line ends; `null` where
 * nothing can be told.
 * Empty in the source: the build fills it (`scripts/prepared-hints.js`), for working them out takes longer than reading a short checklist.
 */
export const prepared: Readonly<Record<string, string | null>> = {};
