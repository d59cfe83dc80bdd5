import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { aCommand, aPlan, aStep, aWait, someFacts } from '../../support/plan.ts';
import { ann, openSmall, smallWorld, succeeded } from '../small-world.ts';

const hour = 3600;
const plan = aPlan({
  steps: [
    aStep('s1', 1, [
      aCommand('s1.i1', 10, 'curl -fsS http://shop/health', 'reads'),
      aCommand('s1.i2', 12, './migrate', 'changes'),
    ]),
    aStep('s2', 2, [aWait('s2.i1', 20, 24 * hour)]),
  ],
  gates: [],
});
const wait = { step: 's2', item: 's2.i1' };
const probe = { step: 's1', item: 's1.i1' };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

async function soaking(small = smallWorld(), folder = temporaryFolder()) {
  const survey = small.world.survey;
  let effect: 'reads' | 'changes' = 'reads';
  small.world.survey = async (state, lane, item, how) => {
    const found = await survey(state, lane, item, how);
    return { ...found, facts: { ...someFacts, text: item.title, effect: item.id === 's1.i1' ? effect : 'changes' } };
  };
  const open = openSmall(folder, small, plan);
  await open.session.act({ do: 'startWait', ...wait }, ann);
  return {
    ...open,
    changes: () => {
      effect = 'changes';
    },
    ticks: async () => {
      open.session.tick();
      await settle();
    },
    ends: async (code: number) => {
      open.endings.get(open.started.at(-1) ?? '')?.end({ ...succeeded, exit: { code } });
      await settle();
    },
  };
}

test('a probe is made when it is planned, and then each time its interval is over', async () => {
  const soak = await soaking();
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  await soak.ticks();
  expect(soak.told.at(-1)).toMatchObject({
    type: 'run.requested',
    data: { ...wait, probe, text: 'curl -fsS http://shop/health' },
  });
  await soak.ends(0);
  soak.passes(hour - 1);
  await soak.ticks();
  expect(soak.started).toHaveLength(1);
  soak.passes(1);
  await soak.ticks();
  expect(soak.started).toHaveLength(2);
});

test('one probe is made at a time, however long it takes, and the walk goes on beside it', async () => {
  const soak = await soaking();
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  await soak.ticks();
  soak.passes(5 * hour);
  await soak.ticks();
  expect(soak.started).toHaveLength(1);
  expect(
    await soak.session.act({ do: 'skip', step: 's1', item: 's1.i2', reason: 'was done before' }, ann),
  ).toMatchObject({ seq: expect.any(Number) });
});

test('only what reads is planned; what became a change meanwhile is not made, and the wait says so', async () => {
  const soak = await soaking();
  const changing = { step: 's1', item: 's1.i2' };
  expect(await soak.session.act({ do: 'planProbe', ...wait, probe: changing, everyS: hour }, ann)).toEqual({
    refused: 'Only what reads, ends by itself and asks nothing can be repeated while nobody looks.',
  });
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  soak.changes();
  await soak.ticks();
  expect(soak.started).toEqual([]);
  expect(soak.told.at(-1)).toMatchObject({ type: 'wait.observed', data: { ...wait, probe } });
  const size = soak.session.state.size;
  await soak.ticks();
  expect(soak.session.state.size).toBe(size);
});

test('the end of the wait says how often each probe was due, made and failed, and for how long nobody looked', async () => {
  const soak = await soaking();
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  for (const code of [0, 0, 22, 0]) {
    await soak.ticks();
    await soak.ends(code);
    soak.passes(hour);
  }
  soak.passes(6 * hour);
  await soak.session.act({ do: 'endWait', ...wait, reason: 'agreed with the person in charge' }, ann);
  expect(soak.told.at(-1)).toMatchObject({
    type: 'wait.ended',
    data: { waitedS: 10 * hour, probes: [{ probe, everyS: hour, due: 11, made: 4, failed: 1, longestGapS: 7 * hour }] },
  });
  await soak.ticks();
  expect(soak.started).toHaveLength(4);
});

test('a server that comes back makes the probes on; while probes are planned it does not end', async () => {
  const folder = temporaryFolder();
  const small = smallWorld();
  const first = await soaking(small, folder);
  await first.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  await first.ticks();
  await first.ends(0);
  expect(first.session.busy).toBe(true);
  first.journal.close();
  small.passes(3 * hour);
  const second = openSmall(folder, small, plan);
  second.session.tick();
  await settle();
  expect(small.started).toHaveLength(2);
});

test('a probe that is taken back is not made any more', async () => {
  const soak = await soaking();
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: hour }, ann);
  await soak.session.act({ do: 'planProbe', ...wait, probe, everyS: null }, ann);
  await soak.ticks();
  expect(soak.started).toEqual([]);
  expect(soak.session.busy).toBe(false);
});
