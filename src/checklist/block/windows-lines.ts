import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';

/**
 * Whether a line is written for a shell of Windows, whatever its fence says: a program by a path with backslashes (`.venv\Scripts\python.exe`),
 * `^` at the end of a line that goes on, `%USERPROFILE%`, a file behind backslashes. A POSIX shell drops the backslashes and runs something else.
 */
export function isWindowsLine(text: string): boolean {
  return windows.test(text) || variable.test(text);
}

/** In capitals: `LIKE '%paid%'` is a pattern, and so is `'%PAID%'`. */
const variable = hinted(/(?<!['%])%[A-Z][A-Z_]{2,}%(?!['%])/);

const windows = hinted(
  oneOf(
    /^\s*(?:& ?)?["']?(?:[A-Z]:|\.{1,2}|[\w.-]*\w)\\[\w.][^\n]*$/im,
    /[^\s^]\s\^$/im,
    /^\s*(?:cd|copy|xcopy|robocopy|move|del|rmdir|mkdir|type|start|call)\s[^\n'"|]*[\w.:]\\\w/im,
    /(?<=\s)[\w.:-]+(?:\\[\w.-]+)+\.(?:py|js|ts|bat|ps1|exe|cmd|sql|json|ya?ml|txt|csv)\b/im,
  ),
);
