import type { Readable } from 'node:stream';

/** The longest frame that is read: a plan of a large checklist fits, a runaway sender does not. */
const longestFrame = 64 * 1024 * 1024;

/**
 * Reads one JSON value a line and hands each on. A line that is not JSON, or has no end, is not one of ours: nothing after it is read.
 * `onTrouble` is told why and ends the stream; left out, the stream is destroyed.
 */
export function readFrames(
  stream: Readable,
  onFrame: (frame: unknown) => void,
  onTrouble: (why: string) => void = () => stream.destroy(),
): void {
  let over = false;
  const giveUp = (why: string) => {
    over = true;
    parts = [];
    onTrouble(why);
  };
  let parts: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    if (over) return;
    let from = 0;
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...parts, chunk.subarray(from, end)]).toString('utf8');
      parts = [];
      length = 0;
      from = end + 1;
      const frame = parse(line);
      if (frame === undefined) return giveUp('A line that is not JSON came over this line. Nothing was done.');
      onFrame(frame);
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length > longestFrame) return giveUp(`A line of more than ${longestFrame} bytes came. Nothing was done.`);
    if (rest.length > 0) parts.push(rest);
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
