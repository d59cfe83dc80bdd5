/**
 * What an operator says a block is whose reading is in doubt. `shell`: all of it goes to bash. `database`: all of it are statements. `both`:
 * its commands go to bash and its statements to the database, as they were told apart. `byHand`: nothing of it runs here.
 */
export const readings = ['shell', 'database', 'both', 'byHand', 'skip'] as const;
export type Reading = (typeof readings)[number];
