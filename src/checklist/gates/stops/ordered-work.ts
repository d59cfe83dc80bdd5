import { hintedIn } from '../../../patterns/hinted.ts';
import type { Language } from '../../text/languages.ts';
import type { StopWords } from './stop-part.ts';

type OrderWords = Required<Pick<StopWords, 'beforeWork' | 'afterLook' | 'looked' | 'worked' | 'tells'>>;

/** Work on what runs, and a look at it or an agreement: what stands in an order of the two. Word stems; another language is another pair. */
const englishWork = String.raw`\b(?:deploy(?!ed)\w*|releas(?:e|es|ing)|migrat(?:e|ions?|ing)|upgrad(?:e|es|ing)|updat(?:e|ing)|proceed\w*|continu(?:e|ing)|start(?!ed)\w*|begin\w*|apply(?:ing)?|switch(?!ed)\w*|promot(?:e|ing|ion)|publish(?!ed)\w*|merg(?:e|es|ing)|cut-? ?over|cutting|go(?:ing)?[- ]live|production|prod|roll(?:ing)?[- ]?out|remov(?:e|al|ing)|delet(?:e|ion|ing)|drop(?:ping)?|restor(?:e|ing)|reset\w*|restart(?!ed)\w*|next (?:step|phase|stage|node|wave)|advanc(?:e|ing)|moving|tagging|pushing|launch(?!ed)\w*|fail-?over|decommission(?!ed)\w*|enabl(?:e|ing)|disabl(?:e|ing))\b`;
export const englishLook = String.raw`\b(?:verif\w+|validat\w+|test(?:s|ed|ing)?|confirm\w*|check(?:s|ed)?|review\w*|approv\w+|green|pass(?:es|ed|ing)?|success\w*|succeed\w*|healthy|backed up|resolved?|fixed|ready|complet\w+|stable|rehears\w+|sign(?:ed)?[- ]?off|caught up|in sync|permission|accepted|clean|no errors?|ensur\w+|make sure)\b`;
const germanWork = `(?:deploy|release|veröffentlich|migr|upgrad|aktualisier|update|umschalt|umstell|start|fortfahr|weitermach|ausroll|rollout|produkti|live|merge|lösch|entfern|einspiel|wiederherstell|abschalt|freischalt)`;
export const germanLook = `(?:prüf|verifi|valid|test|bestätig|kontroll|grün|erfolgreich|gesichert|freigabe|freigegeben|genehmig|abgenommen|abnahme|review|abgeschlossen|behoben|stabil|fehlerfrei|abgestimmt)`;
const frenchWork = String.raw`(?<!\p{L})(?:déplo[iy]|mise en (?:prod|ligne|service)|mettre en (?:prod|ligne|service)|migr|mettre à jour|mise à jour|bascul|lance|continu|poursui|passer à|production|publi|livr|fusionn|merge|supprim|redémarr|restaur|appliqu|release|activ|désactiv|redéplo|exécut|revenir)`;
export const frenchLook = String.raw`(?<!\p{L})(?:vérif|valid|test|confirm|contrôl|(?<!\p{L})verte?s?(?!\p{L})|réussi|succès|sauvegard|approu|approbation|accord|revue|terminé|résolu|stable|sans erreur|conforme)`;
const iberianWork = String.raw`(?<!\p{L})(?:despl|deploy|implant|migra|actualiz|atualiz|public|produc|produç|continu|prosseg|avan[zç]|(?:re)?inici|aplic|ejecut|execut|elimin|remov|borrar|apagar|restaur|cambi|promov|fusion|merge|corte|cutover|release|lanz|lanç|(?:des)?ac?tiv)`;
export const iberianLook = String.raw`(?<!\p{L})(?:verific|valid|prueb|test|confirm|comprob|comprueb|revis|verde|éxito|sucesso|exitos|apr[ou]e?[bv]|autoriz|resuelt|resolvid|conclu|complet|estable|estável|sin errores|sem erros|analis|análise)`;
/** Such words stand in Latin letters inside of texts in other scripts. */
const latinWork = 'deploy|release|migrat|upgrade|rollout|merge|cut-?over';
const russianWork = String.raw`(?<![а-яё])(?:депло|релиз|выкат|миграц|разв[её]р|обновл|переключ|запус|примен|выпуск|мерж|слия|прод(?![а-яё])|продакш|перезапус|удал|перех|продолж|публик)|(?:${latinWork})`;
export const russianLook = String.raw`(?<![а-яё])(?:провер|тест|подтвер|убедит|согласов|одобр|апрув|успеш|ревью|утвержд|зел[её]н|без ошибок|sign-?off|готов)`;
const chineseWork = `(?:${latinWork}|部署|发布|上线|升级|迁移|切换|执行|继续|删除|重启|放量|生产|合并|推送|启用|停用)`;
export const chineseLook = '(?:验证|确认|检查|测试|校验|核对|备份|审批|批准|审核|通过|成功|无误|评审|回归)';
const japaneseWork = `(?:${latinWork}|デプロイ|リリース|移行|切り?替え|適用|実行|公開|マージ|アップグレード|更新|再起動|削除|本番|進[むめみん]|開始|配布)`;
export const japaneseLook = '(?:確認|検証|テスト|バックアップ|承認|レビュー|成功|合格|グリーン|一致)';
const koreanWork = `(?:${latinWork}|배포|릴리스|마이그레이션|전환|적용|실행|진행|병합|머지|업그레이드|업데이트|재시작|삭제|운영|프로덕션|시작|교체|공개)`;
export const koreanLook = '(?:확인|검토|검증|테스트|백업|승인|리뷰|성공|통과|일치)';
const persianWork = `${latinWork}|استقرار|انتشار|مهاجرت|ارتقا|به.?روزرسانی|اجرا|ادامه|حذف|راه.?اندازی`;
export const persianLook = 'بررسی|تست|آزمایش|تأیید|تایید|پشتیبان|بکاپ|موفق|مجوز';

