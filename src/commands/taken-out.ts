import type { ExportInput } from '../record/exports/export-input.ts';
import { outputsOf } from '../record/outputs.ts';
import { piecesOf } from '../record/redact-blob.ts';

/** How much goes with the pieces that are taken out, output by output, as sentences: of a short output a single word takes all of it along. */
export function takenOutWords(record: ExportInput, pieces: readonly { root: string; piece: number }[]): string[] {
  const words = new Map(outputsOf(record).map((output) => [output.root, output.words]));
  const outputs = [...Map.groupBy(pieces, ({ root }) => root)].map(([root, some]) => {
    const out = new Set(some.map(({ piece }) => piece));
    const all = [...piecesOf(record.folder, root)];
    const gone = all.filter(({ piece }) => out.has(piece));
    return { words: words.get(root) ?? root, all: sizeOf(all), gone: sizeOf(gone) };
  });
  const rows = outputs.map(({ words: of, all, gone }) => {
    const what =
      gone.count === all.count
        ? `the whole output, ${gone.bytes} bytes`
        : `${gone.bytes} of ${all.bytes} bytes, ${gone.count} of ${all.count} pieces`;
    return `  ${of}: ${what}`;
  });
  const total = outputs.reduce((sum, { gone }) => sum + gone.bytes, 0);
  return [
    `Taken out: ${total} bytes of ${outputs.length} ${outputs.length === 1 ? 'output' : 'outputs'}. A piece has up to 4096 bytes and goes as a whole.`,
    ...rows.slice(0, mostRows),
    ...(rows.length > mostRows ? [`  … and ${rows.length - mostRows} more`] : []),
  ];
}

const mostRows = 20;

function sizeOf(pieces: readonly { length: number }[]): { count: number; bytes: number } {
  return { count: pieces.length, bytes: pieces.reduce((sum, { length }) => sum + length, 0) };
}
