import { conditionOf } from './conditions.ts';
import type { DocumentNode, ItemNode } from './nodes.ts';
import { isInside, textOf } from './nodes.ts';
import { type OptionLabel, optionLabel } from './option-words.ts';
import { plainText } from './plain-text.ts';
import { boxPattern, type DocumentSection, isWalked } from './sections.ts';

/** A stretch of the walk that becomes one step when something in it is to be done. */
export type Region = {
  title: string;
  line: number;
  endLine: number;
  section: DocumentSection;
  nodes: DocumentNode[];
  condition: string | null;
  /** How the author marked it as a task: a box in the heading, a number in a list, or nothing. */
  style: 'heading' | 'item' | 'section';
};

/** What the document as a whole marks its tasks with. */
export type Marks = { boxes: boolean; stepHeadings: boolean; numbered: ReadonlySet<ItemNode> };

/** The stretches of the forward walk, in the order of the document. */
export function regionsOf(sections: DocumentSection[], marks: Marks): Region[] {
  return sections.filter((section) => section.parent === null).flatMap((section) => sectionRegions(section, marks));
}

function sectionRegions(section: DocumentSection, marks: Marks): Region[] {
  if (!isWalked(section)) return section.children.flatMap((child) => sectionRegions(child, marks));
  if (section.box !== null)
    return [regionOf(section, [...section.nodes, ...section.children.flatMap(allNodes)], 'heading')];
  const options = optionChildren(section);
  if (options.length === 0) {
    return [...ownRegions(section, marks), ...section.children.flatMap((child) => sectionRegions(child, marks))];
  }
  const [first = 0, last = 0] = [
    section.children.indexOf(options[0] ?? section),
    section.children.indexOf(options.at(-1) ?? section),
  ];
  return [
    ...section.children.slice(0, first).flatMap((child) => sectionRegions(child, marks)),
    regionOf(section, [...section.nodes, ...options.flatMap(allNodes)], 'section'),
    ...section.children.slice(last + 1).flatMap((child) => sectionRegions(child, marks)),
  ];
}

/** A heading and all below it, as nodes. */
export function allNodes(section: DocumentSection): DocumentNode[] {
  const heading = section.heading === null ? [] : [section.heading];
  return [...heading, ...section.nodes, ...section.children.flatMap(allNodes)];
}

/** Neighbouring headings "Option A", "Option B": ways of doing what the heading above them says. */
export function optionChildren(section: DocumentSection): DocumentSection[] {
  const labels = section.children.map((child) => (isOptionHeading(child) ? optionLabel(child.title) : null));
  const first = labels.findIndex((label) => label !== null);
  const family = labels[first]?.family;
  const end = labels.findIndex((label: OptionLabel | null, index) => index > first && label?.family !== family);
  const run = first < 0 ? [] : section.children.slice(first, end < 0 ? undefined : end);
  return run.length >= 2 ? run : [];
}

/** "For development" and "For production" with boxes of their own stay apart: a person may well walk both. */
function isOptionHeading(section: DocumentSection): boolean {
  return section.box === null && (optionLabel(section.title)?.family === 'option' || section.environment === null);
}

function ownRegions(section: DocumentSection, marks: Marks): Region[] {
  const starts = procedureItems(section, marks);
  if (starts.length === 0) return [regionOf(section, section.nodes, 'section')];
  const first = section.nodes.indexOf(starts[0] as DocumentNode);
  const lead = section.nodes.slice(0, first);
  const works = lead.some(
    (node) => node.kind === 'code' || (node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '')),
  );
  const steps = starts.map((start, index) => {
    const from = section.nodes.indexOf(start);
    const next = starts[index + 1];
    const nodes = section.nodes.slice(from, next === undefined ? undefined : section.nodes.indexOf(next));
    return itemRegion(section, start, index === 0 && !works ? [...lead, ...nodes] : nodes);
  });
  return works
    ? [{ ...regionOf(section, lead, 'section'), endLine: lead.at(-1)?.endLine ?? section.line }, ...steps]
    : steps;
}

/**
 * The numbered items that are steps by themselves: boxes numbered through the procedure, items that hold blocks, and in a document that
 * marks its tasks in no other way every numbered item.
 */
function procedureItems(section: DocumentSection, marks: Marks): ItemNode[] {
  const items = section.nodes.filter((node): node is ItemNode => node.kind === 'item' && node.owner === null);
  const boxed = items.filter((item) => marks.numbered.has(item));
  if (boxed.length > 0) return boxed;
  const ordered = items.filter((item) => item.ordinal !== null && !item.quoted);
  if (ordered.length < 2) return [];
  const withBlocks = ordered.filter((item, index) => holdsCode(section.nodes, item, ordered[index + 1]));
  const plain = !marks.boxes && !marks.stepHeadings && section.role === 'forward';
  return withBlocks.length >= 2 || plain ? ordered : [];
}

function holdsCode(nodes: DocumentNode[], item: ItemNode, next: ItemNode | undefined): boolean {
  const end =
    next === undefined
      ? nodes.findIndex((node, index) => index > nodes.indexOf(item) && !isInside(node, item))
      : nodes.indexOf(next);
  return nodes.slice(nodes.indexOf(item), end < 0 ? undefined : end).some((node) => node.kind === 'code');
}

function regionOf(section: DocumentSection, nodes: DocumentNode[], style: Region['style']): Region {
  const endLine = Math.max(section.heading?.endLine ?? section.line, ...nodes.map((node) => node.endLine));
  const condition = section.heading === null ? null : conditionOf(section.title);
  const title = section.title.replace(/\s*:$/, '');
  return { title, line: section.line, endLine, section, nodes, condition, style };
}

function itemRegion(section: DocumentSection, item: ItemNode, nodes: DocumentNode[]): Region {
  const text = textOf(item).replace(boxPattern, '');
  const ordinal = item.ordinal !== null && !/^\d/.test(text) ? `${item.ordinal}. ` : '';
  const title = `${ordinal}${shortTitle(plainText(text)).replace(/\s*:$/, '')}`;
  const endLine = nodes.at(-1)?.endLine ?? item.endLine;
  return { title, line: item.line, endLine, section, nodes, condition: conditionOf(text), style: 'item' };
}

/** The first sentence of a long item names the step; the rest is its text. */
function shortTitle(text: string): string {
  if (text.length <= 100) return text;
  const sentence = /^.{12,100}?[.:;](?=\s)/.exec(text)?.[0].replace(/[.:;]$/, '');
  return sentence ?? `${text.slice(0, 99).trimEnd()}…`;
}
