import type { SessionEvent } from '../../session/events.ts';
import { placeWords } from '../failed-attempts.ts';
import { eventLines } from '../report/show.ts';
import { visible, withoutEscapes } from '../visible.ts';
import type { ExportInput } from './export-input.ts';

/**
 * A session as a terminal recording, asciicast v2: a header, then `[seconds, code, text]` a line. `o`: the timeline's lines and the outputs.
 * `m`: a marker where a step or a way back is first begun. There are no input events, and `input.given` is left out: what the terminal echoed of it is in the output.
 * Seconds count from the first event by the record's clock, and never go back. What the record does not have is said at the beginning.
 */
export function exportAsciicast(input: ExportInput): string {
  const { session, plan, events } = input;
  const start = Date.parse(events[0]?.time ?? '') || 0;
  const header = {
    version: 2,
    ...screen,
    timestamp: Math.floor(start / 1000),
    idle_time_limit: longestPause,
    title: `${visible(plan.title)} (session ${visible(session)})`,
  };
  const begun = new Set<string>();
  let seconds = 0;
  const frames = events.flatMap((event) => {
    seconds = Math.max(seconds, (Date.parse(event.time) - start) / 1000);
    const shown = event.type === 'input.given' ? [] : [...outputOf(input, event), ...eventLines(input, event)];
    const marker = markerOf(input, event, begun);
    const text = shown.map((line) => `${line}\r\n`).join('');
    return [...(marker === undefined ? [] : [[seconds, 'm', marker]]), ...(text === '' ? [] : [[seconds, 'o', text]])];
  });
  const preface = [0, 'o', prefaceLines.map((line) => `${line}\r\n`).join('')];
  return [header, preface, ...frames].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const screen = { width: 120, height: 40 };
/** Players wait no longer than this many seconds, however long the session did. */
const longestPause = 2;

const prefaceLines = [
  'Made from the record of a session; it is a view and proves nothing. Lines that begin with a time are from the record.',
  'The record has no times within an output: it appears whole when its command ended. What was typed is not recorded.',
  `The size of the terminal is not recorded: ${screen.width}x${screen.height} is assumed. Of escape sequences, colours and cursor moves are kept.`,
  '',
];

function markerOf({ plan }: ExportInput, { type, data }: SessionEvent, begun: Set<string>): string | undefined {
  const id = type === 'step.entered' ? data.step : type === 'rollback.started' ? data.rollback : undefined;
  if (id === undefined || begun.has(id)) return undefined;
  begun.add(id);
  const title = plan.steps.find((step) => step.id === id)?.title;
  return visible(title === undefined ? placeWords(plan, id) : `${placeWords(plan, id)}: ${title}`);
}

/** What an event put on the screen besides its own line. */
function outputOf(input: ExportInput, { type, data }: SessionEvent): string[] {
  if (type === 'query.answered') return data.outcome.ok ? tableLines(data.outcome) : [];
  const blob = type === 'run.ended' || type === 'run.lost' || type === 'shell.closed' ? (data.output ?? null) : null;
  if (blob === null || blob.length === 0) return [];
  const read = input.output(blob.root);
  const note = input.redactedNote(blob.root);
  if ('bytes' in read) return [...note, playable(read.bytes.toString('utf8').replace(/\r?\n$/, '')) + plainColours];
  return [`(${blob.length} bytes of output are not shown: ${'missing' in read ? 'they are missing' : read.problem})`];
}

function tableLines({ columns, rows }: { columns: { name: string }[]; rows: (string | null)[][] }): string[] {
  return [columns.map(({ name }) => name), ...rows].map((cells) =>
    visible(cells.map((cell) => cell ?? 'NULL').join(' | ')),
  );
}

const plainColours = '\u001b[0m';

/**
 * Output as a terminal shows it that only colours, moves the cursor and erases: nothing in it can reach the clipboard or the title of
 * whoever plays it, or make their terminal answer. A line feed gets the carriage return that a terminal's line discipline gives it.
 */
function playable(output: string): string {
  return output
    .split(harmless)
    .map((part, index) => (index % 2 === 1 ? part : visible(withoutEscapes(part))))
    .join('')
    .replace(/\r?\n/g, '\r\n');
}

const harmless = /(\u001b\[[\d;:]*[A-HJKm]|[\r\n\u0008])/;
