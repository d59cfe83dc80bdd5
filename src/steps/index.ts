import * as z from 'zod/mini';
import { checkItem } from './check.ts';
import { choiceItem } from './choice.ts';
import { commandItem } from './command.ts';
import { diffItem } from './diff.ts';
import { editItem } from './edit.ts';
import { queryItem } from './query.ts';
import { waitItem } from './wait.ts';

/** Every kind of item. A new kind is a file beside this one and a word here. */
export const item = z.discriminatedUnion('kind', [
  commandItem,
  queryItem,
  diffItem,
  checkItem,
  editItem,
  waitItem,
  choiceItem,
]);

export type Item = z.infer<typeof item>;
export type ItemKind = Item['kind'];
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
