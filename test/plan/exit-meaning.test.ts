import { expect, test } from 'vitest';
import { exitMeaning } from '../../src/plan/exit-meaning.ts';

test.each([
  ['pm2 list | grep stacklens', 1, 'no line matched'],
  ['sudo /usr/bin/diff -q a b', 1, 'they differ'],
  ['curl -fsS https://api.example.com/health', 22, 'the server answered with an error (400 or above)'],
  ['PGHOST=db psql -c "select 1"', 2, 'the connection to the database failed'],
  ['artillery quick https://api.example.com', 127, 'there is no program of that name here'],
])('%s that ends with %i: %s', (text, code, means) => {
  expect(exitMeaning(text, code)).toBe(means);
});

test.each([
  ['grep -q x file || ./deploy.sh', 1],
  ['cd app && grep -q x file', 1],
  ['grep x nofile', 2],
  ['./migrate', 1],
])('%s that ends with %i means what it says itself', (text, code) => {
  expect(exitMeaning(text, code)).toBeUndefined();
});

test('a program that could not be started is not said to be forbidden: bash ends so too where arguments and exports are too long', () => {
  expect(exitMeaning('cat notes.txt', 126)).toMatch(/could not be started: .* or it is given too much/);
});
