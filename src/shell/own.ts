/** What belongs to one shell alone: its limits can be set again in the next, its traps, jobs and open files cannot. */
export type Own = {
  /** Soft limits by the letter of `ulimit`: a number in the unit of that letter, or `unlimited`. */
  limits: Map<string, string>;
  /** Names of the signals and conditions that the unit set a trap on: `ERR`, `SIGTERM`, … */
  traps: string[];
  /** Jobs that go on behind the shell, `PID command`. */
  jobs: string[];
  /** Numbers of the descriptors that it opened with `exec`; 1 where it sent its own output elsewhere. */
  open: string[];
};

/** Reads what the wrapper wrote at the end: what is open, `ulimit -S -a` with `jobs -l` behind it, and `trap -p`. */
export function parseOwn(text: string, traps: string): Own {
  return {
    limits: parseLimits(text),
    traps: parseTraps(traps),
    jobs: parseJobs(text),
    open: /^open((?: \d)+)$/m.exec(text)?.[1]?.trim().split(' ') ?? [],
  };
}

/** `open files   (-n) 1024`, `core file size  (blocks, -c) 0`. The size of a pipe is shown and cannot be set. */
export function parseLimits(text: string): Map<string, string> {
  const found = [...text.matchAll(/\((?:[^()]*, )?-(\w)\)\s+(\S+)$/gm)];
  return new Map(found.flatMap(([, letter, value]) => (letter && value && letter !== 'p' ? [[letter, value]] : [])));
}

/** Commands that give the next shell the limits that differ; one that cannot be given stays as it is there. */
export function limitCommands(limits: Record<string, string>): string {
  return Object.entries(limits)
    .map(([letter, value]) => `builtin ulimit -S -${letter} ${value} 2>/dev/null\n`)
    .join('');
}

/** The wrapper's own two are not the unit's. */
function parseTraps(text: string): string[] {
  const found = [...text.matchAll(/^trap -- ('(?:[^']|'\\'')*') (\S+)$/gm)];
  return found.flatMap(([, action = '', name = '']) => (action.includes('__da_') ? [] : [name]));
}

function parseJobs(text: string): string[] {
  return [...text.matchAll(/^\[\d+\][+-]?\s+(\d+)\s+Running\s+(.*?)(?: &)?$/gm)].map(
    ([, pid, command]) => `${pid} ${command}`,
  );
}
