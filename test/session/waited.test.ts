import { expect, test } from 'vitest';
import type { Recovery } from '../../src/session/state.ts';
import { waitedSeconds } from '../../src/session/waited.ts';

const hour = 3600;
const startMono = 1_000 * hour * 1e6;
const wait = { seq: 10, mono: startMono };
const monoAfter = (hours: number) => startMono + hours * hour * 1e6;

function reboot(part: Partial<Recovery>): Recovery {
  return { at: '', seq: 20, mono: 0, droppedBytes: 0, boot: 'b-2', rebooted: true, ...part };
}

test('within a boot the monotonic clock counts, wherever the calendar was set to', () => {
  expect(waitedSeconds(wait, { time: '1999-01-01T00:00:00.000Z', mono: monoAfter(5) }, [])).toBe(5 * hour);
});

test('over a reboot the time on each side is counted by its own boot, and the time in between by the calendar', () => {
  const before = { time: '2026-11-20T06:00:00.000Z', mono: monoAfter(4) };
  const recovered = [reboot({ at: '2026-11-20T07:00:00.000Z', mono: 90e6, before })];
  const now = { time: '2026-11-20T09:00:00.000Z', mono: 90e6 + 2 * hour * 1e6 };
  expect(waitedSeconds(wait, now, recovered)).toBe(7 * hour);
});

test('a calendar that was set back while the machine was off takes nothing away', () => {
  const before = { time: '2026-11-20T06:00:00.000Z', mono: monoAfter(4) };
  const recovered = [reboot({ at: '2026-11-19T00:00:00.000Z', mono: 0, before })];
  expect(waitedSeconds(wait, { time: '', mono: hour * 1e6 }, recovered)).toBe(5 * hour);
});

test('two reboots are two gaps; a server that only came back, and a reboot before the wait, are none', () => {
  const recovered = [
    reboot({ seq: 5, at: '2026-11-19T00:00:00.000Z', before: { time: '2026-11-18T00:00:00.000Z', mono: 1 } }),
    reboot({ seq: 11, rebooted: false, before: { time: '2026-11-20T03:00:00.000Z', mono: monoAfter(1) } }),
    reboot({
      seq: 20,
      at: '2026-11-20T05:00:00.000Z',
      mono: 60e6,
      before: { time: '2026-11-20T04:00:00.000Z', mono: monoAfter(2) },
    }),
    reboot({
      seq: 30,
      at: '2026-11-20T08:00:00.000Z',
      mono: 30e6,
      before: { time: '2026-11-20T06:00:00.000Z', mono: 60e6 + hour * 1e6 },
    }),
  ];
  // 2 h, 1 h off, 1 h, 2 h off, 3 h.
  expect(waitedSeconds(wait, { time: '', mono: 30e6 + 3 * hour * 1e6 }, recovered)).toBe(9 * hour);
});
