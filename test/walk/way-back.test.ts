import { describe, expect, test } from 'vitest';
import type { EventData, NewEvent } from '../../src/session/events.ts';
import { dumpComplained } from '../../src/session/how-it-ran.ts';
import { laneOfStep } from '../../src/walk/lane.ts';
import { walk } from '../../src/walk/walk.ts';
import { wayBack, willNotRestore } from '../../src/walk/way-back.ts';
import { aCommand, aPlan, aStep, clear, ended, folded, ran, requested } from '../support/plan.ts';

const token = 'backup_TIMESTAMP.sql';
const base = aPlan();
const plan = aPlan({
  placeholders: [{ token, lines: [32], class: 'derive', secret: false }],
  rollbacks: base.rollbacks.map((rollback) => ({
    ...rollback,
    items: rollback.items.slice(0, 1).map((item) => restoring(item)),
  })),
});

test('a file that a way back wrote is not taken for a backup', () => {
  const state = folded([
    ...made('s1', 's1.i1', 'a', '/srv/backup_1.sql'),
    { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } },
    ...made('r30', 'r30.i1', 'b', '/srv/backup_2.sql'),
    { type: 'rollback.ended', data: { rollback: 'r30', outcome: 'left', evidence: '' } },
  ]);
  expect(fileIn(state)).toBe('/srv/backup_1.sql');
});

test('of the files made here, the one whose name fits what the procedure restores is shown', () => {
  const state = folded([
    ...made('s1', 's1.i1', 'a', '/srv/backup_1.sql'),
    ...made('s1', 's1.i2', 'b', '/srv/listing.txt'),
  ]);
  expect(fileIn(state)).toBe('/srv/backup_1.sql');
});

test('a file that the way back writes over is no backup of itself', () => {
  const over = aPlan({
    rollbacks: base.rollbacks.map((rollback) => ({
      ...rollback,
      items: [aCommand('r30.i1', 31, 'cp version.bak version.txt', 'destroys')],
    })),
  });
  const fileOf = (...paths: string[]) => {
    const state = folded(paths.flatMap((path, at) => made('s1', 's1.i1', `a${at}`, path)));
    return fileIn(state, over);
  };
  expect(fileOf('/srv/version.bak', '/srv/version.txt')).toBe('/srv/version.bak');
  expect(fileOf('/srv/version.txt')).toBeUndefined();
});

test('what the token was filled with is shown, a newer file or not', () => {
  const state = folded([
    ...made('s1', 's1.i1', 'a', '/srv/backup_1.sql'),
    ...made('s1', 's1.i1', 'b', '/srv/backup_2.sql'),
    { type: 'values.filled', data: { values: [{ token, environment: 'production', value: '/srv/backup_1.sql' }] } },
  ]);
  expect(fileIn(state)).toBe('/srv/backup_1.sql');
});

describe('a way back whose file only one way of a choice makes', () => {
  const restores = 'psql "$DATABASE_URL" < before.sql';
  const options = ['s2.i1', 's2.i2'].map((item, at) => ({
    label: `Option ${'AB'[at]}`,
    line: 20 + at,
    recommended: false,
    steps: [],
    items: [item],
  }));
  const ofOneWay = aPlan({
    steps: base.steps.map((step) =>
      step.id === 's2'
        ? {
            ...step,
            items: [
              aCommand('s2.i1', 20, './deploy.sh', 'changes'),
              aCommand('s2.i2', 21, 'pg_dump --clean "$DATABASE_URL" > before.sql', 'changes'),
            ],
          }
        : step,
    ),
    choices: [{ id: 'c1', askedAt: null, title: 'Choose one', line: 19, options }] as never,
    rollbacks: base.rollbacks.map((rollback) => ({
      ...rollback,
      items: [aCommand('r30.i1', 31, restores, 'destroys')],
    })),
  });
  const remarkIn = (...events: NewEvent[]) => {
    const step = ofOneWay.steps.find(({ id }) => id === 's2');
    return wayBack(ofOneWay, folded(events), step && laneOfStep(ofOneWay, step)).remark;
  };
  const chosen = (option: number): NewEvent => ({
    type: 'choice.made',
    data: { choice: 'c1', option, label: '' },
  });

  test('says so before a way is chosen, and when another one was', () => {
    expect(remarkIn()).toContain(
      'It restores from before.sql, which only "Option B" makes: after another way there is no such file.',
    );
    expect(remarkIn(chosen(0))).toContain(
      'It restores from before.sql, which only "Option B" makes, and another way was chosen: no step makes it.',
    );
  });

  test('says nothing where that way was chosen, or the file is there', () => {
    expect(remarkIn(chosen(1))).not.toContain('before.sql');
    expect(remarkIn(chosen(0), ...made('s1', 's1.i1', 'a', '/srv/before.sql'))).not.toContain('before.sql');
  });

  test('a dump of another name is not shown as its backup', () => {
    expect(fileIn(folded(made('s1', 's1.i1', 'a', '/srv/other.sql')), ofOneWay)).toBeUndefined();
    expect(fileIn(folded(made('s1', 's1.i1', 'a', '/srv/before.sql')), ofOneWay)).toBe('/srv/before.sql');
  });
});

