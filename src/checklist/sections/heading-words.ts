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

/** The meaning of a heading's words, or null where they say nothing. */
export function meaningOf(heading: string): HeadingMeaning | null {
  if (namesProblem(heading)) return 'troubleshooting';
  const text = heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/(?:[\s:!?.\p{Extended_Pictographic}]|\uFE0F)+$/u, '');
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
