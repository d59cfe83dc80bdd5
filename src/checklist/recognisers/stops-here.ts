import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Context, Cursor } from '../draft.ts';
import type { SoftGate, SoftGateKind } from '../gates/soft-gate-words.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { endsInColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';

/** Whether a soft stop that a text is, or one of its sentences (`part`), stops the walk where the text stands; what is only read or is work stops nothing. */
export function stopsHere(
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
  if (kind === 'approval') return reasons === true || (role === 'sign-off' && endsInColon(textOf(node)));
  return kind === 'order' && (reasons === true || stressed.test(textOf(node)) || stresses.test(words(heading)));
}

/** "Only after a day without errors:", "Do this first": says when, whatever list stands below. */
const entry = hinted(
  oneOf(
    /^(?:only|not) (?:after|once|when|if|before)\b(?! (?:this|it|that|the \w+) (?:prints|shows|says|returns|reads)\b)|\bonly (?:do|run|execute|perform|start|apply) (?:this|it|these)\b|^(?:do|run|complete) (?:this |it |that )?first\b/iu,
    /^(?:please )?(?:verify|check|confirm|test|make sure|ensure)\b[^.]*\bbefore\b|^always\b[^.]*\bbefore\b/iu,
    /^(?:avant (?:toute?|chaque)|vor jede[rmn]?|antes de (?:cada|qualquer|cualquier)|перед кажд\p{L}+)(?!\p{L})[^.:]{3,60}, /iu,
    /^(?:nur|erst|uniquement|seulement|s[óo]|somente|apenas|solo|sólo) (?:[\p{L}-]+ ){1,3}(?:nach|wenn|sobald|après|si|lorsque|quand|ap[óo]s|depois|despu[ée]s|quando|cuando|se)(?!\p{L})/iu,
    /, only (?:after|once|when|if) [^,:]{3,}:$|^only [a-z]+ [^:]{3,60}? (?:after|once|when|if) [^:]{3,}:$|\bonly (?:if|when) (?:all|every one|each|both)\b/iu,
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
