import type { OpenShell } from '../block/typed-inside.ts';
import type { Tab } from '../choices/tabs.ts';

/** One line of the checklist: its 1-based number as stored and its text without indentation or list marker. */
export type TextLine = { line: number; text: string };

type Place = {
  line: number;
  endLine: number;
  /** The list item that holds it, or null. */
  owner: ItemNode | null;
  /** True inside a block quote or an alert. */
  quoted: boolean;
};

/** `tab`: the tab that begins with it. `listed`: a numbered line of a list in the file. */
export type HeadingNode = Place & { kind: 'heading'; level: number; text: string; tab?: Tab; listed?: true };
/** `tab`: the tab that it is the label of. */
export type ParagraphNode = Place & { kind: 'paragraph'; lines: TextLine[]; tab?: Tab };
/**
 * A list item; `lines` is its first paragraph, everything else follows as nodes owned by it. `list` tells lists apart; `drawn`: its box is a
 * character of its own ("☐") in the file; `beforeOr`: another list is another way than its own.
 */
export type ItemNode = Place & {
  kind: 'item';
  lines: TextLine[];
  ordinal: number | null;
  depth: number;
  list: number;
  drawn?: boolean;
  beforeOr?: true;
};
/** `open`: a fence that is never closed, so that the rest of the file, or of its list item, stands in it. */
export type CodeNode = Place & {
  kind: 'code';
  fenced: boolean;
  open?: boolean;
  /** It only sets variables, and something else in the checklist uses one of them. */
  kept?: boolean;
  /** What scripts destroy that blocks above give in full. */
  given?: ReadonlyMap<string, string>;
  /** A shell that a block above opened and left open: this block is typed into it. */
  inside?: OpenShell;
  lang: string | null;
  content: TextLine[];
};
export type TableNode = Place & { kind: 'table'; header: string[]; rows: { line: number; cells: string[] }[] };
export type FrontMatterNode = Place & { kind: 'front-matter'; lines: TextLine[] };
/** HTML: comments above all, and `<details>` whose summary (`text`) says what is folded away; `closes`: the end of such a fold. */
export type HtmlNode = Place & { kind: 'html'; text: string; closes: boolean };
/** `drawn`: a row of underscores, which may be there to be written on. */
export type RuleNode = Place & { kind: 'rule'; drawn: boolean };

/** What a checklist consists of, flat and in the order of the document. */
export type DocumentNode =
  | HeadingNode
  | ParagraphNode
  | ItemNode
  | CodeNode
  | TableNode
  | FrontMatterNode
  | HtmlNode
  | RuleNode;

/** How the box of an item is written, for what is told of tasks. */
export function boxStyle({ drawn }: ItemNode): 'list' | 'glyph' {
  return drawn ? 'glyph' : 'list';
}

/** True when the node stands inside the item, however deep. */
export function isInside(node: DocumentNode, item: ItemNode): boolean {
  for (let owner = node.owner; owner !== null; owner = owner.owner) if (owner === item) return true;
  return false;
}

/** What stands behind a place, up to the first node that ends it or to the end. */
export function nodesUntil(nodes: DocumentNode[], at: number, ends: (node: DocumentNode) => boolean): DocumentNode[] {
  let end = at + 1;
  for (let node = nodes[end]; node !== undefined && !ends(node); node = nodes[end]) end += 1;
  return nodes.slice(at + 1, end);
}

/** The text of a paragraph or an item on one line. */
export function textOf(node: { lines: TextLine[] }): string {
  const [first, second] = node.lines;
  if (first !== undefined && second === undefined) return first.text.trim();
  return node.lines
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
}
