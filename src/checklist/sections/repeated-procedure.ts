import type { Choice, Step } from '../../plan/plan.ts';
import type { Region } from './regions.ts';
import type { DocumentSection } from './sections.ts';

export type WalkedStep = { step: Step; region: Region };

/**
 * A later section of numbered tasks that repeats commands of sections before it is the walk itself; those sections are its details. Asked
 * once, at load: walk the procedure alone, or everything. Null where the document has no such section.
 */
export function repeatedProcedure(walked: WalkedStep[]): Choice | null {
  const numbered = walked.filter(({ region }) => region.style === 'item');
  for (const top of new Set(numbered.map(({ region }) => topOf(region.section)))) {
    const procedure = walked.filter(({ region }) => topOf(region.section) === top);
    const earlier = walked.filter(({ region }) => region.line < top.line && topOf(region.section) !== top);
    const details = detailsOf(procedure, earlier);
    if (details.length > 0) return choiceOf(top, procedure, details);
  }
  return null;
}

function topOf(section: DocumentSection): DocumentSection {
  return section.parent === null || section.parent.level <= 1 ? section : topOf(section.parent);
}

/** Sections between the first that shares a command and the procedure, as far as they have no boxes of their own. */
function detailsOf(procedure: WalkedStep[], earlier: WalkedStep[]): WalkedStep[] {
  const wanted = new Set(procedure.flatMap(({ step }) => commandsOf(step, 'inline')));
  const shared = earlier.filter(({ step }) => commandsOf(step, 'block').some((text) => wanted.has(text)));
  const first = shared[0];
  const texts = new Set(shared.flatMap(({ step }) => commandsOf(step, 'block').filter((text) => wanted.has(text))));
  if (first === undefined || texts.size < 2) return [];
  const from = topOf(first.region.section).line;
  const hasBoxes = (top: DocumentSection) =>
    earlier.some(
      ({ region, step }) =>
        topOf(region.section) === top && step.items.some((item) => item.kind === 'check' && isBoxed(region, item.line)),
    );
  return earlier.filter(({ region }) => region.line >= from && !hasBoxes(topOf(region.section)));
}

function isBoxed(region: Region, line: number): boolean {
  return region.nodes.some(
    (node) => node.kind === 'item' && node.line === line && /^\[[ xX]\]/.test(node.lines[0]?.text ?? ''),
  );
}

/** Tasks repeat in their text what a block above shows; two blocks that are alike, such as a look at the state, repeat nothing. */
function commandsOf(step: Step, from: 'inline' | 'block'): string[] {
  return step.items.flatMap((item) => {
    if (item.kind !== 'command' || (item.data.block === null) !== (from === 'inline')) return [];
    return item.data.commands.map((command) => command.text.trim());
  });
}

function choiceOf(top: DocumentSection, procedure: WalkedStep[], details: WalkedStep[]): Choice {
  const steps = procedure.map(({ step }) => step.id);
  const all = details.map(({ step }) => step.id);
  const names = [...new Set(details.map(({ region }) => topOf(region.section).title))];
  const option = { recommended: false, items: [] };
  return {
    id: `c${top.line}`,
    line: top.line,
    title: `"${top.title}" repeats commands of earlier sections. Which one is walked?`,
    askedAt: null,
    options: [
      {
        ...option,
        label: `Walk "${top.title}"; ${names.join(', ')} are its details, shown and not run`,
        line: top.line,
        steps,
      },
      {
        ...option,
        label: 'Walk everything in the order of the document',
        line: details[0]?.step.line ?? top.line,
        steps: [...all, ...steps],
      },
    ],
  };
}
