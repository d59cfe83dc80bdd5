import { hasOpenPlaceholder } from '../../../effects/placeholders.ts';
import type { Recogniser } from '../kinds.ts';

const assignment = /^\s*[A-Z][A-Z0-9_]*=(.*)$/;
/** Without a label no shell is meant for sure, and settings of programs are written in other cases. */
const anyAssignment = /^\s*[A-Za-z]\w*=(.*)$/;
const settingsWords =
  /environment|\benvs?\b|\.env\b|config|setting|dashboard|\bsecrets\b|credential|umgebung|variables d['’]env|entorno|ambiente|переменн|окружени|环境|環境|환경/i;

/**
 * `KEY=value` lines for somewhere else. Assignments that a shell is to keep look the same, so evidence is asked for: several of them, or a
 * heading that speaks of the environment, or a value that the author left open, or one name with two values. Values made from other
 * variables or commands are a shell's.
 */
export const env: Recogniser = ({ label, raw, code, comments, entered }) => {
  if (label === 'env')
    return { reads: 'env', confidence: 'D', why: 'Its label says that it lists environment variables.' };
  if (label === 'sql' || label === 'markdown' || code.length === 0) return null;
  const setting = label === null && !raw.kept ? anyAssignment : assignment;
  const values = code.map((text) => setting.exec(text)?.[1]);
  if (
    values.some(
      (value) => value === undefined || /[`]|\$\(|\$\{?\w|^\S+\s+(?:[A-Z_]\w*=\S*\s+)*(?!#)[a-z./]/.test(value),
    )
  )
    return null;
  const names = code.map((text) => text.trim().split('=')[0]);
  const looks =
    code.length > 1 || new Set(names).size < names.length || code.some((text) => hasOpenPlaceholder(text, 'env'));
  const evidence =
    entered.size === code.length ||
    settingsWords.test([raw.heading, raw.lead, ...comments].join('\n')) ||
    (looks && !raw.kept);
  if (!evidence && (label !== null || raw.kept)) return null;
  return {
    reads: 'env',
    confidence: 'D',
    why: 'It lists environment variables for somewhere else: to be checked, not run.',
  };
};
