import type { Rollback, Step } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import { type CodeNode, type DocumentNode, type ItemNode, isInside, textOf } from '../markdown/nodes.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { toldEnvironment } from './told-environment.ts';

/** Lines, both included, whose commands the checklist gives to an environment. */
type Told = { line: number; endLine: number; environment: string };

/**
 * Gives items an environment of their own where a heading, a sentence or a comment above them names another one than their step is for. A sentence
 * holds up to the next one or to the next heading; one that is an item of a list, for that item, unless it ends in a colon; one that holds its
 * command itself, for that; a comment, up to the end of its block.
 */
export function withItemEnvironments<Lane extends Step | Rollback>(lanes: Lane[], sections: DocumentSection[]): Lane[] {
  const told = byLine(sections.flatMap(toldIn));
  const headed = byLine(sections.flatMap(headedBy));
  if (told.size === 0 && new Set(headed.values()).size < 2) return lanes;
  return lanes.map((lane) => ({ ...lane, items: lane.items.map((item) => placed(item, lane, { told, headed })) }));
}

type Places = { told: ReadonlyMap<number, string>; headed: ReadonlyMap<number, string> };

function placed(item: Item, lane: Step | Rollback, { told, headed }: Places): Item {
  // What a way back is for is said by its heading, wherever that stands.
  const environment = told.get(item.line) ?? ('scope' in lane ? undefined : headed.get(item.line));
  return environment === undefined || environment === lane.environment ? item : { ...item, environment };
}

function byLine(told: Told[]): Map<number, string> {
  const lines = new Map<number, string>();
  for (const { line, endLine, environment } of told) {
    for (let at = line; at <= endLine; at += 1) lines.set(at, environment);
  }
  return lines;
}

/** The lines of a section up to the first heading below it. */
function headedBy(section: DocumentSection): Told[] {
  const { environment, parent, line } = section;
  return environment === null || parent === null ? [] : [{ line, endLine: ownEnd(section), environment }];
}

function ownEnd({ children, endLine }: DocumentSection): number {
  return (children[0]?.line ?? endLine + 1) - 1;
}

/** Each holds up to the next one. */
function toldIn(section: DocumentSection): Told[] {
  const last = ownEnd(section);
  const found = section.nodes.flatMap((node, at) => toldBy(node, () => section.nodes.slice(at + 1), last));
  return found.map((one, at) => {
    const next = found[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    return { ...one, endLine: Math.min(one.endLine, next - 1) };
  });
}

function toldBy(node: DocumentNode, behind: () => DocumentNode[], last: number): Told[] {
  if (node.kind === 'code') return toldInBlock(node);
  if ((node.kind !== 'paragraph' && node.kind !== 'item') || node.quoted) return [];
  const text = textOf(node);
  const environment = toldEnvironment(text);
  if (environment === null) return [];
  const { line } = node;
  if (/`[^`]+`/.test(text)) return [{ line, endLine: node.endLine, environment }];
  const ends = node.kind === 'item' ? endOfItem(node, text, behind()) : undefined;
  return [{ line, endLine: ends ?? last, environment }];
}

/** The last line in front of the next item of the list; undefined where it leads on to those. */
function endOfItem(item: ItemNode, text: string, behind: DocumentNode[]): number | undefined {
  const own = behind.some((node) => node.kind === 'code' && isInside(node, item));
  if (!own && endsInColon(text)) return undefined;
  const next = behind.find((node) => node.kind === 'item' && !isInside(node, item));
  return next && next.line - 1;
}

/** A comment line of its own: `# Apply to staging first`, `-- On production`. */
const commentLine = /^\s*(?:#+|--|\/\/|::|REM\b)\s*(.+)$/;

function toldInBlock({ content, endLine }: CodeNode): Told[] {
  return content.flatMap(({ line, text }) => {
    const comment = commentLine.exec(text)?.[1];
    const environment = comment === undefined ? null : toldEnvironment(comment);
    return environment === null ? [] : [{ line, endLine, environment }];
  });
}
