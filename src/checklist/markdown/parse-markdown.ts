import MarkdownIt from 'markdown-it';
import type { Note } from '../../plan/plan.ts';
import { type Tabbed, withoutTabMarks } from '../choices/tabs.ts';
import { findTemplate, type Template } from '../template/find-template.ts';
import { asCopiedTerminals } from './copied-terminal.ts';
import { raiseDeepParts } from './deep-parts.ts';
import type { DocumentNode, FrontMatterNode } from './nodes.ts';
import { type Reading, readers, type Token } from './token-readers.ts';

/**
 * Lines to nodes by markdown-it's block rules. Reference definitions stay text; an underlined heading must be one short line. A no-break
 * space behind a list marker or hashes, which CommonMark takes for text, is read as a space, and a fence or a list too deep for its item as what it
 * looks like, with a note for each space and fence. A control line of a template is no text of the item or paragraph above it, and belongs to no node.
 */
export function parseMarkdown(lines: string[]): {
  nodes: DocumentNode[];
  notes: Note[];
  template: Template | null;
} {
  const front = frontMatter(lines);
  const { lines: body, tabs } = withoutTabMarks(
    lines.map((line, index) => (front !== null && index < front.endLine ? '' : line)),
  );
  const first = nodesOf(tokensOf(body), body, tabs);
  const hidden = hiddenMarkers(first, body);
  const raised = raiseDeepParts(first, body);
  const template = findTemplate(first, body);
  const control = template?.controlLines ?? [];
  const plain = withoutLines(withPlainMarkers(raised.lines, hidden), control);
  const changed = hidden.length + raised.moved + control.length;
  const nodes = changed === 0 ? first : nodesOf(tokensOf(plain), body, tabs);
  const noted = (why: string) => (line: number) => ({ line, text: lines[line - 1] ?? '', why });
  const notes = [...hidden.map(noted(hiddenMarker)), ...raised.fences.map(noted(deepFence))].sort(
    (one, other) => one.line - other.line,
  );
  const read = asCopiedTerminals(nodes, body);
  return { nodes: front === null ? read : [front, ...read], notes, template };
}

const hiddenMarker =
  'A no-break space stands where markdown needs a plain space; the line is read as the list item or heading it looks like.';

const deepFence =
  'The fence is indented so far that markdown takes it for text of its list item; it is read as the block it looks like.';

const parser = new MarkdownIt('commonmark', { html: true }).enable('table').disable('reference');

function tokensOf(lines: string[]): Token[] {
  const tokens: Token[] = [];
  // Tabs and NUL are left to the block rules; the core rules would only normalise line ends, which is done.
  parser.block.parse(`${lines.join('\n')}\n`, parser, {}, tokens);
  return tokens;
}

const badMarker = /^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)]|#{1,6}))\u00a0/;

function hiddenMarkers(nodes: DocumentNode[], lines: string[]): number[] {
  if (!lines.some((line) => line.includes('\u00a0'))) return [];
  const texts = nodes.flatMap((node) => (node.kind === 'paragraph' || node.kind === 'item' ? node.lines : []));
  return texts.map((text) => text.line).filter((line) => badMarker.test(lines[line - 1] ?? ''));
}

function withPlainMarkers(lines: string[], hidden: number[]): string[] {
  const wanted = new Set(hidden);
  return lines.map((line, index) => (wanted.has(index + 1) ? line.replace(badMarker, '$1 ') : line));
}

function withoutLines(lines: string[], taken: number[]): string[] {
  const without = new Set(taken);
  return lines.map((line, index) => (without.has(index + 1) ? '' : line));
}

function frontMatter(lines: string[]): FrontMatterNode | null {
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return null;
  const content = lines.slice(1, end);
  // A rule above a list and one below it are no front matter: what would stand in it would be lost.
  if (
    content.some((line) => /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/.test(line)) ||
    !content.some((line) => /:/.test(line))
  )
    return null;
  if (!content.every((line) => /^\s*$|^\s*#|^\s+|^- |^[\w"'.-]+\s*:/.test(line))) return null;
  const texts = content.map((text, index) => ({ line: index + 2, text }));
  return { kind: 'front-matter', line: 1, endLine: end + 1, owner: null, quoted: false, lines: texts };
}

function nodesOf(tokens: Token[], lines: string[], tabs: Tabbed['tabs']): DocumentNode[] {
  const reading: Reading = { nodes: [], items: [], lists: 0, open: [], quotes: 0, lines, tabs };
  tokens.forEach((token, index) => {
    readers[token.type]?.(token, reading, tokens, index);
  });
  return reading.nodes;
}
