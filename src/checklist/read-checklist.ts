import type { Plan, Step } from '../plan/plan.ts';
import { readText } from '../plan/source-text.ts';
import { assign } from './assigned/assign.ts';
import { markGivenScripts } from './block/given-scripts.ts';
import { markLeftOpen } from './block/left-open.ts';
import { programsIn } from './block/programs-in.ts';
import { alternativeSections } from './choices/alternative-sections.ts';
import { leadsBehindWays } from './choices/leads-behind-ways.ts';
import { markOrLists } from './choices/or-lines.ts';
import { readsSpanish } from './choices/or-words.ts';
import { alternativeWaysBack } from './choices/ways-back.ts';
import { findDoubts } from './doubts.ts';
import { addFindings, type Draft, emptyDraft, nameDraft } from './draft.ts';
import { hostsNamed } from './environments/hosts-named.ts';
import { withItemEnvironments } from './environments/item-environments.ts';
import { loginsIn } from './environments/logins.ts';
import { readFields } from './form/fields.ts';
import { frontValue, unknownKeys } from './front-matter.ts';
import { withDemand } from './gates/demands/demands.ts';
import { declaredIn, frontApprovalNotes, frontApprovals } from './gates/front-approvals.ts';
import { idleFindings } from './gates/idle-gates.ts';
import { mergeGates } from './gates/merge-gates.ts';
import { atTheirActions } from './gates/rules-at-actions.ts';
import { withApprovals } from './gates/second-person.ts';
import { markKept } from './kept-variables.ts';
import { changesBeforeBackup } from './load-notes.ts';
import type { DocumentNode, TextLine } from './markdown/nodes.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { plainText } from './markdown/plain-text.ts';
import { mergePlaceholders } from './merge-placeholders.ts';
import { readAside } from './read-aside.ts';
import { readRegion, type StepDraft } from './read-walk.ts';
import { assignRollbacks } from './rollbacks/assign-rollbacks.ts';
import { readRollbacks } from './rollbacks/read-rollbacks.ts';
import { withBareHeads } from './sections/bare-heads.ts';
import { closingNotes } from './sections/closing-notes.ts';
import { foldExpected } from './sections/fold-expected.ts';
import { setHowTosAside } from './sections/how-to-sections.ts';
import { withNumberedHeads } from './sections/numbered-heads.ts';
import { isStepHeading, type Marks, regionsOf } from './sections/regions.ts';
import { repeatedProcedure, type WalkedStep } from './sections/repeated-procedure.ts';
import { boxPattern, type DocumentSection, readSections } from './sections/sections.ts';
import { setAside } from './sections/set-aside.ts';
import { isPlainText, wholeDocument } from './sections/whole-document.ts';
import { withDrawnBoxes } from './tasks/drawn-boxes.ts';
import { numberedBoxes } from './tasks/numbered-boxes.ts';
import { withIntervals } from './tasks/repeated.ts';
import { refuseUnrendered } from './template/refuse-unrendered.ts';
import { isLabel } from './text/label.ts';
import { chapterWaits } from './waits/chapter-wait.ts';

/** What is read: the file's bytes, and the path and digest that the plan keeps. */
export type ChecklistSource = {
  bytes: Uint8Array;
  path: string;
  sha256: string;
  /** Which of its `linkedFiles` exist; where nobody has looked, no link becomes a checklist of its own. */
  linked?: ReadonlySet<string>;
};

/**
 * Markdown bytes to a plan. Never fails: what could not be understood is in the plan's notes. Every line with text belongs to a section, and
 * everything that can be run or ticked in it to a step, a way back, a choice, or a block that is only read.
 */
