import { hinted } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';

/**
 * "If the release fails", "If anything goes wrong", "If needed": what every way back is for. At its head, right above what is done, it asks
 * for nothing: who has opened the way back has said so.
 */
export function isPlainFailure(sentence: string): boolean {
  return plain.test(sentence) || offers.test(sentence);
}

const plain = hinted(
  oneOf(
    /^(?:if|when|in case|should)(?: of| there (?:is|are)| you (?:have|face|hit|see|encounter|run into))?(?: the| an?| any| some| your| this| that| new)* (?:deploy(?:ment)?|release|roll-?out|migration|upgrade|update|installation|install|rotation|cut-?over|switch|change|step|anything|something|things?|it|issues?|problems?|errors?|trouble|failures?)\b(?:[^,]{0,24}\b(?:fail\w*|wrong|break\w*|broken|unsuccessful|corrupt\w*|occurs?|arises?|happens?|appears?|found|encountered)\b)?[^,]{0,40}(?:,.*)?$/iu,
    /^(?:if|when|as|where) (?:needed|necessary|required)$|^(?:if|when|should) (?:you|we) (?:need|have|want|wish) to\b/iu,
    /^(?:wenn|falls|sollten?|bei)(?!\p{L})(?: (?:etwas|irgend\p{L}*|das|die|der|ein\p{L}*|es|bei|nach|während|dem|einer|neue[rns]?))* ?(?:schritt|deployment|release|rollout|migration|update|upgrade|umstellung|fehler\p{L}*|problem\p{L}*)?[^,]{0,16}(?:schief|fehl\p{L}*|scheiter\p{L}*|problem\p{L}*|auftr\p{L}+)[^,]{0,24}$/iu,
    /^(?:si|en cas d[e'’]|lorsque)(?!\p{L})[^,]{0,24}(?:échou\p{L}+|échec|mal|problèmes?|erreurs?|incidents?)[^,]{0,24}$/iu,
    /^(?:si|se|caso|em caso de|en caso de|cuando|quando)(?!\p{L})[^,]{0,24}(?:mal|errado|fall\p{L}+|falh\p{L}+|erros?|problemas?|fracas\p{L}+)[^,]{0,24}$/iu,
    /^(?:если|в случае|при)(?!\p{L})[^,]{0,24}(?:не так|ошибк\p{L}*|сбо\p{L}+|проблем\p{L}*|неудач\p{L}*)[^,]{0,24}$/iu,
    /^(?:如果?|若|当|一旦)[^，]{0,10}(?:失败|异常|出错|出现?问题|故障)[^，]{0,8}(?:，(?:立即|请|可)?(?:回滚|回退|恢复).{0,12})?$/iu,
    /^[^、]{0,14}(?:失敗|問題|障害|エラー|異常)[^、]{0,10}(?:場合|とき|時|たら)(?:は|には)?(?:、.{0,16}(?:ロールバック|切り?戻|戻).{0,8})?$/iu,
    /^[^,]{0,14}(?:실패|문제|오류|장애)[^,]{0,8}(?:경우|면|시|때)(?:에는|에)?(?:,? .{0,20}(?:롤백|복구|되돌\p{L}*))?$/iu,
    /^(?:اگر|در صورت|چنانچه)(?!\p{L})[^،]{0,24}(?:خطا|مشکل|شکست)[^،]{0,24}$/iu,
  ),
);

/** "When you keep a tagged image you can roll back faster" offers a way and names no case. */
const offers = hinted(/^(?:if|when)\b.*\byou (?:can|may|could) (?:also )?(?:roll|revert|restore|go)\b/iu);
