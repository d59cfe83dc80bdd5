import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { patienceMs } from '../support/patience.ts';
import { typesByHand } from '../support/phrase.ts';
import { armed, aWorkplace, deaf, fixture, isBuilt, until, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const phrase = 'production 2';

describe.skipIf(!isBuilt)('the gate of a change to production (needs the build)', { concurrent: true }, () => {
  test('is passed by no paste, no burst, no Enter, y, Space and no wrong case; then once, by hand', async () => {
    const { place, terminal } = await walkTo(2);
    await openGate(terminal);

    terminal.pastes(`${phrase}\n`);
    await terminal.sees('Pasted text is not accepted here');
    terminal.pastes(`${phrase}\n`, { bracketed: false });
    await sleep(400);
    terminal.pastes(phrase);
    await sleep(300);
    await terminal.presses('Enter');
    terminal.pastes(phrase, { bracketed: false });
    await sleep(300);
    await terminal.presses('Enter');
    await atGateStill(terminal, place);

    // What send-keys does without sleeping: one key after the other, no time between them.
    await terminal.types(phrase, { msPerKey: 1 });
    await terminal.presses('Enter');
    await sleep(200);
    await terminal.presses('Enter');
    await atGateStill(terminal, place);

    for (let press = 0; press < 30; press++) await pressFast(terminal, 'Enter', 50);
    await terminal.presses('y');
    await terminal.presses('Space');
    await terminal.presses('Enter');
    await atGateStill(terminal, place);

    // Where the space and the Enter arrived together, they are in the field still.
    await presses(terminal, 'Ctrl-U');
    await typesByHand(terminal, 'Production 2');
    await terminal.sees('Case counts');
    await atGateStill(terminal, place);

    await typesByHand(terminal, phrase);
    await terminal.sees('STOP');
    await until('the oven is online', () => place.read('marker') !== undefined);
    for (let press = 0; press < 10; press++) await pressFast(terminal, 'Enter', 50);
    expect(place.read('marker')).toBe('online\n');
    expect(place.events().filter(({ type }) => type === 'gate.confirmed')).toHaveLength(1);
    expect(place.events().filter(({ type }) => type === 'gate.refused').length).toBeGreaterThan(3);
  });

  test('is not passed by what was typed ahead while the command before it ran', async () => {
    const { place, terminal } = await walkTo(1);
    await terminal.presses('Enter');
    await terminal.sees('RUNNING');
    await terminal.types(`g${phrase}`, { msPerKey: 70 });
    await terminal.presses('Enter');
    await terminal.sees('Step 2/3');
    // The "i" of the phrase only asked whether the command gets the keyboard; the question ends with the command.
    expect(place.events().filter(({ type }) => type === 'input.given')).toEqual([]);
    await sleep(1500);
    await openGate(terminal);
    expect(terminal.screen()).toMatch(/> _/);
    await atGateStill(terminal, place);
  });

  test('is not passed by what was typed while it opened', async () => {
    const { place, terminal } = await walkTo(2);
    await terminal.presses('g');
    await terminal.types(phrase, { msPerKey: 70 });
    await sleep(300);
    await terminal.presses('Enter');
    await atGateStill(terminal, place);
  });

  test('Enter held down from the first screen on stops before the first change', async () => {
    const { place, terminal } = await start();
    const deadline = Date.now() + patienceMs;
    for (let press = 0; press < 100 || (!terminal.screen().includes('Step 2/3') && Date.now() < deadline); press++)
      await pressFast(terminal, 'Enter', 40);
    await terminal.sees('Step 2/3');
    for (let press = 0; press < 30; press++) await pressFast(terminal, 'Enter', 50);
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);
    expect(place.read('marker')).toBeUndefined();
  });

  test('text pasted at the walk changes nothing', async () => {
    const { place, terminal } = await walkTo(2);
    const before = place.events().length;
    for (const bracketed of [true, false]) {
      terminal.pastes('rm -rf x\ngggyyy\n', { bracketed });
      await terminal.sees('pasted characters');
      await sleep(300);
    }
    expect(terminal.screen()).toContain('Step 2/3');
    expect(terminal.screen()).not.toContain('GATE');
    expect(place.events().length).toBe(before);
    expect(place.read('marker')).toBeUndefined();
  });
});

async function start(): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  place.script('release.sh', 'echo online >> marker');
  place.write('oven.md', fixture('oven.md'));
  const terminal = place.open(['oven.md']);
  await terminal.sees('Preflight');
  await terminal.sees('signing key');
  return { place, terminal };
}

/** Goes on to a step with as few keys as an operator needs. */
async function walkTo(step: 1 | 2): Promise<{ place: Workplace; terminal: Terminal }> {
  const started = await start();
  const { terminal } = started;
  await presses(terminal, 'Enter');
  await terminal.sees('Enter runs this');
  await deaf();
  if (step === 1) return started;
  await terminal.presses('Enter');
  await terminal.sees('g opens the gate');
  await deaf();
  return started;
}

async function openGate(terminal: Terminal): Promise<void> {
  await terminal.sees('g open the gate');
  await presses(terminal, 'g');
  await terminal.sees('GATE');
  await armed();
}

async function pressFast(terminal: Terminal, key: 'Enter', everyMs: number): Promise<void> {
  if (key === 'Enter') terminal.pastes('\n', { bracketed: false });
  await sleep(everyMs);
}

async function atGateStill(terminal: Terminal, place: Workplace): Promise<void> {
  await sleep(500);
  expect(terminal.screen()).toContain('GATE');
  expect(place.read('marker')).toBeUndefined();
  expect(place.events().filter(({ type }) => type === 'gate.confirmed')).toEqual([]);
}
