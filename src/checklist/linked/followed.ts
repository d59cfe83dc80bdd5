import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type Link, linksIn } from './links.ts';

/**
 * The links of a text that are to be walked as checklists of their own. `isTask`: the text is a thing to do, by a box or a number; then its
 * links are, unless it says to do something else with the file. Other text has to say that the file is followed.
 */
export function followedLinks(markdown: string, isTask: boolean): Link[] {
  const links = linksIn(markdown);
  if (links.length === 0) return [];
  const text = plainText(markdown);
  if (isTask ? follows.test(text) : beginsToFollow.test(text)) return links;
  return isTask && !doesOtherwise.test(text) ? links.filter(({ path }) => !aboutProject.test(path)) : [];
}

const verbs: readonly string[] = [
  'follow|complete|finish|run through|work through|go through|walk through|carry out|perform|execute|do (?:all|everything|the steps)',
  'befolgen?|folgen?|folge|abarbeiten|arbeite|durchgehen|durchführen|ausführen',
  'suivre|suivez|exécuter|exécutez|effectuer|dérouler',
  'seguir|siga|sigue|ejecutar|ejecute|execute|completar|complete|realizar',
  'выполни(?:ть|те)?|следу(?:й|йте)|пройти|пройдите',
  '按照|执行|完成|遵循|従|実行|実施|따라|수행|실행|دنبال|اجرا',
];
const anyVerb = verbs.join('|');

/** "Follow [the guide](x.md)", "then run through [x](x.md)", "see [x](x.md) and complete it". */
const follows = hinted(new RegExp(`(?<!\\p{L})(?:${anyVerb})`, 'iu'));
const beginsToFollow = hinted(
  new RegExp(
    `^[^\\p{L}]*(?:(?:then|now|next|finally|please|dann|danach|ensuite|luego|затем|首先|然后),? )?(?:(?:${anyVerb})|(?:see|open|use|siehe|voir|ver)(?!\\p{L})[^.]*(?:${anyVerb}))`,
    'iu',
  ),
);

/** What is done with a file that is not walked: written, read, shown to somebody. */
const doesOtherwise = hinted(
  inRow(
    /(?<!\p{L})/iu,
    oneOf(
      /updated?|edit(?:ed)?|changed?|write|written|creat(?:e|ed)|add(?:ed)?|read|review(?:ed)?|check(?:ed)?/iu,
      /verif(?:y|ied)|look(?:ed)? (?:at|into)|see|consult(?:ed)?|refer|document(?:ed)?|attach(?:ed)?|publish(?:ed)?/iu,
      /commit(?:ted)?|mention(?:ed)?|bump(?:ed)?|cop(?:y|ied)|fill(?:ed)?|list(?:ed)?|according/iu,
      /as (?:described|documented)|per|described|archived?|aktualisier\w*|lesen|gelesen|prüfen|geprüft|siehe/iu,
      /schreiben|lire|lu|vérifi\w*|mettre à jour|leer|revis\w*|actualiz\w*|ler|atualiz\w*|обнов\p{L}*|прочита\p{L}*/iu,
      /провер\p{L}*|см\.|更新|阅读|查看|检查|読|確認|参照|업데이트|확인|참고/iu,
    ),
    /(?!\p{L})/iu,
  ),
);

/** Files that every project has and nobody walks. */
const aboutProject =
  /(?:^|\/)(?:readme|changelog|changes|history|news|contributing|license|licence|security|code_of_conduct|authors|notice)[^/]*$/i;
