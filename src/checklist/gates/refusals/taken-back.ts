import { hintedIn } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import type { Language } from '../../text/languages.ts';
import type { Patterns } from './strong-words.ts';

/**
 * Whether the words of a stop are none in their sentence: a possibility ("you may abort"), an intention ("to stop it, press F3"), a question, a
 * name ("the rollback plan"), or what a program does by itself.
 */
export function isTakenBack(sentence: string, language: Language): boolean {
  const said = sentence.replace(aside, '');
  return [takesBack[language] ?? []].flat().some((pattern) => pattern.test(said));
}

/** "(The copy cannot be rolled back.)" says something else beside the stop. */
const aside = /[(（][^()（）]*[)）]/g;

const germanEnd = String.raw`(?:abbrechen|stoppen|anhalten|pausieren|unterbrechen|fortfahren|weitermachen|wiederherstellen|zurück(?:rollen|setzen|nehmen|drehen|schalten|kehren|gehen)|rückgängig machen)(?!\p{L})`;
const frenchEnd = String.raw`(?:arrêt|stopp|interromp|suspend|abandonn|annul|bloqu|déploy|continu|poursuiv|effectu|lanc|reven|restaur|rétabl|remett|redéploy)`;
const iberianEnd = String.raw`(?:deten|par(?:ar|em?)(?!\p{L})|abort|interromp|interrump|cancel|suspend|bloque|paus|aplaz|adiar|rever[tz]|invert|volver|voltar|restaur|retorn)`;
const russianEnd = String.raw`(?:останов|останавл|прерв|прерыв|прекра|отмен|откат|верну|восстан)`;

