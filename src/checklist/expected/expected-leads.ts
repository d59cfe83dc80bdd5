import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { isInCase } from '../text/in-case.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How the line above a list, a table or a sample says that these are what has to be seen: `named`: "the expected processes are:", wherever the word
 * stands; `have`: "these services must be running:"; `signs`: "what to look for:", "signs of success:". Another language is another entry.
 */
const leads: { [L in Language]: { named: Pattern; have: Pattern; signs: Pattern } } = hintedIn({
  english: {
    named: /(?<!\b(?:as|than|not|is|are|was|were) )\bexpected\b/i,
    have: /^(?:these|those|the following|all (?:of )?these|both)\b[^:]{0,50}\b(?:must|should|have to|need to|shall) (?:all |both |now |still )?(?:be (?:online|up|running|active|healthy|green|ready|listed|present|visible|there|reachable|open|closed|gone|empty|available|stopped|absent)|exist|appear|show up|respond|answer|remain)\b/i,
    signs:
      /^(?:what (?:to|you should) (?:look for|see|expect)|(?:a |an )?(?:healthy|good|successful|working) (?:\w+ )?(?:looks? like|means|shows)|(?:signs?|indicators?) of (?:success|(?:a )?health\w*)|success (?:criteria|looks like|means|indicators?|signs?))\b/i,
  },
  german: {
    named: /(?<!\p{L})erwartete[nrms]?(?!\p{L})|(?<!\p{L})soll-?(?:zustand|werte?|stand|ergebnis|ausgabe)(?!\p{L})/iu,
    have: /^(?:folgende|die folgenden|diese|alle folgenden)(?!\p{L})[^:]{0,50}(?:müssen|sollten|sollen)(?!\p{L})[^:]{0,40}(?:laufen|online|aktiv|bereit|erreichbar|vorhanden|sichtbar|existieren|erscheinen|antworten|aufgelistet|gelistet|leer|grün|gestoppt)(?!\p{L})/iu,
    signs:
      /^(?:worauf (?:zu achten ist|du achten|sie achten)|das (?:sollte|muss) zu sehen sein|was zu sehen sein (?:sollte|muss)|so sieht es (?:gesund|richtig) aus|erfolgskriterien|anzeichen (?:für erfolg|eines gesunden))/iu,
  },
  french: {
    named: /(?<!\p{L})attendue?s?(?!\p{L})/iu,
    have: /^(?:les [^:]{2,40} suivant(?:e?s)|ces [\p{L}-]+) (?:doivent|devraient) (?:\p{L}+ )?(?:tourner|exister|répondre|figurer|apparaître|être (?:en ligne|en marche|acti|prêt|présent|visible|joignable|démarré|vert|arrêté|vide|listé|à jour))/iu,
    signs:
      /^(?:ce qu['’]il faut (?:voir|vérifier|observer)|ce que (?:vous devez|l['’]on doit) voir|(?:signes|indicateurs) (?:de réussite|de succès|de bonne santé)|critères de (?:succès|réussite))/iu,
  },
  iberian: {
    named: /(?<!\p{L})esperad[ao]s?(?!\p{L})/iu,
    have: /^(?:(?:l[oa]s|[oa]s|est[eao]s) [^:]{2,40} )?(?:deben|deberían|devem|deveriam) (?:\p{L}+ )?(?:aparecer|existir|responder|figurar|constar|estar (?:en ejecución|em execução|acti|ativ|en línea|online|no ar|rodando|corriendo|list|pront|verde|presente|vis[ií]|vac|vaz|dispon|parad))/iu,
    signs:
      /^(?:qué (?:buscar|esperar|debe verse)|o que (?:procurar|esperar|deve aparecer)|(?:señales|sinais|indicadores|signos) de (?:éxito|sucesso|salud|saúde)|crit[ée]rios de (?:éxito|sucesso))/iu,
  },
  russian: {
    named: /(?<!\p{L})ожида(?:ем(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую)|[ею]тся)(?!\p{L})/iu,
    have: /^(?:следующие|эти|все эти)(?!\p{L})[^:]{0,40} должны (?:\p{L}+ )?(?:быть (?:запущен|доступн|активн|зел[её]н|готов|в списке|онлайн|видн|остановлен|пуст)|работать|появиться|отвечать|существовать)/iu,
    signs:
      /^(?:на что (?:смотреть|обратить внимание)|что должно быть(?: видно)?|(?:признаки|критерии) (?:успеха|здоров\p{L}+|исправн\p{L}+))/iu,
  },
  chinese: {
    named: /(?<!不符合?|超出|低于|高于|非|未达|如|按)(?:预期的?|期望的?|应有的?)(?!一致|不符|相符)/,
    have: /^(?:以下|下列|这些)[^：:]{1,20}(?:应该?|应当|必须|须)(?:都|全部|均)?(?:在|处于|为|是|已)?(?:运行|在线|就绪|存在|可用|启动|正常|停止|可访问|显示|出现)/,
    signs: /^(?:成功|正常|健康)(?:的)?(?:标准|标志|表现|状态)|^(?:应该?|应当)看到的?/,
  },
  japanese: {
    named: /期待(?:され|する|値|結果|状態)|(?<!予)想定(?:され|する|結果|値|状態)(?!外)/,
    have: /^(?:以下|次|下記)の[^：:]{1,30}(?:が|は)(?:すべて|全て)?[^：:]{0,12}(?:起動|稼働|実行|オンライン|正常|存在|表示|動作|停止)[^：:]{0,6}(?:いること|あること|されること|すること|はず|必要)/,
    signs: /^(?:成功|正常)(?:の)?(?:基準|条件|目安|サイン|状態)/,
  },
  korean: {
    named: /(?:예상|기대)(?:되는|하는|되었던)? ?(?:결과|상태|출력|값|프로세스|서비스|목록|응답)/,
    have: /^(?:다음|아래)[^:]{1,30}(?:이|가|은|는)[^:]{0,12}(?:실행|온라인|정상|활성|존재|표시|동작)[^:]{0,10}야/,
    signs: /^(?:성공|정상)(?:의)? ?(?:기준|조건|징후|상태)|^확인할 (?:점|것|내용)/,
  },
  persian: {
    named: /مورد انتظار|انتظار می‌?رود/,
    have: /زیر باید [^:]{0,40}(?:باشند|باشد|شوند|دهند)/,
    signs: /^(?:معیار(?:های)?|نشانه(?:‌?های)?) (?:موفقیت|سلامت)|^چه باید دید/,
  },
});

