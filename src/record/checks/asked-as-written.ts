import { programTexts } from '../../plan/command-outcomes.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { effectOf } from '../../steps/define.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

type Request = EventData<'run.requested'>;

/**
 * What is asked to run is what the checklist has there, or said to be edited; what it does is what was read of it, and what had to be typed for that was
 * typed. Attempts count from one. Probes and checks only read, and are held to nothing but their number.
 */
export function askedAsWritten(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  const lanes = [...plan.steps, ...plan.rollbacks];
  const items = new Map(lanes.flatMap((lane) => lane.items.map((item): [string, Placed] => [item.id, { lane, item }])));
  const tokens = new Set(plan.placeholders.map(({ token }) => token));
  const attempts = new Map<string, number>();
  const tellsEffect = keepsRulesOf(events, 3);
  let typed: string | undefined;
  return ({ seq, type, data }) => {
    if (type === 'values.filled') for (const { token } of data.values) tokens.add(token);
    const phrase = typed;
    typed = type === 'gate.confirmed' ? data.phrase : undefined;
    if (type !== 'run.requested') return undefined;
    return (
      counted(seq, data, attempts) ??
      (data.probe === undefined && data.checks === undefined
        ? main(items.get(data.item), { seq, data, tokens, phrase, tellsEffect })
        : undefined)
    );
  };
}

/** An item in its step, or in its way back, which has no number. */
type Placed = { item: Item; lane: { environment: string | null; number?: number } };
type Asked = {
  seq: number;
  data: Request;
  tokens: ReadonlySet<string>;
  phrase: string | undefined;
  /** Records with a sign-off of version 3 or later say of each run what it does. */
  tellsEffect: boolean;
};

function main(placed: Placed | undefined, asked: Asked): Found {
  if (placed === undefined) return undefined;
  const { item, lane } = placed;
  return textOf(item, asked) ?? effect(item, asked) ?? environment(placed, asked) ?? ceremony(lane, asked);
}

/** One that was left out shows by the number of the next. */
function counted(seq: number, { step, item, checks, attempt }: Request, attempts: Map<string, number>): Found {
  const place = JSON.stringify([step, item, checks ?? null]);
  const number = (attempts.get(place) ?? 0) + 1;
  attempts.set(place, number);
  if (attempt === number) return undefined;
  return wrong('attempt-skipped', `Line ${seq} is attempt ${attempt}, and there are ${number - 1} before it.`);
}

/** What was masked in it cannot be compared. */
function textOf(item: Item, { seq, data, tokens }: Asked): Found {
  const written = programTexts(item).join('\n');
  if (data.written !== undefined || written === '' || data.text.includes('****')) return undefined;
  if (fits(data.text, literalsOf(written, tokens))) return undefined;
  return wrong(
    'run-not-as-written',
    `Line ${seq} runs another text than line ${item.line} of the checklist has, and does not say that it was edited.`,
  );
}

/** The text between its tokens: what comes in the place of those is the operator's. */
function literalsOf(written: string, tokens: ReadonlySet<string>): string[] {
  const parts = [...tokens].filter((token) => token !== '' && written.includes(token));
  // The longest first: `<name>` stands in `<name>-old`.
  return parts
    .toSorted((one, other) => other.length - one.length)
    .reduce((texts, token) => texts.flatMap((text) => text.split(token)), [written]);
}

/** Whether a text has these parts in their order, the first at its beginning and the last at its end. */
function fits(text: string, [first = '', ...rest]: string[]): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Judged when the checklist was read; only where nothing but files is changed, that is found out when it runs. */
function effect(item: Item, { seq, data, tellsEffect }: Asked): Found {
  const program = definitionOf(item).program(item);
  if (tellsEffect && data.effect === undefined)
    return wrong('effect-missing', `Line ${seq} does not say what it does, as records of its version do.`);
  if (data.effect === undefined || program === null) return undefined;
  const read = data.written === undefined ? effectOf(program) : 'changes';
  const allowed = data.written === undefined ? [read] : ['changes', 'destroys'];
  if (allowed.includes(data.effect) || (allowed.includes('changes') && data.effect === 'files')) return undefined;
  return wrong('effect-other', `Line ${seq} says that it ${data.effect}, and what it runs ${read}.`);
}

/** A section of production is never less, whatever the target is. */
function environment({ lane, item }: Placed, { seq, data }: Asked): Found {
  if (environmentAt(lane, item) !== 'production' || isStrict(data.environment)) return undefined;
  return wrong(
    'environment-lower',
    `Line ${seq} says that it ran in ${data.environment}, and its place in the checklist is of production.`,
  );
}

function isStrict(environment: string): boolean {
  return environment === 'production' || environment === 'unknown';
}

/** The phrase is that of the line before; what changes production, or what nobody knows, is never run without. Earlier versions do not say what a run does. */
function ceremony({ number = 'rollback' }: { number?: number | string }, { seq, data, phrase }: Asked): Found {
  const { confirmation, effect: does, environment: where } = data;
  const given = confirmation?.how === 'phrase' ? confirmation.phrase : undefined;
  if (given !== undefined && given !== phrase)
    return wrong('gate-other', `Line ${seq} names another phrase than the one that was typed before it.`);
  const isGated = does === 'destroys' || (does === 'changes' && isStrict(where));
  if (isGated && given === undefined)
    return wrong('gate-missing', `Line ${seq} ${does} ${where}, and no phrase was typed for it.`);
  if (does === 'changes' && given !== undefined && given !== `${where} ${number}`)
    return wrong('gate-other', `Line ${seq} was confirmed with another phrase than "${where} ${number}".`);
  return undefined;
}

function wrong(code: string, message: string): Found {
  return { code, message };
}
