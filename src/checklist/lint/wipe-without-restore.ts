import type { Rule } from './rule.ts';
import { backLanes, type Run, runsOf } from './runs.ts';

/** "Plan B: `migrate reset`": a way back that ends with an empty database. */
export const wipeWithoutRestore: Rule = {
  name: 'wipe-without-restore',
  about: 'A way back empties or drops a database, and nothing in it brings the data back.',
  find: ({ plan }) =>
    backLanes(plan).flatMap((lane) => {
      const runs = runsOf(lane);
      const wipe = runs.findIndex(wipes);
      const wiped = runs[wipe];
      if (wiped === undefined || runs.slice(wipe + 1).some(restores)) return [];
      return [
        {
          line: wiped.line,
          reason: `"${lane.title}" goes back with a command that ${wiped.danger ?? 'drops the database'}, and nothing after it restores one: the data is gone.`,
          fix: 'Restore the backup below it, or take the change back by a migration of its own.',
        },
      ];
    }),
};

const wipes = ({ text, danger }: Run) =>
  /^(?:drops (?:a|the) database|drops a schema)/.test(danger ?? '') ||
  /\bdropdb\b|\bdb[ :]reset\b|\bmigrate[ :](?:reset|fresh)\b|\bDROP\s+(?:DATABASE|SCHEMA)\b|\bflyway clean\b/i.test(
    text,
  );

const restores = ({ text, danger }: Run) =>
  /restore|backup|dump/i.test(text) ||
  /\brestores?\b|\bbackup\b/.test(danger ?? '') ||
  /\b(?:psql|mysql|sqlite3)\b[^|]*<\s*\S/.test(text);
