import { benignNotes } from '../checklist/block/unit-notes.ts';
import type { Plan } from '../plan/plan.ts';
import { plural } from '../ui/words.ts';
import type { Row } from './page.ts';

type PlacedRow = Row & { line: number };

/** What could not be read and what never runs, in the order of the lines; of many lines for one reason the first stands for all. */
export function unreadRows({ blocks, notes }: Plan): Row[] {
  const never = blocks.filter(({ confidence, role }) => confidence === 'D' && role === 'forward');
  const told = Map.groupBy(
    notes.filter(({ why }) => !benignNotes.includes(why)),
    ({ why }) => why,
  );
  const rows: PlacedRow[] = [
    ...never.map(({ line, lang, reads, why }) => ({ line, text: `${lang ?? 'text'} block read as ${reads}: ${why}` })),
    ...[...told.values()].flatMap(noteRows),
  ];
  return rows.sort((left, right) => left.line - right.line);
}

function noteRows(notes: Plan['notes']): PlacedRow[] {
  const shown = notes.length > mostAlike ? notes.slice(0, 1) : notes;
  const more = notes.length - shown.length;
  const rest = more === 0 ? '' : `  (and ${plural(more, 'line')} more like it, to line ${notes.at(-1)?.line})`;
  return shown.map(({ line, why, text }) => ({ line, text: `${why}  ${text.trim().split('\n')[0]}${rest}` }));
}

const mostAlike = 3;
