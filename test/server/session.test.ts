import { describe, expect, test, vi } from 'vitest';
import { disk } from '../../src/journal/disk.ts';
import { temporaryFolder } from '../support/folder.ts';
import { patienceMs } from '../support/patience.ts';
import { aPlan } from '../support/plan.ts';
import { ann, openSmall as open, smallWorld, succeeded } from './small-world.ts';

const run = (item: string) => ({ do: 'run', step: 's1', item, confirm: { how: 'yes' } }) as const;
function openOnFullDisk(small: ReturnType<typeof smallWorld>) {
  const full = { now: false };
  const write: typeof disk.write = (...piece) => {
    if (full.now) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return disk.write(...piece);
  };
  return { full, ...open(temporaryFolder(), small, aPlan(), { ...disk, write }) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a run', () => {
  test('is on disk before it is started, and started once', async () => {
    const { session, started, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    expect(started).toEqual(['run-1']);
    expect(told.map(({ type }) => type)).toEqual(['step.entered', 'run.requested']);
  });
  test('that ended is recorded with what it gave', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    endings.get('run-1')?.end(succeeded);
    await settle();
    expect(told.at(-1)).toMatchObject({ type: 'run.ended', data: { run: 'run-1', exit: { code: 0 } } });
    expect(session.busy).toBe(false);
  });
  test('records what was typed into it before its end: keys by name, characters by number', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    session.type('run-1', Buffer.from('hunter'), ann.actor);
    session.type('run-1', Buffer.from('2\r'), ann.actor);
    session.type('run-1', Buffer.from('y'), ann.actor);
    endings.get('run-1')?.end(succeeded);
    await settle();
    expect(told.slice(2)).toMatchObject([
      { type: 'input.given', data: { run: 'run-1', text: '7 characters, Enter' } },
      { type: 'input.given', data: { text: '1 character' } },
      { type: 'run.ended' },
    ]);
    session.type('run-1', Buffer.from('too late\r'), ann.actor);
    expect(told.at(-1)?.type).toBe('run.ended');
  });
  test('whose server died is lost: never done, never failed, never started again', async () => {
    const folder = temporaryFolder();
    const first = open(folder);
    await first.session.act(run('s1.i1'), ann);
    first.journal.close();
    const second = open(folder);
    expect(second.started).toEqual([]);
    expect(second.told).toMatchObject([{ type: 'run.lost', data: { run: 'run-1' } }]);
    expect(second.session.state.steps['s1']?.items['s1.i1']?.runs[0]?.result.status).toBe('lost');
  });
  test('whose server was on another host is lost with the host on which it may go on', async () => {
    const folder = temporaryFolder();
    const first = open(folder);
    await first.session.act(run('s1.i1'), ann);
    first.journal.close();
    const data = { droppedBytes: 0, boot: null, rebooted: true, host: { name: 'web-2', machine: null } };
    const moved = () => ({ events: [{ type: 'session.recovered' as const, data }], actor: ann.actor });
    const second = open(folder, smallWorld(), aPlan(), disk, moved);
    const why = expect.stringContaining('It was started on web-1: look there whether it goes on.');
    expect(second.told.at(-1)).toMatchObject({ type: 'run.lost', data: { why } });
  });
  test('whose server died is lost together with what that server had recorded of its output', async () => {
    const folder = temporaryFolder();
    const first = open(folder);
    await first.session.act(run('s1.i1'), ann);
    first.journal.close();
    const small = smallWorld();
    const output = { root: 'a'.repeat(64), length: 7 };
    const second = open(folder, { ...small, world: { ...small.world, leftOutput: () => output } });
    expect(second.told).toMatchObject([{ type: 'run.lost', data: { run: 'run-1', output } }]);
  });
  test('that somebody else has claimed is not started a second time', async () => {
    const small = smallWorld();
    small.claimed.add('run-1');
    const { session, started, told } = open(temporaryFolder(), small);
    await session.act(run('s1.i1'), ann);
    expect(started).toEqual([]);
    expect(told.at(-1)).toMatchObject({ type: 'run.lost' });
  });
  test('of which a folder took nothing is lost as one that was begun, and nobody is told that it was not done', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    endings.get('run-1')?.fail(Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/s/state/units/u' }));
    await settle();
    const why =
      'It was begun, and what became of it could not be taken down: you may not write there (/s/state/units/u).';
    expect(told.at(-1)).toMatchObject({ type: 'run.lost', data: { why } });
  });
  test('whose output could not be recorded is lost, with the reason', async () => {
    const { session, endings, told } = open(temporaryFolder());
    await session.act(run('s1.i1'), ann);
    endings.get('run-1')?.fail(new Error('the disk is full'));
    await settle();
    expect(told.at(-1)).toMatchObject({ type: 'run.lost', data: { why: 'the disk is full' } });
  });
});

