import { definitionOf, type Item } from '../steps/index.ts';
import type { Step } from './plan.ts';

/** A paragraph of a step's own prose: its lines joined, and the first of them (1-based). */
export type Paragraph = { line: number; text: string };

type Told = Pick<Step, 'items' | 'prose' | 'title'>;

/**
 * The prose of a step by the item that it stands above, told by its id, what stands behind the last item under null: each paragraph once, in
 * the order of the document. What an item shows as its own text, and the title of the step, are left out.
 */
export function proseByItem(step: Told): ReadonlyMap<string | null, Paragraph[]> {
  return proseOf(step).above;
}

/** The paragraphs that stand right above an item, in the order of the document. */
export function proseAbove(step: Told, { id }: Pick<Item, 'id'>): Paragraph[] {
  return proseOf(step).above.get(id) ?? [];
}

/** Those between an item and the next one. */
export function proseBelow(step: Told, { id }: Pick<Item, 'id'>): Paragraph[] {
  const { above, next } = proseOf(step);
  return above.get(next.get(id) ?? null) ?? [];
}

type Prose = { above: Map<string | null, Paragraph[]>; next: Map<string, string | undefined> };

/** A plan never changes: each step is gone through once. */
const known = new WeakMap<Told, Prose>();

function proseOf(step: Told): Prose {
  const found = known.get(step);
  if (found !== undefined) return found;
  const next = new Map(step.items.map(({ id }, at) => [id, step.items[at + 1]?.id]));
  const prose = { above: paragraphsOf(step), next };
  known.set(step, prose);
  return prose;
}

function paragraphsOf({ items, prose, title }: Told): Prose['above'] {
  if (prose.length === 0) return new Map();
  const own = items.map((item) => [item.title, ...definitionOf(item).describe(item)].join('\n')).join('\n');
  const rest = prose.filter(({ text }) => !own.includes(text) && text.replace(/\s*[:：]$/, '') !== title);
  const lines = new Set(items.map(({ line }) => line));
  const paragraphs = rest.reduce<(Paragraph & { end: number })[]>((found, { line, text }) => {
    const last = found.at(-1);
    const goesOn = last?.end === line - 1 && !lines.has(line) && !/^[#*•-]\s/.test(text);
    if (last && goesOn) {
      last.text += ` ${text}`;
      last.end = line;
    } else found.push({ line, text, end: line });
    return found;
  }, []);
  const above = ({ line }: Paragraph) => items.find((item) => item.line > line)?.id ?? null;
  return Map.groupBy(
    paragraphs.map(({ line, text }) => ({ line, text })),
    above,
  );
}
