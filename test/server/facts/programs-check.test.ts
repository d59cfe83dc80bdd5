import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programsCheck } from '../../../src/server/facts/programs-check.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aPlan, aStep, aUnit } from '../../support/plan.ts';

/** A PATH that holds these programs and no other. */
function pathWith(...names: string[]): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  for (const name of names) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  return new Map([['PATH', folder]]);
}

const steps = (...texts: string[][]) =>
  texts.map((lines, at) => aStep(`s${at + 1}`, at + 1, [aUnit(`s${at + 1}.i1`, 10 * at, 'Run', lines)]));

test('programs that are there are named, and one that is not is a problem', async () => {
  const plan = aPlan({ steps: steps(['npm ci', 'shipit --all']) });
  expect(await programsCheck(plan, pathWith('npm'))).toMatchObject([
    { state: 'ok', text: 'found: npm' },
    { state: 'problem', text: 'missing: shipit' },
  ]);
});

test.each([
  'npm install -g @shop/shipit',
  'npm i --global shipit@2',
  'sudo apt-get install -y curl shipit',
  'go install example.org/tools/shipit@latest',
])('one that a command before it installs is none: %s', async (installing) => {
  const plan = aPlan({ steps: steps(['npm --version'], [installing], ['shipit --all']) });
  const checks = await programsCheck(plan, pathWith('npm', 'sudo', 'go'));
  expect(checks.at(-1)).toMatchObject({ state: 'remark', text: 'missing: shipit (step 2 installs it)', fix: null });
});

test('one that is installed only after its first use is a problem, as is one whose namesake is installed', async () => {
  const late = aPlan({ steps: steps(['shipit --all'], ['npm i -g shipit']) });
  expect((await programsCheck(late, pathWith('npm'))).at(-1)).toMatchObject({ state: 'problem' });
  const namesake = aPlan({ steps: steps(['npm i -g shipit-extras'], ['npm run shipit'], ['shipit']) });
  expect((await programsCheck(namesake, pathWith('npm'))).at(-1)).toMatchObject({ state: 'problem' });
});

test('one that is only called on another host is not looked for here, unless it is called here too', async () => {
  const there = { line: 10, until: 29, name: 'web-01', host: 'web-01', goesFar: true };
  const parts = { logins: [there] };
  const far = aPlan({ ...parts, steps: steps(['npm ci'], ['ssh web-01'], ['sudo reboot']) });
  expect(await programsCheck(far, pathWith('npm', 'ssh'))).toMatchObject([{ state: 'ok', text: 'found: npm ssh' }]);
  const both = aPlan({ ...parts, steps: steps(['npm ci'], ['ssh web-01'], ['sudo reboot'], ['sudo ls']) });
  expect((await programsCheck(both, pathWith('npm', 'ssh'))).at(-1)).toMatchObject({ text: 'missing: sudo' });
});

test('one of an environment that the checklist names a host for may be needed there alone', async () => {
  const hosts = [{ environment: null, host: 'web-01', line: 3, text: 'web-01' }];
  const plan = aPlan({ hosts, steps: steps(['npm ci'], ['scp a web-01:b'], ['sudo reboot']) });
  expect((await programsCheck(plan, pathWith('npm', 'scp'))).at(-1)).toMatchObject({
    state: 'remark',
    text: 'missing: sudo (not needed here where its commands run on web-01)',
  });
  expect((await programsCheck(plan, pathWith('npm', 'sudo'))).at(-1)).toMatchObject({ state: 'problem' });
});

test('a checklist that runs nothing has nothing to look for', async () => {
  expect(await programsCheck(aPlan({ steps: [] }), pathWith())).toEqual([]);
});
