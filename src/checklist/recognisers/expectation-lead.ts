import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { readExpectation } from '../block/expectation.ts';
import { recordBlock } from '../block/record-block.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { labelledExpected } from '../expected/behind-label.ts';
import { leadsToExpectation } from '../expected/expectation-words.ts';
import { leadsToSeen, namesCost } from '../expected/expected-leads.ts';
import { labelledResult } from '../expected/expected-names.ts';
import { lastCommandLine } from '../expected/last-command.ts';
import { addExpectation, isSample, ranNothing, sampleLanguages, sampleText } from '../expected/samples.ts';
import { namesOutput } from '../expected/shown-words.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';
import { leadText } from '../text/lead.ts';

const leads = hinted(
  oneOf(
    inRow(
      /^/i,
      oneOf(
        /expect(?:ed|ation)?\b(?! (?:about |around |roughly )?\d+ ?(?:min|hour|h\b)|[^:]{0,30} to (?:take|need|run|last)\b)/i,
        /(?:you )?should (?:see|show|return|print|output)|(?:the )?(?:output|result|response) should/i,
        /(?:sample|example) (?:output|response)|look for\b|watch (?:out )?for\s*:$|verify that the output/i,
      ),
    ),
    /\b(?:something|anything|output) like (?:this|the following)\b[^.:]{0,30}:$/i,
    /^(?:results?|outputs?|messages?|lines?|warnings?|an answer|answers?) like (?:this|these|the following|that) (?:is|are) (?:okay|ok|fine|good|normal|expected|harmless|what (?:you|we) want)\b/i,
  ),
);

/** "**Expected Tables:**" with the list or the sample below it: what should be seen after the command above. */
export const expectationLead: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind === 'item') return sampleOfItem(cursor, node) || expectedItem(cursor, node);
  if (node?.kind !== 'paragraph' || cursor.context.purpose === 'read') return 0;
  const text = words(textOf(node));
  const below = sampleBelow(cursor);
  const isSeen = (isLead(text) && !namesCost(text)) || (below.length > 0 && leadsToSeen(text) && !ranNothing(cursor));
  if (!isSeen && !(isSample(below[0]) && (showsSample.test(text) || isOutputOf(cursor, text)))) return 0;
  if (below.length === 0 && (leadText(node) !== null || ranNothing(cursor))) return 0;
  addExpectation(cursor, node.line, [plainText(textOf(node)), ...below.map(sampleText)].join('\n'), below);
  for (const sample of below) if (sample.kind === 'code') recordBlock(cursor, sample, 'read');
  return below.length + 1;
};

/** "It should point to:", "Make sure that it ends with:", "If all went well, you see a message like:" right above what is seen. */
const showsSample = hinted(
  oneOf(
    inRow(
      /\b(?:should|must|will|would|you)(?: (?:now|then|also|all|only|still))? /i,
      oneOf(
        /point|end|show|contain|list|print|look|be\b|return|output|include|match|read|say|report|display|start|see|get|have|answer/i,
        /respond|appear/i,
      ),
      /[^.:]*:$/i,
    ),
    /\b(?:looks? like|ends? with|starts? with|similar to|contains?|matches|shows|prints|returns|reports)\b[^.:]{0,40}:$/i,
  ),
);

/** "- You will see this line in the log:" with the line below it. */
function sampleOfItem(cursor: Cursor, node: ItemNode): number {
  const below = cursor.nodes[cursor.at + 1];
  const text = textOf(node);
  if (cursor.context.purpose === 'read' || node.ordinal !== null || boxPattern.test(text)) return 0;
  if (below?.kind !== 'code' || !sampleLanguages.includes(below.lang) || !isSample(below)) return 0;
  if (!isShown.test(words(text))) return 0;
  addExpectation(cursor, node.line, [plainText(text), sampleText(below)].join('\n'), [below]);
  recordBlock(cursor, below, 'read');
  return 2;
}

/** "Output:", "The service answers with:" over a sample, right below what was run. */
function isOutputOf({ nodes, at, draft }: Cursor, text: string): boolean {
  const above = nodes[at - 1];
  if (above === undefined || (above.kind !== 'code' && above.kind !== 'item') || !namesOutput(text)) return false;
  return draft.items.some((item) => lastCommandLine(item) !== null && item.line >= above.line);
}

/** In a list of things to do only what says that it is seen. */
const isShown = hinted(
  /^(?!note\b|if\b|when\b).*\b(?:you(?:['’]ll| will| should)?(?: now| then)? (?:see|get)|should (?:see|print|show|return|look)|will (?:print|show|appear|look))\b[^.:]*:$/i,
);

function isLead(text: string): boolean {
  return leads.test(text) || leadsToExpectation(text);
}

/** "- Expected: three rows" below a task is what should be seen once that is done. */
function expectedItem({ draft, context }: Cursor, node: ItemNode): number {
  const said = words(textOf(node));
  const text = labelledExpected(said) ?? (node.owner === null ? undefined : (labelledResult(said) ?? undefined));
  const item = draft.items.at(-1);
  if (text === undefined || item === undefined || node.ordinal !== null || context.purpose === 'read') return 0;
  draft.expectations.push({ ...readExpectation(node.line, text, lastCommandLine(item)), item: item.id });
  return 1;
}

function sampleBelow({ nodes, at }: Cursor): DocumentNode[] {
  const first = nodes[at + 1];
  if (leadText(nodes[at]) === null) return [];
  if (first?.kind === 'table') return [first];
  if (first?.kind === 'code' && sampleLanguages.includes(first.lang)) return [first];
  if (first?.kind !== 'item' || boxPattern.test(first.lines[0]?.text ?? '')) return [];
  let end = at + 1;
  // A box below what is expected is work, and stays one.
  const isPart = (node: DocumentNode | undefined) =>
    node?.kind === 'item' && node.depth >= first.depth && !boxPattern.test(node.lines[0]?.text ?? '');
  while (isPart(nodes[end])) end += 1;
  return nodes.slice(at + 1, end);
}
