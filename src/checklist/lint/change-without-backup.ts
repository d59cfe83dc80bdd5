import { callsOf } from '../../effects/command-words.ts';
import { databaseClient } from '../../effects/database-client.ts';
import { changesDatabase, makesBackup } from '../database-work.ts';
import { isLocalWork } from './local-work.ts';
import type { Rule } from './rule.ts';
import { type Lane, type Run, runsOf, stepLanes } from './runs.ts';

/** The first change of a database in an environment that no backup comes before. Local databases can be made again. */
export const changeWithoutBackup: Rule = {
  name: 'change-without-backup',
  about: 'A database is changed before a backup of it is made.',
  find: ({ plan }) => {
    const saved = new Set<string | null>();
    const told = new Set<string | null>();
    return stepLanes(plan).flatMap((lane) => {
      const { environment } = lane;
      const isSaved = () => saved.has(environment) || saved.has(null) || (environment === null && saved.size > 0);
      if (savedByHand(lane)) saved.add(environment);
      return runsOf(lane).flatMap((run) => {
        if (makesBackup(run.text)) saved.add(environment);
        if (isSaved() || told.has(environment) || isLocal(lane, run) || !changes(run)) return [];
        told.add(environment);
        const reason = `The database ${environment ? `of ${environment} ` : ''}is changed here, and no step before this one makes a backup: there is nothing to go back to.`;
        return [{ line: run.line, reason, fix: 'Put a step that makes a backup, and looks at it, before this one.' }];
      });
    });
  },
};

const isLocal = ({ environment }: Lane, { text }: Run) =>
  /^(?:local|development|test)$/.test(environment ?? '') || /\blocalhost\b|\b127\.0\.0\.1\b|\bmigrate dev\b/.test(text);

/** "[ ] Automatic backups are enabled" counts; "[ ] Backup procedure documented" does not. */
function savedByHand({ items }: Lane): boolean {
  return items.some(
    ({ kind, title }) =>
      kind === 'check' &&
      /\bback-?ups?\b|\bsnapshot\b/i.test(title) &&
      !/procedure|\bplan\b|document|restor|strategy/i.test(title),
  );
}

function changes({ text, effect, sql }: Run): boolean {
  if (effect !== 'changes' && effect !== 'destroys') return false;
  if (sql) return !additive.test(text);
  if (isLocalWork(text)) return false;
  return changesDatabase(text) || callsOf(text).calls.some((call) => databaseClient(call) !== null);
}

/** What touches no row: taken back by its opposite, or nothing to take back. */
const additive =
  /^\s*(?:CREATE\s+(?:UNIQUE\s+)?INDEX|CREATE\s+(?:EXTENSION|ROLE|USER|VIEW|SCHEMA)|COMMENT\s+ON|ANALY[SZ]E|VACUUM|REINDEX|GRANT|BEGIN|COMMIT)\b/i;
