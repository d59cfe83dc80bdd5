import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { preflight } from '../../../src/server/facts/preflight.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aPlan } from '../../support/plan.ts';
import { needs } from '../../support/programs.ts';
import { aStart } from '../../support/start.ts';

const git = needs('git', 'git');

const used = (name: string): Plan['placeholders'][number] => ({
  token: `$${name}`,
  lines: [10],
  class: 'undefined',
  secret: false,
});

const opened = { host: { name: 'web-1', machine: 'ab' }, user: 'ann' };

async function variablesSaid(names: string[], set: Record<string, string>) {
  const checks = await checksOf(names, set);
  return checks.filter(({ name }) => name === 'variables');
}

async function checksOf(
  names: string[],
  set: Record<string, string>,
  git: Parameters<typeof preflight>[0]['git'] = null,
  folder = temporaryFolder(),
  now: Partial<
    Pick<Parameters<typeof preflight>[0], 'version' | 'served' | 'targets' | 'here' | 'start' | 'witness'>
  > = {},
) {
  const start = aStart({ root: folder });
  const plan = aPlan({ placeholders: names.map(used) });
  const variables = new Map(Object.entries({ PATH: process.env['PATH'] ?? '', ...set }));
  const driverEnv = { HOME: temporaryFolder(), PATH: process.env['PATH'] ?? '' };
  const { checks } = await preflight({
    start,
    plan,
    folder,
    variables,
    driverEnv,
    git,
    version: start.tool,
    served: now.version ?? start.tool,
    targets: async () => [],
    opened,
    here: opened,
    openedWith: null,
    vouching: { check: async () => [] },
    witness: async () => undefined,
    ...now,
  });
  return checks;
}

test('the variables that commands use are named with whether they are set, never with their value', async () => {
  const said = await variablesSaid(['DATABASE_URL', 'REGION'], { DATABASE_URL: 'postgres://u:hunter2@db/shop' });
  expect(said).toMatchObject([{ state: 'remark', text: 'the commands use REGION NOT SET, DATABASE_URL set' }]);
  expect(said[0]?.fix).toContain('export it, and begin anew');
});

test('when all of them are set there is nothing to fix', async () => {
  expect(await variablesSaid(['DATABASE_URL'], { DATABASE_URL: 'x' })).toEqual([
    { name: 'variables', state: 'ok', text: 'the commands use DATABASE_URL set', fix: null },
  ]);
});

test('commands that use none have no line for it', async () => {
  expect(await variablesSaid([], {})).toEqual([]);
});

