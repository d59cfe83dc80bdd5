import { type Line, verbatim } from '../line.ts';

/** Lines of the checklist as written, each with its number; `wanted` is the line that the operator came for. */
export function numberedLines(
  lines: string[],
  { from, to }: { from: number; to: number },
  wanted: number | undefined,
): Line[] {
  return lines.flatMap((text, at) => numbered(from + at, text, String(to).length, wanted));
}

function numbered(number: number, text: string, width: number, wanted: number | undefined): Line[] {
  const here = number === wanted;
  const [first, ...rest] = verbatim(text, width + 4);
  if (first === undefined) return [];
  const label = {
    text: `${here ? ' > ' : '   '}${String(number).padStart(width)} `,
    tone: here ? 'bold' : 'dim',
  } as const;
  return [{ ...first, spans: [label, ...first.spans.slice(1)], ...(here ? { here } : {}) }, ...rest];
}
