import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { leafHash, type StoredEvent } from '../../src/journal/line.ts';
import { readExportInput } from '../../src/record/exports/export-input.ts';
import { exportFormats } from '../../src/record/exports/exports.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { need, needs } from '../support/programs.ts';
import { type Sample, sampleSession } from './sample-session.ts';
import { spoiltCopy, tamperSample } from './spoil.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const python = needs('python3', 'python3');
const both = need(!keygen.missing && !python.missing, 'ssh-keygen and python3', 'openssh-client and python3');
const script = fileURLToPath(new URL('../../docs/verify-all.py', import.meta.url));

let sample: Sample;

beforeAll(async () => {
  if (!both.missing) sample = await sampleSession();
});

type Answer = { code: number | null; said: string };

function judged(folder: string): Answer {
  const { status, stdout, stderr } = spawnSync('python3', ['-E', '-s', '-B', script, folder], { encoding: 'utf8' });
  return { code: status, said: (stdout + stderr).trim() };
}

/** What the script says of a copy of the sample after something was done to it. */
function afterwards(change: (folder: string) => void): Answer {
  const folder = join(temporaryFolder(), 'session');
  cpSync(sample.folder, folder, { recursive: true });
  change(folder);
  return judged(folder);
}

function edit(name: string, change: (text: string) => string): (folder: string) => void {
  return (folder) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, name), after);
  };
}

