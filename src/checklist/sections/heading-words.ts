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

/** The meaning of a heading's words, or null where they say nothing. */
export function meaningOf(heading: string): HeadingMeaning | null {
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
