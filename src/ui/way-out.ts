import { definitionOf, type Item } from '../steps/index.ts';
import { cellWidth } from '../terminal/width.ts';
import type { Lane } from '../walk/lane.ts';
import { preparedFor } from '../walk/way-back.ts';
import { geometry } from './geometry.ts';
import { preparedWords } from './lines/undo-lines.ts';
import type { View } from './view.ts';
import { bytes, duration } from './words.ts';

/**
 * What is behind `EXIT:`: the way back of this step with its state, never a bare "ok". The state is always whole; what there is no room for
 * is left out, the least needed first, and then what is longest is cut.
 */
export function exitText(view: View): string {
  const { walk } = view;
  if (walk.rollback) return 'R = end or leave this way back; the deploy is held. q leaves, the session is kept.';
  const { state, rollback } = walk.wayBack;
  const prepared = preparedFor(walk.wayBack, view.inHand?.kind === 'item' ? view.inHand.item : undefined);
  if (walk.current === undefined) return 'q leaves; the session is kept, unsigned.';
  if (rollback === undefined)
    return onlyReads(walk.current.lane)
      ? 'nothing to undo: this step only reads. q leaves, the session is kept.'
      : 'NONE - this step has no written way back. q leaves, the session is kept.';
  const named = `R way back: ${rollback.title}`;
  const end = ` (${state})`;
  const room = roomFor(view);
  const texts = madeTexts(view).flatMap((made) =>
    quitTexts.map((quit) => `${named}${made}${end}${preparedWords(prepared)}${quit}`),
  );
  const fitting = texts.find((text) => cellWidth(text) <= room);
  if (fitting !== undefined) return fitting;
  if (cellWidth(`${named}${end}`) > room) return `${cut(named, room - cellWidth(end))}${end}`;
  return cut(`${named}${end}${preparedWords(prepared)}`, room);
}

/** All of it runs here, and all of it only reads: what is done by hand may change anything. */
function onlyReads({ items }: Lane): boolean {
  return (
    items.length > 0 && items.every((item) => harmless.has(item.effect) && definitionOf(item).program(item) !== null)
  );
}

const harmless: ReadonlySet<Item['effect']> = new Set(['reads', 'shell']);

const quitTexts = ['. q leaves, the session is kept.', '. q leaves.', ''] as const;

/** The file it needs, in fewer and fewer words: its name, and what speaks against it, are said whole in the list and at the gate. */
function madeTexts({ walk, now }: View): string[] {
  const { file } = walk.wayBack;
  if (file === undefined) return [''];
  const size = `${bytes(file.bytes)}, ${duration(now - Date.parse(file.at))} old`;
  const name = file.path.split('/').at(-1);
  if (file.doubt === undefined) return [`, ${name} ${size}`, `, backup ${size}`, ''];
  return [
    `, ${name} ${size}, ${file.doubt}`,
    `, backup ${size}, ${file.doubt}`,
    `, backup ${size}, IN DOUBT`,
    ', backup IN DOUBT',
  ];
}

/** Cells behind `EXIT: `; of two rows a part stays empty, for they break at words. */
function roomFor({ size }: View): number {
  const { columns, footRows } = geometry(size);
  return footRows === 1 ? columns - indent : 2 * (columns - indent) - mostLost;
}

const indent = 6;
const mostLost = 12;

function cut(text: string, cells: number): string {
  if (cellWidth(text) <= cells) return text;
  let end = text;
  while (end !== '' && cellWidth(end) > Math.max(0, cells - 2)) end = end.slice(0, -1);
  return `${end.trimEnd()}..`;
}
