import { definitionOf, type Item } from '../steps/index.ts';
import { type Line, labelled, verbatim } from './line.ts';

/** The text of an item under a label, wrapped as commands are: its title and its text, or only once what is the same. */
export function itemText(item: Item, label: string): Line[] {
  const lines = definitionOf(item).describe(item);
  const text = lines.join('\n');
  if (text.trim() === item.title.trim()) return [{ ...labelled(label, text), wrap: 'mark' }];
  return [labelled(label, item.title), ...verbatim(text, 10)];
}
