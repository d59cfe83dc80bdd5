/**
 * Half of a passphrase is a wrong one, and of a PIN a lost try: what is typed within `startledMs` after it is asked was begun before, and is thrown
 * away up to the first pause of `pauseMs`. Milliseconds.
 */
export const startledMs = 300;
export const pauseMs = 500;
