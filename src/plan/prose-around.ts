import { definitionOf, type Item } from '../steps/index.ts';
import type { Step } from './plan.ts';

/** A paragraph of a step's own prose: its lines joined, and the first of them (1-based). */
export type Paragraph = { line: number; text: string };

/**
 * The prose of a step by the item that it stands above, what stands behind the last item under null: each paragraph once, in the order of
 * the document. What an item shows as its own text, and the title of the step, are left out.
 */
export function proseByItem({
  items,
  prose,
  title,
}: Pick<Step, 'items' | 'prose' | 'title'>): Map<Item | null, Paragraph[]> {
  const own = items.map((item) => [item.title, ...definitionOf(item).describe(item)].join('\n')).join('\n');
  const rest = prose.filter(({ text }) => !own.includes(text) && text.replace(/\s*[:：]$/, '') !== title);
  const paragraphs = rest.reduce<(Paragraph & { end: number })[]>((found, { line, text }) => {
    const last = found.at(-1);
    const goesOn = last?.end === line - 1 && !items.some((item) => item.line === line) && !/^[#*•-]\s/.test(text);
    if (last && goesOn) {
      last.text += ` ${text}`;
      last.end = line;
    } else found.push({ line, text, end: line });
    return found;
  }, []);
  const above = ({ line }: Paragraph) => items.find((item) => item.line > line) ?? null;
  return Map.groupBy(
    paragraphs.map(({ line, text }) => ({ line, text })),
    above,
  );
}
