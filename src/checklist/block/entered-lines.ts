import { mayMatchIn } from '../../patterns/hinted.ts';
import { remember } from '../../patterns/remember.ts';
import { codeLines } from './entered/code-lines.ts';
import { settingLines } from './entered/setting-lines.ts';
import { tableLines } from './entered/table-lines.ts';

/** Why a line belongs into a file or into another program and is never typed at a prompt, as a sentence; null for what may be typed there. */
export const enteredLine = remember((text): string | null => {
  const line = text.trim();
  if (line === '' || line.length > longestLooked || line.includes('\n')) return null;
  return tried(line).find(({ pattern }) => pattern.test(line))?.what ?? null;
});

const longestLooked = 400;
const tried = mayMatchIn([...settingLines, ...tableLines, ...codeLines], ({ pattern }) => pattern);
