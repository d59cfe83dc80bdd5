import type { EventData } from '../session/events.ts';
import { failedWithin } from '../session/failed-within.ts';
import { asksExit, type Expectation } from '../steps/expectation.ts';
import { isAnswer } from './exit-meaning.ts';

type Ended = Pick<EventData<'run.ended'>, 'exit' | 'commands'>;

/**
 * Whether a run that ended with another code than 0 ended as the checklist says: a program compared that code with the one that is expected, or compared all
 * that is expected, and the code is an answer by the manual of the program that gave it ("no output" of a `grep` that finds nothing). `texts`: what ran, each command by itself.
 */
export function isExpectedEnd(
  expected: readonly Expectation[],
  compared: readonly { line: number; outcome: string }[],
  end: Ended,
  texts: readonly string[],
): boolean {
  if (!('code' in end.exit) || end.exit.code === 0 || end.commands.some(({ state }) => state === 'notRun'))
    return false;
  const isMet = ({ line }: Expectation) => compared.find((one) => one.line === line)?.outcome === 'met';
  if (expected.some((one) => asksExit(one) && isMet(one))) return true;
  return expected.length > 0 && expected.every(isMet) && answers(end, texts);
}

/**
 * Whether an end that is a failure by its code may be the outcome that a person is asked about: the checklist names several of which one comes ("Expected scenarios:"),
 * or the code is an answer of its program and no failure of it. Any other is taken as expected only with a reason.
 */
export function mayBeNamedEnd(expected: readonly Expectation[], end: Ended, texts: readonly string[]): boolean {
  return expected.some(({ text }) => isOneOfSeveral(text)) || answers(end, texts);
}

/** Of several commands it is the one that failed that gave the code. */
function answers(end: Ended, texts: readonly string[]): boolean {
  if (!('code' in end.exit) || failedWithin(end) !== undefined) return false;
  const { code } = end.exit;
  const at = end.commands.findIndex((one) => one.state === 'ended' && one.code !== 0);
  const text = texts[Math.max(0, at)];
  return text !== undefined && isAnswer(text, code);
}

/** A list that says of itself that one of its rows is what comes. */
function isOneOfSeveral(text: string): boolean {
  const [lead = '', ...rows] = text.split('\n').filter((row) => row.trim() !== '');
  return rows.length > 1 && oneComes.test(lead);
}

const oneComes =
  /\b(?:scenarios?|either|one of|any of|possible|possibilities|may be|szenari\p{L}*|mögliche?\p{L}*|entweder|eine[srm]? (?:von|der|dieser)|scénarios?|possibles?|soit|l'une? des|escenarios?|posibles?|uno de|cenários?|possíve\p{L}*|um dos|scenari|possibili|uno tra)(?!\p{L})|сценари|возможн|один из|либо|可能|之一|場合|いずれか|シナリオ|가능|중 하나/iu;
