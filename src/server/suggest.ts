import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { doubtOn } from '../walk/doubtful-file.ts';
import { fileName, fileNamePattern } from '../walk/stamped-file.ts';

/**
 * The file of this session that a token such as `backup_production_TIMESTAMP.sql` stands for: the last one made in that environment whose
 * name fits the word around the token and that nothing speaks against; else the last one, with what does.
 */
export function suggestFile(
  plan: Plan,
  state: SessionState,
  token: string,
  environment: string | null,
): { value: string; why: string } | null {
  const pattern = fileNamePattern(token);
  if (pattern === undefined) return null;
  const fitting = state.files.filter(
    (file) =>
      pattern.test(fileName(file.path)) &&
      // A file of staging is never offered for production.
      (environment === null || file.environment === environment || file.environment === 'unknown'),
  );
  const mine = fitting.findLast((file) => doubtOn(plan, state, file) === undefined) ?? fitting.at(-1);
  if (mine === undefined) return null;
  const doubt = doubtOn(plan, state, mine);
  return {
    value: mine.path,
    why: `${doubt === undefined ? '' : `${doubt}; `}made by this session at ${mine.at.slice(11, 16)} UTC in ${mine.environment}, ${mine.bytes} bytes, sha256 ${mine.sha256.slice(0, 12)}`,
  };
}
