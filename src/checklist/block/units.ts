import { withShortGaps } from '../markdown/short-gaps.ts';
import { chooseAlternatives } from './alternatives.ts';
import type { BlockReading, RawBlock } from './block-reading.ts';
import type { Piece } from './piece.ts';
import { softGates } from './soft-gates.ts';
import { withTitledOutcomes } from './titled-outcome.ts';
import { readCommentPiece } from './unit-comments.ts';
import { toUnit } from './unit-draft.ts';
import { readOutput, readRun, readTrailing } from './unit-runs.ts';
import { nothingYet, type UnitsSoFar } from './units-so-far.ts';
import { joinWrapped } from './wrapped-comments.ts';

export type Units = Pick<BlockReading, 'units' | 'gates' | 'choices' | 'notes'>;

/** Reads units, gates, alternatives and expectations from the pieces of a block. Every piece ends in one of them or in a note. */
export function readUnits(pieces: readonly Piece[], role: RawBlock['role']): Units {
  const so = nothingYet(joinWrapped(pieces.map(withShortComment)), role);
  for (let at = 0; at < so.pieces.length; at++) readPiece(so, at);
  return finished(so);
}

function withShortComment(piece: Piece): Piece {
  return piece.kind === 'comment' ? { ...piece, text: withShortGaps(piece.text) } : piece;
}

function readPiece(so: UnitsSoFar, at: number): void {
  const piece = so.pieces[at];
  const stops = so.gates.length;
  if (!piece) return;
  if (piece.kind === 'comment') {
    if (piece.trailing) readTrailing(so, piece);
    else readCommentPiece(so, piece, at);
  } else if (piece.kind === 'output') readOutput(so, piece);
  else if (piece.kind !== 'blank') readRun(so, piece, at);
  if (piece.kind === 'blank') so.list = null;
  // What stands below a stop is not run together with what stands above it.
  so.afterBlank =
    piece.kind === 'blank' || so.gates.slice(stops).some(({ afterUnit }) => afterUnit === so.drafts.length - 1);
}

function finished(so: UnitsSoFar): Units {
  const { alternatives, choices } = chooseAlternatives(so.drafts, so.hidden);
  const units = so.drafts.map((draft, index) => toUnit(withTitledOutcomes(draft), alternatives[index] ?? null));
  const gates = [...so.gates, ...softGates(units, so.gates)].sort((a, b) => a.line - b.line);
  return { units, gates, choices, notes: so.notes };
}
