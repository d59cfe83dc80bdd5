import { namesCriteria } from '../gates/criteria/criteria-name.ts';
import { opensCase } from '../gates/criteria/open-case.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';
import { leadsBack } from './rollback-words.ts';

/** Where "Rollback procedure:" stands right above numbered steps or a block; -1 where it does not. */
export function procedureAt(nodes: readonly DocumentNode[]): number {
  return nodes.findIndex((node, at) => {
    const next = nodes[at + 1];
    const isDone = next?.kind === 'code' || (next?.kind === 'item' && next.ordinal !== null);
    const lead = isDone ? leadText(node) : null;
    return lead !== null && !opensCase(lead) && leadsBack(words(lead)) !== null;
  });
}

/** "Rollback criteria" over the cases and then "Rollback procedure:" over the steps: the line names the way back. */
export function namedByLead(section: DocumentSection): DocumentSection {
  const at = namesCriteria(section.label) ? procedureAt(section.nodes) : -1;
  const lead = section.nodes[at];
  if (lead === undefined) return section;
  return { ...section, line: lead.line, title: withoutColon(words(leadText(lead) ?? '')) };
}
