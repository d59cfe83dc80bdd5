/**
 * The version of the sign-off's text, as the journal's last event names it: 2 says also what was looked at beside the walk. Where none is
 * named it is 1, and the text is the one that version 1 gives, for a record stays what was signed.
 */
export const signOffVersion = 2;
