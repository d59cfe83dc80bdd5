import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, until } from './product.ts';

/** What runs of a run on another host, which is this machine in a test. */
export type FarProcesses = {
  keeper: number;
  /** What holds the command while its output cannot be kept, and hangs it up when the keeper is gone. */
  guard: number;
  /** What the keeper started: `script`, or the shell itself where there is no terminal. */
  child: number;
  /** The shell that runs the wrapper. */
  shell: number;
  /** All of them with what they started. */
  all: number[];
};

/** `folder`: the run's folder there. Undefined while one of them is not there. */
export function farProcesses(folder: string): FarProcesses | undefined {
  const keeper = Number(readQuietly(join(folder, 'pid')));
  const named = (name: string) => childrenOf(keeper).find((one) => wordsOf(one).includes(join(folder, name)));
  const [guard, child] = [named('keeper'), named('wrapper.sh')];
  const shell = Number(/^t (\d+) /m.exec(readQuietly(join(folder, 'report')))?.[1]);
  if (!keeper || guard === undefined || child === undefined || !shell) return undefined;
  return { keeper, guard, child, shell, all: [keeper, ...descendantsOf(keeper)] };
}

/** Waits until none of them is there any more. */
export async function allEnded(pids: number[]): Promise<void> {
  await until('nothing of it is left there', () => !pids.some(isAlive));
}

/** Those whose words have a text in them. */
export function processesNaming(text: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => wordsOf(pid).includes(text));
}

/** The letter of a process's state: `T` is stopped. */
export function stateOf(pid: number): string | undefined {
  return /^State:\s+(\w)/m.exec(readQuietly(`/proc/${pid}/status`))?.[1];
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function childrenOf(pid: number): number[] {
  return readQuietly(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function wordsOf(pid: number): string {
  return readQuietly(`/proc/${pid}/cmdline`);
}

/** A process may end while one looks at it. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
