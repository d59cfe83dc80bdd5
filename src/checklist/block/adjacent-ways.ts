import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { areContrary } from '../choices/contrary.ts';
import { wayCounted } from '../choices/counted-words.ts';
import { wayKind } from '../choices/way-kind.ts';
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
  const ways = sets.map((set, at) => {
    if (set === null || set === 'or') return set;
    const end = sets.findIndex((other, place) => place > at && other !== set);
    const first = sets.slice(0, at).findLastIndex((other) => other !== set) + 1;
    const beside = drafts.slice(first, end < 0 ? undefined : end);
    return beside.some(({ title }) => title !== drafts[at]?.title) ? set : null;
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
  const way = wayCounted(bare);
  if (way !== null) return way;
  if (runs.length === 0) return null;
  return wayKind(bare);
}

function bareOf(title: string): string {
  return title.replace(/^\d+[.)]\s*/, '');
}

function areTwoWays(one: Draft, other: Draft): boolean {
  if (one.runs.length === 0 || other.runs.length === 0 || one.client || other.client) return false;
  const [left, right] = [bareOf(one.title), bareOf(other.title)];
  if (right === '' || left === right) return false;
  if (isSameWithMore(one, other)) return true;
  return left !== '' && (areContrary(left, right) || isOtherForm(one, other));
}

/** "Copy", and "With checksums" the same command on the same things: what adds to it is given as an option. */
function isSameWithMore(one: Draft, other: Draft): boolean {
  const [left, right] = [one.runs[0]?.text ?? '', other.runs[0]?.text ?? ''];
  if (one.runs.length > 1 || other.runs.length > 1 || left === right || wordsOf(left)[0] !== wordsOf(right)[0])
    return false;
  return adds.test(other.title) && !adds.test(one.title) && !triedFirst.test(one.title) && sameOperands(left, right);
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

/** The same with something more: "With checksums", "avec vérification". */
const adds = hinted(
  oneOf(
    /^(?:the )?(?:same,? )?(?:with|including) (?!(?:\S+ ){0,5}(?:first|then|afterwards)\b)|^(?:dasselbe )?mit \p{L}|^avec \p{L}|^co[nm] \p{L}/iu,
    /^со? \p{L}|^(?:带上?|加上|附带|启用)|(?:付き|ありで|を有効に(?:して)?|を含む)(?:$|[\s(（])|(?:포함|활성화|옵션 사용)(?:$|[\s(（])|^با \p{L}/iu,
  ),
);

/** What only tries or looks is done before it. */
const triedFirst = hinted(
  oneOf(
    /dry|preview|\bcheck|\bfirst\b|\btest|\bplan\b|simul|trocken|probe|essai|d['’]abord|prueba|primero|simula|primeiro/iu,
    /провер|сначала|пробн|预览|试运行|检查|先|ドライ|確認|まず|확인|먼저|آزمایش|ابتدا/iu,
  ),
);

function sameWork(one: string, other: string): boolean {
  const [left, right] = [headOf(one), headOf(other)];
  return left !== '' && left === right;
}

/** The program and its first word. */
function headOf(text: string): string {
  const [program = '', verb = ''] = wordsOf(text);
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
  return wordsOf(text)
    .slice(2)
    .filter((word) => !word.startsWith('-'));
}

/** Without the values that a command is given before its name. */
function wordsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^(?:sudo\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)+/, '')
    .split(/\s+/);
}
