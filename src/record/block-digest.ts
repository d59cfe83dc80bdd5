import { hash } from 'node:crypto';

/** What names a block by its text: the SHA-256 (hex) of its lines, joined by LF. Lines count from 1, both included. */
export function blockDigest(lines: readonly string[], from: number, to: number): string {
  return hash('sha256', lines.slice(Math.max(0, from - 1), to).join('\n'), 'hex');
}
