import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRecord } from '../support/copy-record.ts';
import { temporaryFolder } from '../support/folder.ts';
import { inTotoVerify } from '../support/in-toto.ts';
import { needs } from '../support/programs.ts';
import { clientsIn, type SeedWorld } from '../support/seed-world.ts';
import { inJobrun, type Jobrun, sendsSms } from './jobrun.ts';
import { addsTheirs, approvedBy, asksForApproval, expectTrusted, type Somebody, somebody } from './second-person.ts';
import { expectSigned, habits, saysWhich, signsOff, theStrictOrder } from './strict-order.ts';
import { press } from './walker.ts';

const inToto = needs('in-toto-verify', 'in-toto');
const { checklist, skipped, note } = theStrictOrder();

describe.skipIf(skipped)(`a checklist of 28 steps in strict order (needs the build)${note}`, () => {
  let ann: Somebody;
  let bob: Somebody;
  /** The record and the operator's in-toto export of the walk from the first step to the last. */
  let walked: { record: string; links: string } | undefined;

  beforeAll(async () => {
    ann = await somebody('operator@example.com');
    bob = await somebody('bob@example.com');
  });
  afterAll(() => {
    for (const one of [ann, bob]) one?.stop();
  });

  test('is walked by two people from its first step to a record that verifies, and every command goes where its part says', async () => {
    const env = { SSH_AUTH_SOCK: ann.socket, DEPLOY_ASSIST_PRINCIPAL: ann.principal };
    const prepares = (world: SeedWorld) => asksForApproval(world, [ann, bob]);
    await inJobrun({ checklist, env, prepares }, async (jobrun) => {
      const { walker, terminal, world } = jobrun;
      await walkLocal(jobrun);
      await walker.walksTo(/^Step 13\/28/m, habits);
      // The folder comes first: an approval is given for the one that the command will run in.
      const fromTheRoot = press(/^ .*\bF run from the root/m, 'F');
      await walker.walksTo(/^CHECKLIST /m, [fromTheRoot, approvedBy(bob, jobrun), ...habits]);
      expect(terminal.screen()).toContain('COMPLETE WITH');
      const signed = await signsOff(jobrun, { environment: '3', result: '1' });
      expect(signed).toContain(`Signed with ${ann.fingerprint}`);

      const screens = walker.seen;
      for (const screen of screens) {
        expect(screen.split('\n')[0]).toMatch(/LOCAL|STAGING|PRODUCTION|UNKNOWN/);
        expect(screen).toMatch(/^EXIT: \S/m);
      }
      expectEachTargetAskedOnce(jobrun, screens);
      expectEachRunWhereItBelongs(jobrun);
      expectNoWayBackRan(jobrun);
      expectKeptAndStopped(jobrun);
      expectDeviations(jobrun);
      for (const number of [23, 24, 25, 26]) expect(exitAt(screens, number)).toContain('EMERGENCY ROLLBACK PROCEDURE');
      for (const number of [19, 22])
        expect(exitAt(screens, number)).toMatch(/Rollback procedure.*\(WILL NOT RESTORE\)/);
      for (const [database, clients] of Object.entries(clientsIn)) {
        const counts = 'SELECT count("clientId"), count(customer_id) FROM onboarding_states';
        expect(world.postgres.run(database, counts)).toBe(`${clients}|${clients}\n`);
      }
      expectEachChangeApproved(jobrun, bob);
      expectSigned(jobrun, 'Success', `${readFileSync(`${ann.path}.pub`, 'utf8')}${bob.listed}`);
      expectTrusted(jobrun, ann, bob);
      walked = keeps(jobrun);
    });
  });

  test.skipIf(inToto.missing)(
    `is accepted by in-toto-verify with both people, and refused without a link of the one who approved${inToto.note}`,
    () => {
      if (walked === undefined) throw new Error('There is no record of the whole walk, which failed.');
      const { record, links } = walked;
      const given = { record, links, key: `${ann.path}.pub` };
      const alone = { status: 1, said: expect.stringContaining("requires '2' link metadata file(s), found '1'") };
      expect(inTotoVerify(given)).toMatchObject(alone);
      const before = readdirSync(links);
      expect(addsTheirs(bob, record, links)).toMatchObject({ status: 0 });
      expect(inTotoVerify(given)).toMatchObject({ status: 0 });

      const added = readdirSync(links).filter((name) => !before.includes(name));
      expect(added).toHaveLength(approvedSteps.length);
      for (const link of added) {
        const without = inTotoVerify(given, { links: (at) => rmSync(join(at, link)) });
        expect(without).toMatchObject(alone);
      }
    },
  );
});

