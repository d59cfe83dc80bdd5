import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import { saysEnding } from './ending-words.ts';
import { saysSeen, speaksOfCase } from './shown-words.ts';

/**
 * How a sentence says what has to be seen: `seen`: a thing has to be, show, print something; `state`: what that is, where it is neither a
 * number nor quoted. What somebody has to do or to have ("must be run by", "you must be") is no outcome. Another language is another entry.
 */
const outcomeWords: { [L in Language]: { seen: Pattern; state: Pattern } } = hintedIn({
  english: {
    seen: oneOf(
      inRow(
        /(?<!\b(?:you|we|i|users?|operators?|nobody|everyone|anyone|each step|steps?) )\b(?:must|ha(?:s|ve) to|shall|should|needs? to) (?:not )?(?:(?:still|now|all|only|both|always) )?/i,
        /be|show|say|give|read|print|return|list|report|contain|equal|match|stay|remain|end|display|output|pass|succeed|transition|become|turn|go|change|reach|respond|answer|resolve|redirect/i,
        /\b(?! (?:\w+ ){0,2}(?:run|done|executed|performed|approved|installed|used|set|created|kept|made|taken|started|stopped|added|signed|called|named|careful|able|logged|mounted|copied|moved|configured|edited|adjusted)\b)/i,
      ),
      /\bonly (?:if|when) (?:this|it|that|the (?:output|command|query|result|check))(?: \w+)? (?:prints?|says?|shows?|returns?|is|reports?|gives?)\b/i,
    ),
    state: inRow(
      /\b(?:be|stay|remain|return|show|print|list|report|read|say|answer|come (?:back|out)) (?:\w+ ){0,3}?/i,
      oneOf(
        /empty|identical|equal|the same|nothing|none|zero|green|healthy|running|active|up|streaming|stopped|ready/i,
        /valid|present|listed|ok|in sync|up to date|available|succeeded|completed|enabled|connected|below|under|above/i,
        /over|at least|at most|less than|more than|greater than|higher than|lower than/i,
      ),
      /\b/i,
    ),
  },
  german: {
    seen: inRow(
      /(?<!\p{L})(?:muss|müssen|soll|sollen|sollte|sollten|darf|dürfen)(?!\p{L}).{1,80}(?<!\p{L})/iu,
      oneOf(
        /betragen|melden|anzeigen|ausgeben|zeigen|lauten|liefern|sein|stehen|erscheinen|enthalten|zurückgeben|ergeben/iu,
        /liegen|übereinstimmen|antworten|bleiben|haben/iu,
      ),
      /[.!]?$/iu,
    ),
    state: inRow(
      /(?<!\p{L})/iu,
      oneOf(
        /leer|gleich|identisch|grün|gesund|aktiv|bereit|gestoppt|beendet|null|mindestens|höchstens|unter|über/iu,
        /weniger als|mehr als|übereinstimmen|vorhanden|erreichbar|fehlerfrei/iu,
      ),
      /(?!\p{L})/iu,
    ),
  },
  french: {
    seen: inRow(
      /(?<!\p{L})(?:doit|doivent|devrait|devraient) (?:\p{L}+ )?/iu,
      oneOf(
        /peser|être|afficher|indiquer|renvoyer|retourner|contenir|valoir|rester|apparaître|donner|répondre/iu,
        /correspondre|dépasser/iu,
      ),
      /(?!\p{L})(?! (?:fait|exécuté|réalisé|effectué|installé|connecté|lancé|signé|approuvé|validé))/iu,
    ),
    state: inRow(
      /(?<!\p{L})/iu,
      oneOf(
        /vides?|identiques?|égale?s?|égaux|verte?s?|actifs?|actives?|prête?s?|arrêtée?s?|nulle?s?|moins de|plus de/iu,
        /au moins|au plus|supérieur\p{L}*|inférieur\p{L}*|présente?s?|à jour/iu,
      ),
      /(?!\p{L})/iu,
    ),
  },
  iberian: {
    seen: inRow(
      /(?<!\p{L})(?:deve|devem|deverá|deveria|debe|deben|deberá|debería) /iu,
      oneOf(
        /ser|estar|mostrar|indicar|devolver|retornar|conter|contener|aparecer|dar|dizer|decir|exibir|pesar|responder/iu,
        /coincidir|ficar|permanecer|quedar|fallar|falhar|terminar|finalizar/iu,
      ),
      /(?!\p{L})(?! (?:feit|execut|ejecut|instalad|assinad|firmad|aprobad|aprovad|hech)\p{L}*)/iu,
    ),
    state: inRow(
      /(?<!\p{L})/iu,
      oneOf(
        /vaz[ii]\p{L}*|vací\p{L}*|idêntic\p{L}*|idéntic\p{L}*|igua(?:l|is|les)|verdes?|ativ[oa]s?|activ[oa]s?/iu,
        /parad[oa]s?|pront[oa]s?|list[oa]s?|menos de|m[aá]is de|más de|pelo menos|al menos|no m[íi]nimo|como mínimo/iu,
        /zero|cero/iu,
      ),
      /(?!\p{L})/iu,
    ),
  },
  russian: {
    seen: inRow(
      /(?<!\p{L})долж(?:ен|н\p{L}*) (?:\p{L}+ )?/iu,
      oneOf(
        /быть|пройти|показ\p{L}+|вернуть\p{L}*|содержать|выв\p{L}+|равн\p{L}+|появ\p{L}+|совпа\p{L}+|остав\p{L}+/iu,
        /составля\p{L}+|отвеча\p{L}+/iu,
      ),
      /(?!\p{L})/iu,
    ),
    state: inRow(
      /(?<!\p{L})/iu,
      oneOf(
        /пуст\p{L}*|одинаков\p{L}*|равн\p{L}*|совпа\p{L}*|зел[её]н\p{L}*|активн\p{L}*|запущен\p{L}*|остановлен\p{L}*/iu,
        /готов\p{L}*|не менее|не более|меньше|больше|ниже|выше/iu,
      ),
      /(?!\p{L})/iu,
    ),
  },
  chinese: {
    seen: /(?:应该?|应当|必须|须|需要?)(?:全部|都|仍)?(?:没有(?:任何)?(?:输出|报错|错误|异常)|无(?:输出|报错)|为|是|指向|等于|显示|返回|输出|包含|大于|小于|不少于|不超过|至少|一致|看到|保持|处于)/,
    state: /空|没有|无|一致|相同|相等|等于|指向|正常|运行|绿|就绪|停止|大于|小于|至少|不少于|不超过/,
  },
  japanese: {
    seen: /(?:である|となる|になっている|となっている|と表示される|が表示される|が返る|が返却される|と一致する|が一致する|出力される|含まれる|以上ある)こと(?:を確認(?:する|すること|します|してください)?)?[。.]?$/,
    state: /空|一致|同じ|正常|稼働|起動|停止|完了|以上|以下|未満|なし/,
  },
  korean: {
    seen: /(?:인지|되는지|나오는지|표시되는지|일치하는지)(?: 반드시)? 확인|(?:이어야|여야|있어야|없어야|나와야|표시되어야|출력되어야|일치해야) ?(?:한다|합니다|함|정상|통과|성공)[.]?$|(?:없으면|나오면|이면|라면) (?:\S{1,8} )?(?:통과|정상|성공)(?!\S)/,
    state: /비어|일치|동일|정상|실행|준비|중지|이상|이하|미만|있어야|없어야|통과|성공/,
  },
  persian: {
    seen: /باید .{1,60}(?:باشد|باشند|نشان دهد|برگرداند|چاپ کند|بماند)[.]?$/,
    state: /خالی|یکسان|برابر|سبز|فعال|آماده|متوقف|کمتر|بیشتر|حداقل|حداکثر/,
  },
});

