/** One line of a block, 1-based as stored. */
export type Line = { line: number; text: string };

/**
 * A block cut into what stands there, in order, whatever its language: units, gates and expectations are read from pieces only.
 * `trailing` comments stand behind a command on its last line. `output` is what a transcript shows after a command.
 */
export type Piece =
  | { kind: 'blank'; line: number }
  | { kind: 'comment'; line: number; text: string; trailing: boolean }
  | { kind: 'command'; line: number; endLine: number; text: string; host: string | null; doubt?: Doubt }
  | { kind: 'statement'; line: number; endLine: number; text: string; doubt?: Doubt }
  | { kind: 'output'; line: number; text: string };

export type CommentPiece = Extract<Piece, { kind: 'comment' }>;
/** What runs. */
export type RunPiece = Extract<Piece, { kind: 'command' | 'statement' }>;

/**
 * Why a command is asked about however certain the rest of its block is: it is typed into another shell (`opener`: the line that opens it,
 * null where the text does not show that; `host`: the only doubt, and what that shell is called), went wrong when its author typed it (no `opener`), or shows how the
 * command above it is filled in (`example`), or is not to be run at all (`forbidden`).
 */
export type Doubt = { why: string; opener?: number | null; host?: string; example?: true; forbidden?: true };

/** The pieces of one language of a block, and whether its parser accepted every line. */
export type Split = { pieces: Piece[]; parsed: boolean };

/** Why a piece is not run as it stands; null for one that nothing is said against. */
export function doubtOf(piece: Piece): Doubt | null {
  return (piece.kind === 'command' || piece.kind === 'statement' ? piece.doubt : undefined) ?? null;
}
