import { CannotRecord } from '../../journal/trouble.ts';
import type { NewEvent } from '../../session/events.ts';
import type { Instant, SessionState } from '../../session/state.ts';
import { type DueProbe, dueProbes } from '../../walk/probes.ts';
import { sentenceOf } from '../sentence-of.ts';

type Ports = {
  state(): SessionState;
  now(): Instant;
  /** Runs work after all decisions before it. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Decides to run a probe; a refusal is a sentence. */
  make(due: DueProbe): Promise<{ seq: number } | { refused: string }>;
  record(event: NewEvent): void;
  trouble(why: string): void;
};

/**
 * Makes the probes of waits when they are due, one after the other. What stands in the way of one is noted at its wait, and it is tried
 * again when it is due again; where nothing can be recorded, nothing is made.
 */
export function openProbing(ports: Ports): { tick(): void } {
  let making = false;
  const due = () => dueProbes(ports.state(), ports.now());

  async function makeNext(): Promise<void> {
    // Somebody may have ended the wait, or made the probe, while this one stood in the queue.
    const [next] = due();
    if (next === undefined || ports.state().closed) return;
    const outcome = await ports.make(next);
    if (!('refused' in outcome)) return;
    const note = `A probe could not be made: ${outcome.refused}`;
    ports.record({ type: 'wait.observed', data: { ...next, note } });
  }

  return {
    tick: () => {
      if (making || ports.state().closed || due().length === 0) return;
      making = true;
      ports
        .inTurn(makeNext)
        .catch((error: unknown) => {
          if (!(error instanceof CannotRecord)) throw error;
          ports.trouble(`A probe is due and cannot be recorded, so it is not made. ${sentenceOf(error)}`);
        })
        .finally(() => {
          making = false;
        });
    },
  };
}
