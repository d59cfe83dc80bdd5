/** The remark on a run that had no terminal: it says how the command ran and doubts nothing of what it did. */
export const withoutTerminal =
  'It ran without a terminal, for none could be made here: it saw pipes, could ask nothing, and may have printed less or in another order.';

/** The remark on a dump that ended well, by its exit, and complained: `pg_dump … || true`, `pg_dump …; ls`. */
export const dumpComplained = 'pg_dump printed errors or warnings: look whether the dump is complete.';
