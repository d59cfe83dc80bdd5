import { describe, expect, test } from 'vitest';
import { walk as walkOf } from '../../src/walk/walk.ts';
import { isBuilt } from '../support/product.ts';
import { seedChecklist } from '../support/seed-world.ts';
import { drive, signOff } from './drive.ts';
import { aHome, type Home } from './home.ts';
import { expectOnlyCommandsRan, linesRun, openWalk } from './open-walk.ts';

const checklist = seedChecklist('000-prisma-railway-guest-mode.md') ?? '';
const [diff, migrate, address, logs] = [24, 58, 176, 195];

describe.skipIf(!isBuilt || checklist === '')(
  'a checklist whose last section repeats the others (needs the build)',
  { concurrent: true },
  () => {
    test('the procedure is walked alone, chat commands by hand, and signed', async () => {
      const home = guestMode();
      const walk = await openWalk(home, checklist);
      expect(await walk.reads()).toMatch(/1 question only you can answer:.*Which one is walked\?/);
      await walk.presses('Enter');
      await walk.sees('QUESTIONS of the checklist');
      await walk.presses('a');
      expect(await walk.reads()).toContain('railway run npx prisma migrate deploy');
      await walk.presses('y');

      const copied: string[] = [];
      await drive(walk, {
        choice: () => 0,
        value: (token) => (token.includes('...') ? 'https://api-gateway.example.com/health' : undefined),
        item: ({ line }) => ([diff, address, logs].includes(line) ? 'run' : 'skip'),
        boxes: (screen) =>
          copied.push(...[...screen.matchAll(/^ {9}(\/\w+.*)$/gm)].map(([, command]) => command ?? '')),
      });

      expect(
        walkOf(walk.plan(), walk.state())
          .steps.slice(3, 8)
          .map(({ status }) => status),
      ).toEqual(Array(5).fill('notApplicable'));
      expect(walk.recorded('check.answered')).toContainEqual(
        expect.objectContaining({ note: 'only the list of 3 files was on screen' }),
      );
      expect(copied).toEqual(
        expect.arrayContaining(['/admin db-sync direction:development_to_production', '/wallet set', '/model set']),
      );
      expect(linesRun(walk)).toEqual([diff, address, logs]);
      expect(walk.recorded('run.requested')[1]).toMatchObject({ text: 'curl https://api-gateway.example.com/health' });
      expectOnlyCommandsRan(walk);
      await signOff(walk, 'Ann Example', /^Success/);
      expect(walk.place.run(['verify']).stdout).toMatch(/\b(VALID|UNTRUSTED)\b/);
    });

    test('a question left for later is asked before the first step it decides about', async () => {
      const walk = await openWalk(guestMode(), checklist);
      await walk.presses('Esc');
      await walk.sees('1 of 27');
      await drive(walk, { choice: () => 'stop' });
      expect(await walk.reads()).toMatch(/QUESTIONS of the checklist.*Which one is walked\?/);
      await walk.presses('g', 'Enter', 'Esc');
      expect(walk.screen()).toContain('QUESTIONS of the checklist');
      expect(linesRun(walk)).not.toContain(migrate);
    });
  },
);

/** A repository with the two branches that are compared, three files apart. */
function guestMode(): Home {
  const home = aHome();
  home.git('init', '-q', '-b', 'main');
  home.git('commit', '-q', '--allow-empty', '-m', 'Release');
  home.git('checkout', '-q', '-b', 'develop');
  for (const name of ['guest', 'keys', 'models']) home.write(`src/${name}.ts`, `export const ${name} = true;\n`);
  home.git('add', '.');
  home.git('commit', '-q', '-m', 'Guest mode');
  return home;
}