describe('a backup that is not to be relied on', () => {
  const dump = 'pg_dump shop > backup_1.sql';
  const doubt = (...events: NewEvent[]) => {
    return walk(plan, folded([...events, { type: 'step.entered', data: { step: 's2' } }])).wayBack.file?.doubt;
  };

  test('is one that is empty', () => {
    expect(doubt(...dumped('a', dump, { code: 0 }))).toBeUndefined();
    expect(doubt(...dumped('a', dump, { code: 0 }, 0))).toBe('EMPTY');
  });

  test('is one whose command failed, alone or in a pipe that ended well', () => {
    expect(doubt(...dumped('a', dump, { code: 1 }))).toBe('made by a command that FAILED (exit 1)');
    const piped = 'pg_dump shop | tee /srv/backup_1.sql';
    const failedWithin = { parts: [{ program: 'pg_dump', code: 2 }], last: 'tee' };
    const failed = { code: 0, pipe: [2, 0], failedWithin };
    expect(doubt(...dumped('a', piped, failed))).toBe('made by a command that FAILED (exit 2)');
    const stamped = 'pg_dump shop > backup_$(date +%s).sql';
    expect(doubt(...dumped('a', stamped, { code: 1 }))).toBe('made by a command that FAILED (exit 1)');
  });

  test('is none where the run itself takes the code of a part for an answer', () => {
    const filtered = 'pg_dump shop | grep -v owner | tee backup_1.sql';
    expect(doubt(...dumped('a', filtered, { code: 0, pipe: [0, 1, 0] }))).toBeUndefined();
  });

  test('is one of which the operator said that it is not as expected, until they say otherwise or it is made anew', () => {
    const said = (answer: 'notAsExpected' | 'asExpected' | 'open', note?: string): NewEvent => ({
      type: 'check.answered',
      data: { step: 's1', items: ['s1.i1'], answer, ...(note === undefined ? {} : { note }) },
    });
    const wrong = [...dumped('a', dump, { code: 0 }), said('notAsExpected', '63 bytes, far too small')];
    const words = 'said to be NOT AS EXPECTED (63 bytes, far too small)';
    const wentOn: NewEvent = {
      type: 'step.overridden',
      data: { step: 's1', item: 's1.i1', what: 'went on', reason: 'the night job has one' },
    };
    expect(doubt(...wrong)).toBe(words);
    expect(doubt(...wrong, wentOn)).toBe(`${words}, gone on from (the night job has one)`);
    expect(doubt(...wrong, said('asExpected'))).toBeUndefined();
    expect(doubt(...wrong, said('open'))).toBeUndefined();
    expect(doubt(...wrong, wentOn, said('asExpected'))).toBeUndefined();
    expect(doubt(...wrong, ...dumped('b', dump, { code: 0 }))).toBeUndefined();
  });

  test('is one whose dump complained in a run that ended well all the same', () => {
    const complaining = dumped('a', `${dump} || true`, { code: 0 }).map((event) =>
      event.type === 'run.ended' ? { ...event, data: { ...event.data, remarks: [dumpComplained] } } : event,
    );
    expect(doubt(...complaining)).toBe('its pg_dump printed errors or warnings');
  });

  test('is a good one that a failed command wrote over, not one that was only read', () => {
    const good = dumped('a', dump, { code: 0 });
    expect(doubt(...good, ...failed('b', dump))).toBe('written over by a command that FAILED');
    expect(doubt(...good, ...failed('b', 'psql shop < backup_1.sql'))).toBeUndefined();
  });
});

describe('of several backups', () => {
  const stamped = 'pg_dump shop > backup_$(date +%s).sql';
  const made = (run: string, path: string, code: number) =>
    withOutcome(run, stamped, { code }, code, [{ path, bytes: 62, sha256: run }]);
  const fileOf = (...events: NewEvent[]) => {
    const done = [...ran('s1', 's1.i1', 'y'), ...ran('s1', 's1.i2', 'z'), clear('s1', 'g14')];
    return walk(plan, folded([...events, ...done])).wayBack.file;
  };

  test('a good one counts more than a later one whose command failed', () => {
    const file = fileOf(...made('a', '/srv/backup_1.sql', 0), ...made('b', '/srv/backup_2.sql', 1));
    expect(file).toMatchObject({ path: '/srv/backup_1.sql' });
    expect(file).not.toHaveProperty('doubt');
  });

  test('the one whose command failed is shown as that where there is no other, or where it wrote over the good one', () => {
    const doubt = 'made by a command that FAILED (exit 1)';
    expect(fileOf(...made('b', '/srv/backup_2.sql', 1))).toMatchObject({ path: '/srv/backup_2.sql', doubt });
    const over = fileOf(...made('a', '/srv/backup_1.sql', 0), ...made('b', '/srv/backup_1.sql', 1));
    expect(over).toMatchObject({ sha256: 'b', doubt });
  });
});

