import type { Inside } from './typed-inside.ts';

/** One line of a block, 1-based as stored. */
export type Line = { line: number; text: string };

/**
 * A block cut into what stands there, in order, whatever its language: units, gates and expectations are read from pieces only.
 * `trailing` comments stand behind a command on its last line. `output` is what a transcript shows after a command. `inside`: why
 * a command is typed into another shell than the one that runs here.
 */
export type Piece =
  | { kind: 'blank'; line: number }
  | { kind: 'comment'; line: number; text: string; trailing: boolean }
  | { kind: 'command'; line: number; endLine: number; text: string; host: string | null; inside?: Inside }
  | { kind: 'statement'; line: number; endLine: number; text: string }
  | { kind: 'output'; line: number; text: string };

/** The pieces of one language of a block, and whether its parser accepted every line. */
export type Split = { pieces: Piece[]; parsed: boolean };
