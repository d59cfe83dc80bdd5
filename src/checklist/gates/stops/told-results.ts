import { hintedIn } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';
import type { StopWords } from './stop-part.ts';

type ResultWords = Required<Pick<StopWords, 'signals' | 'repaired' | 'worksOut' | 'cleared'>>;

const englishWork =
  '(?:proceed|continue|go|deploy|release|merge|publish|promote|apply|upgrade|switch|flip|push|tag|roll|cut|scale|open|decommission|shut|turn|point|migrate|stop|remove|delete|drop|enable|disable|re-?open|unfreeze|retire)';

/**
 * What a result says of the work: "`503` means do not continue", "if one differs, fix it before you ship the next", "if everything works,
 * promote it", "approved to proceed: yes / no". Another language is another entry.
 */
export const toldResults: { [L in Language]: ResultWords } = hintedIn({
  english: {
    signals:
      /(?:\b(?:means?|signals?|says)|(?<=\S )[=→⇒]|->|=>) (?:that |you |we |must |should )*(?:do not|don['’]?t|never|stop and|hold) ?(?:continue|proceed|go|start|deploy|release|roll|promote|run|ship|merge|migrate|apply|cut|switch|move|investigate|escalate)\b/i,
    repaired:
      /^(?:if|when|should)\b[^.;:]{4,120}, (?:then |please |first )*(?:fix|resolve|repair|correct|address|investigate|sort out|clear|reconcile)\b[^.;:]{0,60}\bbefore (?:you |we )?(?:ship|releas|deploy|merg|mov|continu|proceed|start|run|go|any|the next|promot|publish|cut)/i,
    worksOut: oneOf(
      new RegExp(
        String.raw`^(?:\d+[.)] )?(?:if|when|once) (?:everything|all|it|that|this|the \w+)(?: (?:tests?|checks?))? (?:works?|is (?:ok(?:ay)?|fine|good|well|successful)|looks? (?:ok(?:ay)?|good|fine|right)|went well|goes well|succeed(?:s|ed)?|pass(?:es|ed)?)\b[^.;:,]{0,30}, (?:then |you (?:can|may) |we (?:can|may) |please |now )*${englishWork}\b`,
        'i',
      ),
      new RegExp(
        String.raw`^after (?:you (?:have )?)?(?:confirm|verify|validat|double-check)(?:ing|ed)\b[^.;:,]{3,80}, (?:then |you (?:can|may) |we (?:can|may) |please |now |optionally )*${englishWork}\b`,
        'i',
      ),
      /^always (?:start|begin) (?:by|with)\b/i,
    ),
    cleared: oneOf(
      /^[^.:]{0,40}\b(?:approved|authori[sz]ed|cleared|ready|go-?ahead) (?:to|for) (?:proceed|go|deploy\w*|releas\w*|production|prod|migrat\w*|launch|go-?live|cut-?over)\b[^.:?]{0,20}[:?]\W{0,6}(?:yes|go)\b\W{1,8}no(?:[- ]?go)?\b/i,
      /^only [a-z]+ [^.:;]{2,60} (?:when|if|once|after) (?:it (?:is|has been) |(?:explicitly|formally) )?(?:approved|authori[sz]ed|signed off|agreed|instructed|told to)\b/i,
    ),
  },
  german: {
    signals:
      /(?:(?<!\p{L})(?:bedeutet|bedeuten|heißt)|(?<=\S )[=→⇒]|->|=>):?,? (?:dass )?[^.,;]{0,24}(?:nicht|kein\p{L}*) (?:\p{L}+ )?(?:weiter|fortfahren|deploy|ausroll|starten|migrier|umschalt|freigeb)/iu,
    repaired:
      /^(?:wenn|falls|sollten?)(?!\p{L})[^.;:]{4,120},? [^.;:]{0,50}(?:beheben|korrigieren|klären|reparieren|bereinigen),? bevor(?!\p{L})/iu,
    worksOut:
      /^(?:\d+[.)] )?(?:wenn|falls|sobald) (?:alles|das|es|der \p{L}+|die \p{L}+) (?:gut |fehlerfrei )?(?:klappt|funktioniert|läuft|passt|in ordnung ist|ok(?:ay)? ist|gut aussieht|geklappt hat)[^.;:,]{0,20}, [^.;:]{0,60}(?:ausroll|deploy|umschalt|freigeb|veröffentlich|lösch|abschalt|entfern|einspiel|fortfahr|weiter|live)/iu,
    cleared: oneOf(
      /(?<!\p{L})(?:freigegeben|bereit|freigabe) (?:zum|zur|für) [^.:?]{3,40}[:?]\W{0,6}ja(?!\p{L})\W{1,8}nein(?!\p{L})/iu,
      /^[^.:;]{3,60} nur,? (?:wenn|nachdem|sofern) [^.:;]{0,40}(?:genehmigt|freigegeben|abgenommen|zugestimmt)|^nur (?:wenn|nachdem) [^.:;]{0,40}(?:genehmigt|freigegeben)/iu,
    ),
  },
  french: {
    signals:
      /(?:(?<!\p{L})(?:signifie|veut dire|indique)|(?<=\S )[=→⇒]|->|=>) ?:? ?(?:qu['’]il faut |qu['’]il |que )?(?:ne (?:pas|faut pas|surtout pas) |n['’]?)(?:continu|poursuiv|déploy|lanc|bascul|migr|démarr)/iu,
    repaired:
      /^(?:si|lorsque)(?!\p{L})[^.;:]{4,120}, (?:d['’]abord )?(?:corrige[rz]|résou(?:dre|dez)|répare[rz])(?!\p{L})[^.;:]{0,60}avant (?:de|d['’]|toute?|l)/iu,
    worksOut:
      /^(?:\d+[.)] )?(?:si|quand|une fois que) (?:tout (?:fonctionne|va bien|est (?:ok|bon|vert|en ordre)|se passe bien|passe)|(?:c['’]est (?:un )?)?(?:ok|succès|bon)|le test (?:passe|réussit|est (?:ok|concluant)))(?!\p{L})[^.;:,]{0,20}, (?:vous pouvez )?(?:promou|appliqu|déploy|bascul|publi|mett|lanc|supprim|arrêt|fusionn|passe|continu|activ)/iu,
    cleared: oneOf(
      /(?<!\p{L})(?:approuvée?|autorisée?|prête?|validée?) (?:pour|à) [^.:?]{3,40}[:?]\W{0,6}oui(?!\p{L})\W{1,8}non(?!\p{L})/iu,
      /^(?:ne |n['’])[^.:;]{3,60} que (?:si|lorsque|une fois)[^.:;]{0,30}(?:approuv|autoris|valid)é|(?:seulement|uniquement) (?:si|lorsque|une fois)[^.:;]{0,30}(?:approuv|autoris)é/iu,
    ),
  },
  iberian: {
    signals:
      /(?:(?<!\p{L})(?:significa|quiere decir|quer dizer|indica)|(?<=\S )[=→⇒]|->|=>):? (?:que )?(?:n[ãa]o|no|nunca) (?:se )?(?:debe |deve |hay que )?(?:contin|pross|avan|segu|despl|deploy|implant|migr|inici)/iu,
    repaired:
      /^(?:si|se|caso|cuando|quando)(?!\p{L})[^.;:]{4,120}, (?:primei?ro )?(?:corri[jg]\p{L}+|resuelv\p{L}+|resolv\p{L}+|arregl\p{L}+|conserte)(?!\p{L})[^.;:]{0,60}antes de(?!\p{L})/iu,
    worksOut:
      /^(?:\d+[.)] )?(?:si|se|cuando|quando) (?:todo|tudo|funciona|o teste|el test|la prueba)(?: (?:funciona(?:r)?|(?:va|sale|está|estiver) (?:bien|bem|ok|correcto|certo)|(?:der|deu) certo|pasa|passar))?(?!\p{L})[^.;:,]{0,20}, (?:puede |pode )?(?:promov|aplic|despl|implant|publi|migr|elimin|remov|ac?tiv|cambi|contin|pross|fa[zç]|haga|mude)/iu,
    cleared:
      /(?<!\p{L})(?:aprobad[oa]|aprovad[oa]|autorizad[oa]|list[oa]|pront[oa]) (?:para|a) [^.:?]{3,40}[:?]\W{0,6}(?:s[íi]|sim)(?!\p{L})\W{1,8}n[ãa]o?(?!\p{L})/iu,
  },
  russian: {
    signals:
      /(?:(?<!\p{L})(?:означает|значит|говорит о том)|(?<=\S )[=→⇒]|->|=>),? (?:что )?[^.,;]{0,20}(?:не|нельзя) (?:продолж|разв[её]рт|выкат|запуск|переключ|мигр|деплой)/iu,
    repaired:
      /^(?:если|когда)(?!\p{L})[^.;:]{4,120}, (?:сначала )?(?:исправ\p{L}+|устран\p{L}+|почин\p{L}+|разбер\p{L}+)(?!\p{L})[^.;:]{0,60}(?:до|прежде|перед)(?!\p{L})/iu,
    worksOut:
      /^(?:\d+[.)] )?(?:если|когда) (?:вс[её] (?:работает|хорошо|ок|в порядке|прошло|успешно)|тест (?:прошел|прошёл|успешен))[^.;:,]{0,20}, (?:то )?(?:выкат|разв[её]рт|переключ|примен|удал|опублик|продолж|включ|перех|запус|слей|слить)/iu,
    cleared:
      /(?<!\p{L})(?:одобрено|разрешено|готово|готовы) (?:к|для|на) [^.:?]{3,40}[:?]\W{0,6}да(?!\p{L})\W{1,8}нет(?!\p{L})/iu,
  },
  chinese: {
    signals:
      /(?:表示|意味着|说明|代表|[=→⇒])[^。，]{0,8}(?:不得|不要|不能|禁止|请勿|停止)(?:继续|部署|发布|上线|切换|迁移|执行)/u,
    repaired:
      /^(?:如果?|若|一旦)[^。；：]{3,60}[，,](?:请|应|须|必须)?(?:先)?(?:修复|解决|处理|排查)[^。；：]{0,20}(?:再|之?后再?|然后再)/u,
    worksOut:
      /^(?:\d+[.)、] ?)?(?:如果?|若|当|待)(?:一切|全部|都|均|测试)?[^。，：]{0,6}(?:正常|成功|没问题|无误|通过)[^。，：]{0,6}[，,](?:即可|可以?|再|则|然后|就)?(?:切换|发布|上线|部署|合并|推送|删除|继续|应用|执行|放量|关闭)/u,
    cleared: /(?:批准|同意|授权|准许)(?:上线|发布|迁移|部署|执行|继续)[^。]{0,8}[:：?？]\W{0,6}是\W{1,8}否/u,
  },
  japanese: {
    signals:
      /(?:意味|示|[=→⇒]|場合は)[^。、]{0,10}(?:続行|進|デプロイ|リリース|移行|実行)(?:しない|せず|してはいけない|しないこと|まない)/u,
    repaired:
      /(?:場合|とき|たら)(?:は|には)?、[^。]{0,30}(?:修正|解決|対処|復旧)して(?:から|、その後)[^。]{0,30}(?:続行|進|デプロイ|リリース|実行|移行)/u,
    worksOut:
      /^(?:\d+[.)、] ?)?(?:すべて|全て|問題|テスト)[^。、]{0,10}(?:なければ|正常(?:なら|であれば)|成功したら|通ったら|OKなら)、?[^。]{0,20}(?:適用|デプロイ|リリース|切り?替え|公開|マージ|昇格|削除|進)/u,
    cleared:
      /(?:移行|リリース|デプロイ|本番)[^。]{0,8}(?:承認|許可|可否)[:：]\W{0,6}(?:はい|可)\W{1,8}(?:いいえ|否|不可)/u,
  },
  korean: {
    signals:
      /(?:의미|뜻|[=→⇒]|경우)[^.,]{0,10}(?:진행|계속|배포|마이그레이션|전환)(?:하지|을 하지|를 하지) ?(?:않|마|말)/u,
    repaired:
      /(?:경우|면)(?:에는)?,? [^.]{0,30}(?:수정|해결|조치|복구)(?:한|하고|후)? ?(?:후|뒤|나서|다음)?(?:에)? ?[^.]{0,20}(?:진행|계속|배포|실행|전환)/u,
    worksOut:
      /^(?:\d+[.)] ?)?(?:모든|모두|전부|문제|테스트)[^.,]{0,12}(?:정상이면|없으면|성공하면|통과하면|이상 없으면),? ?[^.]{0,20}(?:적용|배포|전환|공개|병합|승격|삭제|진행)/u,
    cleared: /(?:진행|배포|출시|이관) ?(?:승인|허가|가능)[^.]{0,8}[:：?]\W{0,6}(?:예|네)\W{1,8}아니/u,
  },
  persian: {
    signals: /(?:یعنی|به معنی|به معنای|[=→⇒])[^.،]{0,20}(?:ادامه|اجرا|منتشر|مستقر)[^.،]{0,6}(?:ندهید|نکنید|نشود)/u,
    repaired:
      /^اگر [^.؛]{4,90}، (?:ابتدا |اول )?[^.؛]{0,30}(?:رفع|برطرف|اصلاح|حل)[^.؛]{0,20}(?:سپس|بعد|قبل از|پیش از)/u,
    worksOut:
      /^(?:\d+[.)] )?(?:اگر|وقتی) (?:همه.?\s?چیز|همه|تست|آزمایش)[^.،]{0,24}(?:درست|موفق|بود|کار کرد|سالم)[^.،]{0,10}، [^.]{0,30}(?:اعمال|مستقر|منتشر|سوئیچ|ادامه|حذف|ادغام)/u,
    cleared: /(?:تأیید|تایید|مجوز|آماده)(?: برای)? [^.:؟]{3,30}[:؟]\W{0,6}بله\W{1,8}خیر/u,
  },
});
