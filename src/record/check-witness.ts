import { createTree } from '../journal/merkle.ts';
import type { SessionEvent } from '../session/events.ts';
import { durationWords } from './event-words.ts';
import { sessionFiles } from './session-files.ts';
import type { Finding } from './verdict.ts';
import type { Receipt } from './witness-receipts.ts';

/** A journal that was read: leaf hashes of its lines in order, and the time that each line says. */
export type Witnessed = { session: string; leaves: readonly string[]; events: readonly SessionEvent[] };

/**
 * Holds a journal against what a witness saw of it: each tree head, that the witness saw it from its first line on, that it was told the
 * times which the lines say, and that none is of later than it was seen. `words` say what it saw and what not; `covers` is the number of lines that it vouches for.
 */
export function checkWitness(receipts: readonly Receipt[], journal: Witnessed): Finding | Seen {
  const [first] = receipts;
  if (first === undefined) return notWitnessed;
  return (
    wrongOrder(receipts, journal) ??
    differs(receipts, journal) ??
    wrongTime(receipts, journal) ??
    seen(receipts, journal)
  );
}

/** `late`: an entry came so late that what it says of the time before is little. */
export type Seen = { words: string; covers: number; late: boolean };

const notWitnessed: Finding = {
  verdict: 'UNTRUSTED',
  code: 'not-witnessed',
  file: sessionFiles.journal,
  line: 0,
  message: 'The witness never saw this session: it may have been written, or rewritten, at any time.',
};

function wrongOrder(receipts: readonly Receipt[], { session }: Witnessed): Finding | undefined {
  const other = receipts.find((one) => one.session !== session);
  if (other !== undefined) return invalid('witness-of-another', `What the witness saw is session ${other.session}.`);
  const wrong = receipts.some(({ size }, index) => size <= (receipts[index - 1]?.size ?? 0));
  if (!wrong && receipts[0]?.size === 1) return undefined;
  return invalid('witness-order', 'The entries of the witness do not grow from 1 on, so they are not all of them.');
}

function differs(receipts: readonly Receipt[], { leaves }: Witnessed): Finding | undefined {
  const tree = createTree();
  let same = 0;
  for (const { size, root, witnessedAt } of receipts) {
    if (size > leaves.length) {
      const message = `The witness saw ${size} lines at ${witnessedAt}, and the journal has ${leaves.length}: lines were removed.`;
      return invalid('witness-longer', message, leaves.length + 1);
    }
    for (const leaf of leaves.slice(tree.size, size)) tree.append(leaf);
    if (tree.root() !== root) {
      const message = `What the witness saw of lines ${same + 1} to ${size} at ${witnessedAt} is not what they are: they were changed since.`;
      return invalid('witness-differs', message, same + 1);
    }
    same = size;
  }
  return undefined;
}

const toleranceMs = 5 * 60_000;

function wrongTime(receipts: readonly Receipt[], { events }: Witnessed): Finding | undefined {
  const times = new Map(events.map(({ seq, time }) => [seq, time]));
  for (const receipt of receipts) {
    const { size, witnessedAt, storedAt } = receipt;
    const time = times.get(size);
    // What it was told is what it judges lateness by: it has to be what the line says.
    if (time !== undefined && Date.parse(time) !== Date.parse(storedAt)) {
      const message = `Line ${size} says that it was written at ${time}, and the witness was told ${storedAt}.`;
      return invalid('witness-time', message, size);
    }
    const behind = behindMs(receipt);
    if (behind < -toleranceMs) {
      const message = `Line ${size} says that it was written ${durationWords(-behind)} after the witness saw it (${witnessedAt}).`;
      return invalid('witness-time', message, size);
    }
  }
  return undefined;
}

/** How long after its last line an entry came, by the clock of the witness against what it was told. */
function behindMs({ storedAt, witnessedAt }: Receipt): number {
  return Date.parse(witnessedAt) - Date.parse(storedAt);
}

function seen(receipts: readonly Receipt[], { leaves }: Witnessed): Seen {
  const covers = receipts.at(-1)?.size ?? 0;
  const late = receipts.filter((one) => behindMs(one) > toleranceMs);
  const longest = Math.max(...late.map(behindMs));
  const rest = leaves.length - covers;
  return {
    covers,
    late: late.length > 0,
    words: [
      `${receipts.length} entries, the first at ${receipts[0]?.witnessedAt}, the last at ${receipts.at(-1)?.witnessedAt}`,
      rest === 0 ? `all ${covers} lines` : `lines 1 to ${covers}; the last ${rest} were not seen by it`,
      ...(late.length === 0
        ? []
        : [
            `${late.length} came late by its own clock, up to ${durationWords(longest)} after their lines: it was out of reach, or they were dated back`,
          ]),
    ].join('; '),
  };
}

function invalid(code: string, message: string, line = 0): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.journal, line, message };
}
