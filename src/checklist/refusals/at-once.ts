import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow } from '../../patterns/joined.ts';
import type { GatePattern } from '../gate-pattern.ts';
import { type Language, saidIn } from '../languages.ts';

/**
 * "Bei jeder Regression sofort Rollback", "任何阈值超限立即回滚": who writes "roll back at once" in a sentence with a case means it, wherever in the
 * sentence it stands. A name ("Immediate rollback") has no case. First the case, then the words; the sentence as a whole is the condition.
 */
const phrases: { [L in Language]: Pattern } = hintedIn({
  english: inRow(
    /^(?=.*(?:\b(?:if|when|whenever|in case|any|every|should|upon)\b|→|⇒|[-=]>))/i,
    /(?=.*\b(?:(?:immediate(?:ly)?|instant(?:ly)?|at once|right away) (?:and \w+ )?(?:roll(?:ing)?[- ]?back|revert)\b|(?:roll(?:ing)?[- ]?back|revert)(?: it| this| everything| the \w+)? (?:immediately|instantly|at once|right away)\b))/i,
    /(?<condition>.+)$/i,
  ),
  german: inRow(
    /^(?=.*(?:(?<!\p{L})(?:bei|wenn|falls|sobald|jede[rs]?|im falle?)(?!\p{L})|→|⇒|[-=]>))/iu,
    /(?=.*(?:(?:sofort(?:ige[nrs]?)?|umgehend(?:e[nrs]?)?|unverzüglich|→ [^.]{0,30}abbrechen und) (?:\p{L}+ ){0,3}(?:roll ?-?back|zurück(?:rollen|setzen|nehmen|drehen)|rückgängig)|(?:roll ?-?back|zurückrollen)(?: \p{L}+){0,2} (?:sofort|umgehend|unverzüglich)))/iu,
    /(?<condition>.+)$/iu,
  ),
  french: inRow(
    /^(?=.*(?:(?<!\p{L})(?:si|en cas|dès|lorsque|toute?)(?!\p{L})|→|⇒|[-=]>))/iu,
    /(?=.*(?:(?:roll ?-?back|retour (?:en )?arrière|repli) immédiat|immédiatement (?:\p{L}+ ){0,3}(?:roll ?-?back|revenir en arrière|retour (?:en )?arrière)))/iu,
    /(?<condition>.+)$/iu,
  ),
  iberian: inRow(
    /^(?=.*(?:(?<!\p{L})(?:si|se|en caso|em caso|caso|ante|al|ao|quando|cuando|cualquier|qualquer)(?!\p{L})|→|⇒|[-=]>|\p{L}{4}[^:]{4,}: ))/iu,
    /(?=.*(?:(?:roll ?-?back|reversi[óo]n|reversão) (?:inmediat|imediat)[oa]|(?:inmediatamente|imediatamente|de inmediato|de imediato) (?:\p{L}+ ){0,3}(?:roll ?-?back|revert\p{L}+)|(?:revert\p{L}+|roll ?-?back) (?:inmediatamente|imediatamente|de inmediato|de imediato)))/iu,
    /(?<condition>.+)$/iu,
  ),
  russian: inRow(
    /^(?=.*(?:(?<!\p{L})(?:если|при|в случае|когда|люб\p{L}+)(?!\p{L})|→|⇒|[-=]>))/iu,
    /(?=.*(?:(?:немедленно|сразу(?: же)?|срочно) (?:\p{L}+ ){0,2}(?:откат\p{L}*|вернуть)|немедленный откат|откат\p{L}* немедленно))/iu,
    /(?<condition>.+)$/iu,
  ),
  chinese:
    /^(?=.*(?:如果?|若|一旦|任[何一]|出现|超|失败|异常|→|⇒|[-=]>))(?=.*(?:立即|立刻|马上)(?:执行|进行|触发|启动)?(?:回滚|回退))(?<condition>.+)$/,
  japanese:
    /^(?=.*(?:場合|とき|時|たら|れば|失敗|異常|→|⇒|[-=]>))(?=.*(?:直ちに|ただちに|即時|即座に|すぐに|速やかに)[^。]{0,8}(?:ロールバック|切り?戻))(?<condition>.+)$/,
  korean:
    /^(?=.*(?:경우|[가-힣]면|(?:발생|실패|이상) ?(?:시|때)|→|⇒|[-=]>)[^.]{0,20}(?:즉시|곧바로)[^.]{0,6}(?:롤백|되돌)(?! ?가능))(?<condition>.+)$/,
  persian:
    /^(?=.*(?:اگر|در صورت|هرگاه|هر ))(?=.*(?:بلافاصله|فوراً|فورا) .{0,12}(?:بازگشت|برگردان|رول ?بک))(?<condition>.+)$/,
});

/** "Exit code != 0 -> STOP": shouted behind an arrow, in whatever language the case is told. */
const shouted: readonly GatePattern[] = hintedIn([
  {
    type: 'stop',
    pattern:
      /^(?<condition>[^→⇒]{2,160}?)\s*(?:→|⇒|[-=]+>)\s*(?:STOPP?|ABORT|HALT|ABBRUCH|ABBRECHEN|NO-?GO|ARRÊT|ARRÊTER|ALTO|СТОП)(?![\p{L}_-])/u,
  },
]);

/** What is tried when nothing names its case more closely, also behind a label. */
export const atOnce: readonly (GatePattern & { language: Language })[] = [
  ...saidIn(phrases, (pattern, language) => [{ language, type: 'rollback' as const, pattern }]),
  ...shouted.map((stop) => ({ language: 'english' as const, ...stop })),
];
