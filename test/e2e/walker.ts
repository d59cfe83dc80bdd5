import { setTimeout as sleep } from 'node:timers/promises';
import type { Terminal } from '../support/terminal.ts';

/** What an operator does on a screen that looks like this. The first habit whose screen it is has it. */
export type Habit = { when: RegExp; does(terminal: Terminal, screen: string): Promise<void> | void };

/** Someone who walks a checklist: looks at the screen, sees what is asked, and presses the key for it. */
export type Walker = {
  /** Walks until a screen looks like this, and stays there. `habits` come before the usual ones. @returns that screen */
  walksTo(goal: RegExp, habits?: Habit[]): Promise<string>;
  /** Presses keys, each on a screen that has come to rest. */
  presses(...keys: string[]): Promise<void>;
  types(text: string): Promise<void>;
  /** The screen once it has stood still for longer than the screens are deaf after a change. */
  rests(): Promise<string>;
  /** Every screen that was acted on, in order. */
  seen: string[];
};

/** Deaf time after a change of screens is 300 ms. */
const restMs = 400;
const mostMs = 30_000;

export function walkerAt(terminal: Terminal): Walker {
  const seen: string[] = [];

  async function rests(): Promise<string> {
    let screen = withoutClock(terminal.screen());
    let since = Date.now();
    for (const deadline = since + mostMs; Date.now() < deadline; await sleep(30)) {
      const now = withoutClock(terminal.screen());
      if (now !== screen || isBusy(now)) {
        screen = now;
        since = Date.now();
      } else if (Date.now() - since >= restMs) return terminal.screen();
    }
    throw new Error(`The screen does not come to rest:\n${terminal.screen()}`);
  }

  async function presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await rests();
      await terminal.presses(key);
    }
  }

  return {
    seen,
    rests,
    presses,
    async types(text) {
      await rests();
      await terminal.types(text);
      await sleep(200);
    },
    async walksTo(goal, habits = []) {
      let before = '';
      for (let again = 0; again < 4; ) {
        const screen = await rests();
        if (goal.test(screen)) return screen;
        again = withoutClock(screen) === before ? again + 1 : 0;
        before = withoutClock(screen);
        seen.push(screen);
        const habit = [...habits, ...usual].find(({ when }) => when.test(screen));
        if (habit === undefined) throw new Error(`Nobody said what to do here, on the way to ${goal}:\n${screen}`);
        await habit.does(terminal, screen);
      }
      throw new Error(`No key leads on from here, on the way to ${goal}:\n${terminal.screen()}`);
    },
  };
}

/** A habit of pressing keys in a row, as fast as the screens hear them. */
export function press(when: RegExp, ...keys: string[]): Habit {
  return {
    when,
    async does(terminal) {
      for (const [at, key] of keys.entries()) {
        if (at > 0) await sleep(restMs);
        await terminal.presses(key);
      }
    },
  };
}

/** Opens a panel for a reason with a key, says the reason, and records it. */
export function pressAndSay(when: RegExp, key: string, reason: string): Habit {
  return {
    when,
    async does(terminal) {
      await terminal.presses(key);
      await sleep(restMs);
      await terminal.types(reason);
      await sleep(250);
      await terminal.presses('Enter');
    },
  };
}

/** Types what a gate asks for, when the field is there. */
const typesThePhrase: Habit = {
  when: /^ TYPE +\S.*$/m,
  async does(terminal, screen) {
    const phrase = /^ TYPE +(\S.*?) *$/m.exec(screen)?.[1] ?? '';
    // The field arms after a second, and after the keys have paused.
    await sleep(1300);
    await terminal.types(phrase);
    await sleep(250);
    await terminal.presses('Enter');
  },
};

/** What is longer than the screen is read to its end before anything is decided. */
const readsOn: Habit = {
  when: /rows \d+-(\d+) of (?!\1\b)\d+: PgUp PgDn/,
  does: (terminal) => terminal.presses('PageDown'),
};

const usual: Habit[] = [
  press(/^Preflight /m, 'Enter'),
  readsOn,
  typesThePhrase,
  press(/^WHAT IS THIS BLOCK\?/m, '1'),
  press(/^ y run it/m, 'y'),
  press(/^ c (tick all|all clear|as expected)/m, 'c'),
  press(/^ x done by hand {2}g (run|open the gate)/m, 'g'),
  press(/^ Enter run/m, 'Enter'),
  press(/^ g (run|open the gate)/m, 'g'),
];

/** A command that ends by itself is still going on, or its target is still being read. */
function isBusy(screen: string): boolean {
  return (
    screen.trim() === '' ||
    /^RUNNING /m.test(screen) ||
    /reading the target|Checking programs|^deploy-assist opens/m.test(screen)
  );
}

function withoutClock(screen: string): string {
  const [, progress = '', ...rest] = screen.split('\n');
  return [progress.replace(/\d+ (s|min)\b.*$/, ''), ...rest].join('\n').replace(/\d+ (s|min) (\d+ s )?(old|ago)/g, '');
}
