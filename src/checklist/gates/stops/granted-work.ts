import { hintedIn } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';
import type { StopWords } from './stop-part.ts';

type GrantWords = Required<Pick<StopWords, 'granted' | 'confined' | 'rejects'>>;

/** "After explicit approval, start …", "After each step wait for the lead", "Use only when …", "This list starts after …", "Reject any …". Another language is another entry. */
export const grantedWork: { [L in Language]: GrantWords } = hintedIn({
  english: {
    granted: oneOf(
      /^(?:only )?(?:after|with|upon|following) (?:the |an? )?(?:[\w-]+ ){0,3}(?:approval|consent|go-?ahead|sign-?off|permission|authori[sz]ation|green light)(?: (?:of|from|by) [^.,;:]{2,40})?, (?:then |you (?:can|may) |please )?(?!(?:it|the|this|that|these|those|a|an|all|they|we|its?|there|your)\b)[a-z]+\b(?! (?:is|are|will|can)\b)/i,
      /\bafter (?:each|every) (?:[\w-]+ )?(?:step|phase|stage|command|batch|wave)s?\b[^.]{0,20} wait (?:briefly )?for (?:the |an? |your )?(?:[\w-]+ ){0,3}(?:lead|owner|manager|founder|operator|team|boss|ok|okay|go|approval|confirmation|sign-?off|signal)\b/i,
      /^decision (?:of|by|for|from) (?:the )?[\w -]{2,30}:$|^(?:[\w-]+ )?(?:lead|owner|manager|founder|customer|management)(?:['’]s)? decision:$/i,
    ),
    confined: oneOf(
      /^(?:please )?(?:use|run|do|apply|take)(?: (?:this|it|these|that))? only (?:when|if|after|once|as a last resort|in an? emergency)\b(?! \w+ing\b)/i,
      /^this (?:[\w-]+ )?(?:checklist|list|runbook|procedure|document|plan|step|phase|stage|section|roll-?out) (?:only )?(?:starts?|begins?|is (?:run|started|executed|used)) (?:only )?(?:after|once)\b(?! (?:a|the|\d+) (?:second|minute|hour|day|week|reboot|boot|login))/i,
    ),
    rejects: /^(?:please )?reject (?:any|all|every|each)\b/i,
  },
  german: {
    granted: oneOf(
      /^(?:erst )?nach (?:[\p{L}]+e[rn] )[\p{L}-]*(?:freigabe|genehmigung|zustimmung|abnahme)(?!\p{L})[^.:]{3,80}(?:en|t)[.:]?$|^(?:erst )?nach (?:der )?(?:freigabe|genehmigung|zustimmung|abnahme) (?:durch|von|vom) [^.:]{3,80}(?:en|t)[.:]?$/iu,
      /nach jede[rm] (?:schritt|phase|stufe|befehl)(?!\p{L})[^.]{0,30}auf (?:die |das |den |ein )?(?:[\p{L}-]+ )?[\p{L}-]*(?:freigabe|ok|go|bestätigung|leiter\p{L}*|leitung|chef\p{L}*|founder|owner|manager|verantwortliche\p{L}*|team|signal) warten/iu,
    ),
    confined: oneOf(
      /^(?:nur|ausschließlich) (?:verwenden|benutzen|nutzen|ausführen|einsetzen|anwenden),? (?:wenn|falls|sofern|als letzte|im notfall)(?!\p{L})/iu,
      /^diese[rs]? (?:[\p{L}-]*(?:checkliste|liste|ablauf|anleitung|plan)|schritt|phase|runbook|abschnitt) (?:beginnt|startet) (?:erst,? )?(?:nach|wenn|sobald|nachdem)(?!\p{L})/iu,
    ),
    rejects: /^(?:jede[rsn]?|alle) [^.]{3,60} (?:ablehnen|zurückweisen|verwerfen)[.!]?$/iu,
  },
  french: {
    granted: oneOf(
      /^(?:seulement )?après (?:l['’]|la |le |une? )?(?:approbation|accord|feu vert|autorisation)(?: explicite| écrite?| formelle?| d[eu] [^.,;:]{2,40})?, (?!(?:il|elle|le|la|les|on)(?!\p{L}))\p{L}+(?:er|ez|ir|re)(?!\p{L})/iu,
      /après chaque (?:étape|phase|commande)(?!\p{L})[^.]{0,20}atten(?:dre|dez) (?:l['’]|le |la |un )?(?:\p{L}+ ){0,2}(?:accord|feu vert|ok|go|validation|responsable|chef|équipe|confirmation)/iu,
      /^décision (?:du|de la|des|de l['’]) ?[\p{L} -]{3,30} ?:$/iu,
    ),
    confined: oneOf(
      /^(?:à )?n['’](?:utiliser|exécuter|employer|utilisez|exécutez) qu(?:e |['’])(?:si|en cas|en dernier|lorsque|quand|une fois)/iu,
      /^(?:à )?(?:utiliser|exécuter|utilisez|exécutez) (?:uniquement|seulement) (?:si|lorsque|quand|en cas|en dernier)/iu,
      /^(?:cette|ce) (?:liste|check-?list|procédure|étape|phase|document|runbook|plan) (?:ne )?(?:commence|débute|démarre) (?:qu['’])?(?:après|une fois|dès que|lorsque)/iu,
    ),
    rejects: /^(?:rejete[rz]|refuse[rz]) (?:toute?s?|tous|chaque)(?!\p{L})/iu,
  },
  iberian: {
    granted: oneOf(
      /^(?:(?:solo|só|somente) )?(?:tras|después de|depois d[aeo]|ap[óo]s) (?:l?[ao] |el )?(?:aprobaci[óo]n|aprova[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o|visto bueno|aval)(?: expl[íi]cit[oa]| por escrito| formal| d[eoa]l? [^.,;:]{2,40})?, (?!(?:el|la|los|o|a|os|se)(?!\p{L}))\p{L}+(?:r|e|a)(?!\p{L})/iu,
      /(?:después de|tras|depois de|ap[óo]s) cada (?:paso|passo|etapa|fase|comando)(?!\p{L})[^.]{0,20}(?:espera[r]?|espere|aguarda[r]?|aguarde) (?:a |al |por )?(?:l?[ao] |el |un |um )?(?:\p{L}+ ){0,2}(?:ok|visto bueno|aprobaci|aprova|confirma|respons[áa]vel|responsable|jef[ea]|chefe|equipo|equipe|sinal|señal)/iu,
      /^decis(?:i[óo]n|[ãa]o) (?:del?|d[aoe]s?) (?:la |los )?[\p{L} -]{3,30}:$/iu,
    ),
    confined: oneOf(
      /^(?:usar|utilizar|ejecutar|executar|use|utilice|ejecute|execute) (?:solo|sólo|só|somente|apenas|solamente|únicamente) (?:si|se|cuando|quando|en caso|em caso|como [úu]ltimo)(?!\p{L})/iu,
      /^est[aeo] (?:lista|check-?list|procedimi?ento|etapa|fase|paso|passo|documento|runbook|plano?) (?:solo |só )?(?:empieza|comienza|começa|inicia|se inicia) (?:solo |só )?(?:después|tras|cuando|una vez|depois|ap[óo]s|quando|assim que)(?!\p{L})/iu,
    ),
    rejects: /^(?:rechazar|rechace|rejeitar|rejeite|recusar|recuse) (?:cualquier|qualquer|tod[oa]s?)(?!\p{L})/iu,
  },
  russian: {
    granted: oneOf(
      /^(?:только )?после (?:[а-яё]+ )?(?:одобрения|согласования|разрешения|утверждения)[^.,;:]{0,40},? [а-яё]+(?:ть|йте|ите|чь)(?![а-яё])/i,
      /после каждого (?:шага|этапа)[^.]{0,20}(?:ждать|дождаться|дождитесь|ждите|жд[её]м) (?:[а-яё]+ ){0,2}(?:ответ|руковод|подтвержден|одобрен|согласи|команд|владел|начальник|ок(?![а-яё]))/i,
      /^решение [а-яё]{4,30}(?: [а-яё]{3,20})?:$/i,
    ),
    confined: oneOf(
      /^(?:использовать|применять|запускать|используйте|применяйте) (?:только|лишь) (?:если|когда|при|в (?:крайнем )?случае)(?![а-яё])/i,
      /^(?:этот|эта|данн[а-яё]+) (?:чек-?лист|список|процедура|этап|шаг|план|документ|инструкция) (?:начинается|запускается) (?:только )?(?:после|когда|как только)(?![а-яё])/i,
    ),
    rejects: /^(?:отклонять|отклоните|отклонить|отвергать) (?:любо|все|кажд)/i,
  },
  chinese: {
    granted:
      /^(?:经|得到|获得)?[^。，]{0,6}(?:明确|书面|正式)[^。，]{0,6}(?:批准|审批|同意|授权)(?:通过)?之?后[，,]?[^。]{2,}|每(?:一|个)?(?:步骤?|阶段)(?:执行|完成)?之?后[，,]?[^。]{0,6}等待?[^。\d]{1,20}(?:确认|批准|指示|同意|回复)|^[^。：:]{0,8}(?:负责人|主管|经理|业主|管理层)(?:的)?决定[：:]$/,
    confined:
      /^(?:仅|只)(?:在|当)[^。，]{2,40}(?:时|的?情况下)(?:才)?(?:使用|执行|运行)|^(?:本|此)(?:清单|流程|步骤|阶段|手册|检查表)(?:须)?(?:在|于)[^。，]{2,40}后(?:才)?(?:开始|启动|执行)/,
    rejects: /^(?:一律)?拒绝(?:任何|所有|一切)/,
  },
  japanese: {
    granted:
      /(?:明示的な|正式な|書面での)承認(?:後|を得た後|を得てから)|各(?:手順|ステップ|工程)(?:の)?後(?:に|は)?[^。\d]{0,20}(?:返事|承認|確認|指示|責任者)[^。]{0,6}待|^[^。：:]{0,8}(?:責任者|オーナー|管理者|リーダー)の(?:判断|決定)[：:]$/,
    confined:
      /(?:場合|とき|時)に?(?:のみ|だけ)(?:使う|使用|実行)|^(?:この|本)(?:チェックリスト|手順書?|工程|フェーズ)は[^。]{2,60}(?:後に?|てから|たら)(?:開始|始め)/,
    rejects: /(?:すべて|一切|いかなる)[^。]{0,30}(?:拒否|却下)(?:する|してください)[。]?$/,
  },
  korean: {
    granted:
      /(?:명시적|공식|서면)(?:인|으로)? ?승인(?:을)? ?(?:후|뒤|받은 후|받은 뒤)|각 (?:단계|스텝) ?(?:후|뒤|다음)(?:에|에는)?[^.\d]{0,20}(?:확인|승인|답변|지시|책임자)[^.]{0,8}기다|^[^.:]{0,10}(?:책임자|관리자|리더|오너)(?:의)? 결정:$/,
    confined:
      /경우에만 (?:사용|실행)|^(?:이|본) (?:체크리스트|절차|단계|문서)(?:는|은) [^.]{2,60}(?:후에?|뒤에?|다음에?) ?(?:시작|착수)/,
    rejects: /(?:모든|어떤)[^.]{2,40}(?:거부|반려)(?:한다|하세요|합니다)[.]?$/,
  },
  persian: {
    granted:
      /^(?:پس|بعد) از (?:تأیید|تایید|مجوز|موافقت) (?:صریح|کتبی|رسمی)[^.:]{3,}|(?:پس|بعد) از هر (?:مرحله|گام)[^.]{0,30}(?:منتظر|صبر)[^.]{0,30}(?:تأیید|تایید|مسئول|مدیر)|^تصمیم (?:مدیر|مسئول|مالک)[^.:]{0,20}:$/,
    confined:
      /^(?:فقط|تنها) (?:در صورت|وقتی|زمانی)[^.]{3,60}(?:استفاده|اجرا) کنید|^این (?:چک.?لیست|روال|مرحله|سند)[^.]{2,60}(?:پس از|بعد از)[^.]{2,60}(?:شروع|آغاز)/,
    rejects: /^(?:هر|همه|تمام) [^.]{3,50} را? ?رد کنید/,
  },
});
