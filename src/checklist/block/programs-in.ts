import type { DocumentNode } from '../markdown/nodes.ts';
import { promptOf } from './prompts.ts';

/** The first words of the lines in blocks that say they are for a shell: programs, also those that nobody knows. */
export function programsIn(nodes: readonly DocumentNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.kind !== 'code' || node.lang === null || !shells.test(node.lang)) continue;
    const isCopied = node.content.some(({ text }) => promptOf(text) !== null);
    for (const { text } of node.content) {
      const name = called.exec(isCopied ? (promptOf(text)?.rest ?? '') : text)?.[1];
      if (name !== undefined) found.add(name);
    }
  }
  return found;
}

const shells = /^(?:bash|sh|shell|zsh|console|terminal|shell-session)\b/i;
/** In a block of commands a program stands at the margin; what is not written in small letters is hardly one. */
const called = /^(?:sudo )?([a-z][\w.-]{1,30})\s+[\w-]/;
