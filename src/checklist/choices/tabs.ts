import { columnsOf } from '../markdown/columns.ts';

/** A tab: what it is called, the last line (1-based) of what stands in it, and the row that it stands in. */
export type Tab = { label: string; end: number; row: number };

/** The lines without the marks of tabs, each opening as its label in bold, and the tabs by the line of their opening. */
export type Tabbed = { lines: string[]; tabs: ReadonlyMap<number, Tab> };

/**
 * Tabs as site generators write them: `<TabItem label="Linux">`, `=== "Linux"`, `{% tab title="Linux" %}`, `{{< tab name="Linux" >}}`, folds in `<div tabs>`. Markdown takes the marks for text and what is indented in them for code: they are taken off, and what is inside is moved to where
 * the row of tabs stands. Lines keep their numbers.
 */
export function withoutTabMarks(lines: string[]): Tabbed {
  if (!lines.some((line) => mayOpen.test(line))) return { lines, tabs: new Map() };
  const reader = new TabReader(lines);
  lines.forEach((line, at) => {
    reader.read(line, at);
  });
  return { lines: reader.bare, tabs: reader.tabs };
}

class TabReader {
  readonly bare: string[];
  readonly tabs = new Map<number, Tab>();
  private readonly lines: readonly string[];
  private fence: string | null = null;
  private row = 0;
  /** The column where the row stands, or null where only its tabs are marked. */
  private margin: number | null = null;
  /** Whether the row is one of folds. */
  private folds = false;

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.bare = [...lines];
  }

  read(line: string, at: number): void {
    const open = this.fence;
    this.fence = fenceAfter(open, line);
    if (open !== null || this.fence !== null) return;
    const label = labelIn(line);
    if (label !== null) this.open(line, at, label);
    else if (this.isMark(line)) this.mark(line, at);
  }

  private isMark(line: string): boolean {
    return labelIn(line) !== null || marks.test(line) || (this.folds && foldMarks.test(line));
  }

  private mark(line: string, at: number): void {
    if (opensRow.test(line)) {
      this.row += 1;
      this.margin = columnsOf(line);
      this.folds = opensFolds.test(line);
    } else if (closesRow.test(line) || closesFolds.test(line)) {
      this.margin = null;
      this.folds = false;
    }
    this.bare[at] = '';
  }

  private open(line: string, at: number, label: string): void {
    const byDepth = byDepthOnly.test(line);
    const margin = byDepth ? columnsOf(line) : (this.margin ?? columnsOf(line));
    const last = [...this.tabs.values()].at(-1)?.end ?? 0;
    if (this.margin === null && this.lines.slice(last, at).some((between) => between.trim() !== '')) this.row += 1;
    const from = this.behindSummary(at);
    const end = this.endOf(from, byDepth ? margin + 1 : null);
    this.tabs.set(at + 1, { label, end, row: this.row });
    this.raise(from, end, margin);
    this.bare.fill('', at, from);
    this.bare[at] = `${' '.repeat(margin)}**${label}**`;
  }

  /** The first line of the tab; the summary of a fold says its label again. */
  private behindSummary(at: number): number {
    if (!/<summary\s/.test(this.lines[at] ?? '')) return at + 1;
    const within = this.lines.slice(at, at + longestSummary).findIndex((line) => line.includes('</summary>'));
    return at + 1 + Math.max(0, within);
  }

  /** The last line of the tab: of those that are deeper than its mark, or before the next mark. */
  private endOf(from: number, depth: number | null): number {
    let fence: string | null = null;
    let end = from;
    for (let line = this.lines[end]; line !== undefined; line = this.lines[end]) {
      fence = fenceAfter(fence, line);
      const ends = depth === null ? fence === null && this.isMark(line) : line.trim() !== '' && columnsOf(line) < depth;
      if (ends) break;
      end += 1;
    }
    while (end > from && (this.lines[end - 1] ?? '').trim() === '') end -= 1;
    return end;
  }

  private raise(from: number, end: number, margin: number): void {
    const inside = this.lines.slice(from, end).filter((line) => line.trim() !== '');
    const by = Math.min(...inside.map(columnsOf)) - margin;
    for (let at = from; by > 0 && at < end; at += 1) {
      const line = this.lines[at] ?? '';
      if (line.trim() !== '') this.bare[at] = `${' '.repeat(columnsOf(line) - by)}${line.trimStart()}`;
    }
  }
}

const longestSummary = 4;

const mayOpen = /^\s*(?:<Tab(?:Item|Panel)?\s|<summary\s+label=|={3}[+!]?\s*["“]|\{[%{]\s*[<%]?\s*tab\s)/;

const openings: readonly RegExp[] = [
  /^\s*<Tab(?:Item|Panel)?\s(?:[^>]*?\s)?label=["']([^"']+)["'][^>]*>\s*$/,
  /^\s*<Tab(?:Item|Panel)?\s(?:[^>]*?\s)?(?:title|value|name)=["']([^"']+)["'][^>]*>\s*$/,
  /^\s*<summary\s+label=["']([^"']+)["'][^>]*>(?:.*<\/summary>)?\s*$/,
  /^\s*={3}[+!]?\s*["“]([^"”]+)["”]\s*$/,
  /^\s*\{%\s*tab\s+title=["']([^"']+)["'].*%\}\s*$/,
  /^\s*\{\{[<%]\s*tab\s+(?:[^>]*?\b(?:name|title|header)=)?["']([^"']+)["'].*[>%]\}\}\s*$/,
];

/** What opens and closes a row of tabs, and closes a tab. */
const marks =
  /^\s*(?:<\/?Tabs?(?:Item|Panel|List)?(?:\s[^>]*)?>|<div\s+tabs\b[^>]*>|\{%\s*(?:end)?tabs?\s*%\}|\{\{[<%]\s*\/?\s*tabs?\b.*[>%]\}\})\s*$/;

const opensRow = /^\s*(?:<Tab(?:s|List)(?:\s[^>]*)?>|<div\s+tabs\b|\{%\s*tabs\s*%\}|\{\{[<%]\s*tabs\b)/;
const closesRow = /^\s*(?:<\/Tab(?:s|List)>|\{%\s*endtabs|\{\{[<%]\s*\/\s*tabs)/;
/** A row of folds, and what is a mark in one only. */
const opensFolds = /^\s*<div\s+tabs\b/;
const closesFolds = /^\s*<\/div>/;
const foldMarks = /^\s*<\/?(?:details|div)(?:\s[^>]*)?>\s*$/;
/** Nothing closes these but a line that is less deep. */
const byDepthOnly = /^\s*={3}/;

function labelIn(line: string): string | null {
  for (const opening of openings) {
    const label = opening.exec(line)?.[1]?.trim();
    if (label !== undefined) return label;
  }
  return null;
}

function fenceAfter(open: string | null, line: string): string | null {
  const found = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
  if (found === null) return open;
  const [, marksOf = '', rest = ''] = found;
  if (open === null) return marksOf;
  return marksOf.startsWith(open) && rest.trim() === '' ? null : open;
}
