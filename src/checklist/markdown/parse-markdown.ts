import MarkdownIt from 'markdown-it';
import type { Note } from '../../plan/plan.ts';
import { type Tabbed, withoutTabMarks } from '../choices/tabs.ts';
import { findTemplate, type Template } from '../template/find-template.ts';
import { asCopiedTerminals } from './copied-terminal.ts';
import { raiseDeepParts } from './deep-parts.ts';
import type { CodeNode, DocumentNode, FrontMatterNode, HtmlNode, ItemNode, TableNode, TextLine } from './nodes.ts';
import { withShortGaps } from './short-gaps.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

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

type Reading = {
  nodes: DocumentNode[];
  items: ItemNode[];
  lists: number;
  open: number[];
  quotes: number;
  lines: string[];
  tabs: Tabbed['tabs'];
};

function nodesOf(tokens: Token[], lines: string[], tabs: Tabbed['tabs']): DocumentNode[] {
  const reading: Reading = { nodes: [], items: [], lists: 0, open: [], quotes: 0, lines, tabs };
  tokens.forEach((token, index) => {
    readers[token.type]?.(token, reading, tokens, index);
  });
  return reading.nodes;
}

type Reader = (token: Token, reading: Reading, tokens: Token[], index: number) => void;

const readers: { [type: string]: Reader } = {
  heading_open: (token, reading, tokens, index) => {
    const content = withShortGaps(tokens[index + 1]?.content ?? '');
    const underlined = token.markup === '=' || token.markup === '-';
    const isHeading = token.level === 0 && !(underlined && (content.includes('\n') || content.length > 80));
    const node = place(token, reading);
    const above = reading.nodes.at(-1);
    const tab = above?.kind === 'paragraph' ? above.tab : undefined;
    const level = Number(token.tag.slice(1));
    if (isHeading) reading.nodes.push({ kind: 'heading', ...node, level, text: content, ...(tab ? { tab } : {}) });
    else reading.nodes.push({ kind: 'paragraph', ...node, lines: textLines(content, node.line) });
  },
  paragraph_open: (token, reading, tokens, index) => {
    const node = place(token, reading);
    const texts = textLines(tokens[index + 1]?.content ?? '', node.line);
    const item = reading.items.at(-1);
    if (item !== undefined && reading.nodes.at(-1) === item && item.lines.length === 0) item.lines = texts;
    else {
      const tab = reading.tabs.get(node.line);
      reading.nodes.push({ kind: 'paragraph', ...node, lines: texts, ...(tab ? { tab } : {}) });
    }
  },
  bullet_list_open: openList,
  ordered_list_open: openList,
  bullet_list_close: (_, reading) => void reading.open.pop(),
  ordered_list_close: (_, reading) => void reading.open.pop(),
  list_item_open: (token, reading) => {
    const ordinal = token.info === '' ? null : Number(token.info);
    const list = reading.open.at(-1) ?? 0;
    const item: ItemNode = {
      kind: 'item',
      ...place(token, reading),
      lines: [],
      ordinal,
      depth: reading.items.length,
      list,
    };
    reading.nodes.push(item);
    reading.items.push(item);
  },
  list_item_close: (_, reading) => void reading.items.pop(),
  blockquote_open: (_, reading) => {
    reading.quotes += 1;
  },
  blockquote_close: (_, reading) => {
    reading.quotes -= 1;
  },
  fence: (token, reading) => reading.nodes.push(codeNode(token, reading, true)),
  code_block: (token, reading) => reading.nodes.push(codeNode(token, reading, false)),
  html_block: (token, reading) => reading.nodes.push(htmlNode(token, reading)),
  hr: (token, reading) => {
    const drawn = token.markup.startsWith('_____');
    reading.nodes.push({ kind: 'rule', ...place(token, reading), drawn });
  },
  table_open: (token, reading, tokens, index) => reading.nodes.push(tableNode(token, reading, tokens, index)),
};

function htmlNode(token: Token, reading: Reading): HtmlNode {
  const summary = /<summary[^>]*>([\s\S]*?)<\/summary>/i.exec(token.content)?.[1] ?? '';
  const text = summary
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { kind: 'html', ...place(token, reading), text, closes: /<\/details>/i.test(token.content) };
}

function openList(_: Token, reading: Reading): void {
  reading.lists += 1;
  reading.open.push(reading.lists);
}

/** markdown-it counts trailing blank lines into lists and indented code; a node ends with its last line of text. */
function place(token: Token, reading: Reading) {
  const [start, end] = token.map ?? [0, 1];
  let last = Math.max(end, start + 1);
  while (last > start + 1 && (reading.lines[last - 1] ?? '').trim() === '') last -= 1;
  return { line: start + 1, endLine: last, owner: reading.items.at(-1) ?? null, quoted: reading.quotes > 0 };
}

function textLines(content: string, line: number): TextLine[] {
  return withShortGaps(content)
    .split('\n')
    .map((text, index) => ({ line: line + index, text }));
}

function codeNode(token: Token, reading: Reading, fenced: boolean): CodeNode {
  const node = place(token, reading);
  const content = token.content === '' ? [] : token.content.replace(/\n$/, '').split('\n');
  const first = fenced ? node.line + 1 : node.line;
  const lang = /^[^\s{,:]+/.exec(token.info.trim())?.[0]?.toLowerCase() ?? null;
  const lines = content.map((text, index) => ({ line: first + index, text }));
  const [start, end] = token.map ?? [0, 0];
  const open = fenced && end - start < token.content.split('\n').length + 1;
  return { kind: 'code', ...node, fenced, open, lang, content: lines };
}

function tableNode(open: Token, reading: Reading, tokens: Token[], index: number): TableNode {
  const rows: { line: number; cells: string[] }[] = [];
  for (const token of tokens.slice(index, closeOf(tokens, index))) {
    if (token.type === 'tr_open') rows.push({ line: (token.map?.[0] ?? 0) + 1, cells: [] });
    if (token.type === 'inline') rows.at(-1)?.cells.push(withShortGaps(token.content));
  }
  return { kind: 'table', ...place(open, reading), header: rows[0]?.cells ?? [], rows: rows.slice(1) };
}

function closeOf(tokens: Token[], index: number): number {
  let at = index;
  while (at < tokens.length && tokens[at]?.type !== 'table_close') at += 1;
  return at;
}
