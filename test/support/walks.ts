import { deaf } from './product.ts';
import { presses } from './rest.ts';
import type { Terminal } from './terminal.ts';

/** Past the stop with this condition in its list: all is as it should be. */
export async function clears(terminal: Terminal, condition: string | RegExp): Promise<void> {
  await terminal.sees(condition);
  await terminal.sees(/c = (?:as expected, and )?(?:none of these is true|all of it is so)/);
  await presses(terminal, 'c');
}

/** From the walk, with this text on it: g, then y. */
export async function runsWithYes(terminal: Terminal, text: string | RegExp): Promise<void> {
  await terminal.sees(text);
  await terminal.sees('g, then y, runs this');
  await presses(terminal, 'g');
  await terminal.sees('y runs it');
  await presses(terminal, 'y');
}

/** From the walk, where a value is missing: pastes it into the form, whose first field it is, and saves. */
export async function fillsIn(terminal: Terminal, token: string, value: string): Promise<void> {
  await terminal.sees(`${token} has no value yet`);
  await presses(terminal, 'f');
  await terminal.sees(`> ${token}`);
  await deaf();
  terminal.pastes(value);
  await terminal.sees('1 of 1 filled');
  await presses(terminal, 'Enter');
}
