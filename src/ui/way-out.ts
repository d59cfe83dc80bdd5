import { preparedWords } from './facts.ts';
import type { View } from './view.ts';
import { bytes, duration } from './words.ts';

/** What is behind `EXIT:`: the state of this step's way back, never a bare "ok". */
export function exitText({ walk, now }: View): string {
  if (walk.rollback) return 'R = end or leave this way back; the deploy is held. q leaves, the session is kept.';
  const { state, rollback, file, prepared } = walk.wayBack;
  if (walk.current === undefined) return 'q leaves; the session is kept, unsigned.';
  if (rollback === undefined) return 'NONE - this step has no written way back. q leaves, the session is kept.';
  const name = file?.path.split('/').at(-1);
  // A narrow row is cut at its end: the file's name is said whole in the list and at the gate.
  const made = file && ` (${bytes(file.bytes)}, ${duration(now - Date.parse(file.at))} old: ${name})`;
  return `R = ${state}: ${rollback.title}${preparedWords(prepared)}${made ?? ''}`;
}
