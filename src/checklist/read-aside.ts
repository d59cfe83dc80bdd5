import type { Block, Gate } from '../plan/plan.ts';
import { addFindings, type Context, type Draft, emptyDraft } from './draft.ts';
import { textOf } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readNodes } from './read-nodes.ts';
import { boxPattern, type DocumentSection, isWalked } from './sections.ts';

/** Sections that are read and not walked: their blocks are known and shown, and become no items. */
export function readAside(sections: DocumentSection[]): Draft {
  const findings = emptyDraft();
  for (const section of sections) {
    if (isWalked(section) || section.role === 'rollback') continue;
    if (section.meaning === 'triggers') {
      addTriggers(section, findings);
      continue;
    }
    const draft = emptyDraft();
    readNodes(section.nodes, contextOf(section), draft);
    addFindings(findings, draft);
  }
  return findings;
}

/** "When to roll back" with its list: conditions of a stop that stands behind no step. Its boxes are reasons, not tasks. */
export function addTriggers(section: DocumentSection, findings: Draft): void {
  const draft = emptyDraft();
  readNodes(section.nodes, { ...contextOf(section), blockRole: 'reference' }, draft);
  if (draft.gates.length === 0) draft.gates.push(headingGate(section));
  addFindings(findings, draft);
}

function headingGate(section: DocumentSection): Gate {
  const items = section.nodes.filter((node) => node.kind === 'item');
  const conditions = items.map((node) => ({ line: node.line, text: plainText(textOf(node).replace(boxPattern, '')) }));
  const own = { step: null, after: null, rollback: null, mergedLines: [] };
  return { id: `g${section.line}`, line: section.line, type: 'rollback', text: section.title, conditions, ...own };
}

/** Text to send is written for the walk even where it stands apart from it. */
const blockRoles: { [role: string]: Block['role'] } = { troubleshooting: 'troubleshooting', reference: 'reference' };

function contextOf(section: DocumentSection): Context {
  return {
    heading: section.title,
    ownerLine: section.line,
    environment: section.environment,
    condition: null,
    role: section.role,
    blockRole: blockRoles[section.role] ?? 'forward',
    purpose: 'read',
    bulletsAreTasks: false,
    inOption: false,
    read: readNodes,
  };
}
