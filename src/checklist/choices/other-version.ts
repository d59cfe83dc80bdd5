import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * Whether a text between two blocks ends by saying that the one below is the same for another version: "The flag needs 4.9. For older servers,
 * use:". What is done "also" or "first" for it is done beside the block above.
 */
export function isForOtherVersion(text: string): boolean {
  return leadsIn(text).some(({ pattern }) => pattern.test(text));
}

/** How such a sentence is said. Another language is another entry. */
const leads: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /(?:^|[.;!)] +)(?:for|on|with|under) (?:an? |any |the )?(?:older|earlier|newer|later|previous|legacy|other) (?!than\b)(?!(?:\S+ ){0,5}(?:also|first|additionally|afterwards)\b)[^.:;]{2,50}:$/i,
    /(?:^|[.;!)] +)(?:for|on|with|under) (?:[^.:;]|(?<=\d)\.(?=\d)){2,40} (?:and|or) (?:older|earlier|below|newer|later|above|up)\b(?! than\b)(?!(?:\S+ ){0,5}(?:also|first|additionally|afterwards)\b)[^.:;]{0,30}:$/i,
  ),
  german:
    /(?:^|[.;!)] +)(?:für|bei|mit|unter|auf) (?:\p{L}+ )?(?:älteren|ältere|neueren|neuere|früheren|frühere|anderen) (?!(?:\S+ ){0,5}(?:auch|zusätzlich|zuerst|danach)(?!\p{L}))[^.:;]{2,50}:$/iu,
  french:
    /(?:^|[.;!)] +)(?:pour|sur|avec|sous) (?:les? |une? |des )?\p{L}+ (?:plus )?(?:anciens?|anciennes?|antérieur\p{L}*|récent\p{L}*|précédent\p{L}*)(?!\p{L})(?!(?:\S+ ){0,5}(?:aussi|également|d['’]abord)(?!\p{L}))[^.:;]{0,40} ?:$/iu,
  iberian:
    /(?:^|[.;!)] +)(?:para|en|em|com|con) (?:as? |os? |l[ao]s? |el )?(?:versões|versiones|servidores|clientes|sistemas) (?:mais |más )?(?:antig[ao]s|anterior(?:es)?|recentes|recientes|nov[ao]s|nuev[ao]s)(?!\p{L})(?!(?:\S+ ){0,5}(?:também|también|primero|primeiro)(?!\p{L}))[^.:;]{0,40}:$/iu,
  russian:
    /(?:^|[.;!)] +)(?:для|на|в|с) (?:более )?(?:стар\p{L}+|нов\p{L}+|ранни\p{L}+|предыдущи\p{L}+) (?:верси\p{L}+|сервер\p{L}+|клиент\p{L}+|систем\p{L}+)(?!(?:\S+ ){0,5}(?:также|сначала)(?!\p{L}))[^.:;]{0,40}:$/iu,
  chinese:
    /(?:^|[。；;！）] *)(?:对于|如果是|若是|在)?(?:较)?(?:旧|老|早期|低|新|高)(?:的)?(?:版本?|系统)(?![^：:。]{0,20}(?:还|另外|首先))[^：:。]{0,20}[：:]$/u,
  japanese:
    /(?:^|[。；！）] *)(?:より)?(?:古い|旧|新しい|以前の)(?:バージョン|版|環境|サーバー?|クライアント)(?:では|の場合は?|には|で)[^：:。]{0,20}[：:]?$/u,
  korean:
    /(?:^|[.;!)] +)(?:더 )?(?:이전|구|오래된|낮은|최신|새로운) ?(?:버전|시스템|서버|클라이언트)(?:에서는|의 경우|은|는|에서)[^.:]{0,30}:?$/u,
  persian: /(?:^|[.؛!)] +)(?:برای|در) (?:نسخه‌?(?:های)?|سیستم‌?های) (?:قدیمی‌?تر|قدیمی|جدیدتر)[^.:]{0,30}:$/u,
});

const leadsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));
