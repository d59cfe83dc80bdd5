import type { ExportInput } from '../exports/export-input.ts';
import { bullets, fenced, inline, table } from './markdown.ts';
import { report } from './report.ts';
import type { Block } from './report-blocks.ts';

/** The report of a session as Markdown. */
export function reportMarkdown(input: ExportInput): string {
  const { title, blocks } = report(input);
  return `${[`# ${inline(title)}`, ...blocks.map((block) => markdown(block).join('\n'))].join('\n\n')}\n`;
}

function markdown(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.text)}`];
    case 'text':
      return [inline(block.text)];
    case 'run':
      return [`**${inline(block.text)}**`];
    case 'list':
      return bullets(block.texts, block.none);
    case 'table':
      return table(block.head, block.rows);
    case 'code':
      return fenced(block.text, block.language);
    case 'folded':
      return [`${inline(block.title)}:`, '', ...fenced(block.text)];
  }
}
