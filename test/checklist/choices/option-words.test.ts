import { expect, test } from 'vitest';
import { optionLabel } from '../../../src/checklist/choices/option-words.ts';
import { namesSystem } from '../../../src/checklist/choices/system-words.ts';

test.each([
  ['### Option A: Tool (Recommended)'.replace('### ', ''), 'option', true],
  ['4.2 **Option B**: by hand', 'option', false],
  ['Method 2', 'option', false],
  ['方案A', 'option', false],
  ['For macOS users:', 'for', false],
  ['**For minor releases:** push the branch, pick the commit of the release and merge the branch back:', 'for', false],
  ['Ubuntu/Debian:', 'platform', false],
  ['Auf CentOS 9', 'platform', false],
  ['روش 1: با اسکریپت (توصیه می‌شود)', 'option', true],
  ['オプションA', 'option', false],
  ['Способ 2 (рекомендуется)', 'option', true],
  ['From option A', 'option', false],
  ['Rollback from option B', 'option', false],
  ['Nach Variante 2', 'option', false],
  ['Variant: a path of the site', 'named way', false],
  ['Вариант с нуля: отдельный сервер', 'named way', false],
])('"%s" is one of several ways', (text, family, recommended) => {
  expect(optionLabel(text)).toMatchObject({ family, recommended });
});

test.each([
  'Options',
  'Optional cleanup',
  'For example:',
  'For each run, look',
  'Options: a list of them',
  'From the option menu',
  'Step A',
])('"%s" is not', (text) => {
  expect(optionLabel(text)).toBeNull();
});

test('the name of a system is no other title', () => {
  expect(['macOS', '# Ubuntu/Debian:'.slice(2), 'On Windows (PowerShell)'].map(namesSystem)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Machine setup', 'Linux is stopped. Then go on', 'Archive the logs'].map(namesSystem)).toEqual([
    false,
    false,
    false,
  ]);
});
