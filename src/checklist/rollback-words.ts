import { hinted, hintedIn, type Pattern } from '../patterns/hinted.ts';
import { oneOf } from '../patterns/joined.ts';
import { type Language, saidIn, triedOn } from './languages.ts';

/** How a line begins that leads to a way back right below it. Another language is another entry. */
const rollbackLeads: { [L in Language]: Pattern } = hintedIn({
  english: /^(?:possible )?roll ?-?back(?! (?:criteria|triggers?|conditions?|test|decision|owner|window|time))/i,
  german:
    /^(?:zurückrollen|zurücksetzen auf|rückgängig machen|(?:zum|für (?:den|einen)) (?:zurückrollen|rollback))(?!\p{L})/iu,
  french: /^(?:(?:pour (?:faire )?(?:un |le )?)?(?:retour (?:en )?arrière|revenir en arrière|rollback))(?!\p{L})/iu,
  iberian:
    /^(?:(?:para |como |cómo )?(?:(?:hacer|fazer) (?:el |o )?(?:rollback|reversi[óo]n)|revert[ei]r|rollback)|revers[ãa]o|reversi[óo]n)(?!\p{L})/iu,
  russian: /^(?:откат\p{L}*|(?:для|чтобы) (?:отката|откатить\p{L}*))(?!\p{L})/iu,
  chinese: /^(?:如需|如果需要|需要)?(?:回滚|回退)(?!条件|标准|触发|判断|时机|负责)/,
  japanese: /^(?:ロールバック|切り?戻し?)(?!条件|基準|判断|判定|担当)/,
  korean: /^(?:롤백|되돌리기|원복)(?! ?(?:조건|기준|판단|담당))/,
  persian: /^(?:برای )?(?:بازگشت|بازگردانی|رول‌?بک)(?! ?(?:شرایط|معیار))/,
});

/** "Si nécessaire" says nothing of when: no condition that a stop could ask about. */
const asNeeded = hinted(
  oneOf(
    /\b(?:if (?:needed|necessary|required)|bei bedarf|falls nötig|wenn nötig|si nécessaire|si besoin|se necess[áa]rio|si es necesario|en caso necesario|caso necess[áa]rio)\b/iu,
    /si nécessaire|при необходимости|如有必要|如有需要|必要に応じて|필요 ?시|در صورت نیاز/iu,
  ),
);

const criteria = hinted(
  /kriteri|criteri|crit[èée]r|bedingung|condi[çtc]|auslöser|déclencheur|gatilho|disparador|ready|bereit|prêt|listo|pronto|test/i,
);

/** "Retour arrière si nécessaire :", "回滚命令：": a line whose commands below are a way back. `asked`: it says no more of when. */
export function leadsBack(text: string): { asked: boolean } | null {
  if (text.length > 90 || criteria.test(text)) return null;
  if (!leadsIn(text).some(({ pattern }) => pattern.test(text))) return null;
  return { asked: asNeeded.test(text) };
}

const leadsIn = triedOn(saidIn(rollbackLeads, (pattern, language) => [{ language, pattern }]));
