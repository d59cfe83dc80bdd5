import { narrowestRun } from './geometry.ts';
import { type Line, layOut } from './line.ts';
import type { LiveRun } from './live-run.ts';
import type { KeyBinding, ScreenName } from './screen.ts';

/** The first row of the output on screen, while it is scrolled; undefined follows the end. */
export type Scrolled = { top: number | undefined };

type Room = { rows: number; columns: number };

/**
 * The rows of an output that are on screen, and only those: an output of 200,000 lines costs no more to draw than one of ten. `foot`: laid
 * out rows that belong behind its end.
 */
export function outputWindow(live: LiveRun | undefined, { top }: Scrolled, room: Room, foot: Line[] = []): Line[] {
  const length = live?.length ?? 0;
  const last = lastTop(length + foot.length, room);
  const from = Math.min(top ?? last, last);
  const shown = live && from < length ? live.rows(from, Math.min(room.rows, length - from)) : [];
  const below = foot.slice(Math.max(0, from - length), Math.max(0, from + room.rows - length));
  const rows = [...layOut(shown, room.columns), ...below];
  return top === undefined ? rows.slice(-room.rows) : rows.slice(0, room.rows);
}

/** PageUp and PageDown, Home and End over an output of `total` rows, drawn in `less` rows fewer than the body has. */
export function outputKeys<Name extends ScreenName, Local extends Scrolled>(
  total: number,
  less = 0,
): KeyBinding<Name, Local>[] {
  const key = (name: string, label: string, to: (top: number, page: number) => number) => ({
    key: name,
    label,
    hidden: true,
    looks: true as const,
    does: ({ local, set, rows, columns }: { local: Local; set(local: Local): void } & Room) => {
      const last = lastTop(total, { rows: rows - less });
      const top = Math.max(0, to(local.top ?? last, pageOf({ rows: rows - less, columns })));
      set({ ...local, top: top >= last ? undefined : top });
    },
  });
  return [
    { ...key('PageUp', 'scroll', (top, page) => top - page), hidden: false },
    key('PageDown', 'scroll on', (top, page) => top + page),
    key('Home', 'the beginning', () => 0),
    key('End', 'follow the end', () => total),
  ];
}

function lastTop(total: number, { rows }: Pick<Room, 'rows'>): number {
  return Math.max(0, total - rows);
}

/** A page never jumps over rows that a narrow screen had no room for. */
function pageOf({ rows, columns }: Room): number {
  return Math.max(1, Math.floor((rows - 1) / Math.ceil(narrowestRun / columns)));
}
