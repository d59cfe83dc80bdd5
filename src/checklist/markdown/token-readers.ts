import type MarkdownIt from 'markdown-it';
import type { Tabbed } from '../choices/tabs.ts';
import type { CodeNode, DocumentNode, HtmlNode, ItemNode, TableNode, TextLine } from './nodes.ts';
import { withShortGaps } from './short-gaps.ts';

/** One token of markdown-it. */
export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** What is known while tokens are read. */
export type Reading = {
  nodes: DocumentNode[];
  items: ItemNode[];
  lists: number;
  open: number[];
  quotes: number;
  lines: string[];
  tabs: Tabbed['tabs'];
};

type Reader = (token: Token, reading: Reading, tokens: Token[], index: number) => void;

/** What is made of each kind of token that opens something, by its name. */
export const readers: { [type: string]: Reader } = {
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
