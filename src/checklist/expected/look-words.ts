import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How a language tells to look at something for seeing that it is so: "watch the log to confirm that it is ready". What is done to bring something
 * about ("pull it to ensure it is new") is no look. Japanese and Korean say it by their verb alone. Another language is another entry.
 */
const lookWords: { [L in Exclude<Language, 'japanese' | 'korean'>]: Pattern } = hintedIn({
  english:
    /^(?:(?:then|also|now|please),? )?(?:check|watch|look at|monitor|inspect|review|observe|open|tail|follow|read)\b[^.;:]{3,80}? to (?:ensure|confirm|verify|make sure|see)(?: that)? (?!whether|if|what|how|which|where|why)[^.;:]{3,80}?\b(?:is|are|was|were|has|have|can|will|does|did|reach(?:es|ed)?|shows?|starts?(?:ed)?|connects?(?:ed)?|comes?|came|returns?|works?|runs?|match(?:es)?|finish(?:es|ed)|complete[sd]|exists?|appears?|responds?|arrives?)\b/i,
  german:
    /^(?:[^.;:]{3,80}? (?:an(?:sehen|schauen)|prüfen|beobachten|kontrollieren|öffnen|lesen|überwachen|durchsehen)|(?:prüfe|kontrolliere|beobachte|überwache|öffne|lies|schau|sieh)\p{L}* [^.;:]{3,80}?), um (?:sicherzustellen|sicherzugehen|zu (?:prüfen|bestätigen|sehen)|sich zu vergewissern), dass /iu,
  french:
    /^(?:(?:puis|ensuite|aussi) )?(?:consult|regard|surveill|vérifi|contrôl|observ|examin|ouvr|inspect|lis)\p{L}* [^.;:]{3,80}? (?:pour|afin de) (?:vérifier|confirmer|(?:s['’]|vous |t['’])assurer) qu[e'’]/iu,
  iberian:
    /^(?:(?:luego|depois|também) )?(?:revis|consult|observ|verifi|mir|monitor|vigil|abr|inspec|examin|acompanh|compr[ou]+e?b|olh|confir|chec|le[ai])\p{L}* [^.;:]{3,80}? para (?:verificar|confirmar|comprobar|garantir|garantizar|assegurar|asegurar|asegurarse|certificar-se|se certificar)(?: de)? que /iu,
  russian:
    /^(?:(?:затем|потом) )?(?:посмотр|провер|просмотр|откр|изуч|следи|наблюда|загляни|осмотр)\p{L}* [^.;:]{3,80}?,? чтобы (?:убедиться|проверить|подтвердить|увидеть), что /iu,
  chinese:
    /^(?:请|然后)?(?:查看|检查|观察|打开|查阅|监控)[^。；：]{1,30}?[，,]?(?:以|来|并)?(?:确认|确保|验证)(?!是否)[^。；：]{2,30}(?:正常|一致|已|均?为|是|无|没有|成功|存在|运行|可用|通过|就绪)/,
  persian: /(?:ببینید|بررسی کنید|نگاه کنید|باز کنید|بخوانید) تا (?:مطمئن شوید|اطمینان یابید|تأیید کنید)(?: که)? /,
});

const looksIn = triedOn(saidIn(lookWords, (pattern, language) => [{ language, pattern }]));

/** Whether a sentence, without its decoration, tells to look at something in order to see that it is so. */
export function looksToSee(text: string): boolean {
  return looksIn(text).some(({ pattern }) => pattern.test(text));
}
