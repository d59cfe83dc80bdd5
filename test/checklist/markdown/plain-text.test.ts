import { expect, test } from 'vitest';
import { plainText, words } from '../../../src/checklist/markdown/plain-text.ts';

test('takes emphasis and links off and leaves code as it is', () => {
  expect(plainText('**Run** [this](http://x) with `a * b __c__` _now_ ')).toBe('Run this with `a * b __c__` now');
  expect(plainText('snake_case_name stays')).toBe('snake_case_name stays');
});

test('takes anchors of headings and other marks of HTML off, and leaves what asks for a value', () => {
  expect(plainText('Publish <a id="publish"></a>')).toBe('Publish');
  expect(plainText('Publish {#publish}')).toBe('Publish');
  expect(plainText('tag v<version><br>')).toBe('tag v<version>');
});

test('looks past decoration at the start', () => {
  expect(words('⚠️ **`Stop`** here')).toBe('Stop here');
});
