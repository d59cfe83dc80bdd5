import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Gate } from '../../plan/plan.ts';
import type { Context, Cursor, Recogniser } from '../draft.ts';
import { labelledExpectation } from '../expected/expectation-words.ts';
import { addGate } from '../gates/add-gate.ts';
import { namesAim, tellsAim } from '../gates/aim-words.ts';
import { forbids, shoutedBan } from '../gates/ban-words.ts';
import { leadingCondition } from '../gates/condition-words.ts';
import { conditionOf } from '../gates/conditions.ts';
import { readGate } from '../gates/gate-words.ts';
import { likelyStop } from '../gates/likely-stop.ts';
import { saysOnlyIf } from '../gates/only-if.ts';
import { announcesRules, isBan, readSoftGate, type SoftGate, type SoftGateKind } from '../gates/soft-gate-words.ts';
import { isToldByTick } from '../gates/stops/told-by-tick.ts';
import { type DocumentNode, type ItemNode, type ParagraphNode, type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern, isBox } from '../sections/sections.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { runsBesideStop } from '../tasks/tells-to-run.ts';
import { leadText } from '../text/lead.ts';
import { lineOf } from '../text/line-of.ts';
import { addWaitIn, isWait } from '../waits/add-wait.ts';
import { gateSentence } from './gate.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';

/** Bans, approvals, "only after …" and second looks in a paragraph, a quotation or a plain list item. What tells to run something stays work. */
export const softGate: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph' && node?.kind !== 'item') return 0;
  if (node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '')) return 0;
  const lines = withoutMark(node.lines);
  const text = textOf({ lines });
  if (listsBans(cursor, node)) return addBans(cursor, node);
  const found = stopIn(cursor, node, text);
  if (found === null) return isPlainBullet(cursor, node) ? gateSentence(cursor, node) : 0;
  const { kind, part } = found;
  if (part && node.kind === 'paragraph' && runsBesideStop(cursor, text)) return 0;
  const listed = /[:：]\W*$/.test(text) && kind !== 'look' ? conditionsBelow(cursor) : [];
  // The rest of a paragraph of which one sentence stops is still to be read.
  if (part) cursor.draft.prose.push(...node.lines);
  if (part || kind === 'order' || kind === 'look') addWaitIn(cursor, node, text);
  addSoftGate(cursor, kind, part ? found.text : text, lineOf(found.from, lines), listed.map(conditionLine));
  return 1 + listed.length;
};

/** The soft stop that a text is, or one of its sentences (`part`). */
function stopIn(cursor: Cursor, node: ParagraphNode | ItemNode, text: string): (SoftGate & { part: boolean }) | null {
  const said: SoftGate | null = isRule(cursor, text)
    ? { kind: 'ban', text: words(text), from: text }
    : (banIn(cursor, text) ?? readSoftGate(text) ?? likelyIn(cursor, text));
  if (said === null || (said.kind === 'order' && isCaseOfWayBack(cursor, said.text))) return null;
  if (said.kind === 'ban' && isNothing.test(said.text) && expects(text)) return null;
  const part = said.text !== words(text);
  return isStop(cursor, node, said, part) ? { ...said, part } : null;
}

/** "Take the old oven only if the new one is cold", in a way back: in which case that is done. At its head "only if" says what comes first. */
function isCaseOfWayBack({ context }: Cursor, text: string): boolean {
  return context.purpose === 'rollback' && saysOnlyIf(text.slice(1));
}

