import { createRequire } from 'node:module';
import type { Socket } from 'node:net';

/** The few things used of @lydell/node-pty; `open` is public in its code and missing in its types. */
export type PtyLibrary = {
  open(options: { cols: number; rows: number; encoding: null }): OpenedPty;
};

export type OpenedPty = {
  ptsName: string;
  master: Socket;
  slave: Socket;
  resize(columns: number, rows: number): void;
};

let loaded: { library: PtyLibrary | undefined } | undefined;

/** The PTY library, loaded at the first use, or undefined where this machine has none that works. */
export function ptyLibrary(): PtyLibrary | undefined {
  loaded ??= { library: load() };
  return loaded.library;
}

function load(): PtyLibrary | undefined {
  // On musl the prebuilt library loads and then crashes the process at its first call.
  if (process.platform === 'linux' && !runsOnGlibc()) return undefined;
  try {
    return createRequire(import.meta.url)('@lydell/node-pty') as PtyLibrary;
  } catch {
    return undefined;
  }
}

function runsOnGlibc(): boolean {
  // Without its network section a report takes a millisecond; Node's types do not know the switch yet.
  const report: typeof process.report & { excludeNetwork?: boolean } = process.report;
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime !== undefined;
}
