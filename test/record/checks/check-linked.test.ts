import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkJournalFile } from '../../../src/journal/check.ts';
import { verifySession } from '../../../src/record/verify-session.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

/** A record that says of session `named` what the journal of XG9YXC beside it amounts to, with `change` laid over it. */
async function verdictOver(named: string, change: { size?: number; root?: string } = {}) {
  const place = temporaryFolder();
  await sampleSession({ sid: 'XG9YXC', folder: join(place, 'XG9YXC') });
  const journal = checkJournalFile(join(place, 'XG9YXC', 'events.jsonl'));
  if (!journal.ok) throw new Error(journal.message);
  const { size, root } = journal;
  const end = {
    size,
    root,
    result: 'Success',
    completion: 'COMPLETE',
    outcome: 'complete',
    verified: false,
    ...change,
  } as const;
  const file = { step: 's1', item: 's1.told', session: named, path: '/srv/db.md', sha256: 'a'.repeat(64) };
  const { folder, allowedSigners } = await sampleSession({
    folder: join(place, 'EGGBYV'),
    change: (events) => [
      ...events.slice(0, 3),
      { type: 'checklist.followed', data: { ...file, closed: end } },
      ...events.slice(3),
    ],
  });
  return verifySession(folder, { env: process.env, allowedSigners }, outcomeOf);
}

describe.skipIf(keygen.missing)(`what a record says of a linked checklist${keygen.note}`, () => {
  test('is held against the journal beside it, and what was done there is for its own verdict', async () => {
    const verdict = await verdictOver('XG9YXC');
    expect(verdict.verdict).toBe('VALID');
    expect(verdict.notProvable.join(' ')).toContain('session XG9YXC of a linked checklist: verify it by itself');
  });

  test('is INVALID where that journal is another one', async () => {
    for (const change of [{ root: 'c'.repeat(64) }, { size: 3 }])
      expect(await verdictOver('XG9YXC', change)).toMatchObject({
        verdict: 'INVALID',
        code: 'linked-session',
        line: 4,
      });
  });

  test('is not provable where that record is not there', async () => {
    for (const name of ['NONE22', '../XG9YXC']) {
      const verdict = await verdictOver(name);
      expect(verdict.verdict).toBe('VALID');
      expect(verdict.notProvable.join(' ')).toContain('its record is not beside this one');
    }
  });
});
