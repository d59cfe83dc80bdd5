import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { addItem, type Draft } from '../draft.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Region } from '../sections/regions.ts';
import { labelOf } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { awaitedEvent } from './awaited-event.ts';
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
  return waits ? (findDuration(label) ?? (told ? untold : null)) : null;
}

/** "Verification (1 hour post-deploy)": looked at when that time has passed. */
const afterwards = hinted(
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

const entry =
  /\(((?:(?:can|may|must|should|to) be )?(?:run|start(?:ed)?|begin|begun|done|only|wait|do this)\b[^().]*?\b(?:after|once|when|until)\b[^().]*)[^()]*\)?/i;

/** "(on call, after a successful build)": what has to have come to its end, beside whom it is for. */
const afterSuccess = hinted(
  oneOf(
    /[(,;] ?(after (?:an? |the )?(?:successful|green) [\w-]+|after [\w-]+ (?:success|completion))(?=[),;])/iu,
    /[(,;] ?(nach (?:erfolgreiche[mrn] [\p{L}-]+|[\p{L}]+-?(?:erfolg|abschluss)))(?=[),;])/iu,
    /[(,;] ?(après (?:le |la )?(?:succès|réussite|fin) d(?:u|e la|e l['’])? ?[\p{L}-]+)(?=[),;])/iu,
    /[(,;] ?((?:tras|después de|após|depois de) (?:el |la |o |a )?(?:éxito|sucesso|conclusão|finalización) d[aeo]l? (?:la )?[\p{L}-]+)(?=[),;])/iu,
    /[(,;] ?(после успешн\p{L}+ [\p{L}-]+)(?=[),;])|[(（,，、] ?((?:构建|部署|发布)成功后|(?:ビルド|デプロイ)成功後|(?:빌드|배포) ?성공 ?후|پس از موفقیت [\p{L}]+)(?=[)），,、])/iu,
  ),
);

/** "Once the source is available", "Post release - after the operator is cut": a heading that names what has to have come before. */
const once = hinted(
  inRow(
    /(?:^|[-–—:] )(?:only |erst |seulement |solo |só |только )?/iu,
    oneOf(
      /(?:once|as soon as|when|after) [^.,]{2,60}? (?:is|are|has|have|gets?|becomes?|finish(?:es|ed)|completes?|pass(?:es)?|succeeds?)(?: \w+){0,4}$/iu,
      /(?:sobald|nachdem) [^.,]{2,60}? (?:ist|sind|wurden?|hat|haben|läuft|laufen)$/iu,
      /une fois (?:que )?[^.,]{2,60}? (?:est|sont|a|ont)(?: \p{L}+){0,3}$/iu,
      /(?:una vez que|uma vez que|assim que|en cuanto|cuando|quando) [^.,]{2,60}? (?:est[áée]|est[ãa]o|esté[ns]?|sea|seja|haya|tenha|for|estiver)(?: \p{L}+){0,3}$/iu,
      /(?:как только|после того,? как) [^.]{2,60}$/iu,
    ),
  ),
);

/** "(run after the images are published)" in a heading: the step begins with a wait for that. */
export function addEntryWait(draft: Draft, region: Region): void {
  const { title, line, section, style } = region;
  const text = style === 'item' ? undefined : beforeStep(title)?.trim();
  if (text === undefined || (section.children.length > 0 && section.box === null && section.nodes.length === 0)) return;
  const span = findDuration(text) ?? untold;
  draft.waits.push({ line, text, ...span });
  const place = {
    line,
    endLine: section.heading?.endLine ?? line,
    title: text,
    effect: 'reads' as const,
    condition: null,
  };
  addItem(draft, { kind: 'wait', ...place, data: { text, ...span } });
}

function beforeStep(title: string): string | undefined {
  const label = labelOf(title);
  return (
    entry.exec(title)?.[1] ??
    afterSuccess
      .exec(title)
      ?.slice(1)
      .find((part) => part !== undefined) ??
    onceIn(label) ??
    timeFirst(title) ??
    timeAtHead(label) ??
    awaitedEvent(label) ??
    undefined
  );
}

function onceIn(label: string): string | undefined {
  return once.exec(label.replace(/\s*(?:\([^()]*\)\s*)?[-–—]{0,80}$/, ''))?.[0].replace(/^[-–—: ]+/, '');
}

/** "(after 1-2 weeks)", "(через 2 недели)" behind what is done then; what is only looked at then has its time already. */
function timeFirst(title: string): string | undefined {
  const text = timeInBrackets.exec(title)?.[1];
  return text === undefined || findDuration(text) === null || afterwards.test(title) ? undefined : text;
}

/** "After 1 week of stability": the heading of what is done then. */
function timeAtHead(label: string): string | undefined {
  const text = withoutColon(label);
  return afterTime.test(text) ? text : undefined;
}

const afterTime = hinted(
  oneOf(
    /^after (?:about |at least |another |the first )?(?:~?\d+|an?|one|two|three|four|five|six|seven|ten|thirty)(?:\s*[-–]\s*\d+)? (?:\p{L}+ )?(?:min(?:ute)?s?|h|hours?|days?|weeks?|months?)(?: (?:of|without|with no|in)(?!\p{L}).{2,40})?$/iu,
    /^nach (?:etwa |mindestens |rund )?(?:\d+|ein(?:er|em|e)?|zwei|drei|vier|fünf|sechs|sieben|zehn) (?:\p{L}+ )?(?:minuten?|stunden?|tag(?:en)?|wochen?)(?: (?:\p{L}+e[nrm] betrieb\p{L}*|ohne|mit|im|in)(?!\p{L}).{0,40})?$/iu,
    /^après (?:environ |au moins )?(?:\d+|une?|deux|trois|quatre|cinq|dix) (?:minutes?|heures?|jours?|semaines?)(?: (?:de|d['’]|sans|stables?).{0,40})?$/iu,
    /^(?:tras|después de|luego de|após|depois de) (?:unos |cerca de |al menos |pelo menos )?(?:\d+|una?|uma?|dos|duas|dois|tres|três|cinco|diez|dez) (?:minutos?|horas?|d[ií]as?|semanas?)(?: (?:de|sin|sem|est[áa]ve\p{L}*|estables?)(?!\p{L}).{0,40}| est\p{L}+)?$/iu,
    /^(?:через|спустя|после) (?:примерно )?(?:\d+ |одн\p{L}+ |дв\p{L}+ |тр\p{L}+ )?(?:минут\p{L}*|час\p{L}*|дн\p{L}+|день|недел\p{L}+|сут\p{L}+)(?: (?:без|стабильн\p{L}+|работы|после)(?!\p{L}).{0,40})?$/iu,
    /^\s?[\d一两二三四五六七十]+\s?(?:个)?(?:分钟|小时|天|周|星期)(?:之?后|以后)$|^[\d一二三]+\s?(?:分|時間|日間?|週間)(?:の[^。]{1,10})?後$|^(?:\d+|일|이|삼|한|두) ?(?:분|시간|일|주일?|주)(?: ?(?:안정화?|동안[^.]{1,12}|무장애))? ?(?:후|뒤)$|^(?:پس از|بعد از) \S+ (?:دقیقه|ساعت|روز|هفته)(?: .{2,30})?$/iu,
  ),
);

const timeInBrackets = hinted(
  oneOf(
    /\S\s*\((?:[^()]*[,;] ?)?((?:after|nach|après|tras|después de|após|depois de|через|спустя) (?:about |etwa |environ |unos |cerca de |примерно )?[~≥>]? ?\d[^()]*)\)$/iu,
    /\S\s*[(（]((?:约)?\d[^()（）]*(?:later|später|plus tard|después|depois|后|後|뒤|후|بعد))[)）]$/iu,
  ),
);
