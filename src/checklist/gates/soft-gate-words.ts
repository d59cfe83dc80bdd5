import { remember } from '../../patterns/remember.ts';
import { words } from '../markdown/plain-text.ts';
import { clausesOf } from '../text/clauses.ts';
import { withoutInnerDots } from '../text/inner-dots.ts';
import { unlabelled } from '../text/label.ts';
import { type Said, saidIn, triedOn } from '../text/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { leadingCondition } from './condition-words.ts';
import { heldStop } from './held-stop.ts';
import { approvalsAsked } from './second-person.ts';
import { type SoftGateWords, softGateVocabulary, wordedKinds } from './soft-gate-vocabulary.ts';
import { mayHaveShape, type StopShape, stopShape } from './stops/stop-shapes.ts';

/**
 * What a sentence asks for without naming a failure: a ban ("never … without …"), somebody's approval, an order ("only after …", "before
 * every deployment"), a second look, a step to leave out, a step that holds only for some changes; `stop`: a case that ends the work.
 */
export type SoftGateKind = StopShape | 'skip' | 'applies';

/**
 * The kind of soft stop that a text is, with the words that say so as a person reads them; null for other texts. Of several sentences the
 * first that ends the work counts, or else the first that forbids, asks for somebody or gives an order: what only some changes need has to be
 * said first.
 */
export const readSoftGate = remember((markdown): SoftGate | null => {
  const held = heldStop(markdown);
  if (held !== null) return { kind: 'approval', ...held };
  const whole = words(markdown);
  const found = softGateIn(whole);
  if (found !== null) return found;
  const bare = unlabelled(markdown);
  const behind = bare === whole ? null : softGateIn(bare);
  return behind?.text === bare ? { ...behind, text: whole } : behind;
});

function softGateIn(whole: string): SoftGate | null {
  const sentences = sentencesOf(whole, 'with answer');
  const worded = wordedGate(whole);
  if (worded !== null && worded.kind !== 'applies') return { ...worded, from: sentences.find(stops) ?? whole };
  if (sentences.length > mostSentences) return worded;
  const found = sentences.flatMap((one) => stopOf(words(one), sentences.length === 1) ?? []);
  return found.find(({ kind }) => kind === 'stop' || kind === 'return') ?? found[0] ?? worded;
}

/** The stop that a sentence is, or else the first of its clauses that is one. */
function stopOf(sentence: string, alone: boolean): SoftGate | null {
  const found = (alone ? null : laterKind(wordedGate(sentence))) ?? shapedGate(sentence);
  if (found !== null || sentence.length > longest || !mayStop(sentence)) return found;
  return [...clausesOf(sentence), ...behindCase(sentence)]
    .filter((clause) => !describes.test(clause))
    .reduce<SoftGate | null>((first, clause) => first ?? laterKind(wordedGate(clause)) ?? shapedGate(clause), null);
}

/** "Check the log before restarting it" of "If it hangs, check the log before restarting it". */
function behindCase(sentence: string): string[] {
  const condition = leadingCondition(sentence);
  return condition === null ? [] : [sentence.slice(condition.length).replace(/^[\s,:，、：]+/u, '')];
}

/** "UNKNOWN: means that …", "a till that is shut stays shut": a clause about what was named before it. */
const describes = /^(?:an?|the|this|that|these|it|they|there|which|who|means?|don['’]t (?:want|care|wait))\s/i;

function mayStop(sentence: string): boolean {
  const said = withoutInnerDots(sentence);
  return kindsIn(said).length > 0 || mayHaveShape(said);
}

/** `text`: the words that stop, as a person reads them; `from`: the sentence that they are in, where the text holds several. */
export type SoftGate = { kind: SoftGateKind; text: string; from: string };

function stops(sentence: string): boolean {
  return wordedGate(words(sentence)) !== null;
}

function laterKind(found: SoftGate | null): SoftGate | null {
  return found !== null && alsoLater.has(found.kind) ? found : null;
}

const alsoLater: ReadonlySet<SoftGateKind> = new Set(['approval', 'ban', 'order']);

function wordedGate(text: string): SoftGate | null {
  if (text.length > longest) return null;
  const said = withoutInnerDots(text);
  const kind = approvalsAsked(text) > 0 ? 'approval' : kindsIn(said).find(({ pattern }) => pattern.test(said))?.kind;
  return kind === undefined ? null : { kind, text, from: text };
}

function shapedGate(text: string): SoftGate | null {
  const kind = text.length > longest ? null : stopShape(text);
  return kind === null ? null : { kind, text, from: text };
}

/** A line of a list of rules: what is forbidden, whatever else it says. Only asked under a heading that announces rules. */
export function isBan(markdown: string): boolean {
  const text = words(markdown);
  return rulesIn(text).some(({ pattern }) => pattern.test(text));
}

/** "Critical rules", "Never do this": headings of lists in which every ban is meant. */
export const announcesRules = remember((heading): boolean => {
  const text = words(heading);
  return headingsIn(text).some(({ pattern }) => pattern.test(text));
});

/** A paragraph that long explains; a rule is short. */
const longest = 280;
const mostSentences = 5;

const rulesIn = triedOn(rowsOf('rule'));
const headingsIn = triedOn(rowsOf('heading'));
const kindsIn = triedOn(wordedKinds.flatMap(rowsOf));

function rowsOf<Kind extends keyof SoftGateWords>(kind: Kind): (Said & { kind: Kind })[] {
  return saidIn(softGateVocabulary, (words, language) => {
    const pattern = words[kind];
    return pattern === undefined ? [] : [{ kind, language, pattern }];
  });
}
