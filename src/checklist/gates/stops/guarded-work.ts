import { hintedIn } from '../../../patterns/hinted.ts';
import type { Language } from '../../text/languages.ts';
import {
  chineseLook,
  englishLook,
  frenchLook,
  germanLook,
  iberianLook,
  japaneseLook,
  koreanLook,
  persianLook,
  russianLook,
} from './ordered-work.ts';
import type { StopWords } from './stop-part.ts';

type GuardWords = Required<Pick<StopWords, 'kept' | 'frozen' | 'copied' | 'ahead' | 'agreed'>>;

/** "Keep it off until it is confirmed", "Freeze all changes", "Take a copy before any change", "Stop it before this step", "Obtain the approval". Another language is another entry. */
export const guardedWork: { [L in Language]: GuardWords } = hintedIn({
  english: {
    kept: new RegExp(
      String.raw`^(?:please )?(?:keep|leave|hold) [^.;:]{3,70}? (?:until|till) [^.;:]{0,50}?${englishLook}`,
      'i',
    ),
    frozen:
      /^(?=.*\b(?:until|till|during|while|throughout)\b)(?:[^.;:]{3,60}, )?freeze (?:all |any )?(?:[\w-]+,? ){0,5}?(?:changes?|deploy\w*|merges?|writes?|releases?|migrations?)\b/i,
    ahead:
      /^(?!.*\b(?:wait|give|let|hold|pause|allow)\b)(?:^(?!\[|(?:if|when|note|see|this|it)\b)[^.;:]{6,90} before (?:(?:this|the next|each|every) (?:step|phase|stage)|(?:you )?(?:continu(?:e|ing)|proceed(?:ing)?|mov(?:e|ing) on|go(?:ing)? on))\b|^before (?:(?:this|the next|each|every) (?:step|phase|stage)|(?:you )?(?:continu(?:e|ing)|proceed(?:ing)?|mov(?:e|ing) on|go(?:ing)? on))\b[^.;:,]{0,30}, (?!you (?:need|can)\b)[^.;:]{6,})/i,
    copied:
      /\b(?:back ?ups?|snapshots?|dumps?|cop(?:y|ies))\b[^.;:]{0,40} (?:before|prior to) (?:any|every|each|all|an important|a destructive|a risky) (?:[\w-]+ ){0,3}(?:actions?|changes?|operations?|modifications?|interventions?|steps?|work)\b/i,
    agreed:
      /^(?:obtain|get|secure|receive|collect) (?:\S+ ){0,5}?(?:approvals?|sign-?offs?|go-?ahead|consent|green light|authori[sz]ation)(?=$|[.,;:!]| (?:from|of|by|for|in|via|before)\b)/i,
  },
  german: {
    kept: new RegExp(
      String.raw`^[^.;:]{3,70} (?:lassen|halten|belassen|behalten),? bis [^.;:]{0,40}?${germanLook}|^(?:lassen|halten) sie [^.;:]{3,70},? bis [^.;:]{0,40}?${germanLook}`,
      'iu',
    ),
    frozen:
      /^(?=.*(?<!\p{L})(?:bis|während|solange)(?!\p{L}))[^.;:]{3,90}(?:änderungen|deployments|releases|merges) (?:\p{L}+ ){0,3}einfrieren(?!\p{L})/iu,
    ahead:
      /^(?!.*(?:wart)).*?(?:(?<!\p{L})(?:vor (?:diesem|dem nächsten|jedem) schritt|vor dem (?:fortfahren|weitermachen)|bevor (?:es weitergeht|(?:sie|du) (?:fort|weiter)\p{L}+|weitergemacht wird))(?!\p{L}))/iu,
    copied:
      /(?<!\p{L})vor (?:jede[rnm]?|allen) (?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:aktion|änderung|eingriff|operation|maßnahme)(?:en)?(?!\p{L})[^.;:]{0,40}(?:backup|sicherung|snapshot|dump)/iu,
    agreed:
      /(?<!\p{L})(?:nur|erst) (?:nach|mit) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:freigabe|genehmigung|zustimmung|abnahme|einwilligung)(?!\p{L})/iu,
  },
  french: {
    kept: new RegExp(
      String.raw`^(?:laiss|gard|maint[ie]|conserv)\p{L}+ [^.;:]{3,70}? (?:jusqu['’]|tant qu)[^.;:]{0,40}?${frenchLook}`,
      'iu',
    ),
    frozen:
      /^(?=.*(?:jusqu|pendant|durant|tant qu))(?:[^.;:]{3,60}, )?(?:geler|gelez|figer) (?:toutes? |tous )?(?:les |la |le )?(?:\p{L}+ ){0,3}?(?:modifications?|changements?|déploiements?|livraisons?|évolutions)(?!\p{L})/iu,
    ahead:
      /^(?!.*(?:atten[dt])).*?(?:(?<!\p{L})avant (?:cette étape|chaque étape|l['’]étape suivante|de (?:continuer|poursuivre|passer à (?:la suite|l['’]étape)))(?!\p{L}))/iu,
    copied:
      /(?<!\p{L})(?:backup|sauvegardes?|snapshot|dump|copie)(?!\p{L})[^.;:]{0,40} avant (?:toute?|chaque) (?:\p{L}+ )?(?:action|modification|opération|intervention|changement|manipulation)/iu,
    agreed:
      /^(?:obtenir|obtenez|recueillir) (?:l['’]|la |le |un |une )?(?:[\p{L}’']+ ){0,2}?(?:approbation|accord|validation|feu vert|autorisation|aval)(?!\p{L})/iu,
  },
  iberian: {
    kept: new RegExp(
      String.raw`^(?:mant[eé]n(?:er|ga)?|mant(?:er|enha)|dej(?:ar|e)|deix(?:ar|e)|conserv(?:ar|e)) [^.;:]{3,70}? (?:hasta|até|mientras no|enquanto não) [^.;:]{0,40}?${iberianLook}`,
      'iu',
    ),
    frozen:
      /^(?=.*(?<!\p{L})(?:hasta|até|durante|mientras|enquanto)(?!\p{L}))(?:[^.;:]{3,60}, )?congel(?:ar|e) (?:tod[oa]s )?(?:los |las |os |as |el |o )?(?:\p{L}+ ){0,3}?(?:cambios|modificaciones|alterações|mudanças|despliegues|deploys|releases|merges)(?!\p{L})/iu,
    ahead:
      /^(?!.*(?:(?<!\p{L})(?:esper|aguard))).*?(?:(?<!\p{L})antes (?:de (?:este paso|esta etapa|cada paso|cada etapa|continuar|seguir|avan[zç]ar|prosseguir)|deste passo|desta etapa|del siguiente paso|da próxima etapa)(?!\p{L}))/iu,
    copied:
      /(?<!\p{L})(?:backup|respaldo|copia de seguridad|cópia de segurança|snapshot|dump)(?!\p{L})[^.;:]{0,40} antes de (?:cualquier|qualquer|cada|toda?) (?:\p{L}+ )?(?:acci[óo]n|a[çc][ãa]o|operaci[óo]n|opera[çc][ãa]o|modifica|cambio|mudança|altera[çc])/iu,
    agreed:
      /(?<!\p{L})(?:s[óo]lo|só|somente|apenas|únicamente) (?:tras|después de|ap[óo]s|depois d[aeo]|com|con) (?:l?[aoe]l? )?(?:\p{L}+ ){0,2}?(?:aprobaci[óo]n|aprova[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o|visto bueno|aval|consentimi?ento)|^(?:obten(?:er|ga)|obt(?:er|enha)|conseguir|pedir) (?:[aoe]l? |la )?(?:\p{L}+ ){0,2}?(?:aprobaci[óo]n|aprova[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o|visto bueno|aval)(?!\p{L})/iu,
  },
  russian: {
    kept: new RegExp(
      String.raw`^(?:держать|держите|оставить|оставьте|сохранять) [^.;:]{3,70}?,? (?:до|пока не) [^.;:]{0,40}?${russianLook}`,
      'iu',
    ),
    frozen:
      /^(?=.*(?<!\p{L})(?:до|пока|во время|на время)(?!\p{L}))(?:[^.;:]{3,60}, )?(?:заморозить|заморозьте) (?:все |любые )?(?:\p{L}+ ){0,3}?(?:изменения|деплои|релизы|мержи|выкатки)/iu,
    ahead:
      /^(?!.*(?:(?:^|\s)(?:по|до)?жд[аи])).*?(?:(?<!\p{L})(?:перед (?:этим|следующим|каждым) шагом|прежде чем (?:продолж\p{L}+|идти дальше|перейти)|перед продолжением)(?!\p{L}))/iu,
    copied:
      /(?:бэкап|резервн\p{L}+ копи|снапшот|дамп)\p{L}*[^.;:]{0,40} (?:перед|до) (?:любы[мх]|любого|каждым|каждого|всяким) (?:\p{L}+ )?(?:действи|операци|изменени|вмешательств)/iu,
    agreed: /^(?:получить|получите) (?:\p{L}+ ){0,2}?(?:одобрени|согласовани|разрешени|подтверждение от|апрув)/iu,
  },
  chinese: {
    kept: new RegExp(
      `(?:${chineseLook}).{0,6}(?:之?前|为止)[，,]?(?:请|应|需|须)?(?:一直|始终)?(?:保持|保留|维持)`,
      'u',
    ),
    frozen: /(?:前|期间|直到)[^。]{0,12}冻结(?:所有|全部|一切)?[^。，]{0,12}(?:变更|改动|发布|部署|合并|写入)/,
    ahead: /^(?!.*(?:等)).*?(?:(?:此|本|这一|下一|每个?)步骤?(?:操作)?之?前[，,]?|继续(?:操作|执行|下一步)?之?前)/,
    copied:
      /(?:任何|每次|所有|重要|凡)[^。，]{0,16}(?:操作|变更|修改|改动)(?:之)?前[，,]?(?:先|必须|须|应|请)*[^。]{0,8}备份/,
    agreed:
      /(?:仅|只能?)(?:在|经|由)?[^。]{0,16}(?:批准|审批|同意|授权|许可)(?:之?后|方)|^(?:获取|获得|取得|征得)[^。，]{0,14}(?:审批|批准|同意|授权)/,
  },
  japanese: {
    kept: new RegExp(`(?:${japaneseLook}).{0,10}まで.{0,40}(?:まま|維持|保持|残し)`, 'u'),
    frozen: /(?:まで|間|中)[^。]{0,16}(?:変更|デプロイ|リリース|マージ)を(?:すべて|全て)?凍結/,
    ahead:
      /^(?!.*(?:待)).*?(?:(?:この|次の)(?:手順|ステップ|工程)の前に|次(?:の(?:手順|ステップ))?(?:に|へ)進む前に|(?:続行|続ける)(?:する)?前に)/,
    copied:
      /(?:重要な|すべての|全ての|あらゆる|どんな|毎回の?).{0,16}(?:操作|変更|作業)(?:の)?前に.{0,10}(?:バックアップ|スナップショット)/,
    agreed: /承認(?:を)?(?:取得|得る|得て|もらう|もらって|受ける)|承認(?:の)?(?:後|を得)[^。]{0,6}(?:のみ|だけ)/,
  },
  korean: {
    kept: new RegExp(`(?:${koreanLook}).{0,8}(?:때까지|까지|전까지).{0,40}(?:둔다|두세요|유지|남겨|보존)`, 'u'),
    frozen: /(?:까지|동안)[^.]{0,16}(?:변경|배포|릴리스|머지)[가-힣]{0,4} ?(?:모두 |전부 )?동결/,
    ahead:
      /^(?!.*(?:기다|대기)).*?(?:(?:이|다음) 단계(?:로 (?:가기|넘어가기))? ?전에|계속(?:하기|진행하기) 전에|진행하기 전에)/,
    copied: /(?:중요한|모든|어떤|매번).{0,16}(?:작업|변경|조작) ?전에?.{0,10}(?:백업|스냅샷)/,
    agreed: /승인(?:을)? ?(?:받는다|받으|받아|획득한다|얻는다|요청해 받)|승인 ?후에만/,
  },
  persian: {
    kept: new RegExp(`^تا [^.:؛]{0,40}(?:${persianLook})[^.:؛]{3,60}(?:نگه.?دار|باقی بگذار)`, 'u'),
    frozen: /(?:تا|هنگام) [^.:؛]{3,40}(?:تغییرات|استقرارها|انتشارها)[^.:؛]{0,30}(?:متوقف نگه|فریز|منجمد)/u,
    ahead: /^(?!.*(?:صبر|منتظر)).*?(?:(?:قبل|پیش) از (?:این مرحله|مرحله بعد|ادامه))/u,
    copied: /(?:قبل|پیش) از (?:هر|همه)[^.:؛]{3,40}(?:پشتیبان|بکاپ)/,
    agreed: /(?:تأیید|تایید|مجوز|موافقت)[^.:؛]{0,30}(?:بگیرید|دریافت کنید|کسب کنید)/,
  },
});
