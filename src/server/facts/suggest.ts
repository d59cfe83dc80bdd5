import type { Plan } from '../../plan/plan.ts';
import type { TargetFact } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import { doubtOn } from '../../walk/doubtful-file.ts';
import { dumpedFrom, isDatabase, isSameDatabase, type MadeFile } from '../../walk/session-dumps.ts';
import { fileName, fileNamePattern } from '../../walk/stamped-file.ts';

/** `target`: what the command aims at that has the token in it, where that is known. */
export type SuggestAsked = { token: string; environment: string | null; target?: TargetFact | undefined };

/**
 * The file of this session that a token such as `backup_production_TIMESTAMP.sql` stands for: the last one made in that environment whose
 * name fits the word around the token and that nothing speaks against; else the last one, with what does. A dump of the database that the
 * command aims at counts more than its name, and one of another database is not offered.
 */
export function suggestFile(
  plan: Plan,
  state: SessionState,
  { token, environment, target }: SuggestAsked,
): { value: string; why: string } | null {
  const pattern = fileNamePattern(token);
  if (pattern === undefined) return null;
  const database = target && isDatabase(target) ? target : undefined;
  const ofDatabase = (file: MadeFile) => {
    const of = dumpedFrom(state, file);
    return of && database ? isSameDatabase(of, database) : undefined;
  };
  const fitting = state.files.filter(
    (file) =>
      (pattern.test(fileName(file.path)) || ofDatabase(file)) &&
      ofDatabase(file) !== false &&
      // A file of staging is never offered for production.
      (environment === null || file.environment === environment || file.environment === 'unknown' || ofDatabase(file)),
  );
  const sound = fitting.filter((file) => doubtOn(plan, state, file) === undefined);
  const mine = sound.findLast(ofDatabase) ?? sound.at(-1) ?? fitting.at(-1);
  if (mine === undefined) return null;
  const doubt = doubtOn(plan, state, mine);
  const of = dumpedFrom(state, mine);
  return {
    value: mine.path,
    why: `${doubt === undefined ? '' : `${doubt}; `}made by this session at ${mine.at.slice(11, 16)} UTC in ${mine.environment}${of ? ` of ${of.display}` : ''}, ${mine.bytes} bytes, sha256 ${mine.sha256.slice(0, 12)}`,
  };
}
