import type { Gate } from '../plan/plan.ts';
import type { Language } from './languages.ts';

/** A stop in the words of one language. What stands behind the match is its conditions, unless a group `condition` names them. */
export type GatePattern = { type: Gate['type']; pattern: RegExp };

const stopWords = String.raw`(?:DO NOT|DON['’]?T|NEVER|CANNOT|MUST NOT|SHOULD NOT)\s+(?:PROCEED|CONTINUE|GO (?:ON|AHEAD|LIVE)|DEPLOY|START|MOVE ON|RELEASE|MERGE|PROMOTE|PUBLISH|LAUNCH|SHIP|SWITCH|MIGRATE|ANNOUNCE)`;
const rollWords = `(?:ROLL(?:ING)?[- ]?BACK|REVERT)`;

/** Stops that name what they stop at, by language, tried in this order: a line that stops and rolls back is a rollback. Another language is another entry. */
export const gateVocabulary: { [L in Language]: readonly GatePattern[] } = {
  english: [
    {
      type: 'order',
      pattern:
        /\b(?:must|should|has to|needs? to|have to) be (?:followed|executed|performed|done|completed|run|carried out) (?:strictly )?in (?:the )?(?:exact|strict|this|given|following|correct|specified|listed) (?:exact )?order|\bin (?:the )?exact order\b|\bstrictly in (?:the |this )?order\b|\bdo not (?:skip|reorder) (?:any )?steps\b/i,
    },
    {
      type: 'rollback',
      pattern: new RegExp(
        String.raw`^(?:CRITICAL:?\s+)?(?:(?:IMMEDIATE(?:LY)?|EMERGENCY|INITIATE|START|TRIGGER|PERFORM|EXECUTE|STOP AND|ABORT AND)\s+)*(?:AN? )?${rollWords}(?:\s+(?:IMMEDIATELY|NOW|THE DEPLOYMENT|DEPLOYMENT|PRODUCTION))*\s+(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
        'i',
      ),
    },
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:if|when) [^,:.]{3,60}? fails?|(?:on|upon|in case of) (?:any )?(?:error|failure)s?)\s*[,:–-]+\s*(?:immediate(?:ly)? |then |start |initiate )*(?:roll ?-?back|revert)/i,
    },
    {
      type: 'proceed',
      pattern: new RegExp(
        String.raw`(?:^(?:CRITICAL:?\s+)?|[;.!]\s+)${stopWords}\b[^.:,]*?\b(?:IF|UNLESS|UNTIL|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
        'i',
      ),
    },
    {
      type: 'proceed',
      pattern:
        /^(?:only )?(?:proceed|continue|go ahead)\b[^.:,]*? only (?:if|when|after)\b|^only (?:proceed|continue|go ahead) (?:if|when|after)\b/i,
    },
    {
      type: 'stop',
      pattern:
        /^(?:CRITICAL:?\s+)?(?:IMMEDIATELY\s+)?(?:STOP|ABORT|HALT|CANCEL)\b[^.:,]*?\b(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?/i,
    },
    {
      type: 'stop',
      pattern:
        /^(?<condition>if\b[^.]{3,120}?),?\s+(?:then\s+)?(?:immediately\s+)?(?:STOP|ABORT|HALT)\b(?! (?:the|and|your|all) \w+ (?:service|server|app))/i,
    },
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:if|when)\b[^.]{3,120}?),\s+(?:then\s+)?(?:immediately\s+)?(?:(?:initiate|trigger|start|perform|execute|begin)\s+(?:an?\s+|the\s+)?(?:immediate\s+)?)?roll[- ]?back\b(?! (?:procedure|plan|step|section)s?\b)(?![^.]*:\s*$)/i,
    },
    {
      type: 'proceed',
      pattern: /^(?<condition>if\b[^.]{3,120}?),?\s+(?:then\s+)?do not (?:proceed|continue|go on|deploy)\b/i,
    },
    { type: 'rollback', pattern: /^(?:automatic |immediate )?roll-?back (?:criteria|triggers?|conditions)\s*:/i },
    { type: 'stop', pattern: /^(?:abort|stop|no-go) (?:criteria|conditions?|triggers?)\s*:/i },
    { type: 'soft', pattern: /^(?:gate|hold point|stop point|checkpoint)(?: \d+)?\s*[:–—]\s*(?=\S)/i },
  ],
  german: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>bei (?:einem |jedem )?(?:fehler\p{L}*|problem\p{L}*)|(?:wenn|falls) [^,:.]{3,80}?(?:fehlschl\p{L}+|scheitert))\s*[,:–-]+\s*(?:sofort(?:iger?)? |dann )*(?:roll ?-?back|zurückrollen|zurücksetzen)/iu,
    },
    {
      type: 'rollback',
      pattern:
        /^(?:sofort(?:iger?)? )?roll ?-?back,? (?:wenn|falls|bei)\b|^roll ?-?back-?(?:kriterien|bedingungen|auslöser)\s*:/i,
    },
    {
      type: 'proceed',
      pattern:
        /^(?:erst |nur )?nicht (?:fortfahren|weitermachen|deployen|ausrollen),? (?:wenn|falls|bis|solange|bevor)\b/i,
    },
    {
      type: 'proceed',
      pattern: /^(?:nur|erst) (?:fortfahren|weitermachen|deployen|ausrollen),? (?:wenn|falls|nachdem|sobald)\b/i,
    },
    { type: 'stop', pattern: /^(?:sofort )?(?:abbrechen|stoppen|anhalten),? (?:wenn|falls)\b|^abbruchkriterien\s*:/i },
    {
      type: 'stop',
      pattern:
        /^(?<condition>(?:wenn|falls) [^.]{3,120}?),? (?:dann )?(?:sofort )?(?:abbrechen|stopp\p{L}*|nicht (?:fortfahren|weitermachen))/iu,
    },
    {
      type: 'order',
      pattern:
        /\b(?:genau |exakt |strikt )?in (?:genau )?(?:dieser|der angegebenen|der folgenden) reihenfolge\b.{0,40}(?:auszuführen|ausgeführt|abzuarbeiten|befolg\p{L}*|durchführen|einzuhalten)/iu,
    },
  ],
  french: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>en cas d['’](?:erreur|échec)|si [^,:.]{3,80}? échoue)\s*[,:–-]+\s*(?:immédiatement )?(?:roll ?-?back|retour arrière|revenir en arrière|annuler)/i,
    },
    {
      type: 'rollback',
      pattern:
        /^(?:roll ?-?back|retour arrière|revenir en arrière)(?: immédiate?(?:ment)?)? (?:si|en cas)\b|^crit[èe]res? de (?:rollback|retour arrière)\s*:/i,
    },
    {
      type: 'proceed',
      pattern:
        /^ne (?:pas|jamais) (?:continuer|procéder|poursuivre|déployer|passer)\b[^.:]*?\b(?:si|tant que|avant)(?![\p{L}])/iu,
    },
    { type: 'proceed', pattern: /^ne (?:continuer|procéder|poursuivre|déployer) que (?:si|lorsque|quand|après)\b/i },
    { type: 'stop', pattern: /^(?:arrêter|stopper|interrompre|abandonner)\b[^.:]*? si\b/i },
  ],
  iberian: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>em caso de (?:erro|falha)|en caso de (?:error|fallo)|s[ei] [^,:.]{3,80}? (?:falhar?|falla))\s*[,:–-]+\s*(?:imediatamente |inmediatamente |fazer |hacer )*(?:roll ?-?back|revert[ei]r|revers[ãa]o|reversi[óo]n)/i,
    },
    {
      type: 'rollback',
      pattern:
        /^(?:fazer |hacer |executar )?(?:roll ?-?back|revert[ei]r)(?: imediat[ao](?:mente)?| inmediat[ao](?:mente)?)? (?:se|si|caso|quando|cuando)\b|^crit[ée]rios? de (?:rollback|revers[ãa]o|reversi[óo]n)\s*:/i,
    },
    {
      type: 'proceed',
      pattern:
        /^(?:não|nao|no|nunca) (?:prosseguir|prossiga|continu(?:ar|e)|avan[çc](?:ar|e)|fazer deploy|implantar|proceder|desplegar)\b[^.:]*? (?:se|si|até|hasta|enquanto|mientras|caso|sem|sin)(?![\p{L}])/iu,
    },
    {
      type: 'stop',
      pattern: /^(?:parar|pare|abortar|aborte|deten(?:er|ga|ha)|interromper|interrumpir)\b[^.:]*? (?:se|si|caso)\b/i,
    },
    {
      type: 'order',
      pattern: /\b(?:nesta|na|en (?:este|el)) (?:mesma |mismo )?(?:ordem|orden)(?: exat[ao]| exact[ao])/i,
    },
  ],
  russian: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>при (?:любой )?ошибк\p{L}+|в случае (?:ошибки|сбоя|неудачи)|если [^,:.]{3,80}?)\s*[,:–—-]+\s*(?:немедленн\p{L}+ |сразу |то |выполнить |начать )*(?:откат|rollback)/iu,
    },
    { type: 'rollback', pattern: /^(?:немедленн\p{L}+ )?откат\p{L}*,? (?:если|при)(?!\p{L})|^критерии отката\s*:/iu },
    {
      type: 'proceed',
      pattern:
        /^(?:нельзя|не) (?:продолжа\p{L}+|деплоить|выкатыва\p{L}+|переход\p{L}+|запуска\p{L}+|разв[её]ртыва\p{L}+)[^.:]*?,? (?:если|пока|до|без)(?!\p{L})/iu,
    },
    { type: 'stop', pattern: /^(?:стоп|остан\p{L}+|прерв\p{L}+)[^.:]*?,? если(?!\p{L})/iu },
  ],
  chinese: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>(?:如果|若|一旦|当|出现).{1,60}?)[,，:：]?\s*(?:请|则|就)?(?:立即|立刻|马上)?(?:执行|进行)?(?:回滚|回退)/,
    },
    { type: 'rollback', pattern: /^(?:立即)?(?:回滚|回退)(?:条件|标准|触发)\S{0,4}[:：]/ },
    {
      type: 'proceed',
      pattern:
        /^(?<condition>(?:如果|若|一旦|当|在).{1,60}?)[,，:：]?\s*(?:之前|前)?(?:请|则)?(?:不要|请勿|不得|禁止|不可)(?:继续|部署|上线|发布)/,
    },
    {
      type: 'stop',
      pattern:
        /^(?<condition>(?:如果|若|一旦|当|出现).{1,60}?)[,，:：]?\s*(?:请|则)?(?:立即|立刻|马上)?(?:停止|中止|终止)/,
    },
  ],
  japanese: [
    {
      type: 'rollback',
      pattern:
        /^(?<condition>.{1,60}?(?:場合|とき|時|たら))(?:は|には)?[、,:：]?\s*(?:直ちに|すぐに|ただちに)?.{0,8}(?:ロールバック|切り戻)/,
    },
    { type: 'rollback', pattern: /^(?:ロールバック|切り戻し)(?:条件|基準|判断)\S{0,4}[:：]/ },
    {
      type: 'stop',
      pattern:
        /^(?<condition>.{1,60}?(?:場合|とき|時|たら))(?:は|には)?[、,:：]?\s*.{0,12}(?:中止|停止|中断|続行しない|進めない|進まない)/,
    },
  ],
  korean: [
    {
      type: 'rollback',
      pattern: /^(?<condition>.{1,60}?(?:경우|시|때|하면))(?:에는|엔|는)?[,:]?\s*(?:즉시)?.{0,8}롤백/,
    },
    { type: 'rollback', pattern: /^(?:즉시 )?롤백 ?(?:조건|기준)\S{0,4}\s*[:：]/ },
    {
      type: 'stop',
      pattern:
        /^(?<condition>.{1,60}?(?:경우|시|때|하면))(?:에는|엔|는)?[,:]?\s*.{0,12}(?:중단|중지|진행하지 ?(?:마|않))/,
    },
  ],
  persian: [
    {
      type: 'rollback',
      pattern: /^(?<condition>(?:اگر|در صورت) .{1,60}?)[،,:]?\s*(?:فوراً |فورا |سریعاً )?(?:بازگردانی|رول.?بک|برگردان)/,
    },
    { type: 'stop', pattern: /^(?<condition>(?:اگر|در صورت|تا وقتی) .{1,60}?)[،,:]?\s*(?:ادامه ندهید|متوقف|توقف)/ },
  ],
};
