import { hintedIn, type Pattern } from '../patterns/hinted.ts';

/** Why a line for PowerShell or cmd cannot be undone by running something again, as a short phrase; null where it is not known to destroy. */
export function windowsDanger(text: string): string | null {
  return dangers.find(({ pattern }) => pattern.test(text))?.phrase ?? null;
}

/** Whether such a line goes on until somebody stops it. */
export function windowsRunsOn(text: string): boolean {
  return endless.some((pattern) => pattern.test(text));
}

const dangers: readonly { pattern: Pattern; phrase: string }[] = hintedIn([
  {
    pattern: /\b(?:Remove-Item|ri|rm|del|erase)\b.*\s(?:-Recurse|-r\b|\/s\b)|\b(?:rd|rmdir)\b.*\s\/s\b/i,
    phrase: 'deletes files and folders',
  },
  { pattern: /\b(?:Remove-Item|Clear-Content)\b|^\s*(?:del|erase)\s/i, phrase: 'deletes files' },
  { pattern: /\b(?:Stop-Process|taskkill|spps)\b/i, phrase: 'ends a process' },
  { pattern: /\b(?:Stop|Restart)-Computer\b|^\s*shutdown\b/i, phrase: 'stops the machine' },
  {
    pattern: /\b(?:Format-Volume|Clear-Disk|Initialize-Disk|diskpart)\b|^\s*format\s+[a-z]:/i,
    phrase: 'erases a disk',
  },
  {
    pattern:
      /\bRemove-(?:Website|WebAppPool|WebApplication|Service|LocalUser|AD\w+|VM|Az\w+|SqlDatabase\w*|Mailbox|Partition)\b|\bsc(?:\.exe)?\s+delete\b/i,
    phrase: 'removes what is there',
  },
  {
    pattern: /\bRestore-(?:SqlDatabase|DbaDatabase|VMSnapshot|ADObject|Computer)\b/i,
    phrase: 'restores over what is live',
  },
  { pattern: /\brobocopy\b.*\s\/mir\b/i, phrase: 'deletes files at the destination' },
]);

const endless: readonly Pattern[] = hintedIn([
  /\b(?:Get-Content|gc|cat|type)\b.*\s-Wait\b/i,
  /^\s*ping\b.*\s-t\b/i,
  /\bTest-Connection\b.*\s-(?:Continuous|Repeat)\b/i,
  /\bGet-EventLog\b.*\s-Wait\b/i,
]);
