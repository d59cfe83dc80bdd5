import { setTimeout as sleep } from 'node:timers/promises';
import type { Terminal } from './terminal.ts';
import { withoutClocks } from './without-clocks.ts';

/** The empty field of a gate, or of the name that signs, once it hears what is typed; on a wide screen it stands in a pane. */
export const fieldHears = /(?:^|│ ) > _/m;

/**
 * Types what a gate or a signature asks for, once its field hears, and confirms it. Where a busy machine brings keys together, the field does not
 * take them for typing by hand and says so: they are typed again, as an operator does. What else is answered is the caller's to look at.
 */
export async function typesByHand(terminal: Terminal, words: string): Promise<void> {
  for (let go = 0; go < 5; go++) {
    await terminal.sees(fieldHears);
    await terminal.types(words);
    const answer = await confirmed(terminal);
    if (!cameTogether.test(answer)) return;
  }
}

/** Presses Enter, again where it arrived together with a letter. @returns the screen that answers, on one line */
async function confirmed(terminal: Terminal): Promise<string> {
  let answer = '';
  for (let press = 0; press === 0 || (press < 5 && enterAgain.test(answer)); press++) {
    await sleep(beforeEnterMs);
    const before = withoutClocks(terminal.screen());
    await terminal.presses('Enter');
    for (const deadline = Date.now() + answerMs; Date.now() < deadline; await sleep(20))
      if (withoutClocks(terminal.screen()) !== before) break;
    answer = terminal.screen().replace(/\s+/g, ' ');
  }
  return answer;
}

/** An Enter that follows a letter at once is taken for a part of a paste. */
const beforeEnterMs = 250;
/** The longest that an answer to Enter is waited for on a busy machine. */
const answerMs = 15_000;

const enterAgain = /Enter came together with the last letter/;
const cameTogether = /That came faster than typing by hand|Those were not the words|Pasted text is not accepted/;
