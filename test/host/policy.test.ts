import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/host/policy.ts';
import { demands } from '../../src/session/change-shapes.ts';
import { temporaryFolder } from '../support/folder.ts';

const format = 'deploy-assist/policy@1';

/** A repository with a folder below it, and an operator's own settings; each with a policy or none. */
function places({ team, own }: { team?: unknown; own?: unknown }) {
  const folder = temporaryFolder();
  const [repository, configuration] = [join(folder, 'shop'), join(folder, 'settings')];
  for (const one of [
    join(repository, '.git'),
    join(repository, '.deploy-assist'),
    join(repository, 'ops'),
    configuration,
  ])
    mkdirSync(one, { recursive: true });
  const write = (path: string, value: unknown) =>
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  if (team !== undefined) write(join(repository, '.deploy-assist/policy.json'), team);
  if (own !== undefined) write(join(configuration, 'policy.json'), own);
  return { folder: join(repository, 'ops'), configuration };
}

describe('what a policy asks', () => {
  test('nothing where there is none', () => expect(readPolicy(places({}), demands)).toBeUndefined());

  test('is found from a folder below the repository, and named with its digest', () => {
    const team = { format, approvals: { Production: 1, '*': 2 }, demands: ['change'] };
    expect(readPolicy(places({ team }), demands)).toEqual({
      approvals: [
        { environment: 'production', count: 1 },
        { environment: null, count: 2 },
      ],
      demands: ['change'],
      files: [
        {
          path: expect.stringMatching(/shop\/\.deploy-assist\/policy\.json$/),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    });
  });

  test("an operator's own can only ask for more", () => {
    const team = { format, approvals: { production: 2 }, demands: ['change'] };
    const own = { format, approvals: { production: 0, staging: 1 }, demands: ['reason', 'change'] };
    expect(readPolicy(places({ team, own }), demands)).toMatchObject({
      approvals: [
        { environment: 'production', count: 2 },
        { environment: 'staging', count: 1 },
      ],
      demands: ['change', 'reason'],
    });
  });

  test.each([
    ['is not JSON', '{'],
    ['asks for something that nobody knows', { format, demands: ['budget'] }],
    ['has a key that nothing reads, for it may be a typing error', { format, aprovals: { production: 1 } }],
    ['asks for half a person', { format, approvals: { production: 0.5 } }],
  ])('is a sentence where it %s', (_what, team) => {
    expect(readPolicy(places({ team }), demands)).toMatch(/policy\.json .*Nothing is begun before it is repaired/);
  });
});

describe('what is no file of a few lines', () => {
  const file = (folder: { folder: string }) => join(folder.folder, '..', '.deploy-assist', 'policy.json');
  const cases: [string, (path: string) => void, RegExp][] = [
    ['a device without an end', (path) => symlinkSync('/dev/zero', path), /is not a plain file\. Nothing is begun/],
    [
      'a pipe that nobody writes to',
      (path) => execFileSync('mkfifo', [path]),
      /is not a plain file\. Nothing is begun/,
    ],
    ['a folder', (path) => mkdirSync(path), /is not a plain file\. Nothing is begun/],
    [
      'a file of gigabytes',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 2 ** 32);
      },
      /has 4294967296 bytes, more than 4194304\. Nothing is begun/,
    ],
  ];

  test.each(cases)('%s is refused in a sentence', (_, make, sentence) => {
    const at = places({});
    make(file(at));
    expect(readPolicy(at, demands)).toMatch(sentence);
  });
});

describe('the witness that a policy names', () => {
  const table = 'postgres://db.example.org/audit';
  const own = {
    format,
    witness: { table: 'postgres://mine/audit', timestamp: 'https://tsa.example.org', required: true },
  };

  test.each([
    ['the team', { team: { format, witness: { table } } }, { table, required: false }],
    ['an operator', { own }, { ...own.witness }],
    [
      'both: the team names, the operator adds and requires',
      { team: { format, witness: { table } }, own },
      { ...own.witness, table },
    ],
  ])('is that of %s', (_who, files, witness) => {
    expect(readPolicy(places(files), demands)).toMatchObject({ witness });
  });

  test.each([
    ['with a password', { table: 'postgres://ann:secret@db/audit' }],
    ['that is no table', { table: 'mysql://db/audit' }],
    ['with a key nobody knows', { table, requred: true }],
  ])('keeps sessions from beginning %s', (_what, witness) => {
    expect(readPolicy(places({ team: { format, witness } }), demands)).toMatch(/^The policy /);
  });
});
