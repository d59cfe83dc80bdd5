import type { Expectation } from '../../plan/plan.ts';
import { hasShapeOfCommand } from '../block/command-shape.ts';
import { readExpectation } from '../block/expectation.ts';
import { quotePrompts } from '../block/prompts.ts';
import type { Cursor } from '../draft.ts';
import { type CodeNode, type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { lastCommandLine } from './last-command.ts';

/** What is said without a sample, and one line of sample, is compared; more than that a person compares, because authors quote from memory. */
export function addExpectation({ draft }: Cursor, line: number, text: string, below: DocumentNode[]): void {
  const code = below.find((node): node is CodeNode => node.kind === 'code');
  const only = code?.content.length === 1 ? code.content[0]?.text.trim() : undefined;
  const item = draft.items.findLast((one) => one.kind === 'command' || one.kind === 'query' || one.kind === 'diff');
  const command = lastCommandLine(item);
  draft.expectations.push({
    ...(below.length === 0 ? readExpectation(line, text, command) : { line, text, command, ...sampleCheck(only) }),
    item: item?.id ?? null,
  });
}

function sampleCheck(only: string | undefined): Pick<Expectation, 'check' | 'parts'> {
  return only ? { check: 'literal', parts: [only] } : { check: 'ask', parts: [] };
}

/** What a program printed, by its fence: no line of it is a command. */
export function isSample(node: DocumentNode | undefined): boolean {
  if (node?.kind !== 'code' || quotePrompts(node.content)) return false;
  return !node.content.some(({ text }) => hasShapeOfCommand(text));
}

/** How a fence that holds what a program printed is marked. */
export const sampleLanguages: readonly (string | null)[] = [
  null,
  'text',
  'txt',
  'output',
  'json',
  'console',
  'plaintext',
  'log',
];

/** What a node below a lead shows, as lines. */
export function sampleText(node: DocumentNode): string {
  if (node.kind === 'code') return node.content.map((line) => line.text).join('\n');
  if (node.kind === 'table') return node.rows.map(({ cells }) => `- ${cells.map(plainText).join(': ')}`).join('\n');
  if (node.kind === 'paragraph') return plainText(textOf(node));
  return node.kind === 'item' ? `- ${plainText(textOf(node))}` : '';
}

/** "Look for the version you come from" before anything was run tells what to read. */
export function ranNothing({ draft }: Cursor): boolean {
  return !draft.items.some((item) => lastCommandLine(item) !== null || item.kind === 'check');
}
