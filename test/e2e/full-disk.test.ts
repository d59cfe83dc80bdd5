import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { failingDisk, failures } from '../support/failing-disk.ts';
import { aWorkplace, confirms, deaf, fixture, isBuilt, signs, starts, until } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import { fill, mounting, namespace, readOnly, smallDisk } from '../support/small-disk.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
const prlimit = needs('prlimit', 'util-linux');
const isMissing = !isBuilt || mounting.missing || keygen.missing;

describe.skipIf(isMissing)(`a disk that takes nothing more${mounting.note}${keygen.note} (needs the build)`, () => {
  test('1 MB that fills in the middle of a run: the command is held and told why, nothing more runs, and all goes on when there is room', async () => {
    const disk = smallDisk(1024);
    const place = aWorkplace({ XDG_STATE_HOME: disk });
    place.script(
      'load.sh',
      'echo begin >> marker; for n in {1..4000}; do echo "row $n of the shop, as long as such rows are, and loaded for good"; done; echo end >> marker',
    );
    place.script('count.sh', 'echo counted >> marker');
    place.write('fills.md', fixture('fills.md'));
    const terminal = place.openInShell(['fills.md']);
    await starts(terminal);
    fill(join(disk, 'other-files'), 320);

    await confirms(terminal, 'unknown 1');
    await terminal.sees(/The command is held.*Free\s+at least \d+ KiB on /s);
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain(disk.slice(-10));
    await sleep(1500);
    expect(place.read('marker')).toBe('begin\n');
    expect(place.events().some(({ type }) => type === 'run.ended')).toBe(false);

    rmSync(join(disk, 'other-files'));
    await until('it goes on by itself', () => place.events().some(({ type }) => type === 'run.ended'));
    expect(place.read('marker')).toBe('begin\nend\n');
    const output = outputOf(place);
    expect(output.split('\n')).toHaveLength(4001);
    expect(output.endsWith('row 4000 of the shop, as long as such rows are, and loaded for good\n')).toBe(true);

    await terminal.sees('There is room again');
    // The message stays until it is read; the help lies over it, and takes it along.
    await presses(terminal, '?');
    await terminal.sees('HELP');
    await presses(terminal, 'Esc');
    fill(join(disk, 'other-files'));
    await confirms(terminal, 'unknown 2');
    await terminal.sees(/Nothing was started\.\s+Free\s+at\s+least\s+\d+ KiB/);
    expect(place.read('marker')).toBe('begin\nend\n');
    expect(place.events().filter(({ type }) => type === 'run.requested')).toHaveLength(1);

    rmSync(join(disk, 'other-files'));
    await presses(terminal, 'Esc');
    await deaf();
    await confirms(terminal, 'unknown 2');
    await until('the second command ran', () => place.read('marker') === 'begin\nend\ncounted\n');
    await signs(terminal, 'Ann');
    await terminal.sees(/signed/i);
    await terminal.presses('q');
    expect(verdictOf(place)).toContain('VALID');
  });

  test('a folder that was made read-only: the way back says so, and works when it is writable again', async () => {
    const place = aWorkplace();
    place.script('load.sh', 'echo loaded >> marker');
    place.script('count.sh', 'echo counted >> marker');
    place.write('fills.md', fixture('fills.md'));
    const terminal = place.openInShell(['fills.md']);
    await starts(terminal);
    await terminal.presses('q');
    await place.serverEnded();
    const { undo } = readOnly(place.session());
    const refused = place.run(['resume', place.session()]);
    expect(refused.status).not.toBe(0);
    const back = place.openInShell(['resume']);
    await back.sees(/mounted read-only/);
    undo();
    const again = place.openInShell(['resume']);
    await starts(again);
    await confirms(again, 'unknown 1');
    await until('it ran', () => place.read('marker') === 'loaded\n');
  });
});

