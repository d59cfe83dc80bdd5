import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Expectation } from '../../../src/plan/plan.ts';
import { createMasker } from '../../../src/secrets/masker.ts';
import { startCommandRun } from '../../../src/server/runs/command-run.ts';
import type { RunResult } from '../../../src/server/world.ts';
import { definitionOf } from '../../../src/steps/index.ts';
import { laneOfStep } from '../../../src/walk/lane.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aPlan, aStep, aUnit, someFacts } from '../../support/plan.ts';

const quiet = { output: () => {}, command: () => {}, trouble: () => {} };

/** Runs commands as one unit in a real bash, in a folder of its own. */
async function ranIn(cwd: string, ...commands: string[]): Promise<RunResult> {
  return ranExpecting(cwd, [], ...commands);
}

/** The same, with what is expected of them. */
async function ranExpecting(cwd: string, expectations: Expectation[], ...commands: string[]): Promise<RunResult> {
  const plan = aPlan({ steps: [aStep('s1', 1, [aUnit('s1.i1', 10, 'Back up', commands)])] });
  const [step] = plan.steps;
  const [item] = step?.items ?? [];
  const program = item && definitionOf(item).program(item);
  if (!step || !item || !program) throw new Error('The plan of this test has a command.');
  const folder = temporaryFolder();
  const order = {
    run: 'a',
    lane: laneOfStep(plan, step),
    item,
    prepared: { facts: { ...someFacts, cwd }, program, env: {}, database: null },
    cwd,
    size: { columns: 80, rows: 24 },
    driverEnv: {},
    expectations,
  };
  const place = {
    folder,
    stateDir: join(folder, 'state'),
    masker: createMasker([]),
    firstEnv: { PATH: '/usr/bin:/bin' },
  };
  return startCommandRun(order, quiet, place).ended;
}

test('a file that a run made is told with its size and digest, also where the run failed', async () => {
  const cwd = temporaryFolder();
  const sha256 = createHash('sha256').update('half\n').digest('hex');
  const file = { path: join(cwd, 'backup.sql'), bytes: 5, sha256 };
  const failed = await ranIn(cwd, 'echo half > backup.sql && false', 'echo never > other.sql');
  expect(failed).toMatchObject({ exit: { code: 1 }, files: [file] });
  expect(await ranIn(cwd, 'echo half > backup.sql')).toMatchObject({ exit: { code: 0 }, files: [file] });
});

test('the code that a run has to end with is compared with how it ended', async () => {
  const zero = { line: 11, text: 'Exit code 0', check: 'number' as const, parts: ['=', '0', 'exit code'] };
  const expected = [{ ...zero, command: 10, item: 's1.i1' }];
  expect(await ranExpecting(temporaryFolder(), expected, 'true')).toMatchObject({
    expectations: [{ line: 11, outcome: 'met' }],
  });
  expect(await ranExpecting(temporaryFolder(), expected, 'false')).toMatchObject({
    expectations: [{ outcome: 'contradicted', got: '1' }],
  });
});
