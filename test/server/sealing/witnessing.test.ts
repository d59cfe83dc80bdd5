import { describe, expect, test } from 'vitest';
import type { Testimony, WitnessTable } from '../../../src/database/witness-table.ts';
import { openWitnessing } from '../../../src/server/sealing/witnessing.ts';
import type { SessionEvent } from '../../../src/session/events.ts';

const start = Date.UTC(2026, 0, 1, 12);
const time = (second: number) => new Date(start + second * 1000).toISOString();

/** A witnessing session over a clock that the test moves and a table that can be taken away. */
function witnessed({ required = false, before = [] as number[] } = {}) {
  const place = {
    second: 0,
    isDown: false,
    size: 0,
    saw: [] as Testimony[],
    kept: [] as string[],
    told: [] as string[],
  };
  const table: WitnessTable = {
    async add(testimony) {
      if (place.isDown) throw new Error('connection refused');
      place.saw.push(testimony);
      return JSON.stringify({ size: testimony.size });
    },
    entries: async () => [],
    own: async () => before.map((size) => JSON.stringify({ size })),
    close: async () => undefined,
  };
  const witnessing = openWitnessing({
    session: 'ABC',
    display: 'audit@db:5432',
    required,
    async open() {
      if (place.isDown) throw new Error('connection refused');
      return table;
    },
    journal: () => ({
      size: place.size,
      root: `root of ${place.size}`,
      storedAt: time(place.second),
      openedAt: time(0),
      firstLeaf: () => 'root of 1',
    }),
    keep: (receipts) => place.kept.push(...receipts),
    now: () => start + place.second * 1000,
    trouble: (why) => place.told.push(why),
  });
  async function stores(type: string, count = 1) {
    place.size += count;
    witnessing.stored(Array.from({ length: count }, () => ({ type }) as SessionEvent));
    await settled();
  }
  async function waits(seconds: number) {
    for (let second = 0; second < seconds; second++) {
      place.second += 1;
      witnessing.tick();
      await settled();
    }
  }
  return { place, witnessing, stores, waits, sizes: () => place.saw.map(({ size }) => size) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('how it stands before the first command says whether it has answered, and why not', async () => {
  const { place, witnessing, stores } = witnessed({ required: true });
  expect(witnessing.standing()).toEqual({
    name: 'audit@db:5432',
    required: true,
    why: 'it has not answered yet',
    isDown: false,
  });
  place.isDown = true;
  await stores('session.opened');
  expect(witnessing.standing()).toMatchObject({ why: 'connection refused', isDown: true });
  place.isDown = false;
  const { witnessing: other, stores: more } = witnessed();
  await more('session.opened');
  expect(other.standing()).toEqual({ name: 'audit@db:5432', required: false, why: undefined, isDown: false });
});

describe('a session with a witness', () => {
  test('shows its first line and then all of it, at once', async () => {
    const { place, stores } = witnessed();
    await stores('session.opened', 2);
    expect(place.saw).toEqual([
      { session: 'ABC', size: 1, root: 'root of 1', storedAt: time(0) },
      { session: 'ABC', size: 2, root: 'root of 2', storedAt: time(0) },
    ]);
    expect(place.kept).toHaveLength(2);
  });

  test('shows what somebody decides at once, and the rest after 64 lines or 30 seconds', async () => {
    const { stores, waits, sizes } = witnessed();
    await stores('session.opened', 2);
    await stores('gate.confirmed');
    expect(sizes()).toEqual([1, 2, 3]);
    await stores('run.ended');
    await waits(29);
    expect(sizes()).toEqual([1, 2, 3]);
    await waits(1);
    expect(sizes()).toEqual([1, 2, 3, 4]);
    await stores('note.added', 64);
    expect(sizes()).toEqual([1, 2, 3, 4, 68]);
  });

  test('goes on where the witness left off when its server comes back', async () => {
    const { place, stores, sizes } = witnessed({ before: [1, 7] });
    place.size = 8;
    await stores('session.recovered');
    expect(sizes()).toEqual([9]);
  });

  test('is told that the witness saw more than there is', async () => {
    const { place, stores, sizes } = witnessed({ before: [1, 7] });
    await stores('session.opened', 2);
    expect(sizes()).toEqual([]);
    expect(place.told.join()).toContain('it has seen 7 lines of session ABC, which has 2');
  });

  test('is held up by nothing when it does not answer, says so once, and what it sees later is marked as late', async () => {
    const { place, witnessing, stores, waits, sizes } = witnessed();
    place.isDown = true;
    await stores('session.opened', 2);
    await waits(70);
    expect(place.told).toEqual([
      'The witness audit@db:5432 does not answer: connection refused. The session goes on; what it sees later it marks as late.',
    ]);
    expect(witnessing.hindrance()).toBeUndefined();
    expect(witnessing.busy).toBe(false);
    place.isDown = false;
    await waits(6);
    expect(sizes()).toEqual([1, 2]);
    expect(place.saw[0]).toMatchObject({ size: 1, storedAt: time(0) });
    expect(place.told[1]).toBe('The witness audit@db:5432 answers again.');
  });

  test('that says no did answer, and it is told who can let it in', async () => {
    const told: string[] = [];
    const denied = Object.assign(new Error('permission denied for schema deploy_assist'), {
      severity: 'ERROR',
      code: '42501',
    });
    const witnessing = openWitnessing({
      session: 'ABC',
      display: 'audit@db:5432',
      required: true,
      open: () => Promise.reject(denied),
      journal: () => ({ size: 1, root: '', storedAt: time(0), openedAt: time(0), firstLeaf: () => '' }),
      keep: () => undefined,
      now: () => start,
      trouble: (why) => told.push(why),
    });
    witnessing.stored([{ type: 'session.opened' } as SessionEvent]);
    await witnessing.flush();
    expect(told).toEqual([
      'The witness audit@db:5432 answers, and takes nothing: permission denied for schema deploy_assist. Whoever keeps it lets your role in: GRANT deploy_assist_runner TO it. Nothing is started until it answers.',
    ]);
  });

  test('starts nothing while a witness that is required does not answer', async () => {
    const { place, witnessing, stores, waits } = witnessed({ required: true });
    expect(witnessing.hindrance()).toContain('has not answered yet');
    await stores('session.opened', 2);
    expect(witnessing.hindrance()).toBeUndefined();
    place.isDown = true;
    await stores('gate.confirmed');
    expect(witnessing.hindrance()).toMatch(/^Nothing is started: .* audit@db:5432, and connection refused\./);
    place.isDown = false;
    await waits(6);
    expect(witnessing.hindrance()).toBeUndefined();
  });

  test('shows what is left before its server ends, and ends without it', async () => {
    const { place, witnessing, stores, sizes } = witnessed();
    await stores('session.opened', 2);
    await stores('run.ended');
    expect(witnessing.busy).toBe(true);
    await witnessing.flush();
    expect(sizes()).toEqual([1, 2, 3]);
    expect(witnessing.busy).toBe(false);
    place.isDown = true;
    await stores('run.ended');
    await witnessing.flush();
    expect(witnessing.busy).toBe(false);
  });
});

describe('before a session that needs its witness is closed', () => {
  test('a witness that saw all there is, and one that is not needed, lack nothing', async () => {
    const { witnessing, stores } = witnessed({ required: true });
    await stores('session.opened', 2);
    await stores('run.ended', 3);
    expect(witnessing.missing()).toMatchObject({ name: 'audit@db:5432', why: 'it has not seen all of it yet' });
    await witnessing.flush();
    expect(witnessing.missing()).toBeUndefined();
    const optional = witnessed();
    optional.place.isDown = true;
    await optional.stores('session.opened', 2);
    expect(optional.witnessing.missing()).toBeUndefined();
  });

  test('one that does not answer is missing, and no more once it was shown the rest', async () => {
    const { place, witnessing, stores } = witnessed({ required: true });
    await stores('session.opened', 2);
    place.isDown = true;
    await stores('gate.confirmed');
    await witnessing.flush();
    expect(witnessing.missing()).toMatchObject({
      name: 'audit@db:5432',
      why: 'connection refused',
      seen: expect.any(Number),
    });
    place.isDown = false;
    await witnessing.flush();
    expect(witnessing.missing()).toBeUndefined();
  });
});