describe('a way back that will not restore', () => {
  const held = aPlan({
    rollbacks: base.rollbacks.map((rollback) => ({
      ...rollback,
      items: [aCommand('r30.i1', 31, 'psql shop < backup.sql', 'destroys')],
    })),
    steps: [
      ...base.steps,
      aStep('s3', 3, [aCommand('s3.i1', 40, './seed', 'changes')], { environment: 'production', rollback: 'r30' }),
    ],
  });
  const steps = held.steps.map((step) => laneOfStep(held, step));
  const said = (step: string, reason: string): NewEvent => ({
    type: 'step.overridden',
    data: { step, what: willNotRestore, reason },
  });

  test('says how the dump is made so that it does, and which step makes it', () => {
    const back = wayBack(held, folded([]), steps[1]);
    expect(back.state).toBe('WILL NOT RESTORE');
    expect(back.remedy).toMatch(
      /^No dump is made yet\. Step 1 makes it: .*`pg_dump --clean --if-exists` before it runs/,
    );
    const made = wayBack(held, folded(ran('s1', 's1.i1', 'a')), steps[1]);
    expect(made.remedy).toMatch(/`pg_dump --clean --if-exists`\. Step 1 made it: .* run again/);
    expect(back.prepared).toBeUndefined();
  });

  test('restores after all once the dump was made so that it does, edited before it ran; and not once one was made that does not', () => {
    const files = [{ path: '/srv/backup.sql', bytes: 62, sha256: 'f' }];
    const dumpedBy = (text: string) => folded(withOutcome('a', text, { code: 0 }, 0, files));
    const dropping = wayBack(held, dumpedBy('pg_dump --clean --if-exists shop > backup.sql'), steps[1]);
    expect(dropping).toMatchObject({ state: 'WRITTEN', remedy: undefined });
    expect(wayBack(held, dumpedBy('pg_dump shop > backup.sql'), steps[1]).state).toBe('WILL NOT RESTORE');
  });

  test('is shown with what was prepared in its place, for each step that goes back the same way; the last word counts', () => {
    const state = folded([said('s2', 'a snapshot of the server'), said('s3', 'the DBA stands by')]);
    expect(wayBack(held, state, steps[1])).toMatchObject({ state: 'WILL NOT RESTORE', prepared: 'the DBA stands by' });
    expect(wayBack(held, state, steps[0]).prepared).toBeUndefined();
  });

  test('is not prepared by a reason given for something else', () => {
    const other: NewEvent = { type: 'step.overridden', data: { step: 's2', what: 'out of order', reason: 'agreed' } };
    expect(wayBack(held, folded([other]), steps[1]).prepared).toBeUndefined();
  });
});

function fileIn(state: ReturnType<typeof folded>, of = plan): string | undefined {
  const done = folded([...ran('s1', 's1.i1', 'y'), ...ran('s1', 's1.i2', 'z'), clear('s1', 'g14')], state);
  return walk(of, done).wayBack.file?.path;
}

function made(step: string, item: string, run: string, path: string): NewEvent[] {
  const end = ended(step, item, run, 0);
  if (end.type !== 'run.ended') throw new Error('not the end of a run');
  return [requested(step, item, run), { ...end, data: { ...end.data, files: [{ path, bytes: 9, sha256: 'f' }] } }];
}

/** A run of one command that wrote `/srv/backup_1.sql`, with what became of it. */
type Outcome = Pick<EventData<'run.ended'>['commands'][number], 'code' | 'pipe' | 'failedWithin'>;

function dumped(run: string, text: string, outcome: Outcome, bytes = 62): NewEvent[] {
  return withOutcome(run, text, outcome, 0, [{ path: '/srv/backup_1.sql', bytes, sha256: 'f' }]);
}

function failed(run: string, text: string): NewEvent[] {
  return withOutcome(run, text, { code: 1 }, 1, []);
}

function withOutcome(
  run: string,
  text: string,
  outcome: Outcome,
  exit: number,
  files: { path: string; bytes: number; sha256: string }[],
): NewEvent[] {
  const [begin, end] = [requested('s1', 's1.i1', run), ended('s1', 's1.i1', run, exit)];
  if (begin.type !== 'run.requested' || end.type !== 'run.ended') throw new Error('not a run');
  const commands = [{ line: 3, state: 'ended' as const, ...outcome }];
  return [
    { ...begin, data: { ...begin.data, text } },
    { ...end, data: { ...end.data, commands, files } },
  ];
}

function restoring<T extends (typeof base.rollbacks)[number]['items'][number]>(item: T): T {
  if (item.kind !== 'command') throw new Error('not a command');
  const commands = item.data.commands.map((command) => ({ ...command, text: `psql shop < ${token}` }));
  return { ...item, line: 32, endLine: 32, data: { ...item.data, commands } };
}
