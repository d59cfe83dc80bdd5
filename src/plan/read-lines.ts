import type { Item } from '../steps/index.ts';
import type { Plan } from './plan.ts';

/**
 * `the block on line 5 is`, or `lines 8-9 of the block on line 5 are` where the rest of it was in no doubt. `items`: ids of what was asked
 * about.
 */
export function readIs(plan: Plan, { block, items }: { block: number; items: readonly string[] }): string {
  const span = plan.blocks.find(({ line }) => line === block);
  const place = `the block on line ${block}`;
  if (span === undefined) return `${place} is`;
  const lanes = [...plan.steps, ...plan.rollbacks].filter((lane) => lane.items.some(({ id }) => items.includes(id)));
  const all = lanes.flatMap((lane) => lane.items).filter(({ line }) => span.line <= line && line <= span.endLine);
  const asked = all.filter(({ id }) => items.includes(id));
  if (asked.length === all.length) return `${place} is`;
  const lines = lineWords(asked);
  return `${lines} of ${place} ${lines.startsWith('lines') ? 'are' : 'is'}`;
}

/** `line 8`, `lines 8-9 and 12`: where these items stand. */
export function lineWords(items: readonly Pick<Item, 'line' | 'endLine'>[]): string {
  const spans = [...items].sort((one, other) => one.line - other.line).reduce(joined, []);
  const words = spans.map(({ line, endLine }) => (line === endLine ? `${line}` : `${line}-${endLine}`));
  const isOne = words.length === 1 && spans[0]?.line === spans[0]?.endLine;
  const [last = '', ...before] = words.reverse();
  return `${isOne ? 'line' : 'lines'} ${before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`}`;
}

type Span = { line: number; endLine: number };

/** What stands right below the last is one with it. */
function joined(spans: Span[], { line, endLine }: Span): Span[] {
  const last = spans.at(-1);
  if (last === undefined || line > last.endLine + 1) return [...spans, { line, endLine }];
  return [...spans.slice(0, -1), { line: last.line, endLine: Math.max(last.endLine, endLine) }];
}
