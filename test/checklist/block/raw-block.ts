import type { RawBlock } from '../../../src/checklist/block/block-reading.ts';

/** A fence as the structure of a document hands it over: it opens in line 10, so its content begins in line 11. */
export function rawBlock(lang: string | null, text: string, around: Partial<RawBlock> = {}): RawBlock {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const content = lines.map((line, index) => ({ line: 11 + index, text: line }));
  return { line: 10, endLine: 11 + lines.length, lang, content, heading: '', lead: '', role: 'forward', ...around };
}
