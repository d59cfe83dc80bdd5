import { hintedIn } from '../../../patterns/hinted.ts';
import type { Language } from '../../text/languages.ts';
import type { GatePattern } from '../gate-pattern.ts';
import { frenchWork, germanWork, iberianStop, iberianWork, russianWork } from './strong-european.ts';
import { work } from './work-english.ts';

/** What a case requires: "A late change requires aborting", "Jeder Datenverlust erfordert einen Rollback". Another language is another entry. */
export const demandedEnds: { [L in Language]: readonly GatePattern[] } = hintedIn({
  english: ends({
    subject: String.raw`^(?<condition>(?!(?:(?:the|an?|this|that|no) )?(?:roll-?back|it|this|that|which|these|they|you|we|if|to)\b)[^.:;,]{3,80}?)`,
    demand: String.raw` (?<!\b(?:not|n['’]t|may|might|can|could|would|never|to|that|which|who)(?: \w+)? )(?:requires?|demands?|calls? for|mandates?|necessitates?|means?) (?:an? |the )?(?:immediate |immediately |full |complete |emergency )*`,
    back: String.raw`roll(?:-?back|ing back)(?=$|[.,;!)]| (?:of|to|and|within|at|before)\b)`,
    stop: String.raw`(?:abort(?:ing)?(?=$|[.,;!)]| (?:and|of|the|this)\b)|no-?go\b|(?:(?:stopp|halt|paus|cancel+|suspend|postpon)ing|calling off|abandoning|(?:cancellation|suspension|halt|abortion) of) ${work}\b)`,
  }),
  german: ends({
    subject: String.raw`^(?<condition>(?!(?:(?:ein|der|das|dies\p{L}*) )?(?:roll-?back|das|dies|es|wer|was)(?!\p{L}))[^.:;,]{3,80}?)`,
    demand: String.raw` (?:erforder[nt]|verlang(?:t|en)|beding(?:t|en)|bedeute[nt]|zwing(?:t|en) zu[mr]?|mach(?:t|en)) (?:einen? |den |die |das |zum )?(?:\p{L}+en )?`,
    back: String.raw`(?:roll-?back|zurückrollen|rücknahme)(?=$|[.,;!)]| (?:auf|und|auf|der|des|de[rs]|erforderlich|nötig|notwendig)(?!\p{L}))`,
    stop: String.raw`(?:abbruch|abbrechen|stopp|unterbrechung|verschiebung)(?=$|[.,;!)]| (?:und|erforderlich|nötig|notwendig)(?!\p{L})| (?:de[rs]|vo[nm]) ${germanWork})`,
  }),
  french: ends({
    subject: String.raw`^(?<condition>(?!(?:(?:le|un|ce) )?(?:roll-?back|retour|cela|ceci|ça|il)(?!\p{L}))[^.:;,]{3,80}?)`,
    demand: String.raw` (?<!(?:não|no|ne) )(?:exige|nécessite|impose|implique|entraîne|requiert|requièr)(?:e?nt)? (?:de |d['’]|un |une |le |la |l['’])*`,
    back: String.raw`(?:roll-?back|retour (?:en )?arrière|revenir en arrière)(?=$|[.,;!)]| (?:immédiat|vers|et|de|du|à)(?!\p{L}))`,
    stop: String.raw`(?:(?:abandon|arrêt|annul|report|suspen|stopp)(?:ner|er|dre|ation|sion)?|interrompre|interruption) (?:immédiate?s? )?(?:de |d['’]|du )?${frenchWork}`,
  }),
  iberian: ends({
    subject: String.raw`^(?<condition>(?!(?:(?:el|o|un|um) )?(?:roll-?back|revers|esto|isto|isso|eso|se|si|no|não)(?!\p{L}))[^.:;,]{3,80}?)`,
    demand: String.raw` (?<!(?:no|não|puede[ns]?|pode[mr]?) )(?:exigen?|exigem|requieren?|requer(?:em)?|demanda[mn]?|obligan? a|obrigam? a|implica[mn]?|significa[mn]?) (?:un |um |una |uma |el |o |a |la )?`,
    back: String.raw`(?:roll-?back|revertir|reverter|reversi[óo]n|revers[ãa]o)(?=$|[.,;!)]| (?:(?:inm|im)ediat\p{L}*|de|do|da|del|al?|para|y|e)(?!\p{L}))`,
    stop: String.raw`(?:${iberianStop}|suspensi[óo]n|suspens[ãa]o|interrup[çc]\p{L}+|cancela[çc]\p{L}+) (?:d[aeo]l? |de la )?${iberianWork}`,
  }),
  russian: ends({
    subject: String.raw`^(?<condition>(?!(?:это|откат|если)(?!\p{L}))[^.:;,]{3,80}?)`,
    demand: String.raw` (?<!(?:не|может|могут|чтобы) )(?:требу(?:ет|ют)|означа(?:ет|ют)|влеч[её]т|влекут) (?:за собой )?(?:[\p{L}]+(?:ого|ый|ую|ой) )?`,
    back: String.raw`(?:откат[а]?|откатить(?:ся)?)(?=$|[.,;!)]| (?:на|до|и|всего|релиз|верси)(?!\p{L}))`,
    stop: String.raw`(?:остановк[иу]|прерывани[яе]|отмен[ыу]|прекращени[яе]|остановить|прервать|отменить|прекратить|отложить) ${russianWork}`,
  }),
  chinese: ends({
    subject:
      '^(?<condition>(?!如|若|当|是否)[^。，,：:；]{0,24}(?:任[何一意]|所有|每次|凡是?|紧急|丢失|失败|异常|错误|变更|故障|中断|超时|不一致|损坏)[^。，,：:；]{0,24}?)',
    demand: '(?:都|均|就)?(?:必须|须|需要?|要求|意味着|应当?)(?:立即|立刻|马上|执行|进行)*',
    back: '(?:回滚|回退)(?=$|[。，；！,.!]|到|至|并)',
    stop: '(?:停止|中止|终止|暂停|取消|推迟|阻断|中断)(?:本次|整个|当前|后续)*(?:部署|上线|发布|发版|灰度|放量|切换|升级|迁移|变更)',
  }),
  japanese: ends({
    subject: '^(?<condition>(?!この|これ|ロールバック|切り?戻)[^。]{2,50}?(?:は|には|れば|らば|たら|時|際))[、,]?',
    demand: '(?:直ちに|即時の?|すぐに|速やかな)?',
    back: '(?:ロールバック|切り?戻し)(?:が必要(?:です|だ|である|になる|となる|[。]|$)|を要する|を行う必要がある|を必須とする)',
    stop: '(?:デプロイ|リリース|公開|移行|切り?替え|作業|本番反映|アップグレード)の(?:中止|中断|停止|延期)(?:が必要(?:です|だ|である|になる|となる|[。]|$)|を要する|を必須とする)',
  }),
  korean: ends({
    subject: '^(?<condition>(?!이는|이것은|롤백)[^.]{2,50}?(?:은|는|이|가|시|면|경우))\\s',
    demand: '(?:즉시 |즉각적인 |긴급 )?',
    back: '(?:롤백|원복)(?:이|을|가)? ?(?:필요(?:하다|합니다|함)|요구한다|요구합니다|필수)',
    stop: '(?:배포|릴리스|출시|전환|작업|이관|업그레이드|마이그레이션)(?:의)? ?(?:중단|중지|보류|취소)(?:이|을|가)? ?(?:필요(?:하다|합니다|함)|요구한다|요구합니다|필수)',
  }),
  persian: ends({
    subject: '^(?<condition>(?!این|آن|بازگشت)[^.:؛،]{3,80}?) ',
    demand: '(?:مستلزم|نیازمند|به معنای|ملزم به) (?:فوری )?',
    back: '(?:بازگشت|بازگردانی|رول.?بک)',
    stop: '(?:لغو|توقف|قطع) (?:استقرار|انتشار|مهاجرت|ارتقا|به.?روزرسانی|عملیات|کار)',
  }),
});

type Said = { subject: string; demand: string; back: string; stop: string };

function ends({ subject, demand, back, stop }: Said): GatePattern[] {
  return [
    { type: 'rollback', pattern: new RegExp(subject + demand + back, 'iu') },
    { type: 'stop', pattern: new RegExp(subject + demand + stop, 'iu') },
  ];
}
