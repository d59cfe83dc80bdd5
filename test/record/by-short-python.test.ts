import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readExportInput } from '../../src/record/exports/export-input.ts';
import { exportFormats } from '../../src/record/exports/exports.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { need, needs } from '../support/programs.ts';
import { levels, linesOf, writeLines } from './forger.ts';
import { sampleSession } from './sample-session.ts';

const [keygen, python] = [needs('ssh-keygen', 'openssh-client'), needs('python3', 'python3')];
const both = need(!keygen.missing && !python.missing, 'ssh-keygen and python3', 'openssh-client and python3');
const script = fileURLToPath(new URL('../../docs/verify.py', import.meta.url));

let bundle: string;
let unpacked: string;

beforeAll(async () => {
  if (!both.missing) [bundle, unpacked] = bundleOf((await sampleSession()).folder);
});

function bundleOf(session: string): [string, string] {
  const input = readExportInput(session, outcomeOf);
  if (!input.ok) throw new Error(input.problem.message);
  const place = temporaryFolder();
  const path = join(place, 'bundle.tar');
  writeFileSync(path, Buffer.concat([...exportFormats.bundle.write(input.value)]));
  execFileSync('tar', ['-xf', path], { cwd: place });
  return [path, join(place, 'sample-1')];
}

function judged(path: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('python3', ['-I', script, path], { encoding: 'utf8' });
  return { code: status, said: (stdout + stderr).trim() };
}

/** What it says of a bundle into which something else was packed. */
function afterwards(change: (folder: string) => void) {
  const place = temporaryFolder();
  const folder = join(place, basename(unpacked));
  cpSync(unpacked, folder, { recursive: true });
  change(folder);
  execFileSync('tar', ['-cf', 'bundle.tar', basename(folder)], { cwd: place });
  return judged(join(place, 'bundle.tar'));
}

const edit = (name: string, from: string | RegExp, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, name), text.replace(from, to));
};
const anOutput = (folder: string) =>
  join('blobs', readdirSync(join(folder, 'blobs')).find((name) => name.length === 64) ?? 'none');
const chainedAgain = (folder: string) => levels['chain made again']?.(folder);

const changes: Readonly<Record<string, [change: (folder: string) => void, says: RegExp]>> = {
  'a line changed': [edit('events.jsonl', 'in the channel', 'in the kitchen'), /line 9 does not follow/],
  'the last line changed': [
    (folder) => writeLines(folder, linesOf(folder).with(-1, (linesOf(folder).at(-1) ?? '').replace('}', ' }'))),
    /signoff.txt names another journal/,
  ],
  'a line taken out': [(folder) => writeLines(folder, linesOf(folder).toSpliced(3, 1)), /line 4 does not follow/],
  'a line taken out, and the chain made again': [
    (folder) => {
      writeLines(folder, linesOf(folder).toSpliced(3, 1));
      chainedAgain(folder);
    },
    /line 4 does not follow|another journal/,
  ],
  'a line changed, and the chain made again': [
    (folder) => {
      edit('events.jsonl', 'in the channel', 'in the kitchen')(folder);
      chainedAgain(folder);
    },
    /signoff.txt names another journal/,
  ],
  'the end cut off': [(folder) => writeLines(folder, linesOf(folder).slice(0, -1)), /another journal/],
  'half a line behind it': [(folder) => appendFileSync(join(folder, 'events.jsonl'), '{"half'), /JSONDecodeError/],
  'lists in lists without end': [
    (folder) => appendFileSync(join(folder, 'events.jsonl'), '['.repeat(200_000)),
    /RecursionError|JSONDecodeError/,
  ],
  'no journal': [(folder) => rmSync(join(folder, 'events.jsonl')), /StopIteration/],
  'an output longer': [(folder) => appendFileSync(join(folder, anOutput(folder)), 'x'), /not what was recorded/],
  'an output empty': [(folder) => writeFileSync(join(folder, anOutput(folder)), ''), /not what was recorded/],
  'an output missing': [(folder) => rmSync(join(folder, anOutput(folder))), /KeyError/],
  'a salt changed': [
    (folder) => edit(`${anOutput(folder)}.salts`, /^../, 'ff')(folder),
    /not what was recorded|no output has/,
  ],
  'a length of salts with a nought before it': [
    (folder) => edit(`${anOutput(folder)}.salts`, / (\d)/, ' 0$1')(folder),
    /a line that no output has/,
  ],
};

describe.skipIf(both.missing)(`docs/verify.py${both.note}`, () => {
  test('takes a bundle as it was exported, and says what the signature has to be over', () => {
    const [, head] =
      /^(journal size: .*\njournal root: .*\n)/m.exec(readFileSync(join(unpacked, 'signoff.txt'), 'utf8')) ?? [];
    expect(judged(bundle)).toEqual({ code: 0, said: `OK\n${head}redacted pieces: 0\nsigned off` });
  });

  test('says OPEN of one that was not signed off', async () => {
    const [open] = bundleOf((await sampleSession({ open: true })).folder);
    expect(judged(open)).toMatchObject({ code: 0, said: expect.stringMatching(/^OK\n.*OPEN: not signed off$/s) });
  });

  test.each(Object.entries(changes))('refuses, in one line, a bundle with %s', (_name, [change, says]) => {
    const { code, said } = afterwards(change);
    expect(said).toMatch(says);
    expect(said.split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('is short enough to be read: some 40 lines of code, and none that is packed', () => {
    const [, , code = ''] = readFileSync(script, 'utf8').split('"""');
    const lines = code.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(42);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
