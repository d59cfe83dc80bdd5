import { type ItemNode, textOf } from '../markdown/nodes.ts';
import { boxPattern, type DocumentSection, isWalked } from '../sections/sections.ts';

/**
 * Boxes that the author numbered through the procedure ("- [ ] 5. Merge the PR", "5. [ ] Merge the PR"): three or more in a row, each one
 * higher than the one before, also over several headings.
 */
export function numberedBoxes(sections: DocumentSection[]): Set<ItemNode> {
  const found = new Set<ItemNode>();
  let run: { item: ItemNode; number: number }[] = [];
  const close = () => {
    if (run.length >= 3) for (const { item } of run) found.add(item);
    run = [];
  };
  for (const item of topBoxes(sections)) {
    const number = numberOf(item);
    const last = run.at(-1)?.number;
    if (number === null || last === undefined || number !== last + 1) close();
    if (number !== null) run.push({ item, number });
  }
  close();
  return found;
}

function topBoxes(sections: DocumentSection[]): ItemNode[] {
  const nodes = sections
    .filter((section) => isWalked(section) && section.box === null)
    .flatMap((section) => section.nodes);
  return nodes.filter(
    (node): node is ItemNode =>
      node.kind === 'item' && node.owner === null && boxPattern.test(node.lines[0]?.text ?? ''),
  );
}

function numberOf(item: ItemNode): number | null {
  const written = /^(?:\*\*)?(\d{1,3})[.)]\s/.exec(textOf(item).replace(boxPattern, ''))?.[1];
  return written !== undefined ? Number(written) : item.ordinal;
}
