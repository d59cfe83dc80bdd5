import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { addItem, type Draft } from '../draft.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Region } from '../sections/regions.ts';
import { labelOf } from '../sections/sections.ts';
import { countedSpan } from './counted-span.ts';
import { type Duration, findDuration, untold } from './duration.ts';
import { trailingWait } from './trailing-wait.ts';
import { speaksOfWatching, tellsToWait, timeAfter } from './wait-words.ts';

const spanOnly = /^(?:the )?(?:first|next|last)?\s*\d*(?:\s*[-–]\s*\d+)?\s*(?:hours?|days?|weeks?|minutes?)$/i;

const firstSpan = /\bfirst \d*\s*(?:hours?|days?|weeks?|minutes?)\b/i;

/**
 * "Soak Test (24-48 hours)", "Wait for the upgrade to complete", "First Hour" under monitoring: a wait behind what the step runs and before
 * what is ticked at its end, for "no errors" is said of the time that was watched. True when there is one.
 */
export function addHeadingWait(draft: Draft, region: Region): boolean {
  const { title, line, section } = region;
  // Over a chapter whose headings are steps themselves the time is that of the chapter.
  const chapter = draft.items.length === 0 && section.box === null && section.children.length > 0;
  const duration = chapter ? null : spanOf(region);
  if (duration === null) return false;
  draft.waits.push({ line, text: title, ...duration });
  if (draft.items.some((item) => item.kind === 'wait' && isSame(item.data, duration))) return true;
  const last = draft.items.at(-1)?.id ?? null;
  const data = { text: title, ...duration };
  const id = addItem(draft, {
    kind: 'wait',
    line,
    endLine: section.heading?.endLine ?? line,
    title,
    effect: 'reads',
    condition: region.condition,
    data,
  });
  if (!moveBeforeTicks(draft))
    for (const gate of draft.gates) if (gate.step === '' && gate.after === last) gate.after = id;
  return true;
}

/** How long the heading says to wait; null where it says nothing of waiting. */
export function spanOf({ title, section, style }: Pick<Region, 'title' | 'section' | 'style'>): Duration | null {
  const label = labelOf(title).replace(/:$/, '');
  const later = style === 'item' ? undefined : (afterwards.exec(label) ?? againAndAgain.exec(label))?.[0];
  if (later !== undefined) return findDuration(later);
  if (/\b(?:before|prior|within|after)\b|\bT-\d/i.test(label)) return null;
  const told = style !== 'item' && (tellsToWait(label) || trailingWait(label) !== null || spans.test(label));
  const monitors = section.role === 'monitor' || section.parent?.role === 'monitor';
  const waits =
    told ||
    speaksOfWatching(label) ||
    windows.test(label) ||
    atLeastDays(label) ||
    (firstInBrackets.test(label) && section.nodes.some(isWatched)) ||
    (monitors && (spanOnly.test(label) || firstSpan.test(label) || timeAfter.test(label)));
  if (waits) return findDuration(label) ?? (monitors ? countedSpan(label) : null) ?? (told ? untold : null);
  return monitors && style !== 'item' ? countedSpan(label) : null;
}

/** "Verification (1 hour post-deploy)": looked at when that time has passed. */
export const afterwards = hinted(
  oneOf(
    /[(（](?:t ?\+ ?|\+ ?)?\d+\s*(?:min(?:ute)?s?|m|h|hrs?|hours?)\s?(?:post|after|later|following)\b[^)）]*/iu,
    /[(（]\d+ (?:minuten|stunden?) (?:nach|später)(?!\p{L})[^)）]*|[(（]\d+ (?:minutes|heures?) (?:après|plus tard)[^)）]*/iu,
    /[(（]\d+ (?:minutos|horas?) (?:ap[óo]s|depois|despu[ée]s)[^)）]*|[(（](?:через|спустя) \d+ (?:минут|час)\p{L}*[^)）]*/iu,
    /[(（](?:部署|上线|发布)后\s?\d+\s?(?:分钟|小时)[^)）]*|[(（](?:デプロイ|リリース)後?\s?\d+\s?(?:分|時間)後?[^)）]*|[(（](?:배포|릴리스) ?(?:후)? ?\d+\s?(?:분|시간)[^)）]*/iu,
  ),
);

