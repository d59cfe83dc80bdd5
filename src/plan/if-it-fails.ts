import type { Item } from '../steps/index.ts';
import type { Plan } from './plan.ts';
import { type Paragraph, proseByItem } from './prose-around.ts';

/**
 * What the text of a step says to do if an item of it fails: right below the item, at the head and at the end of the step for all of it, in the
 * item's own sentence, and by the commands right below that are for that case. In the order of the lines.
 */
export function ifItFails(plan: Plan, lane: { id: string; items: readonly Item[] }, item: Item): Paragraph[] {
  const at = lane.items.findIndex(({ id }) => id === item.id);
  const next = lane.items[at + 1] ?? null;
  const step = plan.steps.find(({ id }) => id === lane.id);
  const prose = step === undefined ? new Map<string | null, Paragraph[]>() : proseByItem(step);
  const around = [lane.items[0]?.id ?? null, next?.id ?? null, null];
  const told = [...prose].flatMap(([below, paragraphs]) => (around.includes(below) ? withTheirLists(paragraphs) : []));
  return [...ownSentence(item), ...told, ...remedies(lane.items.slice(at + 1))].sort(
    (one, other) => one.line - other.line,
  );
}

/** A paragraph that only names the case is told with the few that follow it. */
function withTheirLists(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap(({ line, text }, at) => {
    if (!namesFailure(text)) return [];
    const follows = leads.test(text) ? paragraphs.slice(at + 1, at + 1 + mostFollowing) : [];
    const more = follows.slice(0, untilCase(follows)).map((one) => one.text);
    return [{ line, text: [text, ...more].join(' ') }];
  });
}

function untilCase(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(({ text }) => namesFailure(text));
  return at < 0 ? paragraphs.length : at;
}

const mostFollowing = 3;
/** Nothing is said yet of what to do. */
const leads = /[:：]\s*$|^[^.,;:!?]{3,40}$/;

/** "Start it with `run`. If this fails, open the valve." */
function ownSentence({ title, line }: Item): Paragraph[] {
  const found = title.split(/(?<=[.;!?])\s+/).filter((sentence) => namesFailure(sentence));
  return found.map((text) => ({ line, text }));
}

/** What is done only in that case, where it stands right below. */
function remedies(below: readonly Item[]): Paragraph[] {
  const end = below.findIndex(({ condition }) => condition === null || !namesFailure(condition));
  const mine = end < 0 ? below : below.slice(0, end);
  return mine.map(({ line, condition, title }) => ({ line, text: `${condition}: ${title}` }));
}

/** Whether a text begins with the case that something fails: "If it fails", "On failure". */
export function namesFailure(text: string): boolean {
  const bare = text.replace(/^[\s>*_#•-]+|[*_]+/g, '');
  return cases.some((pattern) => pattern.test(bare));
}

const english = String.raw`(?:fails?|failed|failing|errors? out|breaks?|crash(?:es)?|hangs?|times? out|goes wrong|go wrong|went wrong|(?:do|does|did|will|is|are|was|has|have) ?n[o’']t [a-z]+|(?:returns?|shows?|reports?|gives?|prints?|exits? with|there is|there are|you (?:get|see)) (?:an? |any |the )?(?:errors?|failures?|non-?zero))`;

const cases: readonly RegExp[] = [
  new RegExp(String.raw`^(?:if|when|should|in case|where|whenever) [^.;:!?]{0,60}\b${english}`, 'i'),
  /^(?:on|upon|in case of|after an?|in the event of(?: an?)?) (?:any )?(?:failures?|errors?)\b/i,
  /^(?:troubleshooting|if unsuccessful|otherwise, (?:roll|stop|abort|call|restart))\b/i,
  /^(?:wenn|falls|sollte)\s[^.;:!?]{0,60}(?:fehlschl[aä]g\p{L}*|scheiter\p{L}*|schief\s?ge\p{L}*|nicht (?:funktioniert|klappt|startet|geht|läuft)|fehler)|^(?:bei (?:einem )?fehlern?|im fehlerfall|fehlerbehebung)/iu,
  /^(?:si|en cas)\s[^.;:!?]{0,60}(?:échou\p{L}*|échec|erreur|ne (?:fonctionne|marche|démarre|répond) pas)|^dépannage/iu,
  /^(?:si|en caso|se|caso|em caso)\s[^.;:!?]{0,60}(?:fall[aeo]\p{L}*|fracas\p{L}*|error(?:es)?|erros?|falh\p{L}*|no funciona|não funcion\p{L}*)/iu,
  /^(?:если|при)\s[^.;:!?]{0,60}(?:не (?:удал\p{L}*|работает|запуст\p{L}*|получ\p{L}*)|ошибк\p{L}*|сбо[йея]\p{L}*|упад[её]т)/iu,
  /^(?:如果|若|如)[^。；：！？]{0,40}(?:失败|出错|报错|不成功|错误)|^(?:失敗した場合|エラーの場合|エラーが出た)|失敗したら|실패하면|실패 시|오류가/u,
];
