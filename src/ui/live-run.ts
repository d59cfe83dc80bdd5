import type { Line } from './line.ts';

/** What this client has seen of a run's output: bytes through an emulator, never forwarded. */
export type LiveRun = {
  run: string;
  /** Rows the output takes, scrolled-away ones included. */
  length: number;
  /** Some of its rows, by index from the first. */
  rows(from: number, count: number): Line[];
  /** Milliseconds since the epoch of the last output; undefined when nothing came yet. */
  lastAt: number | undefined;
  /** What is known of the run's commands, by line of the checklist. */
  commands: { line: number; state: 'ended' | 'running' | 'notRun'; code?: number }[];
  bytes: number;
  /** The rows are the last ones only: of the beginning, or of a flood in between, this client has nothing. */
  cut: boolean;
};
