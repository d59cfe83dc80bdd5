import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Choice } from '../../plan/plan.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { textOf } from '../markdown/nodes.ts';
import { opposites } from '../sections/opposite-cases.ts';
import type { WalkedStep } from '../sections/repeated-procedure.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { numberedStep } from '../tasks/step-words.ts';
import { isByHandOrNot, isSameBothWays } from './by-hand-or-not.ts';
import { casesOfMeansAmong, contraryAmong, extentsAmong, kindAmong, rivalsAmong } from './cases-among.ts';
import { introducesChoice, leavesChoice } from './choice-lead.ts';
import { asksToDecide } from './decision-words.ts';
import { saysAgain, saysFirst } from './first-or-again.ts';
import { excludeEachOther, mannerOf } from './manner-words.ts';
import { meansAmong } from './means-sections.ts';
import { inBrackets } from './means-words.ts';
import { usedWhenAmong } from './used-when.ts';
import { waysNamedAmong } from './ways-named.ts';
import { offersWays } from './ways-offered.ts';

/**
 * Neighbouring headings that each hold for another case: "For development" beside "For production", "Initial deployment (first time)"
 * beside "Regular updates". Asked once, at load: the steps under the others become not applicable.
 */
export function alternativeSections(sections: DocumentSection[], walked: WalkedStep[]): Choice[] {
  const families = [
    ...Map.groupBy(
      sections.filter((section) => section.level > 0),
      (section) => section.parent,
    ).values(),
  ];
  return families.flatMap((siblings) => {
    const members =
      tabsAmong(siblings) ??
      waysUnderChoice(siblings) ??
      kinds.map((kind) => siblings.filter(kind)).find((found, index) => isChoice(found, index)) ??
      [
        mannersAmong(siblings),
        casesOfMeansAmong(siblings),
        meansAmong(siblings),
        usedWhenAmong(siblings),
        waysNamedAmong(siblings),
        oppositesAmong(siblings),
        contraryAmong(siblings),
        rivalsAmong(siblings),
        extentsAmong(siblings),
        kindAmong(siblings),
      ].find(({ length }) => length > 1) ??
      [];
    const options = members
      .map((section) => ({ section, steps: stepsUnder(section, walked) }))
      .filter(({ steps }) => steps.length > 0);
    const first = options[0]?.section;
    return first === undefined || options.length < 2 ? [] : [choiceOf(first, options)];
  });
}

/** "Release (with changes to the database)" beside "Release (without changes to the database)". */
function oppositesAmong(siblings: DocumentSection[]): DocumentSection[] {
  const found = opposites(siblings.filter(({ role }) => role === 'forward'));
  const things = new Set(found.map(({ label }) => label.replace(inBrackets, '').trim().toLowerCase()));
  return found.length === 2 && things.size === 1 ? found : [];
}

/** Headings that begin the tabs of one row. */
function tabsAmong(siblings: DocumentSection[]): DocumentSection[] | undefined {
  const rows = Map.groupBy(siblings, ({ heading }) => heading?.tab?.row);
  return [...rows].find(([row, tabs]) => row !== undefined && tabs.length >= 2)?.[1];
}

/**
 * Neighbours under a heading, or below its last sentence, that leaves a choice. Where a list there points at headings, those are meant.
 */
function waysUnderChoice(siblings: DocumentSection[]): DocumentSection[] | undefined {
  const parent = siblings[0]?.parent ?? null;
  if (parent === null || siblings.length < 2) return undefined;
  const own = parent.nodes;
  if (offersWays(parent.label)) return waysOffered(siblings);
  if (asksToDecide(parent.label) && siblings.every(namesCase)) return siblings;
  if (!leavesChoice(parent.label) && !own.some((node) => node.kind === 'paragraph' && introducesChoice(node)))
    return undefined;
  const pointed = new Set(own.flatMap((node) => (node.kind === 'item' ? anchorsIn(textOf(node)) : [])));
  const named = siblings.filter((section) => pointed.has(anchorOf(section.label)));
  // Without a list that names them, a sentence may speak of something else that stands above them.
  return named.length >= 2 ? named : leavesChoice(parent.label) && pointed.size === 0 ? siblings : undefined;
}

