import { hintedIn, type Pattern } from '../patterns/hinted.ts';

/** Why a line for PowerShell or cmd cannot be undone by running something again, as a short phrase; null where it is not known to destroy. */
export function windowsDanger(text: string): string | null {
  return /\s-WhatIf\b(?!:\$false)|^\s*Get-Help\b/i.test(text)
    ? null
    : (dangers.find(({ pattern }) => pattern.test(text))?.phrase ?? null);
}

/** Whether such a line goes on until somebody stops it. */
export function windowsRunsOn(text: string): boolean {
  return endless.some((pattern) => pattern.test(text));
}

/** Whether such a line waits for the keyboard. */
export function windowsAsks(text: string): boolean {
  return asking.some((pattern) => pattern.test(text));
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
      /\bRemove-(?:Website|WebAppPool|WebApplication|Service|LocalUser|LocalGroup|AD\w+|VM\w*|Az\w+|Sql\w+|Dba\w+|Mailbox\w*|Partition|Cluster\w*|Dns\w+|Dhcp\w+|Net\w+|WebSite|WebBinding|IISSite\w*|WindowsFeature|WindowsCapability|AppxPackage|Mg\w+|Spo\w+|PnP\w+|PSDrive|SmbShare|ItemProperty|Job|EventLog)\b|\bsc(?:\.exe)?\s+delete\b|\bUn(?:install|register)-(?!Help)\w+|\bappcmd(?:\.exe)?\s+delete\b/i,
    phrase: 'removes what is there',
  },
  {
    pattern: /\bRestore-(?:SqlDatabase|DbaDatabase|VMSnapshot|ADObject|Computer)\b/i,
    phrase: 'restores over what is live',
  },
  {
    pattern:
      /\bschtasks(?:\.exe)?\b.*\s\/delete\b|\breg(?:\.exe)?\s+delete\b|\bnet\s+(?:user|localgroup|share)\b.*\s\/delete\b/i,
    phrase: 'removes what is there',
  },
  {
    pattern: /\bvssadmin(?:\.exe)?\s+delete\b|\bwbadmin(?:\.exe)?\s+(?:delete|start\s+\w*recovery)\b/i,
    phrase: 'deletes backups or restores over what is live',
  },
  {
    pattern: /\b(?:Clear-EventLog|Clear-RecycleBin|wevtutil(?:\.exe)?\s+(?:cl|clear-log))\b/i,
    phrase: 'empties what is kept',
  },
  {
    pattern: /\bnetsh\b.*\s(?:reset|delete)\b|\bSet-NetFirewallProfile\b.*\s-Enabled\s+(?:False|\$false)/i,
    phrase: 'empties the firewall or the network settings',
  },
  {
    pattern: /\bDrop-Database\b|\bUpdate-Database\b.*\s(?:-TargetMigration[:\s]|-Migration\s+0\b)/i,
    phrase: 'takes back or drops the database',
  },
  {
    pattern: /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b.*\s-Method\s+["']?DELETE\b/i,
    phrase: 'deletes over the network',
  },
  {
    pattern: /\bStop-VM\b.*\s-TurnOff\b|\bbcdedit(?:\.exe)?\s+\/(?:delete|import)\b/i,
    phrase: 'stops the machine, or changes how it starts',
  },
  { pattern: /\brobocopy\b.*\s\/(?:mir|purge|move?)\b/i, phrase: 'deletes files at the destination' },
]);

const endless: readonly Pattern[] = hintedIn([
  /\b(?:Get-Content|gc|cat|type)\b.*\s-Wait\b/i,
  /^\s*ping\b.*\s-t\b/i,
  /\bTest-Connection\b.*\s-(?:Continuous|Repeat)\b/i,
  /\bGet-EventLog\b.*\s-Wait\b/i,
]);

const asking: readonly Pattern[] = hintedIn([
  /\b(?:Read-Host|Get-Credential|Enter-PSSession|Out-GridView|pause)\b|^\s*(?:notepad|mstsc|regedit|choice)\b|\s-Confirm\b(?!:\$false)/i,
  /\bConnect-(?:AzAccount|MgGraph|ExchangeOnline|AzureAD|MicrosoftTeams|SPOService|PnPOnline)\b(?!.*\s-(?:Credential|CertificateThumbprint|Identity|ServicePrincipal|ManagedIdentity)\b)/i,
]);
