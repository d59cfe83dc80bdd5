import { withoutEnd } from '../../patterns/without-end.ts';
import type { Role } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import { readExpectation } from '../block/expectation.ts';
import type { Draft } from '../draft.ts';
import { ledCase } from '../gates/led-case.ts';
import { readsLikeOutcome } from '../likeness/reads-like.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { explainedBelow } from '../recognisers/explained-list.ts';
import { boxPattern } from '../sections/sections.ts';
import { bareCommand } from '../tasks/bare-command.ts';
import { lineOf } from '../text/line-of.ts';
import { sentencesOf } from '../text/sentences.ts';
import { saysAnswer } from './answer-words.ts';
import { addBoxOutcome } from './box-outcomes.ts';
import { compares, labelsChecks, toldToCheck } from './check-words.ts';
import { labelledOutput, labelledResult } from './expected-names.ts';
import { saysGiven } from './given-words.ts';
import { isOnlyCode, isRightBelow, isTaken, itemFor, listBelow, type Said } from './item-beside.ts';
import { lastCommandLine } from './last-command.ts';
import { namedOutcome } from './named-outcome.ts';
import { saysOutcome } from './outcome-words.ts';
import { tellsRemedy } from './remedy-words.ts';
import { saysResult } from './result-words.ts';
import { sampleText } from './samples.ts';
import { speaksOfCase } from './shown-words.ts';
import { saysSuccess } from './success-words.ts';

/**
 * "The two digests shall be identical.", "StatusCode must be 200": sentences beside what is run that say what has to be seen there. They
 * stay where they are; what the program can compare, it compares. What a stop asks about is not asked twice.
 */
export function addSaidOutcomes(nodes: readonly DocumentNode[], draft: Draft, role: Role): void {
  const listed = new Set<DocumentNode>();
  nodes.forEach((node, at) => {
    if ((node.kind !== 'paragraph' && node.kind !== 'item') || listed.has(node)) return;
    for (const told of [...explainedBelow({ nodes, at }), ...caseBelow(nodes, at)]) listed.add(told);
    const below = addSaidOutcome(node, nodes, at, draft, role);
    // What the label above a list asks about is not asked again line by line.
    for (const item of below) listed.add(item);
  });
}

/** "If it says 404:" over a list of what to look at then. */
function caseBelow(nodes: readonly DocumentNode[], at: number): readonly DocumentNode[] {
  const node = nodes[at];
  const text = node?.kind === 'paragraph' ? words(textOf(node)) : '';
  const isCase = ledCase(node) !== null || (/[:：]$/.test(text) && speaksOfCase(text) && wentWrong.test(text));
  return isCase ? listBelow(nodes, at) : [];
}

