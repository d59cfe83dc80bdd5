import type { Note } from '../../plan/plan.ts';
import { benignNotes } from '../block/unit-notes.ts';
import { settingMeant, unknownKey } from '../front-matter.ts';
import { changesBeforeBackup } from '../load-notes.ts';
import { noWayBack } from '../rollbacks/assign-rollbacks.ts';
import type { Finding, Judged, Rule } from './rule.ts';
import { otherLines } from './runs.ts';

/** Text that could not be understood, and blocks whose label says something else than their lines. */
export const unreadText: Rule = {
  name: 'unread-text',
  about: 'Text could not be understood, or a block is not what its label says.',
  find: (judged) => [...notesOf(judged), ...blocksOf(judged)],
};

/** What is said of several lines for one reason is one finding. A key of another program's front matter is none. */
function notesOf({ plan }: Judged): Finding[] {
  const known = new Set([...benignNotes, noWayBack, ...changesBeforeBackup(plan.steps).map(({ why }) => why)]);
  const foreign = plan.notes.filter(({ why }) => why === unknownKey).length >= mostUnknown;
  const isMistyped = (text: string) => !foreign && settingMeant(text) !== undefined;
  const notes = plan.notes.filter(({ why, text }) => !known.has(why) && (why !== unknownKey || isMistyped(text)));
  return [...Map.groupBy(notes, ({ why }) => why)].map(([why, places]) => ({
    line: places[0]?.line ?? 1,
    reason: places.length === 1 ? why : `${why} The same holds for ${otherLines(places)}.`,
    fix: fixOf(why, places),
  }));
}

/** So many keys that mean nothing here are those of another program: one that is like a setting is one of them. */
const mostUnknown = 3;

function fixOf(why: string, places: readonly Note[]): string {
  if (/\btemplate\b/.test(why)) return 'Render the template first, and walk and lint what comes of it.';
  const meant = places.flatMap(({ text }) => settingMeant(text) ?? []);
  if (why === unknownKey) return `Write "${meant.join('", "')}" if that was meant. A key of another program can go.`;
  return 'Look at the line; write it so that it can mean one thing only, in a file saved as UTF-8.';
}

function blocksOf({ plan }: Judged): Finding[] {
  const unclear = plan.blocks.filter(({ role, confidence, lang, reads }) => {
    if (role !== 'forward') return false;
    return (
      confidence === 'C' || (confidence === 'D' && shells.test(lang ?? '') && (reads === 'text' || reads === 'chat'))
    );
  });
  return [...Map.groupBy(unclear, ({ why }) => why)].map(([why, places]) => ({
    line: places[0]?.line ?? 1,
    reason: `This block is unclear. ${why}${places.length === 1 ? '' : ` The same holds for ${otherLines(places)}.`}`,
    fix: 'Give each kind of work a block of its own, labelled with what reads it (bash, sql, text).',
  }));
}

const shells = /^(?:bash|sh|shell|zsh|console|sql)$/i;
