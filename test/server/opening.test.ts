import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastTool, openingEvents, recoveringEvents } from '../../src/server/opening.ts';
import type { SessionEvent } from '../../src/session/events.ts';
import { evolve } from '../../src/session/evolve.ts';
import { hostNow } from '../../src/session/host-now.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aPlan, aStep } from '../support/plan.ts';
import { aStart } from '../support/start.ts';

test.each<[string, string | null, (string | null)[], string | null, string?]>([
  ['what the checklist as a whole is for', null, ['production', 'production'], 'production'],
  ['what the flag says', 'staging', [null, null], 'staging'],
  ['the stricter of both, for the flag never lowers', 'staging', ['production', 'production'], 'production'],
  ['the stricter of both, for the flag may raise', 'production', ['staging', 'staging'], 'production'],
  [
    'what the front matter names, whatever a section names',
    null,
    ['staging', 'production'],
    'production',
    'production',
  ],
  ['none where its steps are for several', null, ['staging', 'production'], null],
  ['none where some steps name none', null, ['production', null], null],
])('a session is opened for %s', async (_what, environment, steps, expected, front?: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.json'), '{}');
  const plan = aPlan({
    ...(front === undefined ? {} : { declared: { environment: front } }),
    steps: steps.map((name, index) => aStep(`s${index + 1}`, index + 1, [], { environment: name })),
  });
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() };
  const start = aStart({ environment, env });
  const { events } = await openingEvents({ folder, start, plan, boot: null, sessionKey: '' });
  expect(events[0]).toMatchObject({ type: 'session.opened', data: { environment: expected } });
});

test('a session names the time-stamping authority that is to be asked, without who asks', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.json'), '{}');
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() };
  const opening = async (timestamp?: string) => {
    const start = { ...aStart({ env }), ...(timestamp && { timestamp }) };
    const { events } = await openingEvents({ folder, start, plan: aPlan(), boot: null, sessionKey: '' });
    return events[0];
  };
  expect(await opening('https://ann:secret@tsa.example.org:8080/tsr?key=1')).toMatchObject({
    data: { timeStamping: 'tsa.example.org:8080/tsr' },
  });
  expect(await opening('https://[tsa')).toMatchObject({ data: { timeStamping: 'without a name' } });
  expect((await opening())?.data).not.toHaveProperty('timeStamping');
});

describe('a server that comes back', () => {
  const opened = (host = web1): SessionState => ({
    ...initialState,
    opened: { at: '', data: { host: { ...host, boot: 'boot-1' } } as never },
  });
  const web1 = { name: 'web-1', machine: 'ab' };
  const web2 = { name: 'web-2', machine: 'cd' };
  const recovered = (
    now: Pick<Parameters<typeof recoveringEvents>[2], 'boot' | 'host' | 'takenOver'>,
    state = opened(),
  ) =>
    recoveringEvents({ recovered: undefined }, state, { ...now, sessionKey: '' }).events.filter(
      ({ type }) => type === 'session.recovered',
    );

  test('on the same host in the same boot has nothing to say', () => {
    expect(recovered({ boot: 'boot-1', host: web1 })).toEqual([]);
  });

  test('of another version than the last one says which', () => {
    const named = (more: { otherTool?: string }) =>
      recoveringEvents({ recovered: undefined }, opened(), { boot: 'boot-1', host: web1, sessionKey: 'k', ...more })
        .events;
    expect(named({ otherTool: '0.2.0' })).toEqual([
      { type: 'key.named', data: { key: 'k', why: 'start', tool: '0.2.0' } },
    ]);
    expect(named({})).toEqual([{ type: 'key.named', data: { key: 'k', why: 'start' } }]);
    const line = { seq: 1, epoch: 1, time: '', mono: 1, actor: { id: 'ann', basis: '' } };
    const event = (type: string, data: object) => ({ ...line, type, data }) as SessionEvent;
    const first = event('session.opened', { tool: '0.1.0' });
    const start = (tool?: string) => event('key.named', { key: 'k', why: 'start', ...(tool && { tool }) });
    expect(lastTool([first, start(), start()])).toBe('0.1.0');
    expect(lastTool([first, start('0.2.0'), start()])).toBe('0.2.0');
  });

  test('on another host names it, and is there from then on', () => {
    const [event] = recovered({ boot: 'boot-2', host: web2 });
    expect(event?.data).toEqual({ droppedBytes: 0, boot: 'boot-2', rebooted: true, host: web2 });
    const state = evolve(opened(), { ...event, seq: 9, time: '', mono: 1, epoch: 2, actor: {} } as SessionEvent);
    expect(hostNow(state)).toEqual(web2);
    expect(recovered({ boot: 'boot-2', host: web2 }, state)).toEqual([]);
  });

  test('says from where it took the session over, and why, although it may go on there', () => {
    const takenOver = { from: 'on web-1', reason: 'web-1 does not start any more' };
    expect(recovered({ boot: 'boot-1', host: web1, takenOver })).toMatchObject([{ data: { takenOver } }]);
  });
});
