import type { Item } from '../steps/index.ts';
import { readExpectation } from './block/expectation.ts';
import type { Draft } from './draft.ts';
import { labelledExpectation } from './expectation-words.ts';
import { lastCommandLine } from './last-command.ts';
import { type DocumentNode, textOf } from './nodes.ts';
import { saysOutcome } from './outcome-words.ts';
import { plainText, words } from './plain-text.ts';
import { boxPattern } from './sections.ts';

/**
 * "The two digests shall be identical.", "StatusCode must be 200": sentences beside what is run that say what has to be seen there. They
 * stay where they are; what the program can compare, it compares. What a stop asks about is not asked twice.
 */
export function addSaidOutcomes(nodes: readonly DocumentNode[], draft: Draft): void {
  nodes.forEach((node, at) => {
    if (node.kind !== 'paragraph' && node.kind !== 'item') return;
    const text = textOf(node);
    if (text.length > longest || boxPattern.test(text) || isTaken(draft, node)) return;
    const said = sentencesOf(text).flatMap((one) => labelled(one) ?? (saysOutcome(one) ? one : []))[0];
    if (said === undefined) return;
    const item = leadsOn(nodes, at) ? itemBehind(draft, node.endLine) : itemBefore(draft, nodes, at);
    if (item === undefined) return;
    const expectation = { ...readExpectation(node.line, plainText(said), lastCommandLine(item)), item: item.id };
    if (expectation.check !== 'ask' || !isAskedByStop(draft, node, said)) draft.expectations.push(expectation);
  });
}

/** "Expected: `Stopped`." at the head of more text. */
function labelled(sentence: string): string | null {
  const text =
    /^(?:[*_]{2})?expect(?:ed|ation)?(?: (?:output|results?|response|status|value))?\s*:(?:[*_]{2})?\s*(\S.*)$/i.exec(
      sentence,
    )?.[1];
  return text ?? (labelledExpectation(plainText(sentence)) || null);
}

/** A stop that is made of the same sentence asks about it: one question, not two. */
function isAskedByStop({ gates }: Draft, { line, endLine }: DocumentNode, said: string): boolean {
  const bare = (text: string) => words(text).replace(/[.!。]+$/, '');
  return gates.some((gate) => gate.line >= line && gate.line <= endLine && bare(gate.text) === bare(said));
}

/** What is longer explains. */
const longest = 300;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？])(?:\*\*|__)?\s*(?=[\p{Lu}\p{Lo}*_`])/u);
}

function isTaken(draft: Draft, { line, endLine }: DocumentNode): boolean {
  const within = (one: { line: number }) => one.line >= line && one.line <= endLine;
  return draft.expectations.some(within) || draft.inlineCommands.some(within);
}

/** A sentence that ends in a colon over a block, or that tells to check something with it, speaks of what comes. */
function leadsOn(nodes: readonly DocumentNode[], at: number): boolean {
  const node = nodes[at];
  if (nodes[at + 1]?.kind !== 'code' || (node?.kind !== 'paragraph' && node?.kind !== 'item')) return false;
  return /[:：]\s*$/.test(textOf(node)) || checks.test(words(textOf(node)));
}

const checks =
  /^(?:verify|check|confirm|compare|make sure|ensure|prüfen|prüfe|vergleich|kontrollier|vérifi|contrôl|compar|verifi|comprob|confirm|провер|сравн|убед|检查|确认|核对|比较)/iu;

/** What runs here, or is copied to where it runs. */
const runs = (item: Item): boolean =>
  lastCommandLine(item) !== null || (item.kind === 'check' && item.data.copy !== null);

function itemBehind(draft: Draft, line: number): Item | undefined {
  return draft.items.find((item) => runs(item) && item.line > line);
}

/** The last thing that was run right above, with no more than a few sentences between. */
function itemBefore(draft: Draft, nodes: readonly DocumentNode[], at: number): Item | undefined {
  const above = nodes.slice(Math.max(0, at - farthest), at).findLast((node) => node.kind === 'code');
  if (above === undefined) return undefined;
  return draft.items.findLast((item) => runs(item) && item.line >= above.line && item.line <= above.endLine);
}

const farthest = 3;