export function readChecklist(source: ChecklistSource): Plan {
  const text = readText(source.bytes);
  const { nodes: parsed, notes, template } = parseMarkdown(text.lines);
  const nodes = withNumberedHeads(withBareHeads(withDrawnBoxes(parsed)));
  markKept(nodes);
  markLeftOpen(nodes);
  markGivenScripts(nodes);
  markOrLists(nodes);
  const sections = readSections(nodes, text.lines.length, frontValue(nodes, 'environment'));
  setHowTosAside(sections);
  setAside(sections);
  const marks = { ...marksOf(sections), linked: source.linked, programs: programsIn(nodes), spanish: isSpanish(nodes) };
  const back = readRollbacks(sections, marks);
  const drafts = inOrder(
    foldExpected(regionsOf(asPreparation(sections, back.preparation), marks)),
    back.preparation,
  ).map((region) => readRegion(region, marks));
  const title = titleOf(sections, nodes, source.path);
  const findings = emptyDraft();
  const works = !isPlainText(sections) && drafts.some((one) => one.draft.items.length > 0);
  const walked = nameSteps(works ? drafts : wholeDocument(sections, title, text.lines.length, source.linked), findings);
  addFindings(findings, back.findings);
  addFindings(findings, readAside(sections));
  findings.waits.push(...chapterWaits(sections, walked));
  const asked = mergeGates(findings.gates, findings.blocks).map(withDemand);
  const gates = withApprovals(
    atTheirActions(
      asked,
      walked.map(({ step }) => step),
      sections,
    ),
  );
  const rollbacks = withItemEnvironments([...findings.rollbacks, ...back.rollbacks].sort(byLine), sections);
  tellAtTheEnd(walked, sections, gates);
  for (const { step } of walked) step.items = leadsBehindWays(step.items, findings.choices, gates);
  const stops = Map.groupBy(gates, (gate) => gate.step);
  const steps = withItemEnvironments(
    walked.map(({ step }) => ({ ...step, gates: (stops.get(step.id) ?? []).map((gate) => gate.line) })),
    sections,
  );
  const led = assignRollbacks(steps, gates, rollbacks, parentLines(sections));
  const atLoad = [repeatedProcedure(walked), ...alternativeSections(sections, walked)].filter(
    (choice) => choice !== null,
  );
  const approvals = frontApprovals(nodes);
  const declared = declaredIn(nodes);
  const plan: Plan = {
    format: 'deploy-assist/plan@1',
    source: { path: source.path, sha256: source.sha256, lines: text.lines.length, encoding: text.encoding },
    title,
    sections: sections.map(({ id, title, line, level, role, environment }) => ({
      id,
      title,
      line,
      level,
      role,
      environment,
    })),
    steps: withIntervals(led.steps),
    tasks: findings.tasks.sort(byLine),
    blocks: findings.blocks.sort(byLine),
    inlineCommands: findings.inlineCommands.sort(byLine),
    gates: led.gates,
    rollbacks,
    choices: [...findings.choices, ...atLoad, ...alternativeWaysBack(sections, rollbacks)].sort(byLine),
    placeholders: mergePlaceholders(findings, headingLines(nodes), template === null ? toldLines(nodes) : []),
    expectations: findings.expectations.sort(byLine),
    waits: findings.waits.sort(byLine),
    signOff: readFields(sections),
    notes: [
      ...text.notes,
      ...notes,
      ...unknownKeys(nodes),
      ...frontApprovalNotes(nodes),
      ...findDoubts(nodes, text.lines),
      ...findings.notes,
      ...led.notes,
      ...changesBeforeBackup(led.steps),
    ].sort(byLine),
    ...(approvals === undefined ? {} : { approvals }),
    ...(declared === undefined ? {} : { declared }),
    ...namedAtAll(hostsNamed(nodes, sections)),
    ...openedAtAll(loginsIn([...steps, ...rollbacks], nodes)),
  };
  return assign(refuseUnrendered(plan, template, text.lines), nodes, sections);
}

/** The key is there only where a host is named. */
function namedAtAll(hosts: NonNullable<Plan['hosts']>): Pick<Plan, 'hosts'> {
  return hosts.length === 0 ? {} : { hosts };
}

/** Likewise where something is left open to type into. */
function openedAtAll(logins: NonNullable<Plan['logins']>): Pick<Plan, 'logins'> {
  return logins.length === 0 ? {} : { logins };
}

function headingLines(nodes: DocumentNode[]): TextLine[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'heading') return [{ line: node.line, text: node.text }];
    return node.kind === 'front-matter' ? node.lines.filter((line) => /^title:/.test(line.text)) : [];
  });
}

/** The text around the blocks, without headings: sentences, items, cells. */
function toldLines(nodes: DocumentNode[]): TextLine[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph' || node.kind === 'item') return node.lines;
    return node.kind === 'table' ? node.rows.map(({ line, cells }) => ({ line, text: cells.join(' ') })) : [];
  });
}

