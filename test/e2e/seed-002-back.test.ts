import { describe, expect, test } from 'vitest';
import { clientsIn } from '../support/seed-world.ts';
import { inJobrun } from './jobrun.ts';
import { expectSigned, goesTo, habits, signsOff, theStrictOrder } from './strict-order.ts';
import { type Habit, press } from './walker.ts';

const { checklist, skipped, note } = theStrictOrder();

describe.skipIf(skipped)(`a strict order that goes wrong (needs the build)${note}`, { concurrent: true }, () => {
  test('goes back in step 19 with the file that step 18 made, and is signed as rolled back', async () => {
    await inJobrun({ checklist }, async (jobrun) => {
      const { walker, terminal, world } = jobrun;
      await goesTo(jobrun, 18);
      await walker.walksTo(/^Step 1\//m, habits);
      // The order is strict: what stands before is open, so the way to the next one is said again.
      await goesTo(jobrun, 19);
      await walker.walksTo(/^STOP {2}IMMEDIATE ROLLBACK IF/m, habits);
      const before = await walker.rests();
      expect(before).toMatch(/^ +1 {2}Migration fails$/m);
      await walker.presses('1');
      const stopped = await walker.rests();
      expect(stopped).toContain('STOP CONDITION TRUE');
      expect(stopped).toMatch(/^ TRUE +Migration fails$/m);
      await walker.presses('R');
      const list = await walker.rests();
      expect(list).toMatch(/^ > Rollback procedure\n.*this step's own, production/m);
      expect(jobrun.events().some(({ type }) => type === 'rollback.started')).toBe(false);
      await walker.presses('Enter');

      await walker.walksTo(/nothing left to do/, [...fillsIn, ...habits]);
      expect(terminal.screen().split('\n')[0]).toContain('<<< ROLLBACK >>>');
      // psql ends with 0 over a restore that changed little: somebody has to look at it.
      expect(walker.seen.some((one) => /^LOOK AT THE RESULT/m.test(one) && one.includes('has ERROR lines'))).toBe(true);
      await walker.presses('e');
      await walker.types('the clients are counted as before');
      await walker.presses('Enter');

      const made = jobrun.runs().find(({ text }) => text.startsWith('pg_dump'))?.end?.files as { path: string }[];
      const path = made[0]?.path ?? '';
      expect(path).toMatch(/backup_production_\d{8}_\d{6}\.sql$/);
      const backward = jobrun.runs().filter(({ rollback }) => rollback !== undefined);
      expect(backward.map(({ text }) => text)).toEqual([
        `psql $DATABASE_URL < ${path}`,
        'psql $DATABASE_URL -c "SELECT COUNT(*) FROM clients;"',
      ]);
      for (const { target, environment } of backward)
        expect([target, environment]).toEqual([expect.stringContaining('/jobrun_prod'), 'production']);
      const filled = jobrun.events().find(({ type }) => type === 'values.filled');
      expect(JSON.stringify(filled?.data)).toContain(path);
      expect(world.postgres.run('jobrun_prod', 'SELECT count(*) FROM clients')).toBe(`${clientsIn.jobrun_prod}\n`);

      await signsOff(jobrun, { environment: '3', result: '2' });
      expectSigned(jobrun, 'Rolled Back');
      const closed = jobrun.events().find(({ type }) => type === 'session.closed');
      expect(closed?.data.completion).toBe('ROLLED BACK');
    });
  });

  test('stops where the backup of step 9 fails: what stands after it never runs', async () => {
    const programs = { pg_dump: 'echo "pg_dump: error: connection to server failed" >&2; exit 1' };
    await inJobrun({ checklist, programs }, async (jobrun) => {
      const { walker } = jobrun;
      await goesTo(jobrun, 9);
      const failed = await walker.walksTo(/^ RESULT +FAILED/m, habits);
      expect(failed).toContain('pg_dump: error: connection to server failed');
      expect(failed).toContain('FAILED  exit 1');
      await walker.presses('Enter', 'c', 'g', 'y');
      expect(await walker.rests()).toMatch(/^FAILED +Step 9\/28/m);
      expect(jobrun.runs().map(({ text }) => text.split(' ')[0])).toEqual(['export', 'pg_dump']);
      // The shell made the file before pg_dump failed: it is there, and empty.
      expect(jobrun.runs().at(-1)?.end).toMatchObject({ exit: { code: 1 }, files: [{ bytes: 0 }] });
      await walker.presses('t');
      expect(await walker.rests()).toMatch(/\[!\] +9 Staging Database Backup/);
    });
  });
});

/** The values that a procedure needs are offered; they are looked at and saved. */
const fillsIn: Habit[] = [press(/^ NOT YET .*has no value yet/m, 'f'), press(/^VALUES .*1 of 1 filled/m, 'Enter')];
