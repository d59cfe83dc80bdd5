import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aWorkplace, type Workplace } from '../support/product.ts';

/** A workplace with the stand-ins first on PATH and a git identity. */
export type Home = Workplace & {
  /** Folder of the stand-ins' state. */
  standIns: string;
  /** Calls of stand-ins so far: program, arguments, DATABASE_URL. */
  calls(): string[];
  git(...words: string[]): string;
};

/** @param added variables of the operator's login, known before the place is made */
export function aHome(added: Record<string, string> = {}): Home {
  const place = aWorkplace({ ...identity, PATH: [programs, process.env.PATH ?? ''].join(delimiter), ...added });
  const standIns = join(dirname(place.work), 'stand-ins');
  mkdirSync(standIns);
  place.env.STANDIN_STATE = standIns;
  const calls = join(standIns, 'calls');
  return {
    ...place,
    standIns,
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    git: (...words) =>
      execFileSync('git', words, { cwd: place.work, env: { ...process.env, ...place.env }, encoding: 'utf8' }).trim(),
  };
}

const programs = fileURLToPath(new URL('../support/stand-ins', import.meta.url));
const identity = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
  GIT_EDITOR: 'true',
};
