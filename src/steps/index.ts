import * as z from 'zod/mini';
import { checkItem, checkKind } from './check.ts';
import { checklistItem, checklistKind } from './checklist.ts';
import { choiceItem, choiceKind } from './choice.ts';
import { commandItem, commandKind } from './command.ts';
import type { ItemDefinition } from './define.ts';
import { diffItem, diffKind } from './diff.ts';
import { editItem, editKind } from './edit.ts';
import { queryItem, queryKind } from './query.ts';
import { waitItem, waitKind } from './wait.ts';

/** Every kind of item. A new kind is a file beside this one and a word in these two lists. */
export const item = z.discriminatedUnion('kind', [
  commandItem,
  queryItem,
  diffItem,
  checkItem,
  editItem,
  waitItem,
  choiceItem,
  checklistItem,
]);

export type Item = z.infer<typeof item>;
export type ItemKind = Item['kind'];
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;

const kinds: { [Kind in ItemKind]: ItemDefinition<ItemOf<Kind>> } = {
  command: commandKind,
  query: queryKind,
  diff: diffKind,
  check: checkKind,
  edit: editKind,
  wait: waitKind,
  choice: choiceKind,
  checklist: checklistKind,
};

/** What is known of an item by its kind. This is the one place that looks the kind up. */
export function definitionOf(of: Item): ItemDefinition<Item> {
  // The entry under an item's own kind takes that very item, which the compiler cannot follow through the index.
  return kinds[of.kind] as unknown as ItemDefinition<Item>;
}