/** The parts of an order of work and a look: "verify … before you deploy", "delete … only once it has passed". */
export const orderedWork: { [L in Language]: OrderWords } = hintedIn({
  english: {
    beforeWork: new RegExp(String.raw`\b(?:before|prior to)\b(?:(?!${englishLook})[^.;:]){0,60}?${englishWork}`, 'i'),
    afterLook: new RegExp(
      String.raw`\b(?:after|once|only if|only when|until)\b(?:(?!${englishWork}|\bfor (?:testing|verif|valid))[^.;:,]){0,60}?${englishLook}`,
      'i',
    ),
    looked: new RegExp(
      String.raw`${englishLook}|\b(?:back up|(?:take|make|create|perform|have|keep|run)\b[^.]{0,30}\b(?:backups?|snapshots?|dumps?))\b`,
      'i',
    ),
    worked: new RegExp(englishWork, 'i'),
    tells:
      /^(?:this|it|the|these|those|that|an?|there|they|we|i|which|its?|some|many|most|our|your|note that|for example|see|because|you)\b(?!.*\b(?:must|should|needs? to|has to|have to|only)\b)|^(?:\w+: )?(?!(?:if|when|once|after|before|until|only|all|each|every|no|please)\b)[a-z][\w-]*(?: [\w-]+)? (?:is|are|was|were|runs?|has|have)\b(?!.*\b(?:must|should|needs? to|has to|have to|only)\b)|\b(?:server|script|pipeline|workflow|tool|jobs?|ci|system) (?:will|then)\b|\?$|^.{220}/i,
  },
  german: {
    beforeWork: new RegExp(
      String.raw`(?<!\p{L})(?:bevor|ehe|vor (?:der|dem|jede[rm]|einem|einer))(?!\p{L})(?:(?!${germanLook})[^.;:]){0,60}?${germanWork}`,
      'iu',
    ),
    afterLook: new RegExp(
      String.raw`(?<!\p{L})(?:nachdem|nach|sobald|erst wenn|nur wenn|bis)(?!\p{L})(?:(?!${germanWork})[^.;:,]){0,60}?${germanLook}`,
      'iu',
    ),
    looked: new RegExp(`${germanLook}|backup|sicherung`, 'iu'),
    worked: new RegExp(germanWork, 'iu'),
    tells:
      /^(?:\p{L}+: )?(?:(?:das|dies\p{L}*|der|die|es|eine?|dabei|hier|sie|wir)(?!\p{L})|\p{L}+ (?:läuft|laufen|wird|werden|ist|sind|wurden?|erfolgt|erfolgen)(?!\p{L}))(?!.*(?<!\p{L})(?:muss|müssen|sollten?|soll|sollen|darf|nur|erst)(?!\p{L}))|\?$|^.{220}/iu,
  },
  french: {
    beforeWork: new RegExp(String.raw`(?<!\p{L})avant(?!\p{L})(?:(?!${frenchLook})[^.;:]){0,60}?${frenchWork}`, 'iu'),
    afterLook: new RegExp(
      String.raw`(?<!\p{L})(?:après|une fois|dès que|tant que|seulement si|uniquement si)(?!\p{L})(?:(?!${frenchWork})[^.;:,]){0,60}?${frenchLook}`,
      'iu',
    ),
    looked: new RegExp(frenchLook, 'iu'),
    worked: new RegExp(frenchWork, 'iu'),
    tells:
      /^(?:ce|cette|cet|ces|l[ea]s?|l['’]|ils?|elles?|on|une?(?! fois)|cela|c['’]est)(?!\p{L})(?!.*(?:doi|faut|obligatoir|uniquement|seulement|(?<!\p{L})ne ))|\?$|^.{220}/iu,
  },
  iberian: {
    beforeWork: new RegExp(
      String.raw`(?<!\p{L})antes d[aeo]l?(?!\p{L})(?:(?!${iberianLook})[^.;:]){0,60}?${iberianWork}`,
      'iu',
    ),
    afterLook: new RegExp(
      String.raw`(?<!\p{L})(?:depois d[aeo]|después d[aeo]l?|tras|ap[óo]s|una vez|uma vez|s[óo]lo (?:si|cuando)|s[óo] (?:se|quando)|somente (?:se|quando)|apenas (?:se|quando|ap[óo]s)|hasta que|at[ée] que)(?!\p{L})(?:(?!${iberianWork})[^.;:,]){0,60}?${iberianLook}`,
      'iu',
    ),
    looked: new RegExp(`${iberianLook}|backup|respald|copias? de seguridad|cópias? de segurança`, 'iu'),
    worked: new RegExp(iberianWork, 'iu'),
    tells:
      /^(?:el|l[ao]s?|[oa]s?|est[aeo]s?|isso|isto|una?(?! vez)|uma?(?! vez)|se)(?!\p{L})(?!.*(?:deb|dev|hay que|tem que|sólo|solo|só |somente|apenas|oblig|obrig))|\?$|^.{220}/iu,
  },
  russian: {
    beforeWork: new RegExp(
      String.raw`(?<![а-яё])(?:перед|до|прежде чем)(?![а-яё])(?:(?!${russianLook})[^.;:]){0,60}?${russianWork}`,
      'i',
    ),
    afterLook: new RegExp(
      String.raw`(?<![а-яё])(?:после|как только|только если|пока не)(?![а-яё])(?:(?!${russianWork})[^.;:,]){0,60}?${russianLook}`,
      'i',
    ),
    looked: new RegExp(`${russianLook}|бэкап|резервн`, 'i'),
    worked: new RegExp(russianWork, 'i'),
    tells:
      /^(?:это|этот|эта|данн[а-яё]+|скрипт|систем[а-яё]+|он[аио]?|после этого)(?![а-яё])(?!.*(?:должн|нужно|необходимо|обязательно|только))|автоматическ|\?$|^.{220}/i,
  },
  chinese: {
    beforeWork: new RegExp(`${chineseWork}.{0,4}(?:之前|以前|前[，,必须应先请要需])`, 'iu'),
    afterLook: new RegExp(`${chineseLook}.{0,10}?(?:之后|后[，,再方才]|后才|[，,]再|才能|方可)`, 'iu'),
    looked: new RegExp(chineseLook, 'iu'),
    worked: new RegExp(chineseWork, 'iu'),
    tells: /^(?:该|此|本|这|系统|脚本|工具|程序)|自动|[？?]$|^.{120}/,
  },
  japanese: {
    beforeWork: new RegExp(`${japaneseWork}.{0,8}?前に`, 'iu'),
    afterLook: new RegExp(`${japaneseLook}.{0,12}?(?:てから|た後|後に|たら|のみ|場合だけ)`, 'iu'),
    looked: new RegExp(japaneseLook, 'iu'),
    worked: new RegExp(japaneseWork, 'iu'),
    tells: /^(?:この(?!手順)|これ|それ|本(?!番))|自動|[？?]$|^.{140}/,
  },
  korean: {
    beforeWork: new RegExp(`${koreanWork}.{0,8}?전에?(?:는|까지)?(?=\\s|,|$)`, 'iu'),
    afterLook: new RegExp(`${koreanLook}.{0,12}?(?:후에?|뒤에?|다음|해야|되면|경우에만)(?=\\s|,|$)`, 'iu'),
    looked: new RegExp(koreanLook, 'iu'),
    worked: new RegExp(koreanWork, 'iu'),
    tells: /^(?:이(?! 단계)|그|해당) |자동|\?$|^.{160}/,
  },
  persian: {
    beforeWork: new RegExp(`(?:قبل|پیش) از[^.:]{0,40}(?:${persianWork})`, 'iu'),
    afterLook: new RegExp(`(?:پس|بعد) از[^.:]{0,40}(?:${persianLook})`, 'iu'),
    looked: new RegExp(`(?:${persianLook})`, 'iu'),
    worked: new RegExp(`(?:${persianWork})`, 'iu'),
    tells: /^(?:این|آن)(?!.*باید)|خودکار|؟$|^.{200}/,
  },
});
