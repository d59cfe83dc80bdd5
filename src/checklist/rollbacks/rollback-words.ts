import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { saysAsNeeded } from '../gates/condition-words.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** How a line begins that leads to a way back right below it. Another language is another entry. */
const rollbackLeads: { [L in Language]: Pattern } = hintedIn({
  english: /^(?:possible )?roll ?-?back(?! (?:criteria|triggers?|conditions?|test|decision|owner|window|time))/i,
  german:
    /^(?:zurückrollen|zurücksetzen auf|rückgängig machen|(?:zum|für (?:den|einen)) (?:zurückrollen|rollback))(?!\p{L})/iu,
  french:
    /^(?:(?:pour (?:faire )?(?:un |le )?)?(?:retour (?:en )?arrière|revenir en arrière|rollback)|pour (?:tout )?annuler(?! (?:la |l['’])(?:maintenance|alerte)))(?!\p{L})/iu,
  iberian:
    /^(?:(?:para |como |cómo )?(?:(?:hacer|fazer) (?:el |o )?(?:rollback|reversi[óo]n)|revert[ei]r|rollback)|revers[ãa]o|reversi[óo]n|para (?:deshacer|desfazer|volver atr[áa]s|voltar atr[áa]s))(?!\p{L})/iu,
  russian:
    /^(?:откат\p{L}*|(?:для|чтобы) (?:отката|откатить\p{L}*|отменить|вернуть(?:ся)? (?:назад|обратно|как было)))(?!\p{L})/iu,
  chinese: /^(?:如需|如果需要|需要)?(?:回滚|回退|撤销|还原)(?!条件|标准|触发|判断|时机|负责)/,
  japanese: /^(?:ロールバック|切り?戻し?|元に戻す(?:に|場合))(?!条件|基準|判断|判定|担当)/,
  korean: /^(?:롤백|되돌리기|원복)(?! ?(?:조건|기준|판단|담당))/,
  persian: /^(?:برای )?(?:بازگشت|بازگردانی|رول‌?بک)(?! ?(?:شرایط|معیار))/,
});

const criteria = hinted(
  /kriteri|criteri|crit[èée]r|bedingung|condi[çtc]|auslöser|déclencheur|gatilho|disparador|ready|bereit|prêt|listo|pronto|test/i,
);

/** "Retour arrière si nécessaire :", "回滚命令：": a line whose commands below are a way back. `asked`: it says no more of when. */
export function leadsBack(text: string): { asked: boolean } | null {
  if (text.length > 90 || criteria.test(text)) return null;
  if (!leadsIn(text).some(({ pattern }) => pattern.test(text))) return null;
  return { asked: saysAsNeeded(text) };
}

const leadsIn = triedOn(saidIn(rollbackLeads, (pattern, language) => [{ language, pattern }]));

/** "TODO", "None needed yet", "N/A": what stands in the place of a way back and is none. */
export function saysNoWay(text: string): boolean {
  return nothingYet.test(text);
}

const nothingYet = inRow(
  /^/iu,
  oneOf(
    /to-?do|tbd|tba|fixme|wip|n\/?a|none|nothing|not (?:applicable|needed|required|possible)/iu,
    /to be (?:defined|added|written|determined|done|completed)|coming soon|fill (?:this )?in|keine?|entfällt/iu,
    /noch offen|offen|folgt|à (?:définir|compléter|faire)|aucun\p{L}*|a definir|por definir|pendiente|pendente/iu,
    /nenhum\p{L}*|ningun\p{L}*|нет|не требуется|заполнить|дописать|待定|待补充|待完善|无|没有|未定|なし|作成中|미정|없음|작성 ?중/iu,
  ),
  /(?:[\s:：.!…(-]|$)/iu,
);
