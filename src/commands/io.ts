/** What a verb may touch of the process: where it prints, and where it stands. */
export type Io = {
  stdout(text: string | Uint8Array): void;
  stderr(text: string): void;
  env: Record<string, string | undefined>;
  cwd: string;
  /** What starts this program in the operator's shell (`own-command.ts`); absent where nobody asked: then it is its name. */
  command?: string;
  /** The terminal that is printed to; absent where it is a pipe or a file. */
  terminal?: { columns: number | undefined };
};

/** The exit codes of the stable surface. */
export const exitCodes = {
  complete: 0,
  stepFailed: 1,
  findings: 1,
  usage: 2,
  preflight: 3,
  needsAnswer: 4,
  stopCondition: 5,
  rolledBack: 6,
  rollbackFailed: 7,
  invalid: 8,
  deviations: 9,
  open: 10,
  incomplete: 11,
  untrusted: 12,
  rejected: 13,
  locked: 75,
  interrupted: 130,
} as const;

/** Trouble with the surroundings: two lines for the operator, and the exit code. */
export class UserError extends Error {
  override name = 'UserError';
  readonly fix: string;
  readonly exitCode: number;

  constructor(message: string, options: { fix: string; exitCode?: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.fix = options.fix;
    this.exitCode = options.exitCode ?? exitCodes.preflight;
  }
}
