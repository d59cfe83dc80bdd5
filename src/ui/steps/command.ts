import type { CommandItem } from '../../steps/command.ts';
import { commandKind } from '../../steps/command.ts';
import { classLines } from '../class-lines.ts';
import {
  dangerLines,
  expectLines,
  hindranceLines,
  stopIfLines,
  surroundings,
  whyLines,
  willRunLines,
} from '../facts.ts';
import { type Line, line, verbatim } from '../line.ts';
import type { View } from '../view.ts';
import type { ItemView } from './index.ts';
import { byHandKeys, runKeys } from './keys.ts';

/** A unit of commands: what will run, where, what is expected, what stops. Units that are never run here are shown to be copied. */
export const commandView: ItemView<'command'> = {
  keys: (item, context) => (commandKind.program(item) === null ? byHandKeys(item) : runKeys(context)),
  body: (item, view, columns) =>
    commandKind.program(item) === null ? byHand(item, view) : runnable(item, view, columns),
};

function runnable(item: CommandItem, view: View, columns: number): Line[] {
  return [
    ...willRunLines(view, item, columns),
    ...classLines(view, item),
    ...dangerLines(view, item),
    ...hindranceLines(view),
    ...surroundings(view),
    ...expectLines(view, item),
    ...stopIfLines(view, item),
    ...whyLines(view, item),
  ];
}

function byHand(item: CommandItem, view: View): Line[] {
  return [
    line(' DO THIS BY HAND, then x', 'bold'),
    ...classLines(view, item),
    ...verbatim(commandKind.copy?.(item) ?? ''),
    ...expectLines(view, item),
    ...stopIfLines(view, item),
    ...whyLines(view, item),
  ];
}
