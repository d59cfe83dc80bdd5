import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Facts } from '../../walk/action.ts';

const relativeCd = /^cd\s+(?:--\s+)?["']?(?![~/$-])([^\s;&|"']+)["']?/;
const relativeProgram = /^(\.\/[^\s;&|]+)/;

/** "Run from the root": offered when the first thing a unit needs is not here, or the folder itself is gone, and is there from where the session began. */
export function fromRootOffer(text: string, cwd: string, root: string): Facts['fromRoot'] {
  // Where the folder of the last command is gone nothing runs but from the root.
  if (cwd !== root && !existsSync(cwd)) return existsSync(root) ? { missing: cwd, root } : null;
  const missing = relativeCd.exec(text)?.[1] ?? relativeProgram.exec(text)?.[1];
  if (missing === undefined || isAbsolute(missing) || cwd === root || existsSync(join(cwd, missing))) return null;
  return existsSync(join(root, missing)) ? { missing, root } : null;
}

/** The folder that a `cd` is already in, where it leads nowhere from here. */
export function alreadyThere(text: string, cwd: string, root: string): string | null {
  const wanted = relativeCd.exec(text)?.[1];
  if (wanted === undefined || existsSync(join(cwd, wanted))) return null;
  return resolve(root, wanted) === resolve(cwd) ? cwd : null;
}
