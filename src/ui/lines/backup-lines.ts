import { type Backup, backupsBeside } from '../../walk/backups-beside.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';
import { bytes, duration } from '../words.ts';
import { restoreLines } from './restore-lines.ts';

/** The backup beside a change, with the database it is of; and plainly where that is not the one about to be changed, or none was made of it. */
export function backupLines(view: View): Line[] {
  const { plan, state, walk, look } = view;
  // On the way back itself what is restored is told by name: a backup beside it would read as that.
  if (walk.rollback !== undefined && restoreLines(view).length > 0) return [];
  return backupsBeside(plan, state, walk.wayBack, look?.facts).map((backup) => {
    const { text, isBad } = wordsOf(backup, look?.facts.target.display ?? '', view.now);
    return labelled('BACKUP', isBad ? [{ text, tone: 'bad' }] : text);
  });
}

function wordsOf(backup: Backup, changed: string, now: number): { text: string; isBad: boolean } {
  if (backup.is === 'none')
    return { text: `NONE of ${changed}: no dump of it by this session ended well`, isBad: true };
  const { file, of, isOther, unnamed } = backup;
  const name = `${file.path.split('/').at(-1)}${of ? ` of ${of.display}` : ''}`;
  const text = `${name}, ${bytes(file.bytes)}, ${duration(now - Date.parse(file.at))} old`;
  const against = [
    ...(file.doubt ? [file.doubt] : []),
    ...(isOther ? [`NOT of ${changed}, which this changes`] : []),
  ].join('; ');
  const beside = unnamed === undefined ? '' : ` (the way back names ${unnamed}; there E puts this one in)`;
  return { text: `${text}${against === '' ? beside : `: ${against}`}`, isBad: against !== '' };
}