const tried = triedOn(saidIn(leads, (said, language) => Object.values(said).map((pattern) => ({ language, pattern }))));

/** Whether a line that ends in a colon says that what stands below it is what has to be seen. */
export function leadsToSeen(text: string): boolean {
  if (!/[:：]\s*$/.test(text) || namesCost(text) || isInCase(text)) return false;
  return tried(text).some(({ pattern }) => pattern.test(text));
}

/** "Expected downtime by service:", "Expected duration: 8 min": how long something takes and what it costs is nothing that is seen. */
export function namesCost(text: string): boolean {
  return speaksOfCost(/^[^:：]{1,60}(?=[:：])/.exec(text)?.[0] ?? '');
}

/** Whether a short text, such as the head of a column, speaks of a time or of what something costs. */
export function speaksOfCost(text: string): boolean {
  return cost.test(text);
}

const cost = hinted(
  /\b(?:time|times|duration|downtime|impact|effort|cost|date|load|wall-clock|runtime|outage)\b|dauer|zeit(?!\p{L}*punkt)|ausfall|kosten|aufwand|(?<!\p{L})(?:durée|temps|délai|coût|tiempo|tempo|duraci\p{L}+|dura[çc]\p{L}+|costo?|custo|interrup\p{L}+|время|времени|длительност\p{L}*|просто[йя])(?!\p{L})|时间|耗时|时长|停机|成本|時間|期間|시간|기간|비용|زمان|مدت/iu,
);
