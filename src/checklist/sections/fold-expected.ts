import { namesExpected } from '../expected/expected-names.ts';
import type { Region } from './regions.ts';
import { isBox } from './sections.ts';

/** "### Expected output" below what is run belongs to the step that runs it, and is none of its own. */
export function foldExpected(regions: readonly Region[]): Region[] {
  const folded: Region[] = [];
  for (const region of regions) {
    const above = folded.at(-1);
    const heading = region.section.heading;
    if (above === undefined || heading === null || !isOf(above, region)) folded.push(region);
    else {
      const nodes = [...above.nodes, heading, ...region.nodes];
      folded[folded.length - 1] = { ...above, endLine: region.endLine, nodes };
    }
  }
  return folded;
}

function isOf(above: Region, { section, style, nodes }: Region): boolean {
  if (style !== 'section' || !namesExpected(section.title) || nodes.some(isBox)) return false;
  const isNear = above.section === section.parent || above.section.parent === section.parent;
  return isNear && above.nodes.some(({ kind }) => kind === 'code');
}
