import { expect, test } from 'vitest';
import { hindranceOf, sentenceOf, troubleOf } from '../../src/server/sentence-of.ts';

const denied = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/s/blobs/x' });

test('of what is tried again by itself it is said what stands in the way, and never that it was not done', () => {
  expect(sentenceOf(denied)).toContain('so it was not done');
  expect(hindranceOf(denied)).toBe(
    'you may not write there (/s/blobs/x). Give yourself the right to write to that folder, then try again.',
  );
  expect(hindranceOf(new Error('something else'))).toBe('something else');
});

test('what a server that does not start leaves behind keeps the sentence and what to do apart', () => {
  expect(troubleOf(denied)).toMatchObject({ name: 'CannotRecord', fix: expect.stringMatching(/^Give yourself/) });
  expect(troubleOf(new Error('something else'))).toEqual({ sentence: 'something else', fix: null, name: 'Error' });
});
