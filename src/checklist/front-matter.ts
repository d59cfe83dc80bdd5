import type { Note } from '../plan/plan.ts';
import type { DocumentNode, TextLine } from './nodes.ts';

/** Keys that mean something here, or that every issue tracker and wiki writes. */
const known: readonly string[] = [
  'title',
  'name',
  'about',
  'owner',
  'environment',
  'phrase',
  'timeouts',
  'lint',
  'labels',
  'assignees',
  'tags',
  'date',
  'version',
  'status',
  'description',
];

/** The value of a top-level key of the front matter, without quotes; null where there is none. */
export function frontValue(nodes: DocumentNode[], key: string): string | null {
  const values = linesOf(nodes).map((line) => keyValue(line.text));
  return values.find((found) => found?.key === key)?.value || null;
}

/** Keys that nothing here reads are told, so that a typing error in one does not pass for a setting. */
export function unknownKeys(nodes: DocumentNode[]): Note[] {
  return linesOf(nodes).flatMap(({ line, text }) => {
    const found = keyValue(text);
    const why = 'This key of the front matter means nothing here; it is shown and has no effect.';
    return found === null || known.includes(found.key) ? [] : [{ line, text, why }];
  });
}

function linesOf(nodes: DocumentNode[]): TextLine[] {
  return nodes[0]?.kind === 'front-matter' ? nodes[0].lines : [];
}

function keyValue(text: string): { key: string; value: string } | null {
  const found = /^([\w.-]+)\s*:\s*(?:["']?(.*?)["']?)\s*$/.exec(text);
  return found === null ? null : { key: (found[1] ?? '').toLowerCase(), value: found[2] ?? '' };
}
