import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/record/exports.ts';
import { aWorkplace, confirms, deaf, filesBelow, fixture, isBuilt, signs, starts } from '../support/product.ts';
import type { Terminal } from '../support/terminal.ts';

/** None of them may be seen anywhere. */
const secrets = {
  inAddress: 'proofing-basket-61',
  inPasswordVariable: 'rye.and.spelt.88',
  token: `ghp_${'a1B2c3D4e5'.repeat(4)}`,
  typed: 'yeast-typed-by-hand-5',
  assigned: 'flour-and-7-eggs',
  inTypedAddress: 'banneton-12-oval',
};

describe.skipIf(!isBuilt)('secrets of a walk (needs the build)', () => {
  test('are in no file of the record, on no screen, in no export and no log; after signing nowhere at all', {
    timeout: 60_000,
  }, async () => {
    const place = aWorkplace({
      DATABASE_URL: `postgres://ann:${secrets.inAddress}@db.example.com:5432/shop`,
      PGPASSWORD: secrets.inPasswordVariable,
    });
    const half = secrets.token.length / 2;
    place.script(
      'token.sh',
      `printf 'token: ${secrets.token.slice(0, 3)}'; sleep .15; printf '${secrets.token.slice(3, half)}'; sleep .3; echo '${secrets.token.slice(half)}'`,
    );
    // The checklist is kept as it was read: what it says itself is no secret that the record could keep.
    place.write('secrets.md', fixture('secrets.md'));
    place.write('secret-of-this-step', secrets.assigned);
    const terminal = place.open(['secrets.md']);
    await starts(terminal);

    await runs(terminal);
    await terminal.sees('Step 2/');
    await confirms(terminal, 'unknown 2');
    await terminal.sees('Step 3/');
    await fillsIn(terminal, [secrets.typed]);
    await runs(terminal);
    await terminal.sees('Step 4/');
    await runs(terminal);
    await terminal.sees('Step 5/');
    await fillsIn(terminal, [`https://ann:${secrets.inTypedAddress}@mirror.example.com/bread`]);
    await runs(terminal);
    await terminal.sees('COMPLETE');
    await sleep(300);

    const record = filesBelow(place.session()).filter((path) => !path.includes('/state/') || path.endsWith('/log'));
    expect(leaksIn(record)).toEqual([]);
    expect(leaksOf(terminal.raw(), 'the screen')).toEqual([]);
    const blobs = record.filter((path) => /blobs\/[0-9a-f]{64}$/.test(path)).map((path) => readFileSync(path, 'utf8'));
    expect(blobs.join('')).toContain('address postgres://ann:****@db.example.com:5432/shop');

    await signs(terminal, 'ann');
    expect(await terminal.exited).toBe(0);
    await place.serverEnded();
    expect(leaksIn(filesBelow(place.session()))).toEqual([]);
    expect(filesBelow(place.session()).filter((path) => path.includes('/state/'))).toEqual([]);
    // The statement is signed by an agent, which this operator has not; it is refused, and its words are searched all the same.
    const { dsse: _dsse, ...unsigned } = exportFormats;
    const exported = (format: string) => ['export', '--format', format, '--output', '-'];
    const refused = place.run(exported('dsse'));
    expect(refused.status).toBe(3);
    expect(leaksOf(refused.stdout + refused.stderr, 'the refusal')).toEqual([]);
    for (const verb of [['show'], ...Object.keys(unsigned).map(exported)]) {
      const { status, stdout, stderr } = place.run(verb);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('Bakery shop');
      expect(leaksOf(stdout, verb.join(' '))).toEqual([]);
    }
  });
});

/** Opens the values, and gives one after the other. */
async function fillsIn(terminal: Terminal, values: string[]): Promise<void> {
  await terminal.sees('Press f to fill');
  await deaf();
  await terminal.presses('f');
  await terminal.sees('VALUES');
  for (const value of values) {
    await terminal.types(value, { msPerKey: 8 });
    await deaf();
    await terminal.presses('Enter');
  }
  await terminal.sees('Step ');
  await deaf();
}

/** Runs the item in hand, whatever key it takes. */
async function runs(terminal: Terminal): Promise<void> {
  await terminal.sees(/Enter runs this|g runs this|g, then y/);
  await deaf();
  if (terminal.screen().includes('Enter runs this')) return terminal.presses('Enter');
  const twice = terminal.screen().includes('g, then y');
  await terminal.presses('g');
  if (!twice) return;
  await deaf();
  await terminal.presses('y');
}

function leaksIn(paths: string[]): string[] {
  return paths.flatMap((path) => leaksOf(readFileSync(path, 'latin1'), path));
}

function leaksOf(text: string, where: string): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [`${name} in ${where}`] : []));
}
