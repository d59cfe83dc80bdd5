import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFollowed } from '../../src/server/followed.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { type Change, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const parent = { session: 'EGGBYV', step: 's1', item: 's1.i1' };
const from: Change = (events) =>
  events.map(
    (event): NewEvent => (event.type === 'session.opened' ? { ...event, data: { ...event.data, parent } } : event),
  );

async function sessions(options: Parameters<typeof sampleSession>[0]) {
  const place = temporaryFolder();
  await sampleSession({ ...options, sid: 'XG9YXC', folder: join(place, 'XG9YXC') });
  return join(place, 'EGGBYV');
}

describe.skipIf(keygen.missing)(`the session of a linked checklist${keygen.note}`, () => {
  test('tells its file, and once it is closed what it came to, with what names its journal', async () => {
    const open = readFollowed(await sessions({ change: from, open: true }), 'XG9YXC', parent);
    expect(open).toEqual({ session: 'XG9YXC', path: 'ship.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const closed = readFollowed(await sessions({ change: from }), 'XG9YXC', parent);
    expect(closed).toMatchObject({
      closed: {
        result: 'Success',
        completion: 'COMPLETE WITH 1 DEVIATION',
        outcome: 'complete',
        verified: false,
        root: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('is refused where it was opened from elsewhere, or is no session', async () => {
    const folder = await sessions({ change: from });
    const other = { refused: 'Session XG9YXC was not opened from this item.' };
    expect(readFollowed(folder, 'XG9YXC', { ...parent, item: 's1.i2' })).toEqual(other);
    expect(readFollowed(folder, 'XG9YXC', { ...parent, session: 'XG9YXC' })).toEqual(other);
    expect(readFollowed(folder, '../../etc', parent)).toMatchObject({
      refused: expect.stringContaining('no name of a session'),
    });
    expect(readFollowed(folder, 'NONE22', parent)).toMatchObject({
      refused: expect.stringContaining('cannot be read'),
    });
  });
});
