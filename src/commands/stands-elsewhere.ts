import { join } from 'node:path';
import type { ExportInput } from '../record/exports/export-input.ts';
import { placeWords } from '../record/failed-attempts.ts';
import { outputsOf } from '../record/outputs.ts';
import { readPlainFile } from '../record/read-file.ts';
import { piecesOf } from '../record/redact-blob.ts';
import { lastSeen } from '../record/report/last-seen.ts';
import { largestFile, sessionFiles } from '../record/session-files.ts';

/** Pieces of outputs that are taken out, and what was looked for where words or a pattern named them. */
export type TakenOut = {
  pieces: readonly { root: string; piece: number }[];
  /** Words as they are, and patterns. */
  sought: readonly (string | RegExp)[];
};

/**
 * Where what is taken out of outputs stands in the record besides, as sentences that show nothing of it: in lines of the journal and of the checklist, which
 * cannot be redacted, and in other outputs. Where pieces were named and no words, each longer line of them is looked for. At most 64 MiB of outputs are.
 */
export function standsElsewhere(record: ExportInput, { pieces, sought }: TakenOut): string[] {
  const gone = new Set(pieces.map(nameOf));
  const wanted = [...sought, ...linesOf(record, gone)];
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.some((one) => (typeof one === 'string' ? text.includes(one) : one.test(text)));
  return [...inOutputs(record, gone, holds), ...inEvents(record, holds), ...inChecklist(record, holds)];
}

/** What to say before the bundle is written; empty where there is nothing. */
export function elsewhereWords(places: readonly string[]): string[] {
  if (places.length === 0) return [];
  return [
    'What you take out, or a line of it, stands elsewhere in this record too, and stays there:',
    ...places.slice(0, mostRows).map((place) => `  ${place}`),
    ...(places.length > mostRows ? [`  … and ${places.length - mostRows} more`] : []),
    'Events and the checklist were signed as they are. If it is a secret, change it; do not rely on this bundle to keep it.',
  ];
}

type Holds = (text: string) => boolean;

const mostRows = 20;
const mostBytes = 64 * 1024 * 1024;
/** A shorter line ("done", "ok") stands in every log, and so does a spinner of which nothing stays. */
const shortestLine = 8;

function nameOf({ root, piece }: { root: string; piece: number }): string {
  return `${root}:${piece}`;
}

function linesOf(record: ExportInput, gone: ReadonlySet<string>): string[] {
  const roots = new Set([...gone].map((name) => name.slice(0, 64)));
  const lines = new Set<string>();
  for (const root of roots)
    for (const { piece, bytes } of piecesOf(record.folder, root))
      if (gone.has(nameOf({ root, piece })))
        for (const line of bytes?.toString('utf8').split('\n') ?? [])
          if (lastSeen(line).trim().length >= shortestLine && lines.size < 1000) lines.add(line.trim());
  return [...lines];
}

function inOutputs(record: ExportInput, gone: ReadonlySet<string>, holds: Holds): string[] {
  const found: string[] = [];
  let left = mostBytes;
  for (const { root, words } of new Map(outputsOf(record).map((one) => [one.root, one])).values())
    for (const { piece, bytes } of piecesOf(record.folder, root)) {
      left -= bytes?.length ?? 0;
      if (left < 0) return found;
      if (!gone.has(nameOf({ root, piece })) && holds(bytes?.toString('utf8') ?? ''))
        found.push(`${words}, piece ${piece} of its output   --redact piece=${root.slice(0, 8)}:${piece}`);
    }
  return found;
}

function inEvents({ plan, events }: ExportInput, holds: Holds): string[] {
  return events.flatMap(({ seq, type, data }) => {
    if (!textsOf(data).some(holds)) return [];
    const step = 'step' in data && typeof data.step === 'string' ? `${placeWords(plan, data.step)}, ` : '';
    return [`${step}line ${seq} of the journal (${type})`];
  });
}

function inChecklist({ folder }: ExportInput, holds: Holds): string[] {
  const read = readPlainFile(join(folder, sessionFiles.checklist), largestFile.checklist);
  if (!('bytes' in read)) return [];
  const lines = read.bytes.toString('utf8').split('\n');
  return lines.flatMap((line, index) => (holds(line) ? [`line ${index + 1} of ${sessionFiles.checklist}`] : []));
}

/** Every text in the data of an event. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
