import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { isOthersWork } from './others-work.ts';

/**
 * Whether a text names a command only to speak against it or of what was: "do not run `make clean`", "instead of `make clean`",
 * "`make clean` nicht ausführen". "Do not run `make bread` before the oven is hot" says when it is run.
 */
export function isSpokenAgainst(command: string, taskText: string): boolean {
  const at = taskText.indexOf(`\`${command}\``);
  if (at < 0) return false;
  const before = taskText.slice(Math.max(0, at - reach), at);
  const after = taskText.slice(at + command.length + 2, at + command.length + 2 + reach);
  if (limits.test(after)) return false;
  return insteadOf.test(before) || forbidden.test(before) || forbiddenBehind.test(after) || isOthersWork(before, after);
}

const reach = 60;

/** In which case, or until when. */
const limits = hinted(
  /^[^.;:。；]{0,30}(?:\b(?:unless|without|until|before|if|when|while|except|only|after|again|twice|yet|as root)\b|(?<!\p{L})(?:ohne|bevor|wenn|solange|bis|sans|avant|si|tant que|sem|sin|antes|hasta|até|se|без|до|пока|если)(?!\p{L})|之前|除非|如果|前に|전에|قبل|بدون)/iu,
);

const insteadOf = hinted(
  /(?:\b(?:instead of|rather than|in place of|as opposed to|used to be|formerly|previously|replaces|replaced|no longer)|(?<!\p{L})(?:anstatt|statt|anstelle von|früher|au lieu de|à la place de|en lugar de|en vez de|em vez de|ao invés de|вместо|раньше)|而不是|不是|代替|の代わりに?|대신)(?: (?:running|using|calling|typing|the|the old|plain|a bare))? ?$/iu,
);

const forbidden = hinted(
  oneOf(
    inRow(
      /\b(?:do not|don['’]?t|never|must not|must never|avoid)(?: (?:ever|just|simply|directly|manually))?/iu,
      /(?: (?:run|use|execute|call|type|issue|invoke|try|do|running|using|calling|executing))?(?: (?:the|a|any|a bare|plain|bare))?(?: command)?:? $/iu,
    ),
    /(?<!\p{L})(?:niemals|nie|kein|keinesfalls) $/iu,
    /(?<!\p{L})(?:n['’](?:exécutez|utilisez|lancez) (?:jamais|pas)|ne (?:jamais|pas) (?:exécuter|utiliser|lancer))(?: la commande)? $/iu,
    /(?<!\p{L})(?:no|n[ãa]o|nunca|jam[áa]s) (?:ejecut[ae]r?|execut[ae]r?|us[ae]r?|utili[cz]e|utilizar|rod[ae]r?|corr[ae]r?)(?: (?:el|o) comando)? $/iu,
    /(?<!\p{L})не (?:запуска|использ|выполня|применя)\p{L}*(?: команду)? $/iu,
    /(?:不要|切勿|严禁|禁止|请勿|勿)(?:直接)?(?:运行|执行|使用|用)(?:命令)? ?$/iu,
  ),
);

const forbiddenBehind = hinted(
  oneOf(
    /^ (?:niemals|nie|nicht|keinesfalls) (?:ausführen|verwenden|benutzen|nutzen|starten)/iu,
    /^ ?(?:を|は)(?:絶対に|決して)?(?:実行|使用|使わ)(?:し)?ない(?!と)|^ ?(?:을|를|은|는)? ?(?:절대 )?(?:실행|사용)하지 (?:마|말|않)/iu,
    /^ (?:را )?(?:هرگز )?(?:اجرا|استفاده) ?نکنید/iu,
    /^ (?:is|are) (?:forbidden|prohibited|not allowed|banned)\b/iu,
  ),
);
