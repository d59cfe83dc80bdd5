import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingNumbers, takeNumber } from '../../src/commands/session-number.ts';
import { previousRemarks } from '../../src/record/checks/check-previous.ts';
import { readSession } from '../../src/record/read-session.ts';
import type { EventData } from '../../src/session/events.ts';
import { type Change, sampleSession } from '../record/sample-session.ts';
import { temporaryFolder } from '../support/folder.ts';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The folder of sessions of an operator who has begun none. */
function aPlace(): string {
  const place = join(temporaryFolder(), 'sessions');
  mkdirSync(place);
  return place;
}

describe('the number of a session', () => {
  test('counts up without gaps, and names the one before', () => {
    const place = aPlace();
    expect(takeNumber(place, 'AAAAAA')).toEqual({ number: 1, previous: null });
    expect(takeNumber(place, 'BBBBBB')).toEqual({ number: 2, previous: { session: 'AAAAAA', size: 0, root: empty } });
    expect(takeNumber(place, 'CCCCCC').number).toBe(3);
  });

  test('holds the journal of the one before as it stood', async () => {
    const place = aPlace();
    takeNumber(place, 'SAMPLE');
    const { folder } = await sampleSession();
    cpSync(folder, join(place, 'SAMPLE'), { recursive: true });
    const read = readSession(folder);
    if (!read.ok) throw new Error(read.problem.message);
    expect(takeNumber(place, 'NEXT').previous).toEqual({ session: 'SAMPLE', ...read.value.journal });
  });

  test('is kept when its record is taken away: the number and the name are told', () => {
    const place = aPlace();
    for (const name of ['AAAAAA', 'BBBBBB']) {
      takeNumber(place, name);
      mkdirSync(join(place, name));
    }
    expect(missingNumbers(place)).toEqual([]);
    rmSync(join(place, 'AAAAAA'), { recursive: true });
    expect(missingNumbers(place)).toEqual([{ number: 1, session: 'AAAAAA' }]);
  });
});

describe('what verify tells of the session before', () => {
  const numbered =
    (previous: EventData<'session.opened'>['previous']): Change =>
    (events) =>
      events.map((event) =>
        event.type === 'session.opened' ? { ...event, data: { ...event.data, number: 2, previous } } : event,
      );

  async function told(previous: EventData<'session.opened'>['previous'], beside?: string): Promise<string[]> {
    const place = aPlace();
    const folder = join(place, 'SECOND');
    await sampleSession({ folder, change: numbered(previous) });
    if (beside) cpSync(beside, join(place, 'FIRST'), { recursive: true });
    const read = readSession(folder);
    if (!read.ok) throw new Error(read.problem.message);
    return previousRemarks(read.value);
  }

  test('that all sessions are there is never known from one of them', async () =>
    expect(await told(null)).toEqual([
      'Number 1: this record, which is the next one, does not name it.',
      expect.stringMatching(/^Whether these are all sessions: this is number 2/),
    ]));

  test('it is missing, or another, or the same', async () => {
    const { folder } = await sampleSession();
    const read = readSession(folder);
    if (!read.ok) throw new Error(read.problem.message);
    const { size, root } = read.value.journal;
    expect((await told({ session: 'FIRST', size, root }))[0]).toMatch(
      /^Number 1, session FIRST: its record is not beside/,
    );
    expect((await told({ session: 'FIRST', size, root: empty }, folder))[0]).toMatch(/is another than when/);
    expect((await told({ session: 'FIRST', size: size + 1, root }, folder))[0]).toMatch(/is another than when/);
    expect(await told({ session: 'FIRST', size, root }, folder)).toHaveLength(1);
    expect((await told({ session: '../FIRST', size, root }, folder))[0]).toMatch(/is not beside/);
  });
});
