import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { aWorkplace, confirms, deaf, fixture, isBuilt, starts, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const sqlite = needs('sqlite3', 'sqlite3');

describe.skipIf(!isBuilt || sqlite.missing)(
  `a shell to look around in${sqlite.note} (needs the build)`,
  { concurrent: true },
  () => {
    test('stands where the command stood, and the record says what was typed and shown', async () => {
      const { place, terminal } = await failing();
      await terminal.presses('i');
      await terminal.sees('LOOKING AROUND');
      await terminal.sees('look around');
      await types(terminal, 'pwd; echo "in $SHOP"');
      await terminal.sees(`in ${place.work}/shop`);
      await types(terminal, 'sqlite3 shop.db "DELETE FROM orders WHERE id = 2"');
      await types(terminal, 'sqlite3 shop.db "SELECT count(*) FROM orders"');
      await terminal.presses('Ctrl-D');
      await terminal.sees('Choose. Nothing is preselected.');
      expect(
        execFileSync('sqlite3', [join(place.work, 'shop/shop.db'), 'SELECT id FROM orders'], { encoding: 'utf8' }),
      ).toBe('1\n');
      const [closed] = closings(place);
      expect(String(closed?.typed).split('\n')).toEqual([
        'pwd; echo "in $SHOP"',
        'sqlite3 shop.db "DELETE FROM orders WHERE id = 2"',
        'sqlite3 shop.db "SELECT count(*) FROM orders"',
      ]);
      const { root } = Object(closed)['output'] as { root: string };
      expect(readFileSync(join(place.session(), 'blobs', root), 'utf8')).toContain('DELETE FROM orders');
      // The walk itself is where it was: the shell's own folder is not carried on.
      expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(2);
    });

    test('that is left by exec was unsupervised from then on; its screen is recorded', async () => {
      const { place, terminal } = await failing();
      await terminal.presses('i');
      await terminal.sees(/look around \S*[$#]/);
      await types(terminal, 'unset HISTFILE; pwd');
      await types(terminal, 'exec bash --norc');
      await types(terminal, 'rm shop.db');
      await types(terminal, 'exit');
      await terminal.sees('Choose. Nothing is preselected.');
      const [closed] = closings(place);
      expect(closed).toMatchObject({
        typed: 'unset HISTFILE; pwd\nexec bash --norc',
        why: expect.stringContaining('no history to its end'),
      });
      const { root } = Object(closed)['output'] as { root: string };
      expect(readFileSync(join(place.session(), 'blobs', root), 'utf8')).toContain('rm shop.db');
    });

    test('whose server is killed was unsupervised, and the way back says so', async () => {
      const { place, terminal } = await failing();
      await terminal.presses('i');
      await terminal.sees(/look around \S*[$#]/);
      await types(terminal, 'rm shop.db');
      process.kill(place.server() ?? 0, 'SIGKILL');
      await terminal.sees('EXIT=130');
      const back = place.open(['resume']);
      await back.sees('unsupervised');
      await presses(back, 'Enter');
      await back.sees('Choose. Nothing is preselected.');
      expect(closings(place)).toMatchObject([{ typed: null, output: { length: expect.any(Number) } }]);
      expect(place.run(['show', place.session()]).stdout).toContain('UNSUPERVISED');
    });
  },
);

/** The second step has failed in a folder that the first one went to. */
async function failing(): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  mkdirSync(join(place.work, 'shop'));
  place.script('shop/clean.sh', 'echo cannot clean; exit 3');
  execFileSync('sqlite3', [
    join(place.work, 'shop/shop.db'),
    'CREATE TABLE orders (id INTEGER); INSERT INTO orders VALUES (1), (2)',
  ]);
  place.write('orders.md', fixture('orders.md'));
  const terminal = place.openInShell(['orders.md']);
  await starts(terminal);
  await terminal.presses('Enter');
  await terminal.sees('Step 2/2');
  await confirms(terminal, 'unknown 2');
  await terminal.sees('look around');
  await until('it failed', () => place.events().filter(({ type }) => type === 'run.ended').length === 2);
  await deaf();
  return { place, terminal };
}

async function types(terminal: Terminal, command: string): Promise<void> {
  await terminal.types(command, { msPerKey: 5 });
  await terminal.presses('Enter');
  await sleep(400);
}

function closings(place: Workplace): Record<string, unknown>[] {
  return place.events().flatMap(({ type, data }) => (type === 'shell.closed' ? [data] : []));
}
