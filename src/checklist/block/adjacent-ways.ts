import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { isCaseOfMeans } from '../choices/case-of-means.ts';
import { areContrary } from '../choices/contrary.ts';
import { isMeansAlone } from '../choices/means-words.ts';
import { numberedWay } from '../choices/option-words.ts';
import { rivalIn } from '../choices/rivals.ts';
import { namesSystem } from '../choices/system-words.ts';
import { saysAsNeeded } from '../gates/condition-words.ts';
import { readComment } from './comment.ts';
import { readCommand } from './read-command.ts';
import type { Draft } from './unit-draft.ts';

/**
 * What each unit of a block is one way of, or null: neighbours with the same are ways of which one is done. "Option A" and "Option B", the systems
 * or programs that commands are for, the first time and later ones, one command for all and for a case.
 */
export function waysAmong(drafts: readonly Draft[]): (string | null)[] {
  const sets = drafts.map((draft) => (draft.or ? 'or' : setOf(draft)));
  const rivals = drafts.map(({ title, runs }) => (runs.length === 0 ? null : rivalIn(bareOf(title))));
  const ways = sets.map((set, at) => {
    if (set !== null) return set;
    const own = rivals[at];
    const beside = [rivals[at - 1], rivals[at + 1]];
    return own && beside.some((other) => other?.key === own.key && other.name !== own.name) ? own.key : null;
  });
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    if (next === undefined || ways[at] !== null || ways[at + 1] !== null || !areTwoWays(draft, next)) continue;
    ways[at] = `pair ${at}`;
    ways[at + 1] = `pair ${at}`;
  }
  return ways;
}

/** "Option A" and "Option B", or the systems or programs that commands are for: units titled so stand against their neighbours. */
function setOf({ title, runs }: Draft): string | null {
  const bare = bareOf(title);
  const way = numberedWay.exec(bare);
  if (way !== null) return (way[1] ?? way[2] ?? '').toLowerCase();
  if (runs.length === 0) return null;
  if (namesSystem(bare)) return 'platform';
  return isCaseOfMeans(bare) || isMeansAlone(bare) ? 'means' : null;
}

function bareOf(title: string): string {
  return title.replace(/^\d+[.)]\s*/, '');
}

function areTwoWays(one: Draft, other: Draft): boolean {
  if (one.runs.length === 0 || other.runs.length === 0 || one.client || other.client) return false;
  const [left, right] = [bareOf(one.title), bareOf(other.title)];
  if (left === '' || right === '' || left === right) return false;
  return areContrary(left, right) || isOtherForm(one, other);
}

/** The same command in another form, for a case or for a certain one of many: "pull", and "If there are modules: pull --recurse". */
function isOtherForm(one: Draft, other: Draft): boolean {
  const [left, right] = [one.runs[0]?.text ?? '', other.runs[0]?.text ?? ''];
  if (one.runs.length > 1 || other.runs.length > 1 || left === right || !sameWork(left, right)) return false;
  if (isCase(one) || readComment(one.title).is !== 'plain') return false;
  if (isCase(other)) return !saysAsNeeded(other.title) && !ofTrouble.test(other.title) && sameOperands(left, right);
  return (
    certain.test(other.title) &&
    !certain.test(one.title) &&
    readCommand(right, { comments: [], host: null }).effect !== 'reads'
  );
}

function isCase({ title, condition }: Draft): boolean {
  return condition !== null || endsAsCase.test(title);
}

const endsAsCase = /(?:경우(?:에는|에만)?|場合(?:は|には)?|ときは?|时|的话|的情况下?)\s*[:：]?$/u;

/** What is tried when the other did not help comes after it. */
const ofTrouble = hinted(
  oneOf(
    /\bfail|\berror|\bnot work|n['’]t (?:work|start|help)|\bstuck|\bwrong|\bstill\b|\bproblem|fehl|schläg|immer noch/iu,
    /échou|erreur|toujours|\bfall[ae]|\berro|\bsigue|ошиб|сбо|не помог|失败|出错|报错|仍|失敗|エラー|실패|오류|안 ?되|خطا|ناموفق/iu,
  ),
);

/** One of many: "a specific one", "eine bestimmte", "特定". */
const certain = hinted(
  oneOf(
    /\b(?:specific|particular|certain|selected|single)\b|(?<!\p{L})(?:bestimmte[nrsm]?|einzelne[nrsm]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:précise?|spécifique|particulière?|donnée?|específic[oa]|determinad[oa]|concret[oa])(?!\p{L})/iu,
    /определ[её]нн|конкретн|指定|特定|某个|単一|特定の|특정|خاص|مشخص/iu,
  ),
);

function sameWork(one: string, other: string): boolean {
  const [left, right] = [headOf(one), headOf(other)];
  return left !== '' && left === right;
}

/** The program and its first word. */
function headOf(text: string): string {
  const [program = '', verb = ''] = text
    .trim()
    .replace(/^sudo\s+/, '')
    .split(/\s+/);
  return verb === '' || (verb.startsWith('-') && !program.includes('/'))
    ? ''
    : `${program} ${program.includes('/') ? '' : verb}`;
}

/** All that the shorter one names stands in the other, which beside it only names a file: another word is another thing to do it to. */
function sameOperands(one: string, other: string): boolean {
  const [less = [], more = []] = [one, other].map(operandsOf).sort((a, b) => a.length - b.length);
  const isKnown = (word: string) => less.includes(word) || /[./]/.test(word);
  return less.every((word) => more.includes(word)) && more.every(isKnown);
}

function operandsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^sudo\s+/, '')
    .split(/\s+/)
    .slice(2)
    .filter((word) => !word.startsWith('-'));
}
