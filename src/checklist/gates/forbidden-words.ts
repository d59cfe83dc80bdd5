import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { forbids } from './ban-words.ts';

/**
 * "Never run:", "❌ Wrong", "Do not use these commands in production": what stands right below such a lead, heading or comment is shown so that
 * nobody does it. "Never run this without a backup:" says when it is done, and forbids nothing.
 */
export const forbidsBelow = remember((markdown): boolean => {
  if (markdown.length > longest) return false;
  const text = words(markdown)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '');
  if (text === '') return false;
  if (forbids(text)) return true;
  const found = rowsIn(text).some(({ pattern }) => pattern.test(text));
  return found && !limited.test(text);
});

/** What a lead says in more words tells about something. */
const longest = 120;

/** In which case, or how, it is not done: then it is done otherwise. */
const limited = hinted(
  oneOf(
    /\b(?:unless|without|until|till|before|if|when|while|except|only|after|during|outside|twice|again|as root|by hand|manually|yet|now|both|more than|at the same time|in parallel)\b/iu,
    /(?<!\p{L})(?:ohne|bevor|wenn|falls|solange|bis|vor|außer|sans|avant|si|tant que|sauf|sem|sin|antes|hasta|até|se|salvo|без|до|пока|если|кроме|до того)(?!\p{L})/iu,
    /之前|没有|未|除非|如果|前に|なしで|場合|전에|없이|경우|قبل|بدون|اگر/iu,
  ),
);

/** What is not to be done, in a word or as an order about what stands below. */
const leads: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /^(?:the )?(?:wrong|bad|incorrect)(?: (?:way|example|approach|practice|usage|commands?|order))?$/iu,
    /^(?:avoid|don['’]?t|anti-?patterns?|not like this|how not to do (?:it|this))(?: (?:this|these|the following))?(?: commands?)?$/iu,
    inRow(
      /^(?:please |you must |you should )?(?:do not|don['’]?t|never|must not)(?: ever)? (?:run|use|execute|do|issue|type|call|apply)/iu,
      /(?: (?:any of )?(?:this|these|it|that|the following|the below|such|anything like (?:this|that)))?(?: (?:commands?|statements?|scripts?|things?|steps?))?/iu,
      /(?: (?:directly )?(?:in|on|against) (?:the |a |any )?(?:live |running )?(?:production|prod|live|main|staging)(?: (?:server|database|environment|system|cluster)s?)?)?/iu,
      /(?: ?(?:[,;–—-]|because|as it|since it) ?.{3,60})?$/iu,
    ),
  ),
  german: oneOf(
    /^(?:falsch|schlecht|nicht so|so nicht|negativbeispiel|schlechtes beispiel)(?:es beispiel)?$/iu,
    /^(?:bitte )?(?:niemals|nie|nicht|auf keinen fall)(?: (?:diese|folgende)\p{L}*)?(?: befehle?)? (?:ausführen|verwenden|benutzen|eingeben|machen|tun)$/iu,
    /^(?:diese|folgende)\p{L}*(?: befehle?)? (?:niemals|nie|nicht|auf keinen fall) (?:ausführen|verwenden|benutzen|eingeben)$/iu,
    /^führen sie (?:diese|folgende|die folgenden)\p{L}* befehle? (?:niemals|nie|nicht|auf keinen fall) aus$/iu,
  ),
  french: oneOf(
    /^(?:à éviter|à ne pas faire|mauvais(?:e)?(?: exemple| pratique)?|incorrect|faux)$/iu,
    /^ne (?:jamais|pas|surtout pas) (?:exécuter|lancer|utiliser|faire)(?: (?:ceci|cela|ces commandes|les commandes suivantes|cette commande))?(?: en production)?$/iu,
    /^n['’]exécutez (?:jamais|pas)(?: (?:ceci|cela|ces commandes|les commandes suivantes|cette commande))?(?: en production)?$/iu,
  ),
  iberian: oneOf(
    /^(?:errado|incorreto|incorrecto|mal|mau exemplo|mal ejemplo|evit[ae]r?|(?:o )?que n[ãa]o fazer|(?:lo )?que no hacer)$/iu,
    /^(?:nunca|jamais|jam[áa]s|n[ãa]o|no) (?:execut[ae]r?|ejecut[ae]r?|rod[ae]r?|us[ae]r?|utiliz[ae]r?|utilice|fa[çc]a|fazer|hag[ao]s?|hacer|corr[ae]r?)(?: nunca)?(?: (?:isto|isso|esto|estos comandos|estes comandos|este comando|os (?:seguintes )?comandos(?: abaixo)?|los siguientes comandos))?(?: em produ[çc][ãa]o| en producci[óo]n)?$/iu,
  ),
  russian: oneOf(
    /^(?:неправильно|неверно|плохо|плохой пример|так нельзя|как не надо|не так|не делайте так)$/iu,
    /^(?:никогда )?не (?:выполня|запуска|используй|делай|применя)\p{L}*(?: (?:эт\p{L}+|следующ\p{L}+))?(?: команд\p{L}*)?(?: (?:на|в) (?:проде|продакшене|production))?$/iu,
  ),
  chinese:
    /^(?:错误(?:示例|做法|写法|用法|示范|方式)|反例|反面(?:示例|例子|教材)|不要这样做?|(?:切勿|严禁|禁止|请勿|不要|绝对?不要|绝不)(?:在生产环境(?:中)?)?(?:执行|运行|使用)(?:以下|下列|下面的|这些)?(?:的)?(?:命令|操作|语句)?)$/u,
  japanese:
    /^(?:悪い例|誤った例|間違い|間違った例|ng例|やってはいけない(?:こと|例)|(?:以下|次)の?(?:コマンド)?(?:は|を)?(?:絶対に|決して)?(?:実行|使用)しない(?:でください|こと)|(?:以下|次)の?(?:コマンド)?(?:は|を)?(?:実行|使用)(?:禁止|してはいけない))$/iu,
  korean:
    /^(?:잘못된 (?:예시?|방법)|나쁜 예시?|금지 ?명령|(?:다음|아래)(?:의)? ?(?:명령어?)?(?:은|는|을|를)? ?(?:절대로? )?(?:실행|사용)(?:하지 (?:마세요|마십시오|말 것|않는다)|\s?금지)|절대로? (?:실행|사용)하지 (?:마세요|마십시오|말 것))$/u,
  persian:
    /^(?:اشتباه|نادرست|نمونه نادرست|(?:هرگز|هیچ‌?وقت)(?: این)?(?: دستور(?:ها|ات)?)?(?: را)? (?:اجرا|استفاده) نکنید)$/u,
});

const rowsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));
