import { describe, expect, test } from 'vitest';
import { clockRemarks } from '../../../src/record/checks/check-clock.ts';
import type { SessionEvent } from '../../../src/session/events.ts';

const start = Date.parse('2026-11-20T02:00:00.000Z');
const later = new Date('2026-11-21T00:00:00Z');

/** Lines at these seconds of the wall clock and of the machine's own count, in starts of the server. */
function lines(...clocks: [wall: number, mono: number, epoch?: number][]): SessionEvent[] {
  return clocks.map(([wall, mono, epoch = 1], index) => ({
    ...{ seq: index + 1, epoch, time: new Date(start + wall * 1000).toISOString(), mono: mono * 1_000_000 },
    ...{ actor: { id: 'ann', basis: 'login uid' }, type: 'note.added', data: { text: 'x' } },
  })) as SessionEvent[];
}

describe('the times of a record', () => {
  test('that go with what the machine counted need no word, nor do small corrections', () => {
    expect(clockRemarks(lines([0, 100], [10, 110], [3600, 3690]), later)).toEqual([]);
  });

  test('are told where they were put off, with the line from which on', () => {
    const [said, ...more] = clockRemarks(lines([0, 100], [10, 110], [1830, 130], [1840, 140]), later);
    expect(more).toEqual([]);
    expect(said).toMatch(/^The times from line 3 on .* since line 1 the host's clock went 30 min 00 s ahead of what/);
  });

  test('are told where they were put off bit by bit, or back', () => {
    const slowly = lines([0, 0], [40, 10], [80, 20], [120, 30]);
    expect(clockRemarks(slowly, later)).toEqual([
      expect.stringMatching(/^The times from line 4 on .* 1 min 30 s ahead/),
    ]);
    expect(clockRemarks(lines([0, 0], [-600, 10]), later)).toEqual([expect.stringContaining('10 min 10 s back of')]);
  });

  test('are held against each start of the server alone: the machine can have started again', () => {
    expect(clockRemarks(lines([0, 5000], [10, 5010], [4000, 20, 2], [4010, 30, 2]), later)).toEqual([]);
  });

  test('are told where they lie after the check', () => {
    const said = clockRemarks(lines([0, 0], [10, 10]), new Date(start - 1_800_000));
    expect(said).toEqual([
      expect.stringMatching(/^The time of line 2, 2026-11-20T02:00:10.000Z: it is 30 min 10 s after/),
    ]);
  });
});
