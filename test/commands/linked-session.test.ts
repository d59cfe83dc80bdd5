import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backWords, linkedSession, startedAs } from '../../src/commands/linked-session.ts';
import type { NewEvent, SessionEvent } from '../../src/session/events.ts';
import { type Change, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const item = { step: 's1', item: 's1.told' };
const from: Change = (events) =>
  events.map(
    (event): NewEvent =>
      event.type === 'session.opened'
        ? { ...event, data: { ...event.data, parent: { session: 'EGGBYV', ...item } } }
        : event,
  );

async function place({ open }: { open: boolean }) {
  const folder = temporaryFolder();
  await sampleSession({ sid: 'EGGBYV', folder: join(folder, 'EGGBYV'), open: true });
  await sampleSession({ sid: 'XG9YXC', folder: join(folder, 'XG9YXC'), change: from, open });
  const io = { stdout: () => undefined, stderr: () => undefined, env: {}, cwd: folder };
  return { folder, find: (at = item) => linkedSession({ folder: join(folder, 'EGGBYV'), ...at }, io) };
}

describe.skipIf(keygen.missing)(`a session that the one it was opened from does not know of${keygen.note}`, () => {
  test('is found by what its first event says', async () => {
    const { folder, find } = await place({ open: true });
    expect(find()).toEqual({ folder: join(folder, 'XG9YXC'), isNew: true });
    expect(find({ step: 's1', item: 's1.count' })).toMatchObject({ refused: expect.stringContaining('links to no') });
  });

  test('is not gone back into once it is closed', async () => {
    expect((await place({ open: false })).find()).toMatchObject({ refused: expect.stringContaining('links to no') });
  });
});

test('a linked checklist is asked what the first one is asked, and seen by whoever sees that', () => {
  const policy = { approvals: [{ environment: 'production', count: 1 }], demands: ['change' as const], files: [] };
  const start = {
    ...{ session: 'S', tool: 't', checklist: '/a.md', root: '/srv', environment: 'staging', database: null, key: null },
    ...{ change: 'CHG-1', reason: null, configuration: '/c', env: {}, tty: null, previous: null },
    said: { category: 'emergency' as const },
    policy,
    witness: { url: 'postgres://db/audit', required: true },
    timestamp: 'https://tsa.example.org',
  };
  expect(startedAs(start, 'production')).toEqual({
    ...{ root: '/srv', environment: 'production', change: 'CHG-1', said: { category: 'emergency' }, policy },
    ...{ witness: 'postgres://db/audit', witnessRequired: true, timestamp: 'https://tsa.example.org' },
  });
});

test('who comes back is told how the linked one stands', () => {
  const data = { ...item, session: 'XG9YXC', path: '/srv/ops/db.md', sha256: 'a'.repeat(64) };
  const closed = {
    size: 9,
    root: 'b',
    result: 'Success',
    completion: 'COMPLETE',
    outcome: 'complete',
    verified: true,
  } as const;
  const event = (rest: object) => ({ type: 'checklist.followed', data: { ...data, ...rest } }) as SessionEvent;
  expect(backWords([])).toBeUndefined();
  expect(backWords([event({})])).toBe('Back from db.md, session XG9YXC: it is kept, and not closed yet.');
  expect(backWords([event({}), event({ closed })])).toBe('Back from db.md, session XG9YXC: COMPLETE.');
});
