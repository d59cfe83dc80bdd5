import { describe, expect, test } from 'vitest';
import type { ExportInput } from '../../../src/record/exports/export-input.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import { failedAttempts } from '../../../src/record/failed-attempts.ts';
import { timeline } from '../../../src/record/report/show.ts';
import type { NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { aPlan, aStep, aUnit, ended, folded, requested } from '../../support/plan.ts';

const texts = ['npx prisma migrate status', 'psql -c "select 1" shop', 'npx prisma generate'];
const plan = aPlan({ steps: [aStep('s8', 8, [aUnit('s8.i1', 103, texts[0] ?? '', texts)])], gates: [] });

const happened: NewEvent[] = [requested('s8', 's8.i1', 'a'), ended('s8', 's8.i1', 'a', 1)].map((event) => {
  if (event.type === 'run.requested') return { ...event, data: { ...event.data, text: texts.join('\n') } };
  if (event.type !== 'run.ended') return event;
  const commands: typeof event.data.commands = [
    { line: 103, state: 'ended', code: 0 },
    { line: 104, state: 'ended', code: 1 },
    { line: 105, state: 'notRun' },
  ];
  return { ...event, data: { ...event.data, commands, files: [{ path: 'dump.sql', bytes: 12, sha256: 'abc' }] } };
});

const state = folded(happened);
const events = happened.map(
  (event, index) =>
    ({
      ...event,
      seq: index + 1,
      epoch: 1,
      time: '2026-01-01T00:00:00.000Z',
      mono: 0,
      actor: { id: 'ada', basis: 'login' },
    }) as SessionEvent,
);
const input: ExportInput = {
  folder: '/sessions/x',
  session: 'x',
  plan,
  planDigest: '0'.repeat(64),
  events,
  state,
  journal: { size: 2, root: '0'.repeat(64) },
  unknown: [],
  unread: [],
  outcome: outcomeOf(plan, state),
  leaves: [],
  seal: { text: null, signature: null },
  redactions: null,
  redactedNote: () => [],
  reviews: [],
  tail: () => [],
  output: () => ({ missing: true }),
};

describe('a unit of several commands whose second fails', () => {
  test('counts as a failed attempt of that command, with its line', () => {
    expect(failedAttempts(plan, state).map(({ words }) => words)).toEqual([
      'step 8, attempt 1, line 104: exit 1: psql -c "select 1" shop',
    ]);
  });

  test('is shown with the end of each command and the files that were made, and nothing that never ran is said to have run', () => {
    const lines = timeline(input);
    expect(lines.slice(-4).map((line) => line.trim())).toEqual([
      'line 103: exit 0: npx prisma migrate status',
      'line 104: FAILED, exit 1: psql -c "select 1" shop',
      'line 105: NOT RUN: npx prisma generate',
      'file dump.sql, 12 bytes, SHA-256 abc, of a run that FAILED',
    ]);
    expect(lines.join('\n')).not.toMatch(/\bran\b/);
  });

  test('is reported with the same', () => {
    const report = exportFormats.report.write(input);
    expect(report).toContain(
      '- line 104: FAILED, exit 1: psql -c "select 1" shop\n- line 105: NOT RUN: npx prisma generate',
    );
    expect(report).toContain('- file dump.sql, 12 bytes, SHA-256 abc');
    expect(report).toContain('- step 8, attempt 1, line 104: exit 1');
  });

  test('has the text of each command and the files in the JSON export', () => {
    expect(JSON.parse(exportFormats.json.write(input)).runs[0].result).toMatchObject({
      commands: [
        { line: 103, state: 'ended', code: 0, text: texts[0] },
        { line: 104, state: 'ended', code: 1, text: texts[1] },
        { line: 105, state: 'notRun', text: texts[2] },
      ],
      files: [{ path: 'dump.sql', bytes: 12, sha256: 'abc' }],
    });
  });
});
