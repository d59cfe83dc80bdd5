import { closeSync, openSync, readSync, watch, writeFileSync } from 'node:fs';

/** One line that the wrapper, or a database client on its behalf, appended to the run's report. */
export type ReportLine =
  | { about: 'shell'; pid: number; tty: string }
  | { about: 'start'; index: number }
  | { about: 'end'; index: number; code: number; pipe: number[] }
  /** Parts of the pipe of a command that ends with 0, by their places, failed. Comes before the end. */
  | { about: 'within'; index: number; at: number[] }
  /** The shell left in the middle of a command (`exit`, `set -e`, a signal): its exit is the command's. */
  | { about: 'left'; index: number; pipe: number[] }
  /** The variables between two commands lie in their file. */
  | { about: 'variables'; file: string }
  | { about: 'dump' };

/** The report of a run: a file of its own, so that nothing of it shows on the terminal and no child inherits a descriptor. */
export type Report = { read(): void; close(): void };

/**
 * Creates the report and tells of each line once, in order. `read` takes in what is there now, and costs little where nothing new is; the
 * file is watched as well.
 */
export function openReport(path: string, onLine: (line: ReportLine) => void): Report {
  writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
  // Kept open: a session may be wiped while a kept run goes on.
  let file: number | undefined = openSync(path, 'r');
  const piece = Buffer.alloc(4096);
  let done = 0;
  let rest = '';
  const read = () => {
    while (file !== undefined) {
      const length = readSync(file, piece, 0, piece.length, done);
      if (length === 0) return;
      done += length;
      // A line counts when its newline is there.
      const lines = (rest + piece.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.map(parseReportLine)) if (line !== undefined) onLine(line);
    }
  };
  const stop = watchQuietly(path, read);
  return {
    read,
    close() {
      stop();
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/** Watching is only for being prompt: where the system has no watches left, the lines come with the output and at the end. */
function watchQuietly(path: string, onChange: () => void): () => void {
  try {
    const watcher = watch(path, { persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}

const readers: Record<string, (words: string[]) => ReportLine> = {
  t: ([pid = '0', ...tty]) => ({ about: 'shell', pid: Number(pid), tty: tty.join(' ') }),
  s: ([index]) => ({ about: 'start', index: Number(index) }),
  e: ([index, code, ...pipe]) => ({ about: 'end', index: Number(index), code: Number(code), pipe: pipe.map(Number) }),
  w: ([index, ...at]) => ({ about: 'within', index: Number(index), at: at.map(Number) }),
  x: ([index, _, ...pipe]) => ({ about: 'left', index: Number(index), pipe: pipe.map(Number) }),
  v: ([file = '']) => ({ about: 'variables', file }),
  d: () => ({ about: 'dump' }),
};

/** One line of a report; undefined where it is none. */
export function parseReportLine(text: string): ReportLine | undefined {
  const [letter = '', ...words] = text.split(' ');
  return readers[letter]?.(words);
}