function isSpanish(nodes: DocumentNode[]): boolean {
  const told = [...headingLines(nodes), ...toldLines(nodes)].slice(0, enoughToTell);
  return readsSpanish(told.map(({ text }) => text).join('\n'));
}

/** Lines that tell the language of a checklist, however long it is. */
const enoughToTell = 200;

function byLine(left: { line: number }, right: { line: number }): number {
  return left.line - right.line;
}

function marksOf(sections: DocumentSection[]): Marks {
  const items = sections.flatMap((section) => section.nodes).filter((node) => node.kind === 'item');
  const boxes =
    items.some((item) => boxPattern.test(item.lines[0]?.text ?? '')) ||
    sections.some((section) => section.box !== null);
  const stepHeadings = sections.filter(isStepHeading).length >= 2;
  return { boxes, stepHeadings, numbered: numberedBoxes(sections) };
}

/** Boxes under a rollback heading that are to be done beforehand are walked, as preparation. */
function asPreparation(sections: DocumentSection[], preparation: DocumentSection[]): DocumentSection[] {
  for (const section of preparation) section.role = 'prepare';
  return sections;
}

/** Such preparation comes before the first step that goes forward, wherever it is written. */
function inOrder(regions: ReturnType<typeof regionsOf>, preparation: DocumentSection[]): ReturnType<typeof regionsOf> {
  const early = regions.filter((region) => preparation.includes(region.section));
  const rest = regions.filter((region) => !preparation.includes(region.section));
  const first = rest.findIndex(
    (region) =>
      region.section.role === 'forward' && region.nodes.some((node) => node.kind === 'code' || node.kind === 'item'),
  );
  return first < 0 ? [...rest, ...early] : [...rest.slice(0, first), ...early, ...rest.slice(first)];
}

/** Numbers the stretches in which something is to be done. A stop in one without goes behind the step above it, or before the first. */
function nameSteps(drafts: StepDraft[], findings: Draft): WalkedStep[] {
  const walked: WalkedStep[] = [];
  const works = drafts.some((one) => one.draft.items.length > 0);
  let ruling: Parameters<typeof idleFindings>[2] = null;
  for (const { region, draft, estimate } of drafts) {
    if (draft.items.length === 0) {
      const last = walked.at(-1)?.step;
      const stand = last
        ? { id: last.id, after: last.items.at(-1)?.id ?? null }
        : works
          ? { id: 's1', after: null }
          : null;
      const idle = idleFindings({ draft, section: region.section }, stand, ruling);
      ruling = idle.ruling;
      addFindings(findings, idle.found);
      continue;
    }
    const number = walked.length + 1;
    const named = nameDraft(draft, `s${number}`, 'step');
    addFindings(findings, named);
    walked.push({ region, step: { ...numbered(region, number), ...proseAndItems(named), estimate } });
  }
  return walked;
}

function numbered({ section, title, line, endLine }: StepDraft['region'], number: number) {
  const place = { id: `s${number}`, number, title, line, endLine, section: section.id };
  return { ...place, role: section.role, environment: section.environment, gates: [], rollback: null };
}

function proseAndItems({ items, prose }: Draft): Pick<Step, 'items' | 'prose'> {
  const words = prose
    .map(({ line, text }) => ({ line, text: plainText(text) }))
    .filter(({ text }) => text !== '' && !isLabel(text));
  return { items, prose: words };
}

/** What the checklist tells behind its last step is told there. */
function tellAtTheEnd(walked: WalkedStep[], sections: DocumentSection[], gates: Plan['gates']): void {
  const last = walked.at(-1)?.step;
  last?.prose.push(...closingNotes(sections, last, gates));
}

/** The lines of the headings that a step stands under, its own first. */
function parentLines(sections: DocumentSection[]): (step: Step) => number[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return (step) => {
    const lines: number[] = [];
    const own = step.section === null ? undefined : byId.get(step.section);
    for (let section = own ?? null; section !== null; section = section.parent) lines.push(section.line);
    return lines;
  };
}

function titleOf(sections: DocumentSection[], nodes: DocumentNode[], path: string): string {
  const headed = sections.filter(({ heading }) => heading !== null && !heading.listed);
  const heading = headed.find((section) => section.level === 1) ?? headed[0];
  const named = frontValue(nodes, 'title') ?? frontValue(nodes, 'name');
  const first = heading?.level === 1 ? heading.title : (named ?? heading?.title);
  return first || path.replace(/^.*[/\\]/, '');
}
