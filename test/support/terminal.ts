import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import graphemes from '@xterm/addon-unicode-graphemes';
import headless from '@xterm/headless';
import { atTheEnd } from './at-the-end.ts';
import { patienceMs } from './patience.ts';
import { withoutClocks } from './without-clocks.ts';

/** A program in a real PTY, looked at through a terminal emulator, driven as an operator would. */
export type Terminal = {
  /** Waits until the visible rows contain the text. @throws with the screen in the message when they never do */
  sees(text: string | RegExp, timeoutMs?: number): Promise<void>;
  /**
   * One key at a time, as by hand: each once the one before was echoed, and 70 ms a key at the fastest, since what arrives faster is a paste to
   * the product, also where a busy machine holds keys back; the first one when the screen was looked at. Where nothing is echoed, keys come at a slow pace instead. With a pace keys come at
   * that pace whatever is seen.
   */
  types(text: string, pace?: { msPerKey?: number }): Promise<void>;
  /** `Enter`, `Esc`, `Ctrl-C`, `Up`, `PageDown`, …, or a single character. */
  presses(key: string): Promise<void>;
  pastes(text: string, how?: { bracketed?: boolean }): void;
  /** The visible rows, without blanks at their ends. */
  screen(): string;
  /** Every byte that the program wrote, as text. */
  raw(): string;
  /** When something was last sent to the program, in milliseconds of the clock. */
  touchedAt(): number;
  /** Since when the screen shows what it shows now, clocks left out, as far as anybody looked. */
  stillSince(): number;
  /** How the program left the screen: on which of its two, and whether the cursor is seen. */
  look(): { alternate: boolean; cursor: boolean };
  resize(columns: number, rows: number): void;
  /** The terminal was one row high for a moment, too short for the program to be told of another size. */
  loses(): void;
  kill(signal?: NodeJS.Signals): void;
  /** Process id of the program. */
  pid: number;
  /** The exit code, or the number of the signal that ended the program. */
  exited: Promise<number | { signal: number }>;
  /** Kills the program where it still runs. */
  close(): void;
  /** Takes the terminal away, as closing its window does; whoever runs in it is hung up on. */
  destroy(): void;
};

export type TerminalOptions = {
  command: string;
  args?: string[];
  cwd?: string;
  /** Added to the environment of the test. */
  env?: Record<string, string>;
  columns?: number;
  rows?: number;
};

/** Who types by hand looks at the screen first: what begins within 300 ms of a new field takes a second Enter. */
const looksMs = 350;

/** What has to lie between two keys as the product hears them, and a little more. */
const byHandMs = 45;
/** How long the echo of a key is waited for: of the first, of one behind a key that had an echo, and of one behind a key that had none. */
const echoMs = { first: 2000, known: 10_000, none: 250 };

