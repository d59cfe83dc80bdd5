import { describe, expect, test } from 'vitest';
import { type Member, openDriving } from '../../../src/server/clients/driving.ts';
import type { Response } from '../../../src/server/clients/protocol.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { openSmall } from '../small-world.ts';

const second = 1_000_000;

describe('who drives', () => {
  test('is asked for: the driver hears who asks, gives it, and both are in the record', () => {
    const { ann, bob, driving, drivers, heard } = together();
    expect(driving.wish(bob, { wish: 'ask' })).toMatchObject({ seq: expect.any(Number) });
    expect(heard(ann)).toContainEqual({ notice: expect.stringContaining('bob (pts/2) asks to drive') });
    expect(driving.driver).toBe(ann);
    driving.wish(ann, { wish: 'give', to: 'b' });
    expect(driving.driver).toBe(bob);
    expect(drivers().at(-1)).toEqual({
      client: 'b',
      user: 'bob',
      tty: '/dev/pts/2',
      how: 'asked',
      from: { client: 'a', user: 'ann' },
    });
  });

  test('is kept: who asked hears it, and nothing is recorded', () => {
    const { ann, bob, driving, drivers, heard } = together();
    driving.wish(bob, { wish: 'ask' });
    driving.wish(ann, { wish: 'decline', to: 'b' });
    expect(heard(bob)).toContainEqual({ notice: expect.stringContaining('ann (pts/1) goes on driving') });
    expect(bob.asks).toBe(false);
    expect(drivers()).toHaveLength(1);
    expect(driving.wish(ann, { wish: 'give', to: 'b' })).toEqual({ refused: expect.stringContaining('do not ask') });
  });

  test('is taken by force only after two silent minutes, with a reason that is recorded', () => {
    const { bob, driving, drivers, pass } = together();
    pass(119);
    const early = driving.wish(bob, { wish: 'force', reason: 'she has left the office' });
    expect(early).toEqual({ refused: expect.stringContaining('pressed a key 119 s ago') });
    pass(1);
    driving.wish(bob, { wish: 'force', reason: 'she has left the office, password hunter2' });
    expect(driving.driver).toBe(bob);
    expect(drivers().at(-1)).toMatchObject({
      how: 'forced',
      reason: 'she has left the office, password ****',
      from: { client: 'a', user: 'ann' },
    });
  });

  test('goes to whoever asked when the driver leaves, and never to somebody who only watches', () => {
    const { ann, bob, driving, join, leave } = together();
    const carol = join('c', 'carol', { watches: true });
    expect(driving.wish(carol, { wish: 'ask' })).toEqual({ refused: expect.stringContaining('came to watch') });
    const dora = join('d', 'dora');
    driving.wish(dora, { wish: 'ask' });
    leave(ann);
    expect(driving.driver).toBe(dora);
    leave(dora);
    expect(driving.driver).toBe(bob);
    leave(bob);
    expect(driving.driver).toBeUndefined();
  });

  test('only the driver gives it away, and nobody takes what they have', () => {
    const { ann, bob, driving, join } = together();
    const dora = join('d', 'dora');
    driving.wish(dora, { wish: 'ask' });
    expect(driving.wish(bob, { wish: 'give', to: 'd' })).toEqual({
      refused: expect.stringContaining('Only who drives'),
    });
    expect(driving.wish(ann, { wish: 'force', reason: 'a reason that is long' })).toEqual({
      refused: 'You drive already.',
    });
  });
});

function together() {
  const { session } = openSmall(temporaryFolder());
  const members: Member[] = [];
  const sent: [Member, Response][] = [];
  let now = 0;
  const driving = openDriving({
    session: () => session,
    members,
    mono: () => now,
    mask: (text) => text.replaceAll('hunter2', '****'),
    send: (member, response) => sent.push([member, response]),
    tellAll: () => undefined,
    onDrives: () => undefined,
    onChange: () => undefined,
  });
  const join = (id: string, user: string, more: { watches?: boolean } = {}): Member => {
    const tty = `/dev/pts/${members.length + 1}`;
    const hello = { protocol: 1, client: id, version: '0', tty, columns: 80, rows: 24, user, env: {}, ...more };
    const member = { id, hello, actor: { id: user, basis: 'test' }, saidGoodbye: true, asks: false, heardAt: now };
    members.push(member);
    driving.joined(member);
    return member;
  };
  const leave = (member: Member) => {
    members.splice(members.indexOf(member), 1);
    driving.left(member);
  };
  return {
    driving,
    join,
    leave,
    ann: join('a', 'ann'),
    bob: join('b', 'bob'),
    pass: (seconds: number) => {
      now += seconds * second;
    },
    heard: (member: Member) => sent.filter(([to]) => to === member).map(([, response]) => response),
    drivers: () => session.events().flatMap((event) => (event.type === 'driver.changed' ? [event.data] : [])),
  };
}
