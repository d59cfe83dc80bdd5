import type { DocumentSection } from '../sections/sections.ts';
import { isByHandOrNot, withoutManner } from './by-hand-or-not.ts';
import { byMeans, inBrackets, namesMeans } from './means-words.ts';
import { isRecommended } from './option-words.ts';

/**
 * Neighbouring headings that say the same of different means: "Upgrading with Docker" beside "Upgrading from source", "Install (Helm)" beside
 * "Install (binary)". Empty where fewer than two do.
 */
export function meansAmong(siblings: readonly DocumentSection[]): DocumentSection[] {
  for (const [at, { label }] of siblings.entries()) {
    const thing = thingOf(label);
    if (thing === null) continue;
    const joins = (section: DocumentSection) => section.role === 'forward' && saysSame(section.label, thing);
    const first = siblings.slice(0, at).findLastIndex((section) => !joins(section)) + 1;
    const end = siblings.findIndex((section, place) => place >= at && !joins(section));
    const run = siblings.slice(first, end < 0 ? undefined : end);
    if (run.length >= 2 && differ(run)) return run;
  }
  return [];
}

type Thing = { thing: string; means: string };

/** The thing without its manner: "Quick deploy (SSH)" is the same work as "Deployment via Docker". */
function thingOf(label: string): Thing | null {
  const named = byMeans(label);
  const found = named !== null && named.thing !== '' ? named : inBracketsOf(label);
  return found === null ? null : { ...found, thing: workIn(found.thing) };
}

/** "deploy" of "quick deployment" and "deploying". */
function workIn(text: string): string {
  const thing = withoutManner(text) || text;
  return /^[a-z]{6,}$/.test(thing) ? thing.replace(/(?:ments?|ations?|ings?|e)$/, '') : thing;
}

/** "Roll out (recommended: Docker)", "Roll out (without Docker)": the means stands in brackets behind the thing. */
function inBracketsOf(label: string): Thing | null {
  const [brackets] = label.match(inBrackets) ?? [];
  const thing = bareOf(label);
  const names = brackets?.slice(1, -1).split(/[,，:：/、]\s*/) ?? [];
  if (brackets === undefined || thing === '') return null;
  return names.some((name) => namesMeans(name.trim())) || isRecommended(brackets)
    ? { thing, means: brackets.toLowerCase() }
    : null;
}

function bareOf(label: string): string {
  return label.replace(inBrackets, '').trim().toLowerCase();
}

/** The same thing, or the first word of it before a form to ship something in: "Upgrading the binary" beside "Upgrading with Docker". */
function saysSame(label: string, { thing }: Thing): boolean {
  if (thingOf(label)?.thing === thing) return true;
  // "Manual deployment" names its manner alone, and so does "Deployment (without containers)".
  if ((isByHandOrNot(label) || label.match(inBrackets) !== null) && workIn(bareOf(label)) === thing) return true;
  const [head = '', ...rest] = label.split(/\s+/);
  return workIn(head.toLowerCase()) === thing && (shipped.test(rest.join(' ')) || inOneGo.test(label));
}

/** "Deploy both servers at once": by what it is done stays open. */
const inOneGo = /\s(?:(?:all )?at once|in one go|all together|in parallel)$/i;

const shipped =
  /^(?:the |an? )?(?:\w+ )?(?:binary|package|image|jar|war|chart|container|tarball|deployment|installation|release)$/i;

function differ(run: readonly DocumentSection[]): boolean {
  const means = run.map(({ label }) => thingOf(label)?.means ?? label);
  return new Set(means).size === run.length;
}
