import type { ItemStatus } from '../steps/define.ts';
import type { GateStatus, LaneStatus } from '../walk/walk.ts';
import type { Tone } from './line.ts';

export type Status = ItemStatus | LaneStatus | GateStatus;

/** A status as a character and a word: no colour is needed to tell any two apart. */
export const marks: Record<Status, { mark: string; word: string; tone: Tone }> = {
  notStarted: { mark: '[ ]', word: 'not started', tone: 'plain' },
  current: { mark: '[>]', word: 'current', tone: 'bold' },
  running: { mark: '[~]', word: 'running', tone: 'accent' },
  kept: { mark: '[~]', word: 'kept running', tone: 'accent' },
  verified: { mark: '[V]', word: 'verified by program', tone: 'good' },
  attested: { mark: '[x]', word: 'attested', tone: 'good' },
  ended: { mark: '[e]', word: 'ended', tone: 'good' },
  review: { mark: '[?]', word: 'to be looked at', tone: 'warn' },
  failed: { mark: '[!]', word: 'failed', tone: 'bad' },
  contradicted: { mark: '[!]', word: 'not as expected', tone: 'bad' },
  unknown: { mark: '[?]', word: 'outcome unknown', tone: 'bad' },
  waiting: { mark: '[W]', word: 'waiting', tone: 'accent' },
  skipped: { mark: '[-]', word: 'skipped', tone: 'warn' },
  overridden: { mark: '[O]', word: 'overridden', tone: 'warn' },
  deferred: { mark: '[D]', word: 'deferred', tone: 'warn' },
  notApplicable: { mark: '[/]', word: 'not applicable', tone: 'dim' },
  rolledBack: { mark: '[R]', word: 'rolled back', tone: 'warn' },
  open: { mark: '[ ]', word: 'stop not yet cleared', tone: 'plain' },
  clear: { mark: '[x]', word: 'all clear', tone: 'good' },
  stopped: { mark: '[!]', word: 'stop condition true', tone: 'bad' },
};

const shapes: Record<string, [string, string]> = {
  production: ['!!', '!!'],
  staging: ['--', '--'],
  testnet: ['--', '--'],
  local: ['..', '..'],
  development: ['..', '..'],
  test: ['..', '..'],
};

/** The environment as a word in its own shape, told apart without colour: never blank. */
export function environmentBadge(environment: string): { text: string; tone: Tone } {
  const name = environment === '' ? 'unknown' : environment;
  const shape = shapes[name.toLowerCase()];
  const [before, after] = shape ?? ['??', '??'];
  const tone = shape === undefined || name.toLowerCase() === 'production' ? 'danger' : 'bold';
  return { text: `${before} ${name.toUpperCase()} ${after}`, tone };
}
