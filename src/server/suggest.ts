import type { SessionState } from '../session/state.ts';
import { fileName, fileNamePattern } from '../walk/stamped-file.ts';

/**
 * The file of this session that a token such as `backup_production_TIMESTAMP.sql` stands for: the last one made in that environment whose
 * name fits the word around the token.
 */
export function suggestFile(
  state: SessionState,
  token: string,
  environment: string | null,
): { value: string; why: string } | null {
  const pattern = fileNamePattern(token);
  if (pattern === undefined) return null;
  const mine = state.files.findLast(
    (file) =>
      pattern.test(fileName(file.path)) &&
      // A file of staging is never offered for production.
      (environment === null || file.environment === environment || file.environment === 'unknown'),
  );
  if (mine === undefined) return null;
  return {
    value: mine.path,
    why: `made by this session at ${mine.at.slice(11, 16)} UTC in ${mine.environment}, ${mine.bytes} bytes, sha256 ${mine.sha256.slice(0, 12)}`,
  };
}
