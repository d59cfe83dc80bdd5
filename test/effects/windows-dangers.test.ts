import { expect, test } from 'vitest';
import { windowsDanger, windowsRunsOn } from '../../src/effects/windows-dangers.ts';

test.each([
  ["Remove-Item 'D:\\Sites\\*' -Recurse -Force", 'deletes files and folders'],
  ['rmdir /s /q D:\\old', 'deletes files and folders'],
  ['Remove-Item a.txt', 'deletes files'],
  ['Stop-Process -Name w3wp -Force', 'ends a process'],
  ['taskkill /F /IM app.exe', 'ends a process'],
  ['Restart-Computer -Force', 'stops the machine'],
  ['robocopy a b /MIR', 'deletes files at the destination'],
  ['Remove-Website -Name Shop', 'removes what is there'],
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
