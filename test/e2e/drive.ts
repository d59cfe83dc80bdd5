import { setTimeout as sleep } from 'node:timers/promises';
import type { Choice } from '../../src/plan/plan.ts';
import { definitionOf, type Item } from '../../src/steps/index.ts';
import { mainPlace } from '../../src/ui/main-place.ts';
import { asksReading } from '../../src/walk/readings.ts';
import { type LaneView, type Stop, walk } from '../../src/walk/walk.ts';
import { until } from '../support/product.ts';
import { itemsOf, type Walk } from './open-walk.ts';

/** What the operator decides; each is asked when it comes up. Without an answer the careful way is taken: skip, look, tick. */
export type Judgement = {
  /** Run it, skip it or its whole step with a reason, or tick it as done by hand. */
  item?(item: Item): 'run' | 'skip' | 'skipStep' | 'done' | 'stop' | undefined;
  /** Whether "if ..." holds. */
  applies?(item: Item): boolean | 'stop' | undefined;
  /** Which way, counted from 0. */
  choice?(choice: Choice): number | 'stop';
  /** The number of the environment that a target is; 3 is production. */
  target?: string;
  value?(token: string): string | undefined;
  /** Called with each panel of boxes before they are ticked. */
  boxes?(screen: string): void;
  /** While a command runs: what is typed into it. Undefined waits for its end, or interrupts what has none. */
  running?(item: Item, walk: Walk): Promise<void> | undefined;
};

/**
 * Plays the walk through the screens, one key after the other, until nothing is open or the judgement says stop. Where the walk stands is taken
 * from the record with the program's own reading of it: a screen that shows something else has no such key, and the drive is stuck there.
 */
export async function drive(walker: Walk, judgement: Judgement): Promise<void> {
  const goesOn = onlyAFewTimes(walker);
  for (let move = 0; move < 600; move++) {
    await walker.rests();
    const place = placeNow(walker);
    if (walker.state().closed || place.name === 'complete') return;
    goesOn(place.name);
    if ((await moves[place.name]?.({ walker, judgement, ...place })) === 'stop') return;
  }
  throw new Error(`The walk does not come to its end. The screen:\n${walker.screen()}`);
}

type Place = { name: string; lane: LaneView | undefined; inHand: Stop | undefined; run: string | undefined };
type Standing = Place & { walker: Walk; judgement: Judgement };
type Move = (standing: Standing) => Promise<'stop' | undefined>;

/** Where the record says that the walk stands; what only this screen knows is read from it. */
function placeNow(walker: Walk): Place {
  const now = walk(walker.plan(), walker.state());
  const lane = now.current;
  const inHand = lane?.next;
  const going = now.going.find(({ kept }) => !kept);
  const items = Object.entries(walker.state().steps[lane?.lane.id ?? '']?.items ?? {});
  const applies = new Set(items.flatMap(([id, item]) => (item.applies ? [id] : [])));
  const isOpen =
    lane !== undefined && inHand?.kind === 'item' && asksReading(walker.state(), lane.lane.id, inHand.item);
  const asked = { again: false, asksReading: isOpen, asksHost: false, asksTarget: false, asksFirst: false };
  const place = mainPlace({ lane, inHand, going: going?.id, applies, ...asked });
  const told = [...shownOnly].find(([, text]) => text.test(walker.screen()))?.[0];
  // One answer may have been for all the statements under one comment.
  const name = place.name === 'condition' && !/DOES THIS APPLY/.test(walker.screen()) ? 'walk' : place.name;
  return { name: told ?? name, lane, inHand, run: going?.item };
}

const shownOnly = new Map([
  ['questions', /QUESTIONS of the checklist/],
  ['mapping', /WHICH ENVIRONMENT\?/],
]);

/** @throws when the same place comes again and again and nothing is recorded in between */
function onlyAFewTimes(walker: Walk): (place: string) => void {
  let before = '';
  let times = 0;
  return (place) => {
    const standing = `${place} after event ${walker.state().size}`;
    times = standing === before ? times + 1 : 0;
    before = standing;
    if (times > 3) throw new Error(`Stuck at ${standing}. The screen:\n${walker.screen()}`);
  };
}