describe('on a disk that is full', () => {
  test('the end of a run is recorded as soon as there is room, and nothing runs before', {
    timeout: patienceMs,
  }, async () => {
    const small = smallWorld();
    const { full, session, told, troubles, endings, started } = openOnFullDisk(small);
    await session.act(run('s1.i1'), ann);
    full.now = true;
    endings.get('run-1')?.end(succeeded);
    await settle();
    expect(troubles[0]).toMatch(/not in the record yet.*Free some space/);
    expect(session.busy).toBe(true);
    await expect(session.act(run('s1.i2'), ann)).resolves.toMatchObject({ refused: expect.stringMatching(/running/) });
    full.now = false;
    await vi.waitFor(() => expect(told.at(-1)?.type).toBe('run.ended'), { timeout: patienceMs });
    expect(session.busy).toBe(false);
    expect(started).toEqual(['run-1']);
  });
  test('an action is refused as not recorded, and may be asked again', async () => {
    const { full, session, started } = openOnFullDisk(smallWorld());
    full.now = true;
    await expect(session.act(run('s1.i1'), ann)).rejects.toThrow('so it was not done: the disk is full');
    expect(started).toEqual([]);
    full.now = false;
    await session.act(run('s1.i1'), ann);
    expect(started).toHaveLength(1);
  });
});

test('a run that could not be started is lost, and its record says why', async () => {
  const small = smallWorld();
  small.world.startRun = () => {
    throw new Error('no space left on device');
  };
  const { session, told } = open(temporaryFolder(), small);
  await session.act(run('s1.i1'), ann);
  expect(told.at(-1)).toMatchObject({
    type: 'run.lost',
    data: { why: 'It could not be started: no space left on device' },
  });
});

test('two clients that ask at once are decided one after the other', async () => {
  const { session, started } = open(temporaryFolder());
  const outcomes = await Promise.all([session.act(run('s1.i1'), ann), session.act(run('s1.i1'), ann)]);
  expect(started).toEqual(['run-1']);
  expect(outcomes.filter((outcome) => 'refused' in outcome)).toHaveLength(1);
});

test('a secret that an operator types into a reason does not reach the journal', async () => {
  const { session, told } = open(temporaryFolder());
  await session.act({ do: 'skip', step: 's1', reason: 'the password hunter2 is wrong' }, ann);
  expect(JSON.stringify(told)).not.toContain('hunter2');
  expect(JSON.stringify(told)).toContain('the password **** is wrong');
});

test('a state folded again from the journal equals the live one', async () => {
  const folder = temporaryFolder();
  const first = open(folder);
  await first.session.act(run('s1.i1'), ann);
  first.endings.get('run-1')?.end(succeeded);
  await settle();
  await first.session.act({ do: 'skip', step: 's2', reason: 'nothing to do here today' }, ann);
  first.journal.close();
  expect(open(folder).session.state).toEqual(first.session.state);
});

test('signing closes the session after its state was wiped', async () => {
  const { session, told } = open(temporaryFolder());
  for (const step of ['s1', 's2']) await session.act({ do: 'skip', step, reason: 'not needed in this test' }, ann);
  const outcome = await session.act({ do: 'signOff', form: [], result: 'Success' }, ann);
  expect(outcome).toMatchObject({ signed: { signature: 'unsigned' } });
  expect(told.slice(-2).map(({ type }) => type)).toEqual(['state.wiped', 'session.closed']);
});

test('a look at an edited text is about that text, and asks for what running it would take', async () => {
  const small = smallWorld();
  const { survey } = small.world;
  small.world.survey = async (state, lane, item, how) => {
    const prepared = await survey(state, lane, item, how);
    const { edited } = how;
    if (edited === undefined) return prepared;
    return { ...prepared, facts: { ...prepared.facts, text: edited.text, effect: 'destroys', confidence: 'C' } };
  };
  const { session } = open(temporaryFolder(), small);
  expect(await session.look('s1', 's1.i1')).toMatchObject({ needed: { how: 'yes' } });
  expect(await session.look('s1', 's1.i1', 'dropdb shop')).toMatchObject({
    facts: { text: 'dropdb shop' },
    needed: { how: 'phrase', phrase: 'shop' },
  });
});

test('a look says that a witness which the session needs does not answer, before anything is pressed', async () => {
  const small = smallWorld();
  small.world.silentWitness = () => 'Nothing is started: this session needs its witness.';
  const { session } = open(temporaryFolder(), small);
  expect(await session.look('s1', 's1.i1')).toMatchObject({ refused: expect.stringContaining('needs its witness') });
  small.world.silentWitness = () => undefined;
  expect(await session.look('s1', 's1.i1')).toMatchObject({ refused: null });
});

test('what is said when a server comes back stands before what follows from it, such as a lost run', async () => {
  const folder = temporaryFolder();
  const first = open(folder);
  await first.session.act(run('s1.i1'), ann);
  first.journal.close();
  const recovered = { type: 'session.recovered', data: { droppedBytes: 0, boot: 'b-2', rebooted: true } } as const;
  const second = open(folder, smallWorld(), aPlan(), disk, () => ({ events: [recovered], actor: ann.actor }));
  expect(second.told.map(({ type }) => type)).toEqual(['session.recovered', 'run.lost']);
});
