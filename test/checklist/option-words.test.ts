import { expect, test } from 'vitest';
import { optionLabel } from '../../src/checklist/option-words.ts';

test.each([
  ['### Option A: Tool (Recommended)'.replace('### ', ''), 'option', true],
  ['4.2 **Option B**: by hand', 'option', false],
  ['Method 2', 'option', false],
  ['方案A', 'option', false],
  ['For macOS users:', 'for', false],
])('"%s" is one of several ways', (text, family, recommended) => {
  expect(optionLabel(text)).toMatchObject({ family, recommended });
});

test.each(['Options', 'Optional cleanup', 'For example:', 'For each run, look', 'Step A'])('"%s" is not', (text) => {
  expect(optionLabel(text)).toBeNull();
});
