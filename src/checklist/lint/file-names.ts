import { callsOf } from '../../effects/command-words.ts';
import { filesWritten } from '../../effects/files-written.ts';
import { makesBackup } from '../database-work.ts';

/** The files that a command that makes a backup writes, as they stand in it. */
export function backupsWritten(text: string): string[] {
  return makesBackup(text) ? filesWritten(text) : [];
}

/** The files that a command restores from: what is fed to a client, or copied over what is live. */
export function filesRestored(text: string, danger: string | null): string[] {
  const { calls } = callsOf(text);
  return calls.flatMap((call) => {
    if (clients.test(call.program))
      return [...call.reads, ...(call.program === 'pg_restore' ? call.plain.slice(-1) : [])];
    return danger !== null && /backup/.test(danger) && /^(?:cp|mv|rsync|scp)$/.test(call.program)
      ? call.plain.slice(0, -1)
      : [];
  });
}

/**
 * What two names of the same file have in common: the last part of the path, with dates, times, variables and `TIMESTAMP` as `*`. Null
 * where nothing but a variable is left.
 */
export function fileShape(name: string): string | null {
  const shape = name
    .replace(/^["']|["']$/g, '')
    .replace(/\$\([^)]*\)|`[^`]*`|\$\{[^}]*\}|\$\w+|<[^>]*>/g, '*')
    .replace(/(?:TIMESTAMP|DATE|Y{4}-?M{2}-?D{2}|[Xx]{3,})|\d{4}-?\d{2}-?\d{2}/g, '*')
    .replace(/\*(?:[_T-]?(?:H{2}-?M{2}-?S{2}|\d{4,6}|\*))*/g, '*')
    .replace(/^.*\//, '');
  return /[A-Za-z]{2}/.test(shape) ? shape : null;
}

const clients = /^(?:psql|mysql|mariadb|sqlite3|pg_restore|mongorestore)$/;
