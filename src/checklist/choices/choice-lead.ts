import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { saysByCase } from './by-case.ts';

/** How a text says that one of the ways below it is taken. Another language is another entry. */
const leads: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /\b(?:choose|pick|select|use|do|follow) (?:exactly |only |just |any )?one\b(?! at a time)/i,
    /\b(?:exactly |any |only )?one of (?:the following|these|those|the (?:two|three|four) (?:ways|options|methods|variants))\b/i,
    /\beither of\b|\b(?:use |take |pick |choose )?whichever (?:\w+ ){0,2}(?:works|suits|fits|applies|you|is)\b/i,
    /\b(?:choose|pick|select) (?:the (?:way|variant|method|option|approach)|how to|depending on|whichever|what(?:ever)? fits)\b/i,
    /^which (?:command|commands|way|method|steps|procedure|variant|block|one|of (?:these|the)) .{0,40}\bdepends on\b/i,
    /\bdecision tree\b|^(?:your |possible )?options (?:if|when|in case)\b/i,
    /^(?:there are |(?:you|we) have |these are the )?(?:two|three|four|several) (?:[a-z]+ )?(?:ways|options|alternatives|variants|choices|possibilities|paths|methods)\b/i,
    /^(?:use|follow|take|run|do|apply|pick|choose|select) (?:the )?(?:one|path|way|method|variant|option|section|block|command)s? (?:below )?(?:that|which) (?:applies|fits|matches|suits|you (?:use|chose|need))\b/i,
    /^you can either[:]?$/i,
  ),
  german: oneOf(
    inRow(
      /\b/iu,
      oneOf(
        /wähle?n? (?:sie )?(?:eine[nrs]?|je nach|zwischen)|eine[nrs]? der (?:folgenden|beiden)/iu,
        /einer? von (?:beiden|zwei)|es gibt (?:zwei|drei|mehrere) (?:wege|möglichkeiten|varianten)/iu,
      ),
      /(?!\p{L})/iu,
    ),
    /^(?:zwei|drei|mehrere|folgende) (?:wege|möglichkeiten|varianten|optionen|alternativen)(?!\p{L})|entscheidungsbaum|^optionen,? (?:falls|wenn)(?!\p{L})|auswählen, wie|^welche[rsn]? (?:befehle?|weg|methode|schritte|variante|davon) .{0,60} hängt .{0,40}(?<!\p{L})ab(?!\p{L})/iu,
  ),
  french:
    /\b(?:choisi(?:r|ssez|s) (?:une?|l['’]une?|entre|selon)|l['’]une? (?:des|de ces)|au choix|(?:deux|trois|plusieurs) (?:possibilités|façons|options|méthodes|solutions))(?!\p{L})|^(?:la commande|la méthode|le choix|la procédure) .{0,40}dépend d|arbre de décision|^(?:options|possibilités) (?:si|en cas)(?!\p{L})/iu,
  iberian: oneOf(
    /\b(?:elija|elige|elegir|escolha|escolher|escoge[ra]?|selecione|seleccione) (?:una?|um|entre|a forma|la forma|o método|el método|conforme|según)(?!\p{L})/iu,
    /^(?:(?:hay|há|existen|existem|tienes|tiene|você tem) )?(?:dos|tres|duas|dois|três|varias|várias) (?:opciones|opções|formas|maneras|maneiras|métodos|alternativas|caminhos|caminos)(?!\p{L})/iu,
    /[áa]r(?:bol|vore) de decis|^(?:opciones|opções) (?:si|se|caso)(?!\p{L})|\buna? de las siguientes|\bum[a]? d[oa]s seguintes|^(?:el comando|o comando|la forma|a forma|el método|o método) .{0,40}depende d/iu,
  ),
  russian:
    /^(?:(?:есть|существует|существуют|возможны) )?(?:два|три|несколько) (?:вариант|способ|пут)\p{L}*|выберите (?:один|одну|способ|вариант|подходящ\p{L}+)|(?:один|одним|одну) из (?:следующих|способов|вариантов|двух)|дерево решений|^варианты,? если(?!\p{L})|^(?:какая команда|какой способ|выбор) .{0,60}зависит от/iu,
  chinese:
    /^(?:有|共有|可用)?(?:以下)?[两二三几2-4]\s?(?:种|个)(?:可选)?(?:方式|方法|方案|选择|做法|途径)|根据.{2,14}(?:选择|任选)(?:.{0,8})?[:：]?$|(?:任选|选择)(?:其一|其中|以下|下面|一种|下列)|二选一|三选一|以下(?:任一|任意一种)|决策树|^(?:建议|推荐|可选)(?:的)?(?:方式|做法|方案)\s*[:：]?$|^(?:使用|执行)?哪(?:个|种|一)(?:命令|方式|方法).{0,20}取决于/,
  japanese:
    /^(?:次の|以下の)?[2-4２-４二三]つの(?:方法|方式|選択肢|手順|やり方)(?:があ|から|の(?:いずれ|どちら))|判断フロー|決定木|^選択肢\s*[:：]?$|(?:次|以下|下記)の(?:いずれか|どちらか|うち)|(?:いずれか|どちらか)(?:一方|一つ|1つ)?(?:を|で)(?:選|実)|^(?:コマンド|方法|手順)は.{1,30}によって(?:異なり|異なる|変わ)/,
  korean:
    /^(?:두|세|2|3) ?가지 (?:방법|방식|선택지|옵션)(?:이|가|:|$)|결정 트리|^선택지\s*:?$|(?:다음|아래) 중 (?:하나|한 가지)|(?:하나|한 가지)를 (?:선택|고르)|^(?:명령|방법|절차)(?:은|는) .{1,30}에 따라 (?:다르|달라)/,
  persian: /^(?:دو|سه|چند) (?:روش|راه|گزینه)|درخت تصمیم|یکی از (?:این |روش|گزینه|موارد)/,
});

/** "Pick one:", "Choose how to run it", "eine der folgenden Varianten": whether a text leaves a choice. */
export function leavesChoice(text: string): boolean {
  const said = words(text);
  return said.length < longest && (saysChoice(said) || (/[:：]$/.test(said) && saysChoice(lastSentence(said))));
}

function saysChoice(text: string): boolean {
  if (forOthers.test(text)) return false;
  return saysByCase(text) || leadsIn(text).some(({ pattern }) => pattern.test(text));
}

/** "Both are shipped, so that a customer can pick the variant": somebody else picks, later. */
const forOthers = hinted(
  /\b(?:so(?: that)?|lets?|allow(?:s|ing)?|enabl(?:es|ing)) (?:an?|the|each|every|users?|consumers?|customers?|clients?|they|people|anyone)\b[^.:]{0,40}\b(?:choose|pick|select)/i,
);

/** What stands right above the ways: "Never use the live one. Two safer choices:". */
function lastSentence(text: string): string {
  return text.split(/(?<=[.!?。])\s+/).at(-1) ?? text;
}

/** The same of a paragraph or a heading. */
export function introducesChoice(node: DocumentNode | undefined): boolean {
  if (node?.kind === 'heading') return leavesChoice(node.text);
  return node?.kind === 'paragraph' && leavesChoice(textOf(node));
}

/** What is longer explains. */
const longest = 240;

const leadsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));
