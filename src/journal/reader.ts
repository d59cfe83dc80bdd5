import { isUtf8 } from 'node:buffer';
import { canonicalJson } from './canonical.ts';
import { leafHash, longestLine, misshapenKey, noLeaf, type StoredEvent } from './line.ts';
import { createTree, type Tree } from './merkle.ts';

/** What is wrong with a journal: the first bad line, a short stable code, and a sentence. */
export type Problem = { readonly line: number; readonly code: ProblemCode; readonly message: string };

/** Codes of this list are part of what `verify` prints, so they are added to and never renamed. */
export type ProblemCode = keyof typeof sentences;

const sentences = {
  'truncated-line': 'does not end with a line feed, so it was cut off or is still being written',
  'line-too-long': `is longer than ${longestLine} bytes, which deploy-assist never writes`,
  'not-utf8': 'is not UTF-8 text',
  'not-json': 'is not JSON',
  'not-canonical': 'is not in the one form that deploy-assist writes (RFC 8785), so something else wrote or changed it',
  'not-an-event': 'is not an event of this format',
  sequence: 'has the wrong sequence number: a line was added, removed or moved',
  'chain-broken': 'does not follow from the line before it: one of the two was changed',
  'other-session': 'belongs to another session',
  'epoch-backwards': 'has a lower epoch than the line before it',
  'clock-backwards': 'has an earlier monotonic clock than the line before it, within one start of the server',
} as const;

/** Reads a journal in pieces of any size, checks every line, and stops for good at the first bad one. */
export type JournalReader = {
  push(bytes: Uint8Array): Problem | undefined;
  /** Says that no more bytes come. */
  end(): Problem | undefined;
  readonly events: readonly StoredEvent[];
  readonly leaves: readonly string[];
  /** How many bytes the good lines take, with their line feeds. */
  readonly goodBytes: number;
  readonly head: string;
  /** The tree over the good lines; whoever goes on writing goes on with it. */
  readonly tree: Tree;
};

/** A reader at the beginning of a journal. It holds no more than one line of text at a time besides the events read. */
export function createReader(): JournalReader {
  const events: StoredEvent[] = [];
  const leaves: string[] = [];
  const tree = createTree();
  let rest: Uint8Array[] = [];
  let restLength = 0;
  let goodBytes = 0;
  let problem: Problem | undefined;

  function fail(code: ProblemCode, detail = ''): void {
    const line = events.length + 1;
    problem = { line, code, message: `Line ${line} of the journal ${sentences[code]}${detail}.` };
  }

  function takeLine(line: Buffer): void {
    const read = readLine(line, events.at(-1), leaves.at(-1) ?? noLeaf);
    if ('code' in read) {
      fail(read.code, read.detail);
      return;
    }
    const leaf = leafHash(line);
    events.push(read.event);
    leaves.push(leaf);
    tree.append(leaf);
    goodBytes += line.length + 1;
  }

  function keep(bytes: Uint8Array): void {
    restLength += bytes.length;
    if (restLength > longestLine) {
      rest = [];
      fail('line-too-long');
      return;
    }
    // Copied, because the caller may fill the same buffer again.
    rest.push(Uint8Array.prototype.slice.call(bytes));
  }

  return {
    push(bytes) {
      let start = 0;
      while (problem === undefined && start < bytes.length) {
        const feed = bytes.indexOf(0x0a, start);
        const piece = bytes.subarray(start, feed === -1 ? bytes.length : feed);
        if (feed === -1) {
          keep(piece);
          break;
        }
        if (restLength + piece.length > longestLine) fail('line-too-long');
        else takeLine(Buffer.concat([...rest, piece]));
        rest = [];
        restLength = 0;
        start = feed + 1;
      }
      return problem;
    },
    end() {
      if (problem === undefined && restLength > 0) fail('truncated-line');
      return problem;
    },
    events,
    leaves,
    get goodBytes() {
      return goodBytes;
    },
    get head() {
      return leaves.at(-1) ?? noLeaf;
    },
    tree,
  };
}

type ReadLine = { event: StoredEvent } | { code: ProblemCode; detail?: string };

function readLine(line: Buffer, before: StoredEvent | undefined, prev: string): ReadLine {
  if (!isUtf8(line)) return { code: 'not-utf8' };
  const text = line.toString('utf8');
  const parsed = parse(text);
  if (parsed === undefined) return { code: 'not-json' };
  if (!isCanonical(parsed.value, text)) return { code: 'not-canonical' };
  const bad = misshapenKey(parsed.value);
  if (bad !== undefined) return { code: 'not-an-event', detail: ` (look at ${JSON.stringify(bad).slice(0, 80)})` };
  const event = parsed.value as StoredEvent;
  const code = orderProblem(event, before, prev);
  return code === undefined ? { event } : { code };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    // What cannot be written canonically was not written canonically.
    return false;
  }
}

function orderProblem(event: StoredEvent, before: StoredEvent | undefined, prev: string): ProblemCode | undefined {
  if (event.seq !== (before?.seq ?? 0) + 1) return 'sequence';
  if (event.prev !== prev) return 'chain-broken';
  if (before === undefined) return undefined;
  if (event.sid !== before.sid) return 'other-session';
  if (event.epoch < before.epoch) return 'epoch-backwards';
  if (event.epoch === before.epoch && event.mono < before.mono) return 'clock-backwards';
  return undefined;
}
