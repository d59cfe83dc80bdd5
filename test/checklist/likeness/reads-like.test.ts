import { expect, test } from 'vitest';
import { readsLikeOutcome, readsLikeStop } from '../../../src/checklist/likeness/reads-like.ts';

test.each(['Should the tills disagree by a single cent, we are going back to the old ones tonight.'])(
  '"%s" reads like a stop that forbids',
  (text) => {
    expect(readsLikeStop(text)).toBe('strict');
  },
);

test.each([
  "Get the night shift's blessing before the cut.",
  'Hand the case to the network people whenever the tunnel stays down, and go on once they say so.',
  'Sans le feu vert du chef de quai, on ne bouge pas.',
])('"%s" reads like a stop that asks first', (text) => {
  expect(readsLikeStop(text)).toBe('soft');
});

test.each([
  'The controller restarts a worker whose probe fails three times.',
  'If you use the old printer driver, install the new one as well.',
  'Last spring we had to go back twice.',
  'Before the merger there were two of these.',
  'The retry happens after ten minutes.',
  'Copy the archive to the second machine and unpack it there.',
  'Reviewed by the tax office',
])('"%s" reads like none', (text) => {
  expect([readsLikeStop(text), readsLikeOutcome(text)]).toEqual([null, false]);
});

test.each([
  'You will then see the new logo at the top.',
  'All three lamps glow green.',
  '画面に新しい番号が表示される。',
])('"%s" reads like what has to be seen', (text) => {
  expect(readsLikeOutcome(text)).toBe(true);
});

test('what stands in code, how a list is drawn and how something is stressed make no difference', () => {
  const bare = 'Should `till-a` disagree by a single cent, we are going back to the old ones tonight.';
  for (const other of [`- [ ] ${bare}`, `3. **${bare}**`, bare.replace('till-a', 'till --all')])
    expect(readsLikeStop(other)).toBe(readsLikeStop(bare));
});
