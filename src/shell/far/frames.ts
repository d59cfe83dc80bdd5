/** What the far side says, each thing once and in order; `output` comes in pieces as it arrives. */
export type Frame =
  /** The connection stands and the far side answers: only now does anything it says count. */
  | { is: 'begun' }
  | { is: 'report'; line: string }
  | { is: 'file'; about: 'variables' | 'file'; name: string; bytes: Buffer }
  | { is: 'output'; bytes: Buffer }
  /** So many bytes of output are not there any more: what comes next is behind them. */
  | { is: 'passed'; bytes: number }
  /** The disk there was full at so many bytes of output: what came then may be missing. `held`: it is, and the command waits for room. */
  | { is: 'full'; bytes: number; held: boolean }
  /** `tookMs`: by the clock there; undefined where it cannot be told. */
  | { is: 'ended'; code: number; tookMs: number | undefined }
  | { is: 'removed' }
  /** Nothing of it is there, and it cannot start any more. `boot`: the boot that says so; empty where the host does not tell. */
  | { is: 'nothing'; boot: string }
  /** What is still there of a run whose keeper is gone: a host that cannot tell does not say it. */
  | { is: 'left'; processes: { pid: number; name: string }[] }
  /** `boot`: the boot that says so, where it is another than the one it ran in; else empty. */
  | { is: 'gone'; boot: string }
  | { is: 'refused'; why: string }
  /** What comes is nothing that the far side says: said once, and nothing after it is read. The rest of "web-01 ". */
  | { is: 'broken'; why: string };

/** Reads the far side's bytes, in memory that does not grow with them. What a login prints before the token is passed over, up to a limit. */
export function frameReader(token: string, onFrame: (frame: Frame) => void): (bytes: Buffer) => void {
  let begun = false;
  let isBroken = false;
  /** Bytes before the token. */
  let passedOver = 0;
  /** What is there of a line. */
  let head: Buffer = Buffer.alloc(0);
  let body: { left: number; take(bytes: Buffer): void } | undefined;

  function say(frame: Frame): void {
    if (!isBroken) onFrame(frame);
  }

  function bodyOf(left: number, take: (bytes: Buffer) => void): void {
    body = left > 0 ? { left, take } : undefined;
    if (left === 0) take(Buffer.alloc(0));
  }

  function fileOf(about: 'variables' | 'file', name: string, length: number): void {
    const parts: Buffer[] = [];
    let left = length;
    bodyOf(length, (bytes) => {
      parts.push(bytes);
      left -= bytes.length;
      if (left === 0) say({ is: 'file', about, name, bytes: Buffer.concat(parts) });
    });
  }

  const heads: Record<string, (text: string) => void> = {
    r: (line) => say({ is: 'report', line }),
    v: (text) => fileOf('variables', text.split(' ')[0] ?? '', lengthIn(text.split(' ')[1], MOST_IN_A_FILE)),
    f: (text) => fileOf('file', text.split(' ')[0] ?? '', lengthIn(text.split(' ')[1], MOST_IN_A_FILE)),
    o: (length) => bodyOf(lengthIn(length, MOST_IN_A_PIECE), (bytes) => say({ is: 'output', bytes })),
    p: (bytes) => say({ is: 'passed', bytes: lengthIn(bytes, Number.MAX_SAFE_INTEGER) }),
    d: (text) => {
      const [bytes, held] = text.split(' ');
      say({ is: 'full', bytes: lengthIn(bytes, Number.MAX_SAFE_INTEGER), held: held === '1' });
    },
    e: (text) => {
      const [code, took] = text.split(' ').map((word) => (/^\d+$/.test(word) ? Number(word) : undefined));
      if (code === undefined) fail(NOT_OURS);
      else say({ is: 'ended', code, tookMs: took });
    },
    z: () => say({ is: 'removed' }),
    n: (boot) => say({ is: 'nothing', boot }),
    l: (text) => say({ is: 'left', processes: processesIn(text) }),
    k: (boot) => say({ is: 'gone', boot }),
    x: (why) => say({ is: 'refused', why }),
  };

  function lengthIn(text: string | undefined, most: number): number {
    const length = /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
    if (length <= most) return length;
    fail(NOT_OURS);
    return 0;
  }

  function fail(why: string): void {
    if (isBroken) return;
    isBroken = true;
    head = Buffer.alloc(0);
    onFrame({ is: 'broken', why });
  }

  function takeLine(text: string): void {
    if (begun) heads[text.charAt(0)]?.(text.slice(2));
    else if (text === token) {
      begun = true;
      say({ is: 'begun' });
    }
  }

  /** Takes a line, or the part of one that is there; gives how many bytes of `bytes` that was. */
  function takeHead(bytes: Buffer): number {
    const end = bytes.indexOf(10);
    const part = end < 0 ? bytes : bytes.subarray(0, end);
    const taken = end < 0 ? bytes.length : end + 1;
    if (!begun) passedOver += taken;
    // Of a line that is too long only that is kept: it is none of ours.
    if (!begun && passedOver > MOST_BEFORE) fail(ENDLESS);
    else if (begun && head.length + part.length > MOST_IN_A_LINE) fail(NOT_OURS);
    else head = keepsUpTo(head, part);
    if (end < 0 || isBroken) return taken;
    const text = head.toString('latin1').replace(/\r$/, '');
    head = Buffer.alloc(0);
    takeLine(text);
    return taken;
  }

  function takeBody(mine: NonNullable<typeof body>, bytes: Buffer): number {
    const part = bytes.subarray(0, mine.left);
    mine.left -= part.length;
    if (mine.left === 0) body = undefined;
    mine.take(part);
    return part.length;
  }

  return (bytes) => {
    let at = 0;
    while (at < bytes.length && !isBroken) {
      const rest = bytes.subarray(at);
      at += body === undefined ? takeHead(rest) : takeBody(body, rest);
    }
  };
}

/** Numbers and names in turn. */
function processesIn(text: string): { pid: number; name: string }[] {
  return [...text.matchAll(/(\d+) (\S+)/g)].map(([, pid, name = '']) => ({ pid: Number(pid), name }));
}

/** A line that is longer stays so, and is copied no more: it is read through once. */
function keepsUpTo(head: Buffer, part: Buffer): Buffer {
  if (head.length > MOST_IN_A_LINE) return head;
  return head.length === 0 ? part : Buffer.concat([head, part.subarray(0, MOST_IN_A_LINE + 1)]);
}

const MOST_IN_A_LINE = 16 * 1024;
/** What a login may print before a shell answers: greetings, not a flood. */
const MOST_BEFORE = 4 * 1024 * 1024;
/** The far side sends output in pieces of a megabyte. */
const MOST_IN_A_PIECE = 1024 * 1024;
const MOST_IN_A_FILE = 256 * 1024 * 1024;

const ENDLESS =
  'prints without end before a shell answers: a file that its login reads (.bashrc, .profile, /etc/profile.d) does. Let it print only for a person: [[ $- == *i* ]] || return';
const NOT_OURS =
  'prints into what its shell says: something that its login starts (in .bashrc or .profile) goes on printing. Stop it, or send its output elsewhere';