/** A number, what is quoted or set as code, a word in capitals. */
const value =
  /\d|`[^`]+`|["“„«「『][^"“”„«»「」『』]+["”“»」』]|(?<![.!?]\s)(?<!^)\b[A-Z][A-Z]{2,}\b(?! (?:has|must|should|shall))/u;

/** "Poll until the status is `ACTIVE`", "You are looking for one that is held" */
const until = hinted(
  /\b[Yy]ou(?: are|['’]re) looking for\b|\buntil [^.]{1,50}\b(?:is|are|shows?|says?|reads?|becomes?|reports?|prints?|returns?) (?:["“`\d]|(?:empty|green|healthy|running|active|ready|zero|up)\b)/,
);

/** Whether a sentence says what a program has to show or how something has to be: "Ist leer" and "state must be `up`", not "must be run". */
export function saysOutcome(markdown: string): boolean {
  if (until.test(markdown) || saysSeen(markdown)) return true;
  // What is quoted is a value, whatever its words.
  const text = words(markdown.replace(/`[^`]+`/g, '"0"'));
  if (speaksOfCase(text)) return false;
  if (saysEnding(text)) return true;
  return languagesOf(text).some((language) => {
    const { seen, state } = outcomeWords[language];
    return seen.test(text) && (value.test(markdown) || state.test(text));
  });
}
