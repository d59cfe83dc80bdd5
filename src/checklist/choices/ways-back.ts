import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Choice, Rollback } from '../../plan/plan.ts';
import { opposites } from '../sections/opposite-cases.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { isManner } from './by-hand-or-not.ts';
import { areContrary } from './contrary.ts';
import { inBrackets } from './means-words.ts';
import { isRecommended, optionLabel } from './option-words.ts';
import { usedWhenAmong } from './used-when.ts';
import { wayKind } from './way-kind.ts';

/**
 * Ways back under one heading of which one is gone: "Rollback-A" beside "Rollback-B", "Case 1" beside "Case 2", "(destructive)" beside
 * "(non-destructive)", "Quick rollback" beside "Rollback using a tag". Those of parts ("Database", "Application") may all be gone.
 */
export function alternativeWaysBack(sections: DocumentSection[], rollbacks: readonly Rollback[]): Choice[] {
  const lines = new Set(rollbacks.map(({ line }) => line));
  const ways = sections.filter(({ level, line }) => level > 0 && lines.has(line));
  return [...Map.groupBy(ways, ({ parent }) => parent).values()].flatMap((siblings) => {
    const apart = kinds.map((among) => among(siblings)).find(({ length }) => length > 1) ?? [];
    const [first] = apart;
    return first === undefined ? [] : [choiceOf(first, apart)];
  });
}

const kinds: readonly ((siblings: DocumentSection[]) => DocumentSection[])[] = [
  namedByCase,
  lettered,
  opposites,
  usedWhenAmong,
  sameByOtherMeans,
  ofOneKind,
  contrary,
];

/** "PM2 rollback" beside "Docker rollback": the program that it is done with says which is meant. */
function ofOneKind(siblings: DocumentSection[]): DocumentSection[] {
  const kinds = Map.groupBy(siblings, ({ label }) => (ofItself.test(label) ? null : wayKind(label)));
  return [...kinds].find(([kind, ways]) => kind !== null && ways.length > 1)?.[1] ?? [];
}

/** "Full rollback" beside "Partial rollback". */
function contrary(siblings: DocumentSection[]): DocumentSection[] {
  if (siblings.length > mostContrary) return [];
  const isContrary = (one: DocumentSection, other: DocumentSection) => areContrary(one.label, other.label);
  return siblings.filter((one) => siblings.some((other) => isContrary(one, other) || isContrary(other, one)));
}

/** So many ways back are those of as many parts. */
const mostContrary = 16;

function namedByCase(siblings: DocumentSection[]): DocumentSection[] {
  const families = Map.groupBy(siblings, ({ title }) => optionLabel(title)?.family ?? '');
  return ['case', 'option'].map((family) => families.get(family) ?? []).find(({ length }) => length > 1) ?? [];
}

function lettered(siblings: DocumentSection[]): DocumentSection[] {
  const letters = siblings.map(({ title, label }) => {
    const letter =
      byLetter.exec(title)?.[1] ?? (namesWayBack.test(label) ? numberAndLetter.exec(title)?.[1] : undefined);
    return letter?.toUpperCase();
  });
  const named = letters.filter((letter) => letter !== undefined);
  return new Set(named).size === named.length ? siblings.filter((_, at) => letters[at] !== undefined) : [];
}

/** "Rollback-A", "Откат Б" is told by its own word. */
const byLetter = hinted(
  /^(?:roll ?-?back|revert|restore|zurückrollen|retour|restauration|reversión|reversão|restaurar|откат|回滚|回退|回復|ロールバック|切り?戻し|롤백|복원|بازگشت|بازگردانی)[\s-]?([A-FА-Г])(?=$|[\s:：.)、–—(（-])/iu,
);
/** "4.A", where letters alone count what is done one after the other. */
const numberAndLetter = /^\d+[.-]?([A-F])(?=[\s:：.)、])/u;

const namesWayBack = hinted(
  /roll ?-?back|revert|restor|zurück|wiederherst|retour|reversi|откат|восстанов|回滚|回退|还原|恢复|ロールバック|戻|復元|롤백|복원|되돌|بازگشت|بازگرد/iu,
);

/** Each is the way back itself with a manner or with what it is done by: "Quick rollback", "Rollback via the console". */
function sameByOtherMeans(siblings: DocumentSection[]): DocumentSection[] {
  const ways = siblings.filter(({ label, environment, parent }) => {
    const isPart = environment !== null && environment !== parent?.environment;
    return !isPart && isByMeans(label.replace(inBrackets, '').trim());
  });
  return new Set(ways.map(({ label }) => label)).size === ways.length ? ways : [];
}

function isByMeans(label: string): boolean {
  if (backByMeans.test(label)) return true;
  const manner = label.replace(backAlone, '').trim();
  return manner !== label && isManner(manner) && !ofItself.test(manner);
}

/** What goes back of itself is not taken. */
const ofItself = /auto|авто|自动|自動|자동|خودکار/iu;

const backAlone =
  /(?<!\p{L})(?:roll ?-?back|rollback|retour (?:en )?arrière|reversión|reversão|откат|回滚|回退|ロールバック|切り?戻し|롤백|بازگشت)(?!\p{L})/iu;

const backByMeans = hinted(
  oneOf(
    /^(?:roll(?:ing)? ?-?back|revert(?:ing)?|restor(?:e|ing)) (?:using|with|via|by|through|from)\s+\S/iu,
    /^(?:rollback|zurückrollen|zurücksetzen|wiederherstellen) (?:mit|über|per|via|mittels|aus)\s+\S/iu,
    /^(?:rollback|retour (?:en )?arrière|restauration) (?:avec|via|par|depuis|à partir)\s+\S/iu,
    /^(?:rollback|reversi[óo]n|reversão|restaurar|restauraci[óo]n) (?:con|com|usando|mediante|v[íi]a|por|desde|através)\s+\S/iu,
    /^откат (?:через|с помощью|из|при помощи)\s+\S/iu,
    /^(?:通过|使用|用|从).{1,20}(?:回滚|回退|恢复)$|^.{1,20}(?:による|を使った|からの?)(?:ロールバック|切り?戻し|復元)$/iu,
    /^.{1,20}(?:을|를|로|으로) ?(?:통한 |사용한 |이용한 )?(?:롤백|복원)$|^بازگشت (?:با|از طریق)\s+\S/iu,
  ),
);

function choiceOf(first: DocumentSection, ways: readonly DocumentSection[]): Choice {
  return {
    id: `c${first.line}`,
    line: first.line,
    title: `One of these ways back: ${ways.map(({ title }) => title).join(' / ')}`,
    askedAt: null,
    options: ways.map(({ title, line }) => ({
      label: title,
      line,
      recommended: isRecommended(title),
      steps: [],
      items: [],
    })),
  };
}
