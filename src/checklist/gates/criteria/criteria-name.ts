import type { Pattern } from '../../../patterns/hinted.ts';
import { remember } from '../../../patterns/remember.ts';
import { words } from '../../markdown/plain-text.ts';
import { type Language, type Said, saidIn, triedOn } from '../../text/languages.ts';
import { type CriteriaWords, criteriaWords, type Outcome } from './criteria-words.ts';

/** The careful reading first: "Stop and rollback criteria" lead back. */
const outcomes: readonly Outcome[] = ['rollback', 'stop', 'go'];

/**
 * What the criteria are of that a text names: "Automatic rollback thresholds", "Kriterien für den Abbruch", "Triggers (immediate rollback)".
 * Null for every text that is no name: a sentence, something to do ("Define the abort criteria") or a box ("Rollback criteria agreed").
 */
export const criteriaNamed = remember((markdown): Outcome | null => {
  const name = words(markdown)
    .replace(/[\s:：?？]{1,40}$/u, '')
    .replace(numbered, '');
  if (name.length > longest || toDo.test(name)) return null;
  for (const row of namesIn(name)) {
    const outcome = outcomeIn(name, row);
    if (outcome !== null) return outcome;
  }
  return null;
});

/** "7) Exit criteria", "4.2 Release gates" */
const numbered = /^\d{1,2}(?:\.\d{1,2})*[.)、]? +(?=\p{L})/u;

/** What a text of one or two words says becomes of the work: "Abort", "Sofortiger Rollback". */
export function outcomeOf(text: string): Outcome | null {
  if (!isShort(text, 3)) return null;
  const found = outcomesIn(text).find(({ pattern }) => pattern.test(text));
  return found?.outcome ?? null;
}

/** Whether a short text names criteria of whatever it stands under: "Automatic triggers", "Gatilhos". */
export function namesCriteria(markdown: string): boolean {
  const name = words(markdown).replace(/\s*[(（].*$/u, '');
  return isShort(name, 4) && !toDo.test(name) && namesIn(name).some(({ pattern }) => pattern.test(name));
}

/** Nouns for criteria, or a question for them (`asks`), and what they say becomes of the work by what stands next to them. */
type Row = Said & { effects: readonly Effect[]; asks?: true };
type Effect = { outcome: Outcome; pattern: Pattern };

const namesIn = triedOn(
  saidIn(criteriaWords, (said, language): Row[] => [
    { language, pattern: said.nouns, effects: outcomes.map((outcome) => ({ outcome, pattern: said[outcome] })) },
    { language, pattern: said.when, effects: endsOf(said), asks: true },
    { language, pattern: said.checks, effects: [said.go, said.work].map((pattern) => ({ outcome: 'go', pattern })) },
  ]),
);

function endsOf(said: CriteriaWords): Effect[] {
  return (['rollback', 'stop'] as const).map((outcome) => ({ outcome, pattern: said[outcome] }));
}

function outcomeIn(name: string, { pattern, effects, language, asks }: Row): Outcome | null {
  const noun = pattern.exec(name);
  if (noun === null) return null;
  const found = effects.find((one) => {
    const effect = one.pattern.exec(name);
    return effect !== null && standTogether(name, noun, effect, asks === true ? null : language);
  });
  return found?.outcome ?? null;
}

const outcomesIn = triedOn(
  outcomes.flatMap((outcome) =>
    saidIn(criteriaWords, (said, language) => [{ language, outcome, pattern: said[outcome] }]),
  ),
);

/** Next to each other, with a few words between them at most, and with nothing around them that would make a sentence of it. */
function standTogether(
  name: string,
  noun: RegExpExecArray,
  effect: RegExpExecArray,
  language: Language | null,
): boolean {
  const isNounFirst = noun.index < effect.index;
  const [first, second] = isNounFirst ? [noun, effect] : [effect, noun];
  const between = name.slice(first.index + first[0].length, second.index);
  const after = name.slice(second.index + second[0].length);
  if (language !== null && isMisplaced(isNounFirst, between, language)) return false;
  return (
    isShort(name.slice(0, first.index), 4) &&
    (isShort(between, 3) || inAside.test(between)) &&
    !article.test(between) &&
    (closes.test(after) ||
      (language !== null && nounsFirst.has(language) && closes.test(after.replace(/^ \p{L}+/u, ''))))
  );
}

function isMisplaced(isNounFirst: boolean, between: string, language: Language): boolean {
  return isNounFirst ? joined.has(language) && !joint.test(between) : nounsFirst.has(language);
}

/** Where the noun comes first, always, and an adjective may follow: "critères de rollback immédiat". */
const nounsFirst: ReadonlySet<Language> = new Set(['french', 'iberian', 'persian']);

/** Where a noun in front of what it is of is a verb, unless something joins them: "Trigger the rollback", "triggers for a rollback". */
const joined: ReadonlySet<Language> = new Set(['english', 'german']);
const joint = /\s(?:for|of|to|für|zum|zur)\s|[(（]/iu;

/** "Triggers (one is enough to roll back)" */
const inAside = /^\s*[(（][^()（）]{0,50}$/u;

function isShort(part: string, most: number): boolean {
  return (
    part.length <= 40 && /^[\p{L}\p{M}\s()（）'’&/+\u200c-]*$/u.test(part) && part.trim().split(/\s+/).length <= most
  );
}

/** "Hold the lock", and then its conditions; "the stop words and the rules". */
const article = /^\s[(（]?(?:the|an?|this|that|your|our|if|is|are)\s|\s(?:and|und|et)\s$/iu;

/** What may follow a name: nothing, an aside, or what it holds for. */
const closes =
  /^[\p{L}\p{M}]{0,2}(?:[^()（）]{0,30}[)）]|\))?\s*(?:$|[(（/&+—–\d<>≥≤]|-\s|(?:for|before|after|during|on|in|of|to|by|per|at|when|if|für|bei|vor|nach|während|der|des|pour|du|pendant|avant|après|en|para|por|durante|antes|da|do|после|до|при|для|на|перед|к)\s)/iu;

const toDo =
  /^(?:define|document|agree|establish|determine|decide|specify|describe|identify|know|see|list|meet|check|verify|confirm|review|test|set|write|read|add|update|prepare|ensure|make|monitor|watch|validate|configure|discuss|communicate)\b/i;

const longest = 90;
