import { expect, test } from 'vitest';
import { parseEvent } from '../../src/session/parse-event.ts';
import { signOffVersion } from '../../src/session/sign-off-version.ts';

const closed = (signOff: unknown) =>
  parseEvent({
    seq: 9,
    epoch: 1,
    time: '2026-01-31T12:00:00.000Z',
    mono: 0,
    type: 'session.closed',
    actor: { id: 'ann', basis: 'os' },
    data: { form: [], result: 'done', completion: 'COMPLETE', signOff },
  });

test('a session that was signed with a later text is of a newer version, and no event that nobody writes', () => {
  expect(closed(signOffVersion)).toMatchObject({ type: 'session.closed' });
  expect(closed(signOffVersion + 1)).toEqual({
    unknown: `line 9: it was signed with version ${signOffVersion + 1} of the sign-off's text, and this program knows those up to ${signOffVersion}`,
    newer: true,
  });
  for (const other of [0, 1, 'six', 2.5]) expect(closed(other)).toMatchObject({ newer: false });
});
