import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CommandOutcome, type Run, type RunEnd, type RunRequest, startRun } from '../../src/shell/run.ts';
import { patienceMs } from '../support/patience.ts';

export type Shell = {
  stateDir: string;
  work: string;
  /** Starts a unit: one command per line of text, or each given text as one command; lines count from 10. */
  start(commands: string[], more?: Partial<RunRequest> & { allowedToFail?: number[] }): Started;
  run(commands: string[], more?: Partial<RunRequest> & { allowedToFail?: number[] }): Promise<Ended>;
};

export type Started = { run: Run; output(): string; told: CommandOutcome[]; sees(text: string): Promise<void> };
export type Ended = RunEnd & { output: string; states: string };

let count = 0;

/** A session's state folder and a folder to work in, both new. */
export function newShell(): Shell {
  const root = mkdtempSync(join(tmpdir(), 'shell-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const stateDir = mkdtempSync(join(root, 'state-'));
  const work = mkdtempSync(join(root, 'work-'));
  let first = true;
  const start: Shell['start'] = (commands, { allowedToFail, ...more } = {}) => {
    count += 1;
    const request: RunRequest = {
      id: `r${count}`,
      stateDir,
      unit: {
        kind: 'shell',
        commands: commands.map((text, index) => ({ line: 10 + index, text })),
        ...(allowedToFail === undefined ? {} : { allowedToFail }),
      },
      env: {},
      firstEnv: { PATH: process.env.PATH, HOME: work, LANG: 'C.UTF-8' },
      columns: 80,
      rows: 24,
      ...(first ? { cwd: work } : {}),
      ...more,
    };
    first = false;
    return follow(request);
  };
  return { stateDir, work, start, run: async (commands, more) => ended(start(commands, more)) };
}

/** Waits for its end, as the record does that then needs nothing more of it. */
export async function ended({ run, output }: Started): Promise<Ended> {
  const end = await run.ended;
  await run.release();
  const word = (command: CommandOutcome) => (command.state === 'ended' ? String(command.code) : command.state);
  return { ...end, output: output(), states: end.commands.map(word).join(' ') };
}

export function follow(request: RunRequest): Started {
  const chunks: Uint8Array[] = [];
  const told: CommandOutcome[] = [];
  const run = startRun(request, {
    output: (bytes) => chunks.push(Buffer.from(bytes)),
    command: (outcome) => told.push(outcome),
  });
  const output = () => Buffer.concat(chunks).toString('utf8');
  const sees = async (text: string) => {
    for (let waited = 0; !output().includes(text); waited += 20) {
      if (waited > patienceMs) throw new Error(`"${text}" never came; the output is: ${output()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { run, output, told, sees };
}