function namesCase({ role, label }: DocumentSection): boolean {
  return role === 'forward' && leadingCondition(`${label}:`) !== null;
}

/** The neighbours that do something, without what comes after all of them. */
function waysOffered(siblings: DocumentSection[]): DocumentSection[] | undefined {
  const ways = siblings.filter(
    ({ role, title, label }) => role === 'forward' && !numberedStep.test(title) && !beside.test(label),
  );
  return ways.length >= 2 && ways.length * 2 >= siblings.length ? ways : undefined;
}

const beside =
  /^(?:after|before|then|next|common|shared|general|notes?|overview|comparison|danach|vorher|après|avant|después|antes|depois|после|перед)(?!\p{L})/iu;

function anchorsIn(text: string): string[] {
  return [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => anchorOf(match[1] ?? ''));
}

function anchorOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

const kinds: readonly ((section: DocumentSection) => boolean)[] = [
  (section) =>
    /^for\s/i.test(section.label) &&
    section.environment !== null &&
    section.environment !== section.parent?.environment,
  ({ label }) => saysFirst(label) || saysAgain(label),
  isOneManner,
  (section) => section.role === 'forward' && byMeans.test(section.label),
];

/** "Using the script" beside "Using Ansible": the means, where the heading above says what is done with it. */
const byMeans = hinted(
  inRow(
    /^/iu,
    oneOf(
      /using|by means of|unter verwendung|mit hilfe|en utilisant|à l['’]aide d|usando|mediante|utilizando|por medio d/iu,
      /с помощью|используя|при помощи|使用|利用|通过|با استفاده از/iu,
    ),
    /.{2,}$|^.{2,30}(?:を使用|を使う|を利用|を用い|을 사용|를 사용|을 이용|를 이용)/iu,
  ),
);

/** Neighbours of which each names its own way to roll out, or a platform beside "Manual setup": only one of them is meant. */
function mannersAmong(siblings: DocumentSection[]): DocumentSection[] {
  const named = siblings.map((section) => (section.role === 'forward' ? mannerOf(section.label) : null));
  const first = named.findIndex((manner) => manner !== null);
  const end = named.findIndex((manner, at) => at > first && manner === null);
  const run = first < 0 ? [] : siblings.slice(first, end < 0 ? undefined : end);
  return excludeEachOther(run.flatMap((section) => mannerOf(section.label) ?? [])) ? run : [];
}

function isOneManner(section: DocumentSection): boolean {
  return section.role === 'forward' && isByHandOrNot(section.label);
}

function isChoice(found: DocumentSection[], kind: number): boolean {
  if (found.length < 2) return false;
  if (kind === 2) return isSameBothWays(found.map(({ label }) => label));
  // One means beside headings of another kind is a part of the work.
  if (kind === 3) return found.length === (found[0]?.parent?.children.length ?? 0);
  if (kind === 0) return new Set(found.map((section) => section.environment)).size === found.length;
  return (
    found.some(({ label }) => saysFirst(label)) && found.some(({ label }) => saysAgain(label) && !saysFirst(label))
  );
}

function stepsUnder(section: DocumentSection, walked: WalkedStep[]): string[] {
  const isUnder = (own: DocumentSection): boolean => own === section || (own.parent !== null && isUnder(own.parent));
  return walked.filter(({ region }) => isUnder(region.section)).map(({ step }) => step.id);
}

function choiceOf(first: DocumentSection, options: { section: DocumentSection; steps: string[] }[]): Choice {
  const title = `Which of these holds here: ${options.map(({ section }) => section.title).join(' / ')}?`;
  const ways = options.map(({ section, steps }) => ({
    label: section.title,
    line: section.line,
    recommended: false,
    steps,
    items: [],
  }));
  return { id: `c${first.line}`, line: first.line, title, askedAt: null, options: ways };
}
