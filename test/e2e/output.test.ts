import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { aWorkplace, confirms, deaf, fixture, isBuilt, starts, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import type { Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)('output of any kind (needs the build)', () => {
  test.each<[string, string, () => Iterable<string>]>([
    [
      '200,000 lines',
      "seq -f '%.0f the mixer turns and turns and says so each time it does' 200000",
      () => numbered(200_000, ' the mixer turns and turns and says so each time it does'),
    ],
    ['a million short lines', 'seq 1000000', () => numbered(1_000_000, '')],
    ['one line of 20 MB', "head -c 20000000 /dev/zero | tr '\\0' x", () => ['x'.repeat(20_000_000)]],
  ])('%s: kept byte for byte, in bounded memory, while the screen answers', async (_name, prints, printed) => {
    const { place, terminal } = await noise(`${prints}; touch over; sleep 1.5`);
    const digest = createHash('sha256');
    for (const piece of printed()) digest.update(piece);
    await terminal.sees('RUNNING');
    const server = place.server() ?? 0;
    for (let help = 0; help < 3; help++) await answersHelp(terminal);
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'), 30_000);
    expect(digestOfBlob(place)).toBe(digest.digest('hex'));
    await answersHelp(terminal);
    for (const pid of [server, terminal.pid]) {
      expect(peakMegabytes(pid)).toBeGreaterThan(10);
      expect(peakMegabytes(pid)).toBeLessThan(pid === server ? 160 : 220);
    }
  });

  test('one that prints without end is interrupted by Ctrl-C, and what it printed is kept to the last byte', async () => {
    const { place, terminal } = await noise('yes "the mixer turns"');
    await terminal.sees('the mixer turns');
    await sleep(1500);
    await terminal.presses('Ctrl-C');
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'), 5000);
    const kept = blobOf(place);
    expect(kept.length).toBeGreaterThan(1_000_000);
    const rest = kept.toString('latin1').replace('^C', '').replaceAll('the mixer turns\n', '');
    expect('the mixer turns\n'.startsWith(rest)).toBe(true);
    await answersHelp(terminal);
  });

  test('a megabyte of noise: kept byte for byte, and nothing of it reaches the terminal', async () => {
    const bytes = Buffer.concat([randomBytes(1_000_000), Buffer.from('\nquiet\n')]);
    const { place, terminal } = await noise('cat noise.bin; sleep 2', { 'noise.bin': bytes });
    await terminal.sees('RUNNING');
    await answersHelp(terminal);
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'), 30_000);
    // Random bytes may have the shape of a secret by chance; then what is kept is shorter, and stars stand in it.
    const kept = blobOf(place);
    if (!kept.includes('****')) expect(sha256(kept)).toBe(sha256(bytes));
    await terminal.sees('Step ');
    onlyOurs(terminal);
  });

  test('half characters and sequences for the terminal: kept as they are, never passed on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('half \xe2\x82 then \xff\xfe, '.normalize(), 'latin1'),
      Buffer.from(
        '\x1b]52;c;cm0gLXJmIH4=\x07\x1b]0;STOLEN TITLE\x07\x1b]8;;http://evil.example.com\x1b\\click\x1b]8;;\x1b\\',
      ),
      Buffer.from(
        '\x1b[?1049h\x1b[2J\x1b[?25l\x1b[?1000h\x1b[?2004l\x1bP+q544e\x1b\\\x1b[6n\x1b[c\x9b31m\x1bc',
        'latin1',
      ),
      Buffer.from('safe words\n'),
    ]);
    const { place, terminal } = await noise('cat noise.bin; sleep 1.5', { 'noise.bin': bytes });
    await terminal.sees('safe words');
    await answersHelp(terminal);
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    expect(blobOf(place).equals(bytes)).toBe(true);
    await terminal.sees('Step ');
    onlyOurs(terminal);
    expect(terminal.look().alternate).toBe(true);
    await terminal.presses('q');
    expect(await terminal.exited).toBe(4);
    onlyOurs(terminal);
  });
});

const pager = needs('less', 'less');
describe.skipIf(!isBuilt || pager.missing)(
  `a program that takes the whole screen (needs the build)${pager.note}`,
  () => {
    test.each([
      [80, 24, 16],
      [160, 50, 42],
    ])(
      'stands whole on a screen of %ix%i, has the keyboard until Ctrl-], and follows the size',
      async (columns, rows, shown) => {
        const text = Buffer.from([...numbered(200, ' turns of the mixer')].join(''));
        const { place, terminal } = await noise('less noise.txt', { 'noise.txt': text }, { columns, rows });
        // The row of less itself is the last of them.
        await terminal.sees(new RegExp(`\\b${shown - 1} turns`));
        expect(terminal.screen()).toMatch(/\b1 turns/);
        await deaf();
        await terminal.presses('i');
        await terminal.sees('give it the keyboard');
        await deaf();
        await terminal.presses('y');
        await terminal.sees('YOUR KEYS GO TO THE COMMAND');
        await terminal.presses('G');
        await terminal.sees(/\b200 turns[\s\S]*\(END\)/);
        await terminal.presses('Ctrl-]');
        await terminal.sees('i type into it');
        await answersHelp(terminal);
        terminal.resize(100, 30);
        await deaf();
        await terminal.presses('i');
        await terminal.sees('give it the keyboard');
        await deaf();
        await terminal.presses('y');
        await terminal.presses('g');
        await terminal.sees(/\b1 turns[\s\S]*\b21 turns/);
        await terminal.presses('q');
        await terminal.sees('Step 2/');
        expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code: 0 });
        onlyOurs(terminal);
      },
    );
  },
);

async function noise(
  body: string,
  files: Record<string, Buffer> = {},
  how: { columns?: number; rows?: number } = {},
): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  place.write('noise.md', fixture('noise.md'));
  place.script('noise.sh', body);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place.work, name), bytes);
  const terminal = place.open(['noise.md'], how);
  await starts(terminal);
  await confirms(terminal, 'unknown 1');
  return { place, terminal };
}

function* numbered(count: number, words: string): Generator<string> {
  for (let n = 1; n <= count; n++) yield `${n}${words}\n`;
}

/** The screen is alive: help opens within a second and closes again. */
async function answersHelp(terminal: Terminal): Promise<void> {
  await terminal.presses('?');
  await terminal.sees('HELP', 1000);
  await terminal.presses('Esc');
  await until('help is closed', () => !terminal.screen().includes('HELP'), 1000);
}

function blobOf(place: Workplace): Buffer {
  const end = place.events().find(({ type }) => type === 'run.ended');
  const output = end?.data.output as { root: string } | undefined;
  return readFileSync(join(place.session(), 'blobs', output?.root ?? ''));
}

const digestOfBlob = (place: Workplace): string => sha256(blobOf(place));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The most memory a process ever had, as the kernel counted it. */
function peakMegabytes(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** What reached the outer terminal is what our own screens write: no clipboard, title, link, mouse, query, reset, no C1, one alternate screen. */
function onlyOurs(terminal: Terminal): void {
  const raw = terminal.raw();
  expect(raw.match(/\x1b\](?:52|0|2|8);|\x1b\[\?100[0-6]h|\x1bP|\x1b\[6n|\x1bc|[\x80-\x9f]/g)).toBeNull();
  expect(raw.split('\x1b[?1049h')).toHaveLength(2);
  expect(raw).not.toContain('STOLEN TITLE');
}
