import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPORT_VARIABLE } from './client-unit.ts';
import { DUMP_FILES, readBetween, readDump } from './dump.ts';
import { farFolder, followFarTerminal, startFarTerminal } from './far/far-terminal.ts';
import { KEPT_RUN_FILE, type KeptRun, readKeptRun } from './far/kept-run.ts';
import type { SshLine } from './far/ssh-line.ts';
import { isGone } from './gone.ts';
import { codeOf, createOutcomes } from './outcomes.ts';
import { startInTerminal, type TerminalChild, type TerminalRequest } from './pty.ts';
import { openReport, type ReportLine } from './report.ts';
import type { PtyKind, RunEnd, RunExit, RunRequest, RunSink } from './request.ts';
import { keptNotes, ownNotes } from './shell-notes.ts';
import { resizeByName, signalForeground } from './signal.ts';
import { loadShellState, type ShellState, saveShellState, UNITS_FOLDER } from './state.ts';
import { writePrivately, writeUnit } from './unit-files.ts';
import { buildWrapper, seedFile } from './wrapper.ts';

export type { CommandOutcome, RunEnd, RunRequest, RunSink, UnitCommand } from './request.ts';

export type Run = {
  readonly pid: number;
  /** The path of the terminal; empty where there is none, or not yet known. */
  readonly tty: string;
  /** `none`: no terminal could be made here; programs see pipes, and the operator is to be told. */
  readonly pty: PtyKind;
  write(bytes: Uint8Array | string): void;
  resize(columns: number, rows: number): void;
  /** INT is the Ctrl-C of the terminal; TERM and KILL go to the job in the foreground. */
  signal(name: 'INT' | 'TERM' | 'KILL'): void;
  pause(): void;
  resume(): void;
  /** For a run that is kept while others go on: it leaves no shell state when it ends. */
  detachState(): void;
  ended: Promise<RunEnd>;
  /**
   * Once its end is on disk: nothing of it is needed any more, here or on another host. Gives what had to be left behind there, by host
   * and path.
   */
  release(): Promise<string | undefined>;
};

/**
 * Runs one unit in a fresh bash, seeded from the saved shell state, in a terminal of its own. Nothing of the unit is ever part of a
 * string that another program parses: each command lies in a file.
 *
 * The state is saved at the end, unless the run was detached or another run saved its state meanwhile: the newer state stays.
 * @throws where the files cannot be written, or the saved state cannot be read: then nothing was run.
 */
export function startRun(request: RunRequest, sink: RunSink): Run {
  const saved = loadShellState(request.stateDir);
  const folder = makeFolder(request);
  const cwd = request.cwd ?? saved?.cwd ?? process.cwd();
  const { far, unit } = request;
  return supervise({ ...request, saved, folder, cwd }, sink, (to) => {
    const wanted = terminalRequest(request, saved, folder, cwd);
    if (far === undefined) return startInTerminal(wanted, to.output);
    return startFarTerminal(wanted, far, { cwd, after: saved?.run ?? null, unit }, to);
  });
}

/**
 * Follows a run on another host that a process started which is no more: what it printed, from the first byte on, its exit code and its
 * state are taken in as if it had been followed all the time. Nothing is started.
 */
export function followRun({ id, stateDir, line, kept }: FollowRequest, sink: RunSink): Run {
  const folder = join(stateDir, UNITS_FOLDER, id);
  rmSync(join(folder, 'report'), { force: true });
  for (const name of DUMP_FILES) writeFileSync(join(folder, name), '', { mode: 0o600 });
  const saved = loadShellState(stateDir);
  const run = supervise({ id, stateDir, unit: kept.unit, saved, folder, cwd: kept.cwd }, sink, (to) =>
    followFarTerminal(folder, line, kept, to),
  );
  // Another run has said meanwhile what the state is.
  if (![kept.after, id].includes(saved?.run ?? null)) run.detachState();
  return run;
}

export type FollowRequest = Pick<RunRequest, 'id' | 'stateDir'> & { line: SshLine; kept: KeptRun };

