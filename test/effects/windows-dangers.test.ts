import { expect, test } from 'vitest';
import { windowsAsks, windowsDanger, windowsRunsOn } from '../../src/effects/windows-dangers.ts';

test.each([
  ["Remove-Item 'D:\\Sites\\*' -Recurse -Force", 'deletes files and folders'],
  ['rmdir /s /q D:\\old', 'deletes files and folders'],
  ['Remove-Item a.txt', 'deletes files'],
  ['Stop-Process -Name w3wp -Force', 'ends a process'],
  ['taskkill /F /IM app.exe', 'ends a process'],
  ['Restart-Computer -Force', 'stops the machine'],
  ['robocopy a b /MIR', 'deletes files at the destination'],
  ['Remove-Website -Name Shop', 'removes what is there'],
  ['schtasks /delete /tn Shop /f', 'removes what is there'],
  ['Unregister-ScheduledTask -TaskName Shop', 'removes what is there'],
  ['reg delete HKLM\\Software\\Shop /f', 'removes what is there'],
  ['vssadmin delete shadows /all', 'deletes backups or restores over what is live'],
  ['Invoke-RestMethod -Uri $u -Method Delete', 'deletes over the network'],
  ['netsh advfirewall reset', 'empties the firewall or the network settings'],
  ['Drop-Database', 'takes back or drops the database'],
  ['Clear-EventLog -LogName Application', 'empties what is kept'],
  ['wevtutil cl System', 'empties what is kept'],
  ['Stop-VM -Name web1 -TurnOff', 'stops the machine, or changes how it starts'],
  ['bcdedit /delete {current}', 'stops the machine, or changes how it starts'],
  ['Clear-DnsClientCache', null],
  ['wevtutil qe System', null],
  ['Stop-VM -Name web1', null],
  ['bcdedit /set testsigning off', null],
  ['bcdedit /enum', null],
  ['Remove-Item a.txt -WhatIf', null],
  ['Invoke-RestMethod -Uri $u -Method Post', null],
  ['schtasks /query /tn Shop', null],
  ['Restart-Service Shop', null],
  ['iisreset', null],
  ['Get-Help Remove-Item', null],
  ['Stop-WebAppPool -Name Shop', null],
  ['Copy-Item a b -Recurse', null],
])('%s: %s', (text, danger) => {
  expect(windowsDanger(text)).toBe(danger);
});

test.each([
  ['Get-Content app.log -Tail 50 -Wait', true],
  ['Get-Content app.log -Tail 50', false],
  ['ping -t web', true],
])('%s runs on: %s', (text, endless) => {
  expect(windowsRunsOn(text)).toBe(endless);
});

test.each([
  ['$c = Get-Credential', true],
  ['Enter-PSSession web1', true],
  ['Connect-AzAccount', true],
  ['Connect-AzAccount -Identity', false],
  ['Remove-Item a -Confirm:$false', false],
  ['Get-Service Shop', false],
])('%s asks: %s', (text, asks) => {
  expect(windowsAsks(text)).toBe(asks);
});
