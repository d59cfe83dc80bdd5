import type { RedactedPiece } from '../../signing/blob-check.ts';
import { unescaped } from './read-plain-line.ts';

/** What signatures over a list of redactions are made for. */
export const redactionsNamespace = 'redact@deploy-assist';

export type Redactions = {
  session: string;
  journal: { size: number; root: string };
  /** RFC 3339, UTC. */
  time: string;
  /** Both as `plainLine` writes them. */
  by: string;
  reason: string;
  pieces: readonly RedactedPiece[];
};

/**
 * `redactions.txt`: UTF-8, LF, `key: value` lines in this order, a blank line, and a line `ROOT PIECE LENGTH COMMITMENT` for each piece that was
 * taken out, sorted by root and piece.
 */
export function redactionsText({ session, journal, time, by, reason, pieces }: Redactions): string {
  const facts = [
    'deploy-assist redactions 1',
    `session: ${session}`,
    `journal size: ${journal.size}`,
    `journal root: ${journal.root}`,
    `redacted: ${time}`,
    `by: ${by}`,
    `reason: ${reason}`,
    `pieces: ${pieces.length}`,
    '',
  ];
  const sorted = pieces.toSorted((one, other) =>
    one.root === other.root ? one.piece - other.piece : one.root < other.root ? -1 : 1,
  );
  const lines = sorted.map(({ root, piece, length, commitment }) => `${root} ${piece} ${length} ${commitment}`);
  return `${[...facts, ...lines].join('\n')}\n`;
}

/** What such a list says of itself, for those who read it; null where there is none, or where it is none. Whose signature it has is for `verify`. */
export function redactedSaid(list: { text: string } | null) {
  const said = list && redactionsSaid(list.text);
  if (!said) return null;
  const pieces = Number(/^pieces: (\d+)$/m.exec(list.text)?.[1] ?? 0);
  return { ...said, pieces, by: unescaped(said.by), reason: unescaped(said.reason) };
}

/** Who redacted when and why, as such a text says it; undefined where it does not. Whether the rest of it is right, making it again shows. */
export function redactionsSaid(text: string): Pick<Redactions, 'time' | 'by' | 'reason'> | undefined {
  const { time, by, reason } =
    /^redacted: (?<time>.*)\nby: (?<by>.*)\nreason: (?<reason>.*)$/m.exec(text)?.groups ?? {};
  return time === undefined || by === undefined || reason === undefined ? undefined : { time, by, reason };
}
