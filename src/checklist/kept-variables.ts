import type { CodeNode, DocumentNode } from './markdown/nodes.ts';

/**
 * Marks blocks that only set variables which another block or inline code of the checklist uses: the shell is to keep those, whatever the
 * block looks like. One pass over the text.
 */
export function markKept(nodes: DocumentNode[]): void {
  const blocks = nodes.filter((node) => node.kind === 'code');
  const setters = blocks.map((block) => ({ block, names: namesSet(block) })).filter(({ names }) => names.length > 0);
  if (setters.length === 0) return;
  const users = new Map<string, Set<DocumentNode>>();
  for (const node of nodes) {
    for (const name of namesUsed(node)) users.set(name, (users.get(name) ?? new Set()).add(node));
  }
  for (const { block, names } of setters) {
    const isUsed = (name: string) => [...(users.get(name) ?? [])].some((node) => node !== block);
    if (names.some(isUsed)) block.kept = true;
  }
}

/** The names that the block sets when it does nothing else. */
function namesSet({ content }: CodeNode): string[] {
  const lines = content.map(({ text }) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'));
  const names = lines.map((text) => /^([A-Za-z_]\w*)=/.exec(text)?.[1]);
  return names.every((name) => name !== undefined) ? names.filter((name) => name !== undefined) : [];
}

function namesUsed(node: DocumentNode): string[] {
  const lines =
    node.kind === 'code' ? node.content : node.kind === 'paragraph' || node.kind === 'item' ? node.lines : [];
  return lines.flatMap(({ text }) => [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []));
}
