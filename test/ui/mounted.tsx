import { runScreens } from '../../src/ui/mount.tsx';
import { fakeSession } from './fake-session.ts';
import { migrationPlan } from './migration-plan.ts';

/** The screens over a session in memory, as a program of its own: `mount.test.ts` bundles it and drives it in a real terminal. */
const color = process.env['FORCE_COLOR'] === '0' ? 0 : 1;
const charset = process.env['CHARSET'] === 'unicode' ? 'unicode' : 'ascii';
if (process.env['ECHOED']) process.stdout.write(process.env['ECHOED']);
const client = fakeSession({
  plan: migrationPlan,
  clock: Date.now,
  runs: { 'item-11': { output: 'one row\n' }, 'item-21': { going: true, output: 'asks something? ' } },
});
const left = await runScreens({
  client,
  capabilities: { charset, color },
  stdin: process.stdin,
  stdout: process.stdout,
  env: {},
});
console.log([left.leftBecause, ...left.summary, `runs: ${client.ran().length}`].join('\n'));
