import type { Choices } from './alternatives.ts';
import type { BlockReading, CommentGate, RawBlock } from './block-reading.ts';
import type { Piece } from './piece.ts';
import { type Draft, newDraft } from './unit-draft.ts';

/** What was read of a block so far, piece by piece. */
export type UnitsSoFar = {
  readonly pieces: readonly Piece[];
  readonly role: RawBlock['role'];
  readonly drafts: Draft[];
  readonly gates: CommentGate[];
  readonly hidden: Choices['hidden'];
  readonly notes: BlockReading['notes'];
  afterBlank: boolean;
  /** What list lines below a heading comment belong to; a blank or a command ends it. `open`: lines that are no list belong to it too. */
  list: { to: 'expectation'; open: boolean } | { to: 'gate' } | null;
  /** The last line of output so far. */
  printedTo: number;
  /** Whether the last expectation is a sample that grows line by line. */
  sampling: boolean;
};

export function nothingYet(pieces: readonly Piece[], role: RawBlock['role']): UnitsSoFar {
  const empty = { drafts: [], gates: [], hidden: [], notes: [] };
  return { pieces, role, ...empty, afterBlank: true, list: null, printedTo: 0, sampling: false };
}

/** The unit that is being read. */
export function openDraft({ drafts }: UnitsSoFar): Draft | undefined {
  return drafts.at(-1);
}

export function startDraft({ drafts }: UnitsSoFar, line: number, title: string): Draft {
  const draft = newDraft(line, title);
  drafts.push(draft);
  return draft;
}