type Supervised = Pick<RunRequest, 'id' | 'stateDir' | 'unit'> & {
  saved: ShellState | undefined;
  folder: string;
  cwd: string;
};

type TerminalSink = Parameters<typeof followFarTerminal>[3];

/** From its first byte to the state that it leaves. */
function supervise(run: Supervised, sink: RunSink, begin: (to: TerminalSink) => TerminalChild): Run {
  const began = performance.now();
  const { saved, folder, cwd } = run;
  const outcomes = createOutcomes(run.unit, sink);
  const told = { pid: 0, tty: '', dumped: false, detached: false };
  const takeLine = (line: ReportLine) => {
    if (line.about === 'variables') sink.variables?.(readBetween(folder, line.file));
    else take(line, told, outcomes.take);
  };
  const report = openReport(join(folder, 'report'), takeLine);
  const terminal = begin({
    output: (bytes) => {
      report.read();
      sink.output(bytes);
    },
    report: takeLine,
    line: (down) => sink.line?.(down),
    full: (held) => sink.full?.(held),
  });
  const finish = async (exit: RunExit): Promise<RunEnd> => {
    const durationMs = terminal.tookMs?.() ?? performance.now() - began;
    report.read();
    report.close();
    const left = told.dumped && !told.detached ? tryDump(folder, run.id, saved?.limits) : undefined;
    const dump = left && 'state' in left ? left : undefined;
    const kept = {
      changed: [],
      shellState: 'kept' as const,
      cwd: saved?.cwd ?? cwd,
      shellNotes: told.detached
        ? []
        : keptNotes(outcomes.close(exit), left && 'broken' in left ? left.broken : undefined),
    };
    // Before the state is saved: on a disk that is full this makes the room for it. What a run on another host needs to be followed stays.
    quietly(() => emptyFolder(folder));
    const state = dump && (await adopt(run, dump, saved, { exit, isDetached: () => told.detached, stuck: sink.stuck }));
    const end = { exit, durationMs, commands: outcomes.close(exit), ...(state ?? kept) };
    return terminal.notes === undefined ? end : { ...end, shellNotes: [...end.shellNotes, ...terminal.notes] };
  };
  const lost = (error: unknown): never => {
    report.close();
    quietly(() => rmSync(folder, { recursive: true, force: true }));
    throw error;
  };
  const release = async () => {
    rmSync(folder, { recursive: true, force: true });
    return terminal.release?.();
  };
  return control(terminal, told, { ended: terminal.ended.then(finish, lost), release });
}

