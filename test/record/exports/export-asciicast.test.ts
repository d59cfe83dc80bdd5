import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExportInput, readExportInput } from '../../../src/record/exports/export-input.ts';
import { exportFormats } from '../../../src/record/exports/exports.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { outcomeOf } from '../../../src/walk/outcome.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';
import { ended } from '../sample-events.ts';
import { storeBlob } from '../sample-journal.ts';
import { type Sample, sampleSession } from '../sample-session.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const asciinema = needs('asciinema', 'asciinema');

function read(folder: string): ExportInput {
  const input = readExportInput(folder, outcomeOf);
  if (!input.ok) throw new Error(input.problem.message);
  return input.value;
}

type Frame = [seconds: number, code: string, text: string];

function recorded(folder: string): { header: Record<string, unknown>; frames: Frame[]; text: string } {
  const text = exportFormats.asciicast.write(read(folder));
  const [header, ...frames] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { header, frames, text };
}

/** A session in which the first command put out this text. */
async function printing(output: string): Promise<string> {
  const folder = temporaryFolder();
  const first = ({ type, data }: NewEvent) => type === 'run.ended' && data.run === 'run-1';
  const stored = await storeBlob(folder, output);
  const change = (events: NewEvent[]) =>
    events.map((event) => (first(event) ? ended('run-1', { step: 's1', item: 's1.test' }, 2, stored) : event));
  await sampleSession({ folder, open: true, change });
  return folder;
}

let sample: Sample;
let folder: string;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await sampleSession();
  folder = sample.folder;
});

describe.skipIf(keygen.missing)(`the recording${keygen.note}`, () => {
  test('is asciicast v2: begun when the session was, with its title and a bound on pauses', () => {
    expect(recorded(folder).header).toEqual({
      version: 2,
      width: 120,
      height: 40,
      timestamp: Date.UTC(2026, 0, 1) / 1000 + 1,
      idle_time_limit: 2,
      title: 'Ship the *parcel* service (session sample-1)',
    });
  });

  test('has one marker for each step, where it was entered', () => {
    const markers = recorded(folder).frames.filter(([, code]) => code === 'm');
    expect(markers).toEqual([
      [2, 'm', 'step 1: Look around'],
      [10, 'm', 'step 2: Ship it'],
    ]);
  });

  test('has no second marker for a step that was entered again, and one for a way back', async () => {
    const more = [
      { type: 'step.entered', data: { step: 's1' } },
      { type: 'rollback.started', data: { rollback: 'undo', step: 's2', from: 's2' } },
    ] as const;
    const again = await sampleSession({ open: true, change: (events) => [...events, ...more] });
    const labels = recorded(again.folder)
      .frames.filter(([, code]) => code === 'm')
      .map(([, , label]) => label);
    expect(labels).toEqual(['step 1: Look around', 'step 2: Ship it', 'undo']);
  });

  test('shows an output when its command had ended, as a terminal would, and what the timeline says', () => {
    const { frames } = recorded(folder);
    expect(frames.find(([, , text]) => text.includes('compiling'))).toEqual([
      4,
      'o',
      'compiling\r\n\u001b[31m1 test failed\u001b[0m\u001b[0m\r\n00:00:05  step 1: exit 2 after 1.2 s; 33 bytes of output\r\n',
    ]);
    expect(frames.map(([, , text]) => text).join('')).toContain('owner | n\r\nada | eve | 3\r\nNULL | 4\r\n');
  });

  test('says what the record does not have', () => {
    const [, , first] = recorded(folder).frames[0] ?? [];
    expect(first).toMatch(/no times within an output.*What was typed is not recorded.*120x40 is assumed/s);
  });

  test('holds no input, neither as an event nor as text', async () => {
    const given: NewEvent = { type: 'input.given', data: { run: 'run-1', text: 'typed-into-it' } };
    const typed = await sampleSession({ open: true, change: (events) => [...events, given] });
    const { frames, text } = recorded(typed.folder);
    expect(new Set(frames.map(([, code]) => code))).toEqual(new Set(['o', 'm']));
    expect(text).not.toContain('typed-into-it');
  });

  test('never goes back in time', async () => {
    const times = recorded(folder).frames.map(([seconds]) => seconds);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    const input = read(folder);
    const events = input.events.map((event, index) =>
      index === 5 ? { ...event, time: '2025-12-31T00:00:00.000Z' } : event,
    );
    const lines = exportFormats.asciicast
      .write({ ...input, events })
      .trimEnd()
      .split('\n')
      .slice(1);
    const late = lines.map((line) => JSON.parse(line)[0]);
    expect(late).toEqual([...late].sort((one, other) => one - other));
  });

  test('gives no output a hold on the terminal of whoever plays it', async () => {
    const hostile =
      'a\u001b]52;c;ZXZpbA==\u0007b\u001b]0;title\nc\u001b[6nd\u001bP$q\u001b\\e\u009b5n\u001b[?1049h\u001b[1;32mgreen\u001b[2K\rx\u0008y';
    const shown = recorded(await printing(hostile)).frames.find(([, , text]) => text.includes('green'))?.[2] ?? '';
    const rest = shown.replace(/\u001b\[[\d;]*[mK]/g, '');
    expect(rest).not.toMatch(/[\u001b\u0007\u009b]/);
    expect(shown).toContain('\u001b[1;32mgreen\u001b[2K\rx\u0008y');
  });

  test('says where an output is missing', async () => {
    const gone = await printing('to be lost');
    rmSync(join(gone, 'blobs'), { recursive: true });
    expect(recorded(gone).text).toContain('(10 bytes of output are not shown: they are missing)');
  });

  test('of a session without an event is a recording as well', async () => {
    const { frames } = recorded((await sampleSession({ open: true, change: () => [] })).folder);
    expect(frames).toHaveLength(1);
  });
});

describe.skipIf(keygen.missing || asciinema.missing)(`asciinema${keygen.note}${asciinema.note}`, () => {
  /** `cat` wants a terminal to write to; `script` gives it one. */
  function cat(text: string): { code: number | null; shown: string } {
    const place = temporaryFolder();
    writeFileSync(join(place, 'session.cast'), text);
    const run = spawnSync('script', ['-qec', 'stty -opost; asciinema cat session.cast', '/dev/null'], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, HOME: place, ASCIINEMA_CONFIG_HOME: place, TERM: 'xterm' },
    });
    return { code: run.status, shown: run.stdout };
  }

  test('plays all that is in it', () => {
    const { text, frames } = recorded(folder);
    const outputs = frames.filter(([, code]) => code === 'o').map(([, , shown]) => shown);
    const { code, shown } = cat(text);
    expect(code).toBe(0);
    expect(shown.replaceAll('\r', '')).toContain(outputs.join('').replaceAll('\r', ''));
  });

  test('refuses what is no recording of version 2', () => {
    expect(cat(recorded(folder).text.replace('"version":2', '"version":7')).code).not.toBe(0);
  });
});
