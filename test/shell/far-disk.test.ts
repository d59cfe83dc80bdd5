import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meet } from '../../src/shell/far/meet.ts';
import { sshLine } from '../../src/shell/far/ssh-line.ts';
import { startRun } from '../../src/shell/run.ts';
import { atTheEnd } from '../support/at-the-end.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';
import { startHosts } from '../support/ssh-hosts.ts';
import { needsSshd } from '../support/sshd.ts';

const missing = [needsSshd(), needs('ssh', 'openssh-client'), needs('script', 'bsdutils'), mounting];
const note = missing.map((one) => one.note).join('');

describe.skipIf(missing.some((one) => one.missing))(`a full disk of another host${note}`, () => {
  test('before the command: nothing is run, and why is said', async () => {
    const { disk, run } = await onSmallDisk();
    fill(join(disk, 'full'));
    const { end, output } = await run('echo never');
    expect(end).toMatchObject({ exit: { code: 1 }, commands: [{ state: 'notRun' }] });
    expect(output()).toMatch(/nothing was run on web-01: .* cannot be written: is the disk there full\?/);
  });

  test('by the output itself: the exit code is right, and what is missing is said', async () => {
    const { run } = await onSmallDisk();
    const { end, output } = await run('seq 400000; exit 7');
    expect(end.exit).toEqual({ code: 7 });
    expect(end.shellNotes.join()).toContain(`what came after byte ${output().length} may not be whole`);
  });

  test('in the middle: the command is held until there is room, and all of it is told', async () => {
    const { disk, run } = await onSmallDisk();
    const full = join(disk, 'full');
    const seen = join(temporaryFolder(), 'seen');
    const held: boolean[] = [];
    // It is not over before the full disk was seen, however late that is.
    const bakes = `for n in 1 2 3 4 5 6; do echo loaf $n; sleep 0.5; done; until [ -e ${seen} ]; do sleep 0.1; done`;
    const { end, output } = await run(bakes, {
      output: (text) => text.includes('loaf 2') && !existsSync(full) && fill(full),
      full: (is) => {
        held.push(is);
        if (!is) return;
        writeFileSync(seen, '');
        setTimeout(() => rmSync(full), 3000);
      },
    });
    expect(held).toEqual([true, false]);
    expect(end.exit).toEqual({ code: 0 });
    expect(output()).toBe([1, 2, 3, 4, 5, 6].map((n) => `loaf ${n}\n`).join(''));
    expect(end.shellNotes.join()).toContain('The disk of web-01 was full while it ran');
  });
});

type Told = { output?(text: string): unknown; full?(held: boolean): void };

/** A host whose temporary folder is a disk of one MiB. */
async function onSmallDisk() {
  const disk = smallDisk(1024);
  const { env } = await startHosts({ name: 'web-01', env: { TMPDIR: disk } });
  const folder = temporaryFolder('far-');
  const line = sshLine('web-01', join(folder, 'line'), () => env);
  atTheEnd(() => line.close());
  const stateDir = mkdtempSync(join(folder, 'state-'));
  const met = await meet(line, stateDir);
  if ('refused' in met) throw new Error(met.refused);
  const run = async (text: string, told: Told = {}) => {
    let all = '';
    const started = startRun(
      {
        id: 'baking',
        stateDir,
        unit: { kind: 'shell', commands: [{ line: 1, text }] },
        env: {},
        columns: 80,
        rows: 24,
        far: met.place,
      },
      {
        output: (bytes) => {
          all += Buffer.from(bytes).toString();
          told.output?.(all);
        },
        full: (held) => told.full?.(held),
      },
    );
    const end = await started.ended;
    await started.release();
    return { end, output: () => all };
  };
  return { disk, run };
}
