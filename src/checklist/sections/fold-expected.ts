import { namesExpected } from '../expected/expected-names.ts';
import { isBox, type Region } from './regions.ts';

/** "### Expected output" below what is run belongs to the step that runs it, and is none of its own. */
export function foldExpected(regions: readonly Region[]): Region[] {
  return regions.reduce<Region[]>((folded, region) => {
    const above = folded.at(-1);
    const heading = region.section.heading;
    if (above === undefined || heading === null || !isOf(above, region)) return [...folded, region];
    const nodes = [...above.nodes, heading, ...region.nodes];
    return [...folded.slice(0, -1), { ...above, endLine: region.endLine, nodes }];
  }, []);
}

function isOf(above: Region, { section, style, nodes }: Region): boolean {
  if (style !== 'section' || !namesExpected(section.title) || nodes.some(isBox)) return false;
  const isNear = above.section === section.parent || above.section.parent === section.parent;
  return isNear && above.nodes.some(({ kind }) => kind === 'code');
}