const wentWrong =
  /(?<!\d)[45]\d\d(?!\d)|error|fail|\bnot\b|n['’]t\b|missing|denied|timeout|fehl|erreur|échou|échec|fall[ao]|falh|erro|ошиб|сбой|(?<!\p{L})не(?!\p{L})|错误|报错|失败|エラー|失敗|오류|실패|خطا/iu;

/** Adds what the text at `at` says, and gives the list below it where that is part of what is said. */
function addSaidOutcome(
  node: Said,
  nodes: readonly DocumentNode[],
  at: number,
  draft: Draft,
  role: Role,
): readonly ItemNode[] {
  const text = textOf(node);
  // What is nothing but a command says nothing of its outcome.
  if (bareCommand(node.lines, { heading: '', taskText: text }) !== null) return [];
  if (boxPattern.test(text)) return addBoxOutcome(node, nodes, at, draft);
  if (isTaken(draft, node)) return [];
  const last = sentencesOf(text, 'apart').at(-1) ?? text;
  const below = labelsChecks(last) ? listBelow(nodes, at) : [];
  const asked = below.some(({ line }) => draft.items.some((item) => item.line === line));
  const place = placeOf(node, nodes, at, draft);
  const said = new Set([
    ...linesIn(last, nodes[at + 1], draft),
    ...outcomesIn(node, asked ? [] : below, role, place),
    ...resultsIn(node, place),
  ]);
  const added = [...said].filter((one) => addSentence(one, nodes, at, draft, role));
  return asked || added.length === 0 ? [] : below;
}

/** "Verify:" over a block of which nothing runs here: its lines are what has to be so. */
function linesIn(last: string, node: DocumentNode | undefined, { items }: Draft): string[] {
  if (node?.kind !== 'code' || !labelsChecks(last)) return [];
  const read = items.some(({ kind, line }) => kind === 'check' && line >= node.line && line <= node.endLine);
  return read ? [`${plainText(last)}\n${sampleText(node)}`] : [];
}

/** Adds one sentence of the text at `at`, where it is of something that is done; says whether it is asked now. */
function addSentence(said: string, nodes: readonly DocumentNode[], at: number, draft: Draft, role: Role): boolean {
  const node = nodes[at] as Said;
  const item = tellsRemedy(said) ? undefined : itemFor(said, nodes, at, draft, role);
  if (item === undefined || isPartOfAnother(draft, item, said)) return false;
  const expectation = { ...readExpectation(lineOf(said, node.lines), said, lastCommandLine(item)), item: item.id };
  if (expectation.check !== 'ask' || !isAskedByStop(draft, node, said, item)) draft.expectations.push(expectation);
  return true;
}

/** The sentences that say what has to be so; of "Verify:" what is listed below it, together. What has to be there at first is no outcome. */
function outcomesIn(node: Said, below: readonly ItemNode[], role: Role, place: Place): string[] {
  const text = textOf(node);
  if (forCase.test(text)) return [];
  if (below.length > 0) return [[plainText(text), ...below.map((item) => `- ${plainText(textOf(item))}`)].join('\n')];
  if (node.kind === 'item' && isOnlyCode(text)) return [plainText(text)];
  const sentences = sentencesOf(text, 'apart').filter(({ length }) => length <= longest);
  const told = (one: string) => toldToCheck(one) ?? (text.length <= longest && compares(one) ? plainText(one) : []);
  // A long text away from what is run explains.
  const seen = (one: string) => (text.length <= longest || place !== 'apart') && (saysOutcome(one) || saysAnswer(one));
  const given = (one: string) => node.kind === 'item' && place === 'below' && saysGiven(one);
  const said = sentences.flatMap(
    (one) => namedOutcome(one) ?? namedResult(one, place) ?? (seen(one) || given(one) ? plainText(one) : []),
  );
  if (said.length > 0 || role === 'prepare') return said;
  const checked = sentences.flatMap(told);
  if (checked.length > 0 || text.length > longest) return checked;
  return sentences.filter(likely).slice(0, 1).map(plainText);
}

/** "**Fallback (only if the shop is closed):** …": all of it is for that case. */
const forCase =
  /^\P{L}{0,4}[^:：.]{0,40}[(（](?:only |nur |solo |sólo |só |seulement |только |仅)?(?:if|when|wenn|falls|si|se|если|如果|若)(?!\p{L})[^()（）]*[)）]\P{L}{0,4}[:：]/iu;

/** Where a text stands: right `below` what was run, in what is done (`own`), or `apart` from both. */
type Place = 'below' | 'own' | 'apart';

function placeOf(node: Said, nodes: readonly DocumentNode[], at: number, draft: Draft): Place {
  if (draft.items.some(({ line }) => line >= node.line && line <= node.endLine)) return 'own';
  return isRightBelow(nodes, at, draft) ? 'below' : 'apart';
}

/** What a sentence says is there then: right below what was run, or behind what is to be done in the same item. */
function resultsIn(node: Said, place: Place): string[] {
  const sentences = sentencesOf(textOf(node), 'apart').filter(({ length }) => length <= longest);
  const said = (one: string) => saysResult(one, ['state', 'made', 'appears']) || saysSuccess(one);
  return place === 'apart'
    ? []
    : sentences
        .slice(place === 'own' ? 1 : 0)
        .filter(said)
        .map(plainText);
}

/** "`--dry-run` prints the plan", "`./b.sh` opens the menu": what begins with code explains it. */
function likely(sentence: string): boolean {
  return readsLikeOutcome(sentence) && !speaksOfCase(words(sentence)) && !/^[^\p{L}`]*`/u.test(sentence);
}

/** "→ `ok`", and right below what was run "Result: 3 rows". */
function namedResult(sentence: string, place: Place): string | null {
  if (place === 'apart') return null;
  const value = /^\s*(?:→|⇒|=>|->)\s*((?:["“`]|\d).*)$/.exec(sentence)?.[1];
  if (value !== undefined || place === 'own') return value === undefined ? null : plainText(value);
  return labelledResult(words(sentence)) ?? (labelledOutput(words(sentence)) || null);
}

/** A line of what is expected together under one name. */
function isPartOfAnother({ expectations }: Draft, { id }: Item, said: string): boolean {
  return expectations.some(({ item, text }) => item === id && text !== said && text.includes(said));
}

/** A stop that is made of the same sentence asks about it, one question and not two; that of a soft one right behind what was run is one to both. */
function isAskedByStop({ gates }: Draft, { line, endLine }: DocumentNode, said: string, { id }: Item): boolean {
  const bare = (text: string) => withoutEnd(words(text), /[.!。]/);
  return gates.some(
    (gate) =>
      gate.line >= line &&
      gate.line <= endLine &&
      (gate.type !== 'soft' || gate.after !== id) &&
      bare(gate.text) === bare(said),
  );
}

/** A sentence that is longer explains. */
const longest = 300;
