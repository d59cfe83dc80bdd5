import { dumpsOfWalk, restoresWithoutDrop } from '../../plan/restore.ts';
import type { Rule } from './rule.ts';

/** `psql < backup.sql` of a plain `pg_dump`: what is there stays there. */
export const restoreWithoutDrop: Rule = {
  name: 'restore-without-drop',
  about: 'A plain dump is restored over a database that still holds what it should replace.',
  find: ({ plan }) => {
    const dumps = dumpsOfWalk(plan);
    return plan.rollbacks
      .flatMap((rollback) => restoresWithoutDrop(plan, rollback, dumps))
      .map(({ line }) => ({
        line,
        reason:
          'A plain pg_dump does not drop what is there: psql ends with exit 0 over the errors, changed rows stay, and a table without a key doubles.',
        fix: 'Dump with `pg_dump --clean --if-exists`, and restore with `psql --single-transaction -v ON_ERROR_STOP=1`.',
      }));
  },
};
