import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { outputEnd } from '../../src/shell/drain.ts';
import { createFloodReader, type FloodReader, floodReader, startThread } from '../../src/shell/flood-reader.ts';
import { followMaster, type Master } from '../../src/shell/master.ts';
import { ptyLibrary } from '../../src/shell/pty-library.ts';
import { temporaryFolder } from '../support/folder.ts';
import { until } from '../support/product.ts';
import { needs } from '../support/programs.ts';

const library = ptyLibrary();
const prlimit = needs('prlimit', 'util-linux');
/** The thread is not used there. */
const oneCore = availableParallelism() < 2;
const lines = Buffer.from(Array.from({ length: 1_500_000 }, (_, line) => `${line}\n`).join(''));
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Opened = { master: Master; child: ChildProcess; digest(): string; bytes(): number };

/** A command in a PTY that processes no output, followed. */
function open(command: string, reader?: () => FloodReader, seen: (master: Master) => void = () => {}): Opened {
  const opened = library?.open(80, 24);
  if (opened === undefined) throw new Error('no PTY');
  const hash = createHash('sha256');
  const master = followMaster(
    opened.master,
    (bytes) => {
      hash.update(bytes);
      seen(master);
    },
    reader,
  );
  const stdio = [opened.slave, opened.slave, 'ignore'] as const;
  const child = spawn('bash', ['-c', `stty raw -echo; ${command}`], { stdio: [...stdio] });
  closeSync(opened.slave);
  onTestFinished(() => {
    child.kill('SIGKILL');
    master.stream.destroy();
  });
  return { master, child, digest: () => hash.digest('hex'), bytes: () => master.received };
}

function fileOf(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'lines');
  writeFileSync(path, bytes);
  return path;
}

/** The real one, counting how often it took a terminal over. */
function counted(real = floodReader()): { reader: () => FloodReader; begun(): number } {
  let begun = 0;
  const begin = (descriptor: number) => {
    const began = real.begin(descriptor);
    if (began) begun += 1;
    return began;
  };
  return { reader: () => ({ ...real, begin }), begun: () => begun };
}

describe.skipIf(library === undefined)('the open side of a PTY', () => {
  test.skipIf(oneCore)('a flood is read by the thread, and each byte comes once, in order', async () => {
    const { reader, begun } = counted();
    const path = fileOf(lines);
    // The thread is there after a moment; what came before it was there is read without it.
    const flood = open(`until [ -e '${path}.enough' ]; do cat '${path}'; done`, reader);
    await until('the thread reads', () => begun() > 0);
    writeFileSync(`${path}.enough`, '');
    await flood.master.whenClosed;
    const rounds = flood.bytes() / lines.length;
    expect(rounds % 1).toBe(0);
    const expected = createHash('sha256');
    for (let round = 0; round < rounds; round++) expected.update(lines);
    expect(flood.digest()).toBe(expected.digest('hex'));
  });

  test('held again and again it comes whole, and nothing comes while it is held', async () => {
    const flood = open(`cat '${fileOf(lines)}'`, undefined, (master) => {
      if (master.paused) expect.unreachable('it was held');
      if (master.received % 7 !== 0) return;
      master.pause();
      setTimeout(() => master.resume(), master.received % 5);
    });
    await flood.master.whenClosed;
    expect(flood.digest()).toBe(digestOf(lines));
  });

  test('two at once come whole: there is one thread', async () => {
    const path = fileOf(lines);
    const both = [open(`cat '${path}'`), open(`cat '${path}'`)];
    await Promise.all(both.map(({ master }) => master.whenClosed));
    expect(both.map(({ digest }) => digest())).toEqual([digestOf(lines), digestOf(lines)]);
  });

  test.skipIf(oneCore)('what comes slowly after a flood comes at once, and a key is answered', async () => {
    const { reader, begun } = counted();
    const path = fileOf(lines);
    const flood = `until [ -e '${path}.enough' ]; do cat '${path}'; done`;
    const asks = open(`${flood}; printf ready; head -c 2; printf end; exec cat`, reader);
    await until('the thread reads', () => begun() > 0);
    writeFileSync(`${path}.enough`, '');
    await until('it asks', () => asks.bytes() % lines.length === 'ready'.length);
    await sleep(100);
    asks.master.stream.write('ok');
    await until('it answers', () => asks.bytes() % lines.length === 'readyokend'.length);
  });

  test.skipIf(oneCore)('closed in the middle of a flood: the thread lets go of it, and serves the next', async () => {
    const { reader, begun } = counted();
    const first = open('yes', reader);
    await until('the thread reads', () => begun() > 0);
    first.master.stream.destroy();
    await first.master.whenClosed;
    const before = begun();
    const next = open('yes', reader);
    await until('the thread reads again', () => begun() > before);
    expect(next.bytes()).toBeGreaterThan(0);
  });

  test.skipIf(oneCore)('forgotten in the middle of a flood: what goes on goes nowhere', async () => {
    const { reader, begun } = counted();
    const flood = open('yes', reader);
    await until('the thread reads', () => begun() > 0);
    flood.master.forget();
    const { received } = flood.master;
    await sleep(200);
    expect(flood.master.received).toBe(received);
    expect(flood.child.exitCode).toBe(null);
  });

  test.skipIf(oneCore)('where the thread ends in the middle of a flood, the rest comes without it', async () => {
    let thread: Worker | undefined;
    const { reader, begun } = counted(
      createFloodReader((memory) => {
        thread = startThread(memory);
        return thread;
      }),
    );
    const path = fileOf(lines);
    const flood = open(`for n in 1 2 3; do cat '${path}'; done`, reader);
    await until('the thread reads', () => begun() > 0);
    await thread?.terminate();
    await flood.master.whenClosed;
    // But for a piece that it may have had in hand.
    expect(flood.bytes()).toBeGreaterThan(3 * lines.length - 64 * 1024);
    expect(reader().begin(0)).toBe(false);
  });

  test('a thread that waits for a core is waited for, also where a job still holds the terminal of a shell that ended', async () => {
    const begun = Promise.withResolvers<number>();
    let began = 0;
    const late: FloodReader = {
      begin() {
        if (began > 0) return false;
        began = performance.now();
        begun.resolve(flood.bytes());
        return true;
      },
      hand(take) {
        if (performance.now() < began + 200) return false;
        take(Buffer.from('late'));
        return true;
      },
      stop() {},
    };
    const flood = open(`cat '${fileOf(lines)}'; exec sleep 60`, () => late);
    const before = await begun.promise;
    await outputEnd(flood.master);
    expect(flood.bytes()).toBeGreaterThan(before);
  });

  test.skipIf(prlimit.missing)(
    `where the address space is limited there is no thread: V8 would end the process for want of room${prlimit.note}`,
    () => {
      const module = new URL('../../src/shell/flood-reader.ts', import.meta.url);
      const asks = `const { startThread } = await import('${module}');
        console.log(startThread(new SharedArrayBuffer(4096)));`;
      const asking = ['--input-type=module', '--eval', asks];
      const { stdout } = spawnSync('prlimit', [`--as=${2 ** 40}`, process.execPath, ...asking], { encoding: 'utf8' });
      expect(stdout.trim()).toBe('undefined');
    },
  );

  test('where there is no thread all comes without it', async () => {
    const flood = open(`cat '${fileOf(lines)}'`, () => createFloodReader(() => undefined));
    await flood.master.whenClosed;
    expect(flood.digest()).toBe(digestOf(lines));
  });
});