describe.skipIf(!isBuilt || keygen.missing || failures.missing)(
  `a disk that reports errors${failures.note}${keygen.note} (needs the build)`,
  () => {
    test('the end of a command is not taken for recorded, the operator is told, and all goes on when the disk works again', async () => {
      const { folder, fail, mend } = failingDisk();
      const { place, terminal } = await loading({ XDG_STATE_HOME: folder });
      fail();
      place.write('go', '');
      await until('it ended', () => place.read('marker') === 'begin\nend\n');
      await terminal.sees(/the disk\s+reported\s+an\s+error/);
      expect(place.events().filter(({ type }) => type === 'run.ended' || type === 'run.lost')).toEqual([]);
      await sleep(3000);
      expect(place.read('marker')).toBe('begin\nend\n');

      mend();
      // What was printed may be lost, and with it what the end rests on: that is said, and nothing is run again for it.
      await until('its end is recorded', () => place.events().some(({ type }) => /^run\.(ended|lost)$/.test(type)));
      const isLost = place.events().some(({ type }) => type === 'run.lost');
      if (isLost) {
        await terminal.sees('OUTCOME UNKNOWN');
        await presses(terminal, 'x');
        await terminal.sees('CALL DONE what nobody saw end');
        await terminal.types('its marker says end');
        await presses(terminal, 'Enter');
      }
      await confirms(terminal, 'unknown 2');
      await until('the second command ran', () => place.read('marker') === 'begin\nend\ncounted\n');
      await signs(terminal, 'Ann', isLost ? 2 : 1);
      await terminal.sees(/signed/i);
      await terminal.presses('q');
      expect(verdictOf(place)).toContain('VALID');
    });
  },
);

describe.skipIf(!isBuilt || keygen.missing || prlimit.missing)(
  `the largest size allowed for a file${prlimit.note}${keygen.note} (needs the build)`,
  () => {
    test('that an output reaches holds the command; with the limit raised it goes on, and nothing of it is missing', async () => {
      // More than is read at once: what was read is kept in memory, and only then is the command held.
      const { place, terminal } = await loading({}, 40_000);
      // The soft limit: to raise a hard one again takes rights that not even every root has.
      const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(place.server()), `--fsize=${bytes}:`]);
      limit('150000');
      place.write('go', '');
      await terminal.sees(/The command is held.*largest\s+size\s+allowed/s);
      await sleep(1500);
      expect(place.read('marker')).toBe('begin\n');
      limit('unlimited');
      await until('it goes on by itself', () => place.events().some(({ type }) => type === 'run.ended'));
      expect(place.read('marker')).toBe('begin\nend\n');
      expect(outputOf(place).split('\n')).toHaveLength(40_002);
    });
  },
);

test.runIf(isBuilt && !keygen.missing && namespace.helps)(
  'without the right to mount: what needs it in a namespace of its own (needs the build)',
  () => {
    const words = ['run', '--project', 'walks', 'test/e2e/full-disk.test.ts', '-t', 'takes nothing more'];
    const runner = join(process.cwd(), 'node_modules/vitest/vitest.mjs');
    const { VITEST: _, ...env } = process.env;
    const said = spawnSync('unshare', ['-rm', process.execPath, runner, ...words], { env, encoding: 'utf8' });
    expect(said.status, said.stdout + said.stderr).toBe(0);
  },
);

/** A command waits, that has printed one row and prints many more when it may go on. */
async function loading(added: Record<string, string> = {}, rowCount = 4000) {
  const place = aWorkplace(added);
  const rows = `for n in {1..${rowCount}}; do echo "row $n of the shop, as long as such rows are, and loaded for good"; done`;
  place.script(
    'load.sh',
    `echo begin >> marker; echo first; until [ -e go ]; do sleep 0.1; done; ${rows}; echo end >> marker`,
  );
  place.script('count.sh', 'echo counted >> marker');
  place.write('fills.md', fixture('fills.md'));
  const terminal = place.openInShell(['fills.md']);
  await starts(terminal);
  await confirms(terminal, 'unknown 1');
  await terminal.sees('first');
  return { place, terminal };
}

type Place = ReturnType<typeof aWorkplace>;

function outputOf(place: Place): string {
  const end = place.events().find(({ type }) => type === 'run.ended')?.data as { output: { root: string } };
  return readFileSync(join(place.session(), 'blobs', end.output.root), 'utf8');
}

function verdictOf(place: Place): string {
  const signers = join(place.env.HOME ?? '', 'allowed_signers');
  writeFileSync(signers, `ann@example.com ${readFileSync(join(place.env.HOME ?? '', '.ssh/id_ed25519.pub'), 'utf8')}`);
  return place.run(['verify', '--allowed-signers', signers]).stdout;
}