/** By language; another language is another entry. */
const takesBack: { [L in Language]?: Patterns } = hintedIn({
  english: oneOf(
    /^(?:if|when|should|in case)\b.*\b(?:roll|revert|restore|redeploy|switch|fall|go|back)\b.*:$/i,
    /\b(?:scripts?|pipelines?|workflows?|jobs?|tools?|installer|system|hook|controller|agent|it) (?:will |shall |automatically |then )+(?:stop|abort|halt|cancel|roll|revert|pause)\b/i,
  ),
  german: [
    new RegExp(
      String.raw`(?<!\p{L})(?:kann|kannst|können|könnte[nt]?|würden?|möglich)(?!\p{L})[^,;.:→]{0,70}(?<!\p{L})(?:nicht )?${germanEnd}`,
      'iu',
    ),
    new RegExp(
      String.raw`${germanEnd},? (?:kann|können|könnte|lassen|lässt|möchten?|möchtest|wollen|willst|will|würde|müssen|muss|sollen|möglich)(?!\p{L})`,
      'iu',
    ),
    new RegExp(String.raw`(?<!\p{L})nicht (?=abbr|stopp|anh|unterb|zurück|rückg)${germanEnd}`, 'iu'),
    /roll-?back-(?:plan|test|skript|anleitung|prozess|prozedur|button|fenster)|(?<!\p{L})(?:skript|script|programm|werkzeug|pipeline) (?:wird|bricht|stoppt|hält)(?!\p{L})|\?$/iu,
  ],
  french: [
    new RegExp(
      String.raw`(?<!\p{L})(?:peu(?:t|vent|vez|x)|pourrai(?:t|ent)|pouvoir|possible|possibilité|permet(?:tent|tre)?|afin|pour|sans|au lieu|censée?s?|éviter|voulez|souhaite[rz]?|vouloir|décide[rz]?|choisi(?:r|ssez)|préfére[rz]|libres?|consiste|faut-il|comment)(?!\p{L})(?: de| à|(?= d['’]))?(?: d['’])?(?: ?ne pas)? ?(?:\p{L}+ )?${frenchEnd}`,
      'iu',
    ),
    /(?<!\p{L})ne pas (?:arrêter|interrompre|annuler)(?!\p{L})|(?<!\p{L})(?:script|programme|workflow|pipeline|job) (?:va|arrête|interrompt|annule|prévoit|revient|restaure)(?!\p{L})|\?$/iu,
  ],
  iberian: [
    new RegExp(
      String.raw`(?<!\p{L})(?:pued[ea][ns]?|pode[mr]?|podr[íi]a|poderia|podemos|posible|poss[íi]vel|permite[mn]?|para|sin|sem|en vez de|em vez de|lugar de|evitar|quier[ae]s?|queira|quiser|dese[aej]\p{L}*|necesit[ae]s?|(?:for|fosse|fuera?|sea) (?:preciso|necess[áa]rio|necesario)|precis[ae]r?|haya que|decid\p{L}+|c[óo]mo|n[ãa]o|no|nunca) (?:\p{L}+ )?${iberianEnd}`,
      'iu',
    ),
    /(?<!\p{L})(?:script|programa|workflow|pipeline|job|sistema) (?:va|vai|abortar?[áa]?|para|detiene|detendr[áa]|cancela|interrompe|interrumpe|revierte|reverte)(?!\p{L})|(?<!\p{L})plano? de (?:roll|rever)|\?$/iu,
  ],
  russian: [
    new RegExp(
      String.raw`(?<![а-яё])(?:можно|может|могут|можете|могла?|смож[а-яё]+|возможно(?:сть)?|чтобы|хочется|хот(?:ите|им|ят)|нужно(?= [а-яё]+ть)|надо|понадобит[а-яё]+|позволя[а-яё]+|способ[а-яё]*|как(?! только)|приш(?:лось|лось бы)|прид[её]тся|для того)(?![а-яё])[^.,;:—–]{0,30}${russianEnd}`,
      'iu',
    ),
    /(?<![а-яё])не (?:останавлива|прерыва|отменя|откатыва)|(?:скрипт|программа|пайплайн|утилита|workflow) (?:сам[а-яё]* )?(?:останов|останавл|прерв|прерыв|прекра|отмен|откат)|(?:план|процедура|скрипт|сценарий|тест)[а-яё]* отката|\?$/iu,
  ],
  chinese: oneOf(
    inRow(
      /(?:可以?|可能|能够|会自动|将自动|自动|无法|不会|不应|无需|不用|用于|如何|支持|是否|能否|(?:如果?|若|有)需要?|想要?|避免|为了|不要|不得|请勿|已)(?:立即|直接|随时|再|执行|进行)?/,
      /(?:停止|中止|终止|暂停|取消|中断|回滚|回退|切回|恢复)/,
    ),
    /^(?:如果?|若)[^，。：:]{0,30}需要?(?:进行)?(?:停止|中止|暂停|回滚|回退)(?:时|的?话)?[，,：:]|(?:停止|中止|终止|暂停|取消|中断|回滚|回退)(?:部署|发布|上线|升级|迁移|操作)?了|(?:回滚|回退)(?:方案|计划|步骤|脚本|流程|预案|演练|测试|能力|命令|文档|点|窗口|按钮)|脚本(?:会|将)|[？?]$|^(?:确认|验证|检查|核对)[^，。如若则失]*(?:恢复|回滚|回退)[^，。如若则失]*。?$/,
  ),
  japanese:
    /(?:ロールバック|切り?戻し?|中止|中断|停止|復元)(?:することが|も)?(?:でき|可能|手順|方法|計画|用|スクリプト|テスト|され(?:る|ます|た|ました)|した(?!ら)|しました|(?:は|の)?(?:必要(?:は|が)?な|不要))|自動(?:的に|で)?(?:ロールバック|切り?戻|中止|停止)|(?:中止|中断|停止)しない|(?:スクリプト|ツール|ジョブ|パイプライン)(?:が|は)[^、。]{0,20}(?:中止|中断|停止|ロールバック|切り?戻)|か[？?]?$|[？?]$/,
  korean:
    /(?:중단|중지|롤백|되돌리|되돌릴|복구)(?:을|를)?(?:할| 할)? ?(?:수 있|수 없|가능|방법|절차|계획|필요가? ?없|시간|되었|됐|했|하지 ?않)|자동(?:으로)? ?(?:롤백|중단|되돌)|(?:롤백하|되돌리|복구하)는 ?(?:절차|방법|과정|단계)|(?:스크립트|파이프라인|워크플로)(?:가|는)[^,.]{0,20}(?:중단|중지|롤백)|필요 ?(?:시|하면)|[?？]$|까요/,
  persian: /می‌?توان|ممکن|امکان|برای (?:توقف|بازگشت|لغو)|اسکریپت .{0,20}(?:متوقف|لغو)|[؟?]$/,
});