/** How a command ended is known without its state: one that cannot be read takes nothing of that away. */
function tryDump(...from: Parameters<typeof readDump>): ReturnType<typeof readDump> | { broken: string } {
  try {
    return readDump(...from);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** Files that are not needed any more and cannot be removed now take nothing of how a command ended away. They go with the rest of `state/`. */
function quietly(tidy: () => void): void {
  try {
    tidy();
  } catch {
    // A disk that became read-only, a folder that may not be entered.
  }
}

/** All but what says where the run is. */
function emptyFolder(folder: string): void {
  if (readKeptRun(folder) === undefined) rmSync(folder, { recursive: true, force: true });
  else
    for (const name of readdirSync(folder))
      if (name !== KEPT_RUN_FILE) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The run's own folder: made exclusively, since a run is started at most once. */
function makeFolder(request: RunRequest): string {
  if (!/^[\w.-]+$/.test(request.id))
    throw new Error(`"${request.id}" cannot name a run: letters, digits, . _ and - only.`);
  const folder = join(request.stateDir, UNITS_FOLDER, request.id);
  mkdirSync(join(request.stateDir, UNITS_FOLDER), { recursive: true, mode: 0o700 });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

type Told = { pid: number; tty: string; dumped: boolean; detached: boolean };

function take(line: ReportLine, told: Told, onCommand: (line: ReportLine) => void): void {
  if (line.about === 'dump') told.dumped = true;
  else if (line.about === 'shell') Object.assign(told, { pid: line.pid, tty: line.tty });
  else onCommand(line);
}

function terminalRequest(
  request: RunRequest,
  saved: ShellState | undefined,
  folder: string,
  cwd: string,
): TerminalRequest {
  const { columns, rows } = request;
  const there = request.far === undefined ? folder : farFolder(request.far, request.id);
  return {
    env: startEnvironment(request, saved, there),
    folder,
    columns,
    rows,
    ...(request.pty === undefined ? {} : { kind: request.pty }),
    prepare: (terminal) => {
      for (const name of DUMP_FILES) writePrivately(folder, name, '');
      writePrivately(folder, 'seed.sh', seedFile(saved, request.env));
      const wrapper = buildWrapper({
        folder: there,
        terminal: terminal.kind === 'given' ? { ...terminal, columns, rows } : terminal,
        cwd,
        status: saved?.status ?? 0,
        pipe: saved?.pipe ?? [],
        flags: saved?.flags ?? '',
        ...writeUnit(request, folder),
      });
      return writePrivately(folder, 'wrapper.sh', wrapper);
    },
  };
}

/** From the second run on the saved state holds every exported variable, so the shell starts with little. */
function startEnvironment(request: RunRequest, saved: ShellState | undefined, folder: string): NodeJS.ProcessEnv {
  // A bash on another host is not started with anything of this one.
  const first: NodeJS.ProcessEnv = request.far ? {} : (request.firstEnv ?? process.env);
  // Bash would run the file that BASH_ENV names, and take over options from the other two, before the wrapper's first line.
  const { BASH_ENV, SHELLOPTS, BASHOPTS, ...rest } = first;
  const start = saved === undefined || request.far ? rest : { PATH: first['PATH'] };
  const report = request.unit.kind === 'client' ? { [REPORT_VARIABLE]: join(folder, 'report') } : {};
  return { TERM: 'xterm-256color', ...start, ...request.env, ...report };
}

/** Takes the dump over as the state of the next run, unless it is not this run's turn to say what the state is. */
async function adopt(
  request: Pick<RunRequest, 'id' | 'stateDir'>,
  { state, changed, own }: ReturnType<typeof readDump>,
  saved: ShellState | undefined,
  { exit, isDetached, stuck }: { exit: RunExit; isDetached(): boolean; stuck: RunSink['stuck'] },
): Promise<Pick<RunEnd, 'changed' | 'shellState' | 'cwd' | 'shellNotes'> | undefined> {
  let missed = 0;
  for (;;) {
    try {
      const now = loadShellState(request.stateDir);
      if (isDetached() || now?.run !== saved?.run) return undefined;
      // A shell that died of a signal dumped `$?` of the command before.
      saveShellState(request.stateDir, 'signal' in exit ? { ...state, status: codeOf(exit), pipe: [] } : state);
      return { changed, shellState: 'saved', cwd: state.cwd, shellNotes: ownNotes(own) };
    } catch (error) {
      // The next command must not start in the wrong place: it waits until there is room.
      missed = isGone(request.stateDir) ? missed + 1 : 0;
      if (stuck === undefined || missed > MOST_MISSED) throw error;
      stuck(error);
      await sleep(SAVE_AGAIN_MS);
    }
  }
}

const SAVE_AGAIN_MS = 1000;
/** A folder that was not there for so many tries does not come back by itself. */
const MOST_MISSED = 5;

function control(terminal: TerminalChild, told: Told, end: Pick<Run, 'ended' | 'release'>): Run {
  const shell = () => (told.pid === 0 ? terminal.pid : told.pid);
  return {
    get pid() {
      return shell();
    },
    get tty() {
      return terminal.tty === '' ? told.tty : terminal.tty;
    },
    pty: terminal.kind,
    write: terminal.write,
    resize: (columns, rows) => (terminal.resize ?? resizeByName(() => told.tty))(columns, rows),
    signal: (name) => {
      if (terminal.signal) terminal.signal(name);
      else if (name === 'INT' && terminal.kind !== 'none') terminal.write('\x03');
      else signalForeground(shell(), name);
    },
    pause: terminal.pause,
    resume: terminal.resume,
    detachState: () => {
      told.detached = true;
    },
    ...end,
  };
}
