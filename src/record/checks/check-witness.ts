import { createTree } from '../../journal/merkle.ts';
import type { SessionEvent } from '../../session/events.ts';
import { durationWords } from '../report/event-words.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';
import type { Receipt } from '../witness/witness-receipts.ts';

/** A journal that was read: leaf hashes of its lines in order, and the time that each line says. */
export type Witnessed = { session: string; leaves: readonly string[]; events: readonly SessionEvent[] };

/**
 * Holds a journal against what a witness saw of it: each tree head, that the witness saw it from its first line on, that it was told the
 * times which the lines say, and that none is of later than it was seen. `words` say what it saw and what not; `covers` is the number of lines that it vouches for.
 */
export function checkWitness(entries: readonly Receipt[], journal: Witnessed): Finding | Seen {
  const inTurn = entries.toSorted((one, other) => one.entry - other.entry);
  const [first] = inTurn;
  if (first === undefined) return notWitnessed;
  const order = wrongOrder(inTurn, journal);
  if (order !== undefined) return order;
  const receipts = inTurn.toSorted((one, other) => one.size - other.size);
  // Every runner can write an entry of every session: only whoever wrote its first one can make it INVALID.
  const bad = [...differing(receipts, journal), ...wrongTimes(receipts, journal)];
  const own = bad.find(({ receipt }) => receipt.witnessedBy === first.witnessedBy);
  if (own !== undefined) return own.finding;
  return bad[0] === undefined ? seen(receipts, journal) : disputed(bad[0], first);
}

/** An entry that does not fit the journal, and what that would mean. */
type Bad = { receipt: Receipt; finding: Finding };

function disputed({ receipt, finding }: Bad, { witnessedBy }: Receipt): Finding {
  const message = `${finding.message} That entry is by ${receipt.witnessedBy}, and the first of this session by ${witnessedBy}: either it is not of this session, or the session went on as ${receipt.witnessedBy} and was changed. Ask the keeper of the witness who ${receipt.witnessedBy} is.`;
  return { ...finding, verdict: 'UNTRUSTED', code: 'witness-disputed', message };
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

/** Each role is held to what it said before, and to nothing that another one said: every runner can write of every session. */
function wrongOrder(inTurn: readonly Receipt[], { session }: Witnessed): Finding | undefined {
  const other = inTurn.find((one) => one.session !== session);
  if (other !== undefined) return invalid('witness-of-another', `What the witness saw is session ${other.session}.`);
  const said = new Map<string, number>();
  const grows = inTurn.every(({ witnessedBy, size }) => {
    const before = said.get(witnessedBy) ?? 0;
    said.set(witnessedBy, size);
    return size > before;
  });
  if (grows && inTurn[0]?.size === 1) return undefined;
  return invalid('witness-order', 'The entries of the witness do not grow from 1 on, so they are not all of them.');
}

function differing(receipts: readonly Receipt[], { leaves }: Witnessed): Bad[] {
  const tree = createTree();
  const bad: Bad[] = [];
  let same = 0;
  for (const receipt of receipts) {
    const { size, root } = receipt;
    if (size > leaves.length) {
      const message = `The witness saw ${size} lines (${entryWords(receipt)}), and the journal has ${leaves.length}: lines were removed.`;
      bad.push({ receipt, finding: invalid('witness-longer', message, leaves.length + 1) });
      continue;
    }
    for (const leaf of leaves.slice(tree.size, size)) tree.append(leaf);
    if (tree.root() === root) same = size;
    else {
      const message = `What the witness saw of lines ${same + 1} to ${size} (${entryWords(receipt)}) is not what they are: they were changed since.`;
      bad.push({ receipt, finding: invalid('witness-differs', message, same + 1) });
    }
  }
  return bad;
}

/** Which one, for whoever asks the keeper: the time and the role are those that the database gave it. */
function entryWords({ entry, witnessedBy, witnessedAt }: Receipt): string {
  return `entry ${entry}, by ${witnessedBy} at ${witnessedAt}`;
}

const toleranceMs = 5 * 60_000;

function wrongTimes(receipts: readonly Receipt[], { events }: Witnessed): Bad[] {
  const times = new Map(events.map(({ seq, time }) => [seq, time]));
  return receipts.flatMap((receipt) => {
    const { size, storedAt } = receipt;
    const wrong = (message: string) => [{ receipt, finding: invalid('witness-time', message, size) }];
    const time = times.get(size);
    // What it was told is what it judges lateness by: it has to be what the line says.
    if (time !== undefined && Date.parse(time) !== Date.parse(storedAt))
      return wrong(
        `Line ${size} says that it was written at ${time}, and the witness was told ${storedAt} (${entryWords(receipt)}).`,
      );
    const behind = behindMs(receipt);
    if (behind >= -toleranceMs) return [];
    return wrong(
      `Line ${size} says that it was written ${durationWords(-behind)} after the witness saw it (${entryWords(receipt)}).`,
    );
  });
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
