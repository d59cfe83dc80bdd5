import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { meansOfCase } from './case-of-means.ts';
import { areContrary } from './contrary.ts';
import { inBrackets } from './means-words.ts';
import { rivalIn } from './rivals.ts';
import { wayKind } from './way-kind.ts';

type Section = DocumentSection;

/** "Nginx example", and somewhere below "Apache example": each alone names a program or a place of which there is one. */
export function rivalsAmong(siblings: readonly Section[]): Section[] {
  const named = siblings.filter(isForward).flatMap((section) => {
    const rival = rivalIn(section.label);
    return rival === null ? [] : [{ section, ...rival }];
  });
  const groups = [...Map.groupBy(named, ({ key }) => key).values()];
  const found = groups.find(
    (group) => group.length > 1 && new Set(group.map(({ name }) => name)).size === group.length,
  );
  return (found ?? []).map(({ section }) => section);
}

/** "Restart (if it runs with systemd)" beside "If with PM2": neighbours that each are for another program. */
export function casesOfMeansAmong(siblings: readonly Section[]): Section[] {
  const run = runOf(siblings, (section) => isForward(section) && meansIn(section) !== null);
  return new Set(run.map(meansIn)).size === run.length ? run : [];
}

function meansIn({ label }: Section): string | null {
  const cases = [label.replace(inBrackets, ' '), ...(label.match(inBrackets) ?? []).map((text) => text.slice(1, -1))];
  return (
    cases
      .map((text) => meansOfCase(text.trim()))
      .find((means) => means !== null)
      ?.toLowerCase() ?? null
  );
}

/** A case and its opposite, one right below the other, or more of which each is the opposite of the first. */
export function contraryAmong(siblings: readonly Section[]): Section[] {
  const isContrary = (section: Section | undefined, first: Section | undefined) =>
    section !== undefined && first !== undefined && isForward(section) && areContrary(first.label, section.label);
  const at = siblings.findIndex((section, place) => isForward(section) && isContrary(siblings[place + 1], section));
  const end = siblings.findIndex((section, place) => place > at && !isContrary(section, siblings[at]));
  return at < 0 ? [] : siblings.slice(at, end < 0 ? undefined : end);
}

/** Neighbours that are ways of one kind, of which one runs something. */
export function kindAmong(siblings: readonly Section[]): Section[] {
  const kinds = siblings.map((section) => (isForward(section) ? wayKind(section.label) : null));
  const first = kinds.findIndex((kind, at) => kind !== null && kind === kinds[at + 1]);
  const end = kinds.findIndex((kind, at) => at > first && kind !== kinds[first]);
  const run = first < 0 ? [] : siblings.slice(first, end < 0 ? undefined : end);
  return run.some(runs) && new Set(run.map(({ label }) => label)).size === run.length ? run : [];
}

/** "Full update" beside "Code only": what a smaller change needs is a part of what a larger one does. */
export function extentsAmong(siblings: readonly Section[]): Section[] {
  const partly = siblings.filter(isPartly);
  if (partly.length === 0) return [];
  if (siblings.length === 2 && partly.length === 1) return siblings.every(runs) ? [...siblings] : [];
  return runOf(siblings, (section) => runs(section) && (isPartly(section) || isWhole(section)));
}

/** The neighbours that hold, from the first on. */
function runOf(siblings: readonly Section[], holds: (section: Section) => boolean): Section[] {
  const first = siblings.findIndex(holds);
  const end = siblings.findIndex((section, at) => at > first && !holds(section));
  return first < 0 ? [] : siblings.slice(first, end < 0 ? undefined : end);
}

function isForward({ role }: Section): boolean {
  return role === 'forward';
}

function runs(section: Section): boolean {
  return isForward(section) && section.nodes.some(({ kind }) => kind === 'code');
}

function isPartly({ label }: Section): boolean {
  return only.test(label.replace(inBrackets, ' ').trim());
}

function isWhole({ label }: Section): boolean {
  return whole.test(label);
}

const only = hinted(
  oneOf(
    /^(?:only|just) \p{L}|(?<!read)[ ](?:only|alone)$|^nur (?!lesend)\p{L}|^(?:uniquement|seulement) |(?<!lecture) (?:uniquement|seul(?:e|ement)?)$/iu,
    /^(?:solo|sólo|solamente|somente|apenas|só) \p{L}| (?:solamente|somente|apenas)$|^только \p{L}|^(?:仅(?!限)|只(?!读)|单独)/iu,
    /\p{L}(?:のみ|だけ)(?:の|を|$)|[가-힣A-Za-z]만(?:\s|$)|^فقط \S/iu,
  ),
);

const whole = hinted(
  oneOf(
    /^(?:full|complete|whole|everything|all|entire)(?!\p{L})|^(?:vollständig|komplett|gesamt|alles|ganze)|(?:complète?|intégrale?|tout)(?!\p{L})/iu,
    /(?:complet[oa]|integral|todo|tudo)(?!\p{L})|^(?:полн\p{L}+|вс[её])(?!\p{L})|^(?:全|完整|整体|完全|すべて)|^(?:전체|모두|전부|완전)|کامل|همه/iu,
  ),
);