/** Starts the program; the terminal closes by itself when the test file ends. */
export function openTerminal(options: TerminalOptions): Terminal {
  const { command, args = [], cwd = process.cwd(), env = {}, columns = 80, rows = 24 } = options;
  const emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  emulator.loadAddon(new graphemes.UnicodeGraphemesAddon());
  const variables = environment(env);
  // The library sets TERM to the name that it is given.
  const name = variables['TERM'] ?? 'xterm-256color';
  const child = pty.spawn(command, args, { name, cols: columns, rows, cwd, env: variables });
  let bytes = '';
  child.onData((data) => {
    bytes += data;
    emulator.write(data);
  });
  // Programs ask the terminal questions and wait for its answer.
  emulator.onData((answer) => child.write(answer));
  let touchedAt = Date.now();
  const send = (text: string) => {
    child.write(text);
    touchedAt = Date.now();
  };
  let running = true;
  const exited = new Promise<number | { signal: number }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      running = false;
      resolve(signal ? { signal } : exitCode);
    });
  });
  const close = () => {
    if (running) child.kill('SIGKILL');
  };
  atTheEnd(close);
  let seen = { text: '', since: Date.now() };
  const screen = () => {
    const shown = visibleRows(emulator).join('\n').trimEnd();
    const text = withoutClocks(shown);
    if (text !== seen.text) seen = { text, since: Date.now() };
    return shown;
  };
  const cursorIsShown = () => bytes.lastIndexOf('\x1b[?25h') >= bytes.lastIndexOf('\x1b[?25l');
  /** What an echo changes: a blank at the end of a row is seen by the cursor alone. */
  const picture = () => {
    const { cursorX, cursorY } = emulator.buffer.active;
    return `${withoutClocks(screen())}${cursorIsShown() ? `\n${cursorX} ${cursorY}` : ''}`;
  };
  const changesWithin = async (before: string, mostMs: number) => {
    for (const deadline = Date.now() + mostMs; Date.now() < deadline; await sleep(10))
      if (picture() !== before) return true;
    return false;
  };

  return {
    screen,
    exited,
    close,
    destroy: () => ('destroy' in child && typeof child.destroy === 'function' ? child.destroy() : undefined),
    pid: child.pid,
    raw: () => bytes,
    touchedAt: () => touchedAt,
    stillSince: () => {
      screen();
      return seen.since;
    },
    look: () => ({ alternate: emulator.buffer.active.type === 'alternate', cursor: cursorIsShown() }),
    kill: (signal = 'SIGTERM') => child.kill(signal),
    async sees(text, timeoutMs = patienceMs) {
      const deadline = Date.now() + timeoutMs;
      const there = () => (typeof text === 'string' ? screen().includes(text) : text.test(screen()));
      while (!there()) {
        if (Date.now() > deadline) throw new Error(notSeen(text, timeoutMs, screen()));
        await sleep(20);
      }
    },
    async types(text, { msPerKey } = {}) {
      if (msPerKey === undefined) await sleep(looksMs);
      let echoesWithin = echoMs.first;
      for (const character of text) {
        const before = msPerKey === undefined ? picture() : '';
        send(character);
        if (msPerKey === undefined) {
          await sleep(70 - byHandMs);
          echoesWithin = (await changesWithin(before, echoesWithin)) ? echoMs.known : echoMs.none;
        }
        await sleep(msPerKey ?? byHandMs);
      }
    },
    async presses(key) {
      send(bytesOf(key));
      await sleep(70);
    },
    pastes(text, { bracketed = true } = {}) {
      // A terminal sends a carriage return for each line end, and brackets only when asked to; the test says which.
      const pasted = text.replaceAll('\n', '\r');
      send(bracketed ? `\x1b[200~${pasted}\x1b[201~` : pasted);
    },
    resize(newColumns, newRows) {
      emulator.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    loses() {
      const { cols, rows: high } = emulator;
      emulator.resize(cols, 1);
      emulator.resize(cols, high);
    },
  };
}

function environment(added: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fixed = { CI: 'false', TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return { ...Object.fromEntries(inherited), ...fixed, ...added };
}

function visibleRows(emulator: InstanceType<typeof headless.Terminal>): string[] {
  const { active } = emulator.buffer;
  const indexes = Array.from({ length: emulator.rows }, (_, row) => active.baseY + row);
  return indexes.map((index) => active.getLine(index)?.translateToString(true) ?? '');
}

function notSeen(text: string | RegExp, timeoutMs: number, screen: string): string {
  const frame = screen.split('\n').map((row) => `  | ${row}`);
  return [`Not on the screen within ${timeoutMs} ms: ${text}. The screen:`, ...frame].join('\n');
}

const keys = new Map([
  ['Enter', '\r'],
  ['Esc', '\x1b'],
  ['Tab', '\t'],
  ['Shift-Tab', '\x1b[Z'],
  ['Space', ' '],
  ['Backspace', '\x7f'],
  ['Delete', '\x1b[3~'],
  ['Up', '\x1b[A'],
  ['Down', '\x1b[B'],
  ['Right', '\x1b[C'],
  ['Left', '\x1b[D'],
  ['Home', '\x1b[H'],
  ['End', '\x1b[F'],
  ['PageUp', '\x1b[5~'],
  ['PageDown', '\x1b[6~'],
]);

function bytesOf(key: string): string {
  const named = keys.get(key);
  if (named !== undefined) return named;
  const control = /^Ctrl-([A-Z\\\]])$/.exec(key)?.[1];
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
  if ([...key].length === 1) return key;
  throw new Error(
    `No key is called "${key}". Known: ${[...keys.keys()].join(', ')}, Ctrl-A … Ctrl-Z, single characters.`,
  );
}
