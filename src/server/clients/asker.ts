import type { Seen } from '../../session/seen.ts';
import type { Person } from '../../signing/person.ts';

/** Who did something, for the record, and on what it rests that it was them. */
export type Actor = { id: string; basis: string };

/** Who asks: the actor for the record, and the variables of that person's login which a run needs now (agent, display). */
export type Asker = {
  actor: Actor;
  env: Record<string, string>;
  size: { columns: number; rows: number };
  /** What they had on their screen. */
  seen?: Seen | undefined;
  /** Them, for what a key asks. */
  person?: Person | undefined;
};

export const tool: Actor = { id: 'deploy-assist', basis: 'the session server' };

/** Nobody's login: what is done by the clock has the variables of the saved shell only. */
export const byClock: Asker = { actor: tool, env: {}, size: { columns: 80, rows: 24 } };
