import { hinted } from '../../patterns/hinted.ts';
import type { Block, Role, Section } from '../../plan/plan.ts';
import { lettered } from '../choices/option-words.ts';
import { environmentIn } from '../environments/environments.ts';
import { namesCriteria } from '../gates/criteria/criteria-name.ts';
import type { DocumentNode, HeadingNode } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { procedureAt } from '../rollbacks/procedure-lead.ts';
import { numberedStep } from '../tasks/step-words.ts';
import { leadText } from '../text/lead.ts';
import { beginsWithDuration } from '../waits/duration.ts';
import type { HeadingMeaning } from './heading-vocabulary.ts';
import { meaningOf, namesProblem } from './heading-words.ts';
import { namesBothWays } from './there-and-back.ts';

/** A heading and what stands under it. `nodes` are its own, up to the next heading of any level; `children` the headings below it. */
export type DocumentSection = Section & {
  /** Its last line, those of the headings below it included. */
  endLine: number;
  heading: HeadingNode | null;
  box: { checked: boolean } | null;
  /** The words of the heading without its number, box and decoration. */
  label: string;
  meaning: HeadingMeaning | null;
  /** Walked only for its boxes: its words say that the rest is for reading, and this is how its blocks are read. */
  aside: Block['role'] | null;
  nodes: DocumentNode[];
  parent: DocumentSection | null;
  children: DocumentSection[];
};

/**
 * Nodes to sections, in the order of the document. What stands before the first heading is a section of level 0. Roles that keep a section
 * out of the walk hold for everything below it; an environment holds until a heading below names another. The document's title gives its
 * environment unless its chapters go through several; `environment` is the one that the front matter gives.
 */
export function readSections(
  nodes: DocumentNode[],
  lastLine: number,
  environment: string | null = null,
): DocumentSection[] {
  const sections: DocumentSection[] = [];
  const first = nodes.findIndex((node) => node.kind === 'heading');
  const preamble = nodes.slice(0, first < 0 ? nodes.length : first);
  if (preamble.length > 0) sections.push({ ...rootSection(), nodes: preamble });
  const open: DocumentSection[] = [];
  for (const node of first < 0 ? [] : nodes.slice(first)) {
    if (node.kind !== 'heading') {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= node.level) open.pop();
    const section = sectionOf(node, open.at(-1) ?? null);
    open.push(section);
    sections.push(section);
  }
  for (const section of sections) section.parent?.children.push(section);
  setEnds(sections, lastLine);
  setRoles(sections);
  setEnvironments(sections, environment);
  return sections;
}

/** A box at the start of a list item or a heading. */
export const boxPattern = /^\[([ xX\u00a0])\](?:\s+|$)/;

/** Whether a node is a list item with such a box. */
export function isBox(node: DocumentNode): boolean {
  return node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '');
}

function rootSection(): DocumentSection {
  const heading = { heading: null, box: null, label: '', meaning: null, aside: null, parent: null, children: [] };
  return {
    id: 'sec1',
    title: '',
    line: 1,
    endLine: 1,
    level: 0,
    role: 'forward',
    environment: null,
    ...heading,
    nodes: [],
  };
}

function sectionOf(heading: HeadingNode, parent: DocumentSection | null): DocumentSection {
  const box = boxPattern.exec(heading.text);
  const text = heading.text.replace(boxPattern, '');
  const label = labelOf(text);
  return {
    id: `sec${heading.line}`,
    title: plainText(text),
    line: heading.line,
    endLine: heading.endLine,
    level: heading.level,
    role: 'forward',
    environment: null,
    heading,
    box: box === null ? null : { checked: /x/i.test(box[1] ?? '') },
    label,
    meaning: null,
    aside: null,
    nodes: [],
    parent,
    children: [],
  };
}

/** "### 4.1 **Option A**" is "Option A", "Шаг 3: Откат" is "Откат": numbers that only count say nothing about what a section is for. */
export function labelOf(heading: string): string {
  const text = words(heading);
  if (beginsWithDuration(text)) return text;
  const step = numberedStep.exec(text)?.[0];
  const bare =
    step === undefined ? text.replace(counted, '') : text.slice(step.length).replace(/^\s*[:：.)、–—-]*\s*/, '');
  return words(bare === '' ? text : bare);
}

