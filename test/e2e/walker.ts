import type { Terminal } from '../support/terminal.ts';
import { withoutClocks } from '../support/without-clocks.ts';
import { type Hands, handsAt } from './hands.ts';

/** What an operator does on a screen that looks like this. The first habit whose screen it is has it. */
export type Habit = { when: RegExp; does(terminal: Terminal, screen: string): Promise<void> | void };

/**
 * Someone who walks a checklist by the screens alone: looks, sees what is asked, and presses the key for it, as an operator does who knows
 * nothing of plan and record. For walks of a whole checklist in whose course the screens themselves are the subject; one that answers item by
 * item of the plan is driven by `drive`. Both have the same hands.
 */
export type Walker = Pick<Hands, 'presses' | 'types' | 'rests' | 'typesPhrase'> & {
  /** Walks until a screen looks like this, and stays there. `habits` come before the usual ones. @returns that screen */
  walksTo(goal: RegExp, habits?: Habit[]): Promise<string>;
  /** Every screen that was acted on, in order; one that a busy machine was slow to change is there once. */
  seen: string[];
};

export function walkerAt(terminal: Terminal): Walker {
  const seen: string[] = [];
  const hands = handsAt(terminal, { isBusy });
  return {
    ...hands,
    seen,
    async walksTo(goal, habits = []) {
      let before = '';
      for (let again = 0; again < 4; ) {
        const screen = await hands.rests();
        if (goal.test(screen)) return screen;
        again = withoutClocks(screen) === before ? again + 1 : 0;
        before = withoutClocks(screen);
        if (again === 0) seen.push(screen);
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
    does: (terminal) => handsAt(terminal, { isBusy }).presses(...keys),
  };
}

/** Opens a panel for a reason with a key, says the reason, and records it. */
export function pressAndSay(when: RegExp, key: string, reason: string): Habit {
  return {
    when,
    async does(terminal) {
      await terminal.presses(key);
      await handsAt(terminal, { isBusy }).types(reason);
      await terminal.presses('Enter');
    },
  };
}

/** Types what a gate asks for, when the field is there. */
const typesThePhrase: Habit = {
  when: /^ TYPE +\S.*$/m,
  does: (terminal) => handsAt(terminal, { isBusy }).typesPhrase(),
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
    /reading the target|Checking programs|^deploy-assist opens|^Taken\. The session looks|^ Signing \.\./m.test(screen)
  );
}
