import type { Program } from '../../steps/define.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { destroyedName } from '../../walk/destroyed-name.ts';
import { type Line, labelled } from '../line.ts';
import type { View } from '../view.ts';

/** Why it is dangerous, and the name of what is lost where the text says one; of what destroys nothing, what to look at. What was edited says so itself. */
export function dangerLines({ look }: View, item: Item): Line[] {
  const program = definitionOf(item).program(item);
  const written = program ? dangersOf(program) : [];
  const destroys = (look?.facts.effect ?? item.effect) === 'destroys';
  const why = written.length === 0 && destroys ? ['destroys what cannot be made again'] : [...new Set(written)];
  if (why.length === 0) return [];
  if (!destroys) return [labelled('REMARK', [{ text: why.join(', '), tone: 'warn' }])];
  return [labelled('DANGER', [{ text: withName(why.join(', '), look?.facts.text ?? ''), tone: 'bad' }])];
}

/** A danger, with the name of what it destroys where that is known. */
export function withName(danger: string, text: string): string {
  const name = destroyedName(text);
  return name === null ? danger : `${danger}: ${name}`;
}

function dangersOf(program: NonNullable<Program>): string[] {
  if (program.by === 'database') return [program.statement.danger ?? []].flat();
  const parts = program.by === 'shell' ? program.commands : [program.open, ...program.statements];
  return parts.flatMap(({ danger }) => danger ?? []);
}
