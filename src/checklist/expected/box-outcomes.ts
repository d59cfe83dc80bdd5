import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from '../block/expectation.ts';
import type { Draft } from '../draft.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { isInCase } from '../text/in-case.ts';
import { lineOf } from '../text/line-of.ts';
import { sentencesOf } from '../text/sentences.ts';
import { saysEnding } from './ending-words.ts';
import { labelledExpectation } from './expectation-words.ts';
import { isTaken, itemIn, listBelow, type Said } from './item-beside.ts';
import { lastCommandLine } from './last-command.ts';
import { saysOutcome } from './outcome-words.ts';
import { tellsRemedy } from './remedy-words.ts';

/** What a box expects beside what it tells to do; of one that says no more than that, what was run right above it. */
export function addBoxOutcome(
  node: Said,
  nodes: readonly DocumentNode[],
  at: number,
  draft: Draft,
): readonly ItemNode[] {
  const found = isTaken(draft, node) ? null : outcomeOfBox(textOf(node).replace(boxPattern, ''));
  const own = draft.items.findLast(({ line }) => line >= node.line && line <= node.endLine);
  const above = nodes[at - 1];
  const item = found?.whole ? (above?.kind === 'code' ? itemIn(draft, above) : undefined) : own;
  if (found === null || item === undefined || item.kind === 'wait' || tellsRemedy(found.said)) return [];
  const line = lineOf(found.said, node.lines);
  const below = /[:：]$/.test(found.said) ? listBelow(nodes, at) : [];
  const said = [found.said, ...below.map((one) => `- ${plainText(textOf(one))}`)].join('\n');
  draft.expectations.push({ ...readExpectation(line, said, lastCommandLine(item)), item: item.id });
  return below;
}

/** What the text of a box expects of what it tells to do, beside that; `whole`: the box is nothing but that. */
export type BoxOutcome = { said: string; whole: boolean };

/**
 * "`GET /health` → **200**", "Run the loader. You should see 12 tables.", "Required: exit code 0": the part of a box that says what has to be
 * seen. A box that only says how something is, is asked by being ticked.
 */
export function outcomeOfBox(text: string): BoxOutcome | null {
  const sentences = sentencesOf(text, 'apart').flatMap((one) => one.split(behindItsCode));
  const later = sentences.slice(1).find((one) => (saysOutcome(one) && !isInCase(one)) || seen.test(words(one)));
  if (later !== undefined) return { said: plainText(later), whole: false };
  const [first = ''] = sentences;
  const behind = behindCode(first);
  if (behind !== null && (answers.test(words(behind)) || saysEnding(words(behind))))
    return { said: plainText(behind), whole: false };
  const labelled = needed.test(words(text)) || (labelledExpectation(plainText(text)) ?? '') !== '';
  return labelled || saysOutcome(first) ? { said: plainText(text), whole: true } : null;
}

/** "… run `count` You should see 12": code may stand in the place of the dot. */
const behindItsCode = /(?<=[`)])\s+(?=(?:You|Expected|Du|Sie|Vous|Deber|Você|Вы)(?!\p{L}))/u;

/** "You should see ~107 tables.", "Look for:" */
const seen = hinted(
  oneOf(
    /^(?:(?:look|watch) (?:out )?for\b[^.]*:$|you should (?:now )?(?:see|get)|expect(?:ed)?\b(?! (?:about |around )?\d+ ?(?:min|hour|h\b)))/iu,
    /^(?:du solltest|sie sollten|vous devriez|deberías?|debería|você deve(?:ria)?) .{0,40}(?:sehen|voir|ver|obtener|obtenir)(?!\p{L})/iu,
    /^вы (?:должны )?увид|^(?:应该?|应当)(?:能)?看到|^(?:次|以下)が表示|^다음이 표시/iu,
  ),
);

/** "Required: exit code 0": a label that demands, over what a program gives. */
const needed = inRow(
  /^(?:required|needed|erforderlich|requis|requerido|necess[áa]rio|требуется|必须|必須|필수)\s*[:：]/iu,
  /[^.]{0,40}/iu,
  oneOf(
    /exit[- ]?code \d|rückgabewert \d|code de sortie \d|código de sa(?:l|í)ida \d|код возврата \d/iu,
    /`[\w ]+[:=] ?[^`]+`|"0"/iu,
  ),
);

/** What stands behind an arrow or a dash behind code, at the end of its sentence and outside of brackets; null where nothing does. */
function behindCode(sentence: string): string | null {
  const bare = sentence.replace(/`[^`]*`/g, (code) => `\`${'x'.repeat(code.length - 2)}\``);
  const found = /`x+`[^`→(]{0,40}?(?:\s[-–—]\s|\s*(?:→|=>|->)\s*)(?=([^→]{2,120})$)/.exec(bare);
  if (found === null || /[(（][^()（）]*$/.test(bare.slice(0, found.index))) return null;
  return sentence.slice(found.index + found[0].length);
}

/** "200", "returns 200", "all green", "both passed". */
const answers = hinted(
  inRow(
    /^\W*/iu,
    oneOf(
      /(?:(?:http )?[1-5]\d\d|\d+|true|false|ok|ready|green|healthy|empty|nothing|none)(?![\p{L}\d-])/iu,
      /(?:returns?|prints?|shows?|gives?|answers?|responds?|says?)\s+["“`]?[\w"]/iu,
      /(?:all|both|each|everything|alle[sr]?|beide|tous|toutes|les deux|tod[oa]s|amb[oa]s|все|всё|обе|оба|全部|均|すべて|모두|همه)\s?\S*(?:green|pass|ok\b|ready|healthy|grün|bestanden|vert|réussi|verde|correct|pasan?|passam|зел|пройд|passed|通过|正常|成功|통과|정상)/iu,
    ),
  ),
);
