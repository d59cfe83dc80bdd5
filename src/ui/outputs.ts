import type { Client } from '../server/clients/client.ts';
import { type Emulator, keptRows, openEmulator } from './emulator.ts';
import { outputSize, type Size, seenSize } from './geometry.ts';
import type { LiveRun } from './live-run.ts';

export type Outputs = {
  runs(): ReadonlyMap<string, LiveRun>;
  take(live: { run: string; offset: number; base64: string }): void;
  command(ended: { run: string } & LiveRun['commands'][number]): void;
  want(run: string): void;
  onChange(listener: () => void): void;
  /** The screen measures this from now on, and the terminals of the runs what is seen of them. */
  resize(size: Size): void;
  /** This run has the keyboard until it is over, or none has. */
  hand(run: string | undefined): void;
  over(run: string): void;
  close(): void;
};

/** As much of a stored output as is read back for the screen, in bytes; all of it is in the record. */
const readBack = 256 * 1024;

/** Said in the place of what this client was not sent because it slept. */
const gapWords = (bytes: number) => `\r\n[${bytes} bytes are not shown on this screen; the record has them]\r\n`;

type Kept = { live: LiveRun } & Pick<Emulator, 'write' | 'resize' | 'showCursor' | 'close'>;

/** The outputs of runs as this client saw them: each through its own emulator, of the size of the run's terminal. */
export function openOutputs(client: Pick<Client, 'ask'>, clock: () => number, first: Size): Outputs {
  const kept = new Map<string, Kept>();
  const wanted = new Set<string>();
  let size = first;
  let handed: string | undefined;
  let changed = () => {};
  const open = (run: string): Kept => {
    const mine = kept.get(run);
    if (mine) return mine;
    const emulator = openEmulator(outputSize(size), () => {
      const length = emulator.length();
      fresh.live = { ...fresh.live, length, cut: fresh.live.cut || length >= keptRows };
      changed();
    });
    const live: LiveRun = {
      run,
      length: 0,
      rows: emulator.rows,
      lastAt: undefined,
      commands: [],
      bytes: 0,
      cut: false,
    };
    const { rows: _, length: __, ...does } = emulator;
    const fresh: Kept = { live, ...does };
    kept.set(run, fresh);
    return fresh;
  };
  const take = (run: string, offset: number, bytes: Uint8Array, at: number | undefined) => {
    const mine = open(run);
    // What was read back and what comes live may overlap: only what is new is drawn.
    const skip = Math.max(0, mine.live.bytes - offset);
    if (skip >= bytes.length) return;
    const missing = offset - mine.live.bytes;
    if (missing > 0 && mine.live.bytes > 0) mine.write(Buffer.from(gapWords(missing)));
    const cut = mine.live.cut || missing > 0;
    mine.live = { ...mine.live, bytes: offset + bytes.length, cut, lastAt: at ?? mine.live.lastAt };
    mine.write(bytes.subarray(skip));
  };
  return {
    runs: () => new Map([...kept].map(([run, { live }]) => [run, live])),
    take: ({ run, offset, base64 }) => {
      const mine = kept.get(run);
      if (offset > (mine?.live.bytes ?? 0) && !wanted.has(run)) void readEarlier(run);
      take(run, offset, Buffer.from(base64, 'base64'), clock());
    },
    command: ({ run, ...command }) => {
      const mine = open(run);
      const others = mine.live.commands.filter(({ line }) => line !== command.line);
      mine.live = { ...mine.live, commands: [...others, command] };
      changed();
    },
    want: (run) => {
      if (!wanted.has(run) && !kept.has(run)) void readEarlier(run);
    },
    onChange: (listener) => {
      changed = listener;
    },
    resize: (fresh) => {
      size = fresh;
      for (const run of kept.keys()) measure(run);
    },
    hand,
    over: (run) => {
      if (run === handed) hand(undefined);
    },
    close: () => {
      for (const { close } of kept.values()) close();
      kept.clear();
    },
  };

  function hand(run: string | undefined): void {
    const before = handed;
    handed = run;
    for (const each of new Set([before, run])) if (each !== undefined) measure(each);
  }

  function measure(run: string): void {
    const mine = kept.get(run);
    mine?.resize(run === handed ? seenSize(size) : outputSize(size));
    mine?.showCursor(run === handed);
  }

  async function readEarlier(run: string): Promise<void> {
    wanted.add(run);
    const end = await client.ask({ ask: 'output', run, offset: 0, length: 0 });
    if (!('base64' in end)) return;
    const offset = Math.max(0, end.length - readBack);
    const answer = await client.ask({ ask: 'output', run, offset, length: readBack });
    if (!('base64' in answer)) return;
    take(run, offset, Buffer.from(answer.base64, 'base64'), undefined);
  }
}
