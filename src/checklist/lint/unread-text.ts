import { noWayBack } from '../assign-rollbacks.ts';
import { benignNotes } from '../block/units.ts';
import { changesBeforeBackup } from '../load-notes.ts';
import type { Finding, Rule } from './rule.ts';

/** Text that could not be understood, and blocks whose label says something else than their lines. */
export const unreadText: Rule = {
  name: 'unread-text',
  about: 'Text could not be understood, or a block is not what its label says.',
  find: ({ plan }) => {
    const known = new Set([...benignNotes, noWayBack, ...changesBeforeBackup(plan.steps).map(({ why }) => why)]);
    const notes = plan.notes
      .filter(({ why }) => !known.has(why))
      .map(
        ({ line, why }): Finding => ({
          line,
          reason: why,
          fix: 'Look at the line; write it so that it can mean one thing only, in a file saved as UTF-8.',
        }),
      );
    const blocks = plan.blocks
      .filter(({ role, confidence, lang, reads }) => {
        if (role !== 'forward') return false;
        return (
          confidence === 'C' ||
          (confidence === 'D' && shells.test(lang ?? '') && (reads === 'text' || reads === 'chat'))
        );
      })
      .map(
        ({ line, why }): Finding => ({
          line,
          reason: `This block is unclear. ${why}`,
          fix: 'Give each kind of work a block of its own, labelled with what reads it (bash, sql, text).',
        }),
      );
    return [...notes, ...blocks];
  },
};

const shells = /^(?:bash|sh|shell|zsh|console|sql)$/i;
