import { describe, expect, test } from 'vitest';
import { figureLine, playSchedules } from '../crash/play.ts';
import { isBuilt } from '../support/product.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** The long form is `npm run test:crash -- --long`. */
describe.skipIf(!isBuilt || keygen.missing)(`random kill schedules${keygen.note} (needs the build)`, () => {
  test('start no command twice, lose nothing that was told, and call nothing done that did not end', async () => {
    const first = Math.floor(Math.random() * 1e9);
    const found: string[] = [];
    const figures = await playSchedules({ first, schedules: 12, atOnce: 3 }, ({ seed, faults }) => {
      const lines = Object.values(faults).flat();
      if (lines.length > 0) found.push(`seed ${seed} (npm run test:crash -- --schedules 1 --seed ${seed})`, ...lines);
    });
    expect(found, figureLine(figures)).toEqual([]);
    expect(figures).toMatchObject({ schedules: 12, startedTwice: 0, lost: 0, wrongDone: 0, other: 0 });
    expect(figures.runs).toBeGreaterThan(12);
  });
});
