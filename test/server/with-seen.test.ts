import { expect, test } from 'vitest';
import { withSeen } from '../../src/server/with-seen.ts';
import { seenNow } from '../../src/ui/seen-now.ts';
import { clear, requested } from '../support/plan.ts';

const seen = { sha256: 'a'.repeat(64), columns: 80, rows: 18, shownMs: 4200 };

test('a judgement keeps what was before the eyes of whoever made it, and nothing else does', () => {
  const [answer, run] = withSeen([clear('s1', 'g14'), requested('s1', 's1.i1', 'r1')], seen);
  expect(answer?.data).toEqual({ step: 's1', gate: 'g14', answer: 'clear', evidence: [], seen });
  expect(run).toEqual(requested('s1', 's1.i1', 'r1'));
  expect(withSeen([clear('s1', 'g14')], undefined)).toEqual([clear('s1', 'g14')]);
});

test('the digest is of the rows as they stood there, without blanks at their ends', () => {
  const geometry = { body: { columns: 40, rows: 2 } } as Parameters<typeof seenNow>[0]['geometry'];
  const rows = [{ spans: [{ text: ' a' }, { text: 'bc  ' }] }, { spans: [{ text: 'd' }] }];
  expect(seenNow({ rows, geometry }, 1500.4)).toEqual({
    // printf ' abc\nd' | sha256sum
    sha256: '5d1537f7449af938f61c924e5086d8db232111545cb5a5986fdf22edd5b869cd',
    columns: 40,
    rows: 2,
    shownMs: 1500,
  });
});
