import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants, existsSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { outputEnd } from './drain.ts';
import { type Followed, followMaster } from './master.ts';
import { type PtyLibrary, ptyLibrary } from './pty-library.ts';
import { quote } from './quote.ts';
import type { PtyKind, RunExit } from './request.ts';

export type TerminalRequest = {
  env: Record<string, string | undefined>;
  /** Where the process is started; the wrapper goes to the right folder by itself. */
  folder: string;
  columns: number;
  rows: number;
  kind?: PtyKind;
  /** Writes the wrapper, knowing the terminal, and says where it lies. */
  prepare(terminal: { kind: 'own'; tty: string } | { kind: 'given' } | { kind: 'none' }): string;
};

/** A child with its terminal. `ended` resolves when it has ended and every byte that it wrote has gone to `output`. */
export type TerminalChild = {
  kind: PtyKind;
  pid: number;
  /** The path of the terminal; empty where it is not known here, or where there is none. */
  tty: string;
  write(bytes: Uint8Array | string): void;
  /** Undefined where the terminal is not ours to resize. */
  resize: ((columns: number, rows: number) => void) | undefined;
  /** Only where the shell is no process of this machine: the signal goes to the job in the foreground there. */
  signal?(name: 'INT' | 'TERM' | 'KILL'): void;
  /** What there is to be said of how it went on another host, as sentences; whole once it has ended. */
  readonly notes?: readonly string[];
  /** How long it took on another host by the clock there, in milliseconds, once it has ended; undefined where that is not known. */
  tookMs?(): number | undefined;
  /** Removes what lies of it on another host, once its end is on disk here. Gives what had to be left behind, by host and path. */
  release?(): Promise<string | undefined>;
  pause(): void;
  resume(): void;
  ended: Promise<RunExit>;
};

/** Starts bash on a wrapper script in the best terminal there is, or in the kind asked for. The bytes that `output` is given are good during the call. */
export function startInTerminal(request: TerminalRequest, output: (bytes: Uint8Array) => void): TerminalChild {
  const library = request.kind === undefined || request.kind === 'node-pty' ? ptyLibrary() : undefined;
  if (library !== undefined) return startInOwnPty(library, request, output);
  const script =
    request.kind === 'none' ? undefined : findProgram('script', request.env.PATH ?? process.env.PATH ?? '');
  return script === undefined ? startOnPipes(request, output) : startInScript(script, request, output);
}

/**
 * Opens a PTY with the library and starts bash with Node's own spawn. The library's own spawn destroys its stream 200 ms after the
 * child's end, which loses output whenever reading is paused or the loop is busy, and it reports a death by signal as exit code 0.
 */
function startInOwnPty(
  library: PtyLibrary,
  request: TerminalRequest,
  output: (bytes: Uint8Array) => void,
): TerminalChild {
  const opened = library.open(request.columns, request.rows);
  const { pty: tty } = opened;
  // Our own handle on the child's side, which no other child inherits: the master reads "end" as soon as nobody holds that side, so it is
  // held until bash has ended.
  const slave = openSync(tty, constants.O_RDWR | constants.O_NOCTTY);
  closeSync(opened.slave);
  const master = followMaster(opened.master, output);
  let wrapper: string;
  try {
    wrapper = request.prepare({ kind: 'own', tty });
  } catch (error) {
    master.stream.destroy();
    closeSync(slave);
    throw error;
  }
  const child = spawn('bash', bashArguments(wrapper), {
    cwd: request.folder,
    env: request.env,
    detached: true,
    stdio: [slave, slave, slave],
  });
  const ended = exitOf(child).then(async (exit) => {
    closeSync(slave);
    return afterOutput([master], exit);
  });
  return {
    kind: 'node-pty',
    pid: child.pid ?? 0,
    tty,
    write: (bytes) => writeIfOpen(master.stream, bytes),
    resize: (columns, rows) => {
      if (!master.closed) library.resize(opened.master, columns, rows);
    },
    ...flow([master]),
    ended,
  };
}

/** util-linux's `script` makes the PTY; its own streams are pipes. */
function startInScript(script: string, request: TerminalRequest, output: (bytes: Uint8Array) => void): TerminalChild {
  const command = ['exec', 'bash', ...bashArguments(request.prepare({ kind: 'given' })).map(quote)].join(' ');
  return startPiped('script', request, output, script, ['-qfec', command, '/dev/null']);
}

function startOnPipes(request: TerminalRequest, output: (bytes: Uint8Array) => void): TerminalChild {
  return startPiped('none', request, output, 'bash', bashArguments(request.prepare({ kind: 'none' })));
}

function startPiped(
  kind: 'script' | 'none',
  request: TerminalRequest,
  output: (bytes: Uint8Array) => void,
  program: string,
  words: string[],
): TerminalChild {
  const child = spawn(program, words, { cwd: request.folder, env: request.env, detached: true, stdio: 'pipe' });
  const streams = [follow(child.stdout, output), follow(child.stderr, output)];
  child.stdin.on('error', () => {});
  return {
    kind,
    pid: child.pid ?? 0,
    tty: '',
    write: (bytes) => writeIfOpen(child.stdin, bytes),
    resize: undefined,
    ...flow(streams),
    ended: exitOf(child).then((exit) => afterOutput(streams, exit)),
  };
}

/** `$0` is `bash` and there are no arguments, as at a prompt; no start-up file is read. */
const bashArguments = (wrapper: string): string[] => ['--norc', '--noprofile', '-c', '. "$1"', 'bash', wrapper];

function follow(stream: Readable, output: (bytes: Uint8Array) => void): Followed {
  const given = (bytes: Buffer) => {
    followed.received += bytes.length;
    output(bytes);
  };
  const followed: Followed = {
    closed: false,
    whenClosed: new Promise<void>((resolve) => stream.on('close', resolve)).then(() => {
      followed.closed = true;
    }),
    paused: false,
    isFlood: false,
    received: 0,
    pause() {
      followed.paused = true;
      stream.pause();
    },
    resume() {
      followed.paused = false;
      stream.resume();
    },
    forget() {
      stream.off('data', given);
      stream.resume();
      if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
    },
  };
  stream.on('data', given);
  stream.on('error', () => stream.destroy());
  return followed;
}

function flow(sources: Followed[]): Pick<TerminalChild, 'pause' | 'resume'> {
  return {
    pause: () => {
      for (const source of sources) source.pause();
    },
    resume: () => {
      for (const source of sources) source.resume();
    },
  };
}

async function afterOutput(streams: Followed[], exit: RunExit): Promise<RunExit> {
  await Promise.all(streams.map(outputEnd));
  for (const followed of streams) if (!followed.closed) followed.forget();
  return exit;
}

function exitOf(child: ChildProcess): Promise<RunExit> {
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: NOT_FOUND }));
    child.on('exit', (code, signal) => resolve(signal === null ? { code: code ?? 0 } : { signal }));
  });
}

/** What a shell says when a program is not there. */
const NOT_FOUND = 127;

function writeIfOpen(stream: Writable, bytes: Uint8Array | string): void {
  if (!stream.destroyed && stream.writable) stream.write(bytes);
}

function findProgram(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
