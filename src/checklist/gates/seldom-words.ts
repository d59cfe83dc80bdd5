import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * "Only in an emergency:", "As a last resort, …", "For local development:", "Next week, once everybody has moved, …": the words of a text that say it
 * is not for most who walk the checklist, or not for now; null for others.
 */
export function seldomIn(text: string): string | null {
  for (const { pattern } of seldom(text)) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}

const words: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /^(?:(?:use )?only |and )?(?:in (?:an? |case of (?:an? )?)?(?:real |absolute |true |dire )?emergenc(?:y|ies)|as (?:a|the|your) (?:very |absolute )?last resort|last resort|in the (?:very |absolute )?worst case)(?: only)?(?=$|[,:;(–—-]| [(`–—-])/iu,
    /^(?:only )?(?:for|during) (?:purely )?local (?:development|dev|dev work|testing|work|debugging)(?: only)?(?=$|[,:;(–—-]| (?:you (?:can|may|could)|[(`–—-]))/iu,
    /^(?:only )?(?:when|while|if) (?:you (?:are |['’]re )?)?(?:developing|testing|debugging|working|running (?:it|this|everything|the \w+)) (?:it )?locally(?=$|[,:;(–—-])/iu,
    /^(?:at the earliest |early |later )?(?:next|the following|the week after) (?:week|month|sprint|quarter|release|monday|friday)(?:, (?:once|when|if|after) [^,:]{3,70})?(?=[,:]| [(–—-])/iu,
    /^(?:only )?(?:once|when|as soon as|after) (?:everyone|everybody|every (?:team|client|customer|user|tenant)|all (?:of )?(?:the |our |your )?(?:[\w-]+ )?(?:users?|clients?|teams?|customers?|consumers?|callers?|tenants?|colleagues)|no ?(?:body|one|-one)) (?:has|have|is|are|uses?|reads?) [^,:]{3,60}(?=[,:])/iu,
    /^(?:only )?(?:once|when|after) [^,:]{3,50} (?:has|have) (?:been )?(?:(?:running|stable|live|healthy|up|in (?:production|use)|ok|fine) (?:[\w-]+ ){0,3}?|run |worked )(?:[\w-]+ ){0,2}?for (?:at least )?(?:a|one|two|three|four|several|some|a few|\d+) (?:full )?(?:days?|weeks?|months?|sprints?)[^,:]{0,40}(?=[,:])/iu,
  ),
  german: oneOf(
    /^(?:nur |wirklich nur )?(?:im (?:äußersten |absoluten )?notfall|im (?:schlimmsten|äußersten) fall|als letztes mittel)(?=$|[,:;(–—-]| [(`–—-])/iu,
    /^(?:(?:nur )?(?:für|bei) (?:die |der )?lokale[nr]? (?:entwicklung|tests?)|(?:nächste woche|nächsten monat|im nächsten (?:sprint|release|quartal))(?:, (?:wenn|sobald) [^,:]{3,70})?)(?=$|[,:;(]| [(–—-])/iu,
    /^(?:erst )?(?:wenn|sobald) (?:alle|niemand|keiner)(?: \p{L}+)? [^,:]{3,60}(?:umgestellt|umgezogen|migriert|gewechselt|verwendet|nutzt|benutzt)[^,:]{0,20}(?=[,:])/iu,
  ),
  french: oneOf(
    /^(?:(?:uniquement|seulement) )?(?:en cas d['’]urgence(?: absolue)?|en dernier (?:recours|ressort)|dans le pire des cas)(?=$|[,:;(–—-]| [(`:–—-])/iu,
    /^(?:(?:pour le |en )développement local|en local uniquement|(?:la semaine prochaine|le mois prochain|au prochain sprint)(?:, (?:quand|une fois que|dès que) [^,:]{3,70})?)(?=$|[,:;(]| [:(–—-])/iu,
    /^(?:quand|lorsque|une fois que|dès que) (?:tout le monde|tous les [\p{L}-]+|plus personne) [^,:]{3,60}(?=[,:])/iu,
  ),
  iberian: oneOf(
    /^(?:(?:s[óo]|somente|apenas|solo|sólo|únicamente) )?(?:e[nm] (?:caso de )?(?:(?:una|uma) )?emerg[êe]ncia(?:s)?|como [úu]ltimo recurso|[ne][on]? (?:el )?peor de los casos|en el peor de los casos|no pior (?:dos casos|caso))(?=$|[,:;(–—-]| [(`–—-])/iu,
    /^(?:para (?:el |o )?(?:desenvolvimento|desarrollo) local|(?:na |la )?(?:próxima semana|semana que vem|semana que viene)(?:, (?:quando|cuando|una vez que|assim que) [^,:]{3,70})?)(?=$|[,:;(]| [(–—-])/iu,
    /^(?:quando|cuando|una vez que|assim que|depois que) (?:todos|todo o mundo|todo el mundo|ninguém|nadie) [^,:]{3,60}(?=[,:])/iu,
  ),
  russian: oneOf(
    /^(?:только )?(?:в (?:самом )?(?:экстренн|крайн|аварийн|худш)\p{L}+ случае|в качестве последней меры|при аварии)(?=$|[,:;(–—-]| [(`–—-])/iu,
    /^(?:(?:только )?для локальной (?:разработки|отладки)|на следующей неделе(?:, (?:когда|как только) [^,:]{3,70})?|в следующем (?:месяце|спринте|релизе))(?=$|[,:;(]| [(–—-])/iu,
    /^(?:когда|как только|после того,? как) (?:все|никто)(?: \p{L}+)? [^,:]{3,60}(?=[,:])/iu,
  ),
  chinese:
    /^(?:(?:仅|只)(?:限|在)?紧急(?:情况|时)[^，,：:。]{0,6}|万不得已[^，,：:。]{0,6}|最后手段|(?:仅)?(?:用于|供)?本地(?:开发|调试)(?:时|环境|用)?|下(?:周|个月|个迭代|个版本)[^，,：:。]{0,24})(?=$|[，,：:])/iu,
  japanese:
    /^(?:緊急時(?:のみ|だけ|に限り)|最終手段(?:として)?|最悪の場合(?:は)?|ローカル(?:開発|環境)(?:の場合(?:は)?|では|用|時)?|(?:来週|来月|次のスプリント)(?:[、,]?[^：:。]{0,30}(?:たら|後に?|次第))?)(?=$|[、,：:])/iu,
  korean:
    /^(?:(?:긴급|비상) ?(?:상황|시)(?:에만|에서만)|최후의 수단(?:으로)?|최악의 경우(?:에는)?|로컬 개발 ?(?:시|환경(?:에서(?:는)?)?|용)?|다음 ?(?:주|달|스프린트)(?:에)?[^,:]{0,30})(?=$|[,:])/iu,
  persian:
    /^(?:فقط در (?:مواقع|شرایط|موارد) اضطراری|به ?عنوان آخرین راه(?:‌?حل)?|برای توسعه‌? ?(?:محلی|ی محلی)|هفته(?:‌?ی)? آینده[^،,:]{0,30})(?=$|[،,:])/iu,
});

const seldom = triedOn(saidIn(words, (pattern, language) => [{ language, pattern }]));
