import { hinted } from '../patterns/hinted.ts';
import type { Gate, Step } from '../plan/plan.ts';
import { announcesDevice } from './block/announced-keys.ts';
import { type Context, type Draft, emptyDraft } from './draft.ts';
import { addSaidOutcomes } from './expected/said-outcomes.ts';
import { addGate, type Found } from './gates/add-gate.ts';
import { within } from './gates/conditions.ts';
import { allMustHold } from './gates/criteria/all-must-hold.ts';
import { namesPreconditions } from './gates/criteria/precondition.ts';
import { readGate } from './gates/gate-words.ts';
import { saysOnlyAfter, saysOnlyIf } from './gates/only-if.ts';
import { type DocumentNode, textOf } from './markdown/nodes.ts';
import { words } from './markdown/plain-text.ts';
import { readNodes } from './read-nodes.ts';
import { conditionsIn, statesIn } from './recognisers/listed-conditions.ts';
import { isDecidedBy, type Marks, type Region } from './sections/regions.ts';
import { isBox } from './sections/sections.ts';
import { addByHand, addWorkBeforeWait, addWorkBehindStop, isByHand, waitsForWork } from './tasks/by-hand.ts';
import { pointerLists } from './tasks/by-pointer.ts';
import { factLists, toldLists } from './tasks/told-bullets.ts';
import { workLists } from './tasks/work-lists.ts';
import { findDuration } from './waits/duration.ts';
import { addEntryWait } from './waits/entry-wait.ts';
import { addHeadingWait } from './waits/heading-wait.ts';

/** A step before it has its number: what its stretch of the document holds, and where that stands. */
export type StepDraft = { region: Region; draft: Draft; estimate: Step['estimate'] };

/** Reads one stretch. A stretch in which nothing is to be done has no items. */
export function readRegion(region: Region, marks: Marks): StepDraft {
  const draft = emptyDraft();
  const { section } = region;
  if (section.box !== null && region.style === 'heading') {
    draft.tasks.push({ line: region.line, style: 'heading', checked: section.box.checked, step: '' });
  }
  const headed = region.style === 'section' && section.heading !== null ? gateOf(section.title) : null;
  addEntryWait(draft, region);
  const gateHeading = headed !== null && headed.type !== 'soft';
  const nodes = gateHeading && section.heading ? [section.heading, ...region.nodes] : region.nodes;
  const context = contextOf(region, marks);
  const isRead = (node: DocumentNode) => section.aside !== null && node.kind === 'code' && node.owner === null;
  const walked = (from: number, to?: number) => nodes.slice(from, to).filter((node) => !isRead(node));
  const { led } = region;
  if (led !== undefined)
    readNodes(walked(0, led.nodes), { ...context, condition: within(led.condition, region.condition) }, draft);
  readNodes(walked(led?.nodes ?? 0), context, draft);
  readNodes(nodes.filter(isRead), { ...context, purpose: 'read', blockRole: section.aside ?? 'reference' }, draft);
  addStopOfHeading(region, headed, draft, context);
  addSaidOutcomes(region.nodes, draft, section.role);
  const waits =
    region.style === 'item' ? draft.items.some((one) => one.kind === 'wait') : addHeadingWait(draft, region);
  if (draft.items.length === 0 && isByHand(region, marks, draft)) addByHand(draft, region);
  else if (waitsForWork(region, draft)) addWorkBeforeWait(draft, region);
  else if (!region.nodes.some(isBox)) addWorkBehindStop(draft, region);
  const item = region.nodes.find((node) => node.kind === 'item' && node.line === region.line);
  if (item?.kind === 'item' && !draft.tasks.some((task) => task.line === item.line)) {
    draft.tasks.push({ line: item.line, style: 'ordered', checked: false, step: '' });
  }
  return { region, draft, estimate: waits ? null : estimateOf(region.title) };
}

/** What the heading of a stretch asks: as a stop of its own, or of what stands under it. */
function addStopOfHeading(region: Region, headed: ReturnType<typeof gateOf>, draft: Draft, context: Context): void {
  const { section } = region;
  const isAsked = isDecidedBy(region.nodes, section.title) && askDecisions(draft);
  if (headed?.type === 'soft' && !isAsked && !(countedGate.test(headed.text) && draft.items.length > 0))
    addGate(stopOf(draft, context), decided(region, headed));
  else if (headed === null && region.style !== 'item') addHeadingStop(region, draft, context);
}

/** What it is decided by is asked, though nothing of it is done. Whether it lists what has to be so. */
function askDecisions({ gates }: Draft): boolean {
  for (const gate of gates) if (gate.type !== 'rollback') gate.step ??= '';
  return gates.some(({ step, line, conditions }) => step === '' && conditions.some((one) => one.line !== line));
}

/** "Go / No-Go" over what it is decided by: the list is what has to be so. */
function decided({ section, nodes }: Region, headed: Pick<Gate, 'type' | 'text'>): Found {
  const conditions = isDecidedBy(nodes, section.title) ? nodes.flatMap(conditionsIn) : [];
  return { ...headed, line: section.line, conditions };
}

/** A heading that is a stop: its own words, or the name of a check that is passed or not ("T+15 gate check"). */
function gateOf(title: string): Pick<Gate, 'type' | 'text'> | null {
  return readGate(title) ?? (namesCheck.test(words(title)) ? { type: 'soft', text: words(title) } : null);
}

