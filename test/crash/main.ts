import { parseArgs } from 'node:util';
import { figureLine, playSchedules } from './play.ts';

/**
 * `npm run test:crash [-- --long] [--schedules N] [--seed N] [--at-once N]`: random kill schedules against the built product. The last line
 * has the figures; the exit code is 1 when one of those that must be 0 is not.
 */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    schedules: { type: 'string' },
    seed: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
  },
});
const schedules = Number(values.schedules ?? (values.long ? 500 : 40));
const first = Number(values.seed ?? Math.floor(Math.random() * 1e6) * 1000);

process.stdout.write(`seeds ${first} to ${first + schedules - 1}\n`);
let over = 0;
const figures = await playSchedules({ first, schedules, atOnce: Number(values['at-once']) }, ({ seed, faults }) => {
  const found = Object.entries(faults).flatMap(([name, list]) => list.map((one) => `${name}: ${one}`));
  if (found.length > 0)
    process.stdout.write(`seed ${seed} (again: --schedules 1 --seed ${seed})\n  ${found.join('\n  ')}\n`);
  if (++over % 25 === 0) process.stdout.write(`${over} of ${schedules}\n`);
});
process.stdout.write(`${figureLine(figures)}\n`);
const { startedTwice, lost, wrongDone, other } = figures;
process.exitCode = startedTwice + lost + wrongDone + other === 0 ? 0 : 1;
