import { spawnSync } from 'node:child_process';
import { type Need, need } from './programs.ts';

/** A Python that has a module: a Debian package serves the system's Python, which need not be the first on PATH. */
export type Python = { need: Need; run(script: string, args: string[]): { status: number | null; said: string } };

/** For `test.skipIf`; see `needs`. */
export function pythonWith(module: string, debianPackage: string): Python {
  const program = ['python3', '/usr/bin/python3'].find(
    (path) => spawnSync(path, ['-c', `import ${module}`]).status === 0,
  );
  return {
    need: need(program !== undefined, `Python's ${module}`, debianPackage),
    run(script, args) {
      const { status, stdout, stderr } = spawnSync(program ?? 'false', ['-c', script, ...args], { encoding: 'utf8' });
      return { status, said: (stdout + stderr).trim() };
    },
  };
}