/** `4.1 `, `2) `, `3-2. `, `C.1 `, `B. `, `二、`, `（三）`; "24 hours" counts hours, not sections. */
const counted =
  /^(?:\d+(?:\.\d+)*[.):：]?\s+|\d+(?:-\d+)+[.)]\s+|[A-Z](?:\.\d+)+[.)]?\s+|[A-Z][.)]\s+|[一二三四五六七八九十]{1,3}[、.．]\s*|[（(][一二三四五六七八九十]{1,3}[)）]\s*|\d+(?:\.\d+)*[、．.]\s*(?=[^\d\s]))/;

/** A section ends where the next one of its rank or above begins; what stands before the first heading ends there. */
function setEnds(sections: DocumentSection[], lastLine: number): void {
  const open: DocumentSection[] = [];
  for (const section of sections) {
    for (let last = open.at(-1); last && (last.level >= section.level || last.level === 0); last = open.at(-1)) {
      last.endLine = section.line - 1;
      open.pop();
    }
    open.push(section);
  }
  for (const section of open) section.endLine = lastLine;
}

const walked: readonly (Role | null)[] = ['forward', 'prepare', 'verify', 'monitor'];

/** Sections that a person walks through; the others are read, signed or kept for when something goes wrong. */
export function isWalked(section: DocumentSection): boolean {
  return walked.includes(section.role);
}

function setRoles(sections: DocumentSection[]): void {
  const title = titleSection(sections);
  const scenarios = title === undefined ? [] : scenariosOf(title);
  const goesBack = title !== undefined && isAllAboutGoingBack(title);
  for (const section of sections) {
    section.meaning = section === title || isWrittenAnew(section) ? null : meaningAt(section, goesBack);
    if (scenarios.includes(section)) section.meaning = 'rollback';
    if (section.meaning === null && isPartOfTriggers(section)) section.meaning = 'triggers';
    if (section.meaning === 'triggers' && holdsWayBack(section)) section.meaning = 'rollback';
    section.role = roleOf(section);
    if (!walked.includes(section.role) && section.role !== 'rollback' && holdsTasks(section)) {
      section.aside = section.role === 'troubleshooting' ? 'troubleshooting' : 'reference';
      section.role = 'verify';
    }
  }
}

/** A document that is a way back as a whole is walked as it is written. */
function isAllAboutGoingBack({ label }: DocumentSection): boolean {
  return meaningOf(label) === 'rollback' && !namesBothWays(label);
}

/** What a heading says where it stands; `goesBack`: in a document that is a way back as a whole. */
function meaningAt(section: DocumentSection, goesBack: boolean): HeadingMeaning | null {
  const meaning = meaningOf(section.label);
  if (meaning !== 'rollback') return meaning;
  if (goesBack && (isCounted(section) || isOfPart(section))) return null;
  return listsProblems(section) ? 'troubleshooting' : meaning;
}

/** "Manual rollback" below "1. Dashboard", in a document that goes back part by part. */
function isOfPart({ parent }: DocumentSection): boolean {
  return parent?.parent != null && parent.role === 'forward';
}

/** "Step 3: Roll back to the snapshot" among steps. */
function isCounted({ title, parent }: DocumentSection): boolean {
  const counted = (parent?.children ?? []).filter((one) => numberedStep.test(one.title));
  return numberedStep.test(title) && counted.length > 2;
}

/** "If something goes wrong" over nothing but problems, each with what helps. */
function listsProblems({ children }: DocumentSection): boolean {
  return children.length > 1 && children.every(({ label }) => namesProblem(label));
}

/** "Scenario 1", "Scenario 2" in a document about nothing but going back: each is a way back. */
function scenariosOf(title: DocumentSection): DocumentSection[] {
  const { children } = title;
  if (!isAllAboutGoingBack(title)) return [];
  const cases = children.filter((child) => lettered.test(child.label));
  return cases.length > 1 && cases.length < children.length ? cases : [];
}

/** "Automatic triggers" below "Rollback triggers", unless a sentence above it leads to all that follows. */
function isPartOfTriggers({ label, parent }: DocumentSection): boolean {
  return parent?.meaning === 'triggers' && leadText(parent.nodes.at(-1)) === null && namesCriteria(label);
}