/** "(verify daily for 1 week)": looked at again and again, as long as that lasts. */
const againAndAgain = hinted(
  oneOf(
    /[(（][^()（）]*\b(?:daily|hourly|every (?:day|hour|morning)|each (?:day|hour|morning)|continuously|regularly)\b[^()（）]{0,20}?\b(?:for|over|during) (?:the (?:first|next) )?(?:\d+|an?|one|two|three) (?:hours?|days?|weeks?)\b/iu,
    /[(（][^()（）]*(?:täglich|stündlich|regelmäßig|jeden (?:tag|morgen))[^()（）]*\d+ (?:stunden?|tagen?|wochen?)|[(（][^()（）]*(?:chaque jour|quotidien\p{L}*|tous les jours|toutes les heures)[^()（）]*(?:pendant|durant|sur) \d+ (?:heures?|jours?|semaines?)/iu,
    /[(（][^()（）]*(?:a diario|diari\p{L}+|cada (?:d[ií]a|hora)|todos (?:os dias|los días))[^()（）]*(?:durante|por) \d+ (?:horas?|d[ií]as?|semanas?)|[(（][^()（）]*(?:ежедневно|каждый день|ежечасно)[^()（）]*\d+ (?:час|дн|ден|недел|сут)\p{L}*/iu,
    /[(（][^()（）]*每(?:天|日|小时)[^()（）]*\d+\s?个?(?:小时|天|周|月)|[(（][^()（）]*(?:毎(?:日|時間)[^()（）]*\d+\s?(?:日|週)間|\d+\s?(?:日|週)間[^()（）]*毎(?:日|時間))/iu,
    /[(（][^()（）]*(?:매(?:일|시간)[^()（）]*\d+ ?(?:일|주)|\d+ ?(?:일|주)(?:간|동안)? ?매(?:일|시간))|[(（][^()（）]*(?:روزانه|هر روز)[^()（）]* \S+ (?:روز|هفته)/iu,
  ),
);

/** "Observation window": the time itself is the section. */
const spans = hinted(
  oneOf(
    /^(?:the )?(?:observation|soak|bake|stabili[sz]ation|hyper-?care|watch|monitoring) (?:window|period|phase|time)\b/iu,
    /^(?:beobachtungs|stabilisierungs|hypercare-?|soak-?)(?:zeit|phase|fenster|zeitraum)|^(?:période|fenêtre|phase) d['’]observation/iu,
    /^(?:per[íi]odo|janela|ventana|fase) de (?:observa|monitor|estabili)\p{L}+|^(?:период|окно|время) (?:наблюдения|стабилизации)/iu,
    /^(?:观察|观测|监控|稳定)(?:期|窗口|阶段)|^(?:観察|監視|経過観察)期間|^(?:관찰|모니터링|안정화) ?기간|^دوره (?:پایش|نظارت)/iu,
  ),
);

/** "Stage 1: shadow mode (14+ days)": the least that it lasts; what is given without a bound is an estimate. */
export function atLeastDays(label: string): boolean {
  const told = /[(（]([^()（）]{2,40})[)）]$/.exec(label)?.[1];
  const span = told === undefined ? null : findDuration(told);
  return span !== null && span.maximum === null && (span.minimum ?? 0) >= day;
}

const day = 86_400;

/** "Tasks right after (first 24 hours)", where something below is watched. */
const firstInBrackets = hinted(
  /[(（](?:the |les? |l[ao]s? |[ao]s |die |в )?(?:\d+ )?(?:first|erste\p{L}*|premi\p{L}+|primer\p{L}*|primeir\p{L}+|перв\p{L}+|前|首|最初の?|첫|처음)\s?[^()（）]{1,20}[)）]$/iu,
);

function isWatched(node: DocumentNode): boolean {
  return node.kind === 'item' && speaksOfWatching(plainText(textOf(node)));
}

/** "14-day rollback window": as long as it is open somebody looks on. */
const windows = hinted(/\broll-?back (?:window|period)\b|rollback-?(?:fenster|phase|zeitraum)|окно отката|回滚窗口/iu);

/** The text below a heading often says its time again, or alone ("Soak"): that is waited for once. */
function isSame(one: Duration, other: Duration): boolean {
  if (other === untold) return one.minimum !== null;
  return one.minimum === other.minimum && one.maximum === other.maximum;
}

/** Moves the item at the end before the ticks that stand right above it; false when there are none. */
function moveBeforeTicks({ items }: Draft): boolean {
  const wait = items.at(-1);
  const ticked = items.slice(0, -1).findLastIndex(({ kind }) => kind !== 'check') + 1;
  if (wait === undefined || ticked === items.length - 1) return false;
  items.pop();
  items.splice(ticked, 0, wait);
  return true;
}