/** "Gate 2: smoke test" over what is done there: that is the gate, and its number asks nothing more. */
const countedGate = hinted(/^(?:gate|checkpoint|hold point|stop point)\s*\d/i);

const namesCheck = hinted(
  /^(?:t ?[+-] ?\d+\w* )?(?:gate[- ]check|go ?\/ ?no-?go (?:check|decision|gate|review|call|point)|decision (?:point|gate)|gate review)s?\s*(?:$|[(:–—])/iu,
);

/** A heading stops the walk, though what stands under it may only be looked at. */
function stopOf(draft: Draft, context: Context): { draft: Draft; context: Context } {
  return { draft, context: { ...context, purpose: 'walk' } };
}

/** What a heading that is no stop of its own asks of what stands under it. */
function addHeadingStop(region: Region, draft: Draft, context: Context): void {
  const { section, condition } = region;
  if (section.heading === null) return;
  const text = words(section.title);
  const place = { line: section.line, type: 'soft' as const, text };
  if (condition !== null && saysOnlyIf(text))
    addGate(stopOf(draft, context), { ...place, conditions: [{ line: section.line, text: condition }] }, 'listed');
  else if (saysOnlyAfter(text)) addGate(stopOf({ ...draft, items: [] }, context), { ...place, conditions: [] });
  else if (shouted.test(text)) addGate(stopOf(draft, context), { ...place, conditions: [] });
  else addCriteria(region, draft, context);
}

/** "IMPORTANT: only at night" */
const shouted =
  /^[^\p{L}]{0,6}(?:IMPORTANT|WARNING|CAUTION|CRITICAL|DANGER|WICHTIG|ACHTUNG|WARNUNG|ATTENTION|IMPORTANTE|ATENCIÓN|ATENÇÃO|CUIDADO|ВАЖНО|ВНИМАНИЕ)\s*[:!]\s*\S/u;

/** "Exit criteria" over what has to be so: a stop behind all that is done there, unless the list says it itself. */
function addCriteria({ section, nodes }: Region, draft: Draft, context: Context): void {
  const mustHold = allMustHold(section.title);
  // What ends the work for one of them says nothing of all.
  if (draft.gates.some(({ conditions }) => !mustHold || conditions.length > 1)) return;
  const conditions =
    isDecidedBy(nodes, section.title) || mustHold
      ? nodes.flatMap(conditionsIn)
      : draft.items.length === 0 && namesPreconditions(section.title)
        ? statesIn(nodes)
        : [];
  if (conditions.length === 0) return;
  addGate(
    { draft, context: { ...context, purpose: 'walk' } },
    { line: section.line, type: 'soft', text: words(section.title), conditions },
  );
}

function contextOf(region: Region, marks: Marks): Context {
  const { section, nodes } = region;
  const led = bulletsLead(nodes);
  const busy = nodes.some(
    (node) =>
      (node.kind === 'code' && node.owner === null && !led) ||
      node.kind === 'heading' ||
      (node.kind === 'item' && node.ordinal !== null),
  );
  const bulletsAreTasks = !marks.boxes && !marks.stepHeadings && !busy;
  return {
    heading: region.title,
    ownerLine: region.line,
    environment: section.environment,
    condition: region.condition,
    role: section.role,
    blockRole: 'forward',
    purpose: isDecidedBy(nodes, section.title) ? 'read' : 'walk',
    bulletsAreTasks,
    ...(bulletsAreTasks ? { factLists: factLists(section, nodes) } : {}),
    pointerLists: new Set([...pointerLists(nodes), ...(busy ? [] : toldLists(section, nodes))]),
    pointerProse: !nodes.some(isBox) && nodes.some((node) => node.kind === 'code' && !node.quoted),
    workLists: marks.boxes ? noLists : workLists(nodes),
    linked: marks.linked,
    programs: marks.programs,
    spanish: marks.spanish,
    inOption: false,
    device: nodes.some((node) => node.kind === 'paragraph' && announcesDevice(textOf(node))),
    read: readNodes,
  };
}

/** Beside boxes bullets explain. */
const noLists: ReadonlySet<number> = new Set();

/** Bullets with a block at the margin below most of them are the steps themselves, and do not explain what stands around them. */
function bulletsLead(nodes: DocumentNode[]): boolean {
  const blocks = nodes.flatMap((node, at) => (node.kind === 'code' && node.owner === null ? [nodes[at - 1]] : []));
  const led = blocks.filter((above) => above?.kind === 'item' && above.ordinal === null && above.owner === null);
  return led.length >= 2 && led.length * 2 > blocks.length;
}

/** "(15–30 min)" beside a title that asks for no wait. */
function estimateOf(title: string): Step['estimate'] {
  const inBrackets = /\(([^)]{0,120})\)/.exec(title)?.[1];
  if (inBrackets === undefined || /\b(?:before|prior|after|ago)\b|\bT[-+]/i.test(inBrackets)) return null;
  const duration = findDuration(inBrackets);
  if (duration === null || (duration.minimum === null && duration.maximum === null)) return null;
  const only = duration.minimum ?? duration.maximum ?? 0;
  return { minimum: duration.minimum ?? only, maximum: duration.maximum ?? only };
}