const moves: Record<string, Move | undefined> = {
  questions: ({ walker, judgement }) =>
    choose(walker, judgement, walk(walker.plan(), walker.state()).questions[0]?.id ?? ''),
  /** What is to be run goes where it was told apart to go. */
  async reading({ walker, judgement, inHand }) {
    const asked = (inHand?.kind === 'item' && judgement.item?.(inHand.item)) || 'skip';
    if (asked === 'stop') return 'stop';
    if (asked === 'skip') return withReason(walker, 's');
    if (asked === 'skipStep') return withReason(walker, 'S');
    return seen(walker, asked === 'run' ? '1' : '3');
  },
  async mapping({ walker, judgement }) {
    await walker.presses(judgement.target ?? '3');
    return undefined;
  },
  async running({ walker, judgement, run }) {
    const item = itemsOf(walker.plan()).find(({ id }) => id === run);
    if (!item) return undefined;
    const own = judgement.running?.(item, walker);
    if (own) {
      await own;
      return undefined;
    }
    const program = definitionOf(item).program(item);
    if (program?.by === 'shell' && program.longRunning) {
      // Time to print something that does not end.
      await sleep(1500);
      await walker.presses('Ctrl-C');
    }
    await walker.until((state) => walk(walker.plan(), state).going.every(({ kept }) => kept));
    return undefined;
  },
  stops: ({ walker }) => seen(walker, 'c'),
  boxes({ walker, judgement }) {
    judgement.boxes?.(walker.screen());
    return seen(walker, 'c');
  },
  review: ({ walker }) => seen(walker, 'c'),
  diff: ({ walker }) => seen(walker, 'x'),
  failure: ({ walker }) => withReason(walker, 'o'),
  async condition({ walker, judgement, inHand }) {
    if (inHand?.kind !== 'item') return undefined;
    const answer = judgement.applies?.(inHand.item) ?? false;
    if (answer === 'stop') return 'stop';
    return seen(walker, answer ? 'y' : 'n');
  },
  async walk(standing) {
    const { walker, judgement, inHand } = standing;
    if (inHand?.kind !== 'item') return undefined;
    const { item } = inHand;
    if (item.kind === 'choice') return choose(walker, judgement, item.data.choice);
    if (item.kind === 'wait') return wait(walker, inHand.status);
    const byHand = definitionOf(item).program(item) === null;
    const asked = judgement.item?.(item) ?? 'skip';
    const wanted = byHand && asked !== 'stop' ? 'done' : asked;
    if (wanted === 'stop') return 'stop';
    if (wanted === 'skip') return withReason(walker, 's');
    if (wanted === 'skipStep') return withReason(walker, 'S');
    if (wanted === 'done') return seen(walker, 'x');
    return run(walker, judgement);
  },
};

/** Looks at all of it, then presses. */
async function seen(walker: Walk, key: string): Promise<undefined> {
  await walker.readsOn();
  await walker.presses(key);
}

/** The message line. */
function hintOf(walker: Walk): string {
  return walker.screen().split('\n').slice(-3).join(' ');
}

async function withReason(walker: Walk, key: string): Promise<undefined> {
  await walker.presses(key, 'Down', 'Enter');
}

export async function choose(walker: Walk, judgement: Judgement, id: string): Promise<'stop' | undefined> {
  const choice = walker.plan().choices.find((one) => one.id === id);
  if (!choice) throw new Error(`There is no choice ${id}.`);
  const option = judgement.choice?.(choice) ?? 0;
  if (option === 'stop') return 'stop';
  await walker.presses('abcdefghi'.charAt(option));
  return seen(walker, 'y');
}

async function wait(walker: Walk, status: string): Promise<undefined> {
  if (status !== 'waiting') return void (await walker.presses('w'));
  await walker.presses('Enter');
  if (/END THE WAIT EARLY/.test(walker.screen())) await walker.presses('Down', 'Enter');
}

/** Fills what is missing, then presses or types what the screen asks for. */
export async function run(walker: Walk, judgement: Judgement): Promise<undefined> {
  if (/no\s+value\s+yet|values? to fill|is not set;/.test(walker.screen())) return fill(walker, judgement);
  if (/NOT YET +The way back/.test(walker.screen())) return withReason(walker, 'o');
  await until('the target was read', () => !/target is still being read/i.test(walker.screen()));
  await walker.readsOn();
  const before = walker.state().size;
  const hint = hintOf(walker);
  if (/Enter runs this/.test(hint)) await walker.presses('Enter');
  else await walker.presses('g');
  if (/^ TYPE /m.test(walker.screen()) || /GATE /.test(walker.screen())) await walker.typesPhrase();
  else if (/RUN THIS\?/.test(walker.screen())) await seen(walker, 'y');
  // Where it led to a question instead, that is answered next.
  await walker.until((state) => state.size > before, 10_000).catch(() => undefined);
}

/** Every field of the form that has nothing in it yet. */
export async function fill(walker: Walk, judgement: Judgement): Promise<undefined> {
  await walker.presses('f');
  for (let field = 0; field < 8 && /VALUES +\d/.test(walker.screen()); field++) {
    const token = /^ > (.+)$/m.exec(walker.screen())?.[1]?.trim() ?? '';
    const value = judgement.value?.(token);
    if (value !== undefined) {
      await walker.presses('Ctrl-U');
      await walker.types(value);
    }
    await walker.presses('Enter');
  }
}

/**
 * Signs what is complete: `name` goes into every field of text, the option that fits `result` is taken where one is to be chosen, and at
 * last the name is typed by hand.
 */
export async function signOff(walker: Walk, name: string, result: RegExp): Promise<void> {
  await walker.presses('Enter');
  for (let field = 0; field < 30 && !/To sign, type by hand/.test(walker.screen()); field++) {
    const keys = walker.screen().split('\n').at(-1) ?? '';
    const option = [...keys.matchAll(/(\d) (\S+)/g)].find(([, , label]) => result.test(label ?? ''))?.[1];
    if (option) await walker.presses(option);
    else if (/\[_ *\]/.test(walker.screen())) await walker.types(name);
    await walker.presses('Tab');
  }
  await walker.typesPhrase(name);
  await walker.until(({ closed }) => closed !== undefined);
}
