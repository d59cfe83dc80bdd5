import { expect, test } from 'vitest';
import { withSeen } from '../../src/server/with-seen.ts';
import type { NewEvent } from '../../src/session/events.ts';
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

test('a phrase and a y are recorded with how long what they confirm was on the screen, a plain key is not', () => {
  const seen = { sha256: 'a', columns: 80, rows: 20, shownMs: 2500 };
  const confirmed: NewEvent = {
    type: 'gate.confirmed',
    data: { step: 's1', item: 's1.i1', phrase: 'production 1', tookMs: 900, attempts: 2 },
  };
  const run = (how: 'key' | 'yes'): NewEvent => {
    const event = requested('s1', 's1.i1', 'r1');
    if (event.type !== 'run.requested') throw new Error('no request');
    return { ...event, data: { ...event.data, confirmation: { how } } };
  };
  const [gate, yes, key] = withSeen([confirmed, run('yes'), run('key')], seen);
  expect(gate?.data).toMatchObject({ tookMs: 900, attempts: 2, shownMs: 2500 });
  expect(yes?.data).toMatchObject({ confirmation: { how: 'yes', shownMs: 2500 } });
  expect(key?.data).toMatchObject({ confirmation: { how: 'key' } });
  expect(JSON.stringify(key)).not.toContain('shownMs');
});
