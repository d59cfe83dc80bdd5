import { expect, test } from 'vitest';
import { environmentBadge } from '../../src/ui/marks.ts';

test('only what is not known has question marks; a development environment is shaped like a local one', () => {
  expect(environmentBadge('').text).toBe('?? UNKNOWN ??');
  expect(environmentBadge('development')).toEqual({ text: '.. DEVELOPMENT ..', tone: 'bold' });
  expect(environmentBadge('Production')).toEqual({ text: '!! PRODUCTION !!', tone: 'danger' });
  expect(environmentBadge('uat')).toEqual({ text: '?? UAT ??', tone: 'danger' });
});
