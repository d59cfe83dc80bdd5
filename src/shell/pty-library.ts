import { createRequire } from 'node:module';

/** The native half of @lydell/node-pty. `open` gives both sides of a new PTY as file descriptors and the path of the child's side. */
export type PtyLibrary = {
  open(columns: number, rows: number): { master: number; slave: number; pty: string };
  resize(master: number, columns: number, rows: number): void;
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
    // The library's own classes are passed over: `open` leaves the child's side open in this process, so that the end of a
    // command's output never shows, and `spawn` loses output (see pty.ts). The version is pinned, and a test opens a PTY.
    const loader = createRequire(import.meta.url)('@lydell/node-pty/requireBinary.js') as {
      requireBinary(file: string): PtyLibrary;
    };
    return loader.requireBinary('pty.node');
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