const journal = (change: (lines: string[]) => string[]) =>
  edit('events.jsonl', (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`);

/** The lines after an event was changed, with every hash after it made to fit again. */
function chained(lines: string[], change: (event: StoredEvent) => StoredEvent): string[] {
  let prev = '0'.repeat(64);
  return lines.map((line) => {
    const again = canonicalJson({ ...change(JSON.parse(line)), prev });
    prev = leafHash(Buffer.from(again));
    return again;
  });
}

/** The blob of more than one piece. */
function longBlob(folder: string): string {
  const names = readdirSync(join(folder, 'blobs')).filter((name) => name.endsWith('.salts'));
  const long = names.find((name) => readFileSync(join(folder, 'blobs', name), 'utf8').split('\n').length > 2);
  return join('blobs', long?.replace('.salts', '') ?? 'none');
}

describe.skipIf(both.missing)(`docs/verify-all.py${both.note}`, () => {
  test('takes a closed session and an open one, and says which it is', async () => {
    const root = /^journal root: (.*)$/m.exec(readFileSync(join(sample.folder, 'signoff.txt'), 'utf8'))?.[1];
    expect(judged(sample.folder)).toEqual({
      code: 0,
      said: `OK: session sample-1, 18 events, journal root ${root}; check the signature of signoff.txt with ssh-keygen`,
    });
    expect(judged((await sampleSession({ open: true })).folder)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^OK: .*; OPEN: there is no signoff.txt$/),
    });
  });

  test('takes a bundle that was unpacked', () => {
    const input = readExportInput(sample.folder, outcomeOf);
    if (!input.ok) throw new Error(input.problem.message);
    const place = temporaryFolder();
    writeFileSync(join(place, 'bundle.tar'), Buffer.concat([...exportFormats.bundle.write(input.value)]));
    execFileSync('tar', ['-xf', 'bundle.tar'], { cwd: place });
    expect(judged(join(place, 'sample-1'))).toEqual(judged(sample.folder));
    expect(judged(join(place, 'sample-1')).code).toBe(0);
  });

  test('takes what canonical JSON makes of strange texts and keys', async () => {
    const text = 'é \u2028 \u007f \u0001 \b "quoted" \\ / 🚢';
    const strange = {
      type: 'note.added',
      data: { '\ufb33': 1, '😀': -1, '\r': text, ö: [2 ** 53 - 1, null, true], text },
    };
    const { folder } = await sampleSession({ open: true, change: (events) => [...events, strange as never] });
    expect(judged(folder)).toMatchObject({ code: 0, said: expect.stringContaining('18 events') });
  });

  const line = (number: number, change: (line: string) => string) =>
    journal((lines) => lines.map((one, index) => (index === number - 1 ? change(one) : one)));

  test.each<[string, (folder: string) => void, string]>([
    ['an event changed', line(8, (text) => text.replace('in the channel', 'in the kitchen')), 'line 9: .*prev'],
    ['an event left out', journal((lines) => lines.toSpliced(3, 1)), 'line 4: .*seq'],
    [
      'two events the other way round',
      journal((lines) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? '')),
      'line 4: .*seq',
    ],
    ['an event twice', journal((lines) => lines.toSpliced(3, 0, lines[3] ?? '')), 'line 5: .*seq'],
    ['the end cut off', journal((lines) => lines.slice(0, -1)), 'checkpoints/18.note: .*removed'],
    ['the last line feed cut off', edit('events.jsonl', (text) => text.slice(0, -1)), 'line 18: .*line feed'],
    ['a space in a line', line(4, (text) => text.replace('":', '": ')), 'line 4: .*canonical'],
    ['a key twice', line(4, (text) => text.replace('{', '{"v":1,')), 'line 4: .*canonical'],
    [
      'an escape where none is needed',
      line(4, (text) => text.replace('make test', 'm\\u0061ke test')),
      'line 4: .*canonical',
    ],
    ['CRLF', line(4, (text) => `${text}\r`), 'line 4: .*canonical'],
    ['a mark of byte order', line(1, (text) => `\ufeff${text}`), 'line 1: '],
    ['a number with a fraction', line(5, (text) => text.replace('1234', '1234.5')), 'line 5: .*1234.5'],
    [
      'a number beyond what is exact',
      line(5, (text) => text.replace('1234', '9007199254740993')),
      'line 5: .*9007199254740993',
    ],
    ['half a surrogate pair', line(8, (text) => text.replace('the channel', '\\ud83d')), 'line 8: '],
    ['lists in lists without end', line(8, () => '['.repeat(200_000)), 'line 8: '],
    ['no JSON', line(8, () => 'rm -rf'), 'line 8: '],
    [
      'another session, chain made again',
      journal((lines) => chained(lines, (event) => (event.seq === 6 ? { ...event, sid: 'other' } : event))),
      'line 6: .*another session',
    ],
    [
      'a note changed, chain made again',
      journal((lines) => chained(lines, (event) => (event.seq === 8 ? { ...event, data: {} } : event))),
      'checkpoints/16.note: .*another journal',
    ],
    [
      'the same, and its checkpoints taken away',
      (folder) => {
        journal((lines) => chained(lines, (event) => (event.seq === 8 ? { ...event, data: {} } : event)))(folder);
        rmSync(join(folder, 'checkpoints'), { recursive: true });
      },
      'signoff.txt: .*another journal',
    ],
    [
      'an output changed',
      (folder) => edit(longBlob(folder), (text) => text.replace('well', 'hell'))(folder),
      'line 7: .*not what was recorded',
    ],
    [
      'an output longer',
      (folder) => appendFileSync(join(folder, longBlob(folder)), 'x'),
      'line 7: .*not what was recorded',
    ],
    [
      'an output cut',
      (folder) => edit(longBlob(folder), (text) => text.slice(0, -1))(folder),
      'line 7: .*not what was recorded',
    ],
    [
      'a salt changed',
      (folder) => edit(`${longBlob(folder)}.salts`, (text) => text.replace(/^../, 'ff'))(folder),
      'line 7: .*not what was recorded',
    ],
    [
      'a piece of another length',
      (folder) => edit(`${longBlob(folder)}.salts`, (text) => text.replace(/ \d/, ' 0'))(folder),
      'line 7: .*salts',
    ],
    ['an output missing', (folder) => rmSync(join(folder, longBlob(folder))), 'line 7: FileNotFoundError'],
    [
      'a checkpoint over another journal',
      edit('checkpoints/18.note', (text) => text.replace(/(?<=^.*\n.*\n)./, (first) => (first === 'A' ? 'B' : 'A'))),
      'checkpoints/18.note: .*another journal',
    ],
    [
      'a checkpoint of another session',
      edit('checkpoints/18.note', (text) => text.replace('/sample-1\n', '/sample-2\n')),
      'checkpoints/18.note: .*another session',
    ],
    [
      'a checkpoint under another name',
      (folder) => renameSync(join(folder, 'checkpoints/18.note'), join(folder, 'checkpoints/17.note')),
      'checkpoints/17.note: .*another session or size',
    ],
    [
      'lines cut off that a checkpoint covers',
      (folder) => {
        journal((lines) => lines.slice(0, -2))(folder);
        rmSync(join(folder, 'signoff.txt'));
      },
      'checkpoints/18.note: .*removed',
    ],
    ['the checklist changed', edit('checklist.md', (text) => text.replace('STOP', 'GO')), 'line 1: .*checklist.md'],
    ['the plan changed', edit('plan.json', (text) => `${text} `), 'line 2: .*plan.json'],
    [
      'a pipe in the place of an output, which nobody writes to',
      (folder) => {
        rmSync(join(folder, longBlob(folder)));
        execFileSync('mkfifo', [join(folder, 'blobs', 'a'.repeat(64))]);
      },
      'blobs/a{64}: .*no plain file',
    ],
    [
      'a link in the place of the journal',
      (folder) => {
        renameSync(join(folder, 'events.jsonl'), `${folder}.jsonl`);
        symlinkSync(`${folder}.jsonl`, join(folder, 'events.jsonl'));
      },
      'events.jsonl: .*no plain file',
    ],
    ['the journal emptied', (folder) => writeFileSync(join(folder, 'events.jsonl'), ''), 'empty'],
    ['the journal missing', (folder) => rmSync(join(folder, 'events.jsonl')), 'FileNotFoundError'],
  ])('refuses, in one line: %s', (_what, change, says) => {
    const { code, said } = afterwards(change);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(says));
    expect(said.split('\n')).toHaveLength(1);
  });

  test('misses a checkpoint and a delegation that were taken away, and one that was exchanged', async () => {
    const named = await tamperSample();
    expect(judged(named.folder).code).toBe(0);
    const taken = (name: string) => judged(spoiltCopy(named, (folder) => rmSync(join(folder, name))));
    const gone = (name: string) => expect.stringMatching(new RegExp(`FileNotFoundError: .*${name}'`));
    for (const name of ['checkpoints/9.note', 'checkpoints/16.note', 'delegations/1.txt.sig', 'delegations/2.txt.sig'])
      expect(taken(name), name).toEqual({ code: 1, said: gone(name) });
    const exchanged = spoiltCopy(named, (folder) =>
      cpSync(join(folder, 'delegations/1.txt.sig'), join(folder, 'delegations/2.txt.sig')),
    );
    expect(judged(exchanged).said).toMatch(/^checkpoints\/13.note: .*2.txt.sig is not the one that it names/);
  });
});
