import { hinted } from '../patterns/hinted.ts';
import type { Block, Gate } from '../plan/plan.ts';
import { addFindings, type Context, type Draft, emptyDraft } from './draft.ts';
import { criteriaNamed } from './gates/criteria/criteria-name.ts';
import { plainText } from './markdown/plain-text.ts';
import { readNodes } from './read-nodes.ts';
import { conditionsBelow, conditionsIn } from './recognisers/listed-conditions.ts';
import { speaksAgainst } from './sections/heading-words.ts';
import { type DocumentSection, isWalked } from './sections/sections.ts';
import { leadText } from './text/lead.ts';

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
  readNodes(section.nodes, { ...contextOf(section), blockRole: 'reference', reasons: true }, draft);
  const isSaid = draft.gates.some(({ type }) => type === 'rollback' || type === 'stop');
  if (speaksAgainst(section.title)) draft.gates = [headingGate(section)];
  else if (!isSaid && !isSaidBelow(section)) draft.gates.push(headingGate(section));
  addFindings(findings, draft);
}

/** "Rollback triggers" over nothing but "Critical triggers" and "Warnings": those are the stops. */
function isSaidBelow({ nodes, children }: DocumentSection): boolean {
  return nodes.length === 0 && children.some(({ meaning }) => meaning === 'triggers');
}

/** The line below the heading that says when ("Execute if any of these holds:") is the stop; where none does, the heading is. */
function headingGate({ nodes, line, title, children }: DocumentSection): Gate {
  const at = nodes.findIndex((node) => namesCase.test(leadText(node) ?? ''));
  const lead = nodes[at];
  const place = { line: lead?.line ?? line, text: plainText(leadText(lead) ?? title) };
  // "If any of:" may lead to the headings below it.
  const parts = lead !== undefined && at === nodes.length - 1 ? children.flatMap((child) => child.nodes) : [];
  const listed = [...(lead === undefined ? nodes : conditionsBelow({ nodes, at })), ...parts].flatMap(conditionsIn);
  const conditions = lead !== undefined && listed.length === 0 ? [place] : listed;
  const own = { step: null, after: null, rollback: null, mergedLines: [] };
  return { ...place, id: `g${place.line}`, type: typeNamed(title), conditions, ...own };
}

/** What comes of the cases below a heading: the work ends, or goes back; or they speak against going back, which is asked about. */
function typeNamed(title: string): Gate['type'] {
  if (speaksAgainst(title)) return 'soft';
  return criteriaNamed(title) === 'stop' || whenToStop.test(title) ? 'stop' : 'rollback';
}

/** "When to stop" ends the work; "when to roll back" leads back. */
const whenToStop = hinted(
  /(?<!roll ?-?back.*)(?:stop|abort|halt|hold|pause|no-?go|cancel|abbrech|anhalten|arrêt|abandon|interr|parar|det[eé]n|останов|прерыв|停止|中止|중단|توقف|متوقف)/iu,
);

const namesCase = hinted(
  /(?<!\p{L})(?:if|when|whenever|as soon as|wenn|falls|sobald|si|lorsque|dès que|se|quando|caso|cuando|если|когда|اگر)(?!\p{L})|如果|[当若]|场合|場合|たら|경우|하면/iu,
);

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
