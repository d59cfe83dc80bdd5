import { visible } from '../visible.ts';

/** Text from anywhere as Markdown that shows exactly that text, on one line. */
export function inline(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' ')).replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
}

/** A fenced block, whose fence is longer than any in the text. */
export function fenced(text: string, language = ''): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...text.replace(/\n$/, '').split('\n').map(visible), fence];
}

/** A table; cells are shown as they are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)];
}

/** Lines of a list, or one that says there is nothing. */
export function bullets(texts: readonly string[], none: string): string[] {
  return texts.length === 0 ? [none] : texts.map((text) => `- ${inline(text)}`);
}