test.skipIf(git.missing)(
  `a commit that is another than when the session was opened is named with the one before${git.note}`,
  async () => {
    const folder = temporaryFolder();
    const run = (...words: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=ann', '-c', 'user.email=a@b.c', ...words]);
    run('init', '-q', '-b', 'main');
    run('commit', '-q', '--allow-empty', '-m', 'one');
    const head = run('rev-parse', 'HEAD').toString().trim();
    const opened = { head, branch: 'main' };
    const said = async () => (await checksOf([], {}, opened, folder)).filter(({ name }) => name === 'git');
    expect(await said()).toEqual([]);
    run('commit', '-q', '--allow-empty', '-m', 'two');
    expect(await said()).toMatchObject([
      { state: 'remark', text: expect.stringContaining(`it stood at ${head.slice(0, 10)} (main)`) },
    ]);
  },
);

test('another version than the one that opened the session is named with both', async () => {
  const said = async (version: string) =>
    (await checksOf([], {}, null, temporaryFolder(), { version })).filter(({ name }) => name === 'version');
  expect(await said('deploy-assist 0.1.0')).toEqual([]);
  expect(await said('deploy-assist 0.2.0')).toMatchObject([
    {
      state: 'remark',
      text: expect.stringMatching(/version deploy-assist 0\.2\.0 .*opened with deploy-assist 0\.1\.0/),
    },
  ]);
});

test('another host and another user than those of the opening are named, and nothing where they are the same', async () => {
  const said = async (here: typeof opened) =>
    (await checksOf([], {}, null, temporaryFolder(), { here })).filter(({ name }) => ['host', 'user'].includes(name));
  expect(await said(opened)).toEqual([]);
  expect(await said({ host: { name: 'web-2', machine: 'cd' }, user: 'root' })).toMatchObject([
    { state: 'problem', text: 'commands run on web-2 now; the session was opened on web-1' },
    { state: 'problem', text: 'commands run as root now; the session was opened by ann' },
  ]);
  expect(await said({ ...opened, host: { name: 'web-1', machine: 'cd' } })).toMatchObject([
    { text: expect.stringContaining('another machine of the same name') },
  ]);
});

test('a folder that is gone is named, and the rest is told all the same', async () => {
  const start = aStart({ root: '/gone/with/its/disk' });
  const checks = await checksOf([], {}, { head: 'a'.repeat(40), branch: 'main' }, temporaryFolder(), { start });
  expect(checks.filter(({ name }) => name === 'folder')).toMatchObject([
    { state: 'problem', text: expect.stringContaining('/gone/with/its/disk is gone') },
  ]);
  expect(checks.filter(({ name }) => name === 'git')).toMatchObject([
    { text: expect.stringContaining('stands at no repository') },
  ]);
  expect(checks.map(({ name }) => name)).toContain('disk');
});

test('what cannot be looked at is a problem of its own, and keeps nobody from being told the rest', async () => {
  const targets = async () => Promise.reject(new Error('kubectl does not answer'));
  const checks = await checksOf([], {}, null, temporaryFolder(), { targets });
  expect(checks.find(({ name }) => name === 'target')).toMatchObject({
    state: 'problem',
    text: 'this could not be looked at: kubectl does not answer',
  });
  expect(checks.map(({ name }) => name)).toContain('disk');
});

test('a server that another version started is told to whoever comes with a later one', async () => {
  const served = { version: 'deploy-assist 0.2.0', served: 'deploy-assist 0.1.0' };
  const said = (await checksOf([], {}, null, temporaryFolder(), served)).filter(({ name }) => name === 'version');
  expect(said).toMatchObject([{ state: 'problem', text: expect.stringMatching(/0\.2\.0 .*was started by .*0\.1\.0/) }]);
});

test('a last command that would aim elsewhere now is named with both targets', async () => {
  const said = async (now: string) => {
    const target = { command: './migrate', before: 'shop@staging', now };
    return (await checksOf([], {}, null, temporaryFolder(), { targets: async () => [target] })).filter(
      ({ name }) => name === 'target',
    );
  };
  expect(await said('shop@staging')).toEqual([]);
  expect(await said('shop@production')).toMatchObject([
    {
      state: 'remark',
      text: './migrate aimed at shop@staging when it ran; now it would aim at shop@production',
      fix: expect.stringContaining('before the next command'),
    },
  ]);
});

test.each([
  [true, 'problem', /Nothing is started until it has/, /begin without --witness-required/],
  [false, 'remark', /connection refused$/, /marks as late/],
] as const)(
  'a witness that does not answer is told before the first command, required or not: %s',
  async (required, state, text, fix) => {
    const witness = async () => ({ name: 'audit@db:5432', required, why: 'connection refused', isDown: true });
    const checks = await checksOf([], {}, null, temporaryFolder(), { witness });
    expect(checks.filter(({ name }) => name === 'witness')).toEqual([
      { name: 'witness', state, text: expect.stringMatching(text), fix: expect.stringMatching(fix) },
    ]);
  },
);

test('a witness that has answered is named', async () => {
  const witness = async () => ({ name: 'audit@db:5432', required: true, why: undefined, isDown: false });
  const checks = await checksOf([], {}, null, temporaryFolder(), { witness });
  expect(checks).toContainEqual({ name: 'witness', state: 'ok', text: 'audit@db:5432 has seen it begin', fix: null });
});
