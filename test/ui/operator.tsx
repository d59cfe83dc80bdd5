import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink';
import { onTestFinished } from 'vitest';
import { App } from '../../src/ui/app.tsx';
import { type Left, openDesk } from '../../src/ui/desk.ts';
import type { Overlay } from '../../src/ui/screen.ts';
import { openStore } from '../../src/ui/store.ts';
import { type FakeOptions, type FakeSession, fakeSession } from './fake-session.ts';

/** Someone in front of the screens. Time stands still between their keys: each key takes the time a person takes. */
export type Operator = {
  session: FakeSession;
  sees(text: string | RegExp): Promise<void>;
  doesNotSee(text: string): void;
  /** One key, 400 ms after the one before: a character, or `Enter`, `Esc`, `Ctrl-C`, `PageDown`, … */
  presses(...keys: string[]): Promise<void>;
  /** Letter by letter, 70 ms each unless told. */
  types(text: string, msPerKey?: number, firstAfterMs?: number): Promise<void>;
  /** All in one piece, as a terminal without bracketed paste sends it. */
  bursts(text: string): Promise<void>;
  pastes(text: string): Promise<void>;
  waits(ms: number): Promise<void>;
  resizes(columns: number, rows: number): Promise<void>;
  /** The frame on the screen, without colours and without the clock. */
  screen(): string;
  left: Left | undefined;
  /** What was copied, in order. */
  copied: string[];
};

export type OperatorOptions = Omit<FakeOptions, 'clock'> & {
  columns?: number;
  rows?: number;
  charset?: 'unicode' | 'ascii';
  opens?: Overlay;
};

const start = Date.parse('2026-11-20T02:14:07.000Z');

export async function operatorAt({
  columns = 80,
  rows = 24,
  charset = 'ascii',
  opens,
  ...options
}: OperatorOptions): Promise<Operator> {
  let now = start;
  const clock = () => now;
  const session = fakeSession({ ...options, clock });
  const stdin = new FakeStdin();
  const stdout = new FakeStdout(columns, rows);
  const store = openStore(session, clock, { columns, rows });
  const operator: { left: Left | undefined } = { left: undefined };
  const copied: string[] = [];
  const desk = openDesk({
    client: session,
    store,
    copy: (text) => {
      copied.push(text);
      return { terminal: 'asked', inTmux: false, file: '/home/ann/copied.txt' };
    },
    clock,
    capabilities: { charset, color: 0 },
    size: { columns, rows },
    left: (how) => {
      operator.left ??= how;
    },
    suspend: () => undefined,
    redraw: () => undefined,
    ...(opens ? { opens } : {}),
  });
  const ink = render(<App desk={desk} whole={{ subscribe: () => () => undefined, turn: () => 0 }} />, {
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  onTestFinished(() => {
    ink.unmount();
    store.close();
  });
  const settle = async () => {
    for (let turn = 0; turn < 4; turn++) await sleep(0);
  };
  const send = async (bytes: string, afterMs: number) => {
    now += afterMs;
    stdin.give(bytes);
    await settle();
    // A lone escape is told from the start of a sequence by waiting.
    if (bytes === '\x1b') await sleep(40);
  };
  const screen = () => stripVTControlCharacters(stdout.frame).replace(/\d\d:\d\d:\d\d(?=\n)/, 'HH:MM:SS');
  await settle();
  return Object.assign(operator, {
    session,
    copied,
    screen,
    sees: async (text: string | RegExp) => {
      const there = () => (typeof text === 'string' ? screen().includes(text) : text.test(screen()));
      for (let turn = 0; turn < 1500 && !there(); turn++) await sleep(20);
      if (!there()) throw new Error(`Not on the screen: ${text}\n${screen()}`);
    },
    doesNotSee: (text: string) => {
      if (screen().includes(text)) throw new Error(`On the screen, and should not be: ${text}\n${screen()}`);
    },
    presses: async (...keys: string[]) => {
      for (const key of keys) await send(bytesOf(key), 400);
    },
    types: async (text: string, msPerKey = 70, firstAfterMs = 350) => {
      // Whoever types looks at the screen first: a field that a letter led to hears nothing right behind that letter.
      for (const [at, character] of Array.from(text).entries())
        await send(character, at === 0 ? Math.max(firstAfterMs, msPerKey) : msPerKey);
    },
    bursts: (text: string) => send(text.replaceAll('\n', '\r'), 400),
    pastes: (text: string) => send(`\x1b[200~${text}\x1b[201~`, 400),
    waits: async (ms: number) => {
      now += ms;
      desk.tick();
      await settle();
    },
    resizes: async (newColumns: number, newRows: number) => {
      stdout.columns = newColumns;
      stdout.rows = newRows;
      stdout.emit('resize');
      await settle();
    },
  });
}

class FakeStdout extends EventEmitter {
  frame = '';
  columns: number;
  rows: number;
  isTTY = true;
  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }
  write = (frame: string, done?: unknown) => {
    if (frame.includes('\n')) this.frame = frame;
    if (typeof done === 'function') done();
    return true;
  };
}

class FakeStdin extends EventEmitter {
  isTTY = true;
  waiting: string[] = [];
  give(bytes: string) {
    this.waiting.push(bytes);
    this.emit('readable');
  }
  read = () => this.waiting.shift() ?? null;
  setEncoding() {}
  setRawMode() {}
  resume() {}
  pause() {}
  ref() {}
  unref() {}
}

const named: Record<string, string> = {
  Enter: '\r',
  Esc: '\x1b',
  Tab: '\t',
  'Shift-Tab': '\x1b[Z',
  Up: '\x1b[A',
  Down: '\x1b[B',
  Right: '\x1b[C',
  Left: '\x1b[D',
  PageUp: '\x1b[5~',
  PageDown: '\x1b[6~',
  Home: '\x1b[H',
  End: '\x1b[F',
  Backspace: '\x7f',
  'Ctrl-C': '\x03',
  'Ctrl-U': '\x15',
  'Ctrl-]': '\x1d',
  'Ctrl-\\': '\x1c',
};

function bytesOf(key: string): string {
  const bytes = named[key] ?? key;
  if (bytes.length > 1 && !bytes.startsWith('\x1b')) throw new Error(`No key is called ${key}.`);
  return bytes;
}
