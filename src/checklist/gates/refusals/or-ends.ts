import { hintedIn } from '../../../patterns/hinted.ts';
import type { Language } from '../../text/languages.ts';
import type { GatePattern } from '../gate-pattern.ts';
import {
  frenchStop,
  frenchWork,
  germanStop,
  germanWork,
  iberianStop,
  iberianWork,
  russianStop,
  russianWork,
} from './strong-european.ts';
import { workNoun } from './work-english.ts';

/** What is done, or else the work ends: "Get the second signature or postpone the cutover". Who may choose between the two is asked nothing. */
export const orEnds: { [L in Language]: readonly GatePattern[] } = hintedIn({
  english: orEnd(
    String.raw`(?!.*\b(?:whether|decid\w+|choos\w+|can|could|may|might|either|lets?|allows?|options?|buttons?|commands?|wants?|if|when|how|click|press|use)\b)(?:\S+ ){2,20}?\S+,? or (?:else |we |you )?(?:(?:block|abort|halt|stop|cancel|postpone|call off|delay|hold|suspend|reject) (?:the |this |your )?(?:[\w-]+ )?${workNoun}|(?:the |this )?${workNoun} (?:is|must be|will be|has to be) (?:blocked|aborted|halted|stopped|cancell?ed|postponed|off|suspended|rejected))`,
  ),
  german: orEnd(
    String.raw`(?!.*(?<!\p{L})(?:ob|wenn|falls|kann|können|entscheid\p{L}*|wähl\p{L}*|entweder|um)(?!\p{L}))(?:\S+ ){2,20}?oder (?:den |die |das |sonst )*${germanWork} (?:\p{L}+ )?(?:${germanStop}|wird (?:abgebrochen|gestoppt|verschoben|angehalten|blockiert))`,
  ),
  french: orEnd(
    String.raw`(?!.*(?<!\p{L})(?:si|peu(?:t|vent|x)|pouv\p{L}+|pour|décide\p{L}*|choisi\p{L}*|soit|permet\p{L}*)(?!\p{L}))(?:\S+ ){2,20}?ou (?:bien |alors |sinon )?(?:(?:${frenchStop}) ${frenchWork}|${frenchWork} (?:est|sera) (?:annulé|arrêté|interrompu|reporté|suspendu|bloqué|abandonné)e?)`,
  ),
  iberian: orEnd(
    String.raw`(?!.*(?<!\p{L})(?:si|se|pued\p{L}+|pod\p{L}+|para|decid\p{L}+|elij\p{L}+|escolh\p{L}+|permite\p{L}*)(?!\p{L}))(?:\S+ ){2,20}?(?:o|ou) (?:bien |então |entonces )?(?:${iberianStop} ${iberianWork}|${iberianWork} (?:será|es|é|se) (?:abortad|cancelad|interrompid|interrumpid|detenid|suspendid|adiad|aplazad|bloquead)[oa]?)`,
  ),
  russian: orEnd(
    String.raw`(?!.*(?<!\p{L})(?:если|можно|можете|решить|решите|выбрать|выберите|чтобы|либо)(?!\p{L}))(?:\S+ ){2,20}?(?:или|иначе) (?:же )?(?:${russianStop} ${russianWork}|${russianWork} (?:отменяется|откладывается|останавливается|прерывается|блокируется))`,
  ),
  chinese: orEnd(
    '(?!.*(?:可以|可|选择|决定|是否|如果))[^。；:：]{4,60}?[，,]?(?:或者?|要么|不然)(?:停止|中止|终止|暂停|取消|推迟|阻断|中断)(?:本次|整个|当前)*(?:部署|上线|发布|发版|切换|升级|迁移|变更)',
  ),
  japanese: orEnd(
    '(?!.*(?:選|決|判断|どうか|場合|できる))[^。]{4,60}?(?:する|した|れる|取る|得る|待つ)か、?(?:さもなければ|でなければ)?(?:デプロイ|リリース|公開|移行|切り?替え|作業|アップグレード)を(?:中止|中断|停止|延期|見送)(?:する(?:こと)?|ってください|してください|る)?',
  ),
  korean: orEnd(
    '(?!.*(?:선택|결정|수 있|여부|경우))[^.]{4,60}?(?:하거나|받거나|든지|아니면),? (?:배포|릴리스|출시|전환|작업|이관|업그레이드|마이그레이션)(?:를|을)? ?(?:중단|중지|보류|취소|연기)(?:한다|합니다|하세요|해야 한다|하십시오)',
  ),
  persian: orEnd(
    '(?!.*(?:اگر|می.?توان|انتخاب|تصمیم))[^.:؛]{6,100}? یا (?:استقرار|انتشار|مهاجرت|ارتقا|به.?روزرسانی|عملیات|کار) را (?:متوقف|لغو|قطع) (?:کنید|کن|نمایید)',
  ),
});

/** All of it is the case: what has to be done before the work goes on stands in front of the "or". */
function orEnd(said: string): GatePattern[] {
  return [{ type: 'stop', pattern: new RegExp(String.raw`^(?<condition>${said})(?=$|[.:;!。：；！])`, 'iu') }];
}
