import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';

/**
 * How a lead ends whose cases stand below it ("… if any of these occurs:"): `opens` from its "if" to its end, or, where the case comes first in a
 * sentence, anywhere. `only`: it holds in no other case; `negates`: what it says is not to be done. Another language is another entry.
 */
export type OpenCaseWords = { opens: Pattern; only: Pattern; negates: Pattern };

export const openCaseWords: { [L in Language]: OpenCaseWords } = hintedIn({
  english: {
    opens: oneOf(
      inRow(
        /\b(?:if|when|whenever|once|as soon as|in case)(?: and only if)?/i,
        /(?: (?:any|one|all|either|each|every|some|more|at least|the|these|those|following|below|of|single))*/i,
        /(?: (?:[\w-]+ )?(?:conditions?|criteria|cases?|triggers?|events?|things|signals?|situations?|points?|checks?|items?|symptoms?|signs?))?/i,
        /(?: (?:below|following|is|are|be|becomes?|holds?|apply|applies|occurs?|happens?|exists?|met|true|fires?|appears?|seen|observed|triggered|fails?|persists?|given|present|satisfied|detected))*/i,
        /(?:,? (?:during|after|within|for|in|at|post|on|before|over|>)[^:,.]{1,40})?\s*:$/i,
      ),
      /\b(?:in|under|on) (?:(?:any|one|each|either) of )?(?:the following|these|those) (?:[\w-]+ )?(?:cases?|situations?|circumstances|conditions?|events?|scenarios?)[^:,.]{0,30}:$/i,
    ),
    only: /\bonly (?:if|when|once|after)\b|\bif and only if\b/i,
    negates: /\b(?:not|no|never|without|cannot|unnecessary|n['’]t)\b/i,
  },
  german: {
    opens: oneOf(
      inRow(
        /(?<!\p{L})(?:wenn|falls|sobald|sofern|bei)/iu,
        /(?: (?:mindestens|eine[rs]?|einem|der|die|das|dem|den|folgenden?|dieser?|alle|kriterien|bedingungen|fälle|punkte|zutrifft|zutreffen|erfüllt|gilt|gelten|ist|sind|eintritt|eintreten|auftritt|auftreten|während [^:,]{2,30})){0,12}\s*:$/iu,
      ),
      /(?<!\p{L})(?:in|unter|bei) (?:eine[mr] der )?(?:folgenden|diesen) (?:fällen|situationen|umständen|bedingungen|ereignissen)[^:]{0,60}:$/iu,
    ),
    only: /(?<!\p{L})(?:nur|erst|ausschließlich)(?!\p{L})/iu,
    negates: /(?<!\p{L})(?:nicht|kein\p{L}*|ohne|nie)(?!\p{L})/iu,
  },
  french: {
    opens: oneOf(
      inRow(
        /(?<!\p{L})(?:si|lorsque|dès que|quand|en cas de)/iu,
        /(?: (?:l['’]une?|une?|au moins|des?|d['’]une?|les?|ces|suivant\p{L}*|conditions?|critères?|cas|points?|est|sont|remplie?s?|vraie?s?|survient|constatée?s?|se produit))*\s*:$/iu,
      ),
      /(?<!\p{L})dans (?:l['’]une? des |les |ces )?(?:cas|situations|conditions)(?: suivante?s)?\s*:$/iu,
    ),
    only: /(?<!\p{L})(?:uniquement|seulement|que)(?!\p{L})/iu,
    negates: /(?<!\p{L})(?:pas|ne|jamais|sans|aucune?)(?!\p{L})/iu,
  },
  iberian: {
    opens: oneOf(
      inRow(
        /(?<!\p{L})(?:se|si|quando|cuando|caso|sempre que|siempre que)/iu,
        /(?: (?:qualquer|cualquiera?|algum\p{L}*|algun\p{L}*|una?|uma?|d[eoa]s?|l[ao]s?|[ao]s|est[ae]s?|siguientes?|seguintes?|abaixo|condici\p{L}+|condi[çc]\p{L}+|crit\p{L}+|casos?|situa\p{L}+|ocorr\p{L}+|ocurr\p{L}+|cumpl\p{L}+|cumpr\p{L}+|se|for|forem|houver|hay|durante [^:,]{2,30})){0,12}\s*:$/iu,
      ),
      /(?<!\p{L})(?:en|em|nos|nas) (?:(?:alguno|uno|um) d[eo]s? )?(?:l[ao]s )?(?:(?:siguientes|seguintes|estos|estes|estas) )?(?:casos|situa\p{L}+|condi\p{L}+)(?: (?:siguientes|seguintes|abaixo))?\s*:$/iu,
    ),
    only: /(?<!\p{L})(?:s[óo]|solo|sólo|somente|apenas|solamente|únicamente)(?!\p{L})/iu,
    negates: /(?<!\p{L})(?:n[ãa]o|no|nunca|sem|sin|jam[áa]s)(?!\p{L})/iu,
  },
  russian: {
    opens: oneOf(
      inRow(
        /(?<!\p{L})(?:если|когда|как только|при)/iu,
        /(?: (?:хотя бы|одно|одного|любо\p{L}+|из|следующ\p{L}+|услови\p{L}+|этих|случа\p{L}+|выполн\p{L}+|наступ\p{L}+|произош\p{L}+|возник\p{L}+))*\s*:$/iu,
      ),
      /(?<!\p{L})в (?:одном из |любом из )?(?:следующих|этих|таких) (?:случа\p{L}+|ситуаци\p{L}+)\s*:$/iu,
    ),
    only: /(?<!\p{L})только(?!\p{L})/iu,
    negates: /(?<!\p{L})(?:не|без|нет)(?!\p{L})/iu,
  },
  chinese: {
    opens: /(?:以下|下列)[^。，：:]{0,10}(?:任一|任何|任意|之一|条件|情况|情形)|(?:任一|任何)(?:条件|情况|情形|一项)/,
    only: /才|仅|方可|(?<!不)满足/,
    negates: /不|勿|无需|未/,
  },
  japanese: {
    opens: /(?:以下|下記|次)の[^。]{0,20}(?:場合|とき|たら|時|すれば)/,
    only: /のみ|だけ|限り|条件を満たし/,
    negates: /ない|ません|ず(?!に)/,
  },
  korean: {
    opens: /(?:다음|아래)[^.]{0,20}(?:경우|시|때|면)(?!\p{L})/u,
    only: /에만|만(?:\s|$)|조건[이을] (?:모두 )?(?:충족|만족)/,
    negates: /않|없|금지|말/,
  },
  persian: {
    opens: /(?:اگر|در صورت|در موارد زیر|در شرایط زیر)[^:]{0,40}:$/,
    only: /فقط|تنها/,
    negates: /نکن|نباید|بدون/,
  },
});
