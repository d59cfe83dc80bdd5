import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from '../support/folder.ts';
import { moments } from './kills.ts';
import type { Shared } from './place.ts';
import { type Played, playSchedule } from './schedule.ts';

export type Figures = {
  schedules: number;
  /** By the moment at which somebody was killed. */
  kills: Played['kills'];
  runs: number;
  events: number;
  lostRuns: number;
  startedTwice: number;
  lost: number;
  wrongDone: number;
  other: number;
};

/** Plays schedules, several at once, and sums up. `tell` gets each one that is over. Seeds count up from `first`. */
export async function playSchedules(
  { first, schedules, atOnce }: { first: number; schedules: number; atOnce: number },
  tell: (played: Played) => void,
): Promise<Figures> {
  const shared = await makeShared();
  const figures = {
    schedules: 0,
    kills: {},
    runs: 0,
    events: 0,
    lostRuns: 0,
    startedTwice: 0,
    lost: 0,
    wrongDone: 0,
    other: 0,
  };
  let next = first;
  const player = async () => {
    while (next < first + schedules) {
      const played = await playSchedule(next++, shared);
      add(figures, played);
      tell(played);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, player));
  return figures;
}

function add(figures: Figures, { kills, runs, events, lostRuns, faults }: Played): void {
  figures.schedules += 1;
  for (const moment of moments) figures.kills[moment] = (figures.kills[moment] ?? 0) + (kills[moment] ?? 0);
  figures.runs += runs;
  figures.events += events;
  figures.lostRuns += lostRuns;
  figures.startedTwice += faults.startedTwice.length;
  figures.lost += faults.lost.length;
  figures.wrongDone += faults.wrongDone.length;
  figures.other += faults.other.length;
}

/** The figures as one line. */
export function figureLine(figures: Figures): string {
  const { schedules, kills, runs, events, lostRuns, startedTwice, lost, wrongDone, other } = figures;
  const all = Object.values(kills).reduce((sum, one) => sum + one, 0);
  const byMoment = Object.entries(kills).map(([moment, number]) => `${number} ${moment}`);
  return [
    `${schedules} kill schedules, ${all} kills (${byMoment.join(', ')}), ${runs} runs (${lostRuns} of unknown outcome), ${events} events told:`,
    `${startedTwice} commands started twice, ${lost} acknowledged events lost, ${wrongDone} wrong "done", ${other} other faults`,
  ].join(' ');
}

/** A home with a key that is trusted, and the operator bundled into one file, so that it starts fast. */
async function makeShared(): Promise<Shared> {
  const home = temporaryFolder('da-crash-');
  const key = join(home, '.ssh', 'id_ed25519');
  mkdirSync(join(home, '.ssh'), { mode: 0o700 });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ann', '-f', key]);
  const allowedSigners = join(home, 'allowed_signers');
  writeFileSync(allowedSigners, `ann@example.com ${readFileSync(`${key}.pub`, 'utf8')}`);
  const operator = join(home, 'operator.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./operator.ts', import.meta.url))],
    outfile: operator,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    USER: 'ann',
    SSH_AUTH_SOCK: '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_RUNTIME_DIR: home,
    DEPLOY_ASSIST_PRINCIPAL: 'ann@example.com',
  };
  return { home, env, allowedSigners, operator };
}
