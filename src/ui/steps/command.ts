import type { CommandItem } from '../../steps/command.ts';
import { commandKind } from '../../steps/command.ts';
import { definitionOf } from '../../steps/index.ts';
import { expectLines, hindranceLines, stopIfLines, surroundings, whyLines, willRunLines } from '../facts.ts';
import { type Line, labelled, line, verbatim } from '../line.ts';
import { refusedInHand } from '../lines/approval-lines.ts';
import { classLines } from '../lines/class-lines.ts';
import { dangerLines } from '../lines/danger-lines.ts';
import { toldText } from '../told-text.ts';
import type { View } from '../view.ts';
import { byHandKeys } from './by-hand-keys.ts';
import type { ItemView } from './index.ts';
import { runKeys } from './keys.ts';

/** A unit of commands: what will run, where, what is expected, what stops. Units that are never run here are shown to be copied. */
export const commandView: ItemView<'command'> = {
  keys: (item, context) => (commandKind.program(item) === null ? byHandKeys(item) : runKeys(context)),
  body: (item, view, columns) =>
    commandKind.program(item) === null ? byHand(item, view) : runnable(item, view, columns),
};

function runnable(item: CommandItem, view: View, columns: number): Line[] {
  return [
    ...willRunLines(view, item, columns),
    ...insideLines(view, item),
    ...classLines(view, item),
    ...dangerLines(view, item),
    ...hindranceLines(view, refusedInHand(view)),
    ...surroundings(view),
    ...expectLines(view, item),
    ...stopIfLines(view, item),
    ...whyLines(view, item),
  ];
}

/** What the checklist types into the shell that this opens: the keyboard is there then, and the next item is not on screen. */
function insideLines({ lane }: View, { line: from, endLine }: CommandItem): Line[] {
  const typed = (lane?.lane.items ?? []).filter(
    (other) =>
      other.kind === 'command' &&
      other.data.inside != null &&
      other.data.inside >= from &&
      other.data.inside <= endLine,
  );
  return typed.flatMap((other, at) => [
    ...(at === 0 ? [labelled('IN IT', 'the checklist types this into the shell that opens; leave it when done')] : []),
    ...verbatim(definitionOf(other).copy?.(other) ?? ''),
  ]);
}

function byHand(item: CommandItem, view: View): Line[] {
  return [
    line(' DO THIS BY HAND, then x', 'bold'),
    ...classLines(view, item),
    ...verbatim(toldText(view, commandKind.copy?.(item) ?? '')),
    ...expectLines(view, item),
    ...stopIfLines(view, item),
    ...whyLines(view, item),
  ];
}
