import { hinted, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { criteriaNamed, outcomeOf } from '../gates/criteria/criteria-name.ts';
import { words } from '../markdown/plain-text.ts';

/**
 * What a column holds, by its head: a level that somebody gives (`rank`), what is done (`action`), what is done where the row is not so
 * (`unless`), when the work ends or is taken back (`rollback`, `stop`), a mere number or time of the row (`count`), a case (`case`) or its `limit`.
 */
export type ColumnRole = 'rank' | 'action' | 'unless' | 'rollback' | 'stop' | 'count' | 'case' | 'limit' | 'other';

export function roleOf(head: string): ColumnRole {
  const text = words(head);
  const criteria = criteriaNamed(text);
  if (criteria === 'rollback' || criteria === 'stop') return criteria;
  if (noGo.test(text)) return 'stop';
  const outcome = opens.test(text) ? outcomeOf(text.replace(opens, '')) : null;
  if (outcome !== null) return outcome === 'go' ? 'other' : outcome;
  return roles.find(({ pattern }) => pattern.test(text))?.role ?? 'other';
}

/** "Abort if", "Rollback bei" */
const opens =
  /(?:^| )(?:only )?(?:if|when|at|wenn|falls|bei|si|se|quando|cuando|если|при)$|时$|の?(?:場合|時)$|(?:할| )?(?:때|시)$/iu;

/** Beside a column "Go". */
const noGo = /^(?:no[- ]?go|不通过|不合格|NG|불합격)$/iu;

/** A list of what was decided and by whom is no rule of what to do. */
export function isLog(header: readonly string[]): boolean {
  return header.some((cell) => logged.test(words(cell)));
}

const logged = hinted(
  /^(?:approver|approved by|decided by|rationale|signature|sign-?off|genehmigt von|approuvé par|aprobado por|aprovado por|утвердил|审批人|承認者|승인자)/iu,
);

const ranks = hinted(
  /^(?:level|severity|priority|tier|niveau|stufe|schwere|gravité|sévérité|nivel|gravedad|severidad|severidade|prioridade?|уровень|приоритет|级别|等级|严重|重大度|レベル|심각도|등급|سطح)/iu,
);

const counts = hinted(
  /^(?:#|no\.?|nr\.?|n[º°]|id|step|phase|stage|wave|time|when\?|schritt|étape|paso|passo|этап|шаг|序号|步骤|阶段|手順|단계|مرحله)$/iu,
);

/** "If not met", "On failure": what is done where a row is not so. */
const unless = hinted(
  oneOf(
    /^(?:action )?(?:if (?:not?|it fails|failed|failing|missing|unmet|red)|on (?:failure|breach|fail)|when (?:not|it fails)|otherwise|else|fail(?:ed|ure)?(?! (?:mode|type|scenario|case|point|rate|sign)s?)(?: action)?)(?!\p{L})/iu,
    /^(?:wenn nicht|sonst|bei \p{L}*(?:abweich|fehl|nichterfüll|verletz)\p{L}*)|^(?:si (?:non|échec)|sinon|en cas d['’](?:échec|écart))/iu,
    /^(?:se (?:não|falhar)|si (?:no|falla)|en caso contrario|caso contrário)(?!\p{L})|^(?:иначе|в противном случае|если не(?:т)?|при (?:ошибке|расхождении|несоответствии|отклонении|сбое|провале|неудаче))/iu,
    /不满足|不符|不达标|未通过时|不通过时|(?:失败|异常)(?:时|处理|措施)|否则|未達|満たさない|(?:NG|不合格|異常|失敗|不一致)(?:時|の場合)|それ以外|미충족|미달|(?:실패|불일치|이상|오류) ?시|در غیر|در صورت (?:عدم|خطا|شکست)/iu,
  ),
);

const limits = hinted(
  /^(?:\p{L}+ )?(?:thresholds?|limits?|schwell\p{L}*|grenzwerte?|seuils?|umbral|limiar|l[íi]mites?|порог\p{L}*|阈值|上限|閾値|しきい値|임계\p{L}*|آستانه)(?!\p{L})/iu,
);

const cases = hinted(
  inRow(
    /^(?:\p{L}+ )?/iu,
    oneOf(
      /triggers?|conditions?|cases?|scenarios?|symptoms?|signals?|events?|metrics?|indicators?|checks?|issues?|problems?|failures?|failure modes?|errors?|incidents?|situations?|if|when|output contains|observations?/iu,
      /auslöser|bedingung(?:en)?|fall|fälle|symptome?|signal|messwert|kennzahl|problem|fehler|szenario|vorfall|störung|ereignis|wenn/iu,
      /déclencheur|cas|symptôme|indicateur|métrique|problème|erreur|scénario|évén[eè]ment|anomalie|panne|si|condi[çt]\p{L}+|condici[óo]n|caso|s[íi]ntoma|m[ée]trica|indicador|problema|erro|error|escenario|cenário|evento|incidente|anomal[íi]a|fall[ao]|falha|gatilho|situa\p{L}+|cuando|quando/iu,
      /условие|случай|симптом|метрика|признак|проблема|ошибка|ситуация|сценарий|событие|инцидент|сбой|если|(?:异常|触发|失败)?(?:条件|场景|情况|情形|指标|现象|症状|问题)|触发|事件|故障|异常/iu,
      /場合|状況|指標|症状|事象|シナリオ|イベント|障害|異常|ケース|조건|상황|지표|증상|문제|시나리오|이벤트|장애|شرط|حالت|وضعیت|شاخص|مشکل|سناریو|رویداد|نشانه/iu,
    ),
    /(?!\p{L})/iu,
  ),
);

/** What a column is called that says what is done. */
const actions = hinted(
  inRow(
    /^(?:(?!rollback|scaling)\p{L}+ )?/iu,
    oneOf(
      /actions?|response|reaction|then|what (?:to|we|you) do|decision|move|next step|result|\p{L}*maßnahmen?|reaktion|aktion|vorgehen|was (?:tun|ist zu tun)|dann|entscheidung|réactions?|réponse|mesures?/iu,
      /que faire|conduite à tenir|alors|décision|a[çc][ãa]o|acci[óo]n|rea[çc][ãa]o|reacci[óo]n|resp(?:uesta|osta)|o que fazer|qué hacer|medida|provid[êe]ncia|decis[ãa]o|decisi[óo]n/iu,
      /действи[ея]|реакция|что (?:делать|делаем)|меры|ответ|решение|(?:措施|操作|处理|处置|动作|应对|响应|决策|対応|対処|処置|措置|実施|アクション|判断|조치|대응|처리|결정|액션)\p{L}{0,3}|اقدام|واکنش|تصمیم|چه کنیم/iu,
    ),
    /(?!\p{L})/iu,
  ),
);

/** In the order in which they are tried. */
const roles: readonly { role: ColumnRole; pattern: Pattern }[] = [
  { role: 'rank', pattern: ranks },
  { role: 'unless', pattern: unless },
  { role: 'count', pattern: counts },
  { role: 'limit', pattern: limits },
  { role: 'action', pattern: actions },
  { role: 'case', pattern: cases },
];
