import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { machineClock } from '../../src/server/machine-clock.ts';
import { thisHost } from '../../src/server/opening.ts';
import { serve } from '../../src/server/serve.ts';
import { aWorkplace, childOf, confirms, deaf, fixture, isBuilt, starts, type Workplace } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)('several terminals at one session (needs the build)', { concurrent: true }, () => {
  test('the second watches, asks, and drives when the first gives it; both screens say so', async () => {
    const { place, first } = await begun();
    const second = place.open(['resume']);
    await second.sees('you watch');
    await first.sees('you drive');
    await presses(second, 'g');
    await sleep(300);
    expect(place.events().some(({ type }) => type === 'run.requested')).toBe(false);
    await second.presses('w');
    await second.sees('WHO IS HERE');
    await second.presses('a');
    await first.sees('ASKS TO DRIVE');
    await first.presses('W');
    await first.sees('y lets them drive');
    await presses(first, 'y');
    await first.sees('drives now instead of');
    await second.sees('You drive now instead of');
    await second.presses('Esc');
    await confirms(second, 'unknown 1');
    await second.sees('loaf 1');
    await first.presses('Esc');
    await first.sees('loaf 1');
    const drivers = place.events().filter(({ type }) => type === 'driver.changed');
    expect(drivers.map(({ data }) => data.how)).toEqual(['attached', 'asked']);
  });

  test('who came with watch can hold the next step: it does not run until they release it', async () => {
    const { place, first } = await begun();
    const watcher = place.openInShell(['watch', place.session()]);
    // Who came to watch was not away, and stands where the driver stands.
    await watcher.sees('You watch. w: who drives');
    await watcher.presses('w');
    await watcher.sees('You came to watch');
    await watcher.presses('F');
    await watcher.sees('That key does nothing here');
    await says(watcher, 'h', 'the dashboard is red');
    await first.sees('holds the next step');
    await first.presses('g');
    await first.sees('g: ');
    expect(place.events().some(({ type }) => type === 'run.requested')).toBe(false);
    await says(watcher, 'u', 'it is green again');
    await watcher.presses('q');
    await watcher.sees('EXIT=0');
    await first.presses('PageUp');
    await confirms(first, 'unknown 1');
    await first.sees('loaf 1');
    const held = place.events().filter(({ type }) => type.startsWith('hold.'));
    expect(held.map(({ type, data }) => [type, data.reason])).toEqual([
      ['hold.placed', 'the dashboard is red'],
      ['hold.released', 'it is green again'],
    ]);
  });

  test('the wheel is not taken from somebody who was there a moment ago', async () => {
    const { place } = await begun();
    const second = place.open(['resume']);
    await second.sees('you watch');
    await second.presses('w');
    await says(second, 'F', 'my own line dropped');
    await second.sees(/after two\s+silent minutes/);
    expect(place.events().filter(({ type }) => type === 'driver.changed')).toHaveLength(1);
  });

  test('a session that nobody drives is not there to be watched: what to do instead is said', async () => {
    const { place, first } = await begun();
    await first.presses('q');
    await place.serverEnded();
    const told = place.run(['watch', place.session()]);
    expect(told).toMatchObject({ status: 2, stderr: expect.stringMatching(/nothing to watch.*\n.*resume/) });
  });
});

describe.skipIf(!isBuilt)('a terminal that stands still (needs the build)', () => {
  test('loses the wheel to somebody with a reason after two silent minutes, and is told when it goes on', async () => {
    const place = aWorkplace();
    place.script('bake.sh', 'for n in 1 2 3 4; do echo loaf $n; sleep 1; done');
    place.write('bake.md', fixture('bake.md'));
    const opened = place.open(['bake.md']);
    await opened.sees('Preflight');
    await opened.presses('q');
    await place.serverEnded();
    // The server under a clock of the test's: its two minutes are not waited for. All that is attached to it is as ever.
    const real = machineClock();
    let passedUs = 0;
    vi.stubEnv('DEPLOY_ASSIST_LOCKS', place.env.DEPLOY_ASSIST_LOCKS);
    onTestFinished(() => void vi.unstubAllEnvs());
    const clock = { ...real, mono: () => real.mono() + passedUs };
    await serve(place.session(), { clock, ...thisHost(), tool: 'source' });

    const first = place.openInShell(['resume']);
    await first.sees('Preflight');
    const second = place.open(['resume']);
    await second.sees('you watch');
    const frozen = childOf(first.pid);
    process.kill(frozen, 'SIGSTOP');

    await second.presses('w');
    await second.sees('WHO IS HERE');
    await says(second, 'F', 'her screen stands still');
    await second.sees(/after two\s+silent minutes/);
    await second.presses('Esc');
    await second.presses('w');
    await second.sees('WHO IS HERE');
    passedUs += 121e6;
    await presses(second, 'F');
    await second.sees('Reason:');
    await deaf();
    await second.types('short');
    await presses(second, 'Enter');
    await second.sees(/at least 10/);
    expect(drivers(place).map(({ how }) => how)).not.toContain('forced');
    await second.types(', but her screen stands still');
    await presses(second, 'Enter');
    await second.sees('You drive now instead of');
    // The message stays until a key is pressed.
    await second.presses('PageUp');
    expect(drivers(place).at(-1)).toMatchObject({
      how: 'forced',
      reason: 'short, but her screen stands still',
      from: { client: drivers(place).at(-2)?.client },
    });

    process.kill(frozen, 'SIGCONT');
    await first.sees('drives now instead of');
    await first.sees('(forced: short, but her screen stands still)');
    await first.sees('you watch');
    await presses(first, 'g');
    await sleep(300);
    expect(place.events().some(({ type }) => type === 'run.requested')).toBe(false);
    await first.presses('Esc');
    await confirms(second, 'unknown 1');
    await first.sees('loaf 1');
    await second.sees('loaf 4');
    await second.sees('The bread is brown');
    await second.presses('q');
    await first.presses('q');
    await first.sees('EXIT=');
    await place.serverEnded();
  });
});

function drivers(place: Workplace): Record<string, unknown>[] {
  return place.events().flatMap(({ type, data }) => (type === 'driver.changed' ? [data] : []));
}

async function begun(): Promise<{ place: Workplace; first: Terminal }> {
  const place = aWorkplace();
  place.script('bake.sh', 'for n in 1 2 3 4; do echo loaf $n; sleep 1; done');
  place.write('bake.md', fixture('bake.md'));
  const first = place.open(['bake.md']);
  await starts(first);
  return { place, first };
}

/** Opens a panel for a reason with a key, says the reason, and records it. */
async function says(terminal: Terminal, key: string, reason: string): Promise<void> {
  await presses(terminal, key);
  await terminal.sees('Reason:');
  await deaf();
  await terminal.types(reason);
  await presses(terminal, 'Enter');
}
