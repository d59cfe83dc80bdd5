import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { addItem, type Draft } from '../draft.ts';
import type { Region } from '../sections/regions.ts';
import { labelOf } from '../sections/sections.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { awaitedEvent } from './awaited-event.ts';
import { findDuration, untold } from './duration.ts';
import { afterwards } from './heading-wait.ts';

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
