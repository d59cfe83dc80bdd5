import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/commands/read-plan.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { need, needs } from '../../support/programs.ts';
import { pythonWith } from '../../support/python.ts';
import { exportInput, sampleSession } from '../sample-session.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const keygen = needs('ssh-keygen', 'openssh-client');
const python = pythonWith('jsonschema', 'python3-jsonschema');
const both = need(!keygen.missing && !python.need.missing, 'ssh-keygen and jsonschema', 'python3-jsonschema');

test('the published schemas are those of the code', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schemas.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

/** Judged by a validator that is not ours: what it says of each value that does not fit, one line each. */
const judge = `
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
for number, value in enumerate(json.load(open(sys.argv[2]))):
    if not Draft202012Validator(schema).is_valid(value): print(number)
`;

/** The numbers of those of the values that the schema refuses. */
function refused(schema: 'plan' | 'export', values: unknown[]): number[] {
  const path = join(temporaryFolder(), 'values.json');
  writeFileSync(path, JSON.stringify(values));
  const { status, said } = python.run(judge, [join(root, `docs/${schema}.schema.json`), path]);
  expect(status, said).toBe(0);
  return said === '' ? [] : said.split('\n').map(Number);
}

type Holder = Record<string | number, unknown>;

/** A copy with one change; a path that leads nowhere is an error. */
function changed(value: object, path: (string | number)[], change: (holder: Holder, key: string | number) => void) {
  const copy: unknown = structuredClone(value);
  const holder = path.slice(0, -1).reduce((at, key) => (at as Holder)[key], copy) as Holder;
  const last = path.at(-1) ?? '';
  expect(holder).toHaveProperty([last]);
  change(holder, last);
  return copy;
}

describe.skipIf(both.missing)(`export.schema.json${both.note}`, () => {
  let closed: object;

  beforeAll(async () => {
    closed = JSON.parse(exportFormats.json.write(exportInput((await sampleSession()).folder)));
  });

  test('takes what is exported of a closed session, of an open one, and of one whose run was lost', async () => {
    const open = await sampleSession({ open: true, change: (events) => events.slice(0, 4) });
    const lost = await sampleSession({
      open: true,
      change: (events) => [
        ...events.slice(0, 4),
        { type: 'run.lost', data: { run: 'run-1', step: 's1', item: 's1.test', why: 'the host was started anew' } },
      ],
    });
    const all = [open, lost].map(({ folder }) => JSON.parse(exportFormats.json.write(exportInput(folder))));
    expect(refused('export', [closed, ...all])).toEqual([]);
  });

  const places: (string | number)[][] = [
    ['format'],
    ['journal', 'root'],
    ['opened', 'operator', 'principal'],
    ['plan', 'steps', 0, 'status'],
    ['plan', 'steps', 0, 'items', 1, 'effect'],
    ['outcome', 'deviations', 0, 'reason'],
    ['runs', 0, 'target', 'key'],
    ['runs', 0, 'result', 'output', 'bytes'],
    ['runs', 2, 'result', 'outcome', 'rowCount'],
    ['events', 4, 'actor', 'basis'],
    ['events', 4, 'data', 'exit'],
    ['signOff', 'signature'],
  ];

  test('refuses it when a key is missing, when a value is of another type, and when there is one more key', () => {
    const others = places.flatMap((path) => [
      changed(closed, path, (holder, key) => delete holder[key]),
      changed(closed, path, (holder, key) => {
        holder[key] = false;
      }),
      changed(closed, path, (holder) => {
        holder.more = 1;
      }),
    ]);
    expect(refused('export', others)).toEqual(others.map((_, index) => index));
  });
});

describe.skipIf(python.need.missing)(`plan.schema.json${python.need.note}`, () => {
  const checklists = join(root, 'checklists');
  const plans = () =>
    readdirSync(checklists)
      .filter((name) => name.endsWith('.md'))
      .map((name) => JSON.parse(JSON.stringify(readPlan(name, checklists).plan)));

  test('takes the plans of the checklists that ship with the package', () => {
    expect(plans().length).toBeGreaterThan(3);
    expect(refused('plan', plans())).toEqual([]);
  });

  test('refuses one without its steps, with another format, and with a stop that is none', () => {
    const [plan] = plans();
    const others = [
      changed(plan, ['steps'], (holder, key) => delete holder[key]),
      changed(plan, ['format'], (holder, key) => {
        holder[key] = 'deploy-assist/plan@2';
      }),
      changed(plan, ['gates', 0, 'type'], (holder, key) => {
        holder[key] = 'perhaps';
      }),
    ];
    expect(refused('plan', others)).toEqual([0, 1, 2]);
  });
});
