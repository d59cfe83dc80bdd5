import type { SshLine } from './far/ssh-line.ts';

/**
 * A logical command of a checklist: the line it starts on (1-based) and its exact text, which may span lines. `parts`: those of the pipeline that
 * its PIPESTATUS is about, with the exit codes beside 0 that are no failure of each; null for a part that is not judged.
 */
export type UnitCommand = { line: number; text: string; parts?: Part[] | undefined };

type Part = { program: string; normal: number[] | null };

/** What is run together: shell commands in one shell, or a database client that is fed one statement at a time. */
export type Unit =
  | { kind: 'shell'; commands: UnitCommand[]; allowedToFail?: number[] /* lines whose non-zero exit is expected */ }
  | { kind: 'client'; open: UnitCommand; statements: UnitCommand[] };

/** Where the output comes from: a PTY of our own, one made by `script`, or plain pipes, where no program sees a terminal. */
export type PtyKind = 'node-pty' | 'script' | 'none';

/** Another host on which a run takes place, as it was found there. */
export type FarPlace = {
  line: SshLine;
  /** A folder there for what is only for a while: `/tmp`. */
  temporary: string;
  pty: 'script' | 'none';
  /** The name of its boot; null where it does not tell. */
  boot: string | null;
};

export type RunRequest = {
  /** Names the run's folder: letters, digits, `.`, `_` and `-`. */
  id: string;
  /** A folder of mode 0700; units' files and the saved shell state live in it. */
  stateDir: string;
  /** Wins over the saved folder: the first run, or "run from the root". */
  cwd?: string;
  unit: Unit;
  /** Variables of the client that drives now (SSH_AUTH_SOCK, DISPLAY, TERM …): they win over the saved state. */
  env: Record<string, string>;
  /** The environment of the first run of a session, before any state was saved. Default: this process's own. */
  firstEnv?: NodeJS.ProcessEnv;
  columns: number;
  rows: number;
  /** Where it runs, if not on this machine. `stateDir` then holds the shell state of that host. */
  far?: FarPlace;
  /** Asks for one kind of terminal; without it the best that works here is taken. */
  pty?: PtyKind;
};

/** The parts of a pipeline that failed although it ended with 0, and the program whose that 0 is. */
export type FailedWithin = { parts: { program: string; code: number }[]; last: string };

export type CommandState =
  | { state: 'ended'; code: number; pipe: number[] /* PIPESTATUS */; failedWithin?: FailedWithin }
  | { state: 'running' }
  | { state: 'notRun' };

export type CommandOutcome = { line: number } & CommandState;

export type RunExit = { code: number } | { signal: string };

export type RunEnd = {
  exit: RunExit;
  durationMs: number;
  commands: CommandOutcome[];
  /** Names of the variables that changed, never values. */
  changed: string[];
  /** `kept`: no state came (exec, an EXIT trap of the unit's own, killed), or it must not be taken (detached, overtaken). */
  shellState: 'saved' | 'kept';
  /** The folder in which the next run starts. */
  cwd: string;
  /** What the next run will not have of this one's shell, and what goes on behind it: sentences. */
  shellNotes: string[];
};

export type RunSink = {
  /** The bytes as they come, nothing held back; good during the call. */
  output(bytes: Uint8Array): void;
  /** The shell's state cannot be saved now; it is tried again every second until it can. Without it the run fails then. */
  stuck?(error: unknown): void;
  /** The line to the other host dropped, with what ssh says, and is tried again; or, undefined, stands again. */
  line?(down: string | undefined): void;
  /** The disk of the other host is full and the command held until there is room; or, false, there is again. */
  full?(held: boolean): void;
  /** A command has started or has ended. */
  command?(outcome: CommandOutcome): void;
  /** What the shell's variables are between two commands of the unit, before any output of the second. Never recorded. */
  variables?(variables: Map<string, string>): void;
};
