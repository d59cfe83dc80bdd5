import { mayChangeDatabase } from '../../plan/restore.ts';
import type { Item } from '../../steps/index.ts';
import { dumpAfterAll } from '../../walk/dump-after-all.ts';
import { namesRestored } from '../../walk/file-of-one-way.ts';
import { itemState } from '../../walk/lane.ts';
import { preparedFor } from '../../walk/way-back.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';
import { backupLines } from './backup-lines.ts';
import { changedSummary } from './changed-lines.ts';

/**
 * The way back with its file, and what is known to be wrong with it: why it will not restore a database stands beside what may change one.
 */
export function undoLines(view: View, item: Item): Line[] {
  return [...againLines(view, item), ...wayBackLines(view, item)];
}

/** Running what may have done its work already, or half of it, does it again: said where it would be confirmed. */
function againLines({ lane, state }: View, item: Item): Line[] {
  const run = lane && itemState(state, lane.lane.id, item.id).runs.at(-1);
  if (run === undefined || run.result.status !== 'lost' || item.effect === 'reads') return [];
  const text =
    'NOBODY KNOWS how the last run of this ended: it may have done its work, or half of it, and what does not end with its terminal may still be at it. This runs it a second time.';
  return [labelled('AGAIN', [{ text, tone: 'bad' }])];
}

function wayBackLines(view: View, item: Item): Line[] {
  const { wayBack, rollback: walked } = view.walk;
  const { state, rollback, remark } = wayBack;
  const reads = (view.look?.facts.effect ?? item.effect) === 'reads';
  const unwritten = reads ? 'nothing to undo: this only reads' : 'NONE: the checklist writes no way back for this step';
  const after = view.look && dumpAfterAll(view.plan, view.state, wayBack, view.look.facts);
  const undo = rollback
    ? `${after === undefined ? state : 'WRITTEN'}: ${rollback.title}${after === undefined ? '' : `, with ${after}`}`
    : unwritten;
  return [
    ...backupLines(view),
    labelled(
      'UNDO',
      walked ? 'NONE: this is the way back itself' : `${undo}${preparedWords(preparedFor(wayBack, item))}`,
    ),
    ...(walked ? changedSummary(view) : []),
    ...(remark && after === undefined && isOfText(view) && (state !== 'WILL NOT RESTORE' || mayChangeDatabase(item))
      ? [labelled('REMARK', [{ text: remark, tone: 'warn' }])]
      : []),
  ];
}

/** On a way back, whether the command still restores what the checklist names: edited or filled in to another file it may not. */
function isOfText({ walk: { rollback: walked, wayBack }, look }: View): boolean {
  const names = walked && wayBack.rollback ? namesRestored(wayBack.rollback) : [];
  return names.length === 0 || names.some((name) => look?.facts.text.includes(name) ?? true);
}

/** What stands in for a way back that will not restore, in the operator's words. */
export function preparedWords(prepared: string | undefined): string {
  return prepared === undefined ? '' : `; prepared: ${prepared}`;
}
