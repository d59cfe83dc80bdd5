import type { ItemKind, ItemOf } from '../../steps/index.ts';
import type { Line } from '../line.ts';
import type { Context, KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { checkView } from './check.ts';
import { checklistView } from './checklist.ts';
import { choiceView } from './choice.ts';
import { commandView } from './command.ts';
import { diffView } from './diff.ts';
import { editView } from './edit.ts';
import { queryView } from './query.ts';
import { waitView } from './wait.ts';

/** How one kind of item is shown in hand, and the keys that only it has; those of every item come from the walk screen. */
export type ItemView<Kind extends ItemKind> = {
  keys(item: ItemOf<Kind>, context: Context<'walk'>): KeyBinding<'walk'>[];
  body(item: ItemOf<Kind>, view: View, columns: number): Line[];
};

/** A kind without an entry here does not compile. */
export const itemViews: { [Kind in ItemKind]: ItemView<Kind> } = {
  command: commandView,
  query: queryView,
  diff: diffView,
  check: checkView,
  edit: editView,
  wait: waitView,
  choice: choiceView,
  checklist: checklistView,
};
