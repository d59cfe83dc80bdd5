import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { EventData, EventType, SessionEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import { until, type Workplace } from '../support/product.ts';
import type { Terminal } from '../support/terminal.ts';

/** Somebody in front of a real terminal with a checklist opened in it, who can also look into the record on disk. */
export type Walk = {
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
  await terminal.sees('signing key', 20_000);
  const events = () => place.events() as unknown as SessionEvent[];
  const state = () => fold(events(), initialState);
  return {
    terminal,
    place,
    events,
    state,
    plan: () => JSON.parse(readFileSync(join(place.session(), 'plan.json'), 'utf8')) as Plan,
    screen: terminal.screen,
    sees: terminal.sees,
    reads: () => readAll(terminal),
    async presses(...keys) {
      for (const key of keys) {
        await rest(terminal);
        keep(terminal, key);
        await terminal.presses(key);
      }
      await rest(terminal);
    },
    async types(text) {
      keep(terminal, text);
      await terminal.types(text, { msPerKey: 70 });
    },
    recorded: (type) => events().flatMap((event) => (event.type === type ? [event.data as never] : [])),
    until: (fulfilled, timeoutMs = 15_000) =>
      until('it is in the record', () => fulfilled(state()), timeoutMs).catch((error) => {
        throw new Error(`${error}\n${terminal.screen()}`);
      }),
  };
}

/** Waits until two looks some time apart show the same but for clocks; a running command's screen does not rest for long. */
export async function rest(terminal: Terminal): Promise<void> {
  let before = '';
  for (let look = 0; look < 10; look++) {
    await sleep(400);
    const now = terminal.screen().replace(/\d\d:\d\d:\d\d|\b\d+ s\b/g, '');
    if (now === before) return;
    before = now;
  }
}

async function readAll(terminal: Terminal): Promise<string> {
  await rest(terminal);
  const pages = [terminal.screen()];
  for (let page = 0; page < 20 && moreBelow(terminal); page++) {
    await terminal.presses('PageDown');
    await rest(terminal);
    pages.push(terminal.screen());
  }
  keep(terminal, 'read');
  return pages.join('\n').replace(/\s+/g, ' ');
}

/** The rule says which rows are on screen. */
export function moreBelow(terminal: Terminal): boolean {
  const [, last, all] = / rows \d+-(\d+) of (\d+)/.exec(terminal.screen()) ?? [];
  return Number(last ?? 0) < Number(all ?? 0);
}

/** For somebody who wants to read what the operator saw: E2E_SCREENS names a file. */
function keep(terminal: Terminal, pressed: string): void {
  const file = process.env.E2E_SCREENS;
  if (file) appendFileSync(file, `${terminal.screen()}\n======== ${pressed}\n`);
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
