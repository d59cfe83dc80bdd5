import type { CodeNode, DocumentNode } from '../markdown/nodes.ts';
import { type Language, tagHint } from './languages.ts';
import { foreignTags, type Tag } from './tags.ts';

/** A part that the program which renders the file keeps, leaves out or repeats: its lines, and the tag that decides. */
export type TemplatePart = { line: number; endLine: number; tag: string; language: Language };

/** What makes a checklist a template: its tags in the text outside code, the parts they decide on, and the lines that hold nothing else. */
export type Template = { tags: (Tag & { line: number })[]; parts: TemplatePart[]; controlLines: number[] };

/**
 * The template that a checklist is, or null. Blocks are left out (what stands in one is its own matter); a tag in a code span counts only
 * where it gives a value, since a span with `{% if %}` alone speaks about templates; what docker or kubectl format with counts nowhere.
 */
export function findTemplate(nodes: readonly DocumentNode[], lines: readonly string[]): Template | null {
  const aside = asideLines(nodes);
  const tags = lines.flatMap((text, index) =>
    tagHint.test(text) && !aside.has(index + 1) ? tagsOfLine(text).map((tag) => ({ ...tag, line: index + 1 })) : [],
  );
  if (tags.length === 0) return null;
  const alone = tags.filter((tag) => tag.role !== 'value' && stands(tag, lines[tag.line - 1] ?? ''));
  return { tags, parts: partsOf(tags, lines.length), controlLines: [...new Set(alone.map(({ line }) => line))] };
}

/** Lines of blocks, of comments and of the front matter. */
function asideLines(nodes: readonly DocumentNode[]): Set<number> {
  const aside = new Set<number>();
  for (const node of nodes) {
    const isAside = node.kind === 'front-matter' || (node.kind === 'code' && !isOnlyTags(node)) || isComment(node);
    for (let line = node.line; isAside && line <= node.endLine; line += 1) aside.add(line);
  }
  return aside;
}

/** A tag that is indented under a list is code by the rules of markdown, and still a control line. */
function isOnlyTags({ fenced, content }: CodeNode): boolean {
  return (
    !fenced && content.every(({ text }) => text.trim() === '' || tagsOfLine(text).some((tag) => stands(tag, text)))
  );
}

function isComment(node: DocumentNode): boolean {
  return node.kind === 'html' && node.text === '' && !node.closes;
}

function tagsOfLine(text: string): Tag[] {
  const spans = [...text.matchAll(/(`+)[^`]+\1/g)].map(({ index, 0: span }) => ({
    start: index,
    end: index + span.length,
  }));
  return foreignTags(text).filter(
    (tag) => tag.role === 'value' || !spans.some(({ start, end }) => start < tag.start && tag.end < end),
  );
}

function stands({ text }: Tag, line: string): boolean {
  return line.replace(/^[\s>]*/, '').trimEnd() === text;
}

/** Parts by their first and last tag; one whose end is missing goes on to the end of the file. */
function partsOf(tags: Template['tags'], lastLine: number): TemplatePart[] {
  const parts: TemplatePart[] = [];
  const open: Omit<TemplatePart, 'endLine'>[] = [];
  const end = (endLine: number) => {
    const begun = open.pop();
    if (begun) parts.push({ ...begun, endLine });
  };
  for (const { role, line, text, language } of tags) {
    const between = role === 'middle' && open.length > 0;
    if (role === 'close' || between) end(line);
    if (role === 'open' || between) open.push({ line, tag: text, language });
  }
  while (open.length > 0) end(lastLine);
  return parts.sort((left, right) => left.line - right.line);
}
