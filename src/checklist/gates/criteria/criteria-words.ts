import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';

/** What becomes of the work where criteria hold: it is taken back, it ends, or it goes on. */
export type Outcome = 'rollback' | 'stop' | 'go';

/**
 * How a language calls criteria (`nouns`), and what they may be criteria of. `checks` are those of them that are looked at before one goes on, as
 * "gates"; with the name of `work` they are what it goes on by ("Release gates"), which rules or triggers of it are not. `when` asks for them ("When to abort").
 */
export type CriteriaWords = { nouns: Pattern; checks: Pattern; work: Pattern; when: Pattern } & Record<
  Outcome,
  Pattern
>;

/** Words of names, as in "Automatic rollback thresholds"; another language is another entry. Letters of other scripts have no `\b`. */
export const criteriaWords: { [L in Language]: CriteriaWords } = hintedIn({
  english: {
    nouns:
      /\b(?:criteri(?:a|on)|(?:trigger |decision )?(?:criteria|conditions?)|triggers?|thresholds?|rules|reasons|signals|limits|blockers|show-?stoppers?|must[- ]haves?)\b/i,
    rollback: /\b(?:(?:auto-?)?roll(?:ing)?[- ]?back|revert|back-?out|fail-?back)\b/i,
    stop: oneOf(
      /\b(?:abort|stop|halt|(?<!go ?\/ ?)no[- ]?go|kill(?:[- ]switch)?|block(?:ing|er)?|hold|pause|cancel(?:lation)?|suspension)\b/i,
      /\b(?:release|launch|go-?live|deploy(?:ment)?) (?=blockers)|\b(?=show-?stoppers?\b)/i,
    ),
    go: /\b(?:go(?: ?\/ ?no-?go)?|entry|exit|(?:auto-?)?promotion|advance(?:ment)?|progression|graduation|decision|proceed)\b/i,
    checks: /\b(?:criteri(?:a|on)|conditions|gates?(?: criteria)?)\b/i,
    work: /\b(?:releas(?:e|ing)|deploy(?:ment|ing)?|switch-?over|cut-?over|go-?live|launch|roll-?out|fail-?over|migration|upgrade|publish(?:ing)?|production|canary|readiness|quality)\b/i,
    when: /^when (?:to|do we|should (?:we|you)|must we)(?= )/i,
  },
  german: {
    nouns:
      /(?:kriteri(?:en|um)|bedingung(?:en)?|auslöser|trigger|schwell(?:en?|wert)\p{L}*|grenzwerte?|regeln|gründe|blocker)(?!\p{L})/iu,
    rollback: /roll-?back|rückfall|rücknahme|zurückrollen|rückbau/iu,
    stop: /abbruch|abbrechen|(?:release|launch|go-?live|deployment)[- ](?=blocker)|stopp?(?!\p{L}{2})|stopp-?|halte(?=-?[kb])|(?<!go ?\/ ?)no-?go|ausschluss|sperr/iu,
    go: /(?<!\p{L})(?:go(?: ?\/ ?no-?go)?|exit|entry)(?=-|\s|$)|freigabe|eintritts|austritts|einstiegs|ausstiegs|übergangs|entscheidungs/iu,
    checks: /(?:kriteri(?:en|um)|bedingungen|(?<!\p{L})gates?)(?!\p{L})/iu,
    work: /(?<!\p{L})(?:release|deploy(?:ment)?|umschalt(?:ung)?|umstell(?:ung)?|go-?live|cut-?over|roll-?out|migration|upgrade|veröffentlichung|inbetriebnahme|auslieferung|produktiv(?:setzung|nahme)?|bereitschaft|qualität|quality)s?(?=-|\s|$|kriteri|bedingung)/iu,
    when: /^wann(?!\p{L})/iu,
  },
  french: {
    nouns: /(?<!\p{L})(?:crit[èe]res?|conditions?|déclencheurs?|seuils?|règles|bloquants)(?!\p{L})/iu,
    rollback: /roll-?back|retour (?:en )?arrière|revenir en arrière|(?<!\p{L})repli(?!\p{L})/iu,
    stop: /(?<!\p{L})(?:points(?= bloquants)|arrêt(?:er)?|abandon(?:ner)?|interrompre|interruption|blocage|bloquants?|(?<!go ?\/ ?)no-?go)(?!\p{L})/iu,
    go: /(?<!\p{L})(?:go(?: ?\/ ?no-?go)?|entrée|sortie|passage|passer|promotion|décision)(?!\p{L})/iu,
    checks: /(?<!\p{L})(?:crit[èe]res?|conditions?|portes|jalons)(?!\p{L})/iu,
    work: /(?<!\p{L})(?:mise en (?:production|service|ligne)|(?:bascule|déploiement|publication|livraison|lancement|migration|montée de version|release|go-?live|cut-?over))(?!\p{L})/iu,
    when: /^quand(?!\p{L})/iu,
  },
  iberian: {
    nouns:
      /(?<!\p{L})(?:crit[ée]rios?|condi[çc][õo]es|condiciones|gatilhos?|disparadores|umbral(?:es)?|limiar(?:es)?|l[íi]mites?|r?regr?las)(?!\p{L})/iu,
    rollback: /roll-?back|revers[ãa]o|reversi[óo]n|revert[ei]r|(?:marcha|vuelta|volta) atr[áa]s/iu,
    stop: /(?<!\p{L})(?:parada|abort(?:o|ar)|cancela\p{L}*|interru\p{L}*|bloque(?:o|io)|bloqueantes?|(?<!go ?\/ ?)no-?go|suspens\p{L}*|deten(?:er|ci[óo]n))(?!\p{L})/iu,
    go: /(?<!\p{L})(?:go(?: ?\/ ?no-?go)?|entrada|sa[ií]da|salida|avan[çc][eo]|promo[çc][ãa]o|promoci[óo]n|decis[ãa]o|decisi[óo]n)(?!\p{L})/iu,
    checks:
      /(?<!\p{L})(?:crit[ée]rios?|condi[çc][õo]es|condiciones|puertas|port[õo]es|gates?(?= (?:d[aeo]|para) ))(?!\p{L})/iu,
    work: /(?<!\p{L})(?:lan[zç]am(?:i?ento)|despliegue|implanta[çc][ãa]o|deploy|corte|virada|publica[çc](?:i[óo]n|[ãa]o)|libera[çc](?:i[óo]n|[ãa]o)|(?:paso|pase|passagem|salir|sa[ií]da|salida|subida|entrada) (?:a|em|para) produ[cç]\p{L}+|migra[çc](?:i[óo]n|[ãa]o)|prontid[ãa]o|release|go-?live|cut-?over)(?!\p{L})/iu,
    when: /^(?:cu[áa]ndo|quando)(?!\p{L})/iu,
  },
  russian: {
    nouns: /(?:критери\p{L}+|услови\p{L}+|триггер\p{L}*|порог\p{L}*|признак\p{L}*|факторы|блокеры)(?!\p{L})/iu,
    rollback: /откат(?:[аеу]?|ывать(?:ся)?|ить(?:ся)?)(?!\p{L})|rollback/iu,
    stop: /(?<=блокеры )(?:релиза|выпуска|запуска)|остановк\p{L}|останавливать|прерывать|прерывани\p{L}|отмены|блокировк\p{L}|стоп(?!\p{L})|(?<!go ?\/ ?)no-?go/iu,
    go: /(?<!\p{L})(?:входа|выхода|перехода|продвижения|go(?: ?\/ ?no-?go)?)(?!\p{L})/iu,
    checks: /(?:критери\p{L}+|услови\p{L}+|гейт\p{L}*)(?!\p{L})/iu,
    work: /(?<!\p{L})(?:релиза?у?|выпуска?|переключени[яе]|запуска|деплоя?|выкатки|выкладки|разв[её]ртывания|миграции|публикации|обновления|готовности|go-?live)(?!\p{L})/iu,
    when: /^когда(?!\p{L})/iu,
  },
  chinese: {
    nouns: /条件|标准|阈值|规则|门槛|(?<=阻塞|阻断|否决)项|指标|时机|判断|决策点|触发(?![条规])/,
    rollback: /回滚|回退/,
    stop: /停止|中止|终止|暂停|阻断|熔断|阻塞|否决/,
    go: /准入|准出|放行|晋级|推进/,
    checks: /门禁|条件|标准|准则/,
    work: /(?:上线|发布|发版|切换|割接|投产|部署|升级|迁移|放量|质量)(?:前的?|的|准入|就绪)?(?=门禁|条件|标准|准则)/,
    when: /^(?:何时|什么时候|何种情况下?)/,
  },
  japanese: {
    nouns: /条件|基準|判断(?!基準)|トリガー|ブロッカー|閾値|しきい値/,
    rollback: /ロールバック|切り?戻[しす]?/,
    stop: /中止|中断|停止|ブロック|(?:リリース|デプロイ)(?=ブロッカー)/,
    go: /続行|開始|終了|移行判定|リリース判定|昇格/,
    checks: /ゲート|条件|基準/,
    work: /(?:リリース|デプロイ|切り?替え?|カットオーバー|移行|本番反映|公開|出荷|品質)(?:の|前の?|可否|開始)?(?=ゲート|条件|基準)/,
    when: /^(?:いつ|どんな(?:とき|時)に?)/,
  },
  korean: {
    nouns: /조건|기준|트리거|블로커|임계\p{L}*|규칙/u,
    rollback: /롤백|원복/,
    stop: /중단|중지|차단|보류|(?:릴리스|배포|출시) ?(?=블로커)/,
    go: /진입|종료|승격|진행|출시/,
    checks: /게이트|조건|기준/,
    work: /(?:릴리스|배포|출시|전환|오픈|이관|컷오버|마이그레이션|품질)(?: ?전| ?준비| ?가능)? ?(?=게이트|조건|기준)/u,
    when: /^언제/,
  },
  persian: {
    nouns: /شرایط|معیار|آستانه|قواعد/,
    rollback: /بازگشت|بازگرد|رول.?بک|rollback/iu,
    stop: /توقف|لغو|انصراف/,
    go: /ورود|خروج|ادامه/,
    checks: /شرایط|معیار\S*/,
    work: /انتشار|استقرار|جابجایی|جابه.?جایی|مهاجرت|راه.?اندازی/u,
    when: /^(?:چه زمانی|کی )/u,
  },
});