/** Steps 1 to 8, with a backend that is kept going while its log is read and it is asked for its health. */
async function walkLocal({ walker, terminal, world }: Jobrun): Promise<void> {
  await walker.walksTo(/^WATCHING .*npm run dev/m, [saysWhich]);
  await terminal.sees('Server ready');
  await walker.presses('k');
  await walker.walksTo(/^WATCHING .*tail -f/m, [saysWhich]);
  await terminal.sees('Prisma client connected');
  await walker.presses('Ctrl-C');
  await walker.walksTo(/^Step 8\//m, [saysWhich]);
  await walker.walksTo(/^WATCHING .*tail -f/m, [saysWhich]);
  sendsSms(world);
  await terminal.sees('SystemGate: SOFT BLOCK');
  await walker.presses('Ctrl-C');
}

const database = { local: '/jobrun_dev', staging: '/jobrun_staging', production: '/jobrun_prod' };

function expectEachTargetAskedOnce({ events }: Jobrun, screens: string[]): void {
  const mapped = events().flatMap(({ type, data }) => (type === 'target.sensed' ? [data] : []));
  const keys = mapped.map(({ target }) => (target as { key: string }).key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(screens.filter((screen) => screen.includes('WHICH ENVIRONMENT IS THIS')).length).toBe(keys.length);
  for (const [environment, name] of Object.entries(database)) {
    const mine = mapped.filter(({ target }) => (target as { key: string }).key.endsWith(name));
    expect(mine).toMatchObject([{ environment, source: 'operator' }]);
  }
}

/** The three databases are three targets, and no part of the checklist touched another part's. */
function expectEachRunWhereItBelongs({ runs, world }: Jobrun): void {
  const parts = { local: [4, 8], staging: [9, 16], production: [17, 26] } as const;
  for (const [environment, [first, last]] of Object.entries(parts)) {
    const mine = runs().filter(
      ({ number = 0, target }) => number >= first && number <= last && /postgres/.test(target),
    );
    expect(mine.length).toBeGreaterThan(2);
    for (const run of mine) {
      expect([run.number, run.environment]).toEqual([run.number, environment]);
      expect(run.target).toMatch(new RegExp(`${database[environment as keyof typeof database]}$`));
    }
  }
  const fromRoot = runs().filter(({ text }) => text.startsWith('cd apps/backend'));
  expect(fromRoot.map(({ number, cwd }) => [number, cwd])).toEqual([4, 10, 19].map((at) => [at, world.repository]));
  const migrations = world.calls().filter((call) => call.startsWith('npx prisma migrate'));
  expect(migrations.map((call) => call.split('/').at(-1))).toEqual(['jobrun_dev', 'jobrun_staging', 'jobrun_prod']);
}

function expectNoWayBackRan({ runs, events, world }: Jobrun): void {
  expect(runs().filter(({ rollback }) => rollback !== undefined)).toEqual([]);
  expect(events().filter(({ type }) => type.startsWith('rollback.'))).toEqual([]);
  expect(world.calls().filter((call) => /pm2 (stop|start)|git revert|replicas=0/.test(call))).toEqual([]);
}

/** The steps that change production; the others read it, or write files here. */
const approvedSteps = [19, 21, 22];

/** Each change of production, by the second person, and before it ran. */
function expectEachChangeApproved({ events, folder }: Jobrun, { principal, fingerprint }: Somebody): void {
  const list = events();
  const given = list.filter(({ type }) => type === 'approval.given');
  expect(given.map(({ data }) => numberOf(folder(), data.step))).toEqual(approvedSteps);
  for (const { data, seq } of given) {
    expect(data).toMatchObject({ principal, key: fingerprint, via: 'paste' });
    const run = list.find((line) => line.type === 'run.requested' && line.data.item === data.gate);
    expect(run?.seq).toBeGreaterThan(seq);
  }
}

/** The record outlives its world. */
function keeps({ folder, tells }: Jobrun): { record: string; links: string } {
  const place = temporaryFolder();
  const record = copyRecord(folder(), join(place, basename(folder())));
  const links = `${record}.in-toto`;
  expect(tells('export', '--format', 'in-toto', '--output', links).status).toBe(0);
  return { record, links };
}

function expectKeptAndStopped({ events, runs }: Jobrun): void {
  const list = events();
  const at = (found: (line: (typeof list)[number]) => boolean) => list.findIndex(found);
  const dev = list.find(({ type, data }) => type === 'run.requested' && data.text === 'npm run dev')?.data.run;
  const kept = at(({ type, data }) => type === 'run.kept' && data.run === dev);
  const asked = at(({ type, data }) => type === 'run.requested' && /curl .*localhost:3000/.test(String(data.text)));
  const ended = at(({ type, data }) => type === 'run.ended' && data.run === dev);
  const closed = at(({ type }) => type === 'session.closed');
  expect([kept, asked, ended, closed]).toEqual([kept, asked, ended, closed].sort((one, other) => one - other));
  expect(kept).toBeGreaterThan(0);
  const watched = runs().filter(({ text }) => text.startsWith('tail -f') || text === 'npm run dev');
  for (const { end } of watched) expect(end).toMatchObject({ stoppedByOperator: true });
  expect(watched.length).toBe(6);
}

function expectDeviations({ events, folder }: Jobrun): void {
  const of = (type: string, has: string) =>
    events()
      .filter((line) => line.type === type && line.data[has] !== undefined)
      .map(({ data }) => numberOf(folder(), data.step));
  expect(of('wait.ended', 'early')).toEqual([16, 26, 27]);
  expect(of('step.overridden', 'reason')).toEqual(expect.arrayContaining([19, 21, 22]));
  expect(of('gate.confirmed', 'phrase')).toEqual(expect.arrayContaining([7, 19, 21, 22]));
}

/** The text behind `EXIT:` the first time a screen of that step was seen. */
function exitAt(screens: string[], number: number): string {
  const screen = screens.find((one) => one.includes(`\nStep ${number}/28`));
  return /^EXIT: (.*)$/m.exec(screen ?? '')?.[1] ?? '';
}

/** The number of a step in the plan of this session. */
function numberOf(folder: string, step: unknown): number | undefined {
  const plan: { steps: { id: string; number: number }[] } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  return plan.steps.find(({ id }) => id === step)?.number;
}
