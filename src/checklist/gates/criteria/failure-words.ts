import { hinted } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import { namesFailure } from '../../../plan/if-it-fails.ts';

/**
 * "If the release fails", "If anything goes wrong", "If needed": what every way back is for. At its head, right above what is done, it asks
 * for nothing: who has opened the way back has said so.
 */
export function isPlainFailure(sentence: string): boolean {
  return plain.test(sentence);
}

/** "When you keep a tagged image you can roll back faster" offers a way and names no case. */
export function offersWayBack(sentence: string): boolean {
  return offers.test(sentence);
}

/** Whether it is a case of trouble without "if", whatever that is: "Bei Problemen". */
export function namesTrouble(said: string): boolean {
  return trouble.test(said);
}

/**
 * Whether a text is or begins with a case of failure, however it is said. Its three vocabularies differ in what they are for: what every way back is
 * for names nothing else, a case of trouble does without "if", and what is told of a failure goes on with what to do.
 */
export function saysItFails(said: string): boolean {
  return namesTrouble(said) || isPlainFailure(said) || namesFailure(said);
}

const plain = hinted(
  oneOf(
    /^(?:if|when|in case|should)(?: of| there (?:is|are)| you (?:have|face|hit|see|encounter|run into))?(?: the| an?| any| some| your| this| that| new)* (?:deploy(?:ment)?|release|roll-?out|migration|upgrade|update|installation|install|rotation|cut-?over|switch|change|step|anything|something|things?|it|issues?|problems?|errors?|trouble|failures?)\b(?:[^,]{0,24}\b(?:fail\w*|wrong|break\w*|broken|unsuccessful|corrupt\w*|occurs?|arises?|happens?|appears?|found|encountered)\b)?[^,]{0,40}(?:,.*)?$/iu,
    /^in (?:case|the event) of (?:an? |any )?(?:[\w-]+ )?(?:issues?|problems?|errors?|trouble|failures?|emergency)$/iu,
    /^(?:if|when|as|where) (?:needed|necessary|required)$|^(?:if|when|should) (?:you|we) (?:need|have|want|wish) to\b/iu,
    /^(?:wenn|falls|sollten?|bei)(?!\p{L})(?: (?:etwas|irgend\p{L}*|das|die|der|ein\p{L}*|es|bei|nach|während|dem|einer|neue[rns]?))* ?(?:schritt|deployment|release|rollout|migration|update|upgrade|umstellung|fehler\p{L}*|problem\p{L}*)?[^,]{0,16}(?:schief|fehl\p{L}*|scheiter\p{L}*|problem\p{L}*|auftr\p{L}+)[^,]{0,24}$/iu,
    /^(?:si|en cas d[e'’]|lorsque)(?!\p{L}) ?(?:quelque chose (?:se passe|tourne)|(?:le|la) (?:déploiement|migration|mise à jour|bascule|livraison)|un|une|ça|tout|des)?(?: \p{L}+)? ?(?:échou\p{L}+|échec|mal|problèmes?|erreurs?|incidents?)(?: (?:survien\p{L}+|pendant|lors|après|en)(?: (?!et )\p{L}+){0,4})?$/iu,
    /^(?:si|se|caso|em caso de|en caso de|cuando|quando)(?!\p{L}) ?(?:algo|[oa] (?:deploy|migração|atualização|release|implantação)|(?:el|la) (?:despliegue|migración|actualización|release)|hay|há|houver|ocorrer|ocurren?|surgi\p{L}+|un|um)?(?: (?:sale|va|vai|der|deu|saiu|salió|sair))? ?(?:mal|errado|fall\p{L}+|falh\p{L}+|erros?|problemas?|fracas\p{L}+)(?: (?:durante|no|na|en|em|después|após)(?: (?![ey] )\p{L}+){0,4})?$/iu,
    /^(?:если|в случае|при) (?:что-то|выкатка|деплой|релиз|миграция|обновление|возник\p{L}+|произош\p{L}+)?(?: (?:пошло|пойд[её]т|прошл\p{L}+|с деплоем))? ?(?:не так|ошибк\p{L}*|сбо\p{L}+|проблем\p{L}*|неудач\p{L}*)(?: (?:при|во время|после) \p{L}+)?$/iu,
    /^(?:如果?|若|当|一旦)(?:本次|新版本|该)?(?:部署|发布|升级|迁移|更新|操作|切换|上线)?(?:过程中?)?(?:失败|异常|出错|出现?(?:问题|故障|异常|错误)|发生(?:问题|错误|故障))(?:时|后|的?话)?(?:，(?:立即|请|可)?(?:回滚|回退|恢复).{0,12})?$/iu,
    /^(?:万が一)?(?:デプロイ|リリース|移行|更新|作業|アップグレード)?(?:に|が|で|中に)?(?:失敗|問題|障害|エラー|異常)(?:し|が発生し|が起き|が起こっ|があ)?[たる](?:場合|とき|時|ら)(?:は|には)?(?:、.{0,16}(?:ロールバック|切り?戻|戻).{0,8})?$/iu,
    /^(?:배포|릴리스|마이그레이션|업데이트|업그레이드|작업)?(?:에|가|이|중)? ?(?:실패|문제|오류|장애)(?:가|이)? ?(?:발생|생기|생길)?(?:한|하면|할)? ?(?:경우|면|시|때)?(?:에는|에)?(?:,? .{0,20}(?:롤백|복구|되돌\p{L}*))?$/iu,
    /^(?:اگر|در صورت|چنانچه) (?:در (?:استقرار|انتشار|مهاجرت) )?(?:خطا|مشکل|شکست)\p{L}*(?: (?:رخ داد|پیش آمد|ایجاد شد|بروز کرد|داشت\p{L}*))?$/iu,
  ),
);

const offers = hinted(/^(?:if|when)\b.*\byou (?:can|may|could) (?:also )?(?:roll(?:back)?|revert|restore|go)\b/iu);

/** "Bei Problemen", "При сбое", "En cas d'erreur": a case of trouble without "if". */
const trouble = hinted(
  oneOf(
    /^(?:upon|on|in case of) (?:an? |any )?(?:[\w-]+ )?(?:failures?|errors?|problems?|issues?|regressions?|incidents?)\b[^.:]{0,40}$/iu,
    /^(?:bei|im falle?) (?:\p{L}+ ){0,2}[\p{L}-]*(?:fehl|problem|stör|abweich|regress|ausf[aä]ll|alarm)\p{L}*(?!\p{L})[^.:]{0,40}$|^im (?:fehler|problem)fall$/iu,
    /^en cas (?:de |d['’])(?:\p{L}+ )?(?:erreur|problème|échec|panne|incident|anomalie|régression)[^.:]{0,40}$/iu,
    /^(?:e[nm] caso de|ante|tras) (?:\p{L}+ ){0,2}(?:error|erro|fall|falha|problema|incidente|anomal|regres)\p{L}*(?!\p{L})[^.:]{0,40}$/iu,
    /^(?:при|в случае) (?:\p{L}+ )?(?:ошибк|сбо[еяй]|проблем|отказ|неудач|аномал|регресс|провал)\p{L}*(?!\p{L})[^.:]{0,40}$/iu,
    /^[^。，：:]{0,20}(?:失败|异常|出错|报错|故障)(?:时|后|的情况|的场景)?$|^[^。、：:]{0,20}(?:失敗|異常|エラー|問題|障害)(?:時|発生時|の場合)$/iu,
    /^[^.:]{0,20}(?:실패|오류|문제|장애|이상)(?: ?발생)? ?(?:시|때)$|^در صورت (?:بروز )?(?:خطا|مشکل|شکست)[^.:]{0,20}$/iu,
  ),
);
