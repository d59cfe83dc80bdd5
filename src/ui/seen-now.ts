import { createHash } from 'node:crypto';
import type { Seen } from '../session/seen.ts';
import type { Scene } from './scene.ts';

/** What is on this screen now, and since when: for the record of whoever judges by it. */
export function seenNow({ rows, geometry: { body } }: Pick<Scene, 'rows' | 'geometry'>, shownMs: number): Seen {
  const text = rows
    .map(({ spans }) =>
      spans
        .map((span) => span.text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { sha256, ...body, shownMs: Math.max(0, Math.round(shownMs)) };
}
