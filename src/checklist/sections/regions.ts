import { type OptionLabel, optionLabel } from '../choices/option-words.ts';
import { conditionOf } from '../gates/conditions.ts';
import { criteriaNamed } from '../gates/criteria/criteria-name.ts';
import { ledCase } from '../gates/led-case.ts';
import { goesOn, isBlockOf } from '../markdown/blocks-of-lists.ts';
import type { DocumentNode, ItemNode } from '../markdown/nodes.ts';
import { isInside, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { standsInWays } from '../recognisers/chosen-list.ts';
import { explainsList } from '../recognisers/explained-list.ts';
import { standsInOptions } from '../recognisers/option-group.ts';
import { numberedStep } from '../tasks/step-words.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { isImperative } from '../tasks/told-work.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { isNumberedLead, leadText, stepNamed } from '../text/lead.ts';
import { boxPattern, type DocumentSection, isBox, isWalked } from './sections.ts';

/** A stretch of the walk that becomes one step when something in it is to be done. */
export type Region = {
  title: string;
  line: number;
  endLine: number;
  section: DocumentSection;
  nodes: DocumentNode[];
  condition: string | null;
  /** In which case only its first nodes are done, where a sentence over the list says so, and how many those are. */
  led?: { condition: string; nodes: number };
  /** How the author marked it as a task: a box in the heading, a number in a list, or nothing. */
  style: 'heading' | 'item' | 'section';
};

/** What the document as a whole marks its tasks with. */
export type Marks = {
  boxes: boolean;
  stepHeadings: boolean;
  numbered: ReadonlySet<ItemNode>;
  /** As in `Context`. */
  linked?: ReadonlySet<string> | undefined;
  programs?: ReadonlySet<string> | undefined;
  /** As in `Context`. */
  spanish?: boolean | undefined;
};

/** The stretches of the forward walk, in the order of the document. */
export function regionsOf(sections: DocumentSection[], marks: Marks): Region[] {
  return sections.filter((section) => section.parent === null).flatMap((section) => sectionRegions(section, marks));
}

function sectionRegions(section: DocumentSection, marks: Marks): Region[] {
  const below = (children: DocumentSection[]) => children.flatMap((child) => sectionRegions(child, marks));
  if (!isWalked(section)) return below(section.children);
  if (section.box !== null || ownsAll(section, marks)) {
    const style = section.box === null ? 'section' : 'heading';
    return [regionOf(section, [...section.nodes, ...section.children.flatMap(walkedNodes)], style)];
  }
  const options = optionChildren(section);
  if (options.length === 0) return [...ownRegions(section, marks), ...below(section.children)];
  const first = section.children.indexOf(options[0] ?? section);
  return [
    ...below(section.children.slice(0, first)),
    regionOf(section, [...section.nodes, ...options.flatMap(walkedNodes)], 'section'),
    ...below(section.children.slice(first + options.length)),
  ];
}

/** "Step 2: …" owns "Commands" and "Checks" below it, but not headings that are numbered themselves. */
function ownsAll(section: DocumentSection, marks: Marks): boolean {
  const numbered = section.children.some((child) => /^\d/.test(child.title) || numberedStep.test(child.title));
  return marks.stepHeadings && isStepHeading(section) && section.children.length > 0 && !numbered;
}

/** "Step 1", in the languages that checklists come in. */
export function isStepHeading(section: DocumentSection): boolean {
  return numberedStep.test(section.title);
}

/** A heading and what is walked below it: a way back or troubleshooting under a step is no part of the step. */
function walkedNodes(section: DocumentSection): DocumentNode[] {
  if (!isWalked(section)) return [];
  const heading = section.heading === null ? [] : [section.heading];
  return [...heading, ...section.nodes, ...section.children.flatMap(walkedNodes)];
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

function runsForward(section: DocumentSection): boolean {
  return isWalked(section) && section.nodes.some((node) => node.kind === 'code') && !section.nodes.some(isBox);
}

/** "For development" and "For production" with boxes of their own stay apart: a person may well walk both. */
function isOptionHeading(section: DocumentSection): boolean {
  const family = optionLabel(section.title)?.family;
  if (section.box !== null) return false;
  // Systems are ways of doing one thing only where both hold what is to be run there.
  if (family === 'platform') return section.nodes.some((node) => node.kind === 'code');
  if (family === 'case') return runsForward(section);
  if (family === 'means') return false;
  return family === 'option' || section.environment === null;
}

/** A rule and a bold line over boxes begin something new under a heading that speaks of something else: "---", "**Sign-off:**". */
function ownRegions(section: DocumentSection, marks: Marks): Region[] {
  const { nodes } = section;
  const starts = nodes.flatMap((node, at) => (node.kind === 'rule' && isBoxLead(nodes, at + 1) ? [at + 1] : []));
  const parts = starts.map((start, at) => leadRegion(section, nodes.slice(start, starts[at + 1])));
  return [...regionsOfNodes(section, nodes.slice(0, starts[0]), marks), ...parts];
}

function isBoxLead(nodes: DocumentNode[], at: number): boolean {
  const lead = nodes[at];
  const next = nodes[at + 1];
  return lead?.owner === null && /^(?:\*\*|__)/.test(leadText(lead) ?? '') && next !== undefined && isBox(next);
}

function leadRegion(section: DocumentSection, [lead, ...nodes]: DocumentNode[]): Region {
  const region = regionOf(section, nodes, 'section');
  const text = leadText(lead) ?? section.title;
  return {
    ...region,
    title: withoutColon(plainText(text)),
    line: lead?.line ?? region.line,
    condition: conditionOf(text),
  };
}

function regionsOfNodes(section: DocumentSection, nodes: DocumentNode[], marks: Marks): Region[] {
  const starts = procedureStarts({ ...section, nodes }, marks);
  const [first] = starts;
  if (first === undefined) return [regionOf(section, nodes, 'section')];
  const lead = nodes.slice(0, first);
  const works = lead.some((node) => node.kind === 'code' || isBox(node));
  const numbers = new Set(starts.map((start) => ordinalOf(nodes[start])));
  const cases = casesOver(nodes, starts);
  const steps = starts.map((start, index) => {
    const own = nodes.slice(start, starts[index + 1]);
    // "1." before every item is markdown's way to let the reader's program count.
    const ordinal = numbers.size === 1 && !numbers.has(null) && starts.length > 1 ? index + 1 : ordinalOf(nodes[start]);
    const region = startRegion(section, ordinal, index === 0 && !works ? [...lead, ...own] : own, nodes[start]);
    const over = cases[index] ?? null;
    return over === null ? region : { ...region, led: { condition: over, nodes: ledNodes(region.nodes) } };
  });
  const before = { ...regionOf(section, lead, 'section'), endLine: lead.at(-1)?.endLine ?? section.line };
  return works ? [before, ...steps] : steps;
}

/** What stands in a list, and above it, with a block at the margin that is the item's; a paragraph or a block behind it is no part of it. */
function ledNodes(nodes: DocumentNode[]): number {
  const at = nodes.findIndex((node) => node.kind === 'item');
  const item = nodes[at];
  const isOwn = (node: DocumentNode, above: DocumentNode | undefined) =>
    node.kind === 'item' || node.owner !== null || (item?.kind === 'item' && isBlockOf(item, node, above));
  const end = nodes.findIndex((node, index) => index > at && !isOwn(node, nodes[index - 1]));
  return end < 0 ? nodes.length : end;
}

/** The case of the list that each numbered item stands in: "If the tables are new:" right above it, also where blocks at the margin part it. */
function casesOver(nodes: DocumentNode[], starts: readonly number[]): (string | null)[] {
  const found: (string | null)[] = [];
  for (const [index, start] of starts.entries()) {
    const item = nodes[start];
    const before = nodes[starts[index - 1] ?? -1];
    const above = nodes[start - 1];
    const isNext =
      item?.kind === 'item' && before?.kind === 'item' && (item.list === before.list || goesOn(before, item, above));
    found.push(item?.kind !== 'item' ? null : isNext ? (found[index - 1] ?? null) : ledCase(above));
  }
  return found;
}

function ordinalOf(node: DocumentNode | undefined): number | null {
  return node?.kind === 'item' ? node.ordinal : null;
}

/**
 * Where the steps of a section start, as places among its nodes: boxes numbered through the procedure, bold lines "**Step 2: …**", numbered
 * items that hold blocks, and in a document that marks its tasks in no other way every numbered item.
 */
function procedureStarts({ nodes, role, title }: DocumentSection, marks: Marks): number[] {
  if (isDecidedBy(nodes, title)) return [];
  const places = (holds: (node: DocumentNode) => boolean) =>
    nodes.flatMap((node, at) => (node.owner === null && !node.quoted && holds(node) ? [at] : []));
  const boxed = places((node) => node.kind === 'item' && marks.numbered.has(node));
  if (boxed.length > 0) return boxed;
  const leads = places(
    (node) => stepNamed(node) !== null || (isNumberedLead(node) && optionLabel(leadText(node) ?? '') === null),
  );
  if (leads.length >= 2) return leads;
  const told = new Set(
    nodes.flatMap((node, at) => (node.kind === 'item' && explainsList(nodes[at - 1]) ? [node.list] : [])),
  );
  const numbered = places((node) => node.kind === 'item' && node.ordinal !== null && !told.has(node.list));
  // What is listed under "Option A" is done in one of several ways.
  const optional = numbered.length < 2 ? [] : [standsInOptions(nodes), standsInWays(nodes, title)];
  const ordered = numbered.filter((at) => !optional.some((inside) => inside.has(nodes[at] as DocumentNode)));
  const withBlocks = ordered.filter((start, index) => holdsCode(nodes, start, ordered[index + 1]));
  const plain = !marks.boxes && !marks.stepHeadings && role === 'forward';
  return ordered.length >= 2 && (withBlocks.length >= 2 || plain) ? ordered : [];
}

/** Numbered exit criteria are looked at, and not done. */
export function isDecidedBy(nodes: DocumentNode[], title: string): boolean {
  return criteriaNamed(title) === 'go' && !nodes.some((node) => node.kind === 'code' || isBox(node)) && !areDone(nodes);
}

/** "1. Run the proof", "2. Ask the baker": done one by one, whatever stands over them. */
function areDone(nodes: DocumentNode[]): boolean {
  const numbered = nodes.filter((node) => node.kind === 'item' && node.ordinal !== null && node.owner === null);
  const done = numbered.filter(
    (node) => node.kind === 'item' && (hasInlineCommand(node) || isImperative(textOf(node))),
  );
  return done.length * 2 > numbered.length;
}

/** A block behind the last item belongs to it only when it is indented under it. */
function holdsCode(nodes: DocumentNode[], start: number, next: number | undefined): boolean {
  const item = nodes[start];
  return nodes
    .slice(start, next)
    .some((node) => node.kind === 'code' && (next !== undefined || (item?.kind === 'item' && isInside(node, item))));
}

function regionOf(section: DocumentSection, nodes: DocumentNode[], style: Region['style']): Region {
  const endLine = Math.max(section.heading?.endLine ?? section.line, ...nodes.map((node) => node.endLine));
  const condition = section.heading === null ? null : conditionOf(section.title);
  const title = section.title.replace(/\s*:$/, '');
  return { title, line: section.line, endLine, section, nodes, condition, style };
}

function startRegion(
  section: DocumentSection,
  ordinal: number | null,
  nodes: DocumentNode[],
  start: DocumentNode | undefined,
): Region {
  const lines = start?.kind === 'item' || start?.kind === 'paragraph' ? start : { lines: [] };
  const text = textOf(lines).replace(boxPattern, '');
  const number = ordinal !== null && !/^\d/.test(text) ? `${ordinal}. ` : '';
  const title = `${number}${shortTitle(plainText(stepNamed(start) ?? text)).replace(/\s*:$/, '')}`;
  const line = start?.line ?? section.line;
  const endLine = nodes.at(-1)?.endLine ?? line;
  return { title, line, endLine, section, nodes, condition: conditionOf(text), style: 'item' };
}

/** The first sentence of a long item names the step; the rest is its text. */
function shortTitle(text: string): string {
  if (text.length <= 100) return text;
  const sentence = /^.{12,100}?[.:;](?=\s)/.exec(text)?.[0].replace(/[.:;]$/, '');
  return sentence ?? `${text.slice(0, 99).trimEnd()}…`;
}
