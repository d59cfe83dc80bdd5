import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { endOf, namesAny, namesCase } from '../recognisers/case-lead.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';

/**
 * Ways back that lines tell apart as headings would: "If only the pages are wrong:", "If rows are wrong:", each right above its work. Empty
 * where fewer than two do, and where one of them only says to stop.
 */
export function toldApart(section: DocumentSection): DocumentSection[] {
  const { nodes } = section;
  const starts = nodes.flatMap((_, at) => (opensWay(nodes, at) ? [at] : []));
  const first = starts[0] ?? 0;
  if (starts.length < 2 || nodes.slice(0, first).some(isWork)) return [];
  const ways = starts.map((at, index) => wayAt(section, at, starts[index + 1] ?? nodes.length));
  return ways.some(({ nodes: own }) => endOf(own.map(textIn)) === 'stop') ? [] : ways;
}

function wayAt(section: DocumentSection, at: number, end: number): DocumentSection {
  const lead = section.nodes[at];
  const nodes = section.nodes.slice(at + 1, end);
  const title = withoutColon(words(leadText(lead) ?? ''));
  const place = { line: lead?.line ?? section.line, endLine: nodes.at(-1)?.endLine ?? section.endLine };
  return { ...section, ...place, title, label: title, nodes, children: [] };
}

function opensWay(nodes: readonly DocumentNode[], at: number): boolean {
  const node = nodes[at];
  const next = nodes[at + 1];
  const lead = node?.kind === 'paragraph' && node.owner === null ? words(leadText(node) ?? '') : '';
  const said = withoutColon(lead);
  return next !== undefined && isWork(next) && said !== lead && namesCase(said) && !namesAny.test(said);
}

function isWork({ kind }: DocumentNode): boolean {
  return kind === 'code' || kind === 'item';
}

function textIn(node: DocumentNode): string {
  return node.kind === 'item' ? words(textOf(node)) : '';
}
