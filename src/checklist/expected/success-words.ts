import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language says by what one knows that something went well (`done`: "you are done when the queue is empty", "no output means success"), and that what looks like trouble
 * is none (`harmless`: "warnings about it are normal"). Another language is another entry.
 */
const successWords: { [L in Language]: { done: Pattern; harmless: Pattern } } = hintedIn({
  english: {
    done: oneOf(
      /^(?:you(?:['’]re| are) (?:done|finished|good)|(?:this|it|that|the [\w -]{2,30}) (?:is|was|has|counts as) (?:done|complete|finished|successful|good|succeeded|worked|a success)|(?:it|this) (?:worked|succeeded)|done|success(?:ful)?|complete) (?:when|once|if|as soon as) /i,
      /^(?:no|zero|nothing|an?|the|empty|that|this|seeing|\d+)\b[^.;:,]{0,50}? (?:means?|indicates?|tells(?: you)?|signals?|shows)(?: that)? [^.;:,]{0,40}?\b(?:success\w*|succeeded|complete|fine|ok|okay|well|good|healthy|worked|done|correct|ready|in sync|passed)(?=$|[.,;!])/i,
      /^(?:if|when) [^.;:,]{3,60}, (?:then )?(?:everything|all|it|the [\w -]{2,30}|this) (?:(?:is|went|has|was) (?:\w+ )?(?:fine|ok|okay|well|good|complete|done|worked|in order|succeeded|successful|healthy)|worked|works|succeeded)[.!]?$/i,
    ),
    harmless: oneOf(
      /\b(?:is|are|that['’]s|it['’]s) (?:completely |perfectly |to be |also |all )?(?:expected|normal|harmless|fine)(?=$|[.,;:!)]| (?:here|at this|and|since|because|as|on|in|for|to (?:fail|return|time out|show|warn))\b)/i,
      /\bcan (?:be safely|safely be|be) ignored\b|\bis (?:no|not an) (?:error|problem)\b/i,
    ),
  },
  german: {
    done: oneOf(
      /^(?:(?:der|die|das) [^.;:,]{2,40} (?:ist|war|gilt als) |es (?:ist|war|hat) |du bist |sie sind )?(?:fertig|erfolgreich|abgeschlossen|geglückt|geklappt|erledigt|bestanden|gelungen)(?: (?:ist|war) [^.;:,]{2,40})?,? (?:erst,? )?(?:wenn|sobald) /iu,
      /(?<!\p{L})(?:bedeutet|heißt|besagt)[^.;:]{0,40}(?:erfolg\p{L}*|fertig|gut|ok|in ordnung|geklappt|abgeschlossen)(?!\p{L})|^(?:wenn|erscheint|erscheinen|kommt|bleibt|gibt es) [^.;:,]{3,60}, (?:ist|war|läuft|hat) (?:alles|\p{L}+ \p{L}+)? ?(?:gut|ok|in ordnung|erfolgreich|fertig|geklappt|durch)[.!]?$/iu,
    ),
    harmless: oneOf(
      /(?<!\p{L})(?:ist|sind) (?:hier |dabei |dann |völlig |ganz |zu )?(?:normal|erwartet|erwarten|harmlos|unkritisch|in ordnung)(?!\p{L})/iu,
      /(?<!\p{L})(?:kann|können|darf|dürfen) (?:hier |\p{L}+ )?ignoriert werden|(?<!\p{L})kein fehler(?!\p{L})/iu,
    ),
  },
  french: {
    done: oneOf(
      /^(?:c['’]est |l['’]\p{L}+ est |l[ea] [^.;:,]{2,40} est |vous avez )?(?:terminée?|finie?|réussie?|prête?|bon) (?:quand|lorsque|dès que|si) /iu,
      /(?<!\p{L})(?:signifie|indique|veut dire)[^.;:]{0,40}(?:succès|réussi\p{L}*|terminée?|bon|bien|correct\p{L}*)(?!\p{L})|^si [^.;:,]{3,60}, (?:tout|c['’]est|l[ea] \p{L}+) (?:est |va |a )?(?:bien|bon|en ordre|terminée?|réussi\p{L}*|correct\p{L}*)[.!]?$/iu,
    ),
    harmless: oneOf(
      /(?<!\p{L})(?:est|sont)(?: tout à fait| parfaitement| ici)? (?:le comportement )?(?:normale?s?|normaux|attendue?s?|sans gravité|bénin\p{L}*|prévue?s?)(?!\p{L})/iu,
      /(?:peut|peuvent) être ignorée?s?(?!\p{L})/iu,
    ),
  },
  iberian: {
    done: oneOf(
      /^(?:(?:el|la|o|a|esto|isto|isso) [^.;:,]{0,40}(?:está|es|é|se considera|foi|fue) |está |ha )?(?:list[oa]|terminad[oa]|complet[oa]|conclu[ií]d[oa]|pront[oa]|funcionou|funcionó|exitos[oa]|éxito|sucesso|bem-sucedid[oa]|hecho|feito) (?:cuando|quando|si|se|una vez que|assim que|en cuanto) /iu,
      /(?<!\p{L})(?:significa|indica|quiere decir|quer dizer)[^.;:]{0,40}(?:éxito|sucesso|complet\p{L}*|correct[oa]|corret[oa]|bien|bem|terminad[oa]|conclu[ií]d[oa])(?!\p{L})|^(?:si|se) [^.;:,]{3,60}, (?:todo|tudo|está|[eoa]l? \p{L}+)(?: (?:está|va|vai|salió|deu))? ?(?:bien|bem|correcto|certo|ok|listo|pronto)[.!]?$/iu,
    ),
    harmless: oneOf(
      /(?<!\p{L})(?:es|son|é|são) (?:\p{L}+mente )?(?:normal|normales|normais|esperad[oa]s?|inofensiv[oa]s?|de esperar)(?!\p{L})/iu,
      /(?:se )?pued[ea]n? (?:ser )?ignorar\p{L}*|podem? ser ignorad[oa]s?/iu,
    ),
  },
  russian: {
    done: oneOf(
      /^(?:[^.;:,]{2,40} )?(?:готово|заверш[её]н[оа]?|законче[но]\p{L}*|успешн[оа]?|удал[ао]сь|выполнен[оа]?|пройден[оа]?),? (?:когда|если|как только) /iu,
      /(?<!\p{L})(?:означа[её]т|значит|говорит)[^.;:]{0,40}(?:успе[хш]\p{L}*|готов\p{L}*|порядке|хорошо|заверш\p{L}*|нормально)|^если [^.;:,]{3,60},? (?:то |значит,? )?(?:всё|все) (?:хорошо|в порядке|ок|работает|готово|прошло \p{L}+|нормально)/iu,
    ),
    harmless:
      /(?:это|вполне|—|-) (?:нормально|ожидаемо|штатно|не ошибка)(?!\p{L})|можно (?:спокойно )?(?:игнорировать|проигнорировать|не обращать внимания)/iu,
  },
  chinese: {
    done: oneOf(
      /(?:即|就|则|便)?(?:表示|说明|意味着|代表|即为|就是|视为|算)(?:已经?|操作|部署|安装|升级|迁移|恢复|启动)*(?:成功|完成|正常|通过)(?:了)?[。.]?$/,
      /^(?:如果|若|当)[^。；]{2,40}[，,](?:则|就|说明|表示|即)?[^。；]{0,10}(?:成功|正常|完成|没问题|没有问题)(?:了)?[。.]?$/,
    ),
    harmless: /(?:是|属于?|为)(?:完全)?(?:正常|预期)(?:的|现象|行为|情况|内)|可以?(?:安全地?|直接)?忽略|属正常/,
  },
  japanese: {
    done: oneOf(
      /(?:なら|れば|たら)(?:、)?(?:成功|完了|終了|OK|正常|合格)(?:です|だ|となります|とする)?[。.]?$/,
      /(?:成功|正常|完了)(?:を意味し|であることを(?:示し|意味し)|ということ(?:です|だ))/,
    ),
    harmless:
      /正常(?:な動作)?です|想定(?:内|どおり|通り)|問題(?:は)?ありません|無視して(?:も)?(?:かまいません|構いません|ください|よい|良い|問題)/,
  },
  korean: {
    done: oneOf(
      /(?:면|으면|라면)(?:,)? ?(?:[가-힣]{1,8} )?(?:완료|성공|정상|끝|통과)(?:입니다|이다|다|임|된 것입니다)?[.]?$/,
      /(?:성공|정상|완료)(?:을|를|했음을|했다는)? ?(?:의미|뜻)(?:합니다|한다|이다|입니다)/,
    ),
    harmless: /정상(?:입니다|이다|적인)|예상된 |무시해도 (?:됩니다|된다|좋)|문제(?:가)? ?없(?:습니다|다)/,
  },
  persian: {
    done: oneOf(
      /^(?:وقتی|اگر|هنگامی که|زمانی که) [^.]{3,60} (?:تمام|کامل|موفق|درست|انجام شده) (?:است|بوده|شده)/,
      /(?:به معن[یا]ی?|یعنی) [^.]{0,30}(?:موفق|درست|کامل|تمام)/,
    ),
    harmless: /(?:طبیعی|عادی|قابل انتظار|مورد انتظار) (?:است|هستند)|(?:می‌?توان|می‌?توانید) [^.]{0,20}نادیده/,
  },
});

const tried = triedOn(
  saidIn(successWords, ({ done, harmless }, language) => [
    { language, pattern: done, kind: 'done' as const },
    { language, pattern: harmless, kind: 'harmless' as const },
  ]),
);

/** Whether a sentence says by what one knows that something went well, or that what looks like trouble is none. */
export function saysSuccess(markdown: string): boolean {
  const text = words(markdown);
  return tried(text).some(({ kind, pattern }) => (kind === 'done' || trouble.test(text)) && pattern.test(text));
}

/** What a sentence is about that says of something that it is harmless. */
const trouble = hinted(
  oneOf(
    /\b(?:errors?|warn\w*|fail\w*|messages?|notices?|time-?outs?|non-?zero|missing|deprecat\w+|refus\w+|unhealthy|pending|[45]\d\d)\b/iu,
    /fehler|meldung|warnung|(?<!\p{L})(?:erreurs?|avertiss|échou|échec|refus)|(?<!\p{L})(?:errore?s?|erros?|advert|avisos?|fall[oa]|falha)/iu,
    /ошиб|предупр|сообщ|сбо[йяи]|警告|错误|报错|提示|失败|エラー|メッセージ|失敗|오류|에러|경고|실패|خطا|هشدار|پیام/iu,
  ),
);
