import { setTimeout as sleep } from 'node:timers/promises';
import { typesByHand } from '../support/phrase.ts';
import { comesToRest } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

/** The hands of whoever walks: what every driver of a walk does on the keys, at the pace that the screens hear. */
export type Hands = {
  /** The screen once it has come to rest. */
  rests(): Promise<string>;
  /** One key after the other, each on a screen that has come to rest. */
  presses(...keys: string[]): Promise<void>;
  types(text: string): Promise<void>;
  /** What is longer than the screen is read to its end. @returns all of it, page by page */
  readsOn(): Promise<string[]>;
  /** Types what a gate asks for, or another text into such a field, once the field hears, and confirms it. */
  typesPhrase(phrase?: string): Promise<void>;
};

/**
 * @param how.isBusy see `comesToRest`
 * @param how.mostMs on a screen that never rests, as where a command prints on and on, the hands go on after this time; without it they give up
 */
export function handsAt(
  terminal: Terminal,
  { isBusy, mostMs }: { isBusy?: (screen: string) => boolean; mostMs?: number } = {},
): Hands {
  async function rests(): Promise<string> {
    const wait = { ...(isBusy && { isBusy }), ...(mostMs !== undefined && { mostMs }) };
    const isAtRest = await comesToRest(terminal, wait);
    if (!isAtRest && mostMs === undefined) throw new Error(`The screen does not come to rest:\n${terminal.screen()}`);
    return terminal.screen();
  }

  async function presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await rests();
      await terminal.presses(key);
    }
  }

  async function readsOn(): Promise<string[]> {
    const pages = [await rests()];
    for (let page = 0; page < 20 && moreBelow(terminal.screen()); page++) {
      await presses('PageDown');
      pages.push(await rests());
    }
    return pages;
  }

  return {
    rests,
    presses,
    readsOn,
    async types(text) {
      await rests();
      await terminal.types(text);
      await sleep(beforeEnterMs);
    },
    async typesPhrase(phrase) {
      await readsOn();
      const asked = phrase ?? /^ TYPE +(\S.*?) *$/m.exec(terminal.screen())?.[1];
      if (asked === undefined) throw new Error(`No phrase is asked for. The screen:\n${terminal.screen()}`);
      await typesByHand(terminal, asked);
    },
  };
}

/** The rule says which rows are on screen. */
export function moreBelow(screen: string): boolean {
  const [, last, all] = / rows \d+-(\d+) of (\d+)/.exec(screen) ?? [];
  return Number(last ?? 0) < Number(all ?? 0);
}

/** So much later Enter is no part of a paste. */
const beforeEnterMs = 250;
