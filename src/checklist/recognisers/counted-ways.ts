import { leavesChoice } from '../choices/choice-lead.ts';
import type { Way } from '../choices/unled-ways.ts';
import type { Recogniser } from '../draft.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isBox } from '../sections/sections.ts';
import { sentencesOf } from '../text/sentences.ts';
import { addWays } from './chosen-list.ts';

/**
 * "There are two ways to go back. …" over "1. …" and "2. …", with what belongs to each right below it, though markdown takes bullets at the
 * margin for a list of their own: as many ways as the sentence says.
 */
export const countedWays: Recogniser = (cursor) => {
  const { nodes, at, context } = cursor;
  const first = nodes[at];
  const lead = nodes[at - 1];
  if (first?.kind !== 'item' || first.ordinal !== 1 || context.purpose === 'read' || isBox(first)) return 0;
  if (lead?.kind !== 'paragraph') return 0;
  const [said = ''] = sentencesOf(textOf(lead), 'apart');
  const count = leavesChoice(said) ? countIn(said) : null;
  if (count === null) return 0;
  const ways = waysFrom(nodes.slice(at), first, count);
  if (ways.length !== count || ways.some((way) => way.length < 2)) return 0;
  addWays(cursor, ways, plainText(said).replace(/[.。]$/, ''));
  return ways.flat().length;
};

/** How many ways a sentence announces. */
function countIn(said: string): number | null {
  return counts.find(({ pattern }) => pattern.test(said))?.count ?? null;
}

const counts: readonly { count: number; pattern: RegExp }[] = [
  {
    count: 2,
    pattern:
      /(?<!\p{L})(?:two|zwei|beiden|deux|dos|dois|duas|два|две|двух|2)(?!\p{L})|[两二2]\s?(?:种|个)|2つ|二つ|두|دو/iu,
  },
  {
    count: 3,
    pattern: /(?<!\p{L})(?:three|drei|trois|tres|três|три|трёх|трех|3)(?!\p{L})|[三3]\s?(?:种|个)|3つ|三つ|세|سه/iu,
  },
  {
    count: 4,
    pattern: /(?<!\p{L})(?:four|vier|quatre|cuatro|quatro|четыре|4)(?!\p{L})|[四4]\s?(?:种|个)|4つ|四つ|네|چهار/iu,
  },
];

/** Each way from its number to the next; a text at the margin, and a number too many, end the last. */
function waysFrom(nodes: DocumentNode[], first: ItemNode, count: number): Way[] {
  const ways: Way[] = [];
  for (const node of nodes) {
    const way = ways.at(-1);
    const next = ways.length < count && node.kind === 'item' && node.ordinal === ways.length + 1;
    if (next && node.owner === first.owner) ways.push([node]);
    else if (way === undefined || ends(node, first)) break;
    else way.push(node);
  }
  return ways;
}

function ends(node: DocumentNode, { owner }: ItemNode): boolean {
  if (node.kind === 'heading' || node.kind === 'rule') return true;
  return node.owner === owner && (node.kind === 'paragraph' || (node.kind === 'item' && node.ordinal !== null));
}
