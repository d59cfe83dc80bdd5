import { expect, test } from 'vitest';
import { createTimeWriter } from '../../src/journal/time.ts';

test('times are written as toISOString writes them, within a second, over its end, back in time and before 1970', () => {
  const timeText = createTimeWriter();
  const second = Date.UTC(2026, 1, 28, 23, 59, 59);
  const times = [0, 7, 42, 999, 1000, 1001, -1, 500].map((step) => second + step);
  for (const time of [...times, 0, -1, -1001, 253_402_300_799_999]) {
    expect(timeText(new Date(time))).toBe(new Date(time).toISOString());
  }
});

test('a date that is none is refused, also within a second that is known', () => {
  const timeText = createTimeWriter();
  timeText(new Date(0));
  expect(() => timeText(new Date(Number.NaN))).toThrow(RangeError);
});
