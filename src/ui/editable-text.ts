import { programTexts } from '../plan/command-outcomes.ts';
import { definitionOf, type Item } from '../steps/index.ts';

/** The text that can be edited: a shell's lines or a statement. A client's input is not one text; what is not run has none. */
export function editableText(item: Item | undefined): string | undefined {
  const program = item && definitionOf(item).program(item);
  if (!item || !program || program.by === 'client') return undefined;
  return programTexts(item).join('\n');
}
