import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { environmentIn } from '../environments/environments.ts';
import { unlabelled } from '../text/label.ts';

/**
 * The words that name what a rule is about ("restart" of "Never restart the app without a dump", where `so` is "a dump"): without what has to
 * be so, an environment, the words of order and refusal, and those that may be said of any work.
 */
export function actionWords(rule: string, so: string): string[] {
  const said = unlabelled(rule).replace(so, ' ');
  return wordsOf(said).filter((word) => !ofAnyWork.test(word) && environmentIn(word) === null);
}

/** Whether a text has a word in one of its forms: "migrations" is in `prisma migrate deploy`, "restore" is not in "restart". */
export function hasWord(text: string, word: string): boolean {
  return wordsOf(text).some((other) => {
    const [start, most] = [commonStart(word, other), Math.max(word.length, other.length)];
    return start >= shortest && start >= most * (start > shortest + 1 ? 0.5 : 0.6);
  });
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= shortest);
}

/** Below that a word tells nothing of its forms. */
const shortest = 4;

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charAt(at) === right.charAt(at)) at += 1;
  return at;
}

const ofAnyWork = hinted(
  oneOf(
    /^(?:never|ever|must|should|shall|cannot|without|until|unless|before|after|once|only|when|while|with|from|into|onto|over|this|that|these|those|your|their|please|always|first|again|nobody|anyone|anything|changes?|directly|live)$/u,
    /^(?:apply|applied|running|execut(?:e|ing)|perform\w*|start\w*|make|making|carry|work|service|services|application|applications|system|systems|server|servers)$/u,
    /^(?:niemals|nicht|keine\p{L}*|ohne|bevor|erst|wenn|eine\p{L}{0,2}|diese\p{L}?|dürfen|darf|werden|immer|ausführen|anwenden|durchführen|starten|dienst\p{L}*|anwendung\p{L}*)$/u,
    /^(?:jamais|sans|avant|après|dans|pour|avec|cette|faire|lancer|exécuter|appliquer|effectuer|serveur|serveurs)$/u,
    /^(?:nunca|jam[aá]s|antes|hasta|sobre|para|desde|ejecut\p{L}+|execut\p{L}+|aplic(?:ar|ue)|fazer|hacer|servi[cç]io|servicio|servi[cç]o|servidor\p{L}*)$/u,
    /^(?:никогда|нельзя|запрещено|перед|после|пока|если|запускать|выполнять|применять|делать|проводить|сервис\p{L}*|сервер\p{L}*)$/u,
  ),
);