/** Reasons to roll back with the commands for it, or with "Rollback: …" below them, are the way back as well. */
function holdsWayBack({ nodes }: DocumentSection): boolean {
  if (procedureAt(nodes) >= 0) return true;
  return nodes.some(
    (node) =>
      (node.kind === 'item' && node.ordinal !== null && nodes.some(leadsToSteps)) ||
      (node.kind === 'code' && !node.open && node.content.some(({ text }) => goesBack.test(text))) ||
      (node.kind === 'paragraph' && /^\W*roll ?-?back\W*(?:[=:：]|means\b|is to\b)/i.test(node.lines[0]?.text ?? '')),
  );
}

/** "**Steps:**" beside the triggers. */
function leadsToSteps(node: DocumentNode): boolean {
  return steps.test(words(leadText(node) ?? ''));
}

const steps = hinted(
  /^(?:(?:roll-?back |recovery )?(?:steps|procedure|actions?)|schritte|vorgehen|ablauf|étapes|procédure|pasos|passos|procedimi?ento|шаги|порядок действий|步骤|操作步骤|流程|手順|절차|단계|مراحل)\s*[:：]$/iu,
);

const goesBack = hinted(/roll[-_ ]?back|revert|restore|undo|downgrade/i);

/** "Changelog" over commands is the step that writes it, not the history of the document. */
function isWrittenAnew(section: DocumentSection): boolean {
  return /^(?:change ?log|changes|release notes)$/i.test(section.label) && holdsCode(section);
}

/** What is done before anything has gone wrong, also where the chapter is about going back; "Pre-rollback" is part of that. */
const beforehand = hinted(
  /^(?:pre[- ]?(?:deploy|release|migration|upgrade|launch)|before (?:(?:you|the|any|each|every) )?(?:deploy|releas|migrat|upgrad|launch))/i,
);

/** A heading with a box is something to do, whatever its words: "[ ] 2. Rollback plan ready" is not a rollback. */
function roleOf(section: DocumentSection): Role {
  const inherited = section.parent?.role ?? 'forward';
  if (inherited === 'troubleshooting' && section.meaning === 'rollback') return 'rollback';
  if (inherited === 'rollback' && beforehand.test(section.label)) return 'prepare';
  if (!walked.includes(inherited) && section.parent?.meaning !== 'triggers') return inherited;
  const meaning = section.meaning === 'triggers' ? 'reference' : section.meaning;
  if (meaning === null || (meaning === 'rollback' && isThereAndBack(section))) return inherited;
  return section.box !== null && !walked.includes(meaning) ? 'prepare' : meaning;
}

/**
 * "Deployment and rollback" over boxes alone: what is ticked there is the way forward, with a look at the way back. Over headings of which
 * one is the way back and another is not, that one is.
 */
function isThereAndBack(section: DocumentSection): boolean {
  if (!namesBothWays(section.label)) return false;
  return (holdsTasks(section) && !holdsCode(section)) || goesBackBelow(section);
}

function goesBackBelow({ children, nodes }: DocumentSection): boolean {
  if (nodes.some((node) => node.kind === 'code')) return false;
  const back = children.filter(({ label }) => meaningOf(label) === 'rollback');
  return back.length > 0 && children.some((child) => !back.includes(child) && holdsCode(child));
}

function holdsCode(section: DocumentSection): boolean {
  return section.nodes.some((node) => node.kind === 'code') || section.children.some(holdsCode);
}

/** Boxes are work their author wants done, also under "Notes" or "Known issues"; those under triggers are reasons, not work. */
function holdsTasks(section: DocumentSection): boolean {
  const triggers = section.meaning === 'triggers' || section.parent?.meaning === 'triggers';
  return !triggers && section.nodes.some((node) => node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? ''));
}

/** The one heading of the first rank that a document begins with: its title. */
export function titleSection(sections: DocumentSection[]): DocumentSection | undefined {
  const top = sections.filter((section) => section.level === 1);
  const first = sections.find((section) => section.level > 0);
  return top.length === 1 && top[0] === first ? first : undefined;
}

function setEnvironments(sections: DocumentSection[], given: string | null): void {
  const title = titleSection(sections);
  const own = new Map(sections.map((section) => [section, section === title ? null : environmentIn(section.label)]));
  const chapters = sections.filter(
    (section) => section !== title && (section.parent === null || section.parent === title),
  );
  const named = new Set(chapters.map((section) => own.get(section)).filter((name) => typeof name === 'string'));
  const whole = title === undefined ? null : environmentIn(title.label);
  const fallback = given ?? (named.size < 2 ? whole : null);
  for (const section of sections) {
    section.environment = own.get(section) ?? section.parent?.environment ?? fallback;
  }
}
