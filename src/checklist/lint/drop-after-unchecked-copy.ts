import type { Rule } from './rule.ts';
import { type Run, runsOf, stepLanes } from './runs.ts';

/** `INSERT INTO new … SELECT … FROM old; DROP TABLE old`: when the copy fails or falls short, the rows are gone. */
export const dropAfterUncheckedCopy: Rule = {
  name: 'drop-after-unchecked-copy',
  about: 'A table is dropped after it was copied, and nothing compares the copy with it first.',
  find: ({ plan }) =>
    stepLanes(plan).flatMap((lane) => {
      const runs = runsOf(lane);
      return runs.flatMap((run, index) => {
        const table = dropped(run);
        const copy = table === null ? undefined : runs.slice(0, index).findLast((earlier) => copies(earlier, table));
        if (copy === undefined) return [];
        const checked = [...plan.gates, ...plan.expectations].some(({ line }) => line > copy.line && line < run.line);
        if (checked) return [];
        return [
          {
            line: run.line,
            reason: `${table} is dropped right after its rows were copied (line ${copy.line}): if the copy failed or fell short, they are gone.`,
            fix: 'Run both in one transaction, and compare the numbers of rows, with an "Expected:", before the DROP.',
          },
        ];
      });
    }),
};

function dropped({ text }: Run): string | null {
  return named(/\bDROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?([`"[\]\w.]+)/i.exec(text)?.[1]);
}

function copies({ text }: Run, table: string): boolean {
  if (!/\b(?:INSERT\s+INTO|CREATE\s+TABLE|SELECT\b[\s\S]*\bINTO)\b/i.test(text)) return false;
  return [...text.matchAll(/\bFROM\s+([`"[\]\w.]+)/gi)].some(([, from]) => named(from) === table);
}

const named = (word: string | undefined) => word?.replace(/[`"[\]]/g, '').toLowerCase() ?? null;
