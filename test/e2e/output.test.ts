import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isBuilt, until } from '../support/product.ts';
import { presses } from '../support/rest.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';
import { answersHelp, blobOf, digestOfBlob, noise, numbered, onlyOurs, peakMegabytes, sha256 } from './noise.ts';

describe.skipIf(!isBuilt)('output of any kind (needs the build)', () => {
  test.each<[string, string, () => Iterable<string>]>([
    [
      '200,000 lines',
      "seq -f '%.0f the mixer turns and turns and says so each time it does' 200000",
      () => numbered(200_000, ' the mixer turns and turns and says so each time it does'),
    ],
    ['a million short lines', 'seq 1000000', () => numbered(1_000_000, '')],
    ['one line of 100 MB', "head -c 100000000 /dev/zero | tr '\\0' x", () => ['x'.repeat(100_000_000)]],
  ])('%s: kept byte for byte, in bounded memory, while the screen answers', async (_name, prints, printed) => {
    const { place, terminal } = await noise(`${prints}; until [ -e heard ]; do sleep 0.1; done`);
    await terminal.sees('RUNNING');
    const server = place.server() ?? 0;
    for (let help = 0; help < 3; help++) await answersHelp(terminal);
    place.write('heard', '');
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    const digest = createHash('sha256');
    for (const piece of printed()) digest.update(piece);
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
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    const kept = blobOf(place);
    expect(kept.length).toBeGreaterThan(1_000_000);
    const rest = kept.toString('latin1').replace('^C', '').replaceAll('the mixer turns\n', '');
    expect('the mixer turns\n'.startsWith(rest)).toBe(true);
    await answersHelp(terminal);
  });

  test('a server killed in the middle of a flood: nobody claims to know how it ended, and the record holds together', async () => {
    const { place, terminal } = await noise('yes "the mixer turns"');
    await terminal.sees('the mixer turns');
    await sleep(500);
    process.kill(place.server() ?? 0, 'SIGKILL');
    await terminal.sees('The session server of');
    const back = place.open(['resume']);
    await back.sees('outcome unknown');
    expect(place.events().some(({ type }) => type === 'run.ended')).toBe(false);
    expect(place.run(['verify']).stdout).toMatch(/^OPEN/);
  });

  test('several who watch, one of them asleep: each sees the end, and nobody is held up', async () => {
    const { place, terminal } = await noise(
      `read -r; seq -f '%.0f the mixer turns and turns' 1000000; echo the very end`,
    );
    const watchers = [place.open(['resume']), place.open(['resume'], { columns: 120, rows: 40 })];
    for (const watcher of watchers) await watcher.sees('You watch');
    const asleep = place.open(['resume']);
    await asleep.sees('You watch');
    asleep.kill('SIGSTOP');
    await presses(terminal, 'i');
    await terminal.sees('give it the keyboard');
    await presses(terminal, 'y');
    await terminal.presses('Enter');
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
    expect(peakMegabytes(place.server() ?? 0)).toBeLessThan(160);
    expect(blobOf(place).toString('latin1', 0, 24)).toMatch(/1 the mixer turns/);
    asleep.kill('SIGCONT');
    for (const each of [terminal, ...watchers, asleep]) await each.sees('Step 2/');
    for (const each of [terminal, ...watchers]) onlyOurs(each);
  });

  test.skipIf(mounting.missing)(
    `a flood that fills the disk: it is held and told, heeds Ctrl-C, and what was printed is kept${mounting.note}`,
    async () => {
      const disk = smallDisk(8 * 1024);
      fill(join(disk, 'other-files'), 4 * 1024);
      const { place, terminal } = await noise('yes "the mixer turns"', {}, { variables: { XDG_STATE_HOME: disk } });
      await terminal.sees(/The command is held.*Free\s+at least \d+ KiB on /s);
      await terminal.presses('Esc');
      await presses(terminal, 'Ctrl-C');
      await sleep(500);
      expect(place.events().some(({ type }) => type === 'run.ended')).toBe(false);
      rmSync(join(disk, 'other-files'));
      await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
      const kept = blobOf(place).toString('latin1');
      expect(kept.length).toBeGreaterThan(3_000_000);
      const rest = kept.replace('^C', '').replaceAll('the mixer turns\n', '');
      expect('the mixer turns\n'.startsWith(rest)).toBe(true);
    },
  );

  test('a megabyte of noise: kept byte for byte, and nothing of it reaches the terminal', async () => {
    const bytes = Buffer.concat([randomBytes(1_000_000), Buffer.from('\nquiet\n')]);
    const { place, terminal } = await noise('cat noise.bin; sleep 2', { 'noise.bin': bytes });
    await terminal.sees('RUNNING');
    await answersHelp(terminal);
    await until('it ended', () => place.events().some(({ type }) => type === 'run.ended'));
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
