import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aWorkplace, confirms, deaf, fixture, isBuilt, starts, until, type Workplace } from '../support/product.ts';
import { comesToRest, presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)('the shell of a session and what is done another way than written (needs the build)', () => {
  test('failures end only their run; state goes on; deviations are recorded with their reasons', async () => {
    const { place, terminal } = await shop();

    await runs(terminal, 'Step 1/');
    await terminal.sees('exit 1');
    await afterFailure(terminal, 'o', 'the night shift knows of it');
    await terminal.sees('WHAT IS THIS BLOCK?');
    expect(ends(place).at(-1)).toMatchObject({ exit: { code: 1 } });

    // What does not read as shell could do anything: it is asked what it is, and takes the phrase.
    await presses(terminal, '1');
    await terminal.sees('Step 2/');
    await deaf();
    await confirms(terminal, 'unknown 2');
    await until('the slip is recorded', () => ends(place).length === 2);
    expect(ends(place).at(-1)?.exit).not.toEqual({ code: 0 });
    await afterFailure(terminal, 's', 'the quote is only a slip');

    await runs(terminal, 'Step 3/');
    await edits(terminal, 'Step 4/', 'export MIX=buckwheat', 'spelt is sold out since noon');
    await runs(terminal, 'Step 5/');
    await terminal.sees('Step 6/');
    await until('what is known was said', () => ends(place).length === 5);
    await terminal.sees('the mix is buckwheat');
    await terminal.sees('/cellar');

    await runs(terminal, 'Step 6/');
    await terminal.sees('exit 1');
    place.write('cellar/flour', 'two sacks of flour\n');
    await presses(terminal, 'r');
    await runs(terminal, 'Step 6/');
    await terminal.sees('c = none of these is true');
    await presses(terminal, 'c');

    await terminal.sees('Step 7/');
    await note(terminal, 'the new lock sticks a little');
    await presses(terminal, 'c');
    await terminal.sees('COMPLETE');

    const events = place.events();
    const of = (type: string) => events.filter((event) => event.type === type).map(({ data }) => data);
    expect(of('step.overridden')).toEqual([expect.objectContaining({ reason: 'the night shift knows of it' })]);
    expect(of('step.skipped')).toEqual([expect.objectContaining({ reason: 'the quote is only a slip' })]);
    expect(of('note.added')).toEqual([expect.objectContaining({ text: 'the new lock sticks a little' })]);
    expect(of('run.requested').find(({ written }) => written !== undefined)).toMatchObject({
      written: 'export MIX=spelt',
      text: 'export MIX=buckwheat',
      reason: 'spelt is sold out since noon',
    });
    expect(
      of('run.requested')
        .filter(({ text }) => text === 'cat flour')
        .map(({ attempt }) => attempt),
    ).toEqual([1, 2]);
    const shown = place.run(['show']).stdout;
    for (const word of ['night shift', 'slip', 'buckwheat', 'spelt', 'sticks a little']) expect(shown).toContain(word);
  });

  test('a tick is taken back and given again, and both are recorded', async () => {
    const place = aWorkplace();
    place.write(
      'boxes.md',
      '# Shop\n\n## LOCAL ENVIRONMENT\n\n### [ ] 1. Close\n\n- [ ] The oven is off\n- [ ] The door is locked\n',
    );
    const terminal = place.open(['boxes.md']);
    await starts(terminal);
    await terminal.presses('x');
    await terminal.sees('1/2 ticked');
    await terminal.presses('Up');
    await terminal.presses('u');
    await terminal.sees('0/2 ticked');
    await terminal.presses('x');
    await terminal.sees('1/2 ticked');
    const answers = place.events().filter(({ type }) => type === 'check.answered');
    expect(answers.map(({ data }) => data.answer)).toEqual(['done', 'open', 'done']);
  });

  test('a reason that is too short is not recorded', async () => {
    const { place, terminal } = await shop();
    await terminal.presses('s');
    await terminal.sees('SKIP');
    await terminal.types('no');
    await presses(terminal, 'Enter');
    await terminal.sees('Not recorded');
    expect(place.events().filter(({ type }) => type === 'step.skipped')).toEqual([]);
  });
});

async function shop(): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  mkdirSync(join(place.work, 'cellar'));
  place.write('shell.md', fixture('shell.md'));
  const terminal = place.open(['shell.md']);
  await starts(terminal);
  return { place, terminal };
}

/** Runs the item in hand of a step with the key that it asks for. */
async function runs(terminal: Terminal, step: string): Promise<void> {
  await terminal.sees(step);
  await terminal.sees(/Enter runs this|g runs this|g, then y/);
  await deaf();
  if (terminal.screen().includes('Enter runs this')) return terminal.presses('Enter');
  const twice = terminal.screen().includes('g, then y');
  await terminal.presses('g');
  if (!twice) return;
  await presses(terminal, 'y');
}

async function afterFailure(terminal: Terminal, key: 'o' | 's', reason: string): Promise<void> {
  // The words of the keys are short where the row is full.
  await terminal.sees(/r (?:run )?again/);
  await presses(terminal, key);
  await terminal.sees('Reason:');
  await terminal.types(reason);
  await presses(terminal, 'Enter');
}

async function edits(terminal: Terminal, step: string, text: string, reason: string): Promise<void> {
  await terminal.sees(step);
  await terminal.sees('Enter runs this');
  await presses(terminal, 'E');
  await terminal.sees('WILL RUN INSTEAD');
  await terminal.presses('Ctrl-U');
  await terminal.types(text);
  await presses(terminal, 'Enter');
  await comesToRest(terminal, { mostMs: 3000 });
  await terminal.types(reason);
  await presses(terminal, 'Enter');
  // What an edited text aims at is read before it can be confirmed, and Esc goes back to it as it was typed.
  await terminal.sees('y runs it');
  await terminal.presses('Esc');
  await terminal.sees(`> ${reason}`);
  await presses(terminal, 'Enter');
  await terminal.sees('y runs it');
  await presses(terminal, 'y');
}

async function note(terminal: Terminal, text: string): Promise<void> {
  await presses(terminal, 'n');
  await terminal.sees(/NOTE/);
  await terminal.types(text);
  await presses(terminal, 'Enter');
  await terminal.sees('Step 7/');
}

function ends(place: Workplace): Record<string, unknown>[] {
  return place.events().flatMap(({ type, data }) => (type === 'run.ended' ? [data] : []));
}
