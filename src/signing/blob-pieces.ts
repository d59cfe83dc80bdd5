import { largestChunk } from './commitment.ts';

/** A piece of a blob: kept with the salt of its commitment, or redacted to the commitment alone. Both 32, or 64, hex digits. */
export type Piece = { length: number } & ({ salt: string } | { commitment: string });

/** A line of a `.salts` file without its end: `SALT LENGTH`, or `COMMITMENT LENGTH` where the piece was redacted. Undefined for any other. */
export function parsePiece(line: string): Piece | undefined {
  const [, hex = '', digits = ''] = /^([0-9a-f]{32}|[0-9a-f]{64}) ([1-9]\d{0,3})$/.exec(line) ?? [];
  const length = Number(digits);
  if (hex === '' || length > largestChunk) return undefined;
  return hex.length === 64 ? { length, commitment: hex } : { length, salt: hex };
}

/** The line of a piece, with its end. */
export function pieceLine(piece: Piece): string {
  return `${'salt' in piece ? piece.salt : piece.commitment} ${piece.length}\n`;
}

/** No such line is longer, without its end. */
export const longestPieceLine = 64 + 1 + 4;
