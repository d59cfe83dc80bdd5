import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * Words of which one holds. `alone`: they exclude each other also where nothing but words for the work stands beside them. `of`: what has to stand
 * beside them; anything where it is not given.
 */
export type Opposed = { members: readonly Pattern[]; alone: boolean; of?: Pattern };

/** Each set holds the words of all languages; those for the rarer case stand first. */
export const opposed: readonly Opposed[] = hintedIn([
  {
    alone: true,
    members: [
      oneOf(
        inRow(
          /(?<!\p{L})/iu,
          oneOf(
            /emergency|urgent|hot-?fix(?:es)?|unplanned|unscheduled|expedited|out-of-band|notfall|dringende[rsn]?/iu,
            /ungeplante[rsn]?|d['’]urgence|urgente?|non planifiée?s?|(?:de )?emerg[eê]ncia|no planificad[oa]/iu,
            /não planejad[oa]|экстренн\p{L}+|срочн\p{L}+|аварийн\p{L}+|внепланов\p{L}+|хотфикс\p{L}*/iu,
          ),
          /(?!\p{L})/iu,
        ),
        /紧急|应急|计划外|热修复|緊急|計画外|ホットフィックス|긴급|비상|핫픽스|اضطراری|فوری/iu,
      ),
      oneOf(
        inRow(
          /(?<!\p{L})/iu,
          oneOf(
            /normale?[rsn]?|standard|regular|routine|planned|scheduled|ordinary|reguläre[rsn]?|geplante[rsn]?/iu,
            /planifiée?s?|ordinaire|courante?|habitual|planificad[oa]|programad[oa]|planejad[oa]|de rotina/iu,
            /обычн\p{L}+|планов\p{L}+|стандартн\p{L}+|штатн\p{L}+|регулярн\p{L}+/iu,
          ),
          /(?!\p{L})/iu,
        ),
        /常规|正常|标准|日常|计划内|通常|標準|定期|計画|정기|일반|표준|정상|계획된?|عادی|معمولی/iu,
      ),
    ],
  },
  {
    alone: false,
    members: [
      /(?<!\p{L})patch(?!\p{L})|パッチ|패치|补丁/iu,
      /(?<!\p{L})(?:minor|kleinere[rsn]?|mineure?s?|menor(?:es)?|минорн\p{L}+)(?!\p{L})|次要|小版本|マイナー|마이너/iu,
      /(?<!\p{L})(?:major|größere[rsn]?|majeure?s?|mayor(?:es)?|maior(?:es)?|мажорн\p{L}+)(?!\p{L})|大版本|メジャー|메이저/iu,
    ],
  },
  {
    alone: false,
    members: [
      oneOf(
        /(?<!\p{L})(?:partial(?:ly)?|selective|point[- ]in[- ]time|teilweise[rsn]?|partielle?s?|parcial(?:es)?)(?!\p{L})/iu,
        /(?<!\p{L})частичн\p{L}+|部分|選択的|부분|جزئی/iu,
      ),
      oneOf(
        /(?<!\p{L})(?:full|complete|entire|vollständige?[rsn]?|complète?s?|complet[oa]s?|total|полн\p{L}+)(?!\p{L})/iu,
        /全量|完整|完全|全体|フル|전체|완전|کامل/iu,
      ),
    ],
  },
  {
    alone: false,
    members: [
      oneOf(
        /(?<!\p{L})(?:with (?:a )?downtime|offline|mit downtime|avec (?:interruption|coupure)|con (?:parada|corte))(?!\p{L})/iu,
        /(?<!\p{L})(?:com (?:parada|downtime)|с простоем|офлайн)(?!\p{L})/iu,
        /(?<!不)停机|离线|(?<!無)停止|オフライン|(?<!무)중단|오프라인|با (?:قطعی|توقف)/iu,
      ),
      oneOf(
        /(?<!\p{L})(?:zero[- ]downtime|(?:without|with no|no) downtime|online|ohne downtime|sans (?:interruption|coupure))(?!\p{L})/iu,
        /(?<!\p{L})(?:sin (?:parada|corte)|sem (?:parada|downtime)|без простоя|онлайн)(?!\p{L})/iu,
        /不停机|在线|無停止|オンライン|무중단|온라인|بدون (?:قطعی|توقف)/iu,
      ),
    ],
  },
  {
    alone: true,
    of: /^(?:deploy|release|update|upgrade|install)\p{L}*$/iu,
    members: [
      oneOf(
        /(?<!\p{L})(?:quick|fast|express|one[- ](?:line(?:r)?|command|click)|tl;? ?dr|short|kurz(?:fassung|version|anleitung)?)(?!\p{L})/iu,
        /(?<!\p{L})(?:schnell(?:e[rsn]?|anleitung)?|rapide|courte?|en une (?:commande|ligne)|r[áa]pid[oa])(?!\p{L})/iu,
        /(?<!\p{L})(?:en un solo comando|comando único|быстр\p{L}+|кратк\p{L}+|одной командой)(?!\p{L})/iu,
        /快速|一键|一行命令|クイック|ワンライナー|簡易|빠른|한 줄|원클릭|سریع|یک ?خطی/iu,
      ),
      oneOf(
        /(?<!\p{L})(?:detailed|full|step[- ]by[- ]step|in detail|long|complete|ausführliche?[rsn]?|detaillierte?[rsn]?)(?!\p{L})/iu,
        /(?<!\p{L})(?:schritt für schritt|détaillée?s?|complète|pas à pas|étape par étape|paso a paso)(?!\p{L})/iu,
        /(?<!\p{L})(?:passo a passo|detallad[oa]s?|detalhad[oa]s?|пошагов\p{L}+|подробн\p{L}+)(?!\p{L})/iu,
        /详细|分步|逐步|完整|詳細|상세|단계별|قدم به قدم|گام به گام|تفصیلی/iu,
      ),
    ],
  },
  {
    alone: false,
    of: oneOf(
      /install|setup|deploy|project|users?|customers?|tenants?|clients?|sites?|einricht|projekt|projet|proyecto|projeto/iu,
      /установ|проект|安装|部署|用户|项目|インストール|導入|설치|배포|نصب|پروژه/iu,
    ),
    members: [
      /(?<!\p{L})(?:existing|bestehende[rsnm]?|existante?s?|existentes?|существующ\p{L}+)(?!\p{L})|已有|现有|既存|기존|موجود/iu,
      /(?<!\p{L})(?:new|fresh|clean|neue[rsnm]?|nouve(?:au|lle)s?|n[uo]e?v[oa]s?|нов(?:ый|ая|ое|ые|ых|ой))(?!\p{L})|新|신규|새|جدید/iu,
    ],
  },
  {
    alone: false,
    members: [
      oneOf(
        /(?<!\p{L})(?:small|disabled|kleine?|deaktiviert|petite?s?|désactivée?s?|pequeñ[oa]s?|pequen[oa]s?)$/iu,
        /(?<!\p{L})(?:desactivad[oa]s?|desativad[oa]s?|маленьк\p{L}+|небольш\p{L}+|отключ[её]н\p{L}*|выключен\p{L}*)$/iu,
        /较小|禁用|关闭|小さい場合?|無効(?:な場合)?|작은|비활성화|کوچک|غیرفعال/iu,
      ),
      oneOf(
        /(?<!\p{L})(?:large|big|enabled|große?|aktiviert|grande?s?|activée?s?|activad[oa]s?|ativad[oa]s?)$/iu,
        /(?<!\p{L})(?:больш\p{L}+|включ[её]н\p{L}*)$|较大|启用|开启|大きい場合?|有効(?:な場合)?|큰|활성화|بزرگ|فعال/iu,
      ),
    ],
  },
  {
    alone: false,
    members: [
      /^(?:if |wenn |falls |si |se |если |如果|اگر )?(?:yes|ja|oui|sí|sim|да|是|はい(?:の場合)?|예|네|بله)$/iu,
      /^(?:if |wenn |falls |si |se |если |如果|اگر )?(?:no|nein|non|não|нет|否|いいえ(?:の場合)?|아니(?:오|요)|خیر)$/iu,
    ],
  },
]);