/** "No crumbs", and no "Never". */
const isNothing = hinted(
  /^(?:no|none|zero|kein\p{L}*|aucun\p{L}*|pas d[e'’]|nenhum\p{L}*|ning[úu]n\p{L}*|sin|sem|нет|ни одн\p{L}+|никаких)(?!\p{L})|^(?:无|没有|不存在)/iu,
);

/** "Expected: no crumbs on the floor …": seen, and not asked about. */
function expects(text: string): boolean {
  const said = plainText(text);
  return (labelledExpectation(said) ?? expected.exec(said)?.[1] ?? '') !== '';
}

const expected = hinted(/^expect(?:ed|ation)\b(?! to\b)[^:：]{0,40}[:：]\s*(\S.*)$/isu);

/** What tells to wait is waited for, and what it is all for asks for nothing. In a way back its steps are in order anyway. */
function likelyIn({ context }: Cursor, text: string): SoftGate | null {
  if (namesAim(context.heading) || tellsAim(text)) return null;
  const likely = likelyStop(text);
  if (likely === null || isWait(plainText(text))) return null;
  return context.purpose === 'rollback' && likely.kind === 'order' ? null : likely;
}

/** A box is ticked, which says as much; what is done in a case only is asked about as that. */
function likelyBefore(cursor: Cursor, text: string): SoftGate | null {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'item' || isBox(node)) return null;
  const likely = likelyIn(cursor, text);
  return likely !== null && leadingCondition(likely.text) === null ? likely : null;
}

/** A bullet that is read, and not done. */
function isPlainBullet({ context }: Cursor, node: ParagraphNode | ItemNode): node is ItemNode {
  return node.kind === 'item' && node.ordinal === null && !context.bulletsAreTasks && !hasInlineCommand(node);
}

/** What stands below `[!IMPORTANT]` is a sentence of its own. */
function withoutMark(lines: TextLine[]): TextLine[] {
  return lines.length > 1 && /^\[!\w+\]$/.test(lines[0]?.text.trim() ?? '') ? lines.slice(1) : lines;
}

/** "**NEVER:**" over a list, where things are done: each line of it is forbidden. */
function listsBans(cursor: Cursor, node: DocumentNode): boolean {
  const lead = leadText(node);
  return cursor.context.purpose === 'walk' && lead !== null && forbids(lead) && listBelow(cursor).length > 0;
}

function addBans(cursor: Cursor, node: DocumentNode & { lines: ItemNode['lines'] }): number {
  const listed = listBelow(cursor);
  addSoftGate(cursor, 'ban', textOf(node), node.line, listed.map(conditionLine));
  if (listed.some((one) => isBox(one) && says.test(conditionLine(one).text))) return 1;
  recordBoxes(cursor, listed);
  return 1 + listed.length;
}

/** "[ ] Will not restart the proxy" is ticked; "[ ] Restart the proxy" is not to be done. */
const says = hinted(
  /\b(?:not|never|no|won['’]t|avoided|nicht|kein\p{L}*|nie|pas|jamais|n[ãa]o|nunca)\b|(?<!\p{L})(?:не|нет)(?!\p{L})|不|未|没有|ない|ません|않|نمی/iu,
);

/** A sentence that is shouted, in a step or above it. */
function banIn({ context }: Cursor, text: string): SoftGate | null {
  const ban = context.purpose === 'walk' ? shoutedBan(text) : null;
  return ban === null ? null : { kind: 'ban', text: ban, from: ban };
}

/** "Never go live without:" and a list: what it names are its conditions, unless the list is work. */
function conditionsBelow(cursor: Cursor): DocumentNode[] {
  const below = listBelow(cursor);
  const isWork = (node: DocumentNode) =>
    node.kind !== 'item' ||
    boxPattern.test(node.lines[0]?.text ?? '') ||
    node.ordinal !== null ||
    hasInlineCommand(node);
  return below.some(isWork) ? [] : below;
}

/** The soft stop that the text of a task asks for, in front of the task; `after`: a stop that is asked once the task is done. */
export function addTaskGate(cursor: Cursor, text: string, place: 'before' | 'after'): void {
  const line = cursor.nodes[cursor.at]?.line ?? 1;
  const ban = banIn(cursor, text)?.text;
  // A box that is nothing but the ban is ticked; in a box about something else it is read before that is done.
  if (ban !== undefined && ban !== words(text) && readGate(text) === null) {
    if (place === 'before') addSoftGate(cursor, 'ban', ban, line);
    return;
  }
  const found = readSoftGate(text) ?? likelyBefore(cursor, text);
  const node = cursor.nodes[cursor.at];
  if (found !== null && node?.kind === 'item' && isBox(node) && isToldByTick(found, text)) return;
  const kind = found?.kind;
  // In a way back nothing is asked beside its steps; what it forbids is told all the same.
  if (kind === 'ban' && cursor.context.purpose === 'rollback' && place === 'before' && readGate(text) === null)
    addBanOfWayBack(cursor, text);
  // A box that says to look again is that look.
  if (kind === undefined || kind === 'look' || cursor.context.purpose !== 'walk' || readGate(text) !== null) return;
  if (entries.has(kind) === (place === 'before')) addSoftGate(cursor, kind, text, line);
}

function addBanOfWayBack(cursor: Cursor, text: string): void {
  const node = cursor.nodes[cursor.at];
  const found = readSoftGate(text);
  if (found !== null && node?.kind === 'item') addSoftGate(cursor, 'ban', found.text, lineOf(found.from, node.lines));
}

/** Stops that are asked before what they speak of. */
const entries: ReadonlySet<SoftGateKind> = new Set(['order', 'skip', 'applies']);

function isRule({ context }: Cursor, text: string): boolean {
  return (announcesRules(context.heading) && isBan(text)) || forbids(context.heading);
}

function isStop(
  { context, nodes, at }: Cursor,
  node: DocumentNode & { lines: ItemNode['lines'] },
  { kind, from }: SoftGate,
  part: boolean,
): boolean {
  if (toldAfterwards.test(words(context.heading))) return false;
  const isWork = node.kind === 'item' && (node.ordinal !== null || (context.bulletsAreTasks && node.owner === null));
  if (kind === 'ban') return !(isWork && part);
  if (context.purpose === 'read') return isToldAside(context, node, kind);
  if (kind === 'applies') return false;
  // Numbered items and sentences with a command are work: their stop is added where the work is.
  if (isWork) return false;
  if (hasInlineCommand(node)) return false;
  const leadsOn = leadText(node) !== null && nodes[at + 1]?.kind !== 'paragraph';
  if (kind !== 'order' || !leadsOn || isSentence(node)) return true;
  const whole = words(textOf(node));
  if (!whole.endsWith(words(from))) return true;
  const said = part ? from : whole;
  return entry.test(said) && !(looks.test(said) && nodes[at + 1]?.kind === 'code');
}

/** Headings of what happened once ("No check after the release" names there what was missing), and of advice for any time. */
const toldAfterwards = hinted(
  oneOf(
    /\bwhat went wrong\b|\blessons\b|\bpost-?mortem\b|\bretrospective\b|\bpast incidents?\b|erkenntnisse|\blehren aus\b/iu,
    /\b(?:best|good) practices\b|\bdo['’]?s (?:and|&) don['’]?ts\b|\bdon['’]ts\b|\b(?:common|frequent|typical) mistakes\b|\banti-?patterns?\b|\bpitfalls\b/iu,
    /bewährte|häufige fehler|bonnes pratiques|erreurs (?:courantes|fréquentes)|bo?as pr[áa]ticas|buenas prácticas|err(?:os|ores) comun[es]s?/iu,
    /(?:лучшие|хорошие) практики|(?:частые|типичные) ошибки|最佳实践|常见错误|ベストプラクティス|よくある(?:間違い|失敗)|모범 사례|흔한 실수/iu,
    /leçons|retour d['’]expérience|lecciones|lições|уроки|经验教训|教訓|교훈|회고|درس/iu,
  ),
);

/** Text that is only read: what ends the work, what is stressed, who may decide to go back, and whose signatures the list below asks for. */
function isToldAside({ role, reasons, heading }: Context, node: Pick<ItemNode, 'lines'>, kind: SoftGateKind): boolean {
  if (kind === 'stop') return role !== 'troubleshooting';
  if (kind === 'approval') return reasons === true || (role === 'sign-off' && /[:：]\W*$/.test(textOf(node)));
  return kind === 'order' && (reasons === true || stressed.test(textOf(node)) || stresses.test(words(heading)));
}

/** "Only after a day without errors:", "Do this first": says when, whatever list stands below. */
const entry = hinted(
  oneOf(
    /^(?:only|not) (?:after|once|when|if|before)\b(?! (?:this|it|that|the \w+) (?:prints|shows|says|returns|reads)\b)|\bonly (?:do|run|execute|perform|start|apply) (?:this|it|these)\b|^(?:do|run|complete) (?:this |it |that )?first\b/iu,
    /^(?:please )?(?:verify|check|confirm|test|make sure|ensure)\b[^.]*\bbefore\b|^always\b[^.]*\bbefore\b/iu,
    /^(?:avant (?:toute?|chaque)|vor jede[rmn]?|antes de (?:cada|qualquer|cualquier)|перед кажд\p{L}+)(?!\p{L})[^.:]{3,60}, /iu,
    /^(?:nur|erst|uniquement|seulement|s[óo]|somente|apenas|solo|sólo) (?:[\p{L}-]+ ){1,3}(?:nach|wenn|sobald|après|si|lorsque|quand|ap[óo]s|depois|despu[ée]s|quando|cuando|se)(?!\p{L})/iu,
    /, only (?:after|once|when|if) [^,:]{3,}:$|^only [a-z]+ [^:]{3,60}? (?:after|once) [^:]{3,}:$|\bonly (?:if|when) (?:all|every one|each|both)\b/iu,
    /^ne [^.:]{3,60}? qu['’](?:après|une fois)|^[^.:]{3,60} (?:solo después de|depois que|только после того|فقط پس از) ?[^.:]{3,}:$/iu,
    /^(?:erst|nur)(?: dann)?,? (?:wenn|nachdem|nach|sobald)(?!\p{L})|^zuerst (?:ausführen|erledigen|machen)|^(?:uniquement|seulement) (?:après|si|une fois|lorsque)/iu,
    /^(?:s[óo]|somente|apenas|solo|sólo) (?:quando|se|ap[óo]s|depois|cuando|si|despu[ée]s)(?!\p{L})|^(?:fazer|hacer|executar|ejecutar) primei?ro/iu,
    /^только (?:после|когда|если)|^(?:выполнить|сделать) (?:первым|сначала)|^(?:只有|仅在|仅当|首先执行|先执行)|(?:てから|後に?)(?:のみ|だけ)|(?:후|경우)에만|^(?:فقط|تنها) /iu,
  ),
);

/** "Check the players before any rollout:" over commands: those are the check. */
const looks = hinted(
  /^(?:please )?(?:verify|check|confirm|test|make sure|ensure)\b[^.]*\bbefore (?:any|each|every)\b/iu,
);

/** "**Go on only after all of them passed.**" says it; "**Before every release**" announces a list. */
function isSentence(node: Pick<ItemNode, 'lines'>): boolean {
  return /[.!。！](?:\*\*|__)?$/.test(textOf(node));
}

/** "Important notes": what is ordered below it is stressed, line by line. */
const stresses = hinted(
  oneOf(
    /^[^\p{L}]{0,8}(?:(?:very )?important(?: (?:notes?|points?|remarks?|reminders?|things?))?|critical (?:notes?|reminders?)|key reminders?|wichtig(?:e (?:hinweise?|punkte|anmerkungen))?)[^\p{L}]*$/iu,
    /^[^\p{L}]{0,8}(?:(?:points?|notes?|remarques?) importante?s?|à ne pas oublier|(?:notas?|puntos?|pontos?|observa\p{L}+|consideraciones) importantes?|importante)[^\p{L}]*$/iu,
    /^[^\p{L}]{0,8}(?:важн\p{L}+(?: (?:замечани\p{L}+|моменты|примечани\p{L}+))?|重要(?:提示|事项|注意事项|事項|な注意)?|注意事项|注意事項|注意点|중요(?: ?사항)?|주의 ?사항|유의 ?사항|نکات مهم|نکته‌?های مهم|موارد مهم)[^\p{L}]*$/iu,
  ),
);

/** Emphasised from end to end, or behind "Important:": what the author says of the whole checklist, wherever it stands. */
const stressed = hinted(
  /^(?:\*\*|__|[*_])[^*_]+(?:\*\*|__|[*_])[.!。！]?$|^[^\p{L}]{0,8}(?:important|wichtig|importante?|важно|重要|必读|必須|중요|필수|مهم|توجه)(?!\p{L})[^\p{L}]{0,6}[:：]/iu,
);

/** What the walk asks as the condition of its item anyway is listed and stops nothing a second time. */
function addSoftGate(
  cursor: Cursor,
  kind: SoftGateKind,
  text: string,
  line: number,
  conditions: TextLine[] = [],
): void {
  const said = words(text);
  const own = kind === 'applies' ? conditionOf(text) : kind === 'skip' ? cursor.context.condition : null;
  const asked = own !== null || kind === 'applies';
  const ends = kind === 'stop' || kind === 'return';
  const [alone] = conditions.length > 0 ? [] : [own ?? (ends ? caseOf(said) : undefined)];
  const cases = alone === undefined ? conditions : [{ line, text: alone }];
  addGate(
    cursor,
    { line, type: gateTypes[kind] ?? worded(said), text: said, conditions: cases },
    asked ? 'listed' : 'stops',
  );
}

/** "Do not go on unless …" as an item of a list is as strict as anywhere else. */
function worded(said: string): Gate['type'] {
  const type = readGate(said)?.type;
  return type === undefined || type === 'order' ? 'soft' : type;
}

const gateTypes: Partial<Record<SoftGateKind, Gate['type']>> = {
  approval: 'approval',
  stop: 'stop',
  return: 'rollback',
};

/** "If the numbers differ" of "If the numbers differ, stop"; the sentence where the case does not stand at its head. */
function caseOf(said: string): string {
  return leadingCondition(said) ?? said.replace(/[.。!！]$/, '');
}
