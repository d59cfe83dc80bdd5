import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { walk as walkOf } from '../../src/walk/walk.ts';
import { isBuilt } from '../support/product.ts';
import { seedChecklist } from '../support/seed-world.ts';
import { drive, fill, signOff } from './drive.ts';
import { aHome } from './home.ts';
import { expectOnlyCommandsRan, linesRun, openWalk, type Walk } from './open-walk.ts';

const checklist = seedChecklist('003-mojibake-satshot.md') ?? '';
const reset = 71;
/** The seal is whole; whether the key is trusted is the reader's business. */
const sound = /\b(VALID|UNTRUSTED)\b/;

describe.skipIf(!isBuilt || checklist === '')(
  'a mis-encoded checklist with a reset inside one of its ways (needs the build)',
  () => {
    test('is read as it was meant, on the screen and in the plan', async () => {
      const home = aHome();
      const { stdout } = home.run(['plan', checklist]);
      expect(stdout).toContain('🚀 Safe Production Deployment Plan');
      expect(stdout).toContain('Option B: If Schema Drift Detected ⚠');
      expect(stdout).not.toMatch(mojibake);
      const walk = await openWalk(home, checklist);
      const preflight = await walk.reads();
      expect(preflight).toContain('🚀 Safe Production Deployment Plan');
      expect(preflight).toMatch(/read as macintosh .* The file itself is unchanged/);
      await walk.presses('t');
      expect(await walk.reads()).not.toMatch(mojibake);
    });

    test('with the clean way chosen nothing of the other is asked or can run', async () => {
      const walk = await openWalk(aHome(), checklist);
      await walk.presses('Enter');
      await drive(walk, { choice: () => 0 });
      expect(statuses(walk, 60, 73)).toEqual(new Set(['notApplicable']));
      expect(walk.recorded('condition.answered')).toEqual([]);
      expect(await walk.reads()).toMatch(
        /COMPLETE WITH \d+ DEVIATIONS.*item skipped \(1\. Deploy code: git push origin master\)/,
      );
      expectOnlyCommandsRan(walk);
      expect(linesRun(walk)).not.toContain(reset);
      await signOff(walk, 'Ann Example', /^Success/);
      expect(walk.place.run(['verify']).stdout).toMatch(sound);
    });

    test('the reset is asked about first, and only its phrase runs it', async () => {
      const walk = await openWalk(aHome(), checklist);
      await walk.presses('Enter');
      await drive(walk, {
        choice: () => 1,
        applies: ({ line }) => (line === reset ? 'stop' : false),
      });
      expect(await walk.reads()).toMatch(/DOES THIS APPLY\?.*If minimal data/);
      expect(walk.recorded('check.answered').at(-1)).toMatchObject({ answer: 'notApplicable' });
      await walk.presses('Enter');
      expect(walk.screen()).toContain('DOES THIS APPLY?');
      await walk.presses('y');
      await fill(walk, { value: () => 'postgresql://ann@127.0.0.1:1/shop' });
      await walk.presses('3');
      await walk.sees('WILL RUN 2 lines');
      expect(await walk.reads()).toContain('will not restore');
      await walk.presses('Enter', 'y', 'g');
      expect(linesRun(walk)).not.toContain(reset);
      await walk.presses('o', 'Down', 'Enter');
      await walk.presses('g');
      await walk.sees('TYPE');
      await walk.terminal.presses('Enter');
      await walk.terminal.presses('y');
      await walk.terminal.presses('Enter');
      await sleep(500);
      expect(linesRun(walk)).not.toContain(reset);
      await walk.presses('Esc', 'g');
      await walk.typesPhrase();
      await walk.until(({ steps }) =>
        Object.values(steps).some(({ items }) => Object.values(items).some(({ runs }) => runs.length > 0)),
      );
      expect(walk.recorded('run.requested')).toMatchObject([
        {
          text: expect.stringContaining('migrate reset --force'),
          confirmation: { how: 'phrase' },
          environment: 'production',
        },
      ]);
      expectOnlyCommandsRan(walk);
    });
  },
);

const mojibake = /[Ô‚√ü][∏ööÄúâ†°]/;

/** Statuses of the items on these lines. */
function statuses(walk: Walk, from: number, to: number): Set<string> {
  const stops = walkOf(walk.plan(), walk.state()).steps.flatMap((step) => step.stops);
  return new Set(
    stops.flatMap((stop) =>
      stop.kind === 'item' && stop.item.line >= from && stop.item.line <= to ? [stop.status] : [],
    ),
  );
}
