/** What the far side says, each thing once and in order; `output` comes in pieces as it arrives. */
export type Frame =
  /** The connection stands and the far side answers: only now does anything it says count. */
  | { is: 'begun' }
  | { is: 'report'; line: string }
  | { is: 'file'; about: 'variables' | 'file'; name: string; bytes: Buffer }
  | { is: 'output'; bytes: Buffer }
  | { is: 'ended'; code: number }
  | { is: 'removed' }
  /** Nothing of it is there, and it cannot start any more. `boot`: the boot that says so; empty where the host does not tell. */
  | { is: 'nothing'; boot: string }
  | { is: 'gone' }
  | { is: 'refused'; why: string };

/** Reads the far side's bytes. What a login prints before the token is passed over. */
export function frameReader(token: string, onFrame: (frame: Frame) => void): (bytes: Buffer) => void {
  let begun = false;
  let rest: Buffer = Buffer.alloc(0);
  let body: { left: number; take(bytes: Buffer): void } | undefined;

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
      if (left === 0) onFrame({ is: 'file', about, name, bytes: Buffer.concat(parts) });
    });
  }

  const heads: Record<string, (text: string) => void> = {
    r: (line) => onFrame({ is: 'report', line }),
    v: (text) => fileOf('variables', text.split(' ')[0] ?? '', Number(text.split(' ')[1])),
    f: (text) => fileOf('file', text.split(' ')[0] ?? '', Number(text.split(' ')[1])),
    o: (length) => bodyOf(Number(length), (bytes) => onFrame({ is: 'output', bytes })),
    e: (code) => onFrame({ is: 'ended', code: Number(code) }),
    z: () => onFrame({ is: 'removed' }),
    n: (boot) => onFrame({ is: 'nothing', boot }),
    k: () => onFrame({ is: 'gone' }),
    x: (why) => onFrame({ is: 'refused', why }),
  };

  function takeLine(text: string): void {
    if (begun) heads[text.charAt(0)]?.(text.slice(2));
    else if (text === token) {
      begun = true;
      onFrame({ is: 'begun' });
    }
  }

  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    while (rest.length > 0) {
      if (body === undefined) {
        const end = rest.indexOf(10);
        if (end < 0) return;
        const text = rest.toString('latin1', 0, end).replace(/\r$/, '');
        rest = rest.subarray(end + 1);
        takeLine(text);
      } else {
        const mine = body;
        const part = rest.subarray(0, mine.left);
        rest = rest.subarray(part.length);
        mine.left -= part.length;
        if (mine.left === 0) body = undefined;
        mine.take(part);
      }
    }
  };
}
