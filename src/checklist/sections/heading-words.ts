import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { criteriaNamed } from '../gates/criteria/criteria-name.ts';
import { saidIn, triedOn } from '../text/languages.ts';
import { type HeadingMeaning, headingVocabulary } from './heading-vocabulary.ts';

/** The kinds that keep a section out of the forward walk come first: a heading that names both is read the careful way. */
const meaningOrder: readonly HeadingMeaning[] = [
  'triggers',
  'rollback',
  'troubleshooting',
  'sign-off',
  'template',
  'reference',
  'monitor',
  'prepare',
  'verify',
];

/** "Problem: the oven is cold", "Issue 2: rollback fails": a heading that names something that may go wrong, whatever it is. */
export function namesProblem(heading: string): boolean {
  return problem.test(heading);
}

const problem = hinted(
  oneOf(
    /^(?:issue|problem|error|symptom)(?: ?#?\d+)?\s*[:–—]|^(?:fehler|störung|symptom)(?: \d+)?\s*[:–—]|^(?:problème|erreur|symptôme|problema|erro|error|síntoma|sintoma)(?: \d+)?\s*[:–—]/iu,
    /^(?:проблема|ошибка|симптом)(?: \d+)?\s*[:–—]|^(?:问题|故障|症状|問題|障害|症状|문제|오류|증상|مشکل|خطا)\s*\d*\s*[:：–—]/iu,
  ),
);

/** "When NOT to roll back", "不应回滚的情况": what stands below speaks against going back, and is no way of it. */
export function speaksAgainst(heading: string): boolean {
  return against.test(heading);
}

const against = hinted(
  oneOf(
    /\bwhen (?:not to|you should not|(?:we|you) (?:must|should) not|should (?:we|you) not)\b|\b(?:reasons|cases) not to (?:roll|revert|go back|abort|restore)/iu,
    /(?<!\p{L})wann (?:\p{L}+ )?(?:nicht|kein\p{L}*)(?!\p{L})|(?<!\p{L})quand ne (?:pas|surtout pas)(?!\p{L})/iu,
    /(?<!\p{L})(?:cu[áa]ndo|quando) (?:se )?n[ãa]o?(?!\p{L})|(?<!\p{L})когда не(?!\p{L})|когда нельзя/iu,
    /(?:何时|什么时候|哪些情况)不(?:要|应|能|可)|不(?:应|要|能|宜|可)(?:回滚|回退)的?(?:情况|场景|条件)/iu,
    /(?:ロールバック|切り?戻し?|復元)(?:を)?(?:しない|してはいけない|すべきでない)(?:場合|条件|とき|ケース)/iu,
    /(?:롤백|복구|되돌리)(?:하지|지) ?(?:않|말아야)[^.]{0,6}(?:경우|조건|때)|(?:چه زمانی|کی) (?:نباید|بازنگرد)/iu,
  ),
);

/** The meaning of a heading's words, or null where they say nothing. */
export function meaningOf(heading: string): HeadingMeaning | null {
  if (namesProblem(heading)) return 'troubleshooting';
  if (speaksAgainst(heading)) return 'triggers';
  const text = heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/(?:[\s:!?.\p{Extended_Pictographic}]|\uFE0F){1,40}$/u, '');
  const criteria = criteriaNamed(text);
  const named = meaningsIn(text).find(({ pattern }) => pattern.test(text))?.meaning ?? null;
  const meaning = criteria === 'rollback' || criteria === 'stop' ? 'triggers' : named;
  // "Rollback criteria and steps" holds the way back too.
  return meaning === 'triggers' && procedure.test(text) ? 'rollback' : meaning;
}

const meaningsIn = triedOn(
  meaningOrder.flatMap((meaning) =>
    saidIn(headingVocabulary, (words, language) => {
      const pattern = words[meaning];
      return pattern === undefined ? [] : [{ meaning, language, pattern }];
    }),
  ),
);

const procedure = hinted(
  oneOf(
    /\b(?:and|&) (?:the )?(?:procedures?|steps|plan|process)\b/u,
    /\b(?:und|et|y|e|и) (?:\p{L}+ )?(?:vorgehen|ablauf|schritte|procédures?|étapes|procedimientos?|procedimentos?|pasos|passos|процедур\p{L}*|порядок|шаги)(?!\p{L})/u,
    /[与和及](?:步骤|流程|方法)|と(?:手順|方法)|(?:및|과|와) ?(?:절차|방법|단계)|و (?:مراحل|روش)/u,
  ),
);
