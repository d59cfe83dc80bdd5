import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { EventData, EventType, SessionEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import { patienceMs } from '../support/patience.ts';
import { until, type Workplace } from '../support/product.ts';
import type { Terminal } from '../support/terminal.ts';
import { type Hands, handsAt } from './hands.ts';

/**
 * Somebody in front of a real terminal with a checklist opened in it, who can also look into the record on disk: `drive` walks by what the
 * record says is in hand, so that a test can answer for each item of the plan. Where only the screens are to be known, see `Walker`.
 */
export type Walk = Pick<Hands, 'rests' | 'readsOn' | 'typesPhrase'> & {
  terminal: Terminal;
  place: Workplace;
  /** One key after the other, each when the screen has come to rest and hears again. */
  presses(...keys: string[]): Promise<void>;
  /** Letter by letter, as a person types. */
  types(text: string): Promise<void>;
  sees(text: string | RegExp, timeoutMs?: number): Promise<void>;
  screen(): string;
  /** All rows of a body that is longer than the screen as one text: runs of blanks and line ends are one blank. */
  reads(): Promise<string>;
  plan(): Plan;
  events(): SessionEvent[];
  /** The data of all events of one type. */
  recorded<Type extends EventType>(type: Type): EventData<Type>[];
  state(): SessionState;
  /** Waits until the record fulfils it. @throws with the screen where it never does */
  until(fulfilled: (state: SessionState) => boolean, timeoutMs?: number): Promise<void>;
};

/** Opens a checklist, as `deploy-assist FILE` does, and waits for the first screen. */
export async function openWalk(place: Workplace, checklist: string): Promise<Walk> {
  const terminal = place.open([checklist]);
  await terminal.sees('signing key');
  const hands = handsAt(terminal, { mostMs: 4000 });
  const events = () => place.events() as unknown as SessionEvent[];
  const state = () => fold(events(), initialState);
  return {
    ...hands,
    terminal,
    place,
    events,
    state,
    plan: () => JSON.parse(readFileSync(join(place.session(), 'plan.json'), 'utf8')) as Plan,
    screen: terminal.screen,
    sees: terminal.sees,
    reads: async () => (await hands.readsOn()).join('\n').replace(/\s+/g, ' '),
    async presses(...keys) {
      for (const key of keys) {
        keep(await hands.rests(), key);
        await terminal.presses(key);
      }
      await hands.rests();
    },
    async types(text) {
      keep(terminal.screen(), text);
      await hands.types(text);
    },
    recorded: (type) => events().flatMap((event) => (event.type === type ? [event.data as never] : [])),
    until: (fulfilled, timeoutMs = patienceMs) =>
      until('it is in the record', () => fulfilled(state()), timeoutMs).catch((error) => {
        throw new Error(`${error}\n${terminal.screen()}`);
      }),
  };
}

/** For somebody who wants to read what the operator saw: E2E_SCREENS names a file. */
function keep(screen: string, pressed: string): void {
  const file = process.env.E2E_SCREENS;
  if (file) appendFileSync(file, `${screen}\n======== ${pressed}\n`);
}

/** What a checklist's parts that are no commands for this shell must never become: blocks of class D, chat, settings, code. */
export function expectOnlyCommandsRan(walk: Walk): void {
  const plan = walk.plan();
  const items = new Map(itemsOf(plan).map((item) => [item.id, item]));
  const notCommands = plan.blocks.filter(({ confidence, reads }) => confidence === 'D' || never.includes(reads));
  for (const { item, text } of walk.recorded('run.requested')) {
    const mine = items.get(item);
    expect(mine, `${text} is an item of the plan`).toBeDefined();
    const inside = notCommands.find(({ line, endLine }) => mine && mine.line > line && mine.line < endLine);
    expect(inside, `${text} stands in a block that is no command`).toBeUndefined();
    expect(text).not.toMatch(/^\s*\/[a-z]+ /m);
  }
}

const never = ['manual', 'env', 'config', 'text', 'template', 'chat', 'checklist', 'powershell'];

/** Every item of the walk and of the ways back. */
export function itemsOf(plan: Plan): Item[] {
  return [...plan.steps, ...plan.rollbacks].flatMap(({ items }) => items);
}

/** Lines of the checklist of which something was run. */
export function linesRun(walk: Walk): number[] {
  const items = new Map(itemsOf(walk.plan()).map((item) => [item.id, item.line]));
  return walk.recorded('run.requested').flatMap(({ item }) => items.get(item) ?? []);
}
