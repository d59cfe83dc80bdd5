import { type HintedIn, hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import { type Language, languagesOf, saidIn, triedOn } from '../text/languages.ts';

type Words = { optional: RegExp; needed: RegExp; leading: RegExp };

/**
 * How a language says that something need not always be done. `optional`: words that stand alone or in brackets; `needed`: "if needed" in
 * brackets or as a clause of its own; `leading`: how a sentence begins that names its condition, up to the comma. Another language is
 * another entry.
 */
const conditionWords: HintedIn<{ [L in Language]: Words }> = hintedIn({
  english: {
    optional: /^optional(?:ly)?\b/i,
    needed: /^(?:only )?(?:if|when|unless|where|as) (?!possible\b)\w+|^as (?:needed|required|applicable)\b/i,
    leading:
      /^(?:if|unless|in case|only if)\b[^,:.]*(?:\([^)]*\)[^,:.]*)*|^should (?:the|an?|any|this|that|it|something|anything|one of) [^,:.?]{3,80}(?=[,:])/i,
  },
  german: {
    optional: /^(?:optional\p{L}*|fakultativ|freiwillig)(?!\p{L})/iu,
    needed: /^(?:(?:nur )?(?:falls|wenn|sofern)|bei bedarf|gegebenenfalls|ggf\.?)(?!\p{L})/iu,
    leading:
      /^(?:(?:nur )?(?:falls|wenn|sofern)) [^,:.]{3,120}(?=[,:])|^sollten? (?:der|die|das|eine?r?|es|etwas) [^,:.?]{3,100}(?=[,:])|^(?:bei bedarf|gegebenenfalls|ggf\.)(?!\p{L})/iu,
  },
  french: {
    optional: /^(?:facultati(?:f|ve)|optionnel\p{L}*|en option)(?!\p{L})/iu,
    needed: /^(?:(?:uniquement |seulement )?s(?:i |['’]il )|le cas échéant|au besoin|en cas de besoin)/iu,
    leading:
      /^(?:s(?:i |['’]il )[^,:.]{3,120}(?=[,:])|(?:le cas échéant|au besoin|si (?:nécessaire|besoin))(?!\p{L}))/iu,
  },
  iberian: {
    optional: /^(?:op[cç]ional\p{L}*|facultativo)(?!\p{L})/iu,
    needed:
      /^(?:(?:solo |sólo |somente |apenas )?(?:se|si|caso)(?!\p{L})|en caso (?:de|necesario)|quando (?:necess|aplic)|cuando (?:sea|aplique))/iu,
    leading: /^(?:se|si|caso) (?!\p{L}+(?:er|ir) (?:au|aux|à|sur|dans|avec)(?!\p{L}))[^,:.]{3,120}(?=[,:])/iu,
  },
  russian: {
    optional: /^(?:опционально\p{L}*|необязательно|по желанию)(?!\p{L})/iu,
    needed: /^(?:(?:только )?если(?!\p{L})|при (?:необходимости|наличии|условии)|по необходимости|когда нужно)/iu,
    leading: /^(?:если [^,:.]{3,120}(?=[,:])|при необходимости(?!\p{L}))/iu,
  },
  chinese: {
    optional: /^(?:可选|选做|非必须|非必需|可省略)/,
    needed: /^(?:如果|如有|如需|若|必要时|视情况|需要时|按需)/,
    leading: /^(?:如果|如有|如需|若)[^，,：:。]{2,60}(?=[，,：:])|^(?:如有必要|如有需要|必要时)/,
  },
  japanese: {
    optional: /^(?:任意|オプション|省略可)/,
    needed: /^(?:必要に応じて|必要(?:な場合|であれば|なら|時)|該当する場合)|(?:の場合(?:のみ)?|ときのみ|時のみ)$/,
    leading: /^(?:もし)?[^、。：]{2,60}(?:場合は|場合には|場合(?=[：:])|ときは|であれば|なら)(?=[、,]?)|^必要に応じて/,
  },
  korean: {
    optional: /^(?:선택(?: ?사항)?|옵션|생략 가능)(?![가-힣])/,
    needed: /^(?:필요(?: ?시|한 경우|하면|할 경우)|해당 ?(?:시|하는 경우))|(?:경우(?:에만)?|시에만)$/,
    leading: /^(?:만약 |만일 )?[^,.:]{2,60}(?:경우(?:에는|에만)?|(?:이)?라면|하면)(?=[,\s])|^필요 ?시/,
  },
  persian: {
    optional: /^(?:اختیاری|دلخواه)/,
    needed: /^(?:در صورت (?:نیاز|لزوم)|اگر|چنانچه|فقط اگر)/,
    leading: /^(?:اگر|چنانچه|در صورتی که) [^،,.:]{3,120}(?=[،,:])|^در صورت (?:نیاز|لزوم)/,
  },
});

/** "(если нужно)", "（可选）": what stands in brackets and says that the rest need not always be done; null where none does. */
export function conditionInBrackets(text: string): string | null {
  if (!bracket.test(text)) return null;
  for (const [, inside = ''] of text.matchAll(/[([（【]\s*([^()[\]（）【】]{2,120}?)\s*[)\]）】](?!\()/g)) {
    if (languagesOf(inside).some((language) => isCondition(inside, language))) return inside;
  }
  return null;
}

const bracket = /[([（【]/;

function isCondition(text: string, language: Language): boolean {
  const { optional, needed } = conditionWords[language];
  return optional.test(text) || needed.test(text);
}

/** "If …,", "Falls …,", "如果…，" at the head of a sentence, and "Optional:" or "Optional" alone; null for sentences without. */
export function leadingCondition(text: string): string | null {
  for (const { how, pattern } of leadsIn(text)) {
    const found = how === 'leading' ? (pattern.exec(text)?.[0] ?? null) : optionalLead(text, pattern);
    if (found !== null) return withoutEnd(found, /[\s:,，：-]/);
  }
  return null;
}

const leadsIn = triedOn(
  saidIn(conditionWords, (words, language) =>
    (['leading', 'optional'] as const).map((how) => ({ language, how, pattern: words[how] })),
  ),
);

function optionalLead(text: string, optional: Pattern): string | null {
  const word = optional.exec(text)?.[0];
  return word !== undefined && /^\s*(?:$|[:：,，–—-])/.test(text.slice(word.length)) ? word : null;
}

/** "Si nécessaire" says nothing of when: no condition that a stop could ask about. */
export function saysAsNeeded(text: string): boolean {
  return asNeeded.test(text);
}

/** The same of a condition that says no more. */
export function saysOnlyAsNeeded(condition: string): boolean {
  const found = asNeeded.exec(condition)?.[0] ?? '';
  return condition.length - found.length <= longestRest && found !== '';
}

/** A text without what says nothing of when. */
export function withoutAsNeeded(text: string): string {
  const found = asNeeded.exec(text);
  return found === null ? text : text.slice(0, found.index) + text.slice(found.index + found[0].length);
}

/** "Only if needed". */
const longestRest = 5;

const asNeeded = hinted(
  oneOf(
    /\b(?:if (?:needed|necessary|required)|bei bedarf|(?:falls|wenn|sofern) (?:nötig|erforderlich|notwendig)|si nécessaire|si besoin|le cas échéant)\b/iu,
    /\b(?:se necess[áa]rio|se for (?:preciso|necess[áa]rio)|si es necesario|si hace falta|de ser necesario|en caso necesario|caso necess[áa]rio)\b/iu,
    /при необходимости|если (?:это )?(?:нужно|необходимо|требуется|потребуется|понадобится|надо)(?! (?:[а-яё]+(?:ть|ти)))/iu,
    /si nécessaire|如有必要|如有需要|(?:如|视)需要?|按需|必要に応じて|必要(?:なら|であれば|な場合)|필요 ?시|필요하면|필요한 경우|در صورت (?:نیاز|لزوم)|اگر لازم (?:بود|است|شد|باشد)/iu,
  ),
);
