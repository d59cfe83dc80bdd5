import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/checklist/text/sentences.ts';

describe('sentencesOf', () => {
  test.each([
    ['Copy it. Then look at it.', ['Copy it.', 'Then look at it.']],
    ['**Copy it.** Then look', ['**Copy it.**', 'Then look']],
    ['先备份。再迁移。', ['先备份。', '再迁移。']],
    ['Take v1.2 (i.e. the old one, vs. the new one)', ['Take v1.2 (i.e. the old one, vs. the new one)']],
    ['no capital. also here', ['no capital.', 'also here']],
    [
      'Was it burnt (never on purpose, but if it was)? Bake',
      ['Was it burnt (never on purpose, but if it was)?', 'Bake'],
    ],
    ['Watch it (twice), but if it burns, stop', ['Watch it (twice)', 'if it burns, stop']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text, 'apart')).toEqual(expected);
  });

  test('a question stands alone, or with its answer', () => {
    expect(sentencesOf('All green? Then go on.', 'apart')).toEqual(['All green?', 'Then go on.']);
    expect(sentencesOf('All green? Then go on.', 'with answer')).toEqual(['All green? Then go on.']);
  });
});
