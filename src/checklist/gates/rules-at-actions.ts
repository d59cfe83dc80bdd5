import { programTexts } from '../../plan/command-outcomes.ts';
import type { Gate, Step } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import { environmentIn } from '../environments/environments.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { actionWords, hasWord } from './action-words.ts';
import { isBan } from './soft-gate-words.ts';

type Walked = Pick<Step, 'id' | 'title' | 'line' | 'endLine' | 'environment' | 'items'>;

/**
 * The stops of a checklist, with those rules that its notes tell of an action ("Never empty the queue without a copy") at the step that is
 * this action: of few the first, of those for the environment that the rule names. A ban on what no step is by its title or its commands is asked before the first.
 */
export function atTheirActions(
  gates: readonly Gate[],
  steps: readonly Walked[],
  sections: readonly DocumentSection[],
): Gate[] {
  const [first] = steps;
  if (first === undefined) return [...gates];
  return gates.map((gate) => {
    const told = toldApart(gate, steps, sections);
    const words = told === undefined ? [] : actionWords(gate.text, told.so);
    if (told === undefined || words.length === 0) return gate;
    const [place, ...others] = inEnvironment(gate.text.replace(told.so, ''), placesOf(words, steps));
    if (place !== undefined && others.length < fewSteps) return { ...gate, step: place.step.id, after: place.after };
    return told.holds && isBan(gate.text) ? { ...gate, step: first.id, after: null } : gate;
  });
}

/** With as many a rule is of the whole checklist. */
const fewSteps = 3;

/** What a rule outside of every step asks to be so; `holds`: it stands where nothing else is told that it might be about. */
function toldApart(
  gate: Gate,
  steps: readonly Walked[],
  sections: readonly DocumentSection[],
): { so: string; holds: boolean } | undefined {
  const { line, step } = gate;
  const so = soIn(gate);
  if (so === undefined) return undefined;
  if (steps.some((one) => one.line <= line && line <= one.endLine)) return undefined;
  const section = sections.findLast((one) => one.line <= line);
  if (section === undefined || !rolesOfRules.has(section.role)) return undefined;
  const isLast = step === null || step === steps.at(-1)?.id;
  return { so, holds: isLast && !section.nodes.some(({ kind }) => kind === 'code') };
}

/** What has to be so, or (of a ban "while …") must not. */
function soIn({ demand, text, conditions: [so, ...others] }: Gate): string | undefined {
  if (so === undefined) return isBan(text) ? meanwhile.exec(text)?.[0] : undefined;
  return demand === true && others.length === 0 && text.includes(so.text) ? so.text : undefined;
}

const meanwhile =
  /(?<!\p{L})(?:while|during|as long as|solange|während|pendant|tant que|mientras|enquanto|пока)(?!\p{L}).*/iu;

const rolesOfRules: ReadonlySet<DocumentSection['role']> = new Set(['forward', 'prepare', 'verify', 'reference']);

/** A step that is an action, and the item behind which it begins; null: it begins with the step. */
type Place = { step: Walked; after: string | null };

/** Those that do it by their commands or by how they begin; else those that speak of it. */
function placesOf(words: readonly string[], steps: readonly Walked[]): Place[] {
  const spoken = placesIn(words, steps);
  const does = ({ step }: Place) => {
    const begins = step.title
      .replace(/^[\d.)\s]+/, '')
      .split(/\s+/)
      .slice(0, firstWords);
    const text = [...begins, ...step.items.flatMap(programTexts)].join('\n');
    return words.every((word) => hasWord(text, word));
  };
  const done = spoken.filter(does);
  return done.length > 0 ? done : spoken;
}

const firstWords = 4;

function placesIn(words: readonly string[], steps: readonly Walked[]): Place[] {
  return steps.flatMap((step) => {
    const items = step.items.map(textOf);
    const has = (text: string) => (word: string) => hasWord(text, word);
    if (!words.every(has([step.title, ...items].join('\n')))) return [];
    const whole = items.findIndex((text) => words.every(has(text)));
    const at = whole < 0 ? items.findIndex((text) => words.some(has(text))) : whole;
    return [{ step, after: step.items[at - 1]?.id ?? null }];
  });
}

function textOf(item: Item): string {
  return [item.title, ...programTexts(item)].join('\n');
}

/** Those for the environment that a text names, where some are. */
function inEnvironment(text: string, places: readonly Place[]): readonly Place[] {
  const named = environmentIn(text);
  const mine = places.filter(({ step }) => step.environment === named);
  return named === null || mine.length === 0 ? places : mine;
}
