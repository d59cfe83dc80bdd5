import { looksLikeProse, startsLikeCommand } from '../block/command-shape.ts';
import { promptOf } from '../block/prompts.ts';
import type { CodeNode, DocumentNode, ParagraphNode } from './nodes.ts';

/** The language given to a paragraph that is read as a copied terminal. */
const terminalLanguage = 'console';

/**
 * Paragraphs that begin with a prompt and a command ("me@host $ ssh root@there") as the blocks that their author forgot to fence. Below a
 * prompt that names its host any line may be output; with a bare `$` every line must be a command.
 */
export function asCopiedTerminals(nodes: DocumentNode[], lines: readonly string[]): DocumentNode[] {
  return nodes.map((node) => (node.kind === 'paragraph' && isCopied(node) ? asCode(node, lines) : node));
}

function isCopied({ lines }: ParagraphNode): boolean {
  const first = promptOf(lines[0]?.text ?? '');
  if (first === null || first.client || first.rest === '') return false;
  const named = /^\s*\[?[\w.-]+@[\w.-]+/.test(lines[0]?.text ?? '');
  if (named) return !looksLikeProse(first.rest);
  return lines.every(({ text }) => startsLikeCommand(promptOf(text)?.rest ?? ''));
}

function asCode(node: ParagraphNode, lines: readonly string[]): CodeNode {
  const { line, endLine, owner, quoted } = node;
  const content = node.lines.map((one) => ({
    line: one.line,
    text: quoted ? one.text : (lines[one.line - 1] ?? one.text),
  }));
  return { kind: 'code', line, endLine, owner, quoted, fenced: false, lang: terminalLanguage, content };
}

/** Whether a block is such a paragraph. */
export function isCopiedTerminal(node: DocumentNode): boolean {
  return node.kind === 'code' && !node.fenced && node.lang === terminalLanguage;
}
