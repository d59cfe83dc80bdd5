import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { Recogniser } from '../kinds.ts';
import { isWindowsLine } from '../windows-lines.ts';

const cmdlet = oneOf(
  inRow(
    /^\s*(?:PS [A-Z]:\\[^>]*>\s*)?(?:\$\w+\s*=\s*)?/,
    oneOf(
      /Get|Set|New|Remove|Add|Invoke|Start|Stop|Test|Write|Import|Export|Copy|Move|Out|Select|Where|ForEach|Restart/,
      /Enable|Disable|Install|Compress|Expand|Clear/,
    ),
    /-[A-Z]\w+/,
  ),
  /^\s*\$env:\w+|^\s*powershell(?:\.exe)?\s/,
);

export const powershell: Recogniser = ({ label, code }) => {
  const cmdlets = code.filter((text) => cmdlet.test(text) || isWindowsLine(text)).length;
  if (
    label === 'powershell' ||
    (cmdlets > 0 && cmdlets * 2 >= code.length && (label === null || label === 'shell' || label === 'console'))
  )
    return { reads: 'powershell', confidence: 'D', why: 'It is written for a Windows shell, not for this one.' };
  return null;
};
